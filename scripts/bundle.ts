/** Source → bundles: compiled by tsc, packed by ncc, one folder for each shell. The same input gives the same bytes. */
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

/** The shells that are packed; each becomes `dist/<shell>/index.js` with its lazily loaded parts beside it. */
export const shells = ['action', 'post', 'cli'] as const

const root = resolve(import.meta.dirname, '..')
const compiled = join(root, 'build')
const tsc = join(root, 'node_modules/typescript/bin/tsc')
const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')

/**
 * Builds all bundles into `out`, replacing what is there once all of them are made.
 * @throws when the source does not compile, or a bundle would carry the path of the machine that built it.
 */
export function bundle(out: string): void {
  rmSync(compiled, { recursive: true, force: true })
  runNode(tsc, ['-p', 'tsconfig.build.json'])
  const packed = join(compiled, 'packed')
  for (const shell of shells) pack(join(compiled, `${shell}.js`), join(packed, shell))
  chmodSync(join(packed, 'cli', 'index.js'), 0o755)
  rmSync(out, { recursive: true, force: true })
  cpSync(packed, out, { recursive: true })
}

/** Every file below a folder, as sorted relative paths. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

/** Bytes of all files below a folder. */
export function sizeBelow(folder: string): number {
  return filesBelow(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
}

function pack(entry: string, out: string): void {
  runNode(ncc, [
    ...['build', entry, '--out', out, '--license', 'licenses.txt'],
    ...['--target', 'es2023', '--no-cache', '--no-source-map-register', '--quiet'],
  ])
  for (const file of filesBelow(out)) tidy(join(out, file))
}

/** Line ends and machine paths are the two things that differ from one machine to the next. */
function tidy(file: string): void {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
  if (text.includes(root)) throw new Error(`${file} holds the path of this machine`)
  writeFileSync(file, text)
}

function runNode(script: string, args: readonly string[]): void {
  try {
    execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: 'pipe', env: { ...process.env, CI: 'true' } })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer }
    throw new Error(`${relative(root, script)} failed:\n${stdout ?? ''}${stderr ?? ''}`)
  }
}
