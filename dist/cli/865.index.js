export const id = 865;
export const ids = [865];
export const modules = {

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
/* harmony export */   UQ: () => (/* binding */ meanScore),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   hX: () => (/* binding */ ofPhase),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   ue: () => (/* binding */ firstPass),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   wR: () => (/* binding */ recordTest)
/* harmony export */ });
/* unused harmony export passRate */
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

/***/ 1865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  module: () => (/* binding */ future_agi_module)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/option-kinds.js
var option_kinds = __webpack_require__(3227);
// EXTERNAL MODULE: ./build/core/provider-module.js
var provider_module = __webpack_require__(1638);
// EXTERNAL MODULE: ./build/providers/future-agi/uuid.js
var uuid = __webpack_require__(112);
;// CONCATENATED MODULE: ./build/providers/future-agi/options.js
/** The keys of the `options` input that only Future AGI knows. */



const options_uuid = (0,option_kinds/* text */.Qq)(uuid/* uuidShape */.t);
const options = {
    'workspace-id': {
        summary: 'workspace to work in, for keys that are not bound to one',
        allowed: 'a UUID',
        schema: options_uuid,
    },
    'simulator-id': {
        summary: 'simulator agent that plays the customer; the platform takes its own default for an id it does not know',
        allowed: 'a UUID',
        schema: options_uuid,
    },
    'score-thresholds': {
        summary: 'least score that passes, for all score evaluations or by evaluation name (`*` for all others)',
        allowed: 'a number from 0 to 1, or a map from evaluation names to such numbers',
        schema: (0,option_kinds/* shorthand */.UR)(option_kinds/* share */.uM, (all) => ({ '*': all }), (0,option_kinds/* mapOf */.A7)(option_kinds/* share */.uM)),
    },
    'allowed-choices': {
        summary: 'choices that pass, by evaluation name',
        allowed: 'a map from evaluation names to a choice or a list of choices',
        schema: (0,option_kinds/* mapOf */.A7)(option_kinds/* texts */.Te),
    },
    'without-evals': {
        summary: 'what a call means that no evaluation decides: an error, or passed once it is completed',
        allowed: '`error` or `completion`',
        schema: (0,option_kinds/* word */.Vm)(['error', 'completion']),
    },
};
/** Reads the `options` input. @throws RunError `config` */
function readSettings(given) {
    const read = (0,provider_module/* readProviderOptions */.m)(options, given);
    return {
        workspaceId: read['workspace-id'],
        simulatorId: read['simulator-id'],
        judging: {
            thresholds: read['score-thresholds'] ?? {},
            choices: read['allowed-choices'] ?? {},
            withoutEvals: read['without-evals'] ?? 'error',
        },
    };
}
/** The setting for an evaluation, by its id or, whatever the case, its name. `*` is not looked at. */
function settingFor(table, evaluation) {
    const wanted = [evaluation.id.toLowerCase(), evaluation.name.trim().toLowerCase()];
    return Object.entries(table).find(([key]) => wanted.includes(key.trim().toLowerCase()))?.[1];
}

;// CONCATENATED MODULE: ./build/providers/future-agi/evaluation.js

