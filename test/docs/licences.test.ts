import { describe, expect, test } from 'vitest'
import { shells } from '../../scripts/bundle.ts'
import { read } from '../support/workflows.ts'

interface Locked {
  readonly version: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly hasInstallScript?: boolean
}

/** Licences that ask for nothing but to be named. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT/X11',
  'Python-2.0',
  'Unlicense',
]

/** Packages whose published files name no licence; the repository of each has it: MIT. */
const unnamed = ['buffers@0.1.1']

const locked = Object.entries(JSON.parse(read('package-lock.json')).packages as Record<string, Locked>).filter(
  ([path]) => path !== '',
)
const shipped = locked.filter(([, { dev }]) => dev !== true)
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '')

describe('what is shipped', () => {
  test('has licences that permit it', () => {
    const others = shipped.filter(([path, { license, version }]) => {
      if (license === undefined) return !unnamed.includes(`${nameOf(path)}@${version}`)
      const all = license.replace(/[()]/g, '').split(' AND ')
      return !all.every((one) => permissive.includes(one))
    })
    expect(others.map(([path, { license }]) => `${nameOf(path)}: ${license}`)).toEqual([])
  })

  test('runs nothing while it is installed', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([])
  })

  test.each(shells)('names in dist/%s/licenses.txt every package that its bundle holds, and its licence', (shell) => {
    const text = read(`dist/${shell}/licenses.txt`)
    const names = new Set(shipped.map(([path]) => nameOf(path)))
    const named = text.split('\n').filter((line) => names.has(line))
    expect(named.length).toBeGreaterThan(1)
    expect(text).not.toMatch(/^(?:GPL|LGPL|AGPL|MPL|SSPL|BUSL|CC-BY-NC|UNLICENSED)/m)
  })
})

test('whatever runs a script while it is installed is named, and only for tests', () => {
  const scripts = locked.filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional)
  const allowed = Object.keys(JSON.parse(read('package.json')).allowScripts)
  expect(scripts.map(([path]) => nameOf(path)).filter((name) => !allowed.includes(name))).toEqual([])
})
