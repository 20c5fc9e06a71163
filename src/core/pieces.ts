/** Long texts in pieces of some 64 KiB, which is what a file is best written in. */

const pieceLength = 65_536

/** The same text in pieces of at least 64 KiB, except the last. */
export function* inPieces(parts: Iterable<string>): Generator<string> {
  let waiting: string[] = []
  let length = 0
  for (const part of parts) {
    waiting.push(part)
    length += part.length
    if (length < pieceLength) continue
    yield waiting.join('')
    waiting = []
    length = 0
  }
  if (waiting.length > 0) yield waiting.join('')
}
