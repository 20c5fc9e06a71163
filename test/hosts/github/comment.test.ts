import { describe, expect, test } from 'vitest'
import { type CommentMark, compareMarks, readMark, writeMark } from '../../../src/core/report/marker.ts'
import { type CommentSetup, writeComment } from '../../../src/hosts/github/comment.ts'
import { failureOf } from '../../http/set-up.ts'
import { jobBot, octavia } from '../../support/github-server.ts'
import { openGithub } from './set-up.ts'

const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const edit = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
const remove = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'

/** The mark of a run; a later one has a higher id. */
function run(id: number, more: Partial<CommentMark> = {}): CommentMark {
  return { name: 'nightly', runId: String(8_800_000_000 + id), attempt: 1, runNumber: id, ...more }
}

function bodyOf(mark: CommentMark, text = 'All is well.'): string {
  return `### ${text}\n\n${writeMark(mark)}\n`
}

async function open(setup: Parameters<typeof openGithub>[0] = {}) {
  const opened = await openGithub(setup)
  const { github, api, budget, clock } = opened
  const comment = (mark: CommentMark, more: Partial<CommentSetup> = {}) =>
    writeComment({
      api,
      owner: 'acme',
      repo: 'support-agent',
      number: 42,
      mark,
      body: bodyOf(mark, `run ${mark.runNumber}`),
      mode: 'update',
      quiet: false,
      budget: { ...budget, at: clock.now() + 60_000 },
      ...more,
    })
  /** What people see: whose comments say what. */
  const shown = () => github.comments.map(({ user, body }) => `${user.login}: ${body.split('\n')[0]}`)
  return { ...opened, comment, shown }
}

