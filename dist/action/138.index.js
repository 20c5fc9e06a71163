export const id = 138;
export const ids = [138,665];
export const modules = {

/***/ 48665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lastWordsMs: () => (/* binding */ lastWordsMs),
/* harmony export */   startBudget: () => (/* binding */ startBudget)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/** How long GitHub may keep us: a limit of its own, and hardly any time once the run has been cancelled. */

/** Time for last words after a cancellation, in ms: the runner kills the process after ten seconds. */
const lastWordsMs = 3_000;
/** A budget of `ms` from now; a cancellation, before or during it, leaves `lastWordsMs` at most. */
function startBudget(clock, ms, cancelled) {
    const over = new AbortController();
    const stopped = new AbortController();
    const end = (after) => {
        const reason = new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('timed-out', `GitHub did not finish within ${Math.round(after / 1000)} s`, {
            hint: "GitHub's status page may know more.",
        });
        clock.sleep(after, stopped.signal).then(() => over.abort(reason), () => { });
    };
    const limit = cancelled.aborted ? Math.min(ms, lastWordsMs) : ms;
    end(limit);
    cancelled.addEventListener('abort', () => end(lastWordsMs), { once: true, signal: stopped.signal });
    return { signal: over.signal, at: clock.now() + limit, stop: () => stopped.abort() };
}


/***/ }),

/***/ 50138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDelivery: () => (/* binding */ createDelivery)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/reasons.js
var reasons = __webpack_require__(91091);
// EXTERNAL MODULE: ./build/hosts/github/budget.js
var github_budget = __webpack_require__(48665);
;// CONCATENATED MODULE: ./build/hosts/github/comment-part.js
/** Writes the comment of a run to its pull request; a cancelled run has nothing to say. */
function createCommentPart({ options, context, log, api, cancelled }) {
    const { owner, repo, changeNumber, runId, attempt, runNumber, runUrl } = context;
    return {
        failure: 'The comment was not written',
        async deliver(record, budget) {
            if (cancelled.aborted) {
                log.info('The run was cancelled, so nothing is commented.');
                return {};
            }
            if (changeNumber === undefined)
                return { warnings: ['The comment was not written: the event does not name its pull request.'] };
            const { writeComment } = await __webpack_require__.e(/* import() */ 825).then(__webpack_require__.bind(__webpack_require__, 13825));
            const { hasNews, renderComment } = await __webpack_require__.e(/* import() */ 14).then(__webpack_require__.bind(__webpack_require__, 38014));
            const mark = { name: record.name, runId, attempt, runNumber };
            const { said, url, warnings } = await writeComment({
                api: await api(),
                owner,
                repo,
                number: changeNumber,
                mark,
                body: renderComment(record, { mark, runUrl }),
                mode: options.commentMode,
                quiet: options.comment === 'on-change' && !hasNews(record),
                budget,
            });
            log.info(url === undefined ? said : `${said} ${url}`);
            return { warnings, ...(url === undefined ? {} : { outputs: { 'comment-url': url } }) };
        },
    };
}

// EXTERNAL MODULE: ./build/hosts/github/context.js
var github_context = __webpack_require__(37365);
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
                    await (await __webpack_require__.e(/* import() */ 974).then(__webpack_require__.bind(__webpack_require__, 39974))).setCommitStatus(place, budget);
                }
                catch (error) {
                    if (!(0,errors/* isRunError */.Yl)(error) || !error.mayHaveStarted)
                        saveStatus('');
                    throw error;
                }
            }
            else {
                id = await (await __webpack_require__.e(/* import() */ 206).then(__webpack_require__.bind(__webpack_require__, 26206))).startCheckRun(place, budget);
                keep(killed);
            }
        },
        async deliver(record, budget) {
            const { statusWords } = await __webpack_require__.e(/* import() */ 378).then(__webpack_require__.bind(__webpack_require__, 44378));
            if (kind === 'commit-status') {
                await end(statusWords(record), budget);
                return {};
            }
            // A check run has a page of its own: it shows what a comment would.
            const { renderComment } = await __webpack_require__.e(/* import() */ 14).then(__webpack_require__.bind(__webpack_require__, 38014));
            await end(statusWords(record, renderComment(record, { runUrl: url })), budget);
            return {};
        },
        abandon: (why, budget) => {
            const outcome = cancelled.aborted ? 'cancelled' : 'unknown';
            return end({ outcome, title: (0,report_escape/* oneLine */.TN)(why, 140), summary: (0,report_escape/* prose */.CS)(why) }, budget);
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
        await (await __webpack_require__.e(/* import() */ 974).then(__webpack_require__.bind(__webpack_require__, 39974))).setCommitStatus(place, budget, words);
    else
        await (await __webpack_require__.e(/* import() */ 206).then(__webpack_require__.bind(__webpack_require__, 26206))).endCheckRun(place, budget, { id, words });
}

