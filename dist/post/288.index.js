export const id = 288;
export const ids = [288];
export const modules = {

/***/ 8187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups in order of first appearance (`Map.groupBy` needs a newer Node than the bundle must start on). */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 7384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/** Hashes that tell whether something is still the same. */

/** node:crypto is required with the first hash: loading it takes a tenth of the time to the first request. */
const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
let crypto;
/** SHA-256 of a text as 64 hex digits. */
function sha256(text) {
    crypto ??= require('node:crypto');
    return crypto.createHash('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 3227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   UR: () => (/* binding */ shorthand),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/** `read` returns undefined for what is not allowed. */
function kind(read) {
    return {
        safeParse(value) {
            const data = read(value);
            return data === undefined ? { success: false, error: { message: 'not allowed' } } : { success: true, data };
        },
    };
}
function reading(schema) {
    return (value) => {
        const result = schema.safeParse(value);
        return result.success ? result.data : undefined;
    };
}
/** Text, trimmed, not empty and of a shape. */
function text(shape) {
    return kind((value) => {
        if (typeof value !== 'string')
            return undefined;
        const trimmed = value.trim();
        return trimmed !== '' && (shape?.test(trimmed) ?? true) ? trimmed : undefined;
    });
}
/** One of some fixed words, whatever the case. */
function word(words) {
    return kind((value) => {
        if (typeof value !== 'string')
            return undefined;
        const given = value.trim().toLowerCase();
        return words.find((known) => known.toLowerCase() === given);
    });
}
/** True or false, also quoted. */
const flag = kind((value) => {
    if (typeof value === 'boolean')
        return value;
    return value === 'true' || value === 'false' ? value === 'true' : undefined;
});
/** A whole number from `least`, also quoted. */
function wholeNumber(least) {
    return kind((value) => {
        const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
        return typeof number === 'number' && Number.isSafeInteger(number) && number >= least ? number : undefined;
    });
}
/** A number from 0 to 1. */
const share = kind((value) => typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined);
/** A share, or text like 0.9 or 90%. */
const rate = kind((value) => {
    if (typeof value !== 'string')
        return reading(share)(value);
    if (!/^\d+(\.\d+)?%?$/.test(value))
        return undefined;
    return reading(share)(value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value));
});
/** A list, or text with commas or line breaks between the items. May be empty; one bad item spoils it. */
function list(item) {
    return kind((value) => {
        const items = typeof value === 'string' ? value.split(/[,\n]/).filter((entry) => entry.trim() !== '') : value;
        return Array.isArray(items) ? all(items, reading(item)) : undefined;
    });
}
/** A scalar or a list of at least one, as texts. */
const texts = kind((value) => {
    const items = Array.isArray(value) ? value : [value];
    const read = (item) => typeof item === 'string' || (Array.isArray(value) && ['number', 'boolean'].includes(typeof item))
        ? String(item)
        : undefined;
    return items.length > 0 ? all(items, read) : undefined;
});
/** A map from any names to values of one kind. */
function mapOf(value) {
    return kind((given) => {
        if (typeof given !== 'object' || given === null || Array.isArray(given))
            return undefined;
        const read = all(Object.values(given), reading(value));
        return read && Object.fromEntries(Object.keys(given).map((key, index) => [key, read[index]]));
    });
}
/** What the first kind allows, read as the second kind would write it, or what the second kind allows. */
function shorthand(short, full, long) {
    return kind((value) => {
        const brief = reading(short)(value);
        return brief === undefined ? reading(long)(value) : full(brief);
    });
}
function all(items, read) {
    const values = [];
    for (const item of items) {
        const value = read(item);
        if (value === undefined)
            return undefined;
        values.push(value);
    }
    return values;
}


/***/ }),

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   ue: () => (/* binding */ firstPass)
/* harmony export */ });
/* unused harmony exports ofPhase, meanScore, passRate, recordTest, totalsOf */
/** The trials of the first pass, each errored one replaced by its retry when there is one. */
function firstPass(trials) {
    // Nearly always there is nothing to sort out, and this is asked several times for each of very many tests
    if (trials.every(({ phase }) => phase === 'first'))
        return trials;
    const retries = trials.filter((trial) => trial.phase === 'retry');
    let used = 0;
    return trials
        .filter((trial) => trial.phase === 'first')
        .map((trial) => (trial.outcome === 'errored' ? (retries[used++] ?? trial) : trial));
}
/** Trials of one phase, in order. */
function ofPhase(trials, phase) {
    return trials.filter((trial) => trial.phase === phase);
}
/** Trials that say something about the agent. */
function judged(trials) {
    return trials.every(isJudged) ? trials : trials.filter(isJudged);
}
function isJudged({ outcome }) {
    return outcome === 'passed' || outcome === 'failed';
}
/** `passed` when all judged trials passed, `failed` when one failed, `skipped` when all were, else `errored`. */
function outcomeOf(trials) {
    const pass = firstPass(trials);
    const evidence = judged(pass);
    if (evidence.some((trial) => trial.outcome === 'failed'))
        return 'failed';
    if (evidence.length > 0)
        return 'passed';
    return pass.length > 0 && pass.every((trial) => trial.outcome === 'skipped') ? 'skipped' : 'errored';
}
/** Mean score of the judged trials; undefined when none has one. */
function meanScore(trials) {
    return mean(judged(trials).flatMap((trial) => (trial.score === undefined ? [] : [trial.score])));
}
/** Share of judged trials that passed; undefined when none was judged. */
function passRate(trials) {
    const evidence = judged(trials);
    return mean(evidence.map((trial) => (trial.outcome === 'passed' ? 1 : 0)));
}
/** Turns a result into what is recorded; `quarantined` is the judge's to say. */
function recordTest(result, quarantined) {
    const { aliases: _aliases, expands: _expands, group: _group, ...test } = result.test;
    const score = meanScore(firstPass(result.trials));
    return {
        ...test,
        outcome: outcomeOf(result.trials),
        ...(score === undefined ? {} : { score }),
        quarantined,
        trials: result.trials,
    };
}
/** Counts over recorded tests. */
function totalsOf(tests) {
    const count = (outcome) => tests.filter((test) => test.outcome === outcome).length;
    const counted = tests.filter((test) => !test.quarantined);
    const rate = mean(counted.flatMap((test) => passRate(firstPass(test.trials)) ?? []));
    const score = mean(counted.flatMap((test) => test.score ?? []));
    return {
        total: tests.length,
        passed: count('passed'),
        failed: count('failed'),
        errored: count('errored'),
        skipped: count('skipped'),
        quarantined: tests.filter((test) => test.quarantined).length,
        ...(rate === undefined ? {} : { passRate: rate }),
        ...(score === undefined ? {} : { score }),
    };
}
/** Arithmetic mean; undefined of nothing. */
function mean(values) {
    if (values.length === 0)
        return undefined;
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 1638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readProviderOptions)
/* harmony export */ });
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(769);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/** The shape of a provider's folder, and the reading of its own options. */


/** Checks the `options` map against a provider's table. An unknown key is an error that names the nearest known one. */
function readProviderOptions(table, given) {
    const parsed = {};
    for (const [key, value] of Object.entries(given)) {
        const option = Object.hasOwn(table, key) ? table[key] : undefined;
        if (option === undefined) {
            const known = Object.keys(table);
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(`input "options": unknown key "${key}"`, `Did you mean "${(0,_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(key, known)}"? This provider knows: ${known.join(', ')}.`);
        }
        const result = option.schema.safeParse(value);
        if (!result.success) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(`input "options": "${key}" is ${JSON.stringify(value)}`, `It must be ${option.allowed}.`);
        }
        parsed[key] = result.data;
    }
    return parsed;
}


/***/ }),

/***/ 8750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ schemasOf)
/* harmony export */ });
/**
 * The schemas of a module by name: `const replies = schemasOf(() => import('./schema.ts'))`, then
 * `schema: replies('started')`.
 */
function schemasOf(load) {
    return (name) => async () => (await load())[name];
}


/***/ }),

