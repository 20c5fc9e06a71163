export const id = 365;
export const ids = [365];
export const modules = {

/***/ 7365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hostInfo: () => (/* binding */ hostInfo),
/* harmony export */   isPullRequest: () => (/* binding */ isPullRequest),
/* harmony export */   readEventPayload: () => (/* binding */ readEventPayload),
/* harmony export */   readGithubContext: () => (/* binding */ readGithubContext),
/* harmony export */   runEvent: () => (/* binding */ runEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/**
 * What GitHub says about the run: environment and event payload in, one typed context out. The payload is partly
 * foreign (branch names, titles), and absent or malformed in odd set-ups: what is missing is left out, and a change
 * whose origin cannot be told counts as untrusted.
 */

/** The event's payload, an empty object when there is none that can be read. */
function readEventPayload(env) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
    }
    catch {
        return {};
    }
}
/** Reads `GITHUB_*` values and the payload; never fails, for a gate without its context can still judge. */
function readGithubContext(env, payload) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/', 2);
    const serverUrl = trimSlash(env.GITHUB_SERVER_URL || 'https://github.com');
    const runId = env.GITHUB_RUN_ID ?? '';
    const attempt = wholeNumber(env.GITHUB_RUN_ATTEMPT) ?? 1;
    const change = changeOf(event, env, payload);
    const sha = env.GITHUB_SHA ?? '';
    const dependabot = env.GITHUB_ACTOR === 'dependabot[bot]';
    return {
        event,
        ...optional({ action: text(payload, 'action') }),
        owner,
        repo,
        sha,
        headSha: change.headSha ?? sha,
        ref: env.GITHUB_REF ?? '',
        ...optional({
            branch: change.branch,
            baseBranch: change.baseBranch,
            defaultBranch: defaultBranchOf(event, env, payload),
            changeNumber: change.number,
            triggeringRun: triggeringRunOf(event, payload),
        }),
        runId,
        runNumber: wholeNumber(env.GITHUB_RUN_NUMBER) ?? 0,
        attempt,
        workflow: env.GITHUB_WORKFLOW ?? '',
        job: env.GITHUB_JOB ?? '',
        actor: env.GITHUB_ACTOR ?? '',
        serverUrl,
        apiUrl: trimSlash(env.GITHUB_API_URL || 'https://api.github.com'),
        runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/attempts/${attempt}`,
        fork: change.fork,
        dependabot,
    };
}
/** The neutral description that the event table is applied to. */
function runEvent(context) {
    return {
        host: 'github',
        name: context.event,
        ...optional({ branch: context.branch, baseBranch: context.baseBranch }),
        changeRequest: isPullRequest(context),
        untrusted: context.fork || context.dependabot,
    };
}
/** The events that are about a pull request's code; what else names a pull request is about something else. */
function isPullRequest({ event }) {
    return event === 'pull_request' || event === 'pull_request_target';
}
/** Where a run happens, as `results.json` records it. */
function hostInfo(context) {
    return {
        kind: 'github',
        commit: context.headSha,
        ...optional({ branch: context.branch }),
        runId: context.runId,
        attempt: context.attempt,
        url: context.runUrl,
    };
}
function changeOf(event, env, payload) {
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
        case 'pull_request_review_comment':
            return {
                headSha: text(payload, 'pull_request', 'head', 'sha'),
                branch: text(payload, 'pull_request', 'head', 'ref') ?? (env.GITHUB_HEAD_REF || undefined),
                baseBranch: text(payload, 'pull_request', 'base', 'ref') ?? (env.GITHUB_BASE_REF || undefined),
                number: whole(payload, 'pull_request', 'number'),
                fork: comesFromElsewhere(payload, ['pull_request', 'head', 'repo'], ['pull_request', 'base', 'repo']),
            };
        case 'merge_group':
            return {
                headSha: text(payload, 'merge_group', 'head_sha'),
                branch: branchName(text(payload, 'merge_group', 'head_ref')) ?? branchName(env.GITHUB_REF),
                baseBranch: branchName(text(payload, 'merge_group', 'base_ref')),
                fork: false,
            };
        case 'workflow_run':
            return {
                headSha: text(payload, 'workflow_run', 'head_sha'),
                branch: text(payload, 'workflow_run', 'head_branch'),
                number: onlyPullRequest(payload),
                fork: comesFromElsewhere(payload, ['workflow_run', 'head_repository'], ['workflow_run', 'repository']),
            };
        case 'issue_comment':
            return {
                branch: branchName(env.GITHUB_REF),
                number: at(payload, 'issue', 'pull_request') === undefined ? undefined : whole(payload, 'issue', 'number'),
                fork: false,
            };
        default:
            return { branch: branchName(env.GITHUB_REF), fork: false };
    }
}
/** A repository that has been deleted since, or is not named, is not known to be ours. */
function comesFromElsewhere(payload, head, base) {
    const from = text(payload, ...head, 'full_name');
    const into = text(payload, ...base, 'full_name');
    return from === undefined || from !== into;
}
/** `workflow_run` lists pull requests of the same repository only; with several nobody can say which is meant. */
function onlyPullRequest(payload) {
    const listed = at(payload, 'workflow_run', 'pull_requests');
    return Array.isArray(listed) && listed.length === 1 ? whole(listed[0], 'number') : undefined;
}
function triggeringRunOf(event, payload) {
    const id = whole(payload, 'workflow_run', 'id');
    if (event !== 'workflow_run' || id === undefined)
        return undefined;
    return {
        id: String(id),
        event: text(payload, 'workflow_run', 'event') ?? '',
        ...optional({
            headBranch: text(payload, 'workflow_run', 'head_branch'),
            headSha: text(payload, 'workflow_run', 'head_sha'),
            headRepository: text(payload, 'workflow_run', 'head_repository', 'full_name'),
            runNumber: whole(payload, 'workflow_run', 'run_number'),
            attempt: whole(payload, 'workflow_run', 'run_attempt'),
            changeNumber: onlyPullRequest(payload),
        }),
    };
}
/** These events only ever run on the default branch; some of them have payloads without a repository. */
const onDefaultBranch = ['schedule', 'repository_dispatch', 'workflow_run', 'issue_comment'];
function defaultBranchOf(event, env, payload) {
    const named = text(payload, 'repository', 'default_branch');
    if (named !== undefined)
        return named;
    return onDefaultBranch.includes(event) ? branchName(env.GITHUB_REF) : undefined;
}
function branchName(ref) {
    const prefix = 'refs/heads/';
    return ref?.startsWith(prefix) && ref.length > prefix.length ? ref.slice(prefix.length) : undefined;
}
function at(value, ...path) {
    let here = value;
    for (const key of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here ?? undefined;
}
function text(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function whole(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}
function wholeNumber(value) {
    return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}
function trimSlash(url) {
    return url.replace(/\/+$/, '');
}
function optional(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}


/***/ })

};
