/** Before the first day of anything in the demo. The real founding days do not matter to it. */
export const LONG_AGO = '2000-01-01'

export const DISTRICT = '320614'

/**
 * The county-level city of Haimen became a district of Nantong in 2020. The year is public knowledge; the day is not
 * verified, and the demo keeps the district's code for the time before too.
 */
export const BECAME_DISTRICT = '2020-07-01'
export const LAST_DAY_AS_CITY = '2020-06-30'
