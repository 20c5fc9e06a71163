/** The project's own files as text, for tests of conventions. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..', '..')

export interface Imported {
  /** Path below the project for files of ours, else the package's name. */
  readonly target: string
  readonly ours: boolean
  readonly typeOnly: boolean
  /** By `import()`, so only when it is asked for. */
  readonly lazy: boolean
}

export interface SourceFile {
  /** Below the project, with slashes. */
  readonly path: string
  readonly text: string
  /** The text without comments; strings stay. */
  readonly code: string
  readonly imports: readonly Imported[]
}

/** Files below a folder of the project whose names end so; built, installed and generated ones left out. */
export function projectFiles(folder: string, ...endings: string[]): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !/(^|\/)(node_modules|build|dist|coverage|batchgate-report|\.git)\//.test(path))
    .sort()
}

/** Every TypeScript file below a folder, with what it imports. */
export function sourceFiles(folder: string): SourceFile[] {
  return projectFiles(folder, '.ts').map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
    return { path, text, code, imports: importsOf(path, code) }
  })
}

const statements = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:([\w*\s{},$]+?)\s+from\s+)?'([^']+)'/g
const dynamic = /\bimport\(\s*'([^']+)'\s*\)/g

function importsOf(path: string, code: string): Imported[] {
  const found = [...code.matchAll(statements)].map(([, type, names, from]) => ({
    from: from ?? '',
    typeOnly: type !== undefined || /^\{(\s*type\s+[\w\s]+,?)+\s*\}$/.test(names?.trim() ?? ''),
    lazy: false,
  }))
  const lazy = [...code.matchAll(dynamic)].map(([, from]) => ({ from: from ?? '', typeOnly: false, lazy: true }))
  return [...found, ...lazy].map(({ from, ...how }) => {
    const ours = from.startsWith('.')
    return { target: ours ? posix.join(dirname(path), from) : packageOf(from), ours, ...how }
  })
}

function packageOf(from: string): string {
  if (from.startsWith('node:')) return from
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
}