;// CONCATENATED MODULE: ./build/hosts/github/deliveries.js
/**
 * Comment and status of one run. They are written beside one another within one budget, and whatever goes wrong with
 * them is a warning: a delivery never changes the verdict.
 */






/** How long the pending status and how long all the rest may take, in ms. */
const beginMs = 10_000;
const deliverMs = 60_000;
/** What the options ask for and the event allows; the log says what is left out and what to do about it. */
function createDelivery(setup) {
    const { options, context, log } = setup;
    const wanted = [
        ...(options.comment !== 'never' && (0,github_context/* isPullRequest */.r0)(context) ? ['comment'] : []),
        ...(options.status === 'none' ? [] : ['status']),
    ];
    if (wanted.length === 0)
        return undefined;
    const left = `no ${wanted.join(' and no ')} is written`;
    if (hasReadOnlyToken(context)) {
        log.info(`This pull request comes from a fork, where GitHub's token may only read: ${left}. To comment all the same, upload results.json as an artifact and let a second workflow, started by workflow_run, run "batchgate comment --results results.json". Both workflows stand in docs/forks.md of Batchgate.`);
        return undefined;
    }
    if (options.githubToken === undefined) {
        log.info(`The input github-token is empty: ${left}. Leave the input out to get the job's own token, or set comment: never and status: none.`);
        return undefined;
    }
    return together(setup, [
        ...(options.status === 'none' ? [] : [createStatusPart(setup, options.status)]),
        ...(wanted.includes('comment') ? [createCommentPart(setup)] : []),
    ]);
}
function together({ clock, cancelled }, parts) {
    /** What was refused at the beginning is refused at the end, and was said already. */
    const refused = new Set();
    const each = async (ms, work) => {
        const budget = (0,github_budget.startBudget)(clock, ms, cancelled);
        const warnings = parts.map(async (part) => {
            if (refused.has(part))
                return [];
            try {
                return await work(part, budget);
            }
            catch (error) {
                if (!(0,errors/* isRunError */.Yl)(error))
                    throw error;
                if (isRefusal(error))
                    refused.add(part);
                return [`${part.failure}: ${(0,reasons/* sentence */.e)(error)}`];
            }
        });
        try {
            return (await Promise.all(warnings)).flat();
        }
        finally {
            budget.stop();
        }
    };
    // The run does not wait for its pending status; what comes later waits for it, so that pending is never the last word.
    let begun = Promise.resolve([]);
    return {
        async begin() {
            begun = each(beginMs, async (part, budget) => {
                await part.begin?.(budget);
                return [];
            });
            begun.catch(() => { });
            return [];
        },
        async deliver(record) {
            const early = await begun;
            const outputs = [];
            const warnings = await each(deliverMs, async (part, budget) => {
                const found = await part.deliver(record, budget);
                if (found.outputs !== undefined)
                    outputs.push(found.outputs);
                return found.warnings ?? [];
            });
            return { warnings: [...early, ...warnings], outputs: Object.assign({}, ...outputs) };
        },
        async abandon(why) {
            const early = await begun;
            const late = await each(deliverMs, async (part, budget) => {
                await part.abandon?.(why, budget);
                return [];
            });
            return [...early, ...late];
        },
    };
}
/** Stands until somebody changes something: asking once more is of no use. */
function isRefusal({ code }) {
    return code === 'auth' || code === 'not-found';
}
/** `pull_request_target` runs with the rights of the base branch, and Dependabot can be given them. */
function hasReadOnlyToken({ event, fork }) {
    return fork && event !== 'pull_request_target' && event.startsWith('pull_request');
}


/***/ })

};