/** Reads the output of the evaluation with this key (its id, or its name in the older documentation). Never throws. */
function readEvaluation(key, output, judging) {
    const fields = isObject(output) ? output : undefined;
    const name = textOf(fields?.name) ?? key;
    const type = textOf(fields?.output_type) ?? textOf(fields?.type);
    const reason = textOf(fields?.reason) ?? textOf(fields?.explanation);
    const about = {
        name: bounded(name, 200),
        ...(type === undefined ? {} : { type: bounded(type, 60) }),
        ...(reason === undefined ? {} : { message: bounded(reason, 1_000) }),
    };
    const early = readState(fields);
    if (early !== undefined) {
        const messages = { pending: 'The evaluation was still pending.', errored: 'The evaluation brought no result.' };
        const message = about.message ?? (early === 'skipped' ? undefined : messages[early]);
        const severity = early === 'skipped' ? 'info' : 'error';
        return { ruling: early, check: { ...about, severity, ...(message === undefined ? {} : { message }) } };
    }
    const { ruling, ...found } = judge({ type, value: valueIn(fields), judging, evaluation: { id: key, name } });
    const severity = ruling === 'info' ? 'info' : 'error';
    const passed = ruling === 'passed' || ruling === 'failed' ? { passed: ruling === 'passed' } : {};
    return { ruling, check: { ...about, severity, ...passed, ...found } };
}
/** What can be said before looking at the value (rules 1 to 3); undefined: look at it. */
function readState(fields) {
    if (fields === undefined)
        return 'errored';
    const status = fields.status ?? undefined;
    const word = typeof status === 'string' ? status.toLowerCase() : status;
    if (fields.skipped === true || word === 'skipped')
        return 'skipped';
    if (Object.keys(fields).length === 0 || pendingWords.includes(word))
        return 'pending';
    if (word !== undefined && word !== 'completed')
        return 'errored';
    if (fields.error !== undefined && fields.error !== null && fields.error !== false && fields.error !== '') {
        return 'errored';
    }
    return valueIn(fields) === undefined ? 'errored' : undefined;
}
const pendingWords = ['pending', 'running', 'queued', 'evaluating'];
/** `output` as stored, `value` as shown, `score` as in the older documentation (which names no type). */
function valueIn(fields) {
    if (fields === undefined)
        return undefined;
    return fields.output ?? fields.value ?? (isUntyped(fields) ? fields.score : undefined) ?? undefined;
}
function isUntyped(fields) {
    return (fields.output_type ?? fields.type ?? undefined) === undefined;
}
function judge(question) {
    const { value, evaluation, judging } = question;
    switch (kindOf(question)) {
        case 'passfail':
            return judgePassFail(value);
        case 'score':
            return judgeScore(question);
        case 'choices':
            return judgeChoices(question);
        case 'none':
            return { ruling: 'errored', actual: shown(value), message: 'The evaluation came without a type.' };
        default: {
            // A gate that was asked for and cannot be applied is no information but an error.
            const named = settingFor(judging.thresholds, evaluation) ?? settingFor(judging.choices, evaluation);
            if (named === undefined)
                return { ruling: 'info', actual: shown(value) };
            const message = 'Neither a threshold nor a choice can be applied to this type of evaluation.';
            return { ruling: 'errored', actual: shown(value), message };
        }
    }
}
function kindOf({ type, value }) {
    if (type !== undefined)
        return type.toLowerCase().replace(/[^a-z]/g, '');
    return typeof value === 'number' ? 'score' : 'none';
}
function judgePassFail(value) {
    const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
    if (word === true || word === 'passed')
        return { ruling: 'passed', actual: 'Passed' };
    if (word === false || word === 'failed')
        return { ruling: 'failed', expected: 'Passed', actual: 'Failed' };
    return { ruling: 'errored', expected: 'Passed', actual: shown(value), message: 'Neither passed nor failed.' };
}
function judgeScore({ value, judging, evaluation }) {
    const score = isObject(value) ? value.score : value;
    if (typeof score !== 'number' || !(score >= 0 && score <= 1)) {
        return { ruling: 'errored', actual: shown(value), message: 'A score is a number from 0 to 1.' };
    }
    if (settingFor(judging.choices, evaluation) !== undefined) {
        return { ruling: 'errored', score, message: 'Choices are set for this evaluation, but it is a score.' };
    }
    const least = settingFor(judging.thresholds, evaluation) ?? judging.thresholds['*'];
    const actual = String(score);
    if (least === undefined)
        return { ruling: 'info', score, actual };
    return { ruling: score >= least ? 'passed' : 'failed', score, expected: `at least ${least}`, actual };
}
function judgeChoices({ value, judging, evaluation }) {
    const allowed = settingFor(judging.choices, evaluation);
    const chosen = choicesOf(value);
    if (allowed === undefined) {
        if (settingFor(judging.thresholds, evaluation) === undefined)
            return { ruling: 'info', actual: shown(value) };
        const message = 'A threshold is set for this evaluation, but it is a choice.';
        return { ruling: 'errored', actual: shown(value), message };
    }
    const expected = bounded(allowed.join(' or '), 300);
    if (chosen === undefined || chosen.length === 0) {
        return { ruling: 'errored', expected, actual: shown(value), message: 'Nothing was chosen.' };
    }
    const fine = chosen.every((choice) => allowed.some((word) => sameWord(word, choice)));
    return { ruling: fine ? 'passed' : 'failed', expected, actual: bounded(chosen.join(', '), 300) };
}
/** A string, a list of strings, or an object with `choice` or `choices`; undefined for anything else. */
function choicesOf(value) {
    if (typeof value === 'string')
        return value.trim() === '' ? [] : [value];
    if (Array.isArray(value))
        return value.every((item) => typeof item === 'string') ? value : undefined;
    if (!isObject(value))
        return undefined;
    const inner = value.choice ?? value.choices;
    return isObject(inner) ? undefined : choicesOf(inner);
}
function sameWord(a, b) {
    return a.trim().toLowerCase() === b.trim().toLowerCase();
}
function shown(value) {
    return bounded(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)), 300);
}
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
/** Cuts foreign text to `most` characters. */
function bounded(text, most) {
    return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/core/hash.js
var hash = __webpack_require__(7384);
;// CONCATENATED MODULE: ./build/providers/future-agi/canonical.js
/** Hashes of plain data that do not depend on the order of keys. */

/** JSON with sorted keys; what JSON cannot say is written as null. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
        return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
    }
    return JSON.stringify(value) ?? 'null';
}
/** The first `length` hex digits of the SHA-256 of plain data. */
function fingerprint(value, length) {
    return (0,hash/* sha256 */.s)(canonical(value)).slice(0, length);
}

;// CONCATENATED MODULE: ./build/providers/future-agi/row.js


/** Separates a scenario's id from the run test's where one scenario is selected in several run tests. */
const inRunTest = '@';
/** Id and unit of a scenario's container: the scenario id, with the run test's where that alone would be ambiguous. */
function containerId(scenarioId, sharedIn) {
    return sharedIn === undefined ? scenarioId : `${scenarioId}${inRunTest}${sharedIn}`;
}
/** The scenario that a unit stands for. */
function scenarioOf(unit) {
    return unit.split(inRunTest, 1)[0] ?? unit;
}
/**
 * The test of a call. With input columns it is their row: same scenario and same values are the same test in every
 * execution, whatever ids the platform gave the cells. Without columns it is the scenario itself.
 */
function testOfCall(container, columns) {
    const { expands: _expands, ...scenario } = container;
    const cells = cellsOf(columns);
    if (cells.length === 0)
        return { ...scenario, id: container.unit };
    const values = cells.map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
    return {
        ...scenario,
        id: `${container.unit}:${fingerprint(cells, 12)}`,
        name: bounded(`${container.name} (${values.join(', ')})`, 160),
    };
}
/** Names and values of input columns, sorted by name; from an object by name (observed) or a list (documented). */
function cellsOf(columns) {
    if (typeof columns !== 'object' || columns === null)
        return [];
    const cells = Object.entries(columns).map(([key, cell]) => {
        if (typeof cell !== 'object' || cell === null || !('value' in cell))
            return [key, cell ?? null];
        const name = 'column_name' in cell && typeof cell.column_name === 'string' ? cell.column_name : key;
        return [name, cell.value ?? null];
    });
    return cells.sort(([a], [b]) => (a < b ? -1 : 1));
}
/** True for an id that names one row, which the platform cannot run alone. */
function isRowId(text) {
    return /^[0-9a-f-]{36}(@[0-9a-f-]{36})?:[0-9a-f]{12}$/i.test(text);
}

;// CONCATENATED MODULE: ./build/providers/future-agi/transcript.js
/** What was said in calls that did not pass, bounded; for people to read, never to judge by. */


/** Transcripts fetched for one batch, turns kept of each, and characters of each turn. */
const most = { calls: 25, turns: 80, characters: 2_000 };
/**
 * Transcripts by call id, of the first calls given. The first that cannot be had ends the reading, whatever the reason:
 * results that are already judged must not be lost for want of an illustration.
 */
async function readTranscripts(callIds, { platform, log, signal }) {
    const found = new Map();
    for (const id of callIds.slice(0, most.calls)) {
        try {
            const turns = (await platform.transcript(id, signal)).slice(0, most.turns).flatMap(turnOf);
            if (turns.length > 0)
                found.set(id, turns);
        }
        catch (error) {
            if (!(0,errors/* isRunError */.Yl)(error))
                throw error;
            log.debug(`No transcripts: ${error.message}`);
            break;
        }
    }
    return found;
}
/** Chat rows carry `messages` or `content`, spoken rows `content`; the role is the platform's word (sheet 7.3). */
function turnOf({ speaker_role, role, content, messages }) {
    const text = [transcript_textOf(messages), transcript_textOf(content)].find((candidate) => candidate !== '');
    if (text === undefined)
        return [];
    return [{ role: bounded(speaker_role ?? role ?? 'unknown', 40), text: bounded(text, most.characters) }];
}
function transcript_textOf(value) {
    if (typeof value === 'string')
        return value.trim();
    if (Array.isArray(value))
        return value.map(transcript_textOf).filter(Boolean).join('\n');
    if (typeof value !== 'object' || value === null)
        return '';
    const { text, content } = value;
    const said = [text, content].find((part) => typeof part === 'string');
    return said?.trim() ?? '';
}

// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(9058);
;// CONCATENATED MODULE: ./build/providers/future-agi/verdict.js
/** One call → one trial (sheet, section 7.6, last part). Counts for the agent only what an evaluation clearly said. */


/** Every evaluation of a call, those that have not come included. */
function evaluationsOf(call, { judging, expected = [] }) {
    const shown = call.eval_outputs ?? {};
    const outputs = Object.entries(Object.keys(shown).length > 0 ? shown : (call.eval_metrics ?? {}));
    const read = outputs.map(([key, output]) => readEvaluation(key, output, judging));
    const keys = new Set(outputs.flatMap(([key], index) => [key, read[index]?.check.name ?? key]));
    const absent = expected.filter(({ id, name }) => !keys.has(id) && !keys.has(name));
    // Older builds key outputs by other names than the run test's; then only their number can be compared.
    const strange = outputs.filter(([key], index) => {
        const name = read[index]?.check.name;
        return !expected.some((evaluation) => [evaluation.id, evaluation.name].some((word) => word === key || word === name));
    });
    const missing = absent.slice(strange.length).map(({ name }) => {
        const message = 'The evaluation has not been made.';
        return { ruling: 'pending', check: { name: bounded(name, 200), severity: 'error', message } };
    });
    return [...read, ...missing];
}
/** True when nothing of the call can change any more by itself. */
function isSettled(call, judge) {
    const status = call.status.toLowerCase();
    if (status === 'failed' || status === 'cancelled')
        return true;
    return status === 'completed' && evaluationsOf(call, judge).every(({ ruling }) => ruling !== 'pending');
}
/** The trial of a call, without its transcript. */
function trialOf(call, judge) {
    const evaluations = evaluationsOf(call, judge);
    const { outcome, message } = rule(call, evaluations, judge.judging);
    const score = (0,core_outcome/* mean */.i2)(evaluations.flatMap(({ ruling, check }) => (ruling === 'errored' ? [] : (check.score ?? []))));
    const seconds = call.duration_seconds ?? call.duration;
    const usage = usageOf(call);
    return {
        phase: judge.phase,
        outcome,
        checks: evaluations.map(({ check }) => check),
        ...(score === undefined ? {} : { score }),
        ...(seconds === undefined ? {} : { durationMs: Math.round(seconds * 1000) }),
        ...(message === undefined ? {} : { message: bounded(message, 600) }),
        ...(usage === undefined ? {} : { usage }),
    };
}
function rule(call, evaluations, judging) {
    const status = call.status.toLowerCase();
    const because = call.ended_reason === undefined ? '' : `: ${call.ended_reason}`;
    if (status === 'failed')
        return { outcome: 'errored', message: `The call failed${because}.` };
    if (status === 'cancelled')
        return { outcome: 'errored', message: `The call was cancelled${because}.` };
    if (status !== 'completed') {
        return { outcome: 'errored', message: `The call was still "${bounded(call.status, 40)}" when results were read.` };
    }
    const failed = evaluations.find(({ ruling }) => ruling === 'failed');
    if (failed !== undefined)
        return { outcome: 'failed', message: sentence(failed.check) };
    const broken = evaluations.find(({ ruling }) => ruling === 'errored' || ruling === 'pending');
    if (broken !== undefined)
        return { outcome: 'errored', message: sentence(broken.check) };
    if (evaluations.some(({ ruling }) => ruling === 'passed'))
        return { outcome: 'passed' };
    if (evaluations.some(({ ruling }) => ruling === 'skipped')) {
        const why = call.processing_skip_reason ?? evaluations.find(({ check }) => check.message)?.check.message;
        return { outcome: 'errored', message: `The evaluations were skipped${why === undefined ? '' : `: ${why}`}.` };
    }
    if (judging.withoutEvals === 'completion')
        return { outcome: 'passed' };
    return {
        outcome: 'errored',
        message: evaluations.length === 0
            ? 'No evaluation judged this call.'
            : 'No evaluation decides this call: set score-thresholds or allowed-choices, or add a Pass/Fail evaluation.',
    };
}
function sentence({ name, expected, actual, message }) {
    const found = actual === undefined ? '' : ` was ${actual}`;
    const wanted = expected === undefined || expected === 'Passed' ? '' : `, expected ${expected}`;
    return `${name}${found}${wanted}${message === undefined ? '' : `: ${message}`}`;
}
function usageOf({ input_tokens, output_tokens, total_tokens }) {
    if (input_tokens === undefined && output_tokens === undefined && total_tokens === undefined)
        return undefined;
    return {
        ...(input_tokens === undefined ? {} : { inputTokens: input_tokens }),
        ...(output_tokens === undefined ? {} : { outputTokens: output_tokens }),
        ...(total_tokens === undefined ? {} : { totalTokens: total_tokens }),
    };
}

;// CONCATENATED MODULE: ./build/providers/future-agi/collect.js
/** Calls → results, each under the test of its row. */





/** Results of a finished execution. @throws RunError `batch-broken` when it made no call, or ran what nobody asked for. */
async function collect(batch, snapshot, { platform, runTests, judging, log, note, signal }) {
    const { id = '', data, plan } = batch;
    const { word, calls } = snapshot;
    const reason = word === 'failed' ? await reasonOf(batch, snapshot, { platform, signal }) : undefined;
    if (calls.length === 0) {
        throw new errors/* RunError */.e4('batch-broken', `execution ${id} is ${word} without a single call${suffix(reason)}`, {
            hint: 'Look at the execution on the platform: the run test may have no rows, or its agent could not be reached.',
        });
    }
    if (reason !== undefined)
        note(`Execution ${id} failed${suffix(reason)}`);
    const placed = place(calls, batch);
    const { evals: expected } = await runTests.get(data.runTestId ?? '', signal);
    const url = batch.url === undefined ? {} : { url: batch.url };
    const judged = placed.map(({ call, container }) => ({
        call: call.id,
        test: testOfCall(container, call.scenario_columns),
        trial: { ...trialOf(call, { phase: plan.phase, judging, expected }), ...url },
    }));
    const wanted = judged.filter(({ trial }) => trial.outcome !== 'passed').map(({ call }) => call);
    const transcripts = await readTranscripts(wanted, { platform, log, signal });
    const results = new Map();
    for (const { call, test, trial } of judged) {
        const transcript = transcripts.get(call);
        const result = results.get(test.id) ?? { test, trials: [] };
        result.trials.push(transcript === undefined ? trial : { ...trial, transcript });
        results.set(test.id, result);
    }
    return [...results.values()].sort((a, b) => (a.test.name < b.test.name ? -1 : 1));
}
/** Each call with the scenario it was asked for in. The platform lists the newest first. */
function place(calls, batch) {
    const containers = new Map(batch.plan.tests.map((test) => [scenarioOf(test.unit).toLowerCase(), test]));
    const placed = calls.map((call) => ({ call, container: containerOf(call, containers) }));
    const foreign = placed.filter(({ container }) => container === undefined).map(({ call }) => call);
    if (foreign.length > 0)
        throw foreignScenarios(batch.id ?? '', foreign.map(({ scenario, scenario_id }) => scenario ?? scenario_id ?? '(none)'));
    return placed.flatMap(({ call, container }) => (container === undefined ? [] : [{ call, container }])).reverse();
}
/** By the scenario's id; by its name where the platform does not give the id (documented reply) and it is the only one. */
function containerOf(call, containers) {
    if (call.scenario_id !== undefined)
        return containers.get(call.scenario_id.toLowerCase());
    const named = [...containers.values()].filter(({ name }) => name === call.scenario);
    return named.length === 1 ? named[0] : undefined;
}
/** The error for an execution that runs what nobody asked for. `names`: of the scenarios. */
function foreignScenarios(executionId, names) {
    const some = [...new Set(names)].slice(0, 3).map((name) => `"${bounded(name, 80)}"`);
    const message = `execution ${executionId} runs scenarios that were not asked for: ${some.join(', ')}`;
    return new errors/* RunError */.e4('batch-broken', message, {
        hint: 'The platform reads the request differently, or someone changed the run test meanwhile; look at the execution there.',
    });
}
/** Why an execution failed. Only the list of executions knows the reason of a failed set-up (sheet 7.4). */
async function reasonOf({ id, data }, { messages }, { platform, signal }) {
    if (messages[0] !== undefined)
        return bounded(messages[0], 500);
    try {
        const listed = await platform.recentExecutions(data.runTestId ?? '', signal);
        const reason = listed.find((item) => item.id === id)?.error_reason;
        return reason === undefined ? undefined : bounded(reason, 500);
    }
    catch (error) {
        if ((0,errors/* isRunError */.Yl)(error))
            return undefined;
        throw error;
    }
}
function suffix(reason) {
    return reason === undefined ? '' : `: ${reason}`;
}

// EXTERNAL MODULE: ./build/core/schemas.js
var schemas = __webpack_require__(8750);
;// CONCATENATED MODULE: ./build/providers/future-agi/replies.js
/** Where the requests of this provider get the schemas of their replies from. */

const replies = (0,schemas/* schemasOf */.W)(() => Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(336)]).then(__webpack_require__.bind(__webpack_require__, 336)));

