export const id = 632;
export const ids = [632];
export const modules = {

/***/ 4632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyQuarantine: () => (/* binding */ applyQuarantine),
/* harmony export */   noQuarantine: () => (/* binding */ noQuarantine),
/* harmony export */   quarantineEntrySchema: () => (/* binding */ quarantineEntrySchema),
/* harmony export */   readQuarantine: () => (/* binding */ readQuarantine)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3260);
/** Tests that run and are shown but do not block, by a file in the repository that names who answers for them and until when. */



const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(1_000);
/** YAML readers turn dates into Date objects; both forms mean the whole day in UTC. */
const day = zod__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vkY((value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value), zod__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6());
/** One line of the file. */
const quarantineEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Id, alias or name of a test; `*` and `?` match. */
    test: text,
    reason: text,
    owner: text,
    /** Last day (UTC) on which it counts: `2026-01-31`. */
    until: day,
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(quarantineEntrySchema).max(10_000);
/** No quarantine at all. */
const noQuarantine = { active: new Set(), expired: [], idle: [], pending: [] };
/**
 * Checks the parsed YAML of a quarantine file. An empty file is an empty list.
 * @throws RunError `config` that names the entry and what is wrong with it.
 */
function readQuarantine(value, file) {
    const result = fileSchema.safeParse(value ?? []);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const place = issue === undefined || issue.path.length === 0 ? 'the file' : describePlace(issue.path);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .configError */ .Fj)(`input "quarantine": ${place} of ${file}: ${issue?.message.slice(0, 200) ?? 'malformed'}`, 'The file is a YAML list of entries with test, reason, owner and until (a day such as 2026-01-31).');
}
/**
 * Applies the entries to the tests of a run.
 * @param entries those of the base branch on a change request, else those of the checkout.
 * @param today the present day in UTC, `2026-01-31`.
 * @param proposed the change's own version, when it is not what counts.
 */
function applyQuarantine(setting) {
    const { entries, proposed = [], tests, today } = setting;
    const active = new Set();
    const ended = [];
    const idle = [];
    for (const entry of entries) {
        const ids = tests.filter((test) => names(entry, test)).map((test) => test.id);
        if (ids.length === 0)
            idle.push(entry);
        else if (entry.until < today)
            ended.push({ entry, tests: ids });
        else
            for (const id of ids)
                active.add(id);
    }
    const expired = ended
        .map(({ entry, tests: ids }) => ({ entry, tests: ids.filter((id) => !active.has(id)) }))
        .filter(({ tests: ids }) => ids.length > 0);
    return { active, expired, idle, pending: proposed.filter((entry) => !entries.some((known) => same(known, entry))) };
}
function names(entry, test) {
    return [test.id, test.name, ...(test.aliases ?? [])].some((name) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(entry.test, name));
}
/** A longer `until` is a new entry too: a change cannot extend its own excuse. */
function same(a, b) {
    return a.test === b.test && a.until === b.until;
}
function describePlace(path) {
    const [index, field] = path;
    return `entry ${Number(index) + 1}${field === undefined ? '' : `, "${String(field)}"`}`;
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

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
