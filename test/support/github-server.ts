/**
 * A GitHub on loopback: comments, statuses, check runs and pull requests of one repository. Every request is held
 * against GitHub's own description before it is answered, and so is every answer; what either has to say against it is
 * kept in `complaints`, which a test expects to be empty.
 */
import type { Clock } from '../../src/core/ports.ts'
import { type SimReply, type SimRequest, type SimServer, serve } from '../../src/simulator/server.ts'
import { type Edition, githubDescription } from './github-openapi.ts'

export interface GithubUser {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot'
}

export const jobBot: GithubUser = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' }
export const octavia: GithubUser = { login: 'octavia', id: 90_001, type: 'User' }

export interface StoredComment {
  readonly id: number
  readonly issue: number
  readonly user: GithubUser
  body: string
  minimized: boolean
}

export interface StoredPull {
  readonly number: number
  readonly state: 'open' | 'closed'
  /** `owner/name`; null when it has been deleted. */
  readonly from: string | null
  readonly branch: string
  readonly sha: string
}

export interface GithubServer {
  readonly server: SimServer
  /** What `GITHUB_API_URL` would be. */
  readonly apiUrl: string
  readonly complaints: string[]
  readonly comments: StoredComment[]
  readonly pulls: StoredPull[]
  /** Bodies of statuses as they came, with the commit. */
  readonly statuses: Record<string, unknown>[]
  /** Check runs by id, as last written. */
  readonly checkRuns: Map<number, Record<string, unknown>>
  /** Whose token it is. */
  viewer: GithubUser
  /** Called before a request is answered; what it returns is the answer. */
  intercept: ((request: SimRequest, route: string) => SimReply | undefined) | undefined
  /** Requests that were meant to change something, as routes. */
  readonly writes: string[]
  addComment(comment: Partial<StoredComment> & { body: string }): StoredComment
}

export interface GithubServerSetup {
  readonly clock: Clock
  readonly edition?: Edition
  readonly token?: string
  readonly owner?: string
  readonly repo?: string
}

