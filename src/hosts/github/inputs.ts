/**
 * An action's inputs as the runner passes them: `INPUT_` and the name in upper case, spaces as underscores, hyphens
 * kept (so that `api-key` is `INPUT_API-KEY`). Undefined when the runner did not set it, which only happens outside.
 */
export function inputSource(env: Readonly<Record<string, string | undefined>>): (name: string) => string | undefined {
  return (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]
}