;// CONCATENATED MODULE: ./build/providers/future-agi/platform.js
/** The endpoints of Future AGI that are used. Every path ends with a slash, or it would be redirected (sheet, section 0). */



/** Items asked for at once; the platform sets no maximum, the sheet advises this one. */
const pageSize = 100;
/** Path of the trigger: prompts have one of their own, whose `select_all` excludes (sheet, section 5). */
function executePath(runTest) {
    const { id, promptTemplate } = runTest;
    if (promptTemplate === undefined)
        return `/simulate/run-tests/${id}/execute/`;
    return `/simulate/prompt-templates/${promptTemplate}/simulations/${id}/execute/`;
}
/** Binds the endpoints to a configured API. */
function createPlatform(api, clock) {
    let offset = 0;
    const noteTime = ({ headers }) => {
        const date = Date.parse(headers.date ?? '');
        if (!Number.isNaN(date))
            offset = date + 500 - clock.now();
    };
    const get = async (path, query, to) => {
        const reply = await api.send({ method: 'GET', path, query, ...to });
        noteTime(reply);
        return reply.data;
    };
    const all = async (path, query, to) => readPages((page) => get(path, { ...query, page, limit: pageSize }, to), path);
    return {
        runTest: (id, signal) => get(`/simulate/run-tests/${id}/`, {}, { schema: replies('runTestReply'), signal }),
        runTests: (search, signal) => all('/simulate/run-tests/', search === undefined ? {} : { search }, { schema: replies('runTestPage'), signal }),
        async runTestByName(name, signal) {
            // A slash cannot be expressed in the path, and dots alone would change it.
            if (name.includes('/') || /^\.+$/.test(name))
                return undefined;
            const path = `/simulate/run-tests/get-id-by-name/${encodeURIComponent(name)}/`;
            try {
                return (await get(path, {}, { schema: replies('runTestIdReply'), signal })).run_test_id;
            }
            catch (error) {
                if ((0,errors/* isRunError */.Yl)(error, 'not-found'))
                    return undefined;
                throw error;
            }
        },
        scenarios: (runTestId, signal) => all(`/simulate/run-tests/${runTestId}/scenarios/`, {}, { schema: replies('scenarioPage'), signal }),
        async recentExecutions(runTestId, signal) {
            const path = `/simulate/run-tests/${runTestId}/executions/`;
            return (await get(path, { page: 1, limit: 20 }, { schema: replies('executionPage'), signal })).results;
        },
        async execute(path, json, signal) {
            const reply = await api.send({ method: 'POST', path, json, schema: replies('executeReply'), signal });
            noteTime(reply);
            return reply.data;
        },
        run: (executionId, signal) => get('/sdk/api/v1/simulation/runs/', { execution_id: executionId, page: 1, limit: pageSize }, { schema: replies('runReply'), signal }),
        detail: (executionId, page, signal) => get(`/simulate/test-executions/${executionId}/`, { page, limit: pageSize }, { schema: replies('detailReply'), signal }),
        async cancel(executionId, signal) {
            const path = `/simulate/test-executions/${executionId}/cancel/`;
            await api.send({ method: 'POST', path, schema: replies('cancelReply'), signal });
        },
        async transcript(callId, signal) {
            if (!(0,uuid/* isUuid */.O)(callId))
                return [];
            return ((await get(`/simulate/call-executions/${callId}/`, {}, { schema: replies('callReply'), signal })).transcript ??
                []);
        },
        clockOffset: () => offset,
    };
}
/**
 * Reads a paged list to its end: never a page beyond the last one (some answer 500 there), every id once, and no fewer
 * than the platform says there are.
 */
