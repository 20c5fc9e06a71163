export const id = 959;
export const ids = [959];
export const modules = {

/***/ 1959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGithubApi: () => (/* binding */ createGithubApi)
});

// EXTERNAL MODULE: ./build/core/errors.js
var core_errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/report/escape.js
var report_escape = __webpack_require__(378);
;// CONCATENATED MODULE: ./build/hosts/github/api-failure.js
/** Reads what went wrong with one request to GitHub: what it means, whether to send again, and what to do about it. */


/** The wait that GitHub asks for when a secondary limit comes without a time. */
const secondaryWaitMs = 60_000;
/** Reads whatever was thrown by Octokit. Never throws. */
function readFailure(thrown, asked) {
    const error = (typeof thrown === 'object' && thrown !== null ? thrown : {});
    if ((0,core_errors/* isRunError */.Yl)(error))
        return { error, again: false };
    if ((0,core_errors/* isRunError */.Yl)(error.cause))
        return { error: error.cause, again: false };
    if (error.errors !== undefined)
        return fromGraphql(error, asked);
    if (error.response === undefined || typeof error.status !== 'number')
        return fromExchange(error, asked);
    return fromReply(error.status, error.response, asked);
}
function fromReply(status, response, asked) {
    const headers = response.headers ?? {};
    const words = wordsOf(response.data);
    const said = `${nameOf(asked)} was answered with ${status}${words === '' ? '' : `: ${words}`}`;
    if (isLimit(status, headers, words)) {
        const hint = 'Run fewer jobs that report at the same time, or run again later.';
        return {
            error: new core_errors/* RunError */.e4('rate-limited', `${said} (a rate limit)`, { hint }),
            again: true,
            retryAfterMs: waitOf(headers, asked.now),
        };
    }
    if (status >= 500 || status === 408) {
        const hint = "GitHub's status page may know more; run again later.";
        const error = new core_errors/* RunError */.e4('unavailable', said, { hint, mayHaveStarted: !asked.read });
        return { error, again: asked.read };
    }
    const { code, hint } = meaning(status, words, asked);
    const reply = { status, body: undefined, words: words === '' ? [] : [words] };
    return { error: new core_errors/* RunError */.e4(code, said, { hint, reply }), again: false };
}
function meaning(status, words, { permission }) {
    if (/\block(ed)?\b/i.test(words))
        return { code: 'auth', hint: 'The conversation is locked; unlock it.' };
    if (status === 401)
        return { code: 'auth', hint: 'The input github-token is no valid token any more.' };
    if (status === 403)
        return { code: 'auth', hint: grant(permission) };
    if (status === 404 || status === 410)
        return { code: 'not-found', hint: `What a token may not see looks like this too. ${grant(permission)}` };
    if (status < 400)
        return { code: 'bad-response', hint: 'Was the repository renamed? Redirects are not followed.' };
    return {
        code: 'bad-response',
        hint: `GitHub refused what was sent. If the message does not say why: ${grant(permission)}`,
    };
}
/** The one step that mends a missing permission. */
function grant(permission) {
    return `Add "${permission}" to "permissions:" of the job in the workflow, or give github-token a token that has it.`;
}
/** A primary or secondary rate limit: nothing was done, and it says when to come back. */
function isLimit(status, headers, words) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /secondary rate limit|abuse detection|rate limit exceeded/i.test(words));
}
/** `retry-after` in seconds, else the time at which the limit is reset, taken against the answer's own clock. */
function waitOf(headers, now) {
    const after = headers['retry-after'];
    if (typeof after === 'string' && /^\d{1,7}$/.test(after))
        return Number(after) * 1000;
    const reset = headers['x-ratelimit-reset'];
    if (headers['x-ratelimit-remaining'] === '0' && typeof reset === 'string' && /^\d{1,12}$/.test(reset)) {
        const date = typeof headers.date === 'string' ? Date.parse(headers.date) : Number.NaN;
        return Math.max(1000, Number(reset) * 1000 - (Number.isNaN(date) ? now : date));
    }
    return secondaryWaitMs;
}
function fromGraphql({ errors = [], headers = {} }, asked) {
    const [first] = errors;
    const words = (0,report_escape/* logLine */.BP)(String(first?.message ?? ''), 300);
    const said = `${nameOf(asked)} was answered with an error${words === '' ? '' : `: ${words}`}`;
    if (first?.type === 'RATE_LIMITED' || /secondary rate limit/i.test(words)) {
        const error = new core_errors/* RunError */.e4('rate-limited', said, { hint: 'Run again later.' });
        return { error, again: true, retryAfterMs: waitOf(headers, asked.now) };
    }
    const codes = { FORBIDDEN: 'auth', NOT_FOUND: 'not-found' };
    const code = codes[String(first?.type)] ?? 'bad-response';
    return { error: new core_errors/* RunError */.e4(code, said, { hint: grant(asked.permission) }), again: false };
}
/** No whole answer. A connection that never came about sent nothing, so even a write may be sent again. */
function fromExchange(error, asked) {
    const cause = (error.cause ?? error);
    const unsent = cause.kind === 'unsent';
    const words = (0,report_escape/* logLine */.BP)(String(cause.message ?? ''), 300);
    const hint = 'Check that this machine reaches GitHub (HTTPS_PROXY, NO_PROXY, firewall).';
    const mayHaveStarted = !asked.read && !unsent && cause.kind !== 'untrusted';
    const code = cause.kind === 'untrusted' ? 'config' : 'unavailable';
    const said = `${nameOf(asked)} failed: ${words}`;
    return {
        error: new core_errors/* RunError */.e4(code, said, { hint, cause: error, mayHaveStarted }),
        again: code === 'unavailable' && (unsent || asked.read),
    };
}
function nameOf({ what }) {
    const graphql = /^(query|mutation)\b\W*(\w*)/.exec(what);
    return graphql === null ? what : `GraphQL ${graphql[1]} ${graphql[2]}`.trim();
}
/** GitHub's own words: foreign, on one line, bounded. */
function wordsOf(data) {
    if (typeof data !== 'object' || data === null || !('message' in data))
        return '';
    const { message, errors } = data;
    const details = Array.isArray(errors) ? errors.map(detailOf).filter((text) => text !== '') : [];
    return (0,report_escape/* logLine */.BP)([String(message), ...details].join('; '), 300);
}
function detailOf(error) {
    if (typeof error === 'string')
        return error;
    if (typeof error !== 'object' || error === null)
        return '';
    const { message, field, code } = error;
    if (typeof message === 'string')
        return message;
    return [field, code].filter((part) => typeof part === 'string').join(' ');
}

