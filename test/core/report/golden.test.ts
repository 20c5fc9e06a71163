import { describe, expect, it } from 'vitest'
import type { RunRecord } from '../../../src/core/model.ts'
import { renderComment } from '../../../src/core/report/comment.ts'
import { renderCtrf } from '../../../src/core/report/ctrf.ts'
import { renderHtml } from '../../../src/core/report/html.ts'
import { renderJson } from '../../../src/core/report/json.ts'
import { renderJunit } from '../../../src/core/report/junit.ts'
import { renderMarkdown } from '../../../src/core/report/markdown.ts'
import { renderText } from '../../../src/core/report/text.ts'
import { everyTrickOnLines } from './hostile.ts'
import { hostileRecord } from './hostile-record.ts'
import * as records from './records.ts'

const cases: Record<string, RunRecord> = {
  one: records.one(),
  twelve: records.twelve(),
  good: records.good(),
  'already-broken': records.alreadyBroken(),
  dropped: records.dropped(),
  'no-baseline': records.noBaseline(),
  'reports-only': records.reportsOnly(),
  ...Object.fromEntries(
    records.inconclusive().map((record) => [`because-${record.verdict.reasons[0]?.code}`, record] as const),
  ),
}

describe('the wording of every report', () => {
  for (const [name, record] of Object.entries(cases)) {
    it(`stays as it was for ${name}: summary`, async () => {
      await expect(renderMarkdown(record)).toMatchFileSnapshot(`../../golden/${name}.md`)
    })
    it(`stays as it was for ${name}: comment`, async () => {
      const comment = renderComment(record, {
        reportUrl: 'https://github.com/acme/agent/actions/runs/7700123#artifacts',
      })
      await expect(comment).toMatchFileSnapshot(`../../golden/${name}.comment.md`)
    })
    it(`stays as it was for ${name}: terminal`, async () => {
      const text = renderText(record, { reportDir: 'batchgate-report' })
      await expect(text).toMatchFileSnapshot(`../../golden/${name}.txt`)
    })
  }
  for (const name of ['one', 'twelve', 'good']) {
    const record = cases[name] as RunRecord
    it(`stays as it was for ${name}: JUnit`, async () => {
      await expect(renderJunit(record)).toMatchFileSnapshot(`../../golden/${name}.xml`)
    })
    it(`stays as it was for ${name}: page`, async () => {
      await expect(renderHtml(record, { trend: records.trend(record) })).toMatchFileSnapshot(
        `../../golden/${name}.html`,
      )
    })
    it(`stays as it was for ${name}: CTRF`, async () => {
      await expect(renderCtrf(record)).toMatchFileSnapshot(`../../golden/${name}.ctrf.json`)
    })
    it(`stays as it was for ${name}: results`, async () => {
      await expect(renderJson(record)).toMatchFileSnapshot(`../../golden/${name}.json`)
    })
  }
  it('stays as it was for hostile text', async () => {
    const record = hostileRecord(everyTrickOnLines)
    await expect(renderMarkdown(record)).toMatchFileSnapshot('../../golden/hostile.md')
    await expect(renderComment(record)).toMatchFileSnapshot('../../golden/hostile.comment.md')
    await expect(renderText(record)).toMatchFileSnapshot('../../golden/hostile.txt')
    await expect(renderJunit(record)).toMatchFileSnapshot('../../golden/hostile.xml')
    await expect(renderHtml(record)).toMatchFileSnapshot('../../golden/hostile.html')
  })
  it('stays as it was for a comment that had to be cut', async () => {
    await expect(renderComment(records.huge(400), { budget: 8_000 })).toMatchFileSnapshot('../../golden/cut.comment.md')
  })
  it('stays as it was for a summary that had to be cut', async () => {
    await expect(renderMarkdown(records.huge(400), { budget: 12_000 })).toMatchFileSnapshot('../../golden/cut.md')
  })
})
