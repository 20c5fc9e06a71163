/** GitHub as a host: log, outputs, saved state, summary and annotations, and whatever else delivers to it. */
import type { History } from '../../core/baseline.ts'
import type { RunRecord } from '../../core/model.ts'
import type { Host } from '../../core/ports.ts'
import { createRedactor, type Redactor } from '../redaction.ts'
import { annotationsFor, createAnnotator } from './annotations.ts'
import { createGithubLog } from './log.ts'
import { batchIds, createOutputs, type Outputs, outputsOf, undecided } from './outputs.ts'
import { createState } from './state.ts'
import { summaryRoom, writeSummary } from './summary.ts'

/** One more place that a run is delivered to (a comment, a status). Problems come back as warnings. */
export interface Delivery {
  /** Says that a run has begun. */
  begin?(name: string): Promise<string[]>
  deliver(record: RunRecord): Promise<{ readonly warnings: string[]; readonly outputs?: Outputs }>
  /** There will be no record: ends what `begin` began, and says why. */
  abandon?(sentence: string): Promise<string[]>
}

export interface GithubHostSetup {
  /** Paths of the runner's files; empty outside the runner, where nothing is written then. */
  readonly files: {
    readonly output: string | undefined
    readonly state: string | undefined
    readonly summary: string | undefined
  }
  /** Takes whole lines for standard output. */
  readonly write: (text: string) => void
  /** Failing tests as annotations; the sentence at the end is not affected. */
  readonly annotations: boolean
  /** Renders the job summary as Markdown of at most `maxBytes` bytes. */
  readonly renderSummary: (record: RunRecord, maxBytes: number, history?: History) => string | Promise<string>
  readonly deliveries: readonly Delivery[]
}

export interface GithubHost extends Host {
  readonly redactor: Redactor
  /** Sets outputs at once. */
  setOutputs(outputs: Outputs): void
}

/** Sets the outputs of an undecided run at once, so that `conclusion` is there whatever happens to the process. */
export function createGithubHost(setup: GithubHostSetup): GithubHost {
  const { files, write } = setup
  const redactor = createRedactor()
  const annotator = createAnnotator(write, redactor)
  const log = createGithubLog({ write, redactor, annotator })
  const setOutputs = createOutputs(files.output, redactor)
  const state = createState(files.state)
  setOutputs(undecided)

  return {
    log,
    redactor,
    setOutputs,
    announce(batches) {
      setOutputs({ 'batch-ids': batchIds(batches) })
      state.saveBatches(batches)
    },
    async begin(name) {
      const warnings: string[] = []
      for (const delivery of setup.deliveries) {
        warnings.push(...(await attempt('the pending status', async () => (await delivery.begin?.(name)) ?? [])))
      }
      return warnings
    },
    async deliver(record, history) {
      setOutputs(outputsOf(record))
      const warnings = await attempt('the job summary', async () => {
        const room = files.summary ? summaryRoom(files.summary) : 0
        const markdown = files.summary ? await setup.renderSummary(record, room, history) : ''
        return [writeSummary(files.summary, redactor.redact(markdown))].filter((warning) => warning !== undefined)
      })
      if (setup.annotations) {
        const left = annotator.tests(annotationsFor(record))
        if (left > 0)
          log.info(`${left} more tests are named in the summary only: GitHub keeps ten annotations a level.`)
      }
      for (const delivery of setup.deliveries) {
        const found = await attempt('a delivery', async () => {
          const { warnings: said, outputs } = await delivery.deliver(record)
          if (outputs !== undefined) setOutputs(outputs)
          return said
        })
        warnings.push(...found)
      }
      return warnings
    },
    async abandon(sentence) {
      const warnings: string[] = []
      for (const delivery of setup.deliveries) {
        warnings.push(...(await attempt('the status', async () => (await delivery.abandon?.(sentence)) ?? [])))
      }
      return warnings
    },
    fail: (title, sentence) => annotator.final(title, sentence),
    ended: () => state.saveEnded(),
  }
}

/** Delivery never changes the verdict: whatever goes wrong in it is a warning. */
async function attempt(what: string, work: () => Promise<string[]>): Promise<string[]> {
  try {
    return await work()
  } catch (error) {
    return [`${what} could not be delivered: ${error instanceof Error ? error.message : String(error)}`]
  }
}
