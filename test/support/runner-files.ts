/** The files that a step leaves for GitHub's runner, read as the runner reads them. */

/** Names and values of an output or state file; later ones replace earlier ones. @throws as the runner: "Invalid format". */
export function parseValues(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r\n|\n/)
  if (lines.at(-1) === '') lines.pop()
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const here = line.indexOf('<<')
    if (equals >= 0 && (here < 0 || equals < here)) {
      values[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    const name = line.slice(0, Math.max(0, here))
    const delimiter = line.slice(here + 2)
    if (here < 0 || name === '' || delimiter === '') throw new Error(`Invalid format '${line}'`)
    const end = lines.indexOf(delimiter, at + 1)
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    values[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return values
}

/** The largest summary that is not dropped, in bytes. */
export const largestSummary = 1024 * 1024

/** What is uploaded of a summary: all of it or, above the limit, nothing. */
export function uploadedSummary(bytes: Buffer, mask: (text: string) => string): string | undefined {
  return bytes.length > largestSummary ? undefined : mask(bytes.toString('utf8'))
}
