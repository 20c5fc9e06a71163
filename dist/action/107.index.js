export const id = 107;
export const ids = [107];
export const modules = {

/***/ 23227:
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

/***/ 91638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readProviderOptions)
/* harmony export */ });
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(769);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
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

/***/ 38750:
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

/***/ 83260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   RF: () => (/* binding */ matchesNothing),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   sQ: () => (/* binding */ requireSelection)
/* harmony export */ });
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(769);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
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

/***/ 48107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  module: () => (/* binding */ kore_ai_module)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/providers/kore-ai/context.js
/** Headers of every request to a test endpoint: suites belong to a language (sheet, section 1). */
function languageOf({ options }) {
    return { 'bot-language': options.language };
}

;// CONCATENATED MODULE: ./build/providers/kore-ai/file.js
/** The result file behind a signed link (sheet, section 7.2): from allowed hosts only, and without credentials. */

/**
 * Fetches a link. A refused one is tried once more with the `auth` header when it points to the configured host, then
 * once with a fresh link, because links expire. Throws what may pass by itself, so that it is tried again later.
 */
async function fetchFile(context, link) {
    const first = await attempt(context, link.url, link.signal);
    if (!('refused' in first))
        return first;
    const url = await link.fresh();
    const second = url === undefined || url === link.url ? first : await attempt(context, url, link.signal);
    return 'refused' in second ? { missing: second.refused } : second;
}
async function attempt(context, url, signal) {
    const { http, baseUrl, options } = context;
    const own = new URL(baseUrl);
    const hosts = [...(own.protocol === 'https:' ? [own.host] : []), '.kore.ai', '.korebots.com', ...options.fileHosts];
    try {
        return { text: await http.download({ url, hosts, signal }) };
    }
    catch (error) {
        if (!isRefusal(error))
            return reading(error);
        if (!URL.canParse(url) || new URL(url).origin !== own.origin)
            return { refused: error.message };
    }
    try {
        const headers = await context.authHeaders(signal);
        return { text: await http.download({ url, hosts, headers, signal }) };
    }
    catch (error) {
        return isRefusal(error) ? { refused: error.message } : reading(error);
    }
}
function isRefusal(error) {
    return (0,errors/* isRunError */.Yl)(error) && (error.reply?.status === 401 || error.reply?.status === 403);
}
/** A link that is not followed, or leads to nothing, leaves the aggregates; an outage is no answer at all. */
function reading(error) {
    if ((0,errors/* isRunError */.Yl)(error, 'bad-response', 'not-found'))
        return { missing: error.message };
    throw error;
}

;// CONCATENATED MODULE: ./build/providers/kore-ai/metrics.js
/** Undefined while the platform delivers no metrics. Rates are recomputed from counts where they are there. */
function readAggregates(reply) {
    const { result } = reply;
    const counts = result?.results;
    if (result === undefined || counts === undefined)
        return undefined;
    const at = (name) => counts.get(name);
    const success = at('success') ?? sum(at('TP'), at('TN'));
    const unable = at('failedUtteranceCount') ?? 0;
    const failure = at('failure');
    const wrong = sum(at('FP'), at('FN')) ?? (failure === undefined ? undefined : Math.max(0, failure - unable));
    const expected = reply.utterance_count ?? result.utterance_count;
    const conclusive = success !== undefined && wrong !== undefined;
    if (counts.size === 0 || (!conclusive && expected === undefined))
        return undefined;
    const right = conclusive ? success : (expected ?? 0) - unable;
    const evaluated = right + (conclusive ? Math.max(wrong, (failure ?? 0) - unable) : 0);
    const total = expected ?? evaluated + unable;
    const precision = ratio(at('TP'), sum(at('TP'), at('FP')), 0) ?? result.precision;
    const recall = ratio(at('TP'), sum(at('TP'), at('FN')), 0) ?? result.recall;
    return {
        conclusive,
        total,
        wrong: evaluated - right,
        unevaluated: Math.max(unable, total - evaluated),
        failedEntities: at('failedEntitiesCount') ?? difference(at('totalEntitiesCount'), at('matchedEntitiesCount')),
        failedTraits: at('traitFailure') ?? difference(at('totalTraitsCount'), at('matchedTraitsCount')),
        values: {
            'min-f1': harmonic(precision, recall) ?? result.f1_score,
            'min-precision': precision,
            'min-recall': recall,
            'min-entity-rate': ratio(at('matchedEntitiesCount'), at('totalEntitiesCount'), 1),
            'min-trait-rate': ratio(at('matchedTraitsCount'), at('totalTraitsCount'), 1),
        },
    };
}
/** One sentence for each floor that a suite did not reach. A figure that is not there reaches no floor. */
function shortfallsOf(suite, values, floors) {
    return Object.keys(floors).flatMap((key) => {
        const floor = floors[key];
        const value = values[key];
        if (floor === undefined || (value !== undefined && value >= floor - 1e-9))
            return [];
        const seen = value === undefined ? 'was not reported' : `is ${value.toFixed(4)}`;
        return [`${suite}: ${key.slice(4)} ${seen}, ${key} asks for ${floor}`];
    });
}
/** `none` is the value when there is nothing to divide by: 0 for metrics, 1 for entities that nobody asked for. */
function ratio(part, whole, none) {
    if (part === undefined || whole === undefined)
        return undefined;
    return whole === 0 ? none : Math.min(1, part / whole);
}
function harmonic(precision, recall) {
    if (precision === undefined || recall === undefined)
        return undefined;
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
function sum(...parts) {
    let total = 0;
    for (const part of parts) {
        if (part === undefined)
            return undefined;
        total += part;
    }
    return total;
}
function difference(whole, part) {
    return whole === undefined || part === undefined ? 0 : Math.max(0, whole - part);
}

// EXTERNAL MODULE: ./build/core/schemas.js
var schemas = __webpack_require__(38750);
;// CONCATENATED MODULE: ./build/providers/kore-ai/replies.js
/** Where the requests of this provider get the schemas of their replies from. */

const replies = (0,schemas/* schemasOf */.W)(() => Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 23151)));

// EXTERNAL MODULE: ./build/core/hash.js
var hash = __webpack_require__(37384);
;// CONCATENATED MODULE: ./build/providers/kore-ai/tests.js
/** Tests and their ids. Ids are hashes of what a test asks, so a baseline joins on them whatever run they come from. */

