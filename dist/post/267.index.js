export const id = 267;
export const ids = [267];
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

/***/ 3267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  module: () => (/* binding */ bland_module)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/option-kinds.js
var option_kinds = __webpack_require__(3227);
// EXTERNAL MODULE: ./build/core/provider-module.js
var provider_module = __webpack_require__(1638);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
;// CONCATENATED MODULE: ./build/providers/bland/context.js
/** `pathway:ID`, as suites and groups are written. */
function targetName(target) {
    return `${target.kind}:${target.id}`;
}
/** The counterpart of `targetName`; undefined for anything else. */
function readTarget(text) {
    const [, kind, id] = /^(pathway|persona|agent):(.+)$/is.exec(text) ?? [];
    return kind === undefined || id === undefined
        ? undefined
        : { kind: kind.toLowerCase(), id: id.trim() };
}
/**
 * The page of a target in Bland's own dashboard; only for Bland's public hosts. Observed in public projects, not
 * documented (sheet, section 6.7); there is no known link to a batch or a run.
 */
function targetUrl(baseUrl, target) {
    const { hostname } = new URL(baseUrl);
    if (hostname !== 'bland.ai' && !hostname.endsWith('.bland.ai'))
        return undefined;
    const id = encodeURIComponent(target.id);
    if (target.kind === 'pathway')
        return `https://app.bland.ai/dashboard/convo-pathways?id=${id}`;
    return target.kind === 'agent' ? `https://v2.app.bland.ai/dashboard/agent/${id}` : undefined;
}
/** Maps with at most four calls in flight; order is kept, the first failure ends it. */
async function mapFour(items, map) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < items.length; index = next++)
            results[index] = await map(items[index]);
    };
    await Promise.all(Array.from({ length: 4 }, worker));
    return results;
}
/** One word in a path. */
function segment(id) {
    return encodeURIComponent(id);
}
/** Cuts foreign text to a length. */
function cut(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

// EXTERNAL MODULE: ./build/core/schemas.js
var schemas = __webpack_require__(8750);
;// CONCATENATED MODULE: ./build/providers/bland/replies.js
/** Where the requests of this provider get the schemas of their replies from. */

const replies = (0,schemas/* schemasOf */.W)(() => Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(342)]).then(__webpack_require__.bind(__webpack_require__, 342)));
const runReplies = (0,schemas/* schemasOf */.W)(() => Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(613)]).then(__webpack_require__.bind(__webpack_require__, 7613)));
const checkReplies = (0,schemas/* schemasOf */.W)(() => Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(322)]).then(__webpack_require__.bind(__webpack_require__, 7322)));

;// CONCATENATED MODULE: ./build/providers/bland/runs.js



const pageSize = 100;
const mostPages = 100;
/** True for a page that holds as much as was asked for. */
function isFull(page) {
    return page.length >= pageSize;
}
/**
 * Lists runs, newest first as far as is known, through all pages. `enough` may end it after a page.
 * @throws RunError `bad-response` when the platform counts more runs than it gives.
 */
async function listRuns(api, filter, options) {
    const { signal, enough = () => false, onTime } = options;
    const rows = new Map();
    let offset = 0;
    for (let page = 0; page < mostPages; page += 1) {
        const query = { ...filter, limit: pageSize, offset };
        const { data, headers } = await api.send({
            method: 'GET',
            path: '/v1/agent-testing/runs',
            query,
            schema: runReplies('runList'),
            signal,
        });
        const time = Date.parse(headers.date ?? '');
        if (!Number.isNaN(time))
            onTime?.(time);
        const before = rows.size;
        for (const run of data.rows)
            rows.set(run.id, run);
        offset += data.rows.length;
        if (enough(data.rows))
            return [...rows.values()];
        if (data.total !== undefined && offset >= data.total)
            return [...rows.values()];
        if (rows.size > before)
            continue;
        if (data.total === undefined)
            return [...rows.values()];
        throw new errors/* RunError */.e4('bad-response', `the list of runs holds ${data.total} runs but only ${rows.size} came`, {
            hint: 'Run again; if it stays so, report it to Bland.',
        });
    }
    throw new errors/* RunError */.e4('bad-response', `the list of runs does not end after ${mostPages} pages`, {
        hint: 'The platform may ignore the filter of the list; report it to Bland.',
    });
}
/** Everything about one run, its conversation included (sheet, section 6.3). */
async function getRun(api, id, signal) {
    const path = `/v1/agent-testing/runs/${segment(id)}`;
    return (await api.send({ method: 'GET', path, schema: runReplies('runDetail'), signal })).data;
}

;// CONCATENATED MODULE: ./build/providers/bland/status.js
const outcomes = new Map([
    ['PASSED', 'passed'],
    ['FAILED', 'failed'],
    ['ERROR', 'errored'],
    ['CANCELLED', 'errored'],
]);
const underway = new Set(['PENDING', 'RUNNING', 'QUEUED', 'IN_PROGRESS']);
/** Reads a status word: it has ended only when it is one of the four that the platform knows as final. */
function readWord(status) {
    const raw = status.trim().toUpperCase().slice(0, 60);
    const outcome = outcomes.get(raw);
    return { raw, ended: outcome !== undefined, known: outcome !== undefined || underway.has(raw), outcome };
}

;// CONCATENATED MODULE: ./build/providers/bland/conversation.js




/** Most conversations that are fetched for one batch. */
const mostConversations = 20;
/** Fetches runs that did not pass with their conversation, a bounded number; what cannot be read is left out. */
async function readConversations(runs, context, signal) {
    const wanted = runs.filter((run) => readWord(run.status).outcome !== 'passed').slice(0, mostConversations);
    const found = await mapFour(wanted, async ({ id }) => {
        try {
            return await getRun(context.api, id, signal);
        }
        catch (error) {
            if (!(0,errors/* isRunError */.Yl)(error) || signal.aborted)
                throw error;
            context.note(`The conversation of run ${id} could not be read: ${error.message}`);
            return undefined;
        }
    });
    return new Map(found.flatMap((run) => (run === undefined ? [] : [[run.id, run]])));
}

;// CONCATENATED MODULE: ./build/providers/bland/trial.js


const longestText = 2_000;
/** A run → a trial. The status of the run decides (sheet, section 6.4); a word nobody knows is never a pass. */
function toTrial({ run, detail, definitions, phase }) {
    const word = readWord(run.status);
    const outcome = word.outcome ?? 'errored';
    const results = run.assertions.length > 0 ? run.assertions : (detail?.assertions ?? []);
    const checks = results.map((result) => toCheck(result, definitions, outcome === 'passed'));
    const message = outcome === 'passed' ? undefined : whyNot(run, detail, checks);
    const score = run.score ?? detail?.score;
    const turns = boundedTurns(detail?.turns ?? []);
    return {
        phase,
        outcome,
        ...(score === undefined || outcome === 'errored' ? {} : { score }),
        ...(run.durationMs === undefined ? {} : { durationMs: run.durationMs }),
        ...(message === undefined ? {} : { message: cut(message, longestText) }),
        checks,
        ...(turns.length === 0 ? {} : { transcript: turns }),
    };
}
function toCheck(result, definitions, runPassed) {
    const definition = result.definitionId === undefined ? undefined : definitions.find((each) => each.id === result.definitionId);
    // A run can pass with a failed assertion only when that is not required.
    const required = definition?.required ?? !(runPassed && result.passed === false);
    const type = definition?.type ?? result.type;
    const expected = result.expected ?? expectationOf(definition);
    return {
        name: cut(definition?.name ?? result.name ?? type ?? 'assertion', 300),
        ...(type === undefined ? {} : { type }),
        severity: required ? 'error' : 'warning',
        ...(result.passed === undefined ? {} : { passed: result.passed }),
        ...(result.score === undefined ? {} : { score: result.score }),
        ...(expected === undefined ? {} : { expected: cut(expected, longestText) }),
        ...(result.actual === undefined ? {} : { actual: cut(result.actual, longestText) }),
        ...(messageOf(result) === undefined ? {} : { message: cut(messageOf(result), longestText) }),
    };
}
function messageOf({ message, passed, type, target, expected }) {
    if (message !== undefined || passed === true)
        return message;
    if (target === undefined && expected === undefined)
        return undefined;
    return `${type ?? 'assertion'} on ${target ?? 'the run'}: expected ${expected ?? 'something else'}`;
}
function expectationOf(definition) {
    const config = definition?.config;
    if (typeof config !== 'object' || config === null)
        return undefined;
    const { prompt, node_id: node } = config;
    if (typeof prompt === 'string')
        return prompt;
    return typeof node === 'string' ? `node ${node} is reached` : undefined;
}
function whyNot(run, detail, checks) {
    const word = readWord(run.status);
    const told = detail?.error ?? run.error;
    if (word.raw === 'CANCELLED')
        return told ?? 'The run was cancelled on the platform.';
    if (word.raw === 'ERROR')
        return told ?? 'The run could not be executed; Bland says no more.';
    if (!word.ended && word.known)
        return `The batch ended while this run was still ${word.raw}.`;
    if (!word.ended)
        return `The run has the status "${word.raw}", which is not known.`;
    const failed = checks.find((check) => check.severity === 'error' && check.passed === false);
    if (failed !== undefined)
        return failed.message === undefined ? `${failed.name} failed` : `${failed.name}: ${failed.message}`;
    return told ?? 'Bland failed the run without naming a failed assertion.';
}
/** The end of a conversation tells why it failed. */
function boundedTurns(turns) {
    return turns.slice(-30).map(({ role, text }) => ({ role: cut(role, 40), text: cut(text, longestText) }));
}

