/** Where things are on a customer's Umbraco site. */

/** The API's path below the site's root. */
export const apiPath = '/umbraco/ai/management/api/v1'
/** The CMS's own token endpoint, below the site's root. */
export const tokenPath = '/umbraco/management/api/v1/security/back-office/token'

/**
 * The site's root without a trailing slash. The back office's own address and the API's are cut at `/umbraco`, which
 * is where people copy it from; a site below a path keeps that path.
 */
export function siteRoot(baseUrl: string): string {
  return baseUrl.replace(/^(https?:\/\/[^/]+(?:\/.*?)?)\/umbraco(?:\/.*)?$/i, '$1').replace(/\/+$/, '')
}

/** The test in the back office. Inferred from the back office's routes; a single run has no address of its own. */
export function testUrl(site: string, testId: string): string {
  return `${site}/umbraco/section/ai/workspace/uai:test/edit/${encodeURIComponent(testId)}`
}

/** The runs of a test. Inferred. */
export function runsUrl(site: string, testId: string): string {
  return `${testUrl(site, testId)}/view/runs`
}

/** All tests. Inferred. */
export function allTestsUrl(site: string): string {
  return `${site}/umbraco/section/ai/workspace/uai:test-root`
}