/** Longest text taken over from the platform, in UTF-16 units. */
const longest = 1_000;
/** Most placeholders made for results that did not come. */
const mostMissing = 10_000;
/** Foreign text of a bounded length. */
function bounded(text) {
    return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
function tests_hash(...parts) {
    return (0,hash/* sha256 */.s)(JSON.stringify(parts)).slice(0, 24);
}
/** A whole suite: it stands for its rows or steps, and is judged itself when only aggregates are known. */
function suiteTest(suite, kind) {
    return {
        id: tests_hash('suite', kind, suite),
        name: suite,
        suite,
        tags: [],
        digest: tests_hash('aggregates', kind, suite),
        unit: suite,
        group: suite,
        expands: true,
    };
}
/** A row of a batch suite or a step of a conversation suite. */
function partTest(suite, part, showUtterances) {
    const id = tests_hash(part.kind, suite.name, part.input, part.expected, part.occurrence);
    const name = bounded(part.input.replace(/\s+/g, ' ').trim());
    return {
        id,
        name: name === '' ? part.publicName : name,
        suite: suite.name,
        tags: [],
        digest: tests_hash(part.kind, part.input, part.expected, ...part.terms),
        unit: suite.unit,
        group: suite.group,
        ...(showUtterances ? {} : { publicName: `${part.publicName} (${id.slice(0, 8)})` }),
    };
}
/** Counts equal parts in the order they come. */
function occurrences() {
    const seen = new Map();
    return (...key) => {
        const joined = JSON.stringify(key);
        const before = seen.get(joined) ?? 0;
        seen.set(joined, before + 1);
        return before;
    };
}
function resultOf(test, trial) {
    return { test, trials: [trial] };
}
/**
 * Errored results for `count` parts that cannot be told by name. The last is the suite itself, so that repeating it
 * can mend them; the others expand as it does and vanish with it.
 */
function missingParts(suite, lost) {
    const { count, phase, message } = lost;
    const trial = { phase, outcome: 'errored', message, checks: [] };
    const further = Array.from({ length: Math.min(count, mostMissing) - 1 }, (_, index) => ({
        ...suite,
        id: tests_hash('missing', suite.id, index),
        name: `${suite.name} (${index + 2} of ${count} without result)`,
    }));
    return [...further, suite].map((test) => resultOf(test, trial));
}

;// CONCATENATED MODULE: ./build/providers/kore-ai/table.js
/** The result file of a batch run → its utterances (sheet, section 7.2). Its exact bytes are undocumented: anything goes. */

const verdicts = {
    truepositive: true,
    truenegative: true,
    falsepositive: false,
    falsenegative: false,
    tp: true,
    tn: true,
    fp: false,
    fn: false,
};
/** Undefined when the file has no table that can be read: then only aggregates are known. */
async function readTable(csv) {
    const { parse } = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 25175));
    const read = (text) => {
        try {
            return parse(text, { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
        }
        catch {
            return [];
        }
    };
    let lines = read(csv);
    // The summary block is prose; a stray quote in it must not hide the table below.
    if (!lines.some(isHeader))
        lines = read(csv.slice(Math.max(0, csv.search(/^"?utterances?"?,/im))));
    const at = lines.findIndex(isHeader);
    const header = lines[at];
    if (header === undefined)
        return undefined;
    const places = new Map(header.map((cell, index) => [normal(cell), index]));
    if (!places.has('resulttype'))
        return undefined;
    const rows = lines
        .slice(at + 1)
        .filter((cells) => !isHeader(cells) && cells.some((cell) => cell.trim() !== ''))
        .map((cells) => (column) => cells[places.get(column) ?? -1]?.trim() ?? '');
    return gather(rows);
}
function isHeader(cells) {
    const names = cells.map(normal);
    return names.some((name) => /^utterances?$/.test(name)) && names.includes('expectedintent');
}
function normal(cell) {
    const name = cell.toLowerCase().replace(/[^a-z0-9]/g, '');
    return name === 'utterance' ? 'utterances' : name;
}
/** Joins the rows of one utterance: further entities come in rows that leave it empty or repeat it. */
function gather(rows) {
    const groups = [];
    for (const row of rows) {
        const last = groups.at(-1);
        if (last?.[0] !== undefined && continues(row, last))
            last.push(row);
        else
            groups.push([row]);
    }
    const count = occurrences();
    return groups.map((group) => read(group, count));
}
function continues(row, group) {
    if (row('utterances') === '')
        return true;
    const [first] = group;
    if (first === undefined || row('utterances') !== first('utterances'))
        return false;
    if (row('expectedintent') !== first('expectedintent'))
        return false;
    const entity = row('entityname');
    return entity !== '' && first('entityname') !== '' && group.every((other) => other('entityname') !== entity);
}
function read(group, count) {
    const first = (column) => group[0]?.(column) ?? '';
    const [text, expected] = [first('utterances'), first('expectedintent')];
    // A row that continues another may leave its result empty, and must not say anything else.
    const results = group.map((row) => row('resulttype')).filter((result, index) => index === 0 || result !== '');
    const entities = group.filter((row) => row('entityname') !== '' || row('entityresult') !== '').map(readEntity);
    const unclear = group.some((row) => !/^(true|false|)$/i.test(row('entityresult')));
    const intentPassed = text === '' ? undefined : verdictOf(results);
    const entitiesPassed = unclear ? undefined : entities.every((entity) => entity.passed !== false);
    return {
        text,
        expected,
        matched: first('matchedintent'),
        occurrence: count(text, expected),
        result: results.join(' / '),
        passed: intentPassed === undefined ? undefined : intentPassed && entitiesPassed,
        intentPassed,
        elimination: first('eliminationinfo'),
        entities,
    };
}
function verdictOf(results) {
    const passed = results.map((result) => {
        const key = normal(result);
        return Object.hasOwn(verdicts, key) ? verdicts[key] : undefined;
    });
    return passed.includes(undefined) ? undefined : passed.every(Boolean);
}
function readEntity(row) {
    const result = row('entityresult').toLowerCase();
    return {
        name: row('entityname'),
        expected: row('expectedentityvalue'),
        matched: row('matchedentityvalue'),
        passed: result === 'true' || result === 'false' ? result === 'true' : undefined,
    };
}

;// CONCATENATED MODULE: ./build/providers/kore-ai/words.js
/** The platform's words for where a run is; their list is not known to be complete (sheet, sections 7 and 8). */
const ended = new Set(['completed', 'success', 'failed', 'error', 'cancelled', 'canceled']);
const broken = new Set(['failed', 'error', 'cancelled', 'canceled']);
const active = new Set(['running', 'inprogress', 'queued', 'pending', 'accepted', 'started']);
/** `IN_PROGRESS`, `In progress` and `inprogress` are one word. */
function words_normal(word) {
    return word.toLowerCase().replace(/[\s_-]/g, '');
}
/**
 * Reads the status of a reply and of the result within it; a missing inner one adds nothing. `passed` ends only
 * conversation runs.
 */
function whereabouts(kind, levels) {
    const { outer, inner } = levels;
    const both = inner === undefined ? [outer] : [outer, inner];
    const words = both.map(words_normal);
    const isEnded = (word) => ended.has(word) || (kind === 'conversation' && word === 'passed');
    return {
        ended: words.every(isEnded),
        broken: words.some((word) => broken.has(word)),
        known: words.every((word) => isEnded(word) || active.has(word)),
        raw: words[1] === undefined || words[0] === words[1] ? outer : both.join(' / '),
    };
}

;// CONCATENATED MODULE: ./build/providers/kore-ai/batch.js
/** Batch suites: where a run is, and what it brought. `completed` says nothing about quality (sheet, section 7). */








const noMetrics = 'the platform delivered no metrics for the run';
/** The status of a run, as the platform tells it now. */
async function batch_read(context, batch, signal) {
    const path = context.paths.status(batch.data.suite ?? '', batch.id ?? '');
    const headers = languageOf(context);
    return (await context.api.send({ method: 'GET', path, headers, schema: replies('batchStatus'), signal })).data;
}
async function pollBatch(context, batch, signal) {
    const reply = await batch_read(context, batch, signal);
    const where = whereabouts('batch', { outer: reply.status, inner: reply.result?.status });
    const total = reply.totalUtterances ?? reply.utterance_count ?? reply.result?.utterance_count;
    const counts = { ...(total === undefined ? {} : { total }), raw: where.raw, known: where.known };
    if (!where.ended)
        return { ...counts, state: 'running', done: reply.utterance_ran ?? 0 };
    // Counts and link may come a little after the word (sheet, section 7); a broken run never gets any.
    const settled = where.broken || total === 0 || ((reply.result?.results?.size ?? 0) > 0 && reply.result?.fileUrl);
    return { ...counts, state: settled ? 'finished' : 'settling', done: total ?? 0 };
}
async function collectBatch(context, batch, signal) {
    const [suite] = batch.plan.tests;
    if (suite === undefined)
        return { results: [] };
    const { phase } = batch.plan;
    const reply = await batch_read(context, batch, signal);
    const where = whereabouts('batch', { outer: reply.status, inner: reply.result?.status });
    const broken = (message) => ({ results: missingParts(suite, { count: 1, phase, message }) });
    if (where.broken || !where.ended) {
        return broken(`the run ended as "${where.raw.slice(0, 60)}": it was not carried out to its end`);
    }
    const aggregates = readAggregates(reply);
    if ((reply.utterance_count ?? reply.result?.utterance_count ?? aggregates?.total) === 0) {
        throw new errors/* RunError */.e4('batch-broken', `the suite "${suite.name}" has no utterances, so nothing was tested`, {
            hint: 'Fill the suite in the Kore.ai builder, or leave it out.',
        });
    }
    if (aggregates === undefined)
        return broken(noMetrics);
    const isPartial = reply.result?.isPartialFailure === true;
    const table = await readRows(context, { batch, reply, signal });
    const found = { suite, phase, aggregates, isPartial, context };
    return {
        results: table === undefined ? byAggregates(found) : byRows(found, table),
        shortfalls: shortfallsOf(suite.name, aggregates.values, context.options.floors),
    };
}
async function readRows(context, { batch, reply, signal }) {
    const suite = batch.data.suite;
    const without = (why) => context.note(`${suite}: no result for each utterance, its counts decide instead: ${why}`);
    const url = reply.result?.fileUrl;
    if (url === undefined) {
        without('the platform gave no result file');
        return undefined;
    }
    const fresh = async () => (await batch_read(context, batch, signal)).result?.fileUrl;
    const file = await fetchFile(context, { url, fresh, signal });
    if ('missing' in file) {
        without(`${file.missing} (option file-hosts)`);
        return undefined;
    }
    const table = await readTable(file.text);
    if (table === undefined || table.length === 0) {
        without('the result file holds no table that can be read');
        return undefined;
    }
    return table;
}
/** Every row is a test; what the counts know of and no row tells is errored. */
function byRows({ suite, phase, aggregates, context }, table) {
    const results = table.map((utterance) => resultOf(utteranceTest(suite, utterance, context.options.showUtterances), trialOf(utterance, phase)));
    const told = table.filter((utterance) => utterance.passed === undefined).length;
    const lost = Math.max(aggregates.total - table.length, aggregates.unevaluated - told);
    if (lost > 0) {
        const message = `${lost} of ${aggregates.total} utterances were not evaluated, or have no row in the result file`;
        return [...results, ...missingParts(suite, { count: lost, phase, message })];
    }
    if (aggregates.wrong > 0 && table.every((utterance) => utterance.passed === true)) {
        const message = `the platform counts ${aggregates.wrong} wrong utterances, and its result file shows none`;
        return [...results, ...missingParts(suite, { count: 1, phase, message })];
    }
    return results;
}
/** Without rows the suite is one test: wrong utterances fail it, and nothing else is known of it. */
function byAggregates({ suite, phase, aggregates, isPartial, context }) {
    const { total, wrong, unevaluated, failedEntities, failedTraits } = aggregates;
    if (!aggregates.conclusive)
        return missingParts(suite, { count: 1, phase, message: noMetrics });
    const { floors } = context.options;
    const reasons = [
        ...(wrong > 0 ? [`${wrong} of ${total} utterances`] : []),
        ...(failedEntities > 0 && floors['min-entity-rate'] === undefined
            ? [counted(failedEntities, 'entity', 'entities')]
            : []),
        ...(failedTraits > 0 && floors['min-trait-rate'] === undefined ? [counted(failedTraits, 'trait', 'traits')] : []),
    ];
    const failed = reasons.length > 0;
    const message = `${reasons.join(' and ')} wrong`;
    const check = {
        name: 'counts',
        type: 'aggregates',
        severity: 'error',
        passed: !failed,
        ...(failed && { message }),
    };
    const judged = {
        phase,
        outcome: failed ? 'failed' : 'passed',
        ...(failed && { message }),
        checks: [check],
    };
    if (unevaluated > 0) {
        const why = `${unevaluated} of ${total} utterances could not be evaluated`;
        // One placeholder more leaves the suite's own place to the failure, which is certain.
        const lost = missingParts(suite, { count: unevaluated + (failed ? 1 : 0), phase, message: why });
        return failed ? [...lost.slice(0, -1), resultOf(suite, judged)] : lost;
    }
    if (isPartial && !failed) {
        const why = 'a system error discarded some records, and no result file tells which';
        return missingParts(suite, { count: 1, phase, message: why });
    }
    return [resultOf(suite, judged)];
}
function counted(number, one, many) {
    return `${number} ${number === 1 ? one : many}`;
}
/**
 * The digest holds utterance and expected intent only: whether rows of entities are there at all when the intent is
 * missed is not documented, and a digest must not depend on how a run went.
 */
function utteranceTest(suite, { text, expected, occurrence }, showUtterances) {
    const publicName = `${suite.name}: utterance for ${expected === '' ? 'no intent' : bounded(expected)}`;
    return partTest(suite, { kind: 'utterance', input: text, expected, occurrence, terms: [], publicName }, showUtterances);
}
function trialOf(utterance, phase) {
    const { passed, intentPassed, expected, matched, result, elimination, entities } = utterance;
    const intent = {
        name: 'intent',
        type: 'intent',
        severity: 'error',
        expected: bounded(expected || 'none'),
        actual: bounded(matched || 'none'),
        ...(intentPassed === undefined ? {} : { passed: intentPassed }),
        ...(elimination === '' ? {} : { message: bounded(elimination) }),
    };
    const checks = [
        intent,
        ...entities.map((entity) => ({
            name: `entity ${bounded(entity.name)}`,
            type: 'entity',
            severity: 'error',
            expected: bounded(entity.expected || 'none'),
            actual: bounded(entity.matched || 'none'),
            ...(entity.passed === undefined ? {} : { passed: entity.passed }),
        })),
    ];
    if (passed === true)
        return { phase, outcome: 'passed', checks };
    if (passed === undefined) {
        const message = result === '' ? 'the result file has no result for it' : `unknown result "${result.slice(0, 60)}"`;
        return { phase, outcome: 'errored', message, checks };
    }
    const wrong = checks.filter((check) => check.passed === false);
    const message = wrong.map((check) => describe(check)).join('; ');
    return { phase, outcome: 'failed', message: bounded(message), checks };
}
function describe({ name, expected, actual, message }) {
    const prefix = name === 'intent' ? '' : `${name}: `;
    return `${prefix}expected ${expected}, matched ${actual}${message === undefined ? '' : ` (${message})`}`;
}

;// CONCATENATED MODULE: ./build/providers/kore-ai/budget.js
/** Below the limits, because other people's requests count under the same bot. */
const windows = [
    { ms: 60_000, most: 50 },
    { ms: 3_600_000, most: 1_600 },
];
function createBudget(clock) {
    const taken = [];
    return {
        async take(signal) {
            for (;;) {
                const now = clock.now();
                while (taken[0] !== undefined && taken[0] <= now - windows[1].ms)
                    taken.shift();
                const waits = windows.map(({ ms, most }) => (taken.at(-most) ?? Number.NEGATIVE_INFINITY) + ms - now);
                const wait = Math.max(...waits);
                if (wait <= 0)
                    break;
                await clock.sleep(wait, signal);
            }
            taken.push(clock.now());
        },
    };
}

;// CONCATENATED MODULE: ./build/providers/kore-ai/steps.js


const longestTranscript = 20;
/** Results of all steps, in order. */
function stepResults(steps, run) {
    const count = occurrences();
    return steps.map((step, index) => {
        const input = textOf(step.input);
        const terms = (step.outputs ?? []).map((output) => textOf(fieldOf(output, 'text') ?? output));
        const test = partTest(run.suite, {
            ...{ kind: 'step', input, expected: '', occurrence: count(input), terms },
            publicName: `${run.suite.name}: step ${index + 1}`,
        }, run.showUtterances);
        return { test, trials: [steps_trialOf(step, run.phase)] };
    });
}
/** A step passes when it says so and no enabled assertion says otherwise. */
function steps_trialOf(step, phase) {
    const word = words_normal(step.status ?? '');
    const checks = (step.actualOutput ?? []).flatMap((output) => checksOf(output, step, word === 'passed'));
    const failed = checks.filter((check) => check.severity === 'error' && check.passed === false);
    if (word === 'failed' || (word === 'passed' && failed.length > 0)) {
        const why = failed.map((check) => steps_describe(check)).join('; ');
        const message = why === '' ? 'the step failed, and no assertion says why' : bounded(why);
        return { phase, outcome: 'failed', message, checks, transcript: transcriptOf(step) };
    }
    const unclear = checks.some((check) => check.severity === 'error' && check.passed === undefined);
    if (word === 'passed' && !unclear)
        return { phase, outcome: 'passed', checks };
    const message = word === 'passed'
        ? 'an assertion has a status that nobody knows'
        : `the step is "${(step.status ?? '').slice(0, 60)}"`;
    return { phase, outcome: 'errored', message, checks, transcript: transcriptOf(step) };
}
function checksOf(output, step, stepPassed) {
    return Object.entries(output.assertions ?? {}).flatMap(([name, assertion]) => {
        if (assertion?.enabled !== true)
            return [];
        const word = words_normal(assertion.status ?? '');
        // One of several accepted variants: the text differs from the first, and the step passes all the same.
        const isVariant = name === 'text' && output.textMismatch === true && stepPassed;
        const [passed, severity] = isVariant ? [true, 'info'] : [readWord(word), severityOf(word)];
        const check = {
            name: bounded(name),
            type: 'assertion',
            severity,
            expected: bounded(expectedOf(name, assertion, step)),
            actual: bounded(textOf(name === 'flowLevel' ? output.nodeId : output.text)),
            ...(passed === undefined ? {} : { passed }),
            ...(isVariant ? { message: 'another accepted variant' } : {}),
        };
        return [check];
    });
}
/** Without a word of its own an assertion only informs: the step's word decides. */
function severityOf(word) {
    return word === '' ? 'info' : 'error';
}
function readWord(word) {
    if (word === 'passed')
        return true;
    return word === 'failed' ? false : undefined;
}
function expectedOf(name, { contains = [] }, step) {
    const field = name === 'flowLevel' ? 'nodeId' : 'text';
    const texts = contains.map((item) => textOf(fieldOf(item, field) ?? item));
    if (texts.length > 0)
        return texts.join(' | ');
    return name === 'text' ? (step.outputs ?? []).map((item) => textOf(fieldOf(item, 'text') ?? item)).join(' | ') : '';
}
function steps_describe({ name, expected, actual }) {
    return `${name}: expected ${expected || 'something else'}, got ${actual || 'nothing'}`;
}
function transcriptOf(step) {
    const answers = (step.actualOutput ?? []).map((output) => ({ role: 'bot', text: bounded(textOf(output.text)) }));
    return [{ role: 'user', text: bounded(textOf(step.input)) }, ...answers].slice(0, longestTranscript);
}
/** Inputs and outputs are text, or templates that are something else. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return value === undefined || value === null ? '' : (JSON.stringify(value) ?? '');
}
function fieldOf(value, field) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}

;// CONCATENATED MODULE: ./build/providers/kore-ai/conversation.js
/** Conversation suites: where a run is, and what it brought. `passed` and `failed` are verdicts here (sheet, section 8). */






async function conversation_read(context, batch, signal) {
    const path = context.paths.status(batch.data.suite ?? '', batch.id ?? '');
    const headers = languageOf(context);
    return (await context.api.send({ method: 'GET', path, headers, schema: replies('conversationStatus'), signal })).data;
}
const locate = (reply) => whereabouts('conversation', { outer: reply.status, inner: reply.result?.status });
async function pollConversation(context, batch, signal) {
    const reply = await conversation_read(context, batch, signal);
    const where = locate(reply);
    const total = totalOf(reply);
    const counts = { ...(total === undefined ? {} : { total }), raw: where.raw, known: where.known };
    if (!where.ended) {
        return { ...counts, state: 'running', done: Math.floor(((total ?? 0) * (reply.percentageCompleted ?? 0)) / 100) };
    }
    return { ...counts, state: total === undefined ? 'settling' : 'finished', done: total ?? 0 };
}
async function collectConversation(context, batch, signal) {
    const [suite] = batch.plan.tests;
    if (suite === undefined)
        return { results: [] };
    const { phase } = batch.plan;
    const reply = await conversation_read(context, batch, signal);
    const where = locate(reply);
    const words = [reply.status, reply.result?.status ?? reply.status].map(words_normal);
    const steps = reply.result?.executionResults ?? [];
    const errored = (message, count = 1) => missingParts(suite, { count, phase, message });
    if (words.some((word) => word !== 'passed' && word !== 'failed')) {
        return { results: errored(`the run ended as "${where.raw.slice(0, 60)}", which is no verdict${details(reply)}`) };
    }
    const total = Math.max(totalOf(reply) ?? 0, steps.length);
    const passed = words.every((word) => word === 'passed');
    if (!passed && total === 0)
        return { results: errored(`the run failed before its first step${details(reply)}`) };
    if (total === 0) {
        throw new errors/* RunError */.e4('batch-broken', `the suite "${suite.name}" has no steps, so nothing was tested`, {
            hint: 'Fill the suite in the Kore.ai builder, or leave it out.',
        });
    }
    const verdict = { suite, phase, reply, passed, total };
    if (steps.length === 0)
        return { results: [resultOf(suite, bySuite(verdict))] };
    const results = stepResults(steps, { suite, phase, showUtterances: context.options.showUtterances });
    return { results: [...results, ...leftovers(verdict, results)] };
}
/** What the steps leave open: steps without a result, and a verdict that no step explains. */
function leftovers({ suite, phase, reply, passed, total }, results) {
    const outcomes = results.flatMap(({ trials }) => trials.map((trial) => trial.outcome));
    const lost = total - results.length;
    if (lost > 0) {
        const message = `${lost} of ${total} steps have no result${details(reply)}`;
        return missingParts(suite, { count: lost, phase, message });
    }
    const failedSteps = reply.result?.stepDetails?.failed ?? 0;
    if (outcomes.some((outcome) => outcome !== 'passed') || (passed && failedSteps === 0))
        return [];
    const message = `the platform's verdict is that the suite failed, and no step says why${details(reply)}`;
    return [resultOf(suite, { phase, outcome: 'failed', message, checks: [] })];
}
/** Newer replies have no steps: the verdict and the counts of steps are all there is. */
function bySuite({ phase, reply, passed, total }) {
    const { passed: right, failed = 0 } = reply.result?.stepDetails ?? {};
    const durationMs = reply.result?.duration;
    const timing = durationMs === undefined ? {} : { durationMs };
    if (!passed && (failed > 0 || details(reply) === '')) {
        const message = `${failed === 0 ? 'some' : failed} of ${total} steps failed${details(reply)}`;
        return { phase, outcome: 'failed', message, checks: [], ...timing };
    }
    if (passed && right === total && failed === 0)
        return { phase, outcome: 'passed', checks: [], ...timing };
    const message = passed
        ? `the verdict is passed, and ${right ?? 'an unknown number'} of ${total} steps passed`
        : `the run failed without a failed step${details(reply)}`;
    return { phase, outcome: 'errored', message, checks: [], ...timing };
}
function totalOf(reply) {
    const counts = [reply.totalTestStepsCount, reply.result?.stepDetails?.total].filter((count) => count !== undefined);
    const steps = reply.result?.executionResults?.length;
    if (steps !== undefined && steps > 0)
        counts.push(steps);
    return counts.length === 0 ? undefined : Math.max(...counts);
}
function details(reply) {
    const told = reply.result?.errorDetails;
    if (told === undefined || told === null || told === '')
        return '';
    return `: ${bounded(typeof told === 'string' ? told : (JSON.stringify(told) ?? ''))}`;
}

// EXTERNAL MODULE: ./build/core/option-kinds.js
var option_kinds = __webpack_require__(23227);
// EXTERNAL MODULE: ./build/core/provider-module.js
var provider_module = __webpack_require__(91638);
;// CONCATENATED MODULE: ./build/providers/kore-ai/options.js
/** The keys of `options` that only Kore.ai knows, and what they mean together with the other inputs. */



const rateWords = 'a rate like 0.9 or 90%';
const options = {
    'bot-id': {
        summary: "the app's id (`st-…`), in its General Settings; required",
        allowed: 'the id of an app, like st-…, without a slash',
        schema: (0,option_kinds/* text */.Qq)(/^[^/\\\s]+$/),
    },
    version: {
        summary: 'what is tested: the draft or what is live; default `inDevelopment`',
        allowed: 'inDevelopment or published',
        schema: (0,option_kinds/* word */.Vm)(['inDevelopment', 'published']),
    },
    engine: {
        summary: 'engine of a batch test; default is the ML/NLP engine, `dgpt` is DialogGPT',
        allowed: 'regression or dgpt',
        schema: (0,option_kinds/* word */.Vm)(['regression', 'dgpt']),
    },
    language: {
        summary: 'sent as `bot-language`, because suites belong to a language; default `en`',
        allowed: 'a language code like en or pt_BR',
        schema: (0,option_kinds/* text */.Qq)(/^[A-Za-z0-9_-]{2,16}$/),
    },
    kind: {
        summary: 'which of the two test products; default `batch`',
        allowed: 'batch or conversation',
        schema: (0,option_kinds/* word */.Vm)(['batch', 'conversation']),
    },
    'user-email': {
        summary: 'owner or developer of the app in whose name conversation suites run; required for them',
        allowed: 'an e-mail address',
        schema: (0,option_kinds/* text */.Qq)(/^[^\s@]+@[^\s@]+$/),
    },
    algorithm: {
        summary: 'with which the JWT apps sign; default `HS256`',
        allowed: 'HS256 or HS512',
        schema: (0,option_kinds/* word */.Vm)(['HS256', 'HS512']),
    },
    'min-f1': { summary: 'least F1 of each batch suite', allowed: rateWords, schema: option_kinds/* rate */.TS },
    'min-precision': { summary: 'least precision of each batch suite', allowed: rateWords, schema: option_kinds/* rate */.TS },
    'min-recall': { summary: 'least recall of each batch suite', allowed: rateWords, schema: option_kinds/* rate */.TS },
    'min-entity-rate': {
        summary: 'least share of matched entities in each batch suite',
        allowed: rateWords,
        schema: option_kinds/* rate */.TS,
    },
    'min-trait-rate': { summary: 'least share of matched traits in each batch suite', allowed: rateWords, schema: option_kinds/* rate */.TS },
    'file-hosts': {
        summary: 'further hosts that result files may come from (`files.example.com`, `.example.com`), for on-premise',
        allowed: 'a list of host names',
        schema: (0,option_kinds/* list */.p_)((0,option_kinds/* text */.Qq)(/^\.?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/i)),
    },
    'show-utterances': {
        summary: "show utterances in comments and annotations too; default `false`, as they may be real people's words",
        allowed: 'true or false',
        schema: option_kinds/* flag */.Jt,
    },
};
const floorKeys = ['min-f1', 'min-precision', 'min-recall', 'min-entity-rate', 'min-trait-rate'];
/** Reads the options and checks them together. Throws `config`. */
function readOptions(setup) {
    const given = (0,provider_module/* readProviderOptions */.m)(options, setup.options);
    const botId = given['bot-id'];
    if (botId === undefined) {
        throw (0,errors/* configError */.Fj)('input "options": "bot-id" is missing', "Set it to the id in the app's General Settings (st-…).");
    }
    const kind = given.kind ?? 'batch';
    const version = given.version ?? 'inDevelopment';
    const floors = Object.fromEntries(floorKeys.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]])));
    if (kind === 'conversation') {
        if (given['user-email'] === undefined) {
            throw (0,errors/* configError */.Fj)('input "options": "user-email" is missing, and conversation suites run in the name of a user', 'Set it to the e-mail address of the owner or of a developer of the app; the Tester role may not run suites.');
        }
        const useless = [...Object.keys(floors), ...(given.engine === undefined ? [] : ['engine'])];
        if (useless.length > 0) {
            throw (0,errors/* configError */.Fj)(`input "options": "${useless[0]}" has no meaning for conversation suites`, 'Leave it out, or set kind: batch.');
        }
    }
    if (setup.publishOnPass && version === 'published') {
        throw (0,errors/* configError */.Fj)('input "options": "version" is published, so publish-on-pass would publish a draft that nobody tested', 'Set version: inDevelopment, which is what publishing makes live, or publish-on-pass: false.');
    }
    const { 'publish-client-id': id, 'publish-client-secret': secret } = setup.credentials;
    if ((id === undefined) !== (secret === undefined)) {
        const missing = id === undefined ? 'publish-client-id' : 'publish-client-secret';
        throw (0,errors/* configError */.Fj)(`input "${missing}" is missing, its other half is there`, 'Give both or neither.');
    }
    return {
        botId,
        version,
        engine: given.engine,
        language: given.language ?? 'en',
        kind,
        userEmail: given['user-email'],
        algorithm: given.algorithm ?? 'HS256',
        floors,
        fileHosts: (given['file-hosts'] ?? []).map((host) => host.toLowerCase()),
        showUtterances: given['show-utterances'] ?? false,
    };
}

