/** A platform that repeats every secret it has seen wherever it writes text, and a gate whose every trace is kept. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gate } from '../../src/app.ts'
import type { History } from '../../src/core/baseline.ts'
import { type InputName, readOptions } from '../../src/core/options.ts'
import type { SavedBatch } from '../../src/core/saved-batches.ts'
import { createGithubHost } from '../../src/hosts/github/host.ts'
import { createHttp } from '../../src/http/client.ts'
import { createTransport } from '../../src/http/transport.ts'
import { prepare } from '../../src/prepare.ts'
import { providers } from '../../src/providers/index.ts'
import { writeReports } from '../../src/reports.ts'
import { type Fault, type Platform, type SimReply, type SimRequest, serve } from '../../src/simulator/server.ts'
import type { Ending, World } from '../../src/world.ts'
import { type StageId, stages } from '../chaos/stages.ts'
import { onMain } from '../support/gate-world.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

export interface Echoed {
  readonly ending: Ending
  /** Everything that was written, by where it went: log, outputs, state, summary, report files, baseline, memory. */
  readonly written: Readonly<Record<string, string>>
  /** Credentials, tokens made of them, and what signs links. */
  readonly secrets: readonly string[]
  /** Texts in which the platform repeated a secret. */
  readonly echoes: number
}

interface Attack {
  readonly inputs?: Partial<Record<InputName, string>>
  /** Laid over the platform; `echo` puts the secrets into a text. */
  readonly faults?: (echo: (text: string) => string) => readonly Fault[]
  /** False: names, messages and ids stay as they are, and only the faults echo. */
  readonly everywhere?: boolean
}

/** One run of the gate, as at GitHub, on the baseline branch. */
export async function runWithEcho(id: StageId, variant: string, attack: Attack = {}): Promise<Echoed> {
  // The clock cannot see an import() going on
  await Promise.all([import('csv-parse/sync'), import('jose'), import('yaml')])
  const clock = createVirtualClock()
  const remote = stages[id].open(clock.server, variant)
  remote.break()
  const echo = createEcho(remote.secrets, attack.everywhere !== false)
  const server = await serve(echo.over(remote.platform), { clock: clock.server })
  server.fault(...(attack.faults?.(echo.put) ?? []))
  const { transport, close } = createTransport({})
  const folder = mkdtempSync(join(tmpdir(), 'batchgate-echo-'))
  const at = (name: string) => join(folder, name)
  try {
    for (const name of ['output', 'state', 'summary']) writeFileSync(at(name), '')
    const given: Partial<Record<InputName, string>> = {
      'base-url': server.url,
      baseline: 'baseline.json',
      'report-dir': at('report'),
      timeout: '20m',
      ...stages[id].variants[variant],
      ...attack.inputs,
    }
    const options = readOptions((name) => given[name], 'action')
    const lines: string[] = []
    const host = createGithubHost({
      files: { output: at('output'), state: at('state'), summary: at('summary') },
      write: (text) => void lines.push(text),
      annotations: true,
      renderSummary: async (record, budget) =>
        (await import('../../src/core/report/markdown.ts')).renderMarkdown(record, { budget }),
      deliveries: [],
    })
    for (const secret of Object.values(options.credentials)) host.log.mask(secret)
    const until = clock.now() + options.timeoutMs
    const http = createHttp({
      clock,
      log: host.log,
      random: () => 0.5,
      transport: clock.transport(transport),
      deadline: () => until,
    })
    let history: History | undefined
    const saved: SavedBatch[] = []
    const world: World = {
      options,
      host,
      info: { kind: 'ci', branch: 'main', runId: '1', attempt: 1, commit: 'c1' },
      event: onMain,
      baselineBranch: 'main',
      clock,
      random: () => 0.5,
      store: {
        read: async () => ({ kind: 'missing', source: 'memory', advice: 'Record one.' }),
        write: async (after) => {
          history = after
        },
      },
      memory: {
        recall: async () => undefined,
        save: (batches) => void saved.push(...batches),
        forget: async () => {},
        keep: async () => {},
      },
      readQuarantine: async () => ({ entries: [], proposed: [] }),
      cancelled: new AbortController().signal,
      redact: (data) => host.redactor.redactData(data),
      makeProvider: async (note) => {
        const module = await clock.during(providers[id]())
        const around = { http, clock, log: host.log, note, withoutSecrets: false }
        return (await clock.during(prepare(module, options, around))).provider
      },
      writeReports: (record, known) => writeReports(options.reportDir, record, known),
    }
    const ending = await gate(world)
    const log = lines.join('').replace(/^::add-mask::.*\n/gm, '')
    return { ending, written: { log, ...filesIn(folder), ...json({ history, saved }) }, ...echo.seen() }
  } finally {
    close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function filesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(files.map((file) => [file.name, readFileSync(join(file.parentPath, file.name), 'utf8')]))
}

function json(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value) ?? '']))
}

