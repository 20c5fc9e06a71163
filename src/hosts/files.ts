/** Large files, without having them in memory. */
import { type FileHandle, open } from 'node:fs/promises'

const bufferBytes = 256 * 1024

/** Writes a text, whole or in pieces, through one buffer: pieces written one by one would leave as many buffers behind. */
export async function writePieces(path: string, text: string | Iterable<string>): Promise<void> {
  const file = await open(path, 'w')
  const [encoder, buffer] = [new TextEncoder(), new Uint8Array(bufferBytes)]
  try {
    for (const piece of typeof text === 'string' ? [text] : text) {
      for (let rest = piece; rest !== ''; ) {
        const { read, written } = encoder.encodeInto(rest, buffer)
        await writeAll(file, buffer.subarray(0, written))
        rest = rest.slice(read)
      }
    }
  } finally {
    await file.close()
  }
}

/** A file may take less than it was given. */
async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) done += (await file.write(bytes, done)).bytesWritten
}