;// CONCATENATED MODULE: ./build/providers/kore-ai/paths.js
/** Where things are (sheet, section 1): `stream` for tests and `bot` for publishing, the forms seen to work. */
/** Suite names are text of people: each goes into the path as one encoded segment. */
function pathsOf({ botId, kind }) {
    const id = encodeURIComponent(botId);
    const stream = `/api/public/stream/${id}`;
    const suites = `${stream}/${kind === 'conversation' ? 'conversation/' : ''}testsuite`;
    return {
        list: `${stream}/testsuite`,
        publish: `/api/public/bot/${id}/publish`,
        publishStatus: `/api/public/bot/${id}/publish/status`,
        run: (suite) => `${suites}/${encodeURIComponent(suite)}/run`,
        status: (suite, runId) => `${suites}/${encodeURIComponent(suite)}/${encodeURIComponent(runId)}/status`,
    };
}

;// CONCATENATED MODULE: ./build/providers/kore-ai/publish.js
/** Publishing the draft that was tested, and following its own job rather than an earlier one (sheet, section 9). */



/** Milliseconds. */
const skew = 2 * 60_000;
const pause = { least: 3_000, most: 15_000 };
const patience = { start: 5 * 60_000, end: 30 * 60_000 };
/** Asks once, and says what was seen of it. Platform refusals come back as `refused`, outages are thrown. */
async function publishDraft(context, batches, signal) {
    const before = await readJob(context, signal);
    const asked = await ask(context, batches, signal);
    if (asked.publication !== undefined)
        return asked.publication;
    if (before instanceof Error && before.code !== 'not-found') {
        return unverified(`the platform took the request, and its status cannot be read: ${before.message}`);
    }
    return follow(context, { before: before instanceof Error ? undefined : before.job, since: asked.at, signal });
}
/** The last job, and how far the server's clock is ahead of ours. */
async function readJob({ publishApi, paths, clock }, signal) {
    try {
        const request = { method: 'GET', path: paths.publishStatus, schema: replies('publishStatus'), signal };
        const { data, headers } = await publishApi.send(request);
        const date = Date.parse(headers.date ?? '');
        return { job: data, skewMs: Number.isNaN(date) ? 0 : date - clock.now() };
    }
    catch (error) {
        if ((0,errors/* isRunError */.Yl)(error, 'cancelled', 'timed-out') || !(0,errors/* isRunError */.Yl)(error))
            throw error;
        return error;
    }
}
async function ask({ publishApi, paths, clock, budget }, batches, signal) {
    const runs = batches.flatMap((batch) => batch.id ?? []).join(', ');
    const versionComment = `Batchgate: passed in ${runs}`.slice(0, 200);
    await budget.take(signal);
    const at = clock.now();
    const request = {
        method: 'POST',
        path: paths.publish,
        json: { versionComment },
        schema: replies('publishReply'),
        signal,
    };
    try {
        const { data } = await publishApi.send({ ...request, timeout: 120_000 });
        const publication = judgeEntries(data);
        return { at, ...(publication === undefined ? {} : { publication }) };
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error) || signal.aborted)
            throw error;
        // The platform may have begun: the job tells, and a second request is never sent.
        if (error.mayHaveStarted && error.code !== 'auth')
            return { at };
        if (!(0,errors/* isRunError */.Yl)(error, 'auth', 'config', 'not-found', 'bad-response'))
            throw error;
        return { at, publication: { state: 'refused', message: `${error.message}. ${error.hint}` } };
    }
}
function judgeEntries(entries) {
    const problems = entries.filter((entry) => !/^success(ful)?$/i.test(entry.status ?? ''));
    // A single object that describes a job has the job's words.
    const isJob = entries.length === 1 && /^in_?progress$/i.test(entries[0]?.status ?? '');
    if (problems.length > 0 && !isJob) {
        const named = problems.map(({ resourceType, resourceId, result, status }) => [resourceType, result?.name ?? resourceId, status ?? 'no status'].filter(Boolean).join(' '));
        return { state: 'refused', message: `not everything was published: ${named.slice(0, 10).join('; ')}` };
    }
    if (entries.some(({ result, status }) => [result?.state, status].some((word) => words_normal(word ?? '') === 'awaitingapproval'))) {
        return { state: 'pending', message: 'the draft waits for the approval of an administrator of the Kore.ai account' };
    }
    return undefined;
}
async function follow(context, { before, since, signal }) {
    const { clock } = context;
    let ours;
    let lastProblem = '';
    for (;;) {
        const waited = clock.now() - since;
        if (waited >= (ours === undefined ? patience.start : patience.end))
            break;
        await clock.sleep(Math.min(pause.most, Math.max(pause.least, waited / 10)), signal);
        const read = await readJob(context, signal);
        if (read instanceof Error) {
            lastProblem = `: ${read.message}`;
            if ((0,errors/* isRunError */.Yl)(read, 'auth'))
                break;
            continue;
        }
        if (!isOurs(read.job, { before, since: since + read.skewMs }))
            continue;
        ours = read.job;
        const publication = judgeJob(ours);
        if (publication !== undefined)
            return publication;
    }
    if (ours !== undefined)
        return { state: 'pending', message: `publication ${ours._id ?? ''} is still in progress` };
    return unverified(`no job of this publication was seen${lastProblem}`);
}
/** Another job than the one before, and not older than our request by more than the clocks may differ. */
function isOurs(job, { before, since }) {
    const requested = Date.parse(job.requestedTime ?? '');
    const isOther = job._id !== before?._id || job.requestedTime !== before?.requestedTime;
    if (!isOther)
        return false;
    if (Number.isNaN(requested))
        return before !== undefined && job._id !== undefined && job._id !== before._id;
    return requested >= since - skew;
}
function judgeJob(job) {
    const id = job._id ?? '';
    const word = words_normal(job.status ?? '');
    const failed = (job.statusSummary ?? []).filter(({ status }) => /fail|error/i.test(status ?? ''));
    const named = failed.map(({ resourceType, name, status }) => [resourceType, name, status].filter(Boolean).join(' '));
    if (word === 'failed' || (word === 'successful' && failed.length > 0)) {
        const which = named.length > 0 ? `: ${named.slice(0, 10).join('; ')}` : '';
        return { state: 'refused', message: `publication ${id} failed${which}` };
    }
    return word === 'successful' ? { state: 'published', message: `the draft was published (${id})` } : undefined;
}
function unverified(message) {
    return { state: 'unverified', message };
}

