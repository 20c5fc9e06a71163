import { closest as nearest } from 'fastest-levenshtein'

/** The known word most like the given one, for "did you mean". `known` must not be empty. */
export function closest(word: string, known: readonly string[]): string {
  const wanted = word.slice(0, 100).toLowerCase()
  const short = known.map((each) => each.slice(0, 100))
  const found = nearest(
    wanted,
    short.map((each) => each.toLowerCase()),
  )
  return known[short.findIndex((each) => each.toLowerCase() === found)] ?? found
}
