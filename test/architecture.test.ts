import { describe, expect, test } from 'vitest'
import { type Imported, type SourceFile, sourceFiles } from './support/source.ts'

const source = sourceFiles('src')
const tests = sourceFiles('test').filter(({ path }) => path !== 'test/architecture.test.ts')

/** The layer of a file: its first folder below src, or its own name for the files at the top. */
function layerOf(path: string): string {
  return path.split('/').slice(1, 2).join('/')
}

/** What each layer may import besides itself. Whatever is not listed here stands on top and may import them all. */
const below: Readonly<Record<string, readonly string[]>> = {
  core: [],
  http: ['core'],
  providers: ['core'],
  hosts: ['core'],
  simulator: ['core'],
}

const shells = ['src/action.ts', 'src/post.ts', 'src/cli.ts']

/** Everything that an import statement breaks, as lines that name file and import. */
function broken(rule: (file: SourceFile, imported: Imported) => boolean): string[] {
  return source.flatMap((file) =>
    file.imports.filter((imported) => rule(file, imported)).map(({ target }) => `${file.path} imports ${target}`),
  )
}

/** Files whose code holds a pattern, outside those that may. */
function using(files: readonly SourceFile[], pattern: RegExp, ...allowed: string[]): string[] {
  return files.filter(({ path, code }) => pattern.test(code) && !allowed.includes(path)).map(({ path }) => path)
}

describe('imports', () => {
  test('are found at all', () => {
    expect(source.length).toBeGreaterThan(40)
    expect(source.flatMap(({ imports }) => imports).length).toBeGreaterThan(100)
  })

  test('go in one direction only', () => {
    expect(
      broken((file, { target, ours }) => {
        const layer = layerOf(file.path)
        const allowed = below[layer]
        if (!ours || allowed === undefined) return false
        return layerOf(target) !== layer && !allowed.includes(layerOf(target))
      }),
    ).toEqual([])
  })

  test('never lead from one provider to another', () => {
    const folder = (path: string) => path.match(/^src\/(?:providers|simulator)\/([^/]+)\//)?.[1]
    expect(
      broken((file, { target, ours }) => {
        const [from, to] = [folder(file.path), folder(target)]
        return ours && from !== undefined && to !== undefined && from !== to
      }),
    ).toEqual([])
  })

  test("bring the simulator nothing but core's types, so that it cannot share a mistake with the client", () => {
    expect(
      broken((file, { target, ours, typeOnly }) => {
        const [from, to] = [layerOf(file.path), layerOf(target)]
        return ours && from === 'simulator' && to !== 'simulator' && !typeOnly
      }),
    ).toEqual([])
  })

  test('keep the centre free of input and output', () => {
    const pure = ['node:crypto', 'node:util']
    expect(
      broken(({ path }, { target }) => {
        const requiresCrypto = path === 'src/core/hash.ts' && target === 'node:module'
        return layerOf(path) === 'core' && target.startsWith('node:') && !pure.includes(target) && !requiresCrypto
      }),
    ).toEqual([])
  })

  test.each([
    ['@actions/core', 'src/hosts/github/'],
    ['@actions/github', 'src/hosts/github/'],
    ['@actions/artifact', 'src/hosts/github/'],
    ['@actions/http-client', 'src/http/'],
    ['env-ci', 'src/hosts/'],
  ])('of %s stand in %s alone', (name, folder) => {
    expect(broken(({ path }, { target }) => target === name && !path.startsWith(folder))).toEqual([])
  })
})

describe('the source', () => {
  test('reads the environment in the shells only', () => {
    expect(using(source, /\bprocess\.env\b/, ...shells)).toEqual([])
  })

  test('asks for the time in the clock only', () => {
    // The script of the HTML report is text here; it runs in its reader's browser
    const time = /\b(setTimeout|setInterval|Date\.now|performance\.now|AbortSignal\.timeout)\b|\bnew Date\(\)/
    expect(using(source, time, 'src/system-clock.ts', 'src/core/report/html-script.ts')).toEqual([])
  })

  test('leaves nothing to chance in the centre, the providers and the simulator', () => {
    const repeatable = source.filter(({ path }) => ['core', 'providers', 'simulator'].includes(layerOf(path)))
    expect(using(repeatable, /\bMath\.random\b/)).toEqual([])
  })

  test('writes to no console', () => {
    expect(using(source, /\bconsole\./)).toEqual([])
  })

  test('is named after what it holds', () => {
    const names = source.map(({ path }) => path)
    expect(names.filter((path) => !/^src(\/[a-z0-9]+(-[a-z0-9]+)*)+\.ts$/.test(path))).toEqual([])
    expect(names.filter((path) => /\b(utils?|helpers?|managers?|misc|common)\b/.test(path))).toEqual([])
  })

  test('opens every file of the centre by saying what it is for', () => {
    const silent = source.filter(({ path, text }) => layerOf(path) === 'core' && !/^(import[\s\S]*?)?\/\*\*/.test(text))
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})

describe('the tests', () => {
  test('mock no modules', () => {
    expect(using(tests, /\bvi\.(mock|doMock|hoisted)\(/)).toEqual([])
  })

  test('leave none out', () => {
    expect(using(tests, /\b(?:test|it|describe)\.(skip|only|todo)\b/)).toEqual([])
  })
})
