/** Replies of V2 agents → model (sheet, section 9). Always `{data, errors}`; the bare form is read too. */
import { z } from 'zod'
import { id, maybeCount, maybeId, maybeScore, maybeText, payload } from './envelope.ts'

const maybePercent = z.number().min(0).max(100).optional().catch(undefined)
const maybeBoolean = z.boolean().optional().catch(undefined)

const judge = z.looseObject({
  eval_agent_id: id,
  eval_agent_version_id: maybeText,
  name: maybeText,
  target_level_keys: z.array(z.string()).catch([]),
  required: z.boolean().catch(false),
})

/** The evaluation policy of an environment; null: there is none. */
export const policy = payload(
  z
    .looseObject({
      enabled: z.boolean().catch(false),
      scenario_ids: z.array(id),
      simulations_count: maybeCount,
      evals: z.array(judge),
    })
    .nullable(),
)

export type Policy = NonNullable<z.infer<typeof policy>>

const verdict = z
  .looseObject({
    eval_agent_id: id,
    name: maybeText,
    required: z.boolean().catch(true),
    match_rate: maybeScore,
    score: maybePercent,
    passed: maybeBoolean,
  })
  .transform((raw) => ({
    judgeId: raw.eval_agent_id,
    name: raw.name ?? raw.eval_agent_id,
    required: raw.required,
    /** What `passed` rests on; the mean score of the judge where there is no rate. */
    share: raw.match_rate ?? (raw.score === undefined ? undefined : raw.score / 100),
    passed: raw.passed,
  }))

export type Verdict = z.infer<typeof verdict>

const checkRunFields = z
  .looseObject({
    id,
    agent_version_id: maybeId,
    status: z.string(),
    overall_passed: maybeBoolean,
    verdicts: z.array(verdict).nullish(),
    simulation_set_id: maybeId,
    error_message: maybeText,
    scenario_count: maybeCount,
    simulations_count: maybeCount,
  })
  .transform((raw) => ({
    id: raw.id,
    versionId: raw.agent_version_id,
    status: raw.status,
    overallPassed: raw.overall_passed,
    verdicts: raw.verdicts ?? [],
    setId: raw.simulation_set_id,
    error: raw.error_message,
    conversations:
      raw.scenario_count === undefined || raw.simulations_count === undefined
        ? undefined
        : raw.scenario_count * raw.simulations_count,
  }))

export type CheckRun = z.infer<typeof checkRunFields>

export const checkRun = payload(checkRunFields)
export const checkRuns = payload(z.array(checkRunFields))

/** Which version each environment is pinned to. */
export const environments = payload(
  z
    .array(z.looseObject({ env_type: z.string(), current_version_id: maybeId }))
    .transform((rows) => new Map(rows.map((row) => [row.env_type, row.current_version_id]))),
)

/** One conversation of a check run. */
const conversation = z
  .looseObject({ run_id: maybeId, case_name: maybeText, score: maybePercent, passed: maybeBoolean })
  .transform((raw) => ({
    runId: raw.run_id,
    name: raw.case_name,
    score: raw.score === undefined ? undefined : raw.score / 100,
    passed: raw.passed,
  }))

export type Conversation = z.infer<typeof conversation>

export const simulationResults = payload(z.looseObject({ logs: z.array(conversation).nullish() }))
