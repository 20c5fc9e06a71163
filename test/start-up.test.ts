import { expect, test } from 'vitest'
import { sourceFiles } from './support/source.ts'

const files = new Map(sourceFiles('src').map((file) => [file.path, file]))

/** Everything that is loaded together with some files: what they import, and so on, but for `import()`. */
function loadedWith(...entries: readonly string[]): Set<string> {
  const loaded = new Set<string>()
  const waiting = [...entries]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue
    loaded.add(path)
    const imports = files.get(path)?.imports ?? []
    waiting.push(...imports.filter(({ typeOnly, lazy }) => !typeOnly && !lazy).map(({ target }) => target))
  }
  return loaded
}

const providers = ['bland', 'future-agi', 'kore-ai', 'umbraco-ai'].map((id) => `src/providers/${id}/index.ts`)
const shells = ['src/action.ts', 'src/cli.ts', 'src/commands/run.ts']

test('before the first request few packages are loaded, and nothing that only judges or reads replies', () => {
  const loaded = [...loadedWith(...shells, ...providers)]
  expect(loaded).toContain('src/http/transport.ts')
  expect(loaded.filter((target) => !target.startsWith('src/') && !target.startsWith('node:')).sort()).toEqual([
    'fastest-levenshtein',
  ])
  for (const late of ['node:crypto', 'node:https', 'node:fs/promises', 'src/core/compare.ts', 'src/core/judge.ts']) {
    expect(loaded).not.toContain(late)
  }
  expect(loaded.filter((target) => /schema|simulator|core\/baseline/.test(target))).toEqual(['src/core/schemas.ts'])
})

test('asking for a baseline loads nothing that only reads the answer', () => {
  const stores = ['src/github-stores.ts', 'src/hosts/github/artifacts.ts', 'src/hosts/github/artifacts-batches.ts']
  const loaded = loadedWith(...stores, 'src/hosts/baseline-file.ts')
  expect(loaded).toContain('src/hosts/github/artifacts-list.ts')
  expect(loaded).not.toContain('zod')
  expect(loaded).not.toContain('src/core/baseline.ts')
})

test('only what the action needs at once is loaded with it, one provider at a time', () => {
  expect([...loadedWith('src/action.ts')].filter((target) => target.startsWith('src/providers/'))).toEqual([
    'src/providers/index.ts',
  ])
})