async function readPages(read, what) {
    const found = new Map();
    let announced = 0;
    for (let page = 1;; page += 1) {
        const reply = await read(page);
        const before = found.size;
        for (const item of reply.results)
            found.set(item.id, item);
        announced = reply.count ?? found.size;
        const isLast = reply.total_pages === undefined ? reply.next === undefined : page >= reply.total_pages;
        if (isLast || found.size === before)
            break;
    }
    if (found.size >= announced)
        return [...found.values()];
    throw new errors/* RunError */.e4('bad-response', `${what} announces ${announced} items and lists ${found.size}`, {
        hint: 'The list changed while it was read, or the platform cut it short; run again.',
    });
}

;// CONCATENATED MODULE: ./build/providers/future-agi/execution.js
/** Where one execution is: read by its own id, never by what is newest in its run test (sheet, section 6). */


const activeWords = ['started', 'pending', 'running', 'evaluating'];
const endedWords = ['completed', 'failed', 'cancelled'];
/** Words that the sheet knows; an execution that says anything else goes on. */
const knownWords = [...activeWords, ...endedWords, 'cancelling'];
/** Reads executions by endpoint A, and by B where A cannot show one. */
function createExecutions(platform) {
    /** Executions that endpoint A cannot show. */
    const unreadable = new Set();
    /** Most calls that endpoint A has counted of each execution. */
    const counted = new Map();
    const lookA = async (executionId, signal) => {
        const run = await platform.run(executionId, signal);
        if (run.execution_id.toLowerCase() !== executionId.toLowerCase())
            throw otherExecution(executionId);
        const calls = run.call_results?.results ?? [];
        const over = (run.completed_calls ?? 0) + (run.failed_calls ?? 0);
        counted.set(executionId, Math.max(run.call_results?.count ?? 0, counted.get(executionId) ?? 0));
        return {
            word: run.status.toLowerCase(),
            // The counters stay at 0 for text agents (sheet 0, item 7).
            done: Math.max(calls.filter(hasEnded).length, over),
            total: Math.max(run.call_results?.count ?? 0, run.total_calls ?? 0) || undefined,
            scenarioIds: calls.flatMap(({ scenario_id }) => scenario_id ?? []),
        };
    };
    const lookB = async (executionId, signal) => {
        const { status, count, results } = await platform.detail(executionId, 1, signal);
        return {
            word: status.toLowerCase(),
            done: results.filter(hasEnded).length,
            total: count || undefined,
            scenarioIds: results.flatMap(({ scenario_id }) => scenario_id ?? []),
        };
    };
    return {
        async look(executionId, signal) {
            if (unreadable.has(executionId))
                return lookB(executionId, signal);
            try {
                return await lookA(executionId, signal);
            }
            catch (error) {
                if (!(0,errors/* isRunError */.Yl)(error, 'not-found', 'bad-response') && !((0,errors/* isRunError */.Yl)(error) && error.reply?.status === 500)) {
                    throw error;
                }
                const found = await lookB(executionId, signal);
                if (!(0,errors/* isRunError */.Yl)(error, 'not-found'))
                    unreadable.add(executionId);
                return found;
            }
        },
        async read(executionId, signal) {
            let word = '';
            let messages = [];
            const calls = await readPages(async (page) => {
                const reply = await platform.detail(executionId, page, signal);
                word = reply.status.toLowerCase();
                messages = (reply.error_messages ?? []).filter((message) => typeof message === 'string');
                return reply;
            }, `execution ${executionId}`);
            const known = counted.get(executionId) ?? 0;
            if (calls.length >= known)
                return { word, calls, messages };
            throw new errors/* RunError */.e4('bad-response', `execution ${executionId} has ${known} calls, of which ${calls.length} are listed`, {
                hint: 'The platform lists its calls incompletely; run again.',
            });
        },
    };
}
/** True for a call whose status will not change any more. */
function hasEnded({ status }) {
    return endedWords.includes(status.toLowerCase());
}
function otherExecution(executionId) {
    return new errors/* RunError */.e4('bad-response', `asked for execution ${executionId}, the platform answered about another`, {
        hint: 'Run again; if it happens again, report it with the version of the platform.',
    });
}