describe('the comment', () => {
  test('is written once and from then on kept up to date', async () => {
    const { github, comment, shown } = await open()
    const first = await comment(run(1))
    const second = await comment(run(2))
    expect(shown()).toEqual(['github-actions[bot]: ### run 2'])
    expect(github.writes).toEqual([create, edit])
    expect(second.url).toBe(first.url)
    expect(first.url).toMatch(/^https:\/\/github\.com\/acme\/support-agent\/pull\/42#issuecomment-\d+$/)
  })

  test('is found behind 300 comments of other people', async () => {
    const { github, comment } = await open()
    for (let at = 0; at < 150; at += 1) github.addComment({ body: `talk ${at}` })
    await comment(run(1))
    for (let at = 0; at < 150; at += 1) github.addComment({ body: `more talk ${at}` })
    await comment(run(2))
    expect(github.writes).toEqual([create, edit])
    expect(github.comments.filter(({ body }) => body.includes('batchgate:'))).toHaveLength(1)
  })

  test.each([
    ['a person', octavia],
    ['another app', { login: 'other-app[bot]', id: 77, type: 'Bot' as const }],
  ])('of %s with the same mark is left alone', async (_, user) => {
    const { github, comment, shown } = await open()
    github.addComment({ user, body: bodyOf(run(9), 'not ours') })
    await comment(run(1))
    await comment(run(2))
    expect(shown()).toEqual([`${user.login}: ### not ours`, 'github-actions[bot]: ### run 2'])
    expect(github.writes).toEqual([create, edit])
  })

  test('belongs to whoever the token belongs to: a person, an app', async () => {
    for (const viewer of [octavia, { login: 'gate-keeper[bot]', id: 555, type: 'Bot' as const }]) {
      const { github, comment, shown } = await open()
      github.viewer = viewer
      github.addComment({ user: jobBot, body: bodyOf(run(1), 'of the job token') })
      await comment(run(1))
      await comment(run(2))
      expect(shown()).toEqual(['github-actions[bot]: ### of the job token', `${viewer.login}: ### run 2`])
    }
  })

  test.each([
    ['the job’s own token', jobBot],
    ['a person’s token', octavia],
  ])('knows %s where there is no GraphQL', async (_, viewer) => {
    const { github, comment } = await open()
    github.viewer = viewer
    github.intercept = (_request, route) =>
      route === 'POST /graphql' ? { status: 404, body: { message: 'x' } } : undefined
    await comment(run(1))
    await comment(run(2))
    expect(github.writes).toEqual([create, edit])
  })

  test('is not written while nobody can say whose comment the marked one is', async () => {
    const { github, comment } = await open()
    github.addComment({ user: jobBot, body: bodyOf(run(1)) })
    const absent = { status: 404, body: { message: 'Not Found' } }
    github.intercept = (_request, route) => (route === 'POST /graphql' ? { status: 502 } : undefined)
    expect(await failureOf(comment(run(2)))).toMatchObject({ code: 'unavailable' })
    github.intercept = (_request, route) => (route === 'POST /graphql' ? absent : undefined)
    github.server.fault({ kind: 'status', handled: false, path: /^\/user$/, reply: { status: 502 }, times: 99 })
    expect(await failureOf(comment(run(2)))).toMatchObject({ code: 'unavailable' })
    expect(github.writes).toEqual([])
  })

  test('of one name is nothing to another name', async () => {
    const { github, comment, shown } = await open()
    const other = run(2, { name: 'smoke' })
    await Promise.all([comment(run(1)), comment(other, { body: bodyOf(other, 'smoke') })])
    expect(shown().sort()).toEqual(['github-actions[bot]: ### run 1', 'github-actions[bot]: ### smoke'])
    expect(github.writes).toEqual([create, create])
  })
})

describe('an older run', () => {
  test.each([
    ['of an earlier run', run(1)],
    ['of an earlier attempt', run(2, { attempt: 2 })],
    ['of an earlier run, repeated since', run(1, { attempt: 9 })],
  ])('%s never replaces a newer comment', async (_, older) => {
    const { github, comment, shown } = await open()
    const newer = run(2, { attempt: 3 })
    const { url } = await comment(newer)
    for (const mode of ['update', 'new', 'hide-older'] as const) {
      expect(await comment(older, { mode })).toMatchObject({ url, said: expect.stringContaining('later run') })
    }
    expect(shown()).toEqual(['github-actions[bot]: ### run 2'])
    expect(github.writes).toEqual([create])
  })

  test('looks once more right before it writes', async () => {
    const { github, comment, shown } = await open()
    await comment(run(1))
    github.intercept = (request, route) => {
      const [first] = github.comments
      if (route === 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}' && first !== undefined) {
        first.body = bodyOf(run(3), 'run 3')
      }
      expect(request.method).not.toBe('PATCH')
      return undefined
    }
    expect(await comment(run(2))).toMatchObject({ said: expect.stringContaining('later run') })
    expect(shown()).toEqual(['github-actions[bot]: ### run 3'])
  })

  test('is told by run, then number, then attempt', () => {
    const ordered = [run(1), run(1, { attempt: 2 }), run(2), run(2, { attempt: 2 }), run(10)]
    for (const [at, mark] of ordered.entries()) {
      for (const [other, against] of ordered.entries()) {
        expect(Math.sign(compareMarks(mark, against))).toBe(Math.sign(at - other))
      }
      expect(readMark(writeMark(mark))).toEqual(mark)
    }
    expect(compareMarks(run(1, { runId: '5', runNumber: 8 }), run(1, { runId: '5', runNumber: 7 }))).toBe(1)
  })
})

