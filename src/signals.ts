import { RunError } from './core/errors.ts'

/** The part of `process` that is listened to. */
export interface SignalSource {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
}

/** Aborts at the first SIGINT or SIGTERM, with a RunError; at the second the process exits at once. */
export function cancellation(source: SignalSource, exit: (code: number) => void): AbortSignal {
  const controller = new AbortController()
  const onSignal = () => {
    if (controller.signal.aborted) exit(130)
    controller.abort(
      new RunError('cancelled', 'the run was cancelled', { hint: 'Start it again when you need its verdict.' }),
    )
  }
  source.on('SIGINT', onSignal)
  source.on('SIGTERM', onSignal)
  return controller.signal
}
