/** What a return prints, with its thousands set apart as on every page: `211700000.00` → `211,700,000.00`. */
export const grouped = (display: string): string => display.replace(/\B(?=(\d{3})+(?=\.|$))/g, ',')
