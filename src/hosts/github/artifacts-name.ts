/** What the artifacts of a gate are called. Only characters that a gate's name cannot hold tell one kind from another. */
import { createHash } from 'node:crypto'

/** The artifact that holds the baseline of a gate; two gates never share one, whatever their names. */
export function baselineArtifact(gate: string): string {
  return `batchgate-${artifactSafe(gate)}`
}

/** The batches that an attempt of a job has started; `number` counts the versions of that list from 1. */
export function batchesArtifact(gate: string, attempt: number, number: number): string {
  return `${batchesPrefix(gate)}${attempt}-${number}`
}

/** The counterpart of `batchesArtifact`; undefined for any other artifact. */
export function readBatchesArtifact(name: string, gate: string): { attempt: number; number: number } | undefined {
  const prefix = batchesPrefix(gate)
  const [, attempt, number] = name.startsWith(prefix)
    ? (/^([1-9]\d{0,5})-([1-9]\d{0,5})$/.exec(name.slice(prefix.length)) ?? [])
    : []
  return attempt === undefined || number === undefined
    ? undefined
    : { attempt: Number(attempt), number: Number(number) }
}

function batchesPrefix(gate: string): string {
  return `${baselineArtifact(gate)}+batches-`
}

/**
 * Names that any file system takes stay as they are; others lose what it does not take and get a hash of the whole
 * name, behind a sign that no plain name holds, so that they stay apart from each other and from plain names.
 */
function artifactSafe(gate: string): string {
  if (/^[A-Za-z0-9._-]+$/.test(gate) && !gate.endsWith('.')) return gate
  const readable = gate.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 80)
  return `${readable}+${createHash('sha256').update(gate).digest('hex').slice(0, 8)}`
}
