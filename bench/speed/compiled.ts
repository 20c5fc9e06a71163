/** The benchmarks as JavaScript: Node takes some 50 MiB to strip types, which no user's run does. */
import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
let made: string | undefined

/** Compiles source and benchmarks once; returns the path of a program of this folder. */
export function compiled(name: string): string {
  if (made === undefined) {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'bench')], {
      stdio: 'inherit',
    })
    made = join(root, 'build/bench/bench/speed')
  }
  return join(made, `${name}.js`)
}
