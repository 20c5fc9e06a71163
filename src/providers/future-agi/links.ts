/** Pages of Future AGI's own user interface. Routes from the platform's frontend (sheet, section 10); the host is inferred. */

/** Origin of the user interface that belongs to an API, undefined where nobody can tell. */
export function appOrigin(baseUrl: string): string | undefined {
  const url = new URL(baseUrl)
  if (url.hostname.startsWith('api.')) return `${url.protocol}//app.${url.host.slice('api.'.length)}`
  // Where the platform is hosted by oneself, API and pages stand on these ports by default.
  return url.port === '8000' ? `${url.protocol}//${url.hostname}:3000` : undefined
}

export interface Links {
  runTest(runTestId: string): { url?: string }
  execution(runTestId: string, executionId: string): { url?: string }
}

/** Link makers; their results are empty where the user interface's address is not known. */
export function createLinks(baseUrl: string): Links {
  const app = appOrigin(baseUrl)
  const link = (path: string) => (app === undefined ? {} : { url: `${app}/dashboard/simulate/test/${path}` })
  return {
    runTest: (runTestId) => link(`${runTestId}/runs`),
    execution: (runTestId, executionId) => link(`${runTestId}/${executionId}/call-details`),
  }
}