;// CONCATENATED MODULE: ./build/providers/bland/collect.js
/** Results of batches and simulation sets (sheet, sections 5.3 and 6). Runs decide; whatever else differs is noted. */








/** Sheet, section 6.1. */
async function readBatch(id, { api }, signal) {
    const path = `/v1/agent-testing/batches/${segment(id)}`;
    return (await api.send({ method: 'GET', path, schema: runReplies('batch'), signal })).data;
}
/** Sheet, section 5.3. */
async function readSet(id, { api }, signal) {
    const path = `/v1/agent-testing/simulation-sets/${segment(id)}`;
    return (await api.send({ method: 'GET', path, schema: runReplies('simulationSet'), signal })).data;
}
/** Runs of a set, empty where the platform cannot list by set (the filter is on a newer page of the documentation). */
async function setRuns(id, { api }, signal) {
    const runs = await listRuns(api, { simulation_set_id: id }, { signal }).catch((error) => {
        if ((0,errors/* isRunError */.Yl)(error, 'not-found', 'bad-response'))
            return [];
        throw error;
    });
    return runs.filter((run) => run.setId === undefined || run.setId === id);
}
/** True when every execution of the plan is there and has ended. */
function isComplete(plan, runs) {
    const ended = (0,group_by/* groupBy */.$)(runs.filter((run) => readWord(run.status).ended), (run) => run.scenarioId);
    return plan.tests.every((test) => (ended.get(test.id)?.length ?? 0) >= plan.trials);
}
/** One trial per run; tests without a run are left out. */
async function collectBatch(batch, context, signal) {
    const id = batch.id ?? '';
    const view = await readBatch(id, context, signal);
    const runs = new Map((view.runs ?? []).map((run) => [run.id, run]));
    const covered = new Set([...runs.values()].map((run) => run.scenarioId));
    if (batch.plan.tests.some((test) => !covered.has(test.id))) {
        for (const run of await listRuns(context.api, { batch_id: id }, { signal })) {
            const foreign = run.batchId !== undefined && run.batchId !== id;
            if (!foreign && !runs.has(run.id))
                runs.set(run.id, run);
        }
    }
    noteDifferences(id, view, [...runs.values()], context);
    return toResults(batch.plan, [...runs.values()], context, signal);
}
/** Runs of the set where they can be listed and agree with its statistics; else what the statistics say. */
async function collectSet(batch, context, signal) {
    const id = batch.id ?? '';
    const { plan } = batch;
    const [set, runs] = [await readSet(id, context, signal), await setRuns(id, context, signal)];
    const byScenario = (0,group_by/* groupBy */.$)(runs, (run) => run.scenarioId);
    const listed = (test) => {
        const own = byScenario.get(test.id) ?? [];
        const statistic = set.statistics.get(test.id);
        const certain = own.length >= plan.trials && own.every((run) => run.setId === id);
        return certain || (statistic !== undefined && agrees(own, statistic)) ? own : [];
    };
    const detailed = plan.tests.flatMap(listed);
    const results = await toResults(plan, detailed, context, signal);
    const known = new Set(results.map(({ test }) => test.id));
    for (const test of plan.tests) {
        if (known.has(test.id))
            continue;
        const trials = trialsOf(set.statistics.get(test.id), plan);
        if (trials.length > 0)
            results.push({ test, trials });
    }
    const word = readWord(set.status);
    const allPassed = results.every(({ trials }) => trials.every((trial) => trial.outcome === 'passed'));
    if (word.raw === 'PASSED' && !allPassed) {
        context.note(`Bland says that simulation set ${id} passed, but not all of its runs did; the runs decide.`);
    }
    return results;
}
/** Runs that are not of the plan's scenarios are nobody's. */
async function toResults(plan, runs, context, signal) {
    const byScenario = (0,group_by/* groupBy */.$)(runs, (run) => run.scenarioId);
    const wanted = plan.tests.flatMap((test) => byScenario.get(test.id) ?? []);
    const details = await readConversations(wanted, context, signal);
    return plan.tests.flatMap((test) => {
        const own = byScenario.get(test.id) ?? [];
        const definitions = context.scenarios.get(test.id)?.assertions ?? [];
        const trials = own.map((run) => toTrial({ run, detail: details.get(run.id), definitions, phase: plan.phase }));
        for (const trial of trials) {
            const failed = trial.checks.find((check) => check.severity === 'error' && check.passed === false);
            if (trial.outcome === 'passed' && failed !== undefined) {
                context.note(`"${cut(test.name, 120)}" passed on Bland although its required assertion "${failed.name}" failed.`);
            }
        }
        return trials.length === 0 ? [] : [{ test, trials }];
    });
}
function noteDifferences(id, view, runs, { note }) {
    if (view.publishOnPass) {
        note(`Batch ${id} has publish_on_pass set: Bland publishes by itself when it passes, around this gate.`);
    }
    const words = runs.map((run) => readWord(run.status));
    const count = (raw) => words.filter((word) => word.raw === raw).length;
    const [passed, failed] = [count('PASSED'), count('FAILED')];
    const differs = (told, seen) => told !== undefined && told !== seen;
    if (differs(view.passed, passed) || differs(view.failed, failed)) {
        note(`Batch ${id}: Bland counts ${view.passed ?? '?'} passed and ${view.failed ?? '?'} failed scenarios, its runs say ${passed} and ${failed}; the runs decide.`);
    }
    if (readWord(view.status).raw === 'PASSED' && passed < runs.length) {
        note(`Bland says that batch ${id} passed, but ${runs.length - passed} of its ${runs.length} runs did not; the runs decide.`);
    }
}
function agrees(runs, statistic) {
    const words = runs.map((run) => readWord(run.status));
    const count = (raw) => words.filter((word) => word.raw === raw).length;
    return (words.length > 0 &&
        words.length === statistic.total_runs &&
        words.every((word) => word.ended) &&
        count('PASSED') === statistic.passed &&
        count('FAILED') === statistic.failed);
}
/** Statistics know how many passed and the mean score, not which run had which. */
function trialsOf(statistic, plan) {
    const { passed, failed, total_runs: total = 0 } = statistic ?? {};
    if (passed === undefined || failed === undefined || passed + failed > total)
        return [];
    const score = statistic?.scores?.mean;
    const common = { phase: plan.phase, checks: [], ...(score === undefined ? {} : { score }) };
    const modes = statistic?.common_failure_modes?.join('; ') ?? '';
    const why = modes === '' ? 'Did not pass; the simulation set tells no more.' : cut(modes, 500);
    const repeat = (times, trial) => Array.from({ length: times }, () => trial);
    return [
        ...repeat(passed, { ...common, outcome: 'passed' }),
        ...repeat(failed, { ...common, outcome: 'failed', message: why }),
        ...repeat(total - passed - failed, {
            phase: plan.phase,
            outcome: 'errored',
            message: 'The run ended without a verdict.',
            checks: [],
        }),
    ];
}

