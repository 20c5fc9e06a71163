/** Numbers as people read them: four significant digits. */
export function format(value: number): string {
  return String(Number(value.toPrecision(4)))
}
