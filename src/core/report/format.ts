/** How numbers, times and counts are written, the same in every report. */
import type { TestTally } from '../model.ts'
import { oneLine } from './escape.ts'

/** A share from 0 to 1 as `98.0%`. Only a whole share is written as 100.0%, and only none as 0.0%. */
export function percent(share: number): string {
  const rounded = Number((share * 100).toFixed(1))
  if (share < 1 && rounded >= 100) return '99.9%'
  if (share > 0 && rounded <= 0) return '0.1%'
  return `${rounded.toFixed(1)}%`
}

/** A score from 0 to 1 with four decimals. */
export function score(value: number): string {
  return value.toFixed(4)
}

/** Milliseconds for people: `0.4 s`, `12 s`, `1 m 12 s`, `1 h 5 m`. */
export function duration(ms: number): string {
  if (ms < 9_950) return `${(Math.max(0, ms) / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} m ${seconds % 60} s`
  const minutes = Math.round(seconds / 60)
  return `${Math.floor(minutes / 60)} h ${minutes % 60} m`
}

/** Milliseconds between two ISO times; undefined when either is not one. */
export function between(start: string, end: string | undefined): number | undefined {
  const ms = Date.parse(end ?? '') - Date.parse(start)
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined
}

/** A whole number with thousands separated: `10,000`. */
export function whole(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `1 test`, `2 tests`; `many` for words whose plural is not an added s. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${whole(value)} ${value === 1 ? one : many}`
}

/** What a test did: `9 of 10`, or a dash when nothing was judged. */
export function tally(value: TestTally | undefined): string {
  return value === undefined || value.judged === 0 ? '–' : `${whole(value.passed)} of ${whole(value.judged)}`
}

/** A probability as people read one: `1 in 715`, `3.2%`. */
export function chance(p: number): string {
  if (p >= 0.01) return percent(p)
  if (p < 0.000001) return 'less than 1 in 1,000,000'
  const times = 1 / p
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(times)) - 2)
  return `1 in ${whole(Math.floor(times / unit + 1e-9) * unit)}`
}

/** An ISO time as `2026-03-01 12:00 UTC`; an unreadable one as it is. */
export function time(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? oneLine(iso, 40) : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** The day of an ISO time: `2026-03-01`. */
export function day(iso: string): string {
  return time(iso).slice(0, 10)
}

/** A commit as people name one: its first seven digits. */
export function commit(sha: string): string {
  return /^[0-9a-f]{7,64}$/i.test(sha) ? sha.slice(0, 7) : oneLine(sha, 20)
}

/** A sentence with a capital at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