;// CONCATENATED MODULE: ./build/providers/kore-ai/refusals.js
const rateLimit = /rate limit/i;
const hourly = /hour/i;
const busy = /in[- _]?progress|(?:already|currently|is|still) (?:being )?(?:running|execut)|another (?:\w+ )*(?:execution|run)\b|concurren/i;
const permission = /permission|scope/i;
const unknownSuite = /test suite not found/i;
/** How long a refused request waits before it is sent again, in ms (sheet, section 4). */
const refusals_pause = { minute: 60_000, hour: 5 * 60_000, busy: 15_000 };
/** True when the answer to a start proves that nothing was started and that asking later makes sense. */
function startsNothing(reply) {
    return isBusy(reply) || reply.words.some((word) => rateLimit.test(word));
}
/** True when a 401 or 403 is about what the credential may do, not about whether it is one. */
function isPermission(words) {
    return words.some((word) => permission.test(word));
}
/** True when the platform knows no suite of the name in the path. */
function isUnknownSuite(words) {
    return words.some((word) => unknownSuite.test(word));
}
/** Reads replies of any status. A refusal that comes with 200 becomes a failure. */
function explainFor(botId) {
    return (reply) => {
        const { words, codes, formal } = readErrors(reply.body);
        const success = reply.status >= 200 && reply.status < 300;
        const limited = words.find((word) => rateLimit.test(word));
        if (success && !formal && (limited === undefined || isAnswer(reply.body)))
            return undefined;
        if (limited !== undefined) {
            return { code: 'rate-limited', words, retryAfterMs: hourly.test(limited) ? refusals_pause.hour : refusals_pause.minute };
        }
        if (reply.status === 429)
            return { words, retryAfterMs: refusals_pause.minute };
        if (isBusy({ ...reply, words })) {
            const hint = 'Another execution runs on this app. Wait for it, or cancel it in the Kore.ai builder.';
            return { code: 'rate-limited', words, hint, retryAfterMs: refusals_pause.busy };
        }
        const meaning = meaningOf({ status: reply.status, words, codes, botId });
        if (meaning !== undefined)
            return { ...meaning, words };
        return success ? { code: 'bad-response', words } : { words };
    };
}
function meaningOf({ status, words, codes, botId }) {
    const says = (pattern) => words.some((word) => pattern.test(word));
    if (status === 401 || status === 403 || codes.includes('4002')) {
        if (isPermission(words)) {
            const hint = 'Map the scope to the JWT app and publish the scopes with the app: Batch or Conversation Tests Execution ' +
                'for running (an app-level credential), Bot Publish for publishing (an Admin Console credential).';
            return { code: 'auth', hint };
        }
        const hint = `Either client-id and client-secret (or algorithm) are wrong, or the JWT app is not mapped to bot ${botId}: ` +
            'the platform answers both alike. Check both; an app that enforces JWE cannot be used.';
        return { code: 'auth', hint };
    }
    if (says(/invalid streamid/i))
        return { code: 'not-found', hint: `Check the option bot-id: ${botId}.` };
    if (isUnknownSuite(words)) {
        return { code: 'not-found', hint: 'Check the suite name: it may have been renamed, or belong to another language.' };
    }
    if (says(/test result not found/i)) {
        return { code: 'not-found', hint: 'The run is unknown to the platform; it may have been deleted.' };
    }
    if (status === 412 || codes.includes('412')) {
        const hint = 'Check the options version (has the app ever been published?), engine and user-email.';
        return { code: 'config', hint };
    }
    return undefined;
}
function isBusy({ status, words }) {
    return status === 409 || status === 423 || words.some((word) => busy.test(word));
}
/** An accepted start or a status has an id; a message beside it is no refusal. */
function isAnswer(body) {
    return typeof body === 'object' && body !== null && ['_id', 'requestId', 'testRunId'].some((key) => key in body);
}
/** `formal`: the documented list of errors is there. Read by hand: every reply is, the first one before any schema. */
function readErrors(body) {
    const reply = fieldsOf(body);
    const errors = (Array.isArray(reply.errors) ? reply.errors : []).map(fieldsOf);
    const words = [...errors.map((each) => each.msg ?? each.message), reply.message, reply.msg, reply.error];
    return {
        words: words.filter((word) => typeof word === 'string'),
        codes: errors.map(({ code }) => String(code)),
        formal: errors.length > 0,
    };
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

// EXTERNAL MODULE: ./build/core/selection.js
var core_selection = __webpack_require__(83260);
;// CONCATENATED MODULE: ./build/providers/kore-ai/suites.js
/** Which suites there are, and which of them the inputs mean (sheet, section 5). */






const pageSize = 100;
/** All batch suites of the bot; undefined when the credential may run suites but not list them. */
async function listSuites(context, signal) {
    const { api, paths, budget } = context;
    const found = new Map();
    for (let skip = 0;;) {
        await budget.take(signal);
        let page;
        try {
            const query = { skip, limit: pageSize };
            const reply = await api.send({
                ...{
                    method: 'GET',
                    path: paths.list,
                    query,
                    schema: replies('suitePage'),
                    headers: languageOf(context),
                    signal,
                },
            });
            page = reply.data;
        }
        catch (error) {
            if ((0,errors/* isRunError */.Yl)(error, 'auth') && isPermission(error.reply?.words ?? []))
                return undefined;
            throw error;
        }
        const before = found.size;
        for (const suite of page.suites)
            found.set(suite.id, suite);
        if (!page.moreAvailable || page.suites.length === 0)
            return [...found.values()];
        if (found.size === before) {
            throw new errors/* RunError */.e4('bad-response', 'the list of suites says there is more and repeats itself', {
                hint: 'Name the suites without wildcards and use a credential without Batch Tests Management.',
            });
        }
        // Whether built-in suites count in the paging is unknown: reading some twice is better than missing one.
        skip += page.suites.filter((suite) => !suite.builtIn).length || page.suites.length;
    }
}
/** One test for each selected suite. Reads only. Throws `config` for what this platform cannot select. */
async function resolveSuites(context, selection, signal) {
    refuse(selection);
    const { kind } = context.options;
    const listed = kind === 'batch' ? await listSuites(context, signal) : undefined;
    if (kind === 'batch' && listed === undefined) {
        context.note('The credential may not list suites (scope Batch Tests Management); suite names are taken as given.');
    }
    const names = new Set(selection.suites.flatMap((entry) => find(entry, listed, kind)));
    const known = listed?.map((suite) => suite.name) ?? [...names];
    for (const entry of selection.exclude) {
        if (!known.some((name) => (0,core_selection/* matches */.cK)(entry, name)))
            throw (0,core_selection/* matchesNothing */.RF)('exclude', entry, known);
        for (const name of names)
            if ((0,core_selection/* matches */.cK)(entry, name))
                names.delete(name);
    }
    if (names.size === 0) {
        throw (0,errors/* configError */.Fj)('the selection ends empty: exclude leaves none of the suites', 'Loosen exclude or suites.');
    }
    for (const name of names)
        checkName(name);
    return [...names].map((name) => suiteTest(name, kind));
}
function refuse(selection) {
    if (selection.tests.length > 0) {
        throw (0,errors/* configError */.Fj)(`input "tests": "${selection.tests[0]}" cannot be selected, Kore.ai runs whole suites only`, 'Name suites in the input "suites"; put tests that are to run alone into a suite of their own.');
    }
    if (selection.tags.length > 0) {
        throw (0,errors/* configError */.Fj)('input "tags": Kore.ai has no tags that can be asked for', 'Name suites in the input "suites", with * and ? if you like.');
    }
    (0,core_selection/* requireSelection */.sQ)(selection);
}
function find(entry, listed, kind) {
    if (listed === undefined) {
        if (!(0,core_selection/* hasWildcard */.rl)(entry))
            return [entry];
        const why = kind === 'conversation' ? 'Kore.ai has no list of conversation suites' : 'the credential may not list suites';
        throw (0,errors/* configError */.Fj)(`input "suites": "${entry}" has a wildcard, and ${why}`, kind === 'conversation'
            ? 'Give the exact names.'
            : 'Give the exact names, or add the scope Batch Tests Management to the JWT app.');
    }
    // The built-in suites change by themselves, so they only run when they are called by their name or id.
    const hits = listed.filter(({ id, name, builtIn }) => builtIn
        ? [id, name].some((own) => own.toLowerCase() === entry.toLowerCase())
        : id === entry || (0,core_selection/* matches */.cK)(entry, name));
    if (hits.length === 0) {
        throw (0,core_selection/* matchesNothing */.RF)('suites', entry, listed.map((suite) => suite.name));
    }
    return hits.map((suite) => suite.name);
}
function checkName(name) {
    if (!/[/\\]/.test(name) && name !== '.' && name !== '..')
        return;
    throw (0,errors/* configError */.Fj)(`input "suites": "${name}" cannot be run, its name stands in an address and must not hold a slash`, 'Rename the suite in the Kore.ai builder.');
}

;// CONCATENATED MODULE: ./build/providers/kore-ai/token.js
/** Seconds. The platform's clock may be behind ours; a token lives long enough for one slow exchange. */
const backdated = 30;
const lifetime = 600;
/**
 * The `auth` header, raw, without `Bearer`. Every attempt gets a token of its own with a fresh `jti`, because an app
 * that enforces `jti` takes each only once. The HTTP client masks every header value it gets from here.
 */
function signIn(app, clock) {
    return {
        headers: async () => ({ auth: 'token' in app ? app.token : await mint(app, clock) }),
    };
}
/** A signed token; the claim is called `appId`, with exactly this case. */
async function mint({ clientId, clientSecret, algorithm }, clock) {
    const { SignJWT } = await __webpack_require__.e(/* import() */ 734).then(__webpack_require__.bind(__webpack_require__, 1734));
    const now = Math.floor(clock.now() / 1000);
    return new SignJWT({ appId: clientId })
        .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
        .setSubject('batchgate')
        .setIssuedAt(now - backdated)
        .setExpirationTime(now + lifetime)
        .setJti(crypto.randomUUID())
        .sign(new TextEncoder().encode(clientSecret));
}

;// CONCATENATED MODULE: ./build/providers/kore-ai/index.js
/** Kore.ai: batch and conversation suites, one run per suite, and publishing. The sheet's sections are named in each part. */












const kore_ai_module = {
    id: 'kore-ai',
    title: 'Kore.ai',
    defaultBaseUrl: 'https://platform.kore.ai',
    credentials: [['client-id', 'client-secret'], ['token']],
    options: options,
    create: (setup) => createProvider(createContext(setup)),
};
function createContext(setup) {
    const { baseUrl, clock, http, note, credentials } = setup;
    const read = readOptions(setup);
    if (new URL(baseUrl).hostname.startsWith('agent-platform.')) {
        note(`${new URL(baseUrl).hostname} is another product (Agent Platform); the tests run on hosts like platform.kore.ai.`);
    }
    const testing = signIn(appOf(credentials, '', read), clock);
    const publishing = signIn(appOf(credentials, 'publish-', read), clock);
    const explain = explainFor(read.botId);
    return {
        options: read,
        paths: pathsOf(read),
        api: http.connect({ baseUrl, credentials: testing, explain }),
        publishApi: http.connect({ baseUrl, credentials: publishing, explain }),
        authHeaders: async (signal) => testing.headers(signal),
        http,
        baseUrl,
        clock,
        budget: createBudget(clock),
        note,
    };
}
/** Publishing falls back to the credential of the tests; the platform will say if that may not publish. */
function appOf(credentials, prefix, { algorithm }) {
    for (const each of prefix === '' ? [''] : [prefix, '']) {
        const [clientId, clientSecret] = [credentials[`${each}client-id`], credentials[`${each}client-secret`]];
        if (clientId !== undefined && clientSecret !== undefined)
            return { clientId, clientSecret, algorithm };
    }
    return { token: credentials.token ?? '' };
}
function createProvider(context) {
    const isConversation = context.options.kind === 'conversation';
    /** By plan key. */
    const earlier = new Map();
    return {
        limits: {
            batchSize: 1,
            trialsPerBatch: 1,
            serial: true,
            pollFloorMs: 2_000,
            settleMs: 30_000,
            noCancel: 'Kore.ai has no endpoint that cancels a run: stop it in the builder (Automation AI > Virtual Assistant > ' +
                'Testing > Regression Testing), or let it end.',
        },
        resolve: (selection, signal) => resolveSuites(context, selection, signal),
        async trigger(plan, signal) {
            const at = context.clock.now();
            if (!isConversation)
                earlier.set(plan.key, { at, runs: await runsOf(context, suiteOf(plan), signal) });
            const id = await startRun(context, suiteOf(plan), signal);
            return batchOf(context, plan, id);
        },
        poll: (batch, signal) => (isConversation ? pollConversation : pollBatch)(context, batch, signal),
        collect: (batch, signal) => (isConversation ? collectConversation : collectBatch)(context, batch, signal),
        // Conversation suites have no list, so a lost start of theirs cannot be found.
        ...(isConversation
            ? {}
            : { adopt: (plan, _since, signal) => adoptRun(context, { plan, before: earlier.get(plan.key), signal }) }),
        publish: (batches, signal) => publishDraft(context, batches, signal),
    };
}
function suiteOf(plan) {
    return plan.tests[0]?.suite ?? '';
}
function batchOf({ options, clock }, plan, id) {
    const data = { suite: suiteOf(plan), kind: options.kind, bot: options.botId };
    return { key: plan.key, id, plan, data, startedAt: new Date(clock.now()).toISOString() };
}
/** The one write. A refusal because another execution is going on is waited out by the client. */
async function startRun(context, suite, signal) {
    const { api, paths, budget, options } = context;
    const { version, engine, userEmail } = options;
    const json = options.kind === 'conversation'
        ? { version, userEmailId: userEmail }
        : { version, ...(engine === undefined ? {} : { engine }) };
    await budget.take(signal);
    try {
        const headers = languageOf(context);
        const path = paths.run(suite);
        const reply = await api.send({
            method: 'POST',
            path,
            json,
            headers,
            schema: replies('startReply'),
            signal,
            startsNothing: startsNothing,
        });
        return reply.data;
    }
    catch (error) {
        // Conversation suites have no list, so only their start tells that a name is wrong.
        if ((0,errors/* isRunError */.Yl)(error, 'not-found') && isUnknownSuite(error.reply?.words ?? [])) {
            throw (0,errors/* configError */.Fj)(`input "suites": "${suite}" matches nothing: ${error.message}`, error.hint, error);
        }
        // A formal refusal proves that nothing runs, even when it comes with status 200.
        if ((0,errors/* isRunError */.Yl)(error, 'auth', 'config', 'not-found') && error.mayHaveStarted) {
            const { code, message, hint, reply } = error;
            throw new errors/* RunError */.e4(code, message, { hint, cause: error, ...(reply === undefined ? {} : { reply }) });
        }
        throw error;
    }
}
async function runsOf(context, suite, signal) {
    const { version } = context.options;
    const listed = (await listSuites(context, signal))?.filter(({ name }) => name === suite);
    // The list also holds runs of the other version, which a new suite starts by itself (sheet, section 6).
    return (listed &&
        new Set(listed.flatMap(({ runs }) => runs.filter((run) => (run.version ?? version) === version).map((run) => run.id))));
}
/** A run may be so much older than its start by the platform's own account, in ms. */
const ageToleranceMs = 60_000;
/** False for a run that began before the start: lists are undated, and one may have left it out. */
async function isRecent(context, run) {
    const { api, clock, paths } = context;
    const { suite, id, since, signal } = run;
    const path = paths.status(suite, id);
    const schema = replies('batchStatus');
    const { data, headers } = await api.send({ method: 'GET', path, headers: languageOf(context), schema, signal });
    const age = Date.parse(headers.date ?? '') - Date.parse(data.result?.startTime ?? '');
    return Number.isNaN(age) || age <= clock.now() - since + ageToleranceMs;
}
/** A start whose answer was lost: the one recent run that the list did not have before. */
async function adoptRun(context, search) {
    const { plan, before, signal } = search;
    const suite = suiteOf(plan);
    const now = before?.runs === undefined ? undefined : await runsOf(context, suite, signal);
    if (before?.runs === undefined || now === undefined) {
        throw new errors/* RunError */.e4('auth', `the answer to the start of "${suite}" was lost, and the credential may not list its runs`, {
            hint: 'Look in the Kore.ai builder whether a run goes on; the scope Batch Tests Management lets it be found next time.',
            mayHaveStarted: true,
        });
    }
    const fresh = [];
    for (const id of now) {
        if (!before.runs.has(id) && (await isRecent(context, { suite, id, since: before.at, signal })))
            fresh.push(id);
    }
    if (fresh.length > 1) {
        throw new errors/* RunError */.e4('batch-broken', `the answer to the start of "${suite}" was lost, and ${fresh.length} new runs are there`, {
            hint: `Look at them in the Kore.ai builder (${fresh.slice(0, 5).join(', ')}), and run again when they have ended.`,
            mayHaveStarted: true,
        });
    }
    return fresh[0] === undefined ? undefined : batchOf(context, plan, fresh[0]);
}


/***/ })

};
