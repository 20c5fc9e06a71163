/**
 * What the main step leaves for the post step. It travels in environment variables, where one value may have 128 KiB
 * on Linux, so it is kept small.
 */
import type { BatchReference } from '../../core/model.ts'
import { appendValue } from './commands.ts'

/** Bytes of one saved value. */
export const largestState = 60_000

const batchesKey = 'batches'
const endedKey = 'ended'
const statusKey = 'status'

export interface State {
  /** Batches that may be active, replacing those saved before. */
  saveBatches(batches: readonly BatchReference[]): void
  /** The main step has seen to everything itself. */
  saveEnded(): void
  /** What a pending status is to say if this process does not live to say it; empty: nothing is pending. */
  saveStatus(text: string): void
}

export interface SavedState {
  /** True when the main step ended by itself, so that nothing is left to do. */
  readonly ended: boolean
  readonly batches: readonly BatchReference[]
  /** Batches for which there was no room. */
  readonly omitted: number
  /** What `saveStatus` saved last; absent when nothing is pending. */
  readonly status?: string
}

/** Without a file (outside the runner) nothing is saved. */
export function createState(file: string | undefined): State {
  let last = ''
  const save = (name: string, value: string) => {
    if (file !== undefined && file !== '') appendValue(file, name, value)
  }
  return {
    saveBatches(batches) {
      const value = encode(batches)
      if (value === last) return
      last = value
      save(batchesKey, value)
    },
    saveEnded: () => save(endedKey, 'true'),
    saveStatus: (text) => save(statusKey, text),
  }
}

/** The newest batches that fit; links are left out first, for nothing depends on them. */
function encode(batches: readonly BatchReference[]): string {
  const attempts = [batches, batches.map(({ url: _url, ...rest }) => rest)]
  for (const attempt of attempts) {
    const value = JSON.stringify({ batches: attempt, omitted: 0 })
    if (Buffer.byteLength(value) <= largestState) return value
  }
  const kept: BatchReference[] = []
  let size = 100
  for (const batch of [...(attempts[1] ?? [])].reverse()) {
    size += Buffer.byteLength(JSON.stringify(batch)) + 1
    if (size > largestState) break
    kept.unshift(batch)
  }
  return JSON.stringify({ batches: kept, omitted: batches.length - kept.length })
}

/** Reads what the main step saved. It may have died in its first line, so everything may be missing. */
export function readState(env: Readonly<Record<string, string | undefined>>): SavedState {
  const ended = env[`STATE_${endedKey}`] === 'true'
  const saved = parse(env[`STATE_${batchesKey}`])
  const batches = Array.isArray(saved?.batches) ? saved.batches.filter(isReference) : []
  const status = env[`STATE_${statusKey}`]
  return {
    ended,
    batches,
    omitted: typeof saved?.omitted === 'number' ? saved.omitted : 0,
    ...(status ? { status } : {}),
  }
}

function parse(text: string | undefined): { batches?: unknown; omitted?: unknown } | undefined {
  if (text === undefined || text === '') return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

function isReference(value: unknown): value is BatchReference {
  if (typeof value !== 'object' || value === null) return false
  const { key, id, data } = value as Record<string, unknown>
  return typeof key === 'string' && (id === undefined || typeof id === 'string') && isTexts(data)
}

function isTexts(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string')
}
