/** Publishing a tested pathway version, and seeing that it is live (sheet, section 8). */
import { configError, isRunError, type RunError } from '../../core/errors.ts'
import type { Batch, Publication } from '../../core/model.ts'
import type { Context } from './context.ts'
import { readTarget, segment } from './context.ts'
import { hashOf } from './digest.ts'
import { replies } from './replies.ts'
import { verify } from './verify.ts'

interface Version {
  readonly pathwayId: string
  readonly versionNumber: number
}

async function getVersion({ pathwayId, versionNumber }: Version, { api }: Context, signal: AbortSignal) {
  const path = `/v1/pathway/${segment(pathwayId)}/version/${versionNumber}`
  return (await api.send({ method: 'GET', path, schema: replies('pathwayVersion'), signal })).data
}

/**
 * Hash of what a pathway version is now: versions can be overwritten, so that what was tested is told from what would
 * be published. Undefined, with a note, when the platform does not show it.
 * @throws RunError `config` when the version does not exist.
 */
export async function fingerprint(
  version: Version,
  context: Context,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { pathwayId, versionNumber } = version
  const unseen = () => {
    context.note(
      `Bland does not show the content of version ${versionNumber}: whether it is edited between test and publishing cannot be seen.`,
    )
    return undefined
  }
  try {
    const { graph } = await getVersion(version, context, signal)
    return graph === undefined ? unseen() : hashOf(graph)
  } catch (error) {
    if (!isRunError(error, 'not-found')) throw error
    const path = `/v1/pathway/${segment(pathwayId)}/versions`
    const all = await context.api
      .send({ method: 'GET', path, schema: replies('pathwayVersions'), signal })
      .catch((failure) => {
        if (isRunError(failure, 'not-found', 'bad-response')) return undefined
        throw failure
      })
    if (all === undefined || all.data.some((each) => each.version_number === versionNumber)) return unseen()
    throw configError(
      `options: pathway ${pathwayId} has no version ${versionNumber}`,
      `Its newest version is ${Math.max(0, ...all.data.map((each) => each.version_number))}.`,
      error,
    )
  }
}

/** Publishes once. Never throws for a refusal: that is a publication that was refused. */
export async function publishPathway(
  batches: readonly Batch[],
  around: boolean,
  context: Context,
  signal: AbortSignal,
): Promise<Publication> {
  const { versionNumber, environment, api } = context
  const targets = new Set(batches.map((batch) => batch.data.target))
  const target = readTarget([...targets][0] ?? '')
  if (targets.size !== 1 || target?.kind !== 'pathway' || versionNumber === undefined) {
    return { state: 'refused', message: 'What was tested is not one version of one pathway, so nothing was published.' }
  }
  const version = { pathwayId: target.id, versionNumber }
  const name = `version ${versionNumber} of pathway ${target.id}`
  if (around) {
    const live = await isLive(version, context, signal, 1)
    return live
      ? { state: 'published', message: `Bland itself made ${name} live (publish_on_pass); nothing was published here.` }
      : {
          state: 'unverified',
          message: `Bland was to publish ${name} itself (publish_on_pass), but it is not seen live.`,
        }
  }
  const told = [context.fingerprints.get(target.id), ...batches.map((batch) => batch.data.fingerprint)]
  const before = new Set(told.filter((each) => each !== undefined))
  if (before.size > 0) {
    const { graph } = await getVersion(version, context, signal)
    if (graph === undefined || [...before].some((each) => each !== hashOf(graph))) {
      return {
        state: 'refused',
        message: `${name} was edited after it was tested, so it was not published. Run again.`,
      }
    }
  }
  let doubt = ''
  try {
    const path = `/v1/pathway/${segment(target.id)}/publish`
    const json = { version_id: versionNumber, environment }
    await api.send({ method: 'POST', path, json, schema: replies('anything'), signal })
  } catch (error) {
    // A cancellation is no refusal: what became of the request is not known
    if (!isRunError(error) || signal.aborted) throw error
    if (!error.mayHaveStarted) return refusedBy(name, error)
    doubt = ` (${error.message})`
  }
  if (environment === 'staging') {
    return { state: 'unverified', message: `${name} was sent to staging, which Bland does not let us look at${doubt}.` }
  }
  if (await isLive(version, context, signal)) return { state: 'published', message: `${name} is live.` }
  return { state: 'unverified', message: `Publishing ${name} was requested, but it is not seen live${doubt}.` }
}

/** The platform's own words for why it did not publish. */
export function refusedBy(name: string, error: RunError): Publication {
  return { state: 'refused', message: `Bland refused to publish ${name}: ${error.message}` }
}

/** Version 0 stands for what is live. */
function isLive(version: Version, context: Context, signal: AbortSignal, looks?: number): Promise<boolean> {
  const live = { ...version, versionNumber: 0 }
  const look = async () => (await getVersion(live, context, signal)).number === version.versionNumber
  return verify(look, { clock: context.clock, signal, ...(looks === undefined ? {} : { looks }) })
}