/***/ 3260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   RF: () => (/* binding */ matchesNothing),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   sQ: () => (/* binding */ requireSelection)
/* harmony export */ });
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(769);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/** Selection: what one input lists is a union, several inputs intersect, `exclude` subtracts. */


/** True when `pattern` names `text`: equal, or with `*` and `?` as wildcards; not case-sensitive. */
function matches(pattern, text) {
    if (pattern.toLowerCase() === text.toLowerCase())
        return true;
    return hasWildcard(pattern) && matchesWildcards(pattern.toLowerCase(), text.toLowerCase());
}
/**
 * No regular expression: names are foreign and may be long, and one with several `.*` tries them in all combinations.
 * Here only the newest `*` is ever tried again, so that time grows with the product of both lengths at most.
 */
function matchesWildcards(pattern, text) {
    let at = 0;
    let star = -1;
    let taken = 0;
    for (let next = 0; next < text.length; next += 1) {
        if (pattern[at] === '*') {
            star = at;
            taken = next;
            at += 1;
            next -= 1;
        }
        else if (pattern[at] === '?' || pattern[at] === text[next]) {
            at += 1;
        }
        else if (star < 0) {
            return false;
        }
        else {
            at = star + 1;
            next = taken;
            taken += 1;
        }
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
}
function hasWildcard(pattern) {
    return /[*?]/.test(pattern);
}
/** The ids, name and aliases by which inputs may call a test. */
function namesOf(test) {
    return [test.id, test.name, ...(test.aliases ?? [])];
}
/**
 * Picks from everything the provider found. `candidates` already honour `suites` when the provider fetched by suite
 * (then pass `suites: []`); otherwise `test.suite` is matched here.
 * @throws RunError `config` when nothing was selected, an entry matches nothing, or the result is empty.
 */
function select(candidates, selection) {
    requireSelection(selection);
    const byName = (entry) => candidates.filter((test) => namesOf(test).some((name) => matches(entry, name)));
    const bySuite = (entry) => candidates.filter((test) => test.suite !== undefined && matches(entry, test.suite));
    const byTags = (all) => candidates.filter((test) => all.every((tag) => test.tags.some((known) => matches(tag, known))));
    const names = () => candidates.map((test) => test.name);
    const suites = () => candidates.flatMap((test) => test.suite ?? []);
    const tags = () => candidates.flatMap((test) => test.tags);
    const parts = [
        union('tests', selection.tests, { find: byName, known: names }),
        union('suites', selection.suites, { find: bySuite, known: suites }),
        union('tags', selection.tags.map((all) => all.join('+')), { find: (entry) => byTags(entry.split('+')), known: tags }),
    ].filter((part) => part !== undefined);
    const excluded = union('exclude', selection.exclude, { find: byName, known: names }) ?? new Set();
    const selected = candidates.filter((test) => parts.every((part) => part.has(test)) && !excluded.has(test));
    if (selected.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)('the selection ends empty: no test is in all of the given tests, tags and suites and outside exclude', `${candidates.length} tests are available. Loosen one of the selection inputs.`);
    }
    return selected;
}
/** @throws RunError `config` when no selecting input was given. */
function requireSelection(selection) {
    if (selection.tests.length + selection.tags.length + selection.suites.length > 0)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)('nothing is selected: inputs "tests", "tags" and "suites" are all empty', `Give at least one of them; tests: '*' runs everything.`);
}
/** The error for an entry of a selection input that names nothing. */
function matchesNothing(input, entry, known) {
    const names = [...new Set(known)];
    const message = `input "${input}": "${entry.slice(0, 200)}" matches nothing`;
    if (names.length === 0)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(message, 'The platform lists nothing there.');
    const shown = (name) => `"${name.slice(0, 80)}"`;
    const others = names.slice(0, 5).map(shown).join(', ');
    const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(message, `Did you mean ${shown((0,_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(entry, names))}? There are ${others}${more}.`);
}
function union(input, entries, { find, known }) {
    if (entries.length === 0)
        return undefined;
    const found = new Set();
    for (const entry of entries) {
        const hits = find(entry);
        if (hits.length === 0)
            throw matchesNothing(input, entry, known());
        for (const test of hits)
            found.add(test);
    }
    return found;
}


/***/ }),

/***/ 5288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  module: () => (/* binding */ umbraco_ai_module)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/option-kinds.js
var option_kinds = __webpack_require__(3227);
// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/core/provider-module.js
var provider_module = __webpack_require__(1638);
// EXTERNAL MODULE: ./build/core/schemas.js
var schemas = __webpack_require__(8750);
;// CONCATENATED MODULE: ./build/providers/umbraco-ai/replies.js
/** Where the requests of this provider get the schemas of their replies from. */

const replies = (0,schemas/* schemasOf */.W)(() => Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(30)]).then(__webpack_require__.bind(__webpack_require__, 1030)));

;// CONCATENATED MODULE: ./build/providers/umbraco-ai/site.js
/** Where things are on a customer's Umbraco site. */
/** The API's path below the site's root. */
const apiPath = '/umbraco/ai/management/api/v1';
/** The CMS's own token endpoint, below the site's root. */
const tokenPath = '/umbraco/management/api/v1/security/back-office/token';
/**
 * The site's root without a trailing slash. The back office's own address and the API's are cut at `/umbraco`, which
 * is where people copy it from; a site below a path keeps that path.
 */
function siteRoot(baseUrl) {
    return baseUrl.replace(/^(https?:\/\/[^/]+(?:\/.*?)?)\/umbraco(?:\/.*)?$/i, '$1').replace(/\/+$/, '');
}
/** The test in the back office. Inferred from the back office's routes; a single run has no address of its own. */
function testUrl(site, testId) {
    return `${site}/umbraco/section/ai/workspace/uai:test/edit/${encodeURIComponent(testId)}`;
}
/** The runs of a test. Inferred. */
function runsUrl(site, testId) {
    return `${testUrl(site, testId)}/view/runs`;
}
/** All tests. Inferred. */
function allTestsUrl(site) {
    return `${site}/umbraco/section/ai/workspace/uai:test-root`;
}

;// CONCATENATED MODULE: ./build/providers/umbraco-ai/access.js
/** Bearer tokens of an API user: fetched with client credentials, renewed before they expire and after a 401. */



/** A token that was given ready-made: it cannot be renewed. */
function readyToken(token) {
    if (token.trim() === '')
        throw (0,errors/* configError */.Fj)('input "token" is empty', 'Give a token, or client-id and client-secret.');
    return { headers: () => ({ authorization: `Bearer ${token.trim()}` }) };
}
/**
 * Tokens for a client. One token serves all requests of its life (each is a row in the site's database); requests
 * that come while it is being fetched wait for the same one.
 */
function clientTokens(client, ports) {
    let current;
    let fetching;
    const fetchToken = async (signal) => {
        const asked = ports.clock.now();
        const { data } = await ports.api.send({
            method: 'POST',
            path: tokenPath,
            form: {
                grant_type: 'client_credentials',
                client_id: client.clientId,
                client_secret: client.clientSecret,
            },
            schema: replies('tokenReply'),
            safe: true,
            signal,
        });
        ports.log.mask(data.access_token);
        current = { value: data.access_token, staleAt: asked + lifeMs(data.expires_in) };
        return current;
    };
    return {
        async headers(signal) {
            for (;;) {
                if (current !== undefined && ports.clock.now() < current.staleAt)
                    return bearer(current);
                fetching ??= fetchToken(signal).finally(() => {
                    fetching = undefined;
                });
                try {
                    return bearer(await orAborted(fetching, signal));
                }
                catch (error) {
                    // Another request's cancellation ended the shared fetch; this one still wants its token.
                    if (signal.aborted || !(0,errors/* isRunError */.Yl)(error, 'cancelled'))
                        throw error;
                }
            }
        },
        renew() {
            current = undefined;
        },
    };
}
/** Waits for work that others share, until the own signal says that nobody waits any more. */
async function orAborted(work, signal) {
    const settled = new AbortController();
    const aborted = new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: settled.signal });
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        settled.abort();
    }
}
function bearer(token) {
    return { authorization: `Bearer ${token.value}` };
}
/** Ms a token is used: until 30 s before its end, or a quarter of a short life. Without a life, until it is refused. */
function lifeMs(expiresIn) {
    if (expiresIn == null)
        return Number.POSITIVE_INFINITY;
    const ms = expiresIn * 1_000;
    return ms - Math.min(30_000, ms / 4);
}

