import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../support/source.ts'
import { documents, read } from '../support/workflows.ts'

const folders = ['src', 'test', 'docs', 'scripts', 'bench', 'schemas', 'dist', '.github', '.ci']
const placeholders = /[<>{}*…]|NAME|\bID\b/

/** Paths in backticks that begin with a folder of the project. */
function namedPaths(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '')
  return [...prose.matchAll(/`([^`\s]+)`/g)]
    .map(([, path]) => (path ?? '').replace(/[:#].*$/, ''))
    .filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)) && !placeholders.test(path))
}

/** Targets of Markdown links that stay in the repository, and the headings that they point to. */
function links(text: string): { path: string; heading: string }[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/i.test(target))
    .map((target) => {
      const [path = '', heading = ''] = target.split('#', 2)
      return { path, heading }
    })
}

/** The anchors that GitHub gives to the headings of a document. */
function anchors(text: string): string[] {
  return [...text.matchAll(/^#{1,6}\s+(.+?)\s*$/gm)].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

describe.each(documents().map((path) => [path]))('%s', (document) => {
  const text = read(document)

  test('names only files that exist', () => {
    expect(namedPaths(text).filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  test('links only to files and headings that exist', () => {
    const dead = links(text).filter(({ path, heading }) => {
      const target = path === '' ? document : normalize(join(dirname(document), path))
      if (!existsSync(join(root, target))) return true
      return heading !== '' && target.endsWith('.md') && !anchors(read(target)).includes(heading)
    })
    expect(dead).toEqual([])
  })

  test('names only npm scripts that exist', () => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
    const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !scripts.includes(name))).toEqual([])
  })
})
