import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../support/source.ts'
import { documentedWorkflows, read } from '../support/workflows.ts'

const rows = read('docs/accidental-green.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:how|---)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '))

describe('docs/accidental-green.md', () => {
  test('has rows of three cells, none of them twice', () => {
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter((cells) => cells.length !== 3 || cells.some((cell) => cell.trim() === ''))).toEqual([])
    const ways = rows.map(([way]) => way)
    expect(ways).toEqual([...new Set(ways)])
  })

  test.each(rows.map(([way = '', , held = '']) => [way, held]))('names tests that exist for: %s', (_way, held) => {
    const named = [...held.matchAll(/`(test\/[\w./-]+)`: “([^”]+)”/g)].map(([, file = '', name = '']) => ({
      file,
      name,
    }))
    expect(named.length).toBeGreaterThan(0)
    const lost = named.filter(({ file, name }) => !existsSync(join(root, file)) || !nameIn(read(file), name))
    expect(lost).toEqual([])
  })
})

/** In the title of a test, or among the cases that fill one in. */
function nameIn(text: string, name: string): boolean {
  return text.split('\n').some((line) => line.includes(name) && /['"`]/.test(line) && !/^\s*(?:\/\/|\*)/.test(line))
}

test('what deploys asks for a verdict, not for the absence of one', () => {
  const deploying = documentedWorkflows(['README.md'])
    .flatMap(({ text }) => Object.entries<Record<string, unknown>>(parse(text).jobs ?? {}))
    .filter(([, job]) => [job.needs].flat().includes('gate'))
  expect(deploying.length).toBeGreaterThan(0)
  for (const [, job] of deploying) expect(job.if).toBe("needs.gate.outputs.publishable == 'true'")
})
