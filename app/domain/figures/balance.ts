/** What came in either went out or is still there. Checked for every body, procedure and period; a difference is a fault. */
export type Stock = {
  /** in hand when the period began */
  readonly opening: number
  readonly accepted: number
  readonly concluded: number
  /** in hand when it ended, counted by its own way and not from the other three */
  readonly closing: number
}

export type Balance = Stock & { readonly balanced: boolean }

/** opening + accepted = concluded + closing, and no stock below nothing. */
export const balance = (stock: Stock): Balance => ({
  ...stock,
  balanced:
    stock.opening + stock.accepted === stock.concluded + stock.closing && stock.opening >= 0 && stock.closing >= 0,
})
