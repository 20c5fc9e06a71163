import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { RunRecord } from '../../../src/core/model.ts'
import { renderJunit } from '../../../src/core/report/junit.ts'
import { everyTrick, everyTrickOnLines, hostileText } from './hostile.ts'
import { hostileRecord } from './hostile-record.ts'
import * as records from './records.ts'

const schema = readFileSync(new URL('junit.xsd', import.meta.url), 'utf8')

async function mistakes(xmls: readonly string[]): Promise<readonly unknown[]> {
  const xml = xmls.map((contents, index) => ({ fileName: `junit-${index}.xml`, contents }))
  return (await validateXML({ xml, schema })).errors
}

interface Case {
  name: string
  failure?: unknown
  error?: unknown
  skipped?: unknown
}

function parse(record: RunRecord): { suites: Record<string, string>[]; cases: Case[] } {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => /^test(?:suite|case)$/.test(name),
  })
  const suites = parser.parse(renderJunit(record)).testsuites.testsuite as (Record<string, string> & {
    testcase: Case[]
  })[]
  return { suites, cases: suites.flatMap((suite) => suite.testcase) }
}

describe('the JUnit report', () => {
  it('is valid against what both published schemas allow, whatever the run was like', async () => {
    const all = [records.one(), records.twelve(), records.good(), records.dropped(), ...records.inconclusive()]
    const hostile = [everyTrick, everyTrickOnLines, '', ...fc.sample(hostileText, { numRuns: 100, seed: 5 })].map(
      hostileRecord,
    )
    const odd = [records.record([], {}), { ...records.one(), startedAt: 'yesterday', finishedAt: '' }]
    expect(await mistakes([...all, ...hostile, ...odd].map(renderJunit))).toEqual([])
  })

  it('is told wrong from right by that schema', async () => {
    const xml = renderJunit(records.one())
    expect(await mistakes([xml.replace(' hostname="localhost"', '')])).toHaveLength(1)
    expect(await mistakes([xml.replace('</testsuite>', '<extra/></testsuite>')])).toHaveLength(1)
  })

  it('counts what it holds, for each suite', () => {
    const { suites, cases } = parse(records.twelve())
    const sum = (key: string) => suites.reduce((total, suite) => total + Number(suite[key]), 0)
    expect(sum('tests')).toBe(cases.length)
    expect(sum('failures')).toBe(cases.filter((one) => one.failure !== undefined).length)
    expect(sum('errors')).toBe(cases.filter((one) => one.error !== undefined).length)
    expect(sum('skipped')).toBe(cases.filter((one) => one.skipped !== undefined).length)
    expect([cases.length, sum('failures'), sum('errors'), sum('skipped')]).toEqual([12, 5, 1, 2])
  })

  it('never shows a test that could not be judged as passed', () => {
    const { cases } = parse(records.twelve())
    expect(cases.find((one) => one.name.startsWith('Warranty'))?.error).toBeDefined()
  })

  it('shows a failure in quarantine as skipped, because it does not count', () => {
    const { cases } = parse(records.twelve())
    expect(cases.find((one) => one.name.startsWith('Voice'))?.skipped).toBeDefined()
  })

  it('keeps its shape with hostile text', () => {
    const shape = (record: RunRecord) => parse(record).cases.map((one) => Object.keys(one))
    for (const text of [everyTrick, everyTrickOnLines]) {
      expect(shape(hostileRecord(text))).toEqual(shape(hostileRecord('harmless')))
    }
  })

  it('takes time in proportion to the number of tests', () => {
    expect(renderJunit(records.huge(20_000)).match(/<testcase /g)).toHaveLength(20_000)
  })
})
