export const id = 395;
export const ids = [395];
export const modules = {

/***/ 4395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endLeftStatus: () => (/* binding */ endLeftStatus)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/core/reasons.js
/** A wrong setting never gets this far: it ends the run before there is a verdict. */
const codes = {
    config: 'batch-broken',
    auth: 'auth',
    'not-found': 'batch-broken',
    'rate-limited': 'unavailable',
    unavailable: 'unavailable',
    'bad-response': 'unavailable',
    'timed-out': 'timed-out',
    cancelled: 'cancelled',
    'batch-broken': 'batch-broken',
};
/** One sentence on what happened, and one on what to do. */
function reasonOf(error) {
    return { code: codes[error.code], message: sentence(error) };
}
/** Message and hint as one text. */
function sentence(error) {
    const message = error.message.replace(/[.\s]+$/, '');
    return error.hint === '' ? `${message}.` : `${message}. ${error.hint}`;
}

// EXTERNAL MODULE: ./build/http/api.js
var api = __webpack_require__(7445);
// EXTERNAL MODULE: ./build/http/attempts.js
var attempts = __webpack_require__(655);
;// CONCATENATED MODULE: ./build/http/fetch.js


/** Rejects with ExchangeError (`kind` says whether anything was sent), ExchangeTimeout, or the signal's reason. */
function createFetch({ clock, transport, timeoutMs }) {
    return async (address, { method = 'GET', headers = {}, body, signal = new AbortController().signal } = {}) => {
        const sent = { 'accept-encoding': 'identity', ...lower(headers) };
        const exchange = {
            method,
            url: new URL(address),
            headers: body === undefined && method !== 'GET' ? { ...sent, 'content-length': '0' } : sent,
            fresh: method !== 'GET',
            maxBytes: api/* maxBodyBytes */.G4,
            ...(body === undefined ? {} : { body }),
        };
        const reply = await (0,attempts/* withinDeadline */.iP)(clock, { ms: timeoutMs, signal }, (ends) => transport({ ...exchange, signal: ends }));
        const bodiless = [204, 205, 304].includes(reply.status);
        return new Response(bodiless ? null : new Uint8Array(reply.body), { status: reply.status, headers: reply.headers });
    };
}
function lower(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

// EXTERNAL MODULE: ./build/http/transport.js + 1 modules
var http_transport = __webpack_require__(7907);
;// CONCATENATED MODULE: ./build/github.js


/** For one exchange, in ms. */
const timeoutMs = 15_000;
/** For what is behind a signed link, in ms. */
const downloadMs = 90_000;
function connectGithub({ proxy, version, ...setup }) {
    const { clock, transport = (0,http_transport/* createTransport */.o)({ proxy }).transport } = setup;
    const fetch = createFetch({ clock, transport, timeoutMs });
    const fetchLink = createFetch({ clock, transport, timeoutMs: downloadMs });
    let api;
    return {
        fetch: fetchLink,
        api: () => {
            api ??= __webpack_require__.e(/* import() */ 959).then(__webpack_require__.bind(__webpack_require__, 1959)).then(({ createGithubApi }) => createGithubApi({ ...setup, fetch, userAgent: `batchgate/${version}`, random: Math.random }));
            return api;
        },
    };
}

;// CONCATENATED MODULE: ./build/hosts/github/budget.js
/** How long GitHub may keep us: a limit of its own, and hardly any time once the run has been cancelled. */

/** Time for last words after a cancellation, in ms: the runner kills the process after ten seconds. */
const lastWordsMs = 3_000;
/** A budget of `ms` from now; a cancellation, before or during it, leaves `lastWordsMs` at most. */
function startBudget(clock, ms, cancelled) {
    const over = new AbortController();
    const stopped = new AbortController();
    const end = (after) => {
        const reason = new errors/* RunError */.e4('timed-out', `GitHub did not finish within ${Math.round(after / 1000)} s`, {
            hint: "GitHub's status page may know more.",
        });
        clock.sleep(after, stopped.signal).then(() => over.abort(reason), () => { });
    };
    const limit = cancelled.aborted ? Math.min(ms, lastWordsMs) : ms;
    end(limit);
    cancelled.addEventListener('abort', () => end(lastWordsMs), { once: true, signal: stopped.signal });
    return { signal: over.signal, at: clock.now() + limit, stop: () => stopped.abort() };
}

// EXTERNAL MODULE: ./build/core/report/escape.js
var report_escape = __webpack_require__(378);
;// CONCATENATED MODULE: ./build/hosts/github/status-part.js
/** A status from its beginning to its end, whatever happens to the process in between. */


const killed = { outcome: 'unknown', title: 'Ended without a result: the process was killed' };
/** Pending at the beginning, the verdict at the end. What it is to say is saved before it is said. */
function createStatusPart({ options, context, api, cancelled, saveStatus }, kind) {
    const { owner, repo, headSha: sha, runUrl: url } = context;
    const { name } = options;
    let id;
    const placeOf = async () => ({ api: await api(), owner, repo, sha, name, url });
    const keep = ({ outcome, title }) => {
        const saved = { kind, sha, name, ...(id === undefined ? {} : { id }), outcome, title };
        saveStatus(JSON.stringify(saved));
    };
    const end = async (words, budget) => {
        keep(words);
        await say({ kind, id, words }, await placeOf(), budget);
        saveStatus('');
    };
    return {
        failure: 'The status was not written',
        async begin(budget) {
            const place = await placeOf();
            if (kind === 'commit-status') {
                // Saved first, for a process killed in between would leave it pending for ever.
                keep(killed);
                try {
                    await (await __webpack_require__.e(/* import() */ 974).then(__webpack_require__.bind(__webpack_require__, 9974))).setCommitStatus(place, budget);
                }
                catch (error) {
                    if (!isRunError(error) || !error.mayHaveStarted)
                        saveStatus('');
                    throw error;
                }
            }
            else {
                id = await (await __webpack_require__.e(/* import() */ 206).then(__webpack_require__.bind(__webpack_require__, 6206))).startCheckRun(place, budget);
                keep(killed);
            }
        },
        async deliver(record, budget) {
            const { statusWords } = await __webpack_require__.e(/* import() */ 378).then(__webpack_require__.bind(__webpack_require__, 4378));
            if (kind === 'commit-status') {
                await end(statusWords(record), budget);
                return {};
            }
            // A check run has a page of its own: it shows what a comment would.
            const { renderComment } = await __webpack_require__.e(/* import() */ 994).then(__webpack_require__.bind(__webpack_require__, 6994));
            await end(statusWords(record, renderComment(record, { runUrl: url })), budget);
            return {};
        },
        abandon: (why, budget) => {
            const outcome = cancelled.aborted ? 'cancelled' : 'unknown';
            return end({ outcome, title: oneLine(why, 140), summary: prose(why) }, budget);
        },
    };
}
/** For the post step: ends what was left pending. Throws RunError. */
function endSavedStatus(saved, where, budget) {
    const { kind, id, sha, name, outcome, title } = saved;
    return say({ kind, id, words: { outcome, title } }, { ...where, sha, name }, budget);
}
/** Reads what was saved; undefined when nothing is pending. */
function readSavedStatus(text) {
    return text ? JSON.parse(text) : undefined;
}
async function say({ kind, id, words }, place, budget) {
    if (kind === 'commit-status')
        await (await __webpack_require__.e(/* import() */ 974).then(__webpack_require__.bind(__webpack_require__, 9974))).setCommitStatus(place, budget, words);
    else
        await (await __webpack_require__.e(/* import() */ 206).then(__webpack_require__.bind(__webpack_require__, 6206))).endCheckRun(place, budget, { id, words });
}

;// CONCATENATED MODULE: ./build/clean-up-status.js





/** How long it may take, in ms. */
const budgetMs = 20_000;
/** Says what the main step saved. Problems are warnings. */
async function endLeftStatus(text, context, { options, log, clock, proxy, version }) {
    const token = options.githubToken;
    if (token === undefined)
        return;
    const { owner, repo, runUrl: url, apiUrl } = context;
    const budget = startBudget(clock, budgetMs, new AbortController().signal);
    try {
        const saved = readSavedStatus(text);
        if (saved === undefined)
            return;
        const api = await connectGithub({ apiUrl, token, clock, log, proxy, version }).api();
        await endSavedStatus(saved, { api, owner, repo, url }, budget);
        log.info('The status that was left pending has been ended.');
    }
    catch (error) {
        // Nothing may keep the post step from cancelling what still runs.
        log.warning(`The status may still be pending: ${(0,errors/* isRunError */.Yl)(error) ? sentence(error) : error}`);
    }
    finally {
        budget.stop();
    }
}


/***/ })

};