;// CONCATENATED MODULE: ./build/providers/umbraco-ai/reported.js
/** All runs that a reply names: by batch, and by execution where the batch does not hold them. */
async function readReported(endpoints, reply, signal) {
    const found = new Map();
    const keep = async (query) => {
        const { items } = await endpoints.listRuns(query, signal);
        for (const run of items)
            found.set(run.id, run);
    };
    const batches = new Set([...reply.values()].flatMap(({ batchId }) => batchId || []));
    for (const batchId of batches)
        await keep({ batchId });
    for (const execution of reply.values()) {
        const { executionId } = execution;
        const complete = execution.batchId && runIdsOf(execution).every((id) => found.has(id));
        if (executionId && !complete)
            await keep({ executionId });
    }
    return [...found.values()];
}
function runIdsOf({ defaultMetrics, aggregateMetrics, variationMetrics }) {
    const groups = [defaultMetrics, aggregateMetrics, ...(variationMetrics ?? []).map(({ metrics }) => metrics)];
    return [...new Set(groups.flatMap((group) => group?.runIds ?? []))];
}
/** Runs that an execution says it made. */
function countRuns(execution) {
    return execution.aggregateMetrics?.totalRuns ?? runIdsOf(execution).length;
}

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
;// CONCATENATED MODULE: ./build/providers/umbraco-ai/runs.js
/** Which stored runs belong to a batch whose id is not known: those that are new since just before its trigger. */

/** Web farms and proxies do not agree on the time to the second. */
const slackMs = 10_000;
/** A single test is filtered by the server; for more, the newest runs of all tests are cheaper than a request each. */
function queryFor(units) {
    const [only] = units;
    return units.size === 1 && only !== undefined ? { testId: only } : {};
}
/** Reads what is there before the trigger. A reply without a usable date falls back on the newest run's time. */
async function takeSnapshot(endpoints, units, signal) {
    const { data, headers } = await endpoints.newestRuns(queryFor(units), 100, signal);
    const date = Date.parse(headers.date ?? '');
    const newest = Math.max(...data.items.map(timeOf).filter(Number.isFinite), Number.NEGATIVE_INFINITY);
    return {
        units,
        since: Number.isNaN(date) ? newest : date,
        runs: new Set(data.items.map((run) => run.id)),
        batches: new Set(data.items.flatMap((run) => run.batchId ?? [])),
    };
}
/** A snapshot for a batch that somebody else triggered at a known time, `aheadMs` being the server's lead on our clock. */
function snapshotAt(units, since) {
    return { units, since, runs: new Set(), batches: new Set() };
}
/** Runs of the snapshot's tests that are newer than it, newest first. */
async function readNewRuns(endpoints, snapshot, signal) {
    const from = snapshot.since - slackMs;
    const isOld = (run) => snapshot.runs.has(run.id) || timeOf(run) < from;
    const { items } = await endpoints.listRuns(queryFor(snapshot.units), signal, (page) => page.some(isOld));
    return items.filter((run) => snapshot.units.has(run.testId) && !isOld(run) && !(run.batchId && snapshot.batches.has(run.batchId)));
}
/** Whether the runs come from one trigger: one batch id, or, without ids, one execution of each test. */
function originOf(runs) {
    if (runs.length === 0)
        return { kind: 'none' };
    const batches = new Set(runs.map((run) => run.batchId ?? ''));
    if (batches.size > 1)
        return { kind: 'several', names: [...batches] };
    const [id] = batches;
    if (id)
        return { kind: 'one', id };
    const executions = new Map();
    for (const run of runs) {
        executions.set(run.testId, (executions.get(run.testId) ?? new Set()).add(run.executionId ?? ''));
    }
    const double = [...executions.values()].find((ids) => ids.size > 1);
    return double === undefined ? { kind: 'one', id: undefined } : { kind: 'several', names: [...double] };
}
/** The error for two batches of the same tests at the same time: which one is ours cannot be known. */
function ambiguous(names) {
    const shown = names
        .slice(0, 5)
        .map((name) => `"${name.slice(0, 60)}"`)
        .join(', ');
    return new errors/* RunError */.e4('batch-broken', `the answer to the trigger was lost, and since then several batches ran these tests (${shown})`, {
        hint: 'Do not run these tests from two places at once; look at the runs in the back office, then start again.',
        mayHaveStarted: true,
    });
}
/** Epoch ms of a run's start; NaN when it does not say. */
function timeOf(run) {
    return Date.parse(run.executedAt ?? '');
}