;// CONCATENATED MODULE: ./build/providers/bland/batches.js
/** Batches and simulation sets of scenarios: start once, look, find again (sheet, sections 5, 6 and 10). */






/** Clocks of several servers need not agree to the millisecond. */
const toleranceMs = 2_000;
/** A run may be so much older than its trigger by the platform's own account, in ms. */
const ageToleranceMs = 15_000;
/** The life of batches; `trials` above 1 become simulation sets. */
function createBatches(context) {
    const { api } = context;
    /** By plan key; absent for plans that were never sent, undefined where it could not be read. */
    const sent = new Map();
    const runsOf = (plan, options) => {
        const [first] = plan.tests;
        if (first === undefined)
            throw new Error('a plan without tests');
        return listRuns(api, { scenario_id: first.id }, options);
    };
    const lookBefore = async (plan, signal) => {
        const at = context.clock.now();
        const runs = await runsOf(plan, { signal, enough: isFull }).catch((error) => {
            // Only the search for a lost batch needs it.
            if ((0,errors/* isRunError */.Yl)(error, 'not-found', 'bad-response'))
                return undefined;
            throw error;
        });
        if (runs === undefined)
            return undefined;
        return {
            runs: new Set(runs.map((run) => run.id)),
            newest: Math.max(0, ...runs.flatMap((run) => run.createdAt ?? [])),
            at,
        };
    };
    const trigger = async (plan, signal) => {
        const before = await lookBefore(plan, signal);
        sent.set(plan.key, before);
        const { path, json } = requestOf(plan, context);
        const { data: id } = await api
            .send({ method: 'POST', path, json, schema: runReplies('started'), signal })
            .catch((error) => {
            throw rejected(error);
        });
        if (id === undefined) {
            throw new errors/* RunError */.e4('bad-response', `POST ${path} answered without the id of what it started`, {
                hint: 'Look on the platform whether a batch is running before you start this again.',
                mayHaveStarted: true,
            });
        }
        return toBatch(plan, id, context);
    };
    const adopt = async (plan, _since, signal) => {
        if (!sent.has(plan.key))
            return undefined;
        const before = sent.get(plan.key);
        if (before === undefined) {
            throw new errors/* RunError */.e4('batch-broken', 'which batches were there before the trigger could not be read', {
                hint: 'Look on the platform whether a batch is running before you start this again.',
                mayHaveStarted: true,
            });
        }
        // What was there before may have been told wrongly; how old a run is, the platform says itself.
        let oldest = before.newest - toleranceMs;
        const onTime = (now) => {
            oldest = Math.max(oldest, now - (context.clock.now() - before.at) - ageToleranceMs);
        };
        const isOld = (run) => before.runs.has(run.id) || (run.createdAt !== undefined && run.createdAt < oldest);
        const rows = await runsOf(plan, { signal, onTime, enough: (page) => page.length > 0 && page.every(isOld) });
        const idOf = (run) => (plan.trials > 1 ? run.setId : run.batchId);
        const ids = new Set(rows.filter((run) => run.scenarioId === plan.tests[0]?.id && !isOld(run)).flatMap((run) => idOf(run) ?? []));
        const candidates = [];
        for (const id of ids)
            if (await isOurs(id, plan, context, signal))
                candidates.push(id);
        const [found, other] = candidates;
        if (found === undefined)
            return undefined;
        if (other !== undefined) {
            throw new errors/* RunError */.e4('batch-broken', `the answer to a trigger was lost, and ${candidates.length} new batches hold just these scenarios: ${candidates.join(', ')}`, { hint: 'Run again when no other run tests the same scenarios.', mayHaveStarted: true });
        }
        return toBatch(plan, found, context);
    };
    const poll = async (batch, signal) => batch.data.kind === 'set' ? pollSet(batch, context, signal) : pollBatch(batch, context, signal);
    return {
        trigger,
        adopt,
        poll,
        collect: async (batch, signal) => ({
            results: await (batch.data.kind === 'set' ? collectSet : collectBatch)(batch, context, signal),
        }),
    };
}
/** The version of a plan's tests; only pathways have one. */
function versionOf(plan, { versionNumber }) {
    const kind = readTarget(plan.tests[0]?.group ?? '')?.kind;
    return kind === 'persona' || kind === 'agent' ? undefined : versionNumber;
}
function requestOf(plan, context) {
    const version = versionOf(plan, context);
    const common = {
        scenario_ids: [...new Set(plan.tests.map((test) => test.id))],
        ...(version === undefined ? {} : { version_number: version }),
    };
    if (plan.trials <= 1)
        return { path: '/v1/agent-testing/batch-run', json: common };
    const target = readTarget(plan.tests[0]?.group ?? '');
    const scope = target === undefined || target.kind === 'agent' ? {} : { [`${target.kind}_id`]: target.id };
    const json = { ...common, simulations_per_scenario: plan.trials, ...scope };
    return { path: '/v1/agent-testing/simulation-sets', json };
}
/** A rejected body is the user's to set right: the version, or scenarios that are gone. */
function rejected(error) {
    if (!(0,errors/* isRunError */.Yl)(error) || error.mayHaveStarted || ![400, 404, 422].includes(error.reply?.status ?? 0))
        return error;
    return new errors/* RunError */.e4('config', error.message, {
        hint: 'Check options: version-number, and that every selected scenario still exists in the organisation of the key.',
        cause: error,
        ...(error.reply === undefined ? {} : { reply: error.reply }),
    });
}
function toBatch(plan, id, context) {
    const target = plan.tests[0]?.group ?? '';
    const version = versionOf(plan, context);
    const fingerprint = context.fingerprints.get(readTarget(target)?.id ?? '');
    return {
        key: plan.key,
        id,
        data: {
            kind: plan.trials > 1 ? 'set' : 'batch',
            target,
            ...(version === undefined ? {} : { version: String(version) }),
            // A later process that takes the batch up has to know what the version was when this one tested it.
            ...(fingerprint === undefined ? {} : { fingerprint }),
        },
        plan,
        startedAt: new Date(context.clock.now()).toISOString(),
    };
}
/** Whether a batch that appeared after the trigger holds exactly the plan's scenarios, in its version as far as told. */
async function isOurs(id, plan, context, signal) {
    const wanted = new Set(plan.tests.map((test) => test.id));
    const version = versionOf(plan, context);
    const sameVersion = (told) => told === undefined || version === undefined || told === version;
    const sameScenarios = (runs) => {
        const held = new Set(runs.map((run) => run.scenarioId));
        return held.size === wanted.size && [...held].every((scenario) => wanted.has(scenario));
    };
    if (plan.trials > 1) {
        const set = await readSet(id, context, signal);
        if (set.perScenario !== undefined && set.perScenario !== plan.trials)
            return false;
        const runs = await setRuns(id, context, signal);
        return sameScenarios(runs) && runs.every((run) => sameVersion(run.version));
    }
    const view = await readBatch(id, context, signal);
    if (view.source?.toLowerCase() === 'dashboard' || !sameVersion(view.version))
        return false;
    const runs = view.runs ?? (await listRuns(context.api, { batch_id: id }, { signal }));
    return sameScenarios(runs) && runs.every((run) => sameVersion(run.version));
}
async function pollBatch(batch, context, signal) {
    const id = batch.id ?? '';
    const view = await readBatch(id, context, signal);
    const { raw, ended, known } = readWord(view.status);
    const runs = view.runs ?? (ended ? await listRuns(context.api, { batch_id: id }, { signal }) : undefined);
    const done = runs?.filter((run) => readWord(run.status).ended).length ?? (view.passed ?? 0) + (view.failed ?? 0);
    const total = batch.plan.tests.length;
    if (!ended)
        return { state: 'running', raw, known, done, total };
    return { state: isComplete(batch.plan, runs ?? []) ? 'finished' : 'settling', raw, known, done, total };
}
async function pollSet(batch, context, signal) {
    const set = await readSet(batch.id ?? '', context, signal);
    const { raw, ended, known } = readWord(set.status);
    const total = batch.plan.tests.length * batch.plan.trials;
    const done = [...set.statistics.values()].reduce((sum, each) => sum + (each.total_runs ?? 0), 0);
    if (!ended)
        return { state: 'running', raw, known, done, total };
    const counted = batch.plan.tests.every((test) => (set.statistics.get(test.id)?.total_runs ?? 0) >= batch.plan.trials);
    const finished = counted || isComplete(batch.plan, await setRuns(batch.id ?? '', context, signal));
    return { state: finished ? 'finished' : 'settling', raw, known, done, total };
}

