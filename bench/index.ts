/** `npm run bench`: is it still fast? Prints every figure with its bound and ends with 1 when one is broken. */
import { writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { collecting } from './speed/collecting.ts'
import { polling } from './speed/polling.ts'
import { reporting } from './speed/reporting.ts'
import { type Effort, renderSection, type Section } from './speed/section.ts'
import { startUp } from './speed/start-up.ts'

const parts: Readonly<Record<string, (effort: Effort) => Promise<Section>>> = {
  'start-up': startUp,
  polling,
  collecting,
  reporting,
}

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const unknown = positionals.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0)
  throw new Error(`unknown part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`)

const sections: Section[] = []
for (const [name, run] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const section = await run({ quick: values.quick })
  sections.push(section)
  console.log(renderSection(section))
}
if (values.write && positionals.length === 0)
  writeFileSync(resolve(import.meta.dirname, '../docs/benchmarks.md'), page())
process.exitCode = sections.some(({ broken }) => broken.length > 0) ? 1 : 0

function page(): string {
  const machine = `Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} processors`
  const command = values.quick ? 'npm run bench -- --quick --write' : 'npm run bench -- --write'
  return [
    '# Benchmarks',
    '',
    `The figures of the last \`${command}\` (${machine}); written by that command, not by hand. Ratios are what counts:`,
    'times depend on the machine and on what else it does. `npm run bench` ends with an error when a bound is broken,',
    '`npm run bench -- --quick` takes less time. How well the gate tells a regression from bad luck is measured by',
    '`npm run bench:gate`.',
    '',
    ...sections.map(renderSection),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}