;// CONCATENATED MODULE: ./build/providers/future-agi/explain.js
/** Reads a reply of any status; undefined when nothing is wrong with it. */
function explain(reply) {
    const { status, body } = reply;
    if (status < 400) {
        // Some refusals travel with status 200; the envelope says so.
        return explain_isObject(body) && body.status === false ? { code: 'bad-response', words: wordsOf(body) } : undefined;
    }
    const words = wordsOf(body);
    return { words, ...meaning(status, words.join(' ')), ...patience(status, body) };
}
function meaning(status, text) {
    if (status === 401) {
        return {
            hint: 'Check api-key and secret-key: both belong to one key of Settings > API keys, and the secret is shown only once.',
        };
    }
    if (status === 402) {
        return { code: 'config', hint: 'This needs another plan or edition of Future AGI; voice agents often do.' };
    }
    if (status === 403) {
        return {
            hint: /write access/i.test(text)
                ? 'Give the key a write role in this workspace, or name another workspace with the option workspace-id.'
                : 'Look whether the plan and the key allow this; the platform’s own reason is in the message.',
        };
    }
    if (status === 400 && /run test not found/i.test(text))
        return { code: 'not-found' };
    if (status === 400 && /not completed|at least one scenario|not ready to run/i.test(text)) {
        return { code: 'config', hint: 'Set the run test right on the platform: its agent, and scenarios that are ready.' };
    }
    if (isLostStart(status, text))
        return { code: 'unavailable', hint: lostStartHint };
    // Some unknown ids are answered with 500 (sheet 0, item 10).
    if (status === 500 && /no \w+ matches the given query/i.test(text))
        return { code: 'not-found' };
    // One evaluation of an unusual type breaks this view of an execution for good (sheet 7.1); another one is asked then.
    if (status === 500 && /unable to fetch simulation runs/i.test(text))
        return { code: 'bad-response' };
    return {};
}
/** What to do when nobody knows whether a trigger counted. */
const lostStartHint = 'Look at the run test on the platform: an execution may have been started.';
/** True for the 400 that may leave an execution behind: its row is written before the scheduler is asked. */
function isLostStart(status, text) {
    return status === 400 && /failed to start test execution/i.test(text);
}
/** The wait that the enterprise module names in the body. */
function patience(status, body) {
    if (status !== 429 || !explain_isObject(body) || !explain_isObject(body.result))
        return {};
    const seconds = body.result.retry_after;
    return typeof seconds === 'number' && seconds >= 0 && seconds <= 3600 ? { retryAfterMs: seconds * 1000 } : {};
}
/** The first text that says anything: message, detail, error, result, or the body itself when it is no page. */
function wordsOf(body) {
    if (typeof body === 'string')
        return /^\s*</.test(body) || body.trim() === '' ? [] : [explain_bounded(body.trim())];
    if (!explain_isObject(body))
        return [];
    for (const found of [body.message, body.detail, textIn(body.error), textIn(body.result)]) {
        if (typeof found === 'string' && found.trim() !== '')
            return [explain_bounded(found.trim())];
    }
    return [];
}
function textIn(value) {
    return explain_isObject(value) ? value.message : value;
}
function explain_bounded(text) {
    return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}
function explain_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/providers/future-agi/links.js
/** Pages of Future AGI's own user interface. Routes from the platform's frontend (sheet, section 10); the host is inferred. */
/** Origin of the user interface that belongs to an API, undefined where nobody can tell. */
function appOrigin(baseUrl) {
    const url = new URL(baseUrl);
    if (url.hostname.startsWith('api.'))
        return `${url.protocol}//app.${url.host.slice('api.'.length)}`;
    // Where the platform is hosted by oneself, API and pages stand on these ports by default.
    return url.port === '8000' ? `${url.protocol}//${url.hostname}:3000` : undefined;
}
/** Link makers; their results are empty where the user interface's address is not known. */
function createLinks(baseUrl) {
    const app = appOrigin(baseUrl);
    const link = (path) => (app === undefined ? {} : { url: `${app}/dashboard/simulate/test/${path}` });
    return {
        runTest: (runTestId) => link(`${runTestId}/runs`),
        execution: (runTestId, executionId) => link(`${runTestId}/${executionId}/call-details`),
    };
}

// EXTERNAL MODULE: ./build/core/selection.js
var core_selection = __webpack_require__(3260);
;// CONCATENATED MODULE: ./build/providers/future-agi/resolve.js
/** Selection → scenarios. The platform cannot exclude, so the list is made here (sheet, section 0, item 3). */