/** Starts it. The caller closes `server`. */
export async function startGithub(setup: GithubServerSetup): Promise<GithubServer> {
  const {
    clock,
    edition = 'api.github.com',
    token = 'ghs_job-token-0123456789',
    owner = 'acme',
    repo = 'support-agent',
  } = setup
  const description = githubDescription(edition)
  const enterprise = edition !== 'api.github.com'
  const prefix = enterprise ? '/api/v3' : ''
  const graphqlPath = enterprise ? '/api/graphql' : '/graphql'
  let lastId = 1_000

  const json = (status: number, body?: unknown): SimReply => ({
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    ...(body === undefined ? {} : { body }),
  })
  const notFound = json(404, { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' })
  const address = (path: string) => `https://github.com/${owner}/${repo}/${path}`

  const commentBody = ({ id, issue, user, body, minimized }: StoredComment) => ({
    id,
    node_id: `IC_${id}`,
    html_url: address(`pull/${issue}#issuecomment-${id}`),
    body,
    user,
    ...(enterprise || !minimized ? {} : { minimized: { reason: 'outdated' } }),
  })
  const pullBody = ({ number, state, from, branch, sha }: StoredPull) => ({
    number,
    state,
    head: {
      ref: branch,
      sha,
      label: `${from?.split('/')[0]}:${branch}`,
      repo: from === null ? null : { full_name: from },
    },
    base: { ref: 'main', repo: { full_name: `${owner}/${repo}` } },
  })
  const checkRunBody = (id: number) => ({ ...github.checkRuns.get(id), id, check_suite: null, app: null })

  type Asked = {
    id: number
    placeholders: Readonly<Record<string, string>>
    query: URLSearchParams
    body: Record<string, unknown>
  }
  const handlers: Readonly<Record<string, (asked: Asked) => SimReply>> = {
    'GET /user': () => {
      const message = 'Resource not accessible by integration'
      return github.viewer.type === 'Bot' ? json(403, { message }) : json(200, { ...github.viewer })
    },
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ placeholders, query }) => {
      const all = github.comments.filter(({ issue }) => issue === Number(placeholders.issue_number))
      return page(all.map(commentBody), query)
    },
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ placeholders, body }) => {
      const made = github.addComment({
        issue: Number(placeholders.issue_number),
        user: github.viewer,
        body: String(body.body),
      })
      return json(201, commentBody(made))
    },
    'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ placeholders }) => {
      const found = github.comments.find(({ id }) => id === Number(placeholders.comment_id))
      return found === undefined ? notFound : json(200, commentBody(found))
    },
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ placeholders, body }) => {
      const found = github.comments.find(({ id }) => id === Number(placeholders.comment_id))
      if (found === undefined) return notFound
      found.body = String(body.body)
      return json(200, commentBody(found))
    },
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ placeholders }) => {
      const index = github.comments.findIndex(({ id }) => id === Number(placeholders.comment_id))
      if (index < 0) return notFound
      github.comments.splice(index, 1)
      return { status: 204 }
    },
    'GET /repos/{owner}/{repo}/pulls': ({ query }) => {
      const [user, branch] = (query.get('head') ?? ':').split(':')
      const found = github.pulls.filter(
        (pull) =>
          (query.get('state') ?? 'open') === pull.state && pull.branch === branch && pull.from?.split('/')[0] === user,
      )
      return page(found.map(pullBody), query)
    },
    'POST /repos/{owner}/{repo}/statuses/{sha}': ({ placeholders, body }) => {
      github.statuses.push({ sha: placeholders.sha, ...body })
      return json(201, { ...body })
    },
    'POST /repos/{owner}/{repo}/check-runs': ({ id, body }) => {
      github.checkRuns.set(id, body)
      return json(201, checkRunBody(id))
    },
    'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': ({ placeholders, body }) => {
      const known = Number(placeholders.check_run_id)
      if (!github.checkRuns.has(known)) return notFound
      github.checkRuns.set(known, { ...github.checkRuns.get(known), ...body })
      return json(200, checkRunBody(known))
    },
  }

  const page = (items: readonly unknown[], query: URLSearchParams): SimReply => {
    const size = Number(query.get('per_page') ?? 30)
    const number = Number(query.get('page') ?? 1)
    const reply = json(200, items.slice((number - 1) * size, number * size))
    if (number * size >= items.length) return reply
    const next = `<https://api.github.com/x?page=${number + 1}>; rel="next"`
    return { ...reply, headers: { ...reply.headers, link: `${next}, <https://api.github.com/x?page=99>; rel="last"` } }
  }

  /** GraphQL has no place in the description: the two operations that are used are known by what they ask for. */
  const graphql = (body: Record<string, unknown>): SimReply => {
    const query = String(body.query)
    if (/^\s*query \w+ \{ viewer \{ login databaseId \} \}\s*$/.test(query)) {
      return json(200, { data: { viewer: { login: github.viewer.login, databaseId: github.viewer.id } } })
    }
    const { id } = (body.variables ?? {}) as { id?: string }
    const comment = github.comments.find((one) => `IC_${one.id}` === id)
    if (/minimizeComment\(input: \{ subjectId: \$id, classifier: OUTDATED \}\)/.test(query)) {
      github.writes.push('minimizeComment')
      if (comment === undefined) return json(200, { errors: [{ type: 'NOT_FOUND', message: 'no such node' }] })
      comment.minimized = true
      return json(200, { data: { minimizeComment: { clientMutationId: null } } })
    }
    github.complaints.push(`a GraphQL operation that nobody knows: ${query}`)
    return json(200, { errors: [{ message: 'unknown operation' }] })
  }

  const github: Omit<GithubServer, 'server' | 'apiUrl'> = {
    complaints: [],
    comments: [],
    pulls: [],
    statuses: [],
    checkRuns: new Map(),
    viewer: jobBot,
    intercept: undefined,
    writes: [],
    addComment(comment) {
      lastId += 1
      const added = { id: lastId, issue: 42, user: octavia, minimized: false, ...comment }
      github.comments.push(added)
      return added
    },
  }

  const handle = (request: SimRequest): SimReply => {
    if (request.headers.authorization !== `token ${token}`) return json(401, { message: 'Bad credentials' })
    if ((request.headers['user-agent'] ?? '') === '') github.complaints.push('no user agent')
    const body = request.body === '' ? undefined : JSON.parse(request.body)
    if (request.path === graphqlPath && request.method === 'POST') {
      return github.intercept?.(request, 'POST /graphql') ?? graphql(body)
    }
    if (!request.path.startsWith(`${prefix}/`)) return notFound
    const asked = { method: request.method, path: request.path.slice(prefix.length), query: request.query, body }
    github.complaints.push(...description.complaints(asked))
    const operation = description.operation(asked)
    if (operation === undefined) return notFound
    const { route, placeholders } = operation
    if (request.method !== 'GET') github.writes.push(route)
    const intercepted = github.intercept?.(request, route)
    if (intercepted !== undefined) return intercepted
    if (placeholders.owner !== undefined && `${placeholders.owner}/${placeholders.repo}` !== `${owner}/${repo}`)
      return notFound
    lastId += 1
    const reply = handlers[route]?.({ id: lastId, placeholders, query: request.query, body: body ?? {} })
    if (reply === undefined) {
      github.complaints.push(`nothing answers ${route}`)
      return notFound
    }
    if (reply.status >= 300) return reply
    const whole = reply.status === 204 ? undefined : description.fill(route, reply.status, reply.body)
    github.complaints.push(...description.complaintsAboutReply(route, reply.status, whole))
    return { ...reply, ...(whole === undefined ? {} : { body: whole }) }
  }

  const server = await serve({ handle }, { clock })
  return Object.assign(github, { server, apiUrl: `${server.url}${prefix}` })
}
