/** `npm run docs`: writes `action.yml` and the README's tables from the tables in the source. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { actionFile, withParts } from './tables.ts'

const root = resolve(import.meta.dirname, '..')
const readme = join(root, 'README.md')
writeFileSync(join(root, 'action.yml'), actionFile())
if (existsSync(readme)) writeFileSync(readme, withParts(readFileSync(readme, 'utf8')))
