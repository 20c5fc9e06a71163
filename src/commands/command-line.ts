import type { Clock } from '../core/ports.ts'
import type { Arguments } from './arguments.ts'

/** What a command gets from its shell. */
export interface CommandLine {
  readonly args: Arguments
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  readonly version: string
  readonly cancelled: AbortSignal
  /** Standard output and standard error; whole lines. */
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
  readonly isTTY: boolean
  /** Columns of the terminal, when there is one. */
  readonly columns: number | undefined
}
