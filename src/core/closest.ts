import { closest as nearest } from 'fastest-levenshtein'

/** The known word most like the given one, for "did you mean". `known` must not be empty. */
export function closest(word: string, known: readonly string[]): string {
  return nearest(word.slice(0, 100).toLowerCase(), known)
}