;// CONCATENATED MODULE: ./build/providers/umbraco-ai/text.js
/** Foreign text made fit to be shown: bounded, and without stack traces, which a site must not publish. */
const longest = 2_000;
/** Longer text is cut before anything else is done with it. */
const longestRead = 20_000;
const removed = '[stack trace removed]';
const traceKey = /stack_?trace/i;
const traceInText = /\\{0,8}["']?(?:remote)?stack_?trace(?:string)?\\{0,8}["']?\s{0,8}[:=]/i;
/** A frame of .NET or JavaScript at the start of a line, real or escaped, or after a gap; and the runtime's seams. */
const text_frames = /(?:\r?\n|(?:\\r)?\\n|^|[^\S\r\n]{2})[^\S\r\n]{0,40}(?:at [\w$.<>[\]`+,|&]{1,400} ?\(|--- End of )(?:(?!\\r?\\?n)[^\r\n])*/g;
/** Text of any JSON value, without stack traces, at most 2,000 characters. Undefined for nothing. */
function readable(value) {
    if (value === undefined || value === null)
        return undefined;
    const whole = typeof value === 'string' ? value : JSON.stringify(value);
    const text = withoutStackTraces(whole.slice(0, longestRead)).trim();
    if (text === '')
        return undefined;
    return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
/** Takes stack traces out of JSON text, of text that holds JSON, cut off or escaped, and of plain text. */
function withoutStackTraces(text) {
    if (traceKey.test(text)) {
        const parsed = parseJson(text);
        if (typeof parsed === 'object' && parsed !== null)
            return JSON.stringify(prune(parsed));
    }
    // What follows the word in text that is no whole JSON cannot be told apart from the trace.
    const at = text.search(traceInText);
    const kept = at === -1 ? text : `${text.slice(0, at)}${removed}`;
    return kept.replace(text_frames, '');
}
/** The object that a text is, if it is one. */
function parseObject(text) {
    const parsed = parseJson(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : undefined;
}
function prune(value) {
    if (typeof value === 'string')
        return withoutStackTraces(value);
    if (Array.isArray(value))
        return value.map(prune);
    if (typeof value !== 'object' || value === null)
        return value;
    const kept = Object.entries(value).filter(([key]) => !traceKey.test(key));
    return Object.fromEntries(kept.map(([key, item]) => [key, prune(item)]));
}
function parseJson(text) {
    if (!/^\s*[[{]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/providers/umbraco-ai/failure.js

/** What went wrong, when the run shows that its target never answered; undefined otherwise. */
function swallowedFailure(run, transcript) {
    return inOutput(run.outcome?.outputValue) ?? (transcript && inTranscript(transcript));
}
/**
 * True for a passed run that an error text could have passed too: an empty answer, or no grader of severity Error
 * that found what it looks for. Only its transcript tells.
 */
function isDoubtful(run) {
    if (readable(run.outcome?.outputValue) === undefined)
        return true;
    return !(run.graderResults ?? []).some((result) => result.passed === true && result.negate !== true && (result.severity ?? 'error').toLowerCase() === 'error');
}
function inOutput(output) {
    const object = typeof output === 'string' ? parseObject(output) : asObject(output);
    if (object === undefined)
        return undefined;
    const entries = new Map(Object.entries(object).map(([key, value]) => [key.toLowerCase(), value]));
    if (!entries.has('error') || !entries.has('stacktrace') || entries.has('content'))
        return undefined;
    return readable(entries.get('error')) ?? 'no message';
}
function inTranscript({ timing, finalOutput, messages }) {
    const error = asObject(finalOutput)?.error;
    if (typeof error === 'string' && error.trim() !== '')
        return readable(error);
    const status = asObject(timing)?.status;
    if (typeof status !== 'string' || status.toLowerCase() !== 'error')
        return undefined;
    const spoken = Array.isArray(messages)
        ? messages.map(asObject).find((message) => message?.role === 'error')
        : undefined;
    return readable(spoken?.content) ?? 'no message';
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

;// CONCATENATED MODULE: ./build/providers/umbraco-ai/trial.js


const mostTurns = 50;
/** Reads a run. A status nobody knows, and a run that is still running, is `errored`. */
function toTrial(run, { phase, url, transcript }) {
    const checks = (run.graderResults ?? []).map(toCheck);
    const { outcome, message } = judge(run, checks, transcript);
    const score = outcome === 'errored' ? undefined : scoreOf(run.graderResults ?? []);
    const usage = usageOf(run, transcript);
    const turns = outcome === 'passed' || transcript === undefined ? [] : turnsOf(transcript);
    return {
        phase,
        outcome,
        ...(score !== undefined && { score }),
        ...(isCount(run.durationMs) && { durationMs: run.durationMs }),
        ...(message !== undefined && { message }),
        url,
        ...(usage !== undefined && { usage }),
        checks,
        ...(turns.length > 0 && { transcript: turns }),
    };
}
function judge(run, checks, transcript) {
    const swallowed = swallowedFailure(run, transcript);
    if (swallowed !== undefined) {
        return { outcome: 'errored', message: `Run ${run.id}: the target could not answer: ${swallowed}` };
    }
    const failed = checks.filter((check) => check.severity === 'error' && check.passed === false);
    switch (run.status.toLowerCase()) {
        case 'passed':
            return failed.length === 0 ? { outcome: 'passed' } : { outcome: 'failed', message: failureOf(run, failed) };
        case 'failed':
            return { outcome: 'failed', message: failureOf(run, failed) };
        case 'error':
            return { outcome: 'errored', message: `Run ${run.id} broke: ${readable(run.error?.message) ?? 'no message'}` };
        default:
            return {
                outcome: 'errored',
                message: `Run ${run.id} has the status "${readable(run.status) ?? ''}", which is no result.`,
            };
    }
}
function failureOf(run, failed) {
    const [first] = failed;
    if (first === undefined)
        return `Run ${run.id} failed; no grader says why.`;
    const more = failed.length > 1 ? ` (and ${failed.length - 1} more)` : '';
    return `${first.name}: ${first.message ?? 'did not pass'}${more}`;
}
function toCheck(result) {
    const expected = readable(result.expectedValue);
    const actual = readable(result.actualValue);
    const message = readable(result.failureMessage);
    const type = readable(result.graderTypeId);
    return {
        name: readable(result.graderName) ?? type ?? readable(result.graderId) ?? 'grader',
        ...(type !== undefined && { type }),
        severity: severityOf(result.severity),
        ...(typeof result.passed === 'boolean' && { passed: result.passed }),
        ...(typeof result.score === 'number' && { score: clamp(result.score) }),
        ...(expected !== undefined && { expected }),
        ...(actual !== undefined && { actual }),
        ...(message !== undefined && { message }),
    };
}
/** An unknown severity is the strictest one. */
function severityOf(word) {
    const severity = word?.toLowerCase();
    return severity === 'warning' || severity === 'info' ? severity : 'error';
}
/** `sum(score * weight) / sum(weight)`, 0 when the weights sum to 0; undefined when nothing was graded. */
function scoreOf(results) {
    if (results.length === 0)
        return undefined;
    const weights = results.map((result) => Math.max(0, result.weight ?? 1));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (total === 0)
        return 0;
    const scores = results.map((result) => clamp(result.score ?? (result.passed === true ? 1 : 0)));
    return clamp(scores.reduce((sum, score, index) => sum + score * (weights[index] ?? 0), 0) / total);
}
/** Tokens from the run, or from the transcript of a prompt on versions that leave them out of the run. */
function usageOf(run, transcript) {
    return toUsage(run.outcome?.usage ?? run.outcome?.tokenUsage ?? transcript?.promptUsage);
}
function toUsage(tokens) {
    if (tokens === undefined)
        return undefined;
    const usage = Object.fromEntries(['inputTokens', 'outputTokens', 'totalTokens'].flatMap((key) => isCount(tokens[key]) ? [[key, tokens[key]]] : []));
    return Object.keys(usage).length === 0 ? undefined : usage;
}
function turnsOf({ messages }) {
    if (!Array.isArray(messages))
        return [];
    return messages.slice(0, mostTurns).flatMap((message) => {
        if (typeof message !== 'object' || message === null)
            return [];
        const { role, content } = message;
        const text = readable(content);
        return text === undefined ? [] : [{ role: readable(role) ?? 'unknown', text }];
    });
}
function isCount(value) {
    return typeof value === 'number' && value >= 0;
}
function clamp(value) {
    return Math.min(1, Math.max(0, value));
}

;// CONCATENATED MODULE: ./build/providers/umbraco-ai/results.js
/** From stored runs to results: each test gets the runs that are its own, or says why it cannot be judged. */




/** The variation of a test, undefined for its default configuration. */
function variationOf(test) {
    return test.id === test.unit ? undefined : test.id.slice(test.unit.length + 1);
}
/** Runs that a test should have brought: its own count, or its variation's. */
function expectedRuns(detail, variationId) {
    const own = detail?.runCount ?? 1;
    if (variationId === undefined)
        return own;
    return detail?.variations?.find(({ id }) => id === variationId)?.runCount ?? own;
}
/** Results of the plan's tests; a test about which nothing came back is left out. */
function toResults(setup) {
    const byId = new Map(setup.runs.map((run) => [run.id, run]));
    const byTest = (0,group_by/* groupBy */.$)(setup.runs, (run) => `${run.testId}/${run.variationId ?? ''}`);
    return setup.plan.tests.flatMap((test) => {
        const stored = byTest.get(`${test.unit}/${variationOf(test) ?? ''}`) ?? [];
        const found = evidence(test, { ...setup, byId, stored });
        if (found === undefined || (found.runs.length === 0 && found.trouble === undefined))
            return [];
        return [results_judge(test, found, setup)];
    });
}
function evidence(test, lookup) {
    const variation = variationOf(test);
    const expected = expectedRuns(lookup.details.get(test.unit), variation);
    if (lookup.reply === undefined)
        return fromStored(lookup.stored, expected);
    const execution = lookup.reply.get(test.unit);
    if (execution === undefined)
        return undefined;
    const metrics = metricsOf(execution, variation);
    const own = lookup.stored.filter((run) => !execution.executionId || run.executionId === execution.executionId);
    if (metrics === undefined)
        return variation === undefined ? fromStored(own, expected) : undefined;
    const all = metrics.totalRuns ?? metrics.runIds?.length;
    const notAllPassed = metrics.passedRuns != null && all !== undefined && metrics.passedRuns < all;
    if (metrics.runIds == null)
        return { ...fromStored(own, all ?? expected), notAllPassed };
    const ids = [...new Set(metrics.runIds)];
    const runs = ids.flatMap((id) => {
        const run = lookup.byId.get(id);
        const isOwn = run?.testId === test.unit && (!run.variationId || run.variationId === variation);
        return run !== undefined && isOwn ? [run] : [];
    });
    const missing = ids.filter((id) => !runs.some((run) => run.id === id));
    return { runs, notAllPassed, trouble: troubleOf({ missing, found: runs.length, total: all ?? ids.length }) };
}
function troubleOf(count) {
    const [first] = count.missing;
    if (first !== undefined) {
        const more = count.missing.length > 1 ? ` and ${count.missing.length - 1} more` : '';
        return `The site reported run ${first}${more}, which cannot be read.`;
    }
    return count.found === count.total ? undefined : `The site counts ${count.total} runs and names ${count.found}.`;
}
function fromStored(runs, expected) {
    const ordered = [...runs].sort((left, right) => (timeOf(left) || 0) - (timeOf(right) || 0) || (left.runNumber ?? 0) - (right.runNumber ?? 0));
    if (runs.length === 0 || runs.length === expected)
        return { runs: ordered };
    return {
        runs: ordered,
        trouble: `Only ${runs.length} of ${expected} runs were stored before the execution broke off.`,
    };
}
/** Aggregates stand for the default configuration only where there is nothing else. */
function metricsOf(execution, variationId) {
    const variations = execution.variationMetrics ?? [];
    if (variationId !== undefined) {
        return variations.find((entry) => entry.variationId === variationId)?.metrics ?? undefined;
    }
    return execution.defaultMetrics ?? (variations.length === 0 ? (execution.aggregateMetrics ?? undefined) : undefined);
}
/** A test has passed only when every run that was made of it is known and passed. */
function results_judge(test, { runs, trouble, notAllPassed }, setup) {
    const url = runsUrl(setup.site, test.unit);
    const { phase } = setup.plan;
    const trials = runs.map((run) => toTrial(run, { phase, url, transcript: setup.transcripts.get(run.id) }));
    if (trouble !== undefined)
        return { test, runs, trials: allErrored(trials, trouble, { phase, url }) };
    if (trials.some((trial) => trial.outcome === 'failed'))
        return { test, runs, trials };
    if (trials.some((trial) => trial.outcome === 'errored')) {
        return {
            test,
            runs,
            trials: allErrored(trials, 'Another run of this execution could not be judged.', { phase, url }),
        };
    }
    if (notAllPassed !== true)
        return { test, runs, trials };
    return { test, runs, trials: allErrored(trials, 'The site counts fewer passed runs than these.', { phase, url }) };
}
function allErrored(trials, reason, common) {
    if (trials.length === 0)
        return [{ ...common, outcome: 'errored', message: reason, checks: [] }];
    return trials.map((trial) => {
        if (trial.outcome === 'errored')
            return trial;
        const { score: _score, ...rest } = trial;
        return { ...rest, outcome: 'errored', message: trial.message === undefined ? reason : `${reason} ${trial.message}` };
    });
}

;// CONCATENATED MODULE: ./build/providers/umbraco-ai/batches.js
/**
 * The life of a batch. The site answers a trigger only when everything has run, so the request stays open in here:
 * stored runs show progress meanwhile, and are all there is when the connection breaks. Nothing is ever sent twice.
 */





/** After a lost connection: how long nothing new may be stored before the batch is given up, in ms. */
const quietMs = 5 * 60_000;
const lost = { kind: 'lost' };
function createBatches(setup) {
    const { endpoints, clock, log, site } = setup;
    const entries = new Map();
    const unsent = new Set();
    const enter = (plan, snapshot, request) => {
        const entry = {
            plan,
            snapshot,
            closing: new AbortController(),
            expected: expectedOf(snapshot.units, setup.details),
            adopted: false,
            request,
            id: undefined,
            done: 0,
            news: clock.now(),
        };
        entries.set(plan.key, entry);
        return entry;
    };
    /** A batch that this process did not start, or lost: its stored runs are all there is. */
    const resume = (plan, since, id) => {
        const entry = enter(plan, snapshotAt(unitsOf(plan), since), lost);
        entry.id = id;
        entry.adopted = id !== undefined;
        return entry;
    };
    const send = async (entry) => {
        const { signal } = entry.closing;
        const units = [...entry.snapshot.units];
        const [first = ''] = units;
        try {
            const results = setup.mode === 'batch'
                ? await endpoints.runBatch(units, setup.overrides, signal)
                : await endpoints.runTest(first, setup.overrides, signal);
            const reply = new Map(Object.entries(results));
            entry.id = [...reply.values()].map(({ batchId }) => batchId).find((id) => id) ?? undefined;
            entry.request = { kind: 'answered', reply };
        }
        catch (error) {
            if (setup.mode === 'per-test' && (0,errors/* isRunError */.Yl)(error, 'not-found')) {
                // As in a batch: a test that is gone brings no result, and the others go on.
                entry.request = { kind: 'answered', reply: new Map() };
                return;
            }
            // What is no RunError is a bug, and surfaces from the next poll.
            const isLost = (0,errors/* isRunError */.Yl)(error) && error.mayHaveStarted;
            entry.request = isLost ? lost : { kind: 'refused', error };
            entry.news = clock.now();
            if (isLost)
                log.warning(`${entry.plan.key}: ${error.message}. Looking for its stored runs instead.`);
        }
    };
    /**
     * Learns from stored runs what the batch is called and how many of its runs have ended. While the request is open a
     * wrong guess costs nothing, its answer tells; once it is lost, all new runs have to be of one batch.
     */
    const look = async (entry, signal) => {
        const before = entry.done;
        if (entry.id !== undefined && entry.request.kind !== 'lost') {
            const { data } = await endpoints.newestRuns({ batchId: entry.id }, 1, signal);
            entry.done = Math.max(entry.done, data.total ?? data.items.length);
        }
        else if (entry.id !== undefined && entry.adopted) {
            entry.done = (await endpoints.listRuns({ batchId: entry.id }, signal)).items.length;
        }
        else {
            const runs = await readNewRuns(endpoints, entry.snapshot, signal);
            const origin = originOf(runs);
            if (origin.kind === 'several' && entry.request.kind === 'lost')
                throw ambiguous(origin.names);
            if (origin.kind === 'one')
                entry.id = origin.id;
            if (origin.kind !== 'several')
                entry.done = runs.length;
        }
        if (entry.done > before)
            entry.news = clock.now();
    };
    const batchOf = (entry, startedAt) => ({
        key: entry.plan.key,
        ...(entry.id !== undefined && { id: entry.id }),
        url: allTestsUrl(site),
        data: { mode: setup.mode },
        plan: entry.plan,
        startedAt: new Date(startedAt).toISOString(),
    });
    const status = (entry, state, raw) => ({
        state,
        raw,
        known: true,
        done: Math.min(entry.done, entry.expected),
        total: entry.expected,
        ...(entry.id !== undefined && { id: entry.id }),
        url: allTestsUrl(site),
    });
    const whileOpen = async (entry, signal) => {
        try {
            await look(entry, signal);
        }
        catch (error) {
            // Progress is a nicety while the request is open: only what concerns the site or the login matters.
            if (!(0,errors/* isRunError */.Yl)(error, 'bad-response', 'not-found'))
                throw error;
        }
    };
    const whenLost = async (entry, signal) => {
        await look(entry, signal);
        if (entry.done >= entry.expected)
            return status(entry, 'finished', 'connection lost, all runs found');
        if (clock.now() - entry.news < quietMs)
            return status(entry, 'running', 'connection lost, reading stored runs');
        if (entry.done > 0)
            return status(entry, 'finished', 'connection lost, execution broke off');
        throw new errors/* RunError */.e4('batch-broken', 'the answer to the trigger was lost, and no run of it was stored since', {
            hint: `Where a proxy cuts long requests, set "mode: per-test" in options. Tests: ${allTestsUrl(site)}`,
            mayHaveStarted: true,
        });
    };
    const whenAnswered = async (entry, reply, signal) => {
        const promised = [...reply.values()].reduce((sum, execution) => sum + countRuns(execution), 0);
        if (entry.id !== undefined && promised > 0)
            await look(entry, signal);
        entry.done = entry.id === undefined ? promised : entry.done;
        return status(entry, entry.done >= promised ? 'finished' : 'settling', 'answered');
    };
    return {
        brokenOff(batch) {
            const entry = entries.get(batch.key);
            if (entry?.request.kind !== 'lost' || entry.done >= entry.expected)
                return undefined;
            const message = `the connection was lost, and ${entry.expected - entry.done} of ${entry.expected} runs were never stored`;
            return new errors/* RunError */.e4('batch-broken', message, {
                hint: `Where a proxy cuts long requests, set "mode: per-test" in options. Tests: ${allTestsUrl(site)}`,
                mayHaveStarted: true,
            });
        },
        async trigger(plan, signal) {
            const units = new Set(plan.tests.map((test) => test.unit));
            unsent.add(plan.key);
            const snapshot = await takeSnapshot(endpoints, units, signal);
            unsent.delete(plan.key);
            const entry = enter(plan, snapshot, { kind: 'open' });
            const startedAt = clock.now();
            // One look takes about as long as a refusal does: what is refused at once is so known before the first poll.
            await Promise.race([send(entry), whileOpen(entry, signal).catch(() => { })]);
            if (entry.request.kind === 'refused')
                throw entry.request.error;
            return batchOf(entry, startedAt);
        },
        async poll(batch, signal) {
            const entry = entries.get(batch.key) ?? resume(batch.plan, Date.parse(batch.startedAt), batch.id);
            if (entry.request.kind === 'open')
                await whileOpen(entry, signal);
            const { request } = entry;
            switch (request.kind) {
                case 'open':
                    return status(entry, 'running', 'executing');
                case 'refused':
                    throw forPoll(request.error);
                case 'answered':
                    return whenAnswered(entry, request.reply, signal);
                case 'lost':
                    return whenLost(entry, signal);
            }
        },
        async adopt(plan, since, signal) {
            if (unsent.has(plan.key))
                return undefined;
            const known = entries.get(plan.key);
            if (known !== undefined)
                return batchOf(known, since);
            const units = unitsOf(plan);
            const { headers } = await endpoints.newestRuns({}, 1, signal);
            const date = Date.parse(headers.date ?? '');
            const ahead = Number.isNaN(date) ? 0 : date - clock.now();
            const snapshot = snapshotAt(units, since + ahead);
            const origin = originOf(await readNewRuns(endpoints, snapshot, signal));
            if (origin.kind === 'none')
                return undefined;
            if (origin.kind === 'several')
                throw ambiguous(origin.names);
            return batchOf(resume(plan, snapshot.since, origin.id), since);
        },
        async cancel(batch) {
            const entry = entries.get(batch.key);
            if (entry?.request.kind === 'open') {
                entry.closing.abort(new errors/* RunError */.e4('cancelled', 'the run was cancelled', { hint: 'Start the run again.' }));
                log.warning(`${batch.key}: the request is closed, which stops the site once it notices; behind a proxy it may finish.`);
                return;
            }
            if (entry !== undefined && entry.request.kind !== 'lost')
                return;
            throw new errors/* RunError */.e4('batch-broken', 'Umbraco AI can be stopped only by closing the request, which is gone', {
                hint: `Look at the runs in the back office: ${allTestsUrl(site)}`,
            });
        },
        async read(batch, signal) {
            const entry = entries.get(batch.key);
            if (entry?.request.kind === 'answered') {
                const { reply } = entry.request;
                return { reply, runs: await readReported(endpoints, reply, signal) };
            }
            const id = entry?.id ?? batch.id;
            if (id !== undefined) {
                const { items } = await endpoints.listRuns({ batchId: id }, signal);
                return { reply: undefined, runs: [...items] };
            }
            return { reply: undefined, runs: entry === undefined ? [] : await readNewRuns(endpoints, entry.snapshot, signal) };
        },
    };
}
function expectedOf(units, details) {
    return [...units].reduce((sum, unit) => {
        const detail = details.get(unit);
        const variations = (detail?.variations ?? []).map(({ id }) => expectedRuns(detail, id));
        return sum + [expectedRuns(detail, undefined), ...variations].reduce((total, runs) => total + runs, 0);
    }, 0);
}
function unitsOf(plan) {
    return new Set(plan.tests.map((test) => test.unit));
}
/** A refusal is final: codes that a poll would wait out become `batch-broken`. */
function forPoll(error) {
    if (!(0,errors/* isRunError */.Yl)(error) || ['auth', 'config', 'cancelled', 'timed-out'].includes(error.code))
        return error;
    return new errors/* RunError */.e4('batch-broken', `the trigger was refused: ${error.message}`, { hint: error.hint, cause: error });
}

;// CONCATENATED MODULE: ./build/providers/umbraco-ai/pages.js
/** Reads lists that are cut into pages by `skip` and `take`, and may shift while they are read. */
/**
 * Reads to the end: duplicates are dropped, a page that is empty or brings nothing new ends the reading whatever
 * `total` says. `enough` may end it earlier, looking at the page just read.
 */
async function readPages(take, read, enough = () => false) {
    const found = new Map();
    let skip = 0;
    for (;;) {
        const { items, total } = await read({ skip, take });
        const before = found.size;
        for (const item of items)
            found.set(item.id, item);
        skip += items.length;
        const ended = total != null && items.length < take && skip >= total;
        if (found.size === before || ended || enough(items)) {
            return { items: [...found.values()], complete: found.size >= (total ?? 0) };
        }
    }
}

;// CONCATENATED MODULE: ./build/providers/umbraco-ai/endpoints.js


const anything = { safeParse: (data) => ({ success: true, data }) };
const segment = encodeURIComponent;
function createEndpoints(api) {
    const get = async (path, schema, signal) => (await api.send({ method: 'GET', path, schema, signal })).data;
    return {
        /** All tests, without graders and variations. */
        listTests: (signal) => readPages(100, async (window) => {
            const { data } = await api.send({
                method: 'GET',
                path: '/tests',
                query: window,
                schema: replies('testPage'),
                signal,
            });
            return data;
        }),
        getTest: (id, signal) => get(`/tests/${segment(id)}`, replies('testDetail'), signal),
        /** Stored runs, newest first, all of them unless `enough` says otherwise. */
        listRuns: (query, signal, enough) => readPages(100, async (window) => {
            const { data } = await readRuns(api, { ...query, ...window }, signal);
            return data;
        }, enough),
        /** One page of stored runs with the reply's headers. */
        newestRuns: (query, take, signal) => readRuns(api, { ...query, take }, signal),
        getTranscript: (runId, signal) => get(`/test-runs/${segment(runId)}/transcript`, replies('transcript'), signal),
        /** Executes tests one after the other; answers when the last run has ended. */
        runBatch: async (testIds, overrides, signal) => {
            const json = { testIds, ...overrides };
            const path = '/tests/run-batch';
            const { data } = await api.send({
                method: 'POST',
                path,
                json,
                schema: replies('batchReply'),
                signal,
                timeout: 'run',
            });
            return data.results;
        },
        /** Executes one test; answers when its last run has ended. */
        runTest: async (testId, overrides, signal) => {
            const path = `/tests/${segment(testId)}/run`;
            const json = { ...overrides };
            const { data } = await api.send({
                method: 'POST',
                path,
                json,
                schema: replies('execution'),
                signal,
                timeout: 'run',
            });
            return { [testId]: data };
        },
        setBaseline: async (testId, runId, signal) => {
            const path = `/test-runs/baseline/${segment(testId)}/${segment(runId)}`;
            await api.send({ method: 'POST', path, schema: anything, signal });
        },
    };
}
function readRuns(api, query, signal) {
    return api.send({ method: 'GET', path: '/test-runs', query: { ...query }, schema: replies('runPage'), signal });
}

;// CONCATENATED MODULE: ./build/providers/umbraco-ai/explain.js
const apiUserHint = 'The API user (Users, Create, API User) needs a user group that has the AI section, and the back office.';
/** Problem details of the API; 401 and 403 mostly have no body at all. */
function explainApi(reply) {
    if (reply.status < 400)
        return undefined;
    const words = problemWords(reply.body);
    switch (reply.status) {
        case 400:
            return { words, hint: 'Check the ids in options: profile-id, context-ids and guardrail-ids.' };
        case 401:
            return { words, hint: 'The token was refused. Check client-id and client-secret, or give a fresh token.' };
        case 403:
            return { words, hint: apiUserHint };
        case 404:
            return words.length > 0
                ? { words }
                : { hint: 'base-url must be the root of an Umbraco site that has the package Umbraco.AI 1.5 or newer.' };
        default:
            return { words };
    }
}
/** Replies of the token endpoint: `error` and `error_description`. */
function explainToken(reply) {
    const { status } = reply;
    if (status < 400)
        return undefined;
    const { error, error_description: description } = record(reply.body);
    const words = [error, description].filter((word) => typeof word === 'string' && word !== '');
    if (status === 404 || status === 405) {
        return { code: 'config', words, hint: 'base-url must be the root of an Umbraco site: it has no token endpoint.' };
    }
    if (status !== 400 && status !== 401 && status !== 403)
        return { words };
    if (error === 'invalid_request') {
        return { code: 'auth', words, hint: 'The site refuses token requests over plain http: give an https base-url.' };
    }
    return {
        code: 'auth',
        words,
        hint: 'Check client-id (with its prefix umbraco-back-office-) and client-secret of the API user.',
    };
}
function problemWords(body) {
    const { title, detail, operationstatus, errors } = record(body);
    const fields = Object.entries(record(errors)).map(([field, messages]) => `${field}: ${[messages].flat().join(', ')}`);
    return [title, detail, operationstatus, ...fields].filter((word) => typeof word === 'string' && word !== '');
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

// EXTERNAL MODULE: ./build/core/selection.js
var core_selection = __webpack_require__(3260);
// EXTERNAL MODULE: ./build/core/hash.js
var hash = __webpack_require__(7384);
;// CONCATENATED MODULE: ./build/providers/umbraco-ai/digest.js
/** What a test is, as a short hash: its input, its graders and their thresholds. */

/**
 * Left out is what is tested (target, profile, contexts), how often it runs, what is only shown (names, descriptions)
 * and `version`, which the site raises for its own baselines too.
 */
function digestOf(test, variation) {
    const graders = (test.graders ?? []).map((grader) => ({
        id: grader.id,
        type: grader.graderTypeId,
        config: grader.config,
        negate: grader.negate ?? false,
        severity: (grader.severity ?? 'error').toLowerCase(),
        weight: grader.weight ?? 1,
    }));
    graders.sort((left, right) => order(canonical(left), canonical(right)));
    const meaning = {
        feature: test.testFeatureId,
        input: test.testFeatureConfig,
        graders,
        variation: variation?.testFeatureConfig,
    };
    return (0,hash/* sha256 */.s)(canonical(meaning)).slice(0, 16);
}
/** JSON with sorted keys, null and absent alike. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value ?? null);
    const entries = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
    entries.sort(([left], [right]) => order(left, right));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}
function order(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/providers/umbraco-ai/in-parallel.js
/** Maps with at most `width` calls at once; results in the order of the items. The first failure ends it. */
async function inParallel(items, width, map) {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const worker = async () => {
        while (next < items.length && !failed) {
            const index = next;
            next += 1;
            try {
                results[index] = await map(items[index]);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return results;
}

;// CONCATENATED MODULE: ./build/providers/umbraco-ai/selection.js
/** From the selection inputs to tests: names, aliases, tags and variations are all resolved here, over the paged list. */





/** Definitions read at once. */
const width = 4;
/**
 * Selects tests and their variations. Only definitions that the selection needs are fetched.
 * @throws RunError `config` for suites, for entries that match nothing and for an empty selection; `bad-response`
 * when the list is shorter than it says and the selection depends on its being whole.
 */
async function resolveTests(selection, setup) {
    (0,core_selection/* requireSelection */.sQ)(selection);
    if (selection.suites.length > 0) {
        throw (0,errors/* configError */.Fj)('input "suites" is not supported by umbraco-ai: the platform has no suites', 'Group tests with tags in the back office and select them with the input "tags".');
    }
    const { endpoints, site, signal } = setup;
    const { items, complete } = await endpoints.listTests(signal);
    const open = selection.tags.length > 0 || selection.tests.some(core_selection/* hasWildcard */.rl);
    if (!complete && open) {
        throw new errors/* RunError */.e4('bad-response', 'the list of tests is shorter than its own total says', {
            hint: 'Run again; if it stays so, select tests by id, which does not need the whole list.',
        });
    }
    const details = new Map();
    const wanted = items.filter((item) => isWanted(item, selection));
    await inParallel(wanted, width, async (item) => {
        details.set(item.id, await endpoints.getTest(item.id, signal));
    });
    const candidates = items.flatMap((item) => expand(item, details.get(item.id), site));
    checkEntries(candidates, items, selection);
    return { tests: (0,core_selection/* select */.Lt)(candidates, selection), details };
}
/** The names an input may call a test by. */
function namesOf(item) {
    return [item.id, item.alias, item.name].filter((name) => typeof name === 'string' && name !== '');
}
/** An entry names a test, or one of its variations as `test/variation`. */
function touches(entry, names) {
    const parts = entry.split('/');
    return parts.some((_, cut) => {
        const prefix = parts.slice(0, cut + 1).join('/');
        return names.some((name) => (0,core_selection/* matches */.cK)(prefix, name));
    });
}
/** True when the definition is needed: the test may be selected, or one of its variations is named. */
function isWanted(item, { tests, tags, exclude }) {
    const names = namesOf(item);
    const own = item.tags ?? [];
    const byTag = tags.some((all) => all.every((tag) => own.some((known) => (0,core_selection/* matches */.cK)(tag, known))));
    const byName = tests.some((entry) => touches(entry, names));
    if ((tests.length === 0 || byName) && (tags.length === 0 || byTag))
        return true;
    return [...tests, ...exclude].some((entry) => entry.includes('/') && touches(entry, names));
}
function expand(item, detail, site) {
    const { id } = item;
    const names = namesOf(item);
    const name = item.name || item.alias || id;
    const common = { tags: item.tags ?? [], url: testUrl(site, id), unit: id, group: 'umbraco-ai' };
    if (detail === undefined)
        return [{ ...common, id, name, aliases: names }];
    const variations = (detail.variations ?? []).map((variation) => ({
        ...common,
        id: `${id}/${variation.id}`,
        name: `${name} [${variation.name || variation.id}]`,
        digest: digestOf(detail, variation),
        // Whoever names the test means its variations too: they run with it whether wanted or not.
        aliases: [
            ...names,
            ...names.flatMap((own) => [`${own}/${variation.id}`, `${own}/${variation.name || variation.id}`]),
        ],
    }));
    return [{ ...common, id, name, digest: digestOf(detail), aliases: names }, ...variations];
}
/** Names what exists when an entry matches nothing, which the selection itself cannot. */
function checkEntries(candidates, items, selection) {
    const named = (entry) => candidates.some((test) => [test.id, test.name, ...(test.aliases ?? [])].some((name) => (0,core_selection/* matches */.cK)(entry, name)));
    const shown = items.map((item) => item.alias || item.id);
    for (const input of ['tests', 'exclude']) {
        const unknown = selection[input].find((entry) => !named(entry));
        if (unknown !== undefined)
            throw (0,core_selection/* matchesNothing */.RF)(input, unknown, shown);
    }
    const tags = [...new Set(items.flatMap((item) => item.tags ?? []))];
    const unknown = selection.tags.find((all) => !candidates.some((test) => all.every((tag) => test.tags.some((known) => (0,core_selection/* matches */.cK)(tag, known)))));
    if (unknown !== undefined)
        throw (0,core_selection/* matchesNothing */.RF)('tags', unknown.join('+'), tags);
}

;// CONCATENATED MODULE: ./build/providers/umbraco-ai/transcripts.js
/** Fetches the transcripts that are worth a request, most telling first, never more than a batch can afford. */



/** Most transcripts of one batch. */
const most = 200;
const transcripts_width = 4;
/**
 * Transcripts by run id: of runs that did not pass (to be shown), of passed runs that a swallowed failure could have
 * passed too, and of prompt runs without token counts. One that cannot be had is left out: it only explains.
 */
async function fetchTranscripts(runs, setup) {
    const { endpoints, signal, isPrompt } = setup;
    const found = new Map();
    const chosen = runs
        .map((run) => ({ run, rank: rankOf(run, isPrompt) }))
        .filter(({ run, rank }) => rank > 0 && run.transcriptId !== null)
        .sort((left, right) => right.rank - left.rank)
        .slice(0, most);
    let unreachable = false;
    await inParallel(chosen, transcripts_width, async ({ run }) => {
        if (unreachable)
            return;
        try {
            found.set(run.id, await endpoints.getTranscript(run.id, signal));
        }
        catch (error) {
            if (!(0,errors/* isRunError */.Yl)(error) || signal.aborted)
                throw error;
            unreachable ||= !(0,errors/* isRunError */.Yl)(error, 'not-found', 'bad-response');
        }
    });
    return found;
}
/** How much a transcript is wanted; 0 for not at all. */
function rankOf(run, isPrompt) {
    if (run.status.toLowerCase() !== 'passed' || swallowedFailure(run) !== undefined)
        return 3;
    if (isDoubtful(run))
        return 2;
    const counted = run.outcome?.usage ?? run.outcome?.tokenUsage;
    return !counted && isPrompt(run.testId) ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/providers/umbraco-ai/index.js
/** Umbraco AI: tests of prompts and agents on the customer's own Umbraco site. See README.md in this folder. */












const ids = (0,option_kinds/* list */.p_)((0,option_kinds/* text */.Qq)());
const options = {
    'profile-id': {
        summary: 'profile to test with instead of the tests’ own; does not reach variations',
        allowed: 'the id of a profile',
        schema: (0,option_kinds/* text */.Qq)(),
    },
    'context-ids': {
        summary: 'contexts to test with instead of the tests’ own, an empty list for none; does not reach variations',
        allowed: 'a list of context ids, possibly empty',
        schema: ids,
    },
    'guardrail-ids': {
        summary: 'guardrails to test with instead of the configured ones; reaches variations too',
        allowed: 'a list of guardrail ids, possibly empty',
        schema: ids,
    },
    mode: {
        summary: 'one request for all tests, or one for each test where a proxy cuts long requests',
        allowed: 'batch or per-test',
        schema: (0,option_kinds/* word */.Vm)(['batch', 'per-test']),
    },
    'mark-baseline': {
        summary: 'after a passed run on the baseline branch, make its runs the baselines shown in the back office',
        allowed: 'true or false',
        schema: option_kinds/* flag */.Jt,
    },
};
const umbraco_ai_module = {
    id: 'umbraco-ai',
    title: 'Umbraco AI',
    credentials: [['client-id', 'client-secret'], ['token']],
    options,
    create,
};
function create(setup) {
    const { http, clock, log, credentials, note } = setup;
    const given = (0,provider_module/* readProviderOptions */.m)(options, setup.options);
    if (setup.publishOnPass) {
        throw (0,errors/* configError */.Fj)('input "publish-on-pass" is not supported by umbraco-ai: the platform has nothing to publish', 'Leave it out; "mark-baseline" in options sets the platform’s own baselines.');
    }
    const site = siteRoot(setup.baseUrl);
    const mode = given.mode ?? 'batch';
    const tokens = http.connect({ baseUrl: site, explain: explainToken });
    const access = credentials.token === undefined
        ? clientTokens({ clientId: credentials['client-id'] ?? '', clientSecret: credentials['client-secret'] ?? '' }, { api: tokens, clock, log })
        : readyToken(credentials.token);
    const endpoints = createEndpoints(http.connect({ baseUrl: `${site}${apiPath}`, credentials: access, explain: explainApi }));
    const details = new Map();
    const overrides = {
        ...(given['profile-id'] !== undefined && { profileIdOverride: given['profile-id'] }),
        ...(given['context-ids'] !== undefined && { contextIdsOverride: given['context-ids'] }),
        ...(given['guardrail-ids'] !== undefined && { guardrailIdsOverride: given['guardrail-ids'] }),
    };
    const batches = createBatches({ endpoints, clock, log, site, mode, overrides, details });
    /** The run of the default configuration that may become a test's baseline, by test id. */
    const baselineRuns = new Map();
    const rememberBaseline = ({ test, trials, runs }) => {
        const index = trials.findIndex((trial) => trial.outcome === 'passed');
        const run = runs[index];
        if (variationOf(test) === undefined && run !== undefined && !baselineRuns.has(test.id)) {
            baselineRuns.set(test.id, run.id);
        }
    };
    const provider = {
        limits: {
            batchSize: mode === 'batch' ? Number.MAX_SAFE_INTEGER : 1,
            trialsPerBatch: 1,
            serial: false,
            pollFloorMs: 1_000,
            settleMs: 5_000,
            takeUp: 'finished',
        },
        async resolve(selection, signal) {
            const resolved = await resolveTests(selection, { endpoints, site, signal });
            for (const [testId, detail] of resolved.details)
                details.set(testId, detail);
            for (const warning of warningsOf(resolved.tests, details, overrides))
                note(warning);
            return resolved.tests;
        },
        trigger: (plan, signal) => batches.trigger(plan, signal),
        poll: (batch, signal) => batches.poll(batch, signal),
        adopt: (plan, since, signal) => batches.adopt(plan, since, signal),
        cancel: (batch) => batches.cancel(batch),
        async collect(batch, signal) {
            const { reply, runs } = await batches.read(batch, signal);
            const isPrompt = (testId) => details.get(testId)?.testFeatureId === 'prompt';
            const transcripts = await fetchTranscripts(runs, { endpoints, signal, isPrompt });
            const judged = toResults({ plan: batch.plan, site, runs, transcripts, details, reply });
            const { phase } = batch.plan;
            if (phase === 'first' || phase === 'retry')
                for (const result of judged)
                    rememberBaseline(result);
            const broken = batches.brokenOff(batch);
            return { results: judged.map(({ test, trials }) => ({ test, trials })), ...(broken && { broken }) };
        },
    };
    if (given['mark-baseline'] !== true)
        return provider;
    return {
        ...provider,
        async markBaseline(results, signal) {
            const failures = [];
            let marked = 0;
            for (const { test, trials } of results) {
                const run = baselineRuns.get(test.id);
                if (run === undefined || (0,outcome/* outcomeOf */.sG)(trials) !== 'passed')
                    continue;
                try {
                    await endpoints.setBaseline(test.id, run, signal);
                    marked += 1;
                }
                catch (error) {
                    if (!(0,errors/* isRunError */.Yl)(error) || signal.aborted)
                        throw error;
                    failures.push(error);
                }
            }
            const [first] = failures;
            if (first === undefined)
                return;
            throw new errors/* RunError */.e4(first.code, `${failures.length} of ${failures.length + marked} baselines were not set: ${first.message}`, {
                hint: first.hint,
                cause: first,
            });
        },
    };
}
/** What a person should know before believing the results. */
function warningsOf(tests, details, overrides) {
    const warnings = [];
    const varied = tests.some((test) => test.id !== test.unit);
    if (varied && (overrides.profileIdOverride !== undefined || overrides.contextIdsOverride !== undefined)) {
        warnings.push('"profile-id" and "context-ids" do not reach variations: those are tested with their own settings.');
    }
    const powerless = tests.filter((test) => {
        const graders = details.get(test.unit)?.graders ?? [];
        return !graders.some((grader) => (grader.severity ?? 'error').toLowerCase() === 'error');
    });
    if (powerless.length > 0) {
        const names = powerless
            .slice(0, 5)
            .map((test) => `"${test.name.slice(0, 80)}"`)
            .join(', ');
        const more = powerless.length > 5 ? ` and ${powerless.length - 5} more` : '';
        warnings.push(`Without a grader of severity Error a test cannot fail: ${names}${more}.`);
    }
    return warnings;
}


/***/ })

};
