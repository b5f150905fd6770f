/**
 * The shape a translation must have: the same keys, text where the Chinese has text, and a sentence made from the
 * same arguments where the Chinese has one. A missing or surplus key does not compile.
 */
export type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Shape<T[K]>
}