/** Containers of the selected scenarios; their rows are known once they have been called. @throws RunError `config` */
async function resolve(selection, to, signal) {
    refuseWhatCannotBe(selection);
    (0,core_selection/* requireSelection */.sQ)(selection);
    const runTests = await to.runTests.find(selection.suites, signal);
    const candidates = testsOf(runTests, to);
    if (selection.suites.length === 0)
        refuseAmbiguous(selection.tests, candidates);
    const tests = selection.tests.length > 0 ? selection.tests : ['*'];
    const selected = (0,core_selection/* select */.Lt)(candidates, { ...selection, suites: [], tests });
    const groups = new Set(selected.map((test) => test.group));
    refuseUnusable(runTests.filter(({ id }) => groups.has(id)), to.settings);
    return selected;
}
function refuseWhatCannotBe({ tags, tests, exclude }) {
    if (tags.length > 0) {
        throw (0,errors/* configError */.Fj)('input "tags": Future AGI has no tags on run tests', 'Select with "suites" and "tests" instead.');
    }
    const row = [...tests, ...exclude].find(isRowId);
    if (row === undefined)
        return;
    throw (0,errors/* configError */.Fj)(`"${row}" is one row of a scenario, and Future AGI runs whole scenarios only`, 'Name the scenario; to put up with a single row, list it in the quarantine file.');
}
function testsOf(runTests, { settings, links }) {
    const seen = new Map();
    for (const { scenarios } of runTests)
        for (const { id } of scenarios)
            seen.set(id, (seen.get(id) ?? 0) + 1);
    return runTests.flatMap((runTest) => {
        const digest = digestOf(runTest, settings);
        return runTest.scenarios.map((scenario) => {
            const id = containerId(scenario.id, (seen.get(scenario.id) ?? 0) > 1 ? runTest.id : undefined);
            return {
                id,
                name: scenario.name,
                suite: runTest.name,
                tags: [],
                digest,
                unit: id,
                group: runTest.id,
                expands: true,
                aliases: [scenario.id, containerId(scenario.id, runTest.id), scenario.name],
                ...links.runTest(runTest.id),
            };
        });
    });
}
function byText(left, right) {
    return canonical(left) < canonical(right) ? -1 : 1;
}
/** What a test is: the evaluations, how they are judged, and who plays the customer. Its rows are in the tests' ids. */
function digestOf(runTest, { judging, simulatorId }) {
    // Sorted: in which order the platform lists them says nothing
    const evals = runTest.evals?.map(({ definition }) => definition).sort(byText);
    return fingerprint({ evals, judging, simulatorId }, 16);
}
/** A plain name that stands in several run tests would silently run, and cost, several times. */
function refuseAmbiguous(entries, candidates) {
    for (const entry of entries) {
        if ((0,core_selection/* hasWildcard */.rl)(entry))
            continue;
        const suites = candidates
            .filter(({ id, name, aliases = [] }) => [id, name, ...aliases].some((word) => (0,core_selection/* matches */.cK)(entry, word)))
            .map(({ suite, group }) => `"${suite}" (${group})`);
        if (suites.length < 2)
            continue;
        throw (0,errors/* configError */.Fj)(`input "tests": "${entry}" is part of ${suites.length} run tests`, `Name the run test in "suites": ${suites.slice(0, 5).join(', ')}.`);
    }
}
function refuseUnusable(runTests, { judging }) {
    for (const { name, isPrompt, promptTemplate, evals } of runTests) {
        if (isPrompt && !(promptTemplate !== undefined && (0,uuid/* isUuid */.O)(promptTemplate))) {
            throw (0,errors/* configError */.Fj)(`run test "${name}" tests a prompt, and the platform does not say which prompt template it belongs to`, 'Select run tests of agent definitions.');
        }
        if (evals?.length === 0 && judging.withoutEvals === 'error') {
            throw (0,errors/* configError */.Fj)(`run test "${name}" has no evaluations, so nothing would decide whether a conversation passed`, 'Add evaluations to it, or set the option without-evals: completion to let every completed call pass.');
        }
    }
    refuseUnknownEvals(runTests, judging);
}
/** A threshold for a misspelt evaluation would never be applied. */
function refuseUnknownEvals(runTests, { thresholds, choices }) {
    const evals = runTests.flatMap((runTest) => runTest.evals ?? []);
    if (runTests.some((runTest) => runTest.evals === undefined))
        return;
    for (const [option, table] of Object.entries({ 'score-thresholds': thresholds, 'allowed-choices': choices })) {
        for (const name of Object.keys(table)) {
            if (name === '*' && option === 'score-thresholds')
                continue;
            if (evals.some((evaluation) => settingFor({ [name]: true }, evaluation)))
                continue;
            const known = [...new Set(evals.map((evaluation) => `"${evaluation.name}"`))].slice(0, 8).join(', ');
            throw (0,errors/* configError */.Fj)(`option "${option}": no evaluation is called "${name}"`, known === '' ? 'The selected run tests have no evaluations.' : `The selected run tests have ${known}.`);
        }
    }
}

;// CONCATENATED MODULE: ./build/providers/future-agi/run-tests.js
/** Finds run tests and their scenarios, and knows them again when one is triggered. */



/** Reads each run test once. */
function createRunTests(platform) {
    const known = new Map();
    const get = async (id, signal) => {
        const seen = known.get(id);
        if (seen !== undefined)
            return seen;
        const reply = await platform.runTest(id, signal);
        const runTest = { ...readRunTest(reply), scenarios: await scenariosOf(reply, platform, signal) };
        known.set(id, runTest);
        return runTest;
    };
    const idsOf = async (entry, signal) => {
        if ((0,uuid/* isUuid */.O)(entry))
            return [entry.toLowerCase()];
        if (!(0,core_selection/* hasWildcard */.rl)(entry)) {
            const id = await platform.runTestByName(entry, signal);
            if (id !== undefined)
                return [id];
        }
        const listed = await platform.runTests((0,core_selection/* hasWildcard */.rl)(entry) ? undefined : entry, signal);
        const hits = listed.filter(({ name, id }) => (0,core_selection/* matches */.cK)(entry, name) || (0,core_selection/* matches */.cK)(entry, id));
        if (hits.length === 0) {
            const all = await platform.runTests(undefined, signal);
            const names = all.map(({ name }) => name);
            throw (0,core_selection/* matchesNothing */.RF)('suites', entry, names);
        }
        if (hits.length > 1 && !(0,core_selection/* hasWildcard */.rl)(entry)) {
            const ids = hits.map(({ id }) => id).join(', ');
            throw (0,errors/* configError */.Fj)(`input "suites": "${entry}" names ${hits.length} run tests`, `Give one of their ids: ${ids}.`);
        }
        return hits.map(({ id }) => id);
    };
    const getNamed = async (entry, id, signal) => {
        try {
            return await get(id, signal);
        }
        catch (error) {
            if (!(0,errors/* isRunError */.Yl)(error, 'not-found'))
                throw error;
            throw (0,errors/* configError */.Fj)(`input "suites": "${entry}" matches nothing: the key sees no run test with this id`, 'Check the id, and the workspace of the key (option workspace-id).');
        }
    };
    return {
        get,
        async find(suites, signal) {
            const found = new Map();
            if (suites.length === 0) {
                for (const { id } of await platform.runTests(undefined, signal))
                    found.set(id, await get(id, signal));
            }
            for (const entry of suites) {
                for (const id of await idsOf(entry, signal))
                    found.set(id, await getNamed(entry, id, signal));
            }
            return [...found.values()];
        },
    };
}
function readRunTest(reply) {
    const details = reply.simulate_eval_configs_detail ?? undefined;
    const evals = details?.map(({ id, name, template_id, model, config, mapping, filters }) => ({
        id,
        name,
        definition: { id, name, template_id, model, config, mapping, filters },
    }));
    // A reply that lists no scenarios either is an abbreviated one, and says nothing about evaluations.
    const others = [...(reply.simulate_eval_configs ?? []), ...(reply.evals_detail ?? [])];
    const silent = evals?.length === 0 && (others.length > 0 || (reply.scenarios ?? []).length === 0);
    return {
        id: reply.id.toLowerCase(),
        name: reply.name,
        isPrompt: reply.source_type?.toLowerCase() === 'prompt',
        promptTemplate: reply.source_type?.toLowerCase() === 'prompt' ? reply.prompt_template : undefined,
        evals: silent ? undefined : evals,
    };
}
/** From the run test's own reply where it is complete, else from the paged list. */
async function scenariosOf(reply, platform, signal) {
    const details = (reply.scenarios_detail ?? []).flatMap(({ id, name }) => id !== undefined && name !== undefined && (0,uuid/* isUuid */.O)(id) ? [[id, { id, name }]] : []);
    // Each once: one that comes twice in a run test is not one of two run tests
    const known = new Map(details);
    const complete = known.size > 0 && (reply.scenarios ?? []).every((id) => known.has(id));
    return complete ? [...known.values()] : platform.scenarios(reply.id, signal);
}

