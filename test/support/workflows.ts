/** The project's own workflows and the YAML examples in its documentation. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { projectFiles, root } from './source.ts'

export interface Example {
  /** File and line it starts at. */
  readonly where: string
  readonly text: string
}

/** Every workflow of this repository. */
export function workflows(): Example[] {
  return projectFiles('.github/workflows', '.yml').map((where) => ({ where, text: read(where) }))
}

/** Fenced YAML blocks of the documentation that are workflows, or steps of one made whole. */
export function documentedWorkflows(documents: readonly string[]): Example[] {
  return documents.flatMap((path) =>
    yamlBlocks(path).flatMap(({ where, text }) => {
      if (/^jobs:/m.test(text)) return [{ where, text }]
      if (/^\s*-\s+(name|uses|run|id):/m.test(text)) return [{ where, text: wholeWorkflow(text) }]
      return []
    }),
  )
}

/** Markdown files for people. */
export function documents(): string[] {
  const top = projectFiles('.', '.md').filter((path) => !path.includes('/'))
  return [...top, ...projectFiles('docs', '.md'), ...projectFiles('src', '.md')]
}

/** Text of a file of the project. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

export interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

export interface Job {
  readonly 'timeout-minutes'?: number
  readonly permissions?: unknown
  readonly uses?: string
  readonly steps?: readonly Step[]
}

/** The jobs of a workflow, by name. */
export function jobsOf(text: string): Record<string, Job> {
  return parse(text).jobs ?? {}
}

/** All steps of a workflow. */
export function stepsOf(text: string): Step[] {
  return Object.values(jobsOf(text)).flatMap(({ steps }) => steps ?? [])
}

function yamlBlocks(path: string): Example[] {
  const text = read(path)
  return [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)].map((match) => ({
    where: `${path}:${text.slice(0, match.index).split('\n').length + 1}`,
    text: match[1] ?? '',
  }))
}

function wholeWorkflow(steps: string): string {
  const indented = steps.replace(/^(?=.)/gm, '      ')
  const head = ['name: Example', 'on: push', 'permissions: {}', 'jobs:', '  example:', '    runs-on: ubuntu-latest']
  return `${head.join('\n')}\n    steps:\n${indented}`
}
