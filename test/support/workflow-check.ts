/** GitHub's own language service over workflow text: what its editor would underline. */
import { registerHooks } from 'node:module'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { ActionFile } from './action-file.ts'

// The language service imports JSON the way bundlers do, without saying so, which Node refuses.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})

let checked = 0

/**
 * Complaints about a workflow, with the line they are about. Steps that use `./` or a repository of the given name are
 * checked against the action's inputs, as GitHub would check them.
 */
export async function complaintsAbout(workflow: string, action: ActionFile, repository: string): Promise<string[]> {
  const { validate } = await import('@actions/languageservice')
  // A checkout cannot be looked into by the language service: it is told that the action lives elsewhere
  const text = workflow.replace(/(uses:\s*)\.\/?(?=\s|$)/g, `$1OWNER/${repository}@v1`)
  // It remembers what it has parsed by address
  checked += 1
  const document = TextDocument.create(`file:///repository/.github/workflows/${checked}.yml`, 'yaml', 1, text)
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ name }) =>
        name === repository
          ? { name: action.name, description: action.description, inputs: inputsOf(action), outputs: action.outputs }
          : undefined,
    },
  })
  return found.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`)
}

function inputsOf(action: ActionFile) {
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, { description, required, default: preset }]) => [
      name,
      { description, required: required === true, ...(preset === undefined ? {} : { default: preset }) },
    ]),
  )
}
