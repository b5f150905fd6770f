import { calendarOf, type CalendarRow } from '#app/domain/law/calendar'
import { eachDay, type Day } from '#app/domain/law/day'

type Holiday = { zh: string; en: string; from: Day; to: Day; worked?: readonly Day[] }
const holiday =
  (zh: string, en: string) =>
  (from: Day, to: Day, worked: readonly Day[] = []) => ({ zh, en, from, to, worked })
const newYear = holiday('元旦', "New Year's Day")
const springFestival = holiday('春节', 'Spring Festival')
const tombSweeping = holiday('清明', 'Tomb-sweeping Day')
const labourDay = holiday('劳动节', 'Labour Day')
const dragonBoat = holiday('端午', 'Dragon Boat Festival')
const midAutumn = holiday('中秋', 'Mid-autumn Festival')
const nationalDay = holiday('国庆节', 'National Day')

/** The State Council's notices for 2019 to 2026, written out by hand: first and last day off, weekend days worked. */
const HOLIDAYS: readonly Holiday[] = [
  newYear('2018-12-30', '2019-01-01', ['2018-12-29']),
  springFestival('2019-02-04', '2019-02-10', ['2019-02-02', '2019-02-03']),
  tombSweeping('2019-04-05', '2019-04-07'),
  labourDay('2019-05-01', '2019-05-04', ['2019-04-28', '2019-05-05']),
  dragonBoat('2019-06-07', '2019-06-09'),
  midAutumn('2019-09-13', '2019-09-15'),
  nationalDay('2019-10-01', '2019-10-07', ['2019-09-29', '2019-10-12']),

  newYear('2020-01-01', '2020-01-01'),
  springFestival('2020-01-24', '2020-02-02', ['2020-01-19']),
  tombSweeping('2020-04-04', '2020-04-06'),
  labourDay('2020-05-01', '2020-05-05', ['2020-04-26', '2020-05-09']),
  dragonBoat('2020-06-25', '2020-06-27', ['2020-06-28']),
  nationalDay('2020-10-01', '2020-10-08', ['2020-09-27', '2020-10-10']),

  newYear('2021-01-01', '2021-01-03'),
  springFestival('2021-02-11', '2021-02-17', ['2021-02-07', '2021-02-20']),
  tombSweeping('2021-04-03', '2021-04-05'),
  labourDay('2021-05-01', '2021-05-05', ['2021-04-25', '2021-05-08']),
  dragonBoat('2021-06-12', '2021-06-14'),
  midAutumn('2021-09-19', '2021-09-21', ['2021-09-18']),
  nationalDay('2021-10-01', '2021-10-07', ['2021-09-26', '2021-10-09']),

  newYear('2022-01-01', '2022-01-03'),
  springFestival('2022-01-31', '2022-02-06', ['2022-01-29', '2022-01-30']),
  tombSweeping('2022-04-03', '2022-04-05', ['2022-04-02']),
  labourDay('2022-04-30', '2022-05-04', ['2022-04-24', '2022-05-07']),
  dragonBoat('2022-06-03', '2022-06-05'),
  midAutumn('2022-09-10', '2022-09-12'),
  nationalDay('2022-10-01', '2022-10-07', ['2022-10-08', '2022-10-09']),

  newYear('2022-12-31', '2023-01-02'),
  springFestival('2023-01-21', '2023-01-27', ['2023-01-28', '2023-01-29']),
  tombSweeping('2023-04-05', '2023-04-05'),
  labourDay('2023-04-29', '2023-05-03', ['2023-04-23', '2023-05-06']),
  dragonBoat('2023-06-22', '2023-06-24', ['2023-06-25']),
  nationalDay('2023-09-29', '2023-10-06', ['2023-10-07', '2023-10-08']),

  newYear('2024-01-01', '2024-01-01'),
  springFestival('2024-02-10', '2024-02-17', ['2024-02-04', '2024-02-18']),
  tombSweeping('2024-04-04', '2024-04-06', ['2024-04-07']),
  labourDay('2024-05-01', '2024-05-05', ['2024-04-28', '2024-05-11']),
  dragonBoat('2024-06-10', '2024-06-10'),
  midAutumn('2024-09-15', '2024-09-17', ['2024-09-14']),
  nationalDay('2024-10-01', '2024-10-07', ['2024-09-29', '2024-10-12']),

  newYear('2025-01-01', '2025-01-01'),
  springFestival('2025-01-28', '2025-02-04', ['2025-01-26', '2025-02-08']),
  tombSweeping('2025-04-04', '2025-04-06'),
  labourDay('2025-05-01', '2025-05-05', ['2025-04-27']),
  dragonBoat('2025-05-31', '2025-06-02'),
  nationalDay('2025-10-01', '2025-10-08', ['2025-09-28', '2025-10-11']),

  newYear('2026-01-01', '2026-01-03', ['2026-01-04']),
  springFestival('2026-02-15', '2026-02-23', ['2026-02-14', '2026-02-28']),
  tombSweeping('2026-04-04', '2026-04-06'),
  labourDay('2026-05-01', '2026-05-05', ['2026-05-09']),
  dragonBoat('2026-06-19', '2026-06-21'),
  midAutumn('2026-09-25', '2026-09-27'),
  nationalDay('2026-10-01', '2026-10-07', ['2026-09-20', '2026-10-10']),
]

const rowsOf = ({ zh, en, from, to, worked = [] }: Holiday): CalendarRow[] => {
  const row = (kind: CalendarRow['kind']) => (day: Day) => ({ day, kind, nameZh: zh, nameEn: en, notice: null })
  return [...[...eachDay(from, to)].map(row('holiday')), ...worked.map(row('make-up'))]
}

export const testCalendarRows: readonly CalendarRow[] = HOLIDAYS.flatMap(rowsOf)

/** The working calendar as known in 2026: 2019 to 2026 published, 2027 not yet. */
export const testCalendar = calendarOf(testCalendarRows, [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
