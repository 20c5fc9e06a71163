/** Puts a world together from options and a host: the parts that the Action and the command line share. */
import { readFileSync } from 'node:fs'
import { configError } from './core/errors.ts'
import type { Options } from './core/options.ts'
import type { BaselineStore, Clock, Host, Provider } from './core/ports.ts'
import type { QuarantineEntry } from './core/quarantine.ts'
import type { Redactor } from './hosts/redaction.ts'
import { createHttp } from './http/client.ts'
import type { ProxySettings } from './http/proxy.ts'
import { prepare } from './prepare.ts'
import { providers } from './providers/index.ts'
import type { World } from './world.ts'

export interface Parts
  extends Pick<World, 'options' | 'info' | 'event' | 'baselineBranch' | 'cancelled' | 'clock' | 'memory'> {
  readonly host: Host
  readonly redactor: Redactor
  readonly proxy: ProxySettings
  readonly version: string
  /** For `baseline: artifact`; undefined where there are no artifacts. */
  readonly artifactStore: (() => Promise<BaselineStore>) | undefined
  /** Reads a file of the repository as it stands on the base branch of a change request; undefined when this is none. */
  readonly readFromBase: ((path: string) => Promise<string | undefined>) | undefined
}

export async function assemble(parts: Parts): Promise<World> {
  const { host, clock, cancelled, redactor } = parts
  const options = parts.options.provider === 'demo' ? withSelection(parts.options) : parts.options
  for (const secret of [...Object.values(options.credentials), options.githubToken]) {
    if (secret !== undefined) host.log.mask(secret)
  }
  return {
    ...parts,
    options,
    random: Math.random,
    redact: (data) => redactor.redactData(data),
    store: await storeOf(parts),
    readQuarantine: () => quarantineOf(parts),
    makeProvider: (note) => makeProvider(parts, note),
    writeReports: async (record, history) =>
      (await import('./reports.ts')).writeReports(options.reportDir, record, history),
  }

  async function makeProvider({ proxy, version }: Parts, note: (warning: string) => void): Promise<Provider> {
    const until = clock.now() + options.timeoutMs
    const http = createHttp({ clock, log: host.log, proxy, userAgent: `batchgate/${version}`, deadline: () => until })
    const { id, settings } =
      options.provider === 'demo' ? await demo(options, clock) : { id: options.provider, settings: options }
    const module = await providers[id]()
    const withoutSecrets = parts.event.untrusted
    const { provider } = await prepare(module, settings, { http, clock, log: host.log, note, withoutSecrets })
    cancelled.throwIfAborted()
    return provider
  }
}

/** `provider: demo` is Bland on the built-in simulator; everything else is as the user set it. */
async function demo(options: Options, clock: Clock): Promise<{ id: 'bland'; settings: Options }> {
  const { simulate } = await import('./simulators.ts')
  const { server, firstRun } = await simulate('bland', { clock })
  return { id: 'bland', settings: { ...options, baseUrl: server.url, credentials: firstRun.credentials } }
}

/** The demonstration runs everything unless told otherwise; nobody pays for it. */
function withSelection(options: Options): Options {
  const { tests, tags, suites } = options.selection
  if (tests.length + tags.length + suites.length > 0) return options
  return { ...options, selection: { ...options.selection, tests: ['*'] } }
}

async function storeOf({ options, artifactStore }: Parts): Promise<BaselineStore | undefined> {
  const { baseline } = options
  if (baseline.kind === 'none') return undefined
  if (baseline.kind === 'file') return (await import('./hosts/baseline-file.ts')).createFileStore(baseline.path)
  if (artifactStore === undefined) {
    throw configError(
      'input "baseline" is "artifact"',
      'Artifacts exist on GitHub only: give the path of a file, or none.',
    )
  }
  return artifactStore()
}

/** On a change request the file counts as it stands on the base branch, so that a change cannot excuse itself. */
async function quarantineOf({
  options,
  readFromBase,
}: Parts): Promise<{ entries: QuarantineEntry[]; proposed: QuarantineEntry[] }> {
  const file = options.quarantineFile
  if (file === undefined) return { entries: [], proposed: [] }
  const own = await readEntries(file, await readOwn(file))
  if (readFromBase === undefined) return { entries: own, proposed: [] }
  return { entries: await readEntries(file, await readFromBase(file)), proposed: own }
}

async function readOwn(file: string): Promise<string> {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw configError(
      `input "quarantine" is "${file}", which cannot be read`,
      'Check the path; is the repository checked out?',
      error,
    )
  }
}

async function readEntries(file: string, text: string | undefined): Promise<QuarantineEntry[]> {
  if (text === undefined || text.trim() === '') return []
  const [{ parse }, { readQuarantine }] = await Promise.all([import('yaml'), import('./core/quarantine.ts')])
  let value: unknown
  try {
    value = parse(text, { maxAliasCount: 0 })
  } catch (error) {
    throw configError(
      `input "quarantine": ${file} is not YAML`,
      'Write a list of test, reason, owner and until.',
      error,
    )
  }
  return readQuarantine(value, file)
}
