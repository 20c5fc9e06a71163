import type { Api, Clock } from '../../core/ports.ts'
import type { Scenario, Target } from './schema.ts'

/** Where a tested version is published to, and which environment's checks are run. */
export type EnvironmentName = 'staging' | 'production'

/** What the parts of this provider share. */
export interface Context {
  readonly api: Api
  readonly clock: Clock
  /** Says a sentence once, however often it is said. */
  readonly note: (sentence: string) => void
  readonly baseUrl: string
  readonly versionNumber: number | undefined
  readonly versionId: string | undefined
  readonly environment: EnvironmentName
  readonly publishOnPass: boolean
  /** What `resolve` selected, by id: definitions that results refer to. */
  readonly scenarios: Map<string, Scenario>
  /** Required judges of an agent's policy, selected or not, by agent. */
  readonly requiredJudges: Map<string, ReadonlySet<string>>
  /** Hash of a pathway version's nodes and edges as they were before testing, by pathway. */
  readonly fingerprints: Map<string, string>
}

/** `pathway:ID`, as suites and groups are written. */
export function targetName(target: Target): string {
  return `${target.kind}:${target.id}`
}

/** The counterpart of `targetName`; undefined for anything else. */
export function readTarget(text: string): Target | undefined {
  const [, kind, id] = /^(pathway|persona|agent):(.+)$/is.exec(text) ?? []
  return kind === undefined || id === undefined
    ? undefined
    : { kind: kind.toLowerCase() as Target['kind'], id: id.trim() }
}

/**
 * The page of a target in Bland's own dashboard; only for Bland's public hosts. Observed in public projects, not
 * documented (sheet, section 6.7); there is no known link to a batch or a run.
 */
export function targetUrl(baseUrl: string, target: Target): string | undefined {
  const { hostname } = new URL(baseUrl)
  if (hostname !== 'bland.ai' && !hostname.endsWith('.bland.ai')) return undefined
  const id = encodeURIComponent(target.id)
  if (target.kind === 'pathway') return `https://app.bland.ai/dashboard/convo-pathways?id=${id}`
  return target.kind === 'agent' ? `https://v2.app.bland.ai/dashboard/agent/${id}` : undefined
}

/** Maps with at most four calls in flight; order is kept, the first failure ends it. */
export async function mapFour<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await map(items[index] as T)
  }
  await Promise.all(Array.from({ length: 4 }, worker))
  return results
}

/** One word in a path. */
export function segment(id: string): string {
  return encodeURIComponent(id)
}

/** Cuts foreign text to a length. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}
