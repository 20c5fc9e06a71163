export const id = 890;
export const ids = [890];
export const modules = {

/***/ 9780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ assembleLocal)
});

// EXTERNAL MODULE: ./build/assemble.js + 2 modules
var assemble = __webpack_require__(2592);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/options.js
var core_options = __webpack_require__(1468);
// EXTERNAL MODULE: ./build/core/report/text.js
var report_text = __webpack_require__(102);
;// CONCATENATED MODULE: ./build/hosts/ci.js
/**
 * Recognises the CI by its environment; undefined outside of any. Never fails, for a gate without its context can
 * still judge; but a build that may be for a change request is marked as unclear, so that nothing is recorded.
 */
async function readCi(env) {
    // @ts-expect-error the package brings no types
    const { default: envCi } = await __webpack_require__.e(/* import() */ 780).then(__webpack_require__.bind(__webpack_require__, 2780));
    const found = envCi({ env });
    if (!found.isCi)
        return undefined;
    const row = rows[found.service ?? ''];
    const build = { ...common(found), ...(row === undefined ? unknownCi(found) : row(env, found)) };
    const { commit, runId, url, branch, baseBranch, defaultBranch, unclear, changeRequest } = build;
    return {
        info: { kind: 'ci', ...given({ commit, branch, runId, url }), attempt: attemptOf(build.attempt) },
        event: {
            host: 'ci',
            ...given({ branch, baseBranch, unclear }),
            changeRequest,
            untrusted: changeRequest && build.fork,
        },
        ...given({ defaultBranch }),
    };
}
/** `env-ci` calls the target of a change request its branch. */
function common({ commit, build, buildUrl, branch, prBranch, isPr = false, tag }) {
    const own = isPr ? prBranch : branch;
    return {
        commit,
        runId: build,
        url: buildUrl,
        branch: tag ? undefined : own,
        changeRequest: isPr,
        baseBranch: isPr ? branch : undefined,
        fork: true,
    };
}
function unknownCi({ name }) {
    return { unclear: `${name ?? 'this CI'} is not known to tell builds for change requests from others` };
}
/** One CI a row: what its predefined variables add to what `env-ci` found. */
const rows = {
    // A retried job stays in its pipeline and is counted nowhere, so each is a run of its own
    gitlab: (env) => {
        const external = env.CI_EXTERNAL_PULL_REQUEST_IID;
        const source = external ? env.CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY : env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID;
        const target = external ? env.CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY : env.CI_MERGE_REQUEST_PROJECT_ID;
        return {
            commit: env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA || env.CI_COMMIT_SHA,
            runId: env.CI_JOB_ID,
            url: env.CI_JOB_URL,
            ...(external
                ? {
                    changeRequest: true,
                    branch: env.CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME,
                    baseBranch: env.CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME,
                }
                : {}),
            fork: !source || source !== target,
            defaultBranch: env.CI_DEFAULT_BRANCH,
        };
    },
    // Its build number is a name that a pipeline may give twice; a stage can be attempted again as a whole
    azurePipelines: (env, { isPr }) => {
        const attempts = [env.SYSTEM_STAGEATTEMPT, env.SYSTEM_JOBATTEMPT].map(attemptOf);
        const site = env.SYSTEM_COLLECTIONURI?.replace(/\/*$/, '');
        const project = encodeURIComponent(env.SYSTEM_TEAMPROJECT ?? '');
        return {
            ...(isPr
                ? { commit: env.SYSTEM_PULLREQUEST_SOURCECOMMITID || env.BUILD_SOURCEVERSION }
                : { branch: headOf(env.BUILD_SOURCEBRANCH) }),
            changeRequest: isPr === true || env.BUILD_REASON === 'PullRequest',
            runId: env.BUILD_BUILDID,
            attempt: Math.max(...attempts),
            url: site && `${site}/${project}/_build/results?buildId=${env.BUILD_BUILDID}`,
            fork: env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() !== 'false',
        };
    },
    // Only a multibranch job knows what it builds; any other builds what it was told to
    jenkins: (env, { isPr, branch, prBranch }) => {
        const target = { branch: env.CHANGE_BRANCH || prBranch, baseBranch: env.CHANGE_TARGET || branch };
        const own = { branch: env.TAG_NAME ? undefined : env.BRANCH_NAME || branch };
        return {
            ...(isPr ? target : own),
            fork: !env.CHANGE_ID || Boolean(env.CHANGE_FORK),
            defaultBranch: env.BRANCH_IS_PRIMARY === 'true' ? env.BRANCH_NAME : undefined,
            unclear: env.BRANCH_NAME || isPr ? undefined : 'only a multibranch job of Jenkins tells what a build is for',
        };
    },
    buildkite: (env) => ({
        attempt: Number(env.BUILDKITE_RETRY_COUNT) + 1,
        url: env.BUILDKITE_BUILD_URL && `${env.BUILDKITE_BUILD_URL}#${env.BUILDKITE_JOB_ID ?? ''}`,
        fork: repositoryOf(env.BUILDKITE_PULL_REQUEST_REPO) !== repositoryOf(env.BUILDKITE_REPO),
        defaultBranch: env.BUILDKITE_PIPELINE_DEFAULT_BRANCH,
        unclear: env.BUILDKITE_PULL_REQUEST ? undefined : 'this agent of Buildkite does not tell what a build is for',
    }),
    // Pull requests of forks are built in the fork, by its own settings
    bitbucket: (env) => ({
        attempt: env.BITBUCKET_STEP_RUN_NUMBER,
        changeRequest: Boolean(env.BITBUCKET_PR_ID),
        baseBranch: env.BITBUCKET_PR_DESTINATION_BRANCH,
        fork: false,
    }),
    // Variables about pull requests exist only where the repository's address does: not with the GitHub App or GitLab
    circleci: (env, { isPr }) => {
        const outside = Boolean(env.CIRCLE_PR_NUMBER) || /^pull\/\d+/.test(env.CIRCLE_BRANCH ?? '');
        return {
            branch: env.CIRCLE_TAG ? undefined : env.CIRCLE_BRANCH,
            changeRequest: isPr === true || outside,
            fork: outside,
            unclear: env.CIRCLE_REPOSITORY_URL
                ? undefined
                : 'CircleCI does not tell builds for pull requests from others with this integration',
        };
    },
};
function headOf(ref) {
    return ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}
/** Host and path of a repository's address, whichever protocol it is for. */
function repositoryOf(address) {
    const [, host, path] = /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([^:/]+)(?::\d+)?[:/]+(.+?)(?:\.git)?\/*$/i.exec(address ?? '') ?? [];
    return host && `${host}/${path}`.toLowerCase();
}
function attemptOf(value) {
    const count = Number(value);
    return Number.isSafeInteger(count) && count > 0 ? count : 1;
}
/** Some CIs leave empty what does not apply. */
function given(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}

// EXTERNAL MODULE: ./build/hosts/local.js
var local = __webpack_require__(51);
// EXTERNAL MODULE: ./build/hosts/redaction.js
var redaction = __webpack_require__(3573);
// EXTERNAL MODULE: ./build/http/proxy.js
var proxy = __webpack_require__(2749);
// EXTERNAL MODULE: ./build/system-clock.js
var system_clock = __webpack_require__(3668);
;// CONCATENATED MODULE: ./build/commands/local-world.js
/** The world of a command line: a terminal, or another CI. */









async function assembleLocal(line) {
    const { args, env, cancelled, version, write, writeError } = line;
    const options = (0,core_options/* readOptions */.Tt)(args.source, 'cli');
    const redactor = (0,redaction/* createRedactor */.l)();
    const colours = (0,local/* wantsColours */.rZ)({ isTTY: line.isTTY, env });
    const host = (0,local/* createLocalHost */.Sh)({
        write,
        writeError,
        colours,
        debug: (env.BATCHGATE_DEBUG ?? '') !== '',
        redactor,
        render: (record) => (0,report_text/* renderText */.S)(record, { colours, width: line.columns ?? 100, reportDir: options.reportDir }),
    });
    const { info, event, defaultBranch } = await surroundings(env);
    const baselineBranch = options.baselineBranch ?? defaultBranch;
    const world = await (0,assemble/* assemble */.f)({
        options,
        host,
        redactor,
        info,
        event,
        baselineBranch,
        clock: options.provider === 'demo' ? (0,system_clock/* accelerated */.k3)(line.clock, system_clock/* demoSpeed */.nf) : line.clock,
        cancelled,
        proxy: (0,proxy/* proxySettings */.EM)(env),
        version,
        artifactStore: undefined,
        readFromBase: event.changeRequest || event.unclear !== undefined
            ? (path) => readFromBase(event.baseBranch ?? baselineBranch, path)
            : undefined,
    });
    return { world, options };
}
/** GitHub's own variables say more than what all CIs have in common, so its events keep their names. */
async function surroundings(env) {
    if (env.GITHUB_ACTIONS === 'true') {
        const github = await __webpack_require__.e(/* import() */ 365).then(__webpack_require__.bind(__webpack_require__, 7365));
        const context = github.readGithubContext(env, github.readEventPayload(env));
        const { defaultBranch } = context;
        return {
            info: github.hostInfo(context),
            event: github.runEvent(context),
            ...(defaultBranch === undefined ? {} : { defaultBranch }),
        };
    }
    const terminal = {
        info: { kind: 'terminal' },
        event: { host: 'terminal', changeRequest: false, untrusted: false },
    };
    return (await readCi(env)) ?? terminal;
}
async function readFromBase(branch, path) {
    if (branch === undefined) {
        throw (0,errors/* configError */.Fj)('input "quarantine" counts as it stands on the base branch, which this CI does not name', 'Name it with baseline-branch.');
    }
    return (await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 8856))).readFromBranch(branch, path);
}


/***/ }),

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _app_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5536);
/* harmony import */ var _local_world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9780);
/** `batchgate run`: the same run as the Action's, for a terminal or another CI. */


async function runCommand(line) {
    const { world } = await (0,_local_world_js__WEBPACK_IMPORTED_MODULE_1__/* .assembleLocal */ .e)(line);
    return (await (0,_app_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .G)(world)).exit;
}


/***/ })

};