;// CONCATENATED MODULE: ./build/providers/future-agi/trigger.js
/** Starts executions, and finds the one whose answer was lost. Nothing here is ever sent twice blindly. */




/** `Date` headers and start times are not exact; what existed before the trigger is known by its id anyway. */
const toleranceMs = 5_000;
function createTrigger(to) {
    const { platform, runTests, links, clock } = to;
    /** Executions that existed before the trigger of a plan, by the plan's key; undefined while it has not been sent. */
    const before = new Map();
    /** Executions that belong to batches of this run. */
    const own = new Set();
    /** Why the execution of a plan, by its key, is not what was asked for, although it could not be stopped at once. */
    const foreign = new Map();
    const batchOf = (plan, id, startedAt) => {
        own.add(id);
        const runTestId = groupOf(plan);
        return {
            key: plan.key,
            id,
            data: { runTestId },
            plan,
            startedAt: new Date(startedAt).toISOString(),
            ...links.execution(runTestId, id),
        };
    };
    return {
        /**
         * One execution of the plan's scenarios. When the platform runs something else it is stopped, and `batch-broken` is
         * thrown; when it cannot be stopped it is returned all the same, so that it is stopped as any other batch is.
         */
        async trigger(plan, signal) {
            const asked = scenarioIdsOf(plan);
            // An empty list would run everything.
            if (asked.length === 0)
                throw new errors/* RunError */.e4('batch-broken', 'a plan without scenarios', { hint: 'Report this bug.' });
            before.set(plan.key, undefined);
            const runTest = await runTests.get(groupOf(plan), signal);
            const known = await platform.recentExecutions(runTest.id, signal);
            before.set(plan.key, new Set(known.map(({ id }) => id)));
            const since = clock.now();
            const reply = await execute(executePath(runTest), asked, { ...to, signal });
            const batch = batchOf(plan, reply.execution_id, since);
            const mismatch = mismatchOf(reply, asked);
            if (mismatch === undefined)
                return batch;
            const stopped = await stop(reply.execution_id, signal, to);
            const end = stopped ? 'it was cancelled' : 'it could not be cancelled at once';
            const words = `execution ${reply.execution_id} was started with ${mismatch}; ${end}`;
            const error = new errors/* RunError */.e4('batch-broken', words, {
                hint: 'The platform reads the request differently; report its version, and look at the execution there.',
            });
            if (stopped)
                throw error;
            foreign.set(plan.key, error);
            return batch;
        },
        /** What is wrong with the execution of a plan, by its key, from its start on. */
        foreignStart: (key) => foreign.get(key),
        /** The one execution since the trigger that nobody else of this run started; undefined when there is none yet. */
        async adopt(plan, since, signal) {
            if (before.has(plan.key) && before.get(plan.key) === undefined)
                return undefined;
            const listed = await platform.recentExecutions(groupOf(plan), signal);
            const earliest = since + platform.clockOffset() - toleranceMs;
            const candidates = listed.filter((item) => !own.has(item.id) &&
                !before.get(plan.key)?.has(item.id) &&
                (startOf(item) ?? earliest) >= earliest &&
                runsTheSame(item, plan));
            const [found, ...more] = candidates;
            if (found === undefined)
                return undefined;
            if (more.length === 0)
                return batchOf(plan, found.id, since);
            const ids = candidates.map(({ id }) => id).join(', ');
            throw new errors/* RunError */.e4('batch-broken', `${candidates.length} executions could be the one just started: ${ids}`, {
                hint: 'Look at them on the platform, cancel what nobody needs, and run again.',
                mayHaveStarted: true,
            });
        },
    };
}
/** The platform's names for the body; the second are those of its older documentation. */
const dialects = [
    { ids: 'scenario_ids', all: 'select_all', simulator: 'simulator_id' },
    { ids: 'scenarioIds', all: 'selectAll', simulator: 'simulatorId' },
];
/**
 * Sends the trigger. A body whose names are unknown is refused before anything starts, so it may be said once more in the
 * other dialect. `select_all` is always false: the older documentation gives it the opposite meaning.
 */
async function execute(path, asked, { platform, settings, signal }) {
    const send = async ({ ids, all, simulator }) => {
        const chosen = settings.simulatorId === undefined ? {} : { [simulator]: settings.simulatorId };
        return platform.execute(path, { [ids]: asked, [all]: false, ...chosen }, signal);
    };
    try {
        try {
            return await send(dialects[0]);
        }
        catch (error) {
            if (!refusesNames(error))
                throw error;
            return await send(dialects[1]);
        }
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error) || error.reply === undefined)
            throw error;
        const { status, words } = error.reply;
        // The execution's row may exist although the status is that of a refusal (sheet, section 2).
        if (!isLostStart(status, words.join(' ')))
            throw error;
        throw new errors/* RunError */.e4('unavailable', error.message, {
            hint: lostStartHint,
            cause: error,
            reply: error.reply,
            mayHaveStarted: true,
        });
    }
}
function refusesNames(error) {
    if (!(0,errors/* isRunError */.Yl)(error) || error.reply?.status !== 400)
        return false;
    const text = JSON.stringify(error.reply.body ?? '');
    return /unknown field/i.test(text) && Object.values(dialects[0]).some((name) => text.includes(name));
}
/** What the platform says it started that is not what was asked for; undefined when it fits, or says nothing. */
function mismatchOf(reply, asked) {
    const named = reply.scenario_ids ?? [];
    if (named.length > 0 && !sameSet(named, asked)) {
        return `${new Set(named).size} scenarios, not the ${asked.length} asked for`;
    }
    const total = Array.isArray(reply.total_scenarios) ? reply.total_scenarios.length : reply.total_scenarios;
    if (typeof total === 'number' && total !== 0 && total !== asked.length) {
        return `${total} scenarios instead of ${asked.length}`;
    }
    return undefined;
}
/** Tries to stop an execution; false when it may go on. */
async function stop(executionId, signal, { cancel, log }) {
    try {
        await cancel(executionId, signal);
        return true;
    }
    catch (error) {
        log.warning(`Execution ${executionId} could not be cancelled: ${error instanceof Error ? error.message : error}`);
        return false;
    }
}
function startOf({ start_time, started_at, created_at }) {
    const at = Date.parse(start_time ?? started_at ?? created_at ?? '');
    return Number.isNaN(at) ? undefined : at;
}
/** False when the list says that an execution has other scenarios: their ids as documented, their joined names as observed. */
function runsTheSame(item, plan) {
    const ids = item.scenario_ids ?? [];
    if (ids.length > 0)
        return sameSet(ids, scenarioIdsOf(plan));
    if (typeof item.scenarios !== 'string' || item.scenarios.trim() === '')
        return true;
    return sameSet(namesIn(item.scenarios), namesIn(plan.tests.map(({ name }) => name).join(',')));
}
/** Names may hold commas themselves, so both sides are cut alike. */
function namesIn(joined) {
    return joined.split(',').map((name) => name.trim());
}
function sameSet(a, b) {
    const left = new Set(a.map((item) => item.toLowerCase()));
    const right = new Set(b.map((item) => item.toLowerCase()));
    return left.size === right.size && [...left].every((item) => right.has(item));
}
/** Ids of the plan's scenarios, each once. */
function scenarioIdsOf(plan) {
    return [...new Set(plan.tests.map(({ unit }) => scenarioOf(unit)))];
}
function groupOf(plan) {
    return plan.tests[0]?.group ?? '';
}