const textual =
  /name|title|message|error|reason|description|text|content|expected|actual|output|utterance|detail|label/i
const identifying = /^(?:batch_?id|run_?id|execution_?id|simulation_?set_?id|testRunId)$/i
/** Values that both sides read as words of a protocol, not as text. */
const spared = /^(?:access_token|token_type|fileUrl|status|result|outcome|error_code|name_?space|evaluation_?type)$/i

function createEcho(credentials: readonly string[], everywhere: boolean) {
  const secrets = new Set(credentials)
  let echoes = 0
  const put = (text: string) => {
    echoes += 1
    const forms = [...secrets]
      .sort((a, b) => a.length - b.length)
      .flatMap((secret) => [
        secret,
        encodeURIComponent(secret),
        Buffer.from(secret).toString('base64'),
        Buffer.from(`user:${secret}`).toString('base64'),
      ])
    const added = ` ${forms.join(' ')}`
    suffixes.add(added)
    return `${text}${added}`
  }
  const mark = `~${credentials[0]}`
  const suffixes = new Set([mark])

  const over = (platform: Platform): Platform => ({
    async handle(request) {
      for (const secret of secretsOf(request)) secrets.add(secret)
      const reply = await platform.handle(original(request, [...suffixes]))
      for (const secret of signaturesIn(reply)) secrets.add(secret)
      return everywhere ? { ...reply, body: repeat(reply.body, '', { put, mark }) } : reply
    },
  })
  return { over, put, seen: () => ({ secrets: [...secrets], echoes }) }
}

/** What a request logs in with: tokens that we were given, or made. */
function secretsOf({ headers }: SimRequest): string[] {
  return ['authorization', 'auth', 'x-api-key', 'x-secret-key'].flatMap((name) => {
    const value = headers[name]
    return value === undefined ? [] : [value.replace(/^bearer +/i, '')]
  })
}

/** The tokens in a reply, and what makes its links work. */
function signaturesIn(reply: SimReply): string[] {
  const text = JSON.stringify(reply.body) ?? ''
  const tokens = [...text.matchAll(/"access_token":"([^"]+)"/g)].map(([, token]) => token ?? '')
  const links = [...text.matchAll(/"fileUrl":"([^"]+)"/g)].flatMap(([, link]) =>
    URL.canParse(link ?? '')
      ? [...new URL(link ?? '').searchParams.values()].filter((value) => value.length >= 16)
      : [],
  )
  return [...tokens, ...links]
}

/** The request as it would be had nothing been repeated: names and ids address things. */
function original(request: SimRequest, suffixes: readonly string[]): SimRequest {
  const forms = suffixes.flatMap((suffix) => [suffix, encodeURIComponent(suffix), JSON.stringify(suffix).slice(1, -1)])
  const strip = (text: string) => forms.reduce((left, form) => left.replaceAll(form, ''), text)
  return {
    ...request,
    path: strip(request.path),
    segments: request.segments.map(strip),
    query: new URLSearchParams([...request.query].map(([name, value]): [string, string] => [name, strip(value)])),
    body: strip(request.body),
  }
}

function repeat(value: unknown, key: string, how: { put: (text: string) => string; mark: string }): unknown {
  if (typeof value === 'string') {
    if (value === '' || spared.test(key)) return value
    if (identifying.test(key)) return `${value}${how.mark}`
    if (textual.test(key)) return how.put(value)
    return key === '' ? value.replace(/^("?)([a-z][a-z ]+),/gm, (_, quote, cell) => `${quote}${how.put(cell)},`) : value
  }
  if (Array.isArray(value)) return value.map((item) => repeat(item, key, how))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, repeat(item, name, how)]))
}