// EXTERNAL MODULE: ./build/core/selection.js
var core_selection = __webpack_require__(3260);
// EXTERNAL MODULE: ./build/core/hash.js
var hash = __webpack_require__(7384);
;// CONCATENATED MODULE: ./build/providers/bland/digest.js

/** A short hash of plain data that does not depend on the order of keys; absent and null are the same. */
function hashOf(value) {
    return (0,hash/* sha256 */.s)(JSON.stringify(canonical(value))).slice(0, 16);
}
/**
 * What a scenario is: what the caller is told, and the assertions with their settings. Names, ids, times, the version
 * and everything that moves by itself stay out.
 */
function scenarioDigest(scenario) {
    const assertions = (scenario.assertions ?? [])
        .map(({ type, config, required, weight }) => JSON.stringify(canonical({ type, config, required, weight })))
        .sort();
    return hashOf({ content: scenario.content, assertions });
}
function canonical(value) {
    if (Array.isArray(value))
        return value.map(canonical);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, canonical(each)]));
}

;// CONCATENATED MODULE: ./build/providers/bland/checks-selection.js
/** Mode `checks`: the tests are the required judges of an agent's evaluation policy (sheet, section 9). */





/** @throws RunError `config` when an agent has no enabled policy with a required judge: it would pass whatever happens. */
async function resolveChecks(selection, context, signal) {
    const agents = [...new Set(selection.suites.map(agentOf))];
    if (agents.length === 0) {
        throw (0,errors/* configError */.Fj)('options: mode checks runs the checks of V2 agents, and no agent is named', 'Give suites: agent:ID.');
    }
    for (const [given, name] of [
        [context.versionId !== undefined, 'options: version-id'],
        [context.publishOnPass, 'publish-on-pass'],
    ]) {
        if (given && agents.length > 1)
            throw (0,errors/* configError */.Fj)(`${name} is given with ${agents.length} agents`, 'Name one agent.');
    }
    const found = (await mapFour(agents, (agent) => testsOf(agent, context, signal))).flat();
    return (0,core_selection/* select */.Lt)(found, selection);
}
function agentOf(entry) {
    const target = readTarget(entry);
    if (target?.kind === 'agent' && !(0,core_selection/* hasWildcard */.rl)(target.id))
        return target.id;
    throw (0,errors/* configError */.Fj)(`input "suites": "${entry}" has no checks`, 'With options mode: checks, suites are V2 agents, written agent:ID.');
}
async function testsOf(agentId, context, signal) {
    const { api, environment } = context;
    const path = `/v2/agents/${segment(agentId)}/environments/${environment}/checks`;
    const { data } = await api.send({ method: 'GET', path, schema: checkReplies('policy'), signal }).catch((error) => {
        throw (0,errors/* isRunError */.Yl)(error, 'not-found') ? unknownAgent(agentId, error) : error;
    });
    if (data === null || !data.enabled) {
        throw (0,errors/* configError */.Fj)(`agent ${agentId} has no enabled checks for ${environment}`, 'Set up and enable its evaluations in the dashboard, or set options: environment.');
    }
    const required = data.evals.filter((judge) => judge.required);
    if (required.length === 0) {
        throw (0,errors/* configError */.Fj)(`the checks of agent ${agentId} for ${environment} have no required judge, so they pass whatever happens`, 'Mark at least one judge as required.');
    }
    context.requiredJudges.set(agentId, new Set(required.map((judge) => judge.eval_agent_id)));
    const scenarios = await digestsOf(agentId, data, context, signal);
    const suite = `agent:${agentId}`;
    const url = targetUrl(context.baseUrl, { kind: 'agent', id: agentId });
    return required.map((judge) => ({
        id: `${agentId}/${judge.eval_agent_id}`,
        name: judge.name ?? judge.eval_agent_id,
        suite,
        tags: ['required'],
        digest: hashOf({
            judge: judge.eval_agent_id,
            version: judge.eval_agent_version_id,
            levels: [...judge.target_level_keys].sort(),
            simulations: data.simulations_count,
            scenarios,
        }),
        ...(url === undefined ? {} : { url }),
        unit: suite,
        group: suite,
        aliases: [judge.eval_agent_id],
    }));
}
function unknownAgent(agentId, cause) {
    const hint = 'Check the id: agent:ID of a V2 agent that belongs to the organisation of the key.';
    return (0,errors/* configError */.Fj)(`input "suites": "agent:${agentId}" matches nothing`, hint, cause);
}
/** The scenarios that the judges listen to, by content where the platform lists them. */
async function digestsOf(agentId, { scenario_ids }, context, signal) {
    const path = '/v1/agent-testing/scenarios';
    const listed = await context.api
        .send({ method: 'GET', path, query: { agent_id: agentId }, schema: replies('scenarioList'), signal })
        .catch((error) => {
        if ((0,errors/* isRunError */.Yl)(error, 'not-found'))
            return undefined;
        throw error;
    });
    const byId = new Map((listed?.data.rows ?? []).map((scenario) => [scenario.id, scenario]));
    return scenario_ids
        .map((id) => {
        const scenario = byId.get(id);
        return scenario === undefined ? id : scenarioDigest(scenario);
    })
        .sort();
}
/** The judge of a test's id. */
function judgeIdOf(test) {
    const agent = test.group.slice('agent:'.length);
    return test.id.slice(agent.length + 1);
}
/** Whether a test of mode `checks` is about this judge; ids are compared as inputs are. */
function isJudge(test, judgeId) {
    return (0,core_selection/* matches */.cK)(judgeIdOf(test), judgeId);
}

;// CONCATENATED MODULE: ./build/providers/bland/checks-collect.js
/** Results of a check run: one trial per required judge; what else was seen is shown beside the first of them. */







/** Most conversations that are shown of one check run. */
const mostShown = 50;
/** The judges decide, not the overall word; where the two contradict each other nothing passes. */
async function collectCheckRun({ batch, run }, context, signal) {
    const { plan } = batch;
    const word = readWord(run.status);
    if (word.raw !== 'PASSED' && word.raw !== 'FAILED') {
        const told = run.error ?? (word.ended ? `The check run ended as ${word.raw}.` : `The check run is still ${word.raw}.`);
        const trial = { phase: plan.phase, outcome: 'errored', message: cut(told, 2_000), checks: [] };
        return plan.tests.map((test) => ({ test, trials: [trial] }));
    }
    const conversations = await readLogs(run, context, signal);
    const failed = conversations.filter((each) => each.passed === false);
    const transcript = await readTranscript(failed, context, signal);
    const aside = [
        ...run.verdicts.filter((verdict) => !verdict.required).map(optional),
        ...failed.slice(0, mostShown).map(shown),
    ];
    const judged = plan.tests.flatMap((test) => {
        const verdict = run.verdicts.find((each) => isJudge(test, each.judgeId));
        return verdict === undefined ? [] : [{ test, verdict, outcome: outcomeOf(verdict) }];
    });
    const contradicted = isContradicted(run, judged, context.requiredJudges.get(batch.data.agent ?? '') ?? new Set());
    const overall = run.overallPassed ?? word.raw === 'PASSED';
    if (overall && failed.length > 0) {
        context.note(`Check run ${run.id} passed, although ${failed.length} of its ${conversations.length} conversations did not: Bland asks its judges for half of them.`);
    }
    return judged.map(({ test, verdict, outcome }, index) => {
        const final = contradicted ? 'errored' : outcome;
        const message = contradicted
            ? 'Bland says that the check run failed although none of these judges did.'
            : checks_collect_messageOf(verdict, outcome);
        const trial = {
            phase: plan.phase,
            outcome: final,
            ...(verdict.share === undefined || final === 'errored' ? {} : { score: verdict.share }),
            ...(message === undefined ? {} : { message }),
            checks: [checks_collect_toCheck(verdict, 'error'), ...(index === 0 ? aside : [])],
            ...(final === 'passed' || transcript.length === 0 ? {} : { transcript }),
        };
        return { test, trials: [trial] };
    });
}
function outcomeOf({ passed }) {
    if (passed === undefined)
        return 'errored';
    return passed ? 'passed' : 'failed';
}
/**
 * The whole failed and none of these judges did. Only a required judge that was known and left out of the selection
 * explains that; one that appeared since does not.
 */