;// CONCATENATED MODULE: ./build/providers/future-agi/index.js
/** Future AGI: executes run tests on the platform; each row of a scenario is a test. README.md tells the quirks behind it. */











/** How long a cancelled execution is watched, in ms. */
const cancelWatchMs = 60_000;
const future_agi_module = {
    id: 'future-agi',
    title: 'Future AGI',
    defaultBaseUrl: 'https://api.futureagi.com',
    credentials: [['api-key', 'secret-key']],
    options: options,
    create,
};
function create(setup) {
    const { baseUrl, credentials, clock, log, note } = setup;
    if (setup.publishOnPass) {
        throw (0,errors/* configError */.Fj)('input "publish-on-pass": Future AGI has nothing that could be published', 'Leave it out; a later job can use the output "publishable".');
    }
    const settings = readSettings(setup.options);
    const { judging, workspaceId } = settings;
    const api = setup.http.connect({
        baseUrl,
        explain: explain,
        credentials: {
            headers: () => ({
                'x-api-key': credentials['api-key'] ?? '',
                'x-secret-key': credentials['secret-key'] ?? '',
                ...(workspaceId === undefined ? {} : { 'x-workspace-id': workspaceId }),
            }),
        },
    });
    const platform = createPlatform(api, clock);
    const runTests = createRunTests(platform);
    const executions = createExecutions(platform);
    const links = createLinks(baseUrl);
    /** Executions that were found settled, so that they need not be read again. */
    const settled = new Map();
    /** An execution that the platform does not show yet has just been started. */
    const wordOf = async (executionId, signal) => {
        try {
            return (await executions.look(executionId, signal)).word;
        }
        catch (error) {
            if ((0,errors/* isRunError */.Yl)(error, 'not-found'))
                return 'started';
            throw error;
        }
    };
    /** Cancels what is surely active; cancelling an ended execution would overwrite its status (sheet 0, item 8). */
    const cancel = async (executionId, signal) => {
        const word = await wordOf(executionId, signal);
        if (endedWords.includes(word))
            return;
        if (activeWords.includes(word))
            await platform.cancel(executionId, signal);
        else if (word !== 'cancelling')
            throw notCancelled(executionId, word);
        try {
            if (await endsWithin(executionId, cancelWatchMs, signal))
                return;
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
        }
        if (!signal.aborted)
            throw notCancelled(executionId, 'cancelling');
        log.info(`Execution ${executionId}: the platform took the cancellation and had not finished it when last seen.`);
    };
    const endsWithin = async (executionId, ms, signal) => {
        const until = clock.now() + ms;
        for (let wait = 2_000; clock.now() + wait <= until; wait = 5_000) {
            await clock.sleep(wait, signal);
            if (endedWords.includes(await wordOf(executionId, signal)))
                return true;
        }
        return false;
    };
    const { trigger, adopt, foreignStart } = createTrigger({ platform, runTests, settings, links, clock, log, cancel });
    const poll = async (batch, signal) => {
        const id = idOf(batch);
        const misread = foreignStart(batch.key);
        if (misread !== undefined)
            throw misread;
        const execution = await executions.look(id, signal);
        const { word, done, total, scenarioIds } = execution;
        const asked = new Set(scenarioIdsOf(batch.plan).map((scenarioId) => scenarioId.toLowerCase()));
        const foreign = scenarioIds.filter((scenarioId) => !asked.has(scenarioId.toLowerCase()));
        if (foreign.length > 0)
            throw foreignScenarios(id, foreign);
        const status = { raw: word, known: knownWords.includes(word), done, ...(total === undefined ? {} : { total }) };
        const about = { ...status, id, ...(batch.url === undefined ? {} : { url: batch.url }) };
        if (!endedWords.includes(word))
            return { ...about, state: 'running' };
        const snapshot = await executions.read(id, signal);
        const { calls } = snapshot;
        const { evals: expected } = await runTests.get(batch.data.runTestId ?? '', signal);
        const open = calls.filter((call) => !isSettled(call, { judging, expected })).length;
        const counts = { done: calls.length - open, total: calls.length };
        // Calls of a cancelled execution may stay open for ever; a completed one without calls may still get some.
        const over = word === 'cancelled' || (open === 0 && (calls.length > 0 || word === 'failed'));
        if (!over)
            return { ...about, ...counts, state: 'settling' };
        settled.set(id, snapshot);
        return { ...about, ...counts, state: 'finished' };
    };
    return {
        limits: { batchSize: 1_000, trialsPerBatch: 1, serial: false, pollFloorMs: 5_000, settleMs: 120_000 },
        resolve: (selection, signal) => resolve(selection, { runTests, settings, links }, signal),
        trigger,
        adopt,
        poll,
        async collect(batch, signal) {
            const id = idOf(batch);
            const snapshot = settled.get(id) ?? (await executions.read(id, signal));
            const results = await collect(batch, snapshot, { platform, runTests, judging, log, note, signal });
            settled.delete(id);
            return { results };
        },
        async cancel({ id }, signal) {
            if (id !== undefined)
                await cancel(id, signal);
        },
    };
}
function idOf(batch) {
    if (batch.id !== undefined)
        return batch.id;
    throw new errors/* RunError */.e4('batch-broken', `batch ${batch.key} has no execution id`, { hint: 'Report this as a bug.' });
}
function notCancelled(executionId, word) {
    return new errors/* RunError */.e4('unavailable', `execution ${executionId} is "${word.slice(0, 40)}" and was not seen to end`, {
        hint: 'Look at the execution on the platform and stop it there.',
    });
}


/***/ }),

/***/ 112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isUuid),
/* harmony export */   t: () => (/* binding */ uuidShape)
/* harmony export */ });
/** Ids that go into paths must be UUIDs, because anything else is a path of another kind there (sheet, section 11). */
const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** True for what may stand in a path. */
function isUuid(text) {
    return uuidShape.test(text);
}


/***/ })

};
