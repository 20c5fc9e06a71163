/** Batch runs: start, status, list and result file (sheet, sections 5 to 7). */
import { createHmac } from 'node:crypto'
import type { Clock } from '../../core/ports.ts'
import type { SimReply, SimRequest } from '../server.ts'
import { writeCsv } from './csv.ts'
import { idOf } from './ids.ts'
import { replies } from './replies.ts'
import type { KoreSettings } from './settings.ts'
import { type Judged, judgeUtterances, metricsOf, type Tally, tallyOf } from './tally.ts'
import type { KoreBatchSuite, KoreWorld } from './world.ts'

interface BatchRun {
  readonly id: string
  readonly suite: KoreBatchSuite
  readonly version: string
  readonly startedAt: number
  readonly judged: readonly Judged[]
  readonly tally: Tally
  readsWhenDone: number
}

export interface BatchArea {
  start(suiteName: string, body: Readonly<Record<string, unknown>>): SimReply
  status(suiteName: string, runId: string, host: string): SimReply
  list(query: URLSearchParams): SimReply
  media(request: SimRequest, signedIn: boolean): SimReply
}

/** The batch half of the platform. Verdicts are fixed when a run starts. */
export function createBatchArea(setup: { clock: Clock; world: KoreWorld; settings: KoreSettings }): BatchArea {
  const { clock, world, settings } = setup
  const runs: BatchRun[] = []
  const find = (name: string) => world.batchSuites.find((suite) => suite.name === name)
  const isDone = (run: BatchRun) => clock.now() - run.startedAt >= settings.runMs

  return {
    start(suiteName, body) {
      const version = body.version
      if (version !== 'inDevelopment' && version !== 'published') return replies.invalidBody
      const suite = find(suiteName)
      if (suite === undefined) return replies.unknownSuite
      if (settings.concurrency !== 'allow' && runs.some((run) => !isDone(run))) return settings.concurrency
      const judged = structuredClone(judgeUtterances(suite.utterances))
      const id = `tr-${idOf('run', runs.length + 1)}`
      runs.push({ id, suite, version, startedAt: clock.now(), judged, tally: tallyOf(judged), readsWhenDone: 0 })
      return { status: 200, body: { status: 'accepted', requestId: id } }
    },

    status(suiteName, runId, host) {
      if (find(suiteName) === undefined) return replies.unknownSuite
      const run = runs.find((each) => each.id === runId && each.suite.name === suiteName)
      if (run === undefined) return replies.unknownRun
      const outer = {
        _id: run.id,
        streamId: world.botId,
        testSuiteId: run.suite.id,
        utterance_count: run.tally.count,
      }
      const inner = {
        ...outer,
        isPartialFailure: false,
        triggeredBy: 'u-44444444-aaaa-5bbb-8ccc-0000000000aa',
        botLanguage: 'en',
        runType: run.version,
        startTime: new Date(run.startedAt).toISOString(),
        __v: 0,
      }
      if (!isDone(run)) {
        const status = settings.status.runningAs
        const ran = Math.floor((run.tally.count * (clock.now() - run.startedAt)) / settings.runMs)
        return ok({
          ...outer,
          status,
          result: { ...inner, status },
          totalUtterances: run.tally.count,
          utterance_ran: ran,
          percentage: run.tally.count === 0 ? 0 : Math.floor((100 * ran) / run.tally.count),
        })
      }
      run.readsWhenDone += 1
      const status = settings.status.endsAs
      const nested = run.readsWhenDone <= settings.status.nestedLag ? 'running' : status
      const complete = status === 'completed' && run.readsWhenDone > settings.status.countsLag
      const result = { ...inner, status: nested, isPartialFailure: settings.status.partialFailure }
      return ok({ ...outer, status, result: complete ? { ...result, ...outcomeOf(run, host) } : result })
    },

    list(query) {
      const skip = Number(query.get('skip') ?? 0)
      const limit = Math.min(Number(query.get('limit') ?? settings.list.pageSize), settings.list.pageSize)
      const page = world.batchSuites.slice(skip, skip + limit)
      const entry = (suite: KoreBatchSuite) => ({
        testSuiteType: suite.prebuilt === undefined ? 'custom' : 'prebuilt',
        ...(suite.prebuilt === undefined ? { name: suite.name, description: suite.description } : {}),
        results: runs.filter((run) => run.suite === suite).map(pastRun),
      })
      return ok({
        count: page.length,
        moreAvailable: skip + limit < world.batchSuites.length,
        ...Object.fromEntries(page.map((suite) => [suite.id, entry(suite)])),
      })
    },

    media({ segments, query }, signedIn) {
      const file = segments.at(-1) ?? ''
      const expires = query.get('e') ?? ''
      if (query.get('s') !== sign(file, expires)) return replies.linkForged
      if (Number(expires) * 1000 <= clock.now()) return replies.linkExpired
      const run = runs.find((each) => fileOf(each) === file)
      if (run === undefined) return replies.noSuchPath
      if (settings.csv.needsAuth && !signedIn) return replies.invalidCredentials
      const body = writeCsv({ ...run, suite: run.suite.name }, settings.csv)
      return { status: 200, headers: { 'content-type': 'text/csv' }, body }
    },
  }

  function pastRun(run: BatchRun) {
    const start = { _id: run.id, version: run.version }
    if (!isDone(run)) return start
    const { count: _count, ...results } = run.tally
    return { ...start, results, ...metricsOf(run.tally) }
  }

  function outcomeOf(run: BatchRun, host: string) {
    const { count: _count, ...results } = run.tally
    const traits = { traitSuccess: 0, traitFailure: 0, totalTraitsCount: 0, matchedTraitsCount: 0 }
    return {
      isAvailable: true,
      endTime: new Date(run.startedAt + settings.runMs).toISOString(),
      ...metricsOf(run.tally),
      fileId: '65f0a1b2c3d4e5f601234567',
      results: { ...results, ...traits },
      ...(settings.status.fileUrl === 'missing' ? {} : { fileUrl: link(run, host) }),
    }
  }

  function link(run: BatchRun, host: string): string {
    const foreign = settings.status.fileUrl
    const origin = typeof foreign === 'object' ? `https://${foreign.host}` : `http://${host}`
    const stale = settings.csv.expiredLinks > 0
    if (stale) settings.csv.expiredLinks -= 1
    const expires = String(Math.floor((clock.now() + (stale ? -1_000 : settings.csv.linkMs)) / 1000))
    const file = fileOf(run)
    const query = `e=${expires}&n=123&s=${sign(file, expires)}&clientfilename=results.csv&batchtesting=true`
    return `${origin}/api/getMediaStream/media/${file}?${query}`
  }
}

const fileOf = (run: BatchRun) => `f-${run.id.slice(3)}.csv`
const sign = (file: string, expires: string) =>
  createHmac('sha256', 'media').update(`${file}|${expires}`).digest('hex').slice(0, 24)
const ok = (body: unknown): SimReply => ({ status: 200, body })
