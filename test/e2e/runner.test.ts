import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { createRunner, type FakeRunner, type StepSetup } from '../support/runner.ts'

const actionFile = resolve(import.meta.dirname, '../fixtures/runner-action/action.yml')
let runner: FakeRunner | undefined

function job(behaviour: string, setup: StepSetup = {}): FakeRunner {
  runner = createRunner({ actionFile, ...setup, env: { BEHAVIOUR: behaviour } })
  return runner
}

afterEach(() => runner?.dispose())

describe('the stand-in for the runner', () => {
  test('starts an action with its inputs, event, working directory and closed standard input', async () => {
    const secret = 'key-0123456789'
    const { workspace, main } = job('report', {
      inputs: { 'api-key': secret, extra: 'x' },
      secrets: [secret],
      token: 'ght',
    })

    const step = await main().ended

    expect(JSON.parse(step.outputs.inputs ?? '')).toEqual({
      'INPUT_API-KEY': secret,
      INPUT_WITH_SPACE: 'a default',
      'INPUT_GITHUB-TOKEN': 'ght',
      INPUT_EXTRA: 'x',
    })
    expect(step.outputs).toMatchObject({
      stdin: 'closed',
      cwd: realpathSync(workspace),
      ref: 'refs/heads/main',
      token: 'undefined',
    })
    expect(step).toMatchObject({ conclusion: 'failure', exitCode: 3, complaints: [] })
  })

  test('masks secrets in annotations and summary, and keeps outputs that hold one from other jobs', async () => {
    const secret = 'key-0123456789'
    const step = await job('report', { inputs: { 'api-key': secret }, secrets: [secret] }).main().ended

    expect(step.annotations).toEqual([{ level: 'error', title: 'Why', message: 'the key *** is refused' }])
    expect(step.summary).toBe('# With ***\n')
    expect(step.outputs.secret).toBe(`it is ${secret}`)
    expect(step.jobOutputs).not.toHaveProperty('secret')
  })

  test('cancels with SIGINT, SIGTERM and SIGKILL, and keeps what was written until then', async () => {
    const { main, post } = job('wait', { grace: { term: 150, kill: 150 } })
    const running = main()
    await running.saw(/waiting/)

    const step = await running.cancel()
    const after = await post().ended

    expect(step).toMatchObject({ conclusion: 'cancelled', signal: 'SIGKILL', outputs: { signals: 'INT TERM' } })
    expect(after.raw).toBe('post with b-1 and a default\n')
    expect(after.conclusion).toBe('success')
  })

  test('runs the post step after a main step that saved nothing', async () => {
    const { main, post } = job('broken')
    const step = await main().ended
    const after = await post().ended

    expect(step).toMatchObject({ conclusion: 'failure', exitCode: 0, complaints: ["Invalid format 'no value here'"] })
    expect(after.raw).toContain('post with nothing')
  })

  test('says so when a step ends without the line that was waited for', async () => {
    await expect(
      job('broken')
        .main()
        .saw(/never said/),
    ).rejects.toThrow('ended without')
  })
})