function isContradicted(run, judged, known) {
    const overallFailed = run.overallPassed === false || readWord(run.status).raw === 'FAILED';
    if (!overallFailed || judged.some(({ outcome }) => outcome !== 'passed'))
        return false;
    const chosen = new Set(judged.map(({ verdict }) => verdict.judgeId));
    const leftOut = ({ judgeId, passed }) => passed !== true && known.has(judgeId) && !chosen.has(judgeId);
    return !run.verdicts.some(leftOut);
}
function checks_collect_toCheck(verdict, severity) {
    const { share, passed, name } = verdict;
    return {
        name: cut(name, 300),
        type: 'judge',
        severity,
        ...(passed === undefined ? {} : { passed }),
        ...(share === undefined ? {} : { score: share, actual: `${Math.round(share * 100)} % of the conversations` }),
        expected: 'at least 50 % of the conversations',
    };
}
function optional(verdict) {
    return checks_collect_toCheck(verdict, 'warning');
}
function shown({ name, score }) {
    return {
        name: cut(name ?? 'conversation', 300),
        type: 'conversation',
        severity: 'info',
        passed: false,
        ...(score === undefined ? {} : { score }),
    };
}
function checks_collect_messageOf({ share, name }, outcome) {
    if (outcome === 'passed')
        return undefined;
    if (outcome === 'errored')
        return `${cut(name, 300)} could not judge a single conversation.`;
    const found = share === undefined ? 'too few' : `${Math.round(share * 100)} %`;
    return `${cut(name, 300)} was content with ${found} of the conversations; it takes 50 %.`;
}
/** Per-conversation results are worth showing, never worth failing for. */
async function readLogs(run, { api, note }, signal) {
    if (run.setId === undefined)
        return [];
    const path = `/v1/agent-testing/simulation-runs/${segment(run.setId)}/results`;
    try {
        return (await api.send({ method: 'GET', path, schema: checkReplies('simulationResults'), signal })).data.logs ?? [];
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error) || signal.aborted)
            throw error;
        note(`The conversations of check run ${run.id} could not be read: ${error.message}`);
        return [];
    }
}
/** Of the first conversation that failed. */
async function readTranscript(failed, context, signal) {
    const id = failed.find((each) => each.runId !== undefined)?.runId;
    if (id === undefined)
        return [];
    try {
        return boundedTurns((await getRun(context.api, id, signal)).turns);
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error) || signal.aborted)
            throw error;
        return [];
    }
}

;// CONCATENATED MODULE: ./build/providers/bland/checks.js
/** Check runs of V2 agents: one at a time per agent and environment (sheet, section 9). */





/** The life of check runs. */
function createChecks(context) {
    const { api, environment, versionId } = context;
    /** Check runs that were there before a trigger, by plan key. */
    const sent = new Map();
    const list = async (agent, signal) => {
        const query = { env: environment, limit: 100 };
        const path = `/v2/agents/${segment(agent)}/check-runs`;
        return (await api.send({ method: 'GET', path, query, schema: checkReplies('checkRuns'), signal })).data;
    };
    const read = async (batch, signal) => {
        const path = `/v2/agents/${segment(batch.data.agent ?? '')}/check-runs/${segment(batch.id ?? '')}`;
        return (await api.send({ method: 'GET', path, schema: checkReplies('checkRun'), signal })).data;
    };
    const trigger = async (plan, signal) => {
        const agent = checks_agentOf(plan);
        sent.set(plan.key, new Set((await list(agent, signal)).map((run) => run.id)));
        const path = `/v2/agents/${segment(agent)}/environments/${environment}/check-runs`;
        const json = versionId === undefined ? {} : { version_id: versionId };
        try {
            const { data } = await api.send({ method: 'POST', path, json, schema: checkReplies('checkRun'), signal });
            return started(data, plan, context);
        }
        catch (error) {
            if (!(0,errors/* isRunError */.Yl)(error) || error.reply?.status !== 409)
                throw error;
            return join(plan, error, signal);
        }
    };
    /** Somebody else's run may be waited for only when it tests the same version. */
    const join = async (plan, conflict, signal) => {
        const agent = checks_agentOf(plan);
        const active = (await list(agent, signal)).filter((run) => !readWord(run.status).ended);
        const wanted = versionId ?? (await candidate(agent, signal));
        const [run] = active;
        if (active.length === 1 && run !== undefined && wanted !== undefined && run.versionId === wanted) {
            context.note(`A check run of this version was under way already (${run.id}); its result is used.`);
            const batch = checks_toBatch(run, plan, context);
            return { ...batch, data: { ...batch.data, joined: 'yes' } };
        }
        throw new errors/* RunError */.e4('unavailable', `${conflict.message}; the active check run tests another version`, {
            hint: 'Wait until it has ended and run again; or set options: version-id to the version that is to be tested.',
            cause: conflict,
        });
    };
    /** What the platform would take by itself: for production what staging is pinned to; for staging nobody tells. */
    const candidate = async (agent, signal) => {
        if (environment === 'staging')
            return undefined;
        const path = `/v2/agents/${segment(agent)}/environments`;
        return (await api.send({ method: 'GET', path, schema: checkReplies('environments'), signal })).data.get('staging');
    };
    const adopt = async (plan, _since, signal) => {
        const before = sent.get(plan.key);
        if (before === undefined)
            return undefined;
        const fresh = (await list(checks_agentOf(plan), signal)).filter((run) => !before.has(run.id));
        const [run, other] = fresh.filter((each) => versionId === undefined || each.versionId === versionId);
        if (run === undefined)
            return undefined;
        if (other !== undefined) {
            throw new errors/* RunError */.e4('batch-broken', `the answer to a trigger was lost, and there are several new check runs`, {
                hint: 'Run again when no other run checks the same agent.',
                mayHaveStarted: true,
            });
        }
        return checks_toBatch(run, plan, context);
    };
    const poll = async (batch, signal) => {
        const run = await read(batch, signal);
        const { raw, ended, known } = readWord(run.status);
        const total = run.conversations;
        const progress = { raw, known, done: ended ? (total ?? 1) : 0, ...(total === undefined ? {} : { total }) };
        if (!ended)
            return { state: 'running', ...progress };
        const judged = raw === 'PASSED' || raw === 'FAILED';
        return { state: judged && run.verdicts.length === 0 ? 'settling' : 'finished', ...progress };
    };
    const cancel = async (batch, signal) => {
        if (batch.id === undefined)
            return;
        if (batch.data.joined === 'yes') {
            throw new errors/* RunError */.e4('cancelled', 'it was started by somebody else and is left to them', {
                hint: 'Cancel it in the dashboard if nobody needs it.',
            });
        }
        const path = `/v2/agents/${segment(batch.data.agent ?? '')}/check-runs/${segment(batch.id)}/cancel`;
        try {
            await api.send({ method: 'POST', path, schema: replies('anything'), signal });
        }
        catch (error) {
            if (!(0,errors/* isRunError */.Yl)(error) || error.reply?.status !== 409)
                throw error;
        }
    };
    return {
        trigger,
        adopt,
        poll,
        cancel,
        collect: async (batch, signal) => ({
            results: await collectCheckRun({ batch, run: await read(batch, signal) }, context, signal),
        }),
    };
}
function checks_agentOf(plan) {
    return (plan.tests[0]?.group ?? '').replace(/^agent:/, '');
}
/** A run that could not be scheduled is accepted all the same, with its error in the answer. */
function started(run, plan, context) {
    if (readWord(run.status).raw !== 'ERROR')
        return checks_toBatch(run, plan, context);
    throw new errors/* RunError */.e4('batch-broken', `check run ${run.id} could not be started: ${run.error ?? 'Bland says no more'}`, {
        hint: 'Look at the evaluations of the agent in the dashboard, then run again.',
    });
}
function checks_toBatch(run, plan, { environment, clock }) {
    const agent = checks_agentOf(plan);
    return {
        key: plan.key,
        id: run.id,
        data: {
            kind: 'check-run',
            target: `agent:${agent}`,
            agent,
            environment,
            ...(run.versionId === undefined ? {} : { version: run.versionId }),
        },
        plan,
        startedAt: new Date(clock.now()).toISOString(),
    };
}

