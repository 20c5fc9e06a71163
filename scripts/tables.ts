/** `npm run tables`: writes what is derived from the tables in `src/core`: `action.yml` and the README's tables. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { renderActionYml, withTables } from './table-texts.ts'

const root = resolve(import.meta.dirname, '..')
writeFileSync(resolve(root, 'action.yml'), renderActionYml())
const readme = resolve(root, 'README.md')
if (existsSync(readme)) writeFileSync(readme, withTables(readFileSync(readme, 'utf8')))