describe('comment-mode', () => {
  test('new writes a new comment each time', async () => {
    const { github, comment } = await open()
    await comment(run(1), { mode: 'new' })
    await comment(run(2), { mode: 'new' })
    expect(github.writes).toEqual([create, create])
  })

  test('hide-older writes a new comment and hides our older ones, each once', async () => {
    const { github, comment } = await open()
    github.addComment({ user: octavia, body: bodyOf(run(1)) })
    for (const id of [1, 2, 3]) await comment(run(id), { mode: 'hide-older' })
    expect(github.comments.map(({ minimized }) => minimized)).toEqual([false, true, true, false])
    expect(github.writes).toEqual([create, create, 'minimizeComment', create, 'minimizeComment'])
  })

  test('hide-older is a warning where hiding is refused, and the comment is there', async () => {
    const { github, comment } = await open()
    await comment(run(1), { mode: 'hide-older' })
    github.intercept = ({ body }) =>
      body.includes('minimizeComment')
        ? { status: 200, body: { errors: [{ type: 'FORBIDDEN', message: 'no' }] } }
        : undefined
    const { warnings, url } = await comment(run(2), { mode: 'hide-older' })
    expect(warnings).toEqual([expect.stringContaining('not hidden')])
    expect(url).toContain(String(github.comments[1]?.id))
  })

  test('update continues with the newest of several', async () => {
    const { github, comment, shown } = await open()
    for (const id of [1, 2]) await comment(run(id), { mode: 'new' })
    await comment(run(3))
    expect(shown()).toEqual(['github-actions[bot]: ### run 1', 'github-actions[bot]: ### run 3'])
    expect(github.writes).toEqual([create, create, edit])
  })
})

describe('on-change', () => {
  test('writes nothing when there is nothing to tell', async () => {
    const { github, comment } = await open()
    expect(await comment(run(1), { quiet: true })).toMatchObject({ said: expect.stringContaining('Nothing to tell') })
    expect(github.writes).toEqual([])
  })

  test.each(['update', 'new', 'hide-older'] as const)('with %s corrects what was told before', async (mode) => {
    const { github, comment, shown } = await open()
    await comment(run(1), { mode })
    await comment(run(2), { mode, quiet: true })
    expect(shown()).toEqual(['github-actions[bot]: ### run 2'])
    expect(github.writes).toEqual([create, edit])
  })
})

describe('when things go wrong', () => {
  test('a lost answer is looked up: the comment that was written counts', async () => {
    const { github, comment } = await open()
    github.server.fault({ kind: 'status', handled: true, method: 'POST', path: /comments/, reply: { status: 502 } })
    expect(await comment(run(1))).toMatchObject({ url: expect.stringContaining('#issuecomment-') })
    expect(github.writes).toEqual([create])
  })

  test('a write that never arrived is an error, and is not sent again', async () => {
    const { github, comment } = await open()
    github.server.fault({ kind: 'status', handled: false, method: 'POST', path: /comments/, reply: { status: 502 } })
    expect(await failureOf(comment(run(1)))).toMatchObject({ code: 'unavailable' })
    expect(github.server.seen.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  test('a missing page is no reason to comment twice', async () => {
    const { github, comment } = await open()
    for (let at = 0; at < 150; at += 1) github.addComment({ body: 'talk' })
    await comment(run(1))
    github.server.fault({ kind: 'status', handled: false, path: /[?&]page=2/, reply: { status: 502 }, times: 99 })
    await failureOf(comment(run(2)))
    expect(github.writes).toEqual([create])
  })

  test('a comment that was deleted in between is written anew', async () => {
    const { github, comment, shown } = await open()
    await comment(run(1))
    github.intercept = (_request, route) => {
      if (route === 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}') github.comments.splice(0)
      return undefined
    }
    await comment(run(2))
    expect(shown()).toEqual(['github-actions[bot]: ### run 2'])
  })

  test.each([
    ['the later run comments first', [2, 1]],
    ['the later run comments last', [1, 2]],
  ] as const)('two runs at once end with one comment, of the later run, when %s', async (_, [first, second]) => {
    const { github, comment, shown } = await open()
    let done = false
    github.intercept = (_request, route) => {
      if (route !== create || done) return undefined
      done = true
      github.addComment({ user: jobBot, body: bodyOf(run(first), `run ${first}`) })
      return undefined
    }
    const { url } = await comment(run(second))
    expect(shown()).toEqual(['github-actions[bot]: ### run 2'])
    expect(url).toContain(`issuecomment-${github.comments[0]?.id}`)
    expect(github.writes).toEqual(first === 2 ? [create, remove] : [create, edit, remove])
  })
})