;// CONCATENATED MODULE: ./build/providers/bland/explain.js
/**
 * Bland's three forms of failure (sheet, section 2): `{data: null, errors: [{error, message}]}`,
 * `{status: "error", message, errors: [text]}` and `{error, message}`. A success that carries errors is a failure.
 */
function explain(reply) {
    const body = reply.body;
    if (typeof body !== 'object' || body === null)
        return undefined;
    const { errors, status, message, error, data } = body;
    const words = [...wordsOf(errors), ...[message, error].filter(isText)];
    const success = reply.status >= 200 && reply.status < 300;
    if (!success) {
        const hint = hints[reply.status];
        return { words: unique(words), ...(hint === undefined ? {} : { hint }) };
    }
    const listed = wordsOf(errors).length > 0 || (isFilled(errors) && errors !== false);
    const plain = (status === 'error' && isText(message)) || (isText(error) && isText(message));
    if (!listed && !(plain && data === undefined))
        return undefined;
    return { code: codeOf(words), words: unique(words) };
}
/** Codes as `errors[].error` of a refusal carries them, upper case. */
function errorCodes(reply) {
    const { errors } = (reply?.body ?? {});
    if (!Array.isArray(errors))
        return [];
    return errors.flatMap((entry) => (isText(entry?.error) ? [entry.error.toUpperCase()] : []));
}
const hints = {
    401: 'Check api-key: the raw organisation key, without "Bearer". Keys are made on the settings page of the dashboard.',
    403: 'Check that your plan and the role of the key (admin, owner, operator or prompter) allow this.',
};
function wordsOf(errors) {
    if (isText(errors))
        return [errors];
    if (!Array.isArray(errors))
        return [];
    return errors.flatMap((entry) => {
        if (isText(entry))
            return [entry];
        if (typeof entry !== 'object' || entry === null)
            return [];
        const parts = [entry.error, entry.message].filter(isText);
        return parts.length > 0 ? [parts.join(': ')] : [];
    });
}
function isText(value) {
    return typeof value === 'string' && value.trim() !== '';
}
function isFilled(value) {
    if (Array.isArray(value))
        return value.length > 0;
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length > 0;
    return value !== undefined && value !== null && value !== '';
}
function unique(words) {
    return [...new Set(words)];
}
function codeOf(words) {
    const all = words.join(' ').toUpperCase();
    if (/AUTH_FAILURE|UNAUTHORIZED/.test(all))
        return 'auth';
    if (/\bNOT_FOUND/.test(all))
        return 'not-found';
    return /RATE.?LIMIT/.test(all) ? 'rate-limited' : 'bad-response';
}

;// CONCATENATED MODULE: ./build/providers/bland/verify.js

