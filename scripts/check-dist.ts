/** `npm run check-dist`: builds into a temporary folder and compares it byte for byte with what is committed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bundle, filesBelow } from './bundle.ts'

const dist = resolve(import.meta.dirname, '..', 'dist')
const fresh = mkdtempSync(join(tmpdir(), 'batchgate-dist-'))
try {
  bundle(fresh)
  const names = [...new Set([...filesBelow(dist), ...filesBelow(fresh)])].sort()
  const different = names.filter((name) => read(dist, name) !== read(fresh, name))
  if (different.length > 0) {
    console.error(`dist/ is not what src/ builds:\n${different.map((name) => `  dist/${name}`).join('\n')}`)
    console.error('Run "npm run build" and commit dist/ with the change.')
    process.exitCode = 1
  } else {
    console.log(`dist/ is what src/ builds (${names.length} files).`)
  }
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

function read(folder: string, name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), 'latin1')
  } catch {
    return undefined
  }
}