;// CONCATENATED MODULE: ./build/hosts/github/api.js

const version = '2022-11-28';
const mostAttempts = 4;
const pageSize = 100;
const firstPauseMs = 500;
async function createGithubApi(setup) {
    const { clock, log, random, token } = setup;
    log.mask(token);
    const { Octokit } = await __webpack_require__.e(/* import() */ 194).then(__webpack_require__.bind(__webpack_require__, 5194));
    const nothing = () => { };
    const quiet = { debug: nothing, info: nothing, warn: (line) => log.debug(line), error: nothing };
    const octokit = new Octokit({
        auth: token,
        baseUrl: setup.apiUrl,
        userAgent: setup.userAgent,
        log: quiet,
        request: { fetch: setup.fetch, log: quiet },
    });
    const persist = async (what, call, attempt) => {
        const { permission, budget } = call;
        const read = /^(GET|query)\b/.test(what);
        for (let failures = 1;; failures += 1) {
            budget.signal.throwIfAborted();
            try {
                return await attempt();
            }
            catch (error) {
                budget.signal.throwIfAborted();
                const failure = readFailure(error, { what, permission, read, now: clock.now() });
                const backOff = firstPauseMs * 2 ** failures * (0.5 + random() / 2);
                const wait = Math.max(failure.retryAfterMs ?? 0, backOff);
                if (!failure.again || failures >= mostAttempts)
                    throw failure.error;
                if (clock.now() + wait >= budget.at)
                    throw failure.error;
                log.debug(`${failure.error.message}; sending again in ${Math.ceil(wait / 1000)} s`);
                await clock.sleep(wait, budget.signal);
            }
        }
    };
    const ask = (route, parameters, call) => {
        const about = { request: { signal: call.budget.signal }, headers: { 'x-github-api-version': version } };
        return octokit.request(route, { ...parameters, ...about });
    };
    const request = (route, parameters, call) => persist(route, call, async () => {
        const answer = await ask(route, parameters, call);
        if (answer.status >= 300)
            throw Object.assign(new Error('a redirect'), { status: answer.status, response: answer });
        return answer;
    });
    return {
        request,
        async list(route, parameters, call) {
            const items = [];
            for (let page = 1;; page += 1) {
                const answer = await request(route, { ...parameters, per_page: pageSize, page }, call);
                items.push(...answer.data);
                // A page may be short although more follow, so the header decides; where a proxy has lost it, a full page asks on.
                const { link } = answer.headers;
                const more = link === undefined ? answer.data.length >= pageSize : /\brel="next"/.test(link);
                if (!more)
                    return items;
            }
        },
        location: (route, parameters, call) => persist(route, call, async () => {
            const answer = await ask(route, parameters, call);
            const { location } = answer.headers;
            if (answer.status === 302 && location !== undefined)
                return location;
            throw Object.assign(new Error('no redirect'), { status: answer.status, response: { ...answer, data: '' } });
        }),
        graphql: (query, variables, call) => persist(query.trim(), call, () => octokit.graphql(query, { ...variables, request: { signal: call.budget.signal } })),
    };
}


/***/ })

};
