/** A term of law or of the house in both languages: Chinese first, English complete beside it. */
export type Words = { readonly zh: string; readonly en: string }

export const say = (zh: string, en: string): Words => ({ zh, en })
