import type { PlaceKey } from './shell-data'

export type IconKey = PlaceKey | 'more' | 'me' | 'search'

/** One 24 × 24 line drawing per place: people who read little find their way by them. The word is always beside it. */
const drawings: Record<IconKey, string> = {
  desk: 'M3 10.5 12 3l9 7.5M5.5 9v11h13V9M10 20v-6h4v6',
  disputes: 'M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12.5h5',
  deadlines: 'M12 4a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 8v4.8l3.2 2M9.5 1.8h5',
  reminders: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4M12 3v2',
  figures: 'M4 20h16M7 20v-6M12 20V5M17 20v-9',
  procedures: 'M4 4h6v5H4zM14 15h6v5h-6zM7 9v8.5h7M14 6.5h3V15',
  litigation: 'M12 3v17M7 20h10M5 7h14M5 7l-2.5 6h5zM19 7l-2.5 6h5z',
  suggestions: 'M3 6h18v12H3zM3 7l9 6.5L21 7',
  returns: 'M6 3h9l4 4v14H6zM14.5 3v4.5H19M9.5 12h6M9.5 16h6',
  bodies: 'M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-4h12v4',
  people: 'M9 4a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M3 20c0-8 12-8 12 0M16 5a3 3 0 0 1 0 6M18 14c2 .8 3 3 3 6',
  templates: 'M6 3h9l4 4v14H6zM14.5 3v4.5H19M9 11h7M9 14h7M9 17h4',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3v5M15.5 3v5M8 14h3v2.5H8z',
  rooms: 'M5 21V4h11v17M3 21h18M16 7h3v14M12.5 12.5v1.5',
  seals: 'M12 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10M8.5 12 7 21l5-3l5 3l-1.5-9',
  packs: 'M4 9l8-5l8 5v10H4zM4 9l8 5l8-5M12 14v5',
  warnings: 'M12 4l9 16H3zM12 10v5M12 17.5v.5',
  duty: 'M12 3v2M6 11a6 6 0 0 1 12 0v5l2 2.5H4L6 16zM10 21h4M3 6l2-2M21 6l-2-2',
  numbers: 'M9 4 7 20M17 4l-2 16M4 9h16.5M3.5 15H20',
  sessions: 'M4 6h16v14H4zM4 10.5h16M8.5 3v5M15.5 3v5M9 15.2l2.2 2.2l4-4.2',
  signals: 'M4 20V4M4 20h16M7 16l4-6l3 3l5-8M19 5h.01M15.5 17.5h5',
  samples: 'M4 5h6v6H4zM14 5h6v6h-6zM4 15h6v5H4zM14 17.5l2 2l4-4',
  audit: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5 21 21M8 10.5l2 2 3.5-4',
  integrity: 'M12 3l7 3v5.5c0 4.5-3 7.5-7 9.5c-4-2-7-5-7-9.5V6zM8.8 11.8l2.4 2.4l4-4.4',
  admin: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4',
  public: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c-5 5-5 13 0 18c5-5 5-13 0-18',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  me: 'M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8M4.5 21c0-9 15-9 15 0',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5 21 21',
}

export function Icon({ name }: { name: IconKey }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  )
}