/** Looks after 0, 1, 3, 7, 15, 30, 45 and 60 s: publications take a moment (sheet, section 8). */
const waits = [0, 1, 2, 4, 8, 15, 15, 15].map((seconds) => seconds * 1_000);
/** True once `look` is; false when it is not within about a minute, or nothing can be read. */
async function verify(look, options) {
    const { clock, signal, looks = waits.length } = options;
    for (const wait of waits.slice(0, looks)) {
        if (wait > 0)
            await clock.sleep(wait, signal);
        try {
            if (await look())
                return true;
        }
        catch (error) {
            if (!(0,errors/* isRunError */.Yl)(error) || (0,errors/* isRunError */.Yl)(error, 'cancelled', 'timed-out'))
                throw error;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./build/providers/bland/publish-pathway.js
/** Publishing a tested pathway version, and seeing that it is live (sheet, section 8). */





async function getVersion({ pathwayId, versionNumber }, { api }, signal) {
    const path = `/v1/pathway/${segment(pathwayId)}/version/${versionNumber}`;
    return (await api.send({ method: 'GET', path, schema: replies('pathwayVersion'), signal })).data;
}
/**
 * Hash of what a pathway version is now: versions can be overwritten, so that what was tested is told from what would
 * be published. Undefined, with a note, when the platform does not show it.
 * @throws RunError `config` when the version does not exist.
 */
async function fingerprint(version, context, signal) {
    const { pathwayId, versionNumber } = version;
    const unseen = () => {
        context.note(`Bland does not show the content of version ${versionNumber}: whether it is edited between test and publishing cannot be seen.`);
        return undefined;
    };
    try {
        const { graph } = await getVersion(version, context, signal);
        return graph === undefined ? unseen() : hashOf(graph);
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error, 'not-found'))
            throw error;
        const path = `/v1/pathway/${segment(pathwayId)}/versions`;
        const all = await context.api
            .send({ method: 'GET', path, schema: replies('pathwayVersions'), signal })
            .catch((failure) => {
            if ((0,errors/* isRunError */.Yl)(failure, 'not-found', 'bad-response'))
                return undefined;
            throw failure;
        });
        if (all === undefined || all.data.some((each) => each.version_number === versionNumber))
            return unseen();
        throw (0,errors/* configError */.Fj)(`options: pathway ${pathwayId} has no version ${versionNumber}`, `Its newest version is ${Math.max(0, ...all.data.map((each) => each.version_number))}.`, error);
    }
}
/** Publishes once. Never throws for a refusal: that is a publication that was refused. */
async function publishPathway(batches, around, context, signal) {
    const { versionNumber, environment, api } = context;
    const targets = new Set(batches.map((batch) => batch.data.target));
    const target = readTarget([...targets][0] ?? '');
    if (targets.size !== 1 || target?.kind !== 'pathway' || versionNumber === undefined) {
        return { state: 'refused', message: 'What was tested is not one version of one pathway, so nothing was published.' };
    }
    const version = { pathwayId: target.id, versionNumber };
    const name = `version ${versionNumber} of pathway ${target.id}`;
    if (around) {
        const live = await isLive(version, context, signal, 1);
        return live
            ? { state: 'published', message: `Bland itself made ${name} live (publish_on_pass); nothing was published here.` }
            : {
                state: 'unverified',
                message: `Bland was to publish ${name} itself (publish_on_pass), but it is not seen live.`,
            };
    }
    const told = [context.fingerprints.get(target.id), ...batches.map((batch) => batch.data.fingerprint)];
    const before = new Set(told.filter((each) => each !== undefined));
    if (before.size > 0) {
        const { graph } = await getVersion(version, context, signal);
        if (graph === undefined || [...before].some((each) => each !== hashOf(graph))) {
            return {
                state: 'refused',
                message: `${name} was edited after it was tested, so it was not published. Run again.`,
            };
        }
    }
    let doubt = '';
    try {
        const path = `/v1/pathway/${segment(target.id)}/publish`;
        const json = { version_id: versionNumber, environment };
        await api.send({ method: 'POST', path, json, schema: replies('anything'), signal });
    }
    catch (error) {
        // A cancellation is no refusal: what became of the request is not known
        if (!(0,errors/* isRunError */.Yl)(error) || signal.aborted)
            throw error;
        if (!error.mayHaveStarted)
            return refusedBy(name, error);
        doubt = ` (${error.message})`;
    }
    if (environment === 'staging') {
        return { state: 'unverified', message: `${name} was sent to staging, which Bland does not let us look at${doubt}.` };
    }
    if (await isLive(version, context, signal))
        return { state: 'published', message: `${name} is live.` };
    return { state: 'unverified', message: `Publishing ${name} was requested, but it is not seen live${doubt}.` };
}
/** The platform's own words for why it did not publish. */
function refusedBy(name, error) {
    return { state: 'refused', message: `Bland refused to publish ${name}: ${error.message}` };
}
/** Version 0 stands for what is live. */
function isLive(version, context, signal, looks) {
    const live = { ...version, versionNumber: 0 };
    const look = async () => (await getVersion(live, context, signal)).number === version.versionNumber;
    return verify(look, { clock: context.clock, signal, ...(looks === undefined ? {} : { looks }) });
}

;// CONCATENATED MODULE: ./build/providers/bland/publish-agent.js
/** V2 publish (to staging) and promote (to production) of the version that was checked (sheet, section 9). */






/** Another publish holds the lock: waited for, about a minute in all. */
const busyWaits = [1, 2, 4, 8, 15, 30].map((seconds) => seconds * 1_000);
/** Never forces: the platform's own gate is respected. */
async function publishAgent(batches, context, signal) {
    const { api, clock, environment } = context;
    const agents = new Set(batches.map((batch) => batch.data.agent));
    const versions = new Set(batches.map((batch) => batch.data.version));
    const [agent] = agents;
    const [versionId] = versions;
    if (agents.size !== 1 || versions.size !== 1 || agent === undefined || versionId === undefined) {
        return {
            state: 'refused',
            message: 'The check runs do not tell one version of one agent, so nothing was published.',
        };
    }
    const name = `version ${versionId} of agent ${agent} to ${environment}`;
    const path = `/v2/agents/${segment(agent)}/${environment === 'staging' ? 'publish' : 'promote'}`;
    const request = {
        method: 'POST',
        path,
        json: { version_id: versionId },
        schema: replies('anything'),
        signal,
    };
    let doubt = '';
    for (let attempt = 0;; attempt += 1) {
        try {
            await api.send(request);
            break;
        }
        catch (error) {
            // A cancellation is no refusal: what became of the request is not known
            if (!(0,errors/* isRunError */.Yl)(error) || signal.aborted)
                throw error;
            const codes = errorCodes(error.reply);
            if (codes.includes('ALREADY_IN_PRODUCTION'))
                break;
            const wait = codes.includes('PUBLISH_IN_PROGRESS') ? busyWaits[attempt] : undefined;
            if (wait !== undefined) {
                await clock.sleep(wait, signal);
                continue;
            }
            if (!error.mayHaveStarted)
                return refusedBy(name, error);
            doubt = ` (${error.message})`;
            break;
        }
    }
    const look = async () => {
        const { data } = await api.send({
            method: 'GET',
            path: `/v2/agents/${segment(agent)}/environments`,
            schema: checkReplies('environments'),
            signal,
        });
        return data.get(environment) === versionId;
    };
    if (await verify(look, { clock, signal }))
        return { state: 'published', message: `Published ${name}.` };
    return { state: 'unverified', message: `Publishing ${name} was requested, but it is not seen there${doubt}.` };
}

;// CONCATENATED MODULE: ./build/providers/bland/selection.js
/** Which scenarios are run (sheet, section 4). Reads only; everything wrong about a selection is found here. */






/** Group of scenarios of which the platform does not say what they test. */
const unknownTarget = 'unknown target';
/** @throws RunError `config` for selections, targets and options that do not fit together. */
async function resolveScenarios(selection, context, signal) {
    (0,core_selection/* requireSelection */.sQ)(selection);
    const scenarios = await candidates(selection, context, signal);
    const tests = scenarios.map((scenario) => toTest(scenario, context.baseUrl));
    requireSuites(selection, tests);
    const chosen = (0,core_selection/* select */.Lt)(tests, selection);
    const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
    const selected = await complete(chosen.map((test) => byId.get(test.id)), context, signal);
    await checkTargets(selected, context, signal);
    for (const scenario of selected)
        context.scenarios.set(scenario.id, scenario);
    return selected.map((scenario) => ({ ...toTest(scenario, context.baseUrl), digest: scenarioDigest(scenario) }));
}
/** Enabled scenarios that the selection may mean, each once. */
async function candidates(selection, context, signal) {
    const suites = selection.suites.map((entry) => ({ entry, target: readTarget(entry) }));
    for (const { entry, target } of suites) {
        if (target !== undefined)
            continue;
        throw (0,errors/* configError */.Fj)(`input "suites": "${entry}" is no suite of Bland`, 'Write pathway:ID, persona:ID or agent:ID; Bland has no other groups of scenarios.');
    }
    const targets = suites.flatMap(({ target }) => target ?? []);
    const exact = targets.length > 0 && targets.every(({ id }) => !(0,core_selection/* hasWildcard */.rl)(id));
    const lists = exact
        ? await Promise.all(targets.map((target) => listScenarios(target, context, signal)))
        : [await listScenarios(undefined, context, signal)];
    const found = new Map();
    for (const scenario of lists.flat())
        if (scenario.enabled)
            found.set(scenario.id, scenario);
    if (targets.length === 0) {
        for (const scenario of await byId(selection.tests, found, context, signal))
            found.set(scenario.id, scenario);
    }
    const all = [...found.values()];
    return selection.tags.length > 0 ? withTags(all, context, signal) : all;
}
/** The list for one target, or the whole list. */
async function listScenarios(target, context, signal) {
    const { api, note } = context;
    const path = '/v1/agent-testing/scenarios';
    const filter = { enabled: 'true', ...(target === undefined ? {} : { [`${target.kind}_id`]: target.id }) };
    const found = new Map();
    for (let page = {};;) {
        const { data } = await api.send({
            method: 'GET',
            path,
            query: { ...filter, ...page },
            schema: replies('scenarioList'),
            signal,
        });
        const before = found.size;
        for (const scenario of data.rows)
            found.set(scenario.id, scenario);
        const missing = data.total !== undefined && found.size < data.total;
        const full = data.limit !== undefined && data.limit > 0 && data.rows.length >= data.limit;
        const paged = missing || full || Boolean(data.next);
        if (!paged)
            break;
        note('Bland gave the list of scenarios in pages, which it does not document; it may be partial.');
        if (found.size === before) {
            if (!missing)
                break;
            throw new errors/* RunError */.e4('bad-response', `Bland lists ${data.total} scenarios but gave only ${found.size}`, {
                hint: 'Select by suite (pathway:ID) so that the list is shorter.',
            });
        }
        page = { offset: found.size, ...(data.limit === undefined ? {} : { limit: data.limit }) };
    }
    const rows = [...found.values()];
    return target === undefined ? rows : ofTarget(rows, target);
}
/** Rows that do not name their target are of the one asked for; others drop out later by the one they name. */
function ofTarget(rows, target) {
    return rows.map((scenario) => {
        const unnamed = scenario.target === undefined || (scenario.target === null && target.kind === 'agent');
        return unnamed ? { ...scenario, target } : scenario;
    });
}
/** Scenarios that inputs name by id and that the list does not hold, for example those of V2 agents. */
async function byId(entries, listed, context, signal) {
    const looksLikeId = (entry) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[a-z]+_\w+$/i.test(entry);
    const names = new Set([...listed.values()].flatMap(({ id, name }) => [id.toLowerCase(), name.toLowerCase()]));
    const missing = entries.filter((entry) => looksLikeId(entry) && !names.has(entry.toLowerCase()));
    return mapFour(missing, async (entry) => {
        const scenario = await getScenario(entry, context, signal).catch((error) => {
            throw (0,errors/* isRunError */.Yl)(error, 'not-found', 'bad-response') ? (0,core_selection/* matchesNothing */.RF)('tests', entry, []) : error;
        });
        if (scenario.enabled)
            return scenario;
        throw (0,errors/* configError */.Fj)(`input "tests": scenario "${scenario.name}" (${entry}) is disabled on Bland`, 'Enable it in the dashboard, or take it out of the input.');
    });
}
async function getScenario(id, { api }, signal) {
    const path = `/v1/agent-testing/scenarios/${segment(id)}`;
    return (await api.send({ method: 'GET', path, schema: replies('scenarioDetail'), signal })).data;
}
/** Lists need not carry `metadata` (sheet, section 4.1); details do. */
async function withTags(scenarios, context, signal) {
    return mapFour(scenarios, async (scenario) => {
        if (scenario.tags !== undefined)
            return scenario;
        return { ...scenario, tags: (await getScenario(scenario.id, context, signal)).tags ?? [] };
    });
}
/** Definitions are needed to tell required assertions from others, and for the digest. */
async function complete(scenarios, context, signal) {
    return mapFour(scenarios, async (scenario) => {
        if (scenario.assertions !== undefined)
            return scenario;
        return { ...scenario, assertions: (await getScenario(scenario.id, context, signal)).assertions };
    });
}
/** `select` would not say why a suite is empty. */
function requireSuites(selection, tests) {
    for (const entry of selection.suites) {
        const target = readTarget(entry);
        if ((0,core_selection/* hasWildcard */.rl)(target.id) ||
            tests.some((test) => test.suite?.toLowerCase() === targetName(target).toLowerCase())) {
            continue;
        }
        throw (0,errors/* configError */.Fj)(`input "suites": "${entry}" has no enabled scenario`, 'Check the id, and enable its scenarios.');
    }
}
function toTest(scenario, baseUrl) {
    const { id, name, category, required, tags, target } = scenario;
    const suite = target == null ? undefined : targetName(target);
    const url = target == null ? undefined : targetUrl(baseUrl, target);
    return {
        id,
        name,
        ...(suite === undefined ? {} : { suite }),
        tags: [
            ...new Set([...(category === undefined ? [] : [category]), ...(tags ?? []), ...(required ? ['required'] : [])]),
        ],
        ...(url === undefined ? {} : { url }),
        unit: id,
        group: suite ?? unknownTarget,
    };
}
/** A version number belongs to a pathway; what is to be published has to be one thing with a name. */
async function checkTargets(selected, context, signal) {
    const { versionNumber, publishOnPass } = context;
    if (versionNumber !== undefined) {
        const other = selected.find(({ target }) => target === null || (target !== undefined && target.kind !== 'pathway'));
        if (other !== undefined) {
            throw (0,errors/* configError */.Fj)(`options: version-number is given, but scenario "${other.name}" does not test a pathway`, 'Only pathways have version numbers. Select the scenarios of pathways alone, or leave version-number out.');
        }
    }
    if (!publishOnPass)
        return;
    const targets = new Map(selected.map(({ target }) => [target == null ? unknownTarget : targetName(target), target]));
    const [only] = targets.values();
    if (targets.size !== 1 || only?.kind !== 'pathway' || versionNumber === undefined) {
        throw (0,errors/* configError */.Fj)(`publish-on-pass: the selected scenarios test ${[...targets.keys()].slice(0, 5).join(', ')}`, 'What was tested must be one pathway with a version-number; V2 agents are published with options mode: checks.');
    }
    const mark = await fingerprint({ pathwayId: only.id, versionNumber }, context, signal);
    if (mark !== undefined)
        context.fingerprints.set(only.id, mark);
}

;// CONCATENATED MODULE: ./build/providers/bland/index.js
/** Bland AI: scenarios of pathways, personas and agents, and the checks of V2 agents. */











const options = {
    mode: {
        summary: 'run scenarios, or the checks of V2 agents',
        allowed: '"scenarios" or "checks"',
        schema: (0,option_kinds/* word */.Vm)(['scenarios', 'checks']),
    },
    'version-number': {
        summary: 'version of the pathway under test; without it Bland tests what is live',
        allowed: 'a whole number from 1',
        schema: (0,option_kinds/* wholeNumber */.rD)(1),
    },
    environment: {
        summary: 'where publish-on-pass publishes to and, with mode checks, whose checks are run',
        allowed: '"production" or "staging"',
        schema: (0,option_kinds/* word */.Vm)(['production', 'staging']),
    },
    'version-id': {
        summary: 'version of the V2 agent that mode checks tests; without it Bland takes the next one in line',
        allowed: 'the id of a version',
        schema: (0,option_kinds/* text */.Qq)(/^[\w-]{1,200}$/),
    },
};
/** Batches of scenarios cannot be stopped from outside (sheet, section 10). */
const noCancel = 'Bland offers no way to cancel a batch: it goes on, and is paid for, on the platform.';
const scenarioLimits = {
    batchSize: 50,
    trialsPerBatch: 10,
    serial: false,
    pollFloorMs: 1_000,
    settleMs: 20_000,
    noCancel,
};
const checkLimits = { batchSize: 50, trialsPerBatch: 1, serial: true, pollFloorMs: 1_000, settleMs: 60_000 };
/** The entry in the table of providers. */
const bland_module = {
    id: 'bland',
    title: 'Bland AI',
    defaultBaseUrl: 'https://api.bland.ai',
    credentials: [['api-key']],
    options,
    create(setup) {
        const given = (0,provider_module/* readProviderOptions */.m)(options, setup.options);
        const mode = given.mode ?? 'scenarios';
        if (mode === 'checks' && given['version-number'] !== undefined) {
            throw (0,errors/* configError */.Fj)('options: version-number is given with mode checks', 'V2 agents have versions by id: set version-id.');
        }
        if (mode === 'scenarios' && given['version-id'] !== undefined) {
            throw (0,errors/* configError */.Fj)('options: version-id is given without mode checks', 'Set mode: checks, or version-number for a pathway.');
        }
        if (mode === 'scenarios' && setup.publishOnPass && given['version-number'] === undefined) {
            throw (0,errors/* configError */.Fj)('publish-on-pass: nobody knows which version would be tested and published', 'Set options: version-number, the version of the pathway that is to be tested.');
        }
        const context = createContext(setup, given);
        return mode === 'checks' ? checksProvider(context) : scenariosProvider(context);
    },
};
function createContext(setup, given) {
    const key = setup.credentials['api-key'] ?? '';
    const said = new Set();
    return {
        api: setup.http.connect({
            baseUrl: setup.baseUrl,
            credentials: { headers: () => ({ authorization: key }) },
            explain: explain,
        }),
        clock: setup.clock,
        note: (sentence) => {
            if (said.has(sentence))
                return;
            said.add(sentence);
            setup.note(sentence);
        },
        baseUrl: setup.baseUrl,
        versionNumber: given['version-number'],
        versionId: given['version-id'],
        environment: given.environment ?? 'production',
        publishOnPass: setup.publishOnPass,
        scenarios: new Map(),
        requiredJudges: new Map(),
        fingerprints: new Map(),
    };
}
function scenariosProvider(context) {
    return {
        limits: scenarioLimits,
        resolve: (selection, signal) => resolveScenarios(selection, context, signal),
        ...createBatches(context),
        publish: async (batches, signal) => publishPathway(batches, await publishesItself(batches, context, signal), context, signal),
    };
}
/** A batch with `publish_on_pass` is published by the platform; twice would be a second, unseen publication. */
async function publishesItself(batches, context, signal) {
    for (const { id, data } of batches) {
        if (id !== undefined && data.kind === 'batch' && (await readBatch(id, context, signal)).publishOnPass)
            return true;
    }
    return false;
}
function checksProvider(context) {
    return {
        limits: checkLimits,
        resolve: (selection, signal) => resolveChecks(selection, context, signal),
        ...createChecks(context),
        publish: (batches, signal) => publishAgent(batches, context, signal),
    };
}


/***/ })

};
