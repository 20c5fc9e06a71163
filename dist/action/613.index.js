export const id = 613;
export const ids = [613];
export const modules = {

/***/ 26949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ maybeId),
/* harmony export */   CN: () => (/* binding */ maybeTime),
/* harmony export */   Kx: () => (/* binding */ maybeCount),
/* harmony export */   ZZ: () => (/* binding */ maybeScore),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   lM: () => (/* binding */ payload),
/* harmony export */   oA: () => (/* binding */ unwrap),
/* harmony export */   oX: () => (/* binding */ maybeText),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/** How any reply of Bland is opened, and fields that may be missing (sheet, section 2). */

/** Opaque, but never something that would climb out of a path. */
const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(200)
    .refine((text) => !/^\.+$/.test(text), 'is no id');
/** Optional fields that are null, absent or of another type count as absent. */
const maybeText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().catch(undefined);
const maybeId = id.optional().catch(undefined);
const maybeCount = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0).optional().catch(undefined);
/** From 0 to 1; anything else is no score. */
const maybeScore = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).optional().catch(undefined);
/** Epoch ms. */
const maybeTime = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .transform((text) => Date.parse(text))
    .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())
    .optional()
    .catch(undefined);
/** The fields of an object; none of anything else. */
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** `{data, errors}` or bare: the payload (sheet, section 2). */
function unwrap(body) {
    return Object.hasOwn(record(body), 'data') ? record(body).data : body;
}
/** A schema behind either envelope. */
function payload(schema) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(unwrap, schema);
}
/** A list in any of its known forms, with what it says about its own completeness. */
function list(key, item) {
    const read = (body) => {
        const inner = unwrap(body);
        const outer = record(body);
        const holder = Array.isArray(inner) ? outer : record(inner);
        return {
            rows: Array.isArray(inner) ? inner : holder[key],
            total: holder.total_count ?? holder.total ?? outer.total_count ?? outer.total,
            limit: holder.limit ?? outer.limit,
            offset: holder.offset ?? outer.offset,
            next: holder.next ?? outer.next ?? undefined,
        };
    };
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()
        .transform(read)
        .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item),
        total: maybeCount,
        limit: maybeCount,
        offset: maybeCount,
        next: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    }));
}


/***/ }),

/***/ 27613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   batch: () => (/* binding */ batch),
/* harmony export */   runDetail: () => (/* binding */ runDetail),
/* harmony export */   runList: () => (/* binding */ runList),
/* harmony export */   simulationSet: () => (/* binding */ simulationSet),
/* harmony export */   started: () => (/* binding */ started)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26949);
/** Batches, simulation sets and runs → model (sheet, sections 5 and 6). An item of a list without its id or status is an error. */


const assertionResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    assertion_id: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeId */ .AC,
    type: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeText */ .oX,
    name: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeText */ .oX,
    passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().catch(undefined),
    status: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeText */ .oX,
    score: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeScore */ .ZZ,
    target: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeText */ .oX,
    field: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeText */ .oX,
    expected: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    actual: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    reasoning: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeText */ .oX,
    message: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeText */ .oX,
})
    .transform((raw) => ({
    definitionId: raw.assertion_id,
    type: raw.type,
    name: raw.name,
    passed: raw.passed ?? passedBy(raw.status),
    score: raw.score,
    target: raw.field === undefined ? raw.target : `${raw.target ?? ''}.${raw.field}`,
    expected: asText(raw.expected),
    actual: asText(raw.actual),
    message: raw.reasoning ?? raw.message,
}));
function passedBy(status) {
    const word = status?.trim().toUpperCase();
    if (word === 'PASSED')
        return true;
    return word === 'FAILED' ? false : undefined;
}
function asText(value) {
    if (value === undefined || value === null)
        return undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
const runFields = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    id: _envelope_js__WEBPACK_IMPORTED_MODULE_0__.id,
    scenario_id: _envelope_js__WEBPACK_IMPORTED_MODULE_0__.id,
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    overall_score: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeScore */ .ZZ,
    duration_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).optional().catch(undefined),
    created_at: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeTime */ .CN,
    batch_id: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeId */ .AC,
    simulation_set_id: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeId */ .AC,
    version_number: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeCount */ .Kx,
    error_message: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeText */ .oX,
    assertion_results: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(assertionResult)
        .nullish()
        .transform((given) => given ?? []),
    chat_history: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional().catch(undefined),
});
const run = zod__WEBPACK_IMPORTED_MODULE_1__/* .preprocess */ .vkY((value) => {
    const raw = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value);
    return { ...raw, id: raw.id ?? raw.run_id, scenario_id: raw.scenario_id ?? (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(raw.scenario).id };
}, runFields)
    .transform((raw) => ({
    id: raw.id,
    scenarioId: raw.scenario_id,
    status: raw.status,
    score: raw.overall_score,
    durationMs: raw.duration_ms,
    createdAt: raw.created_at,
    batchId: raw.batch_id,
    setId: raw.simulation_set_id,
    version: raw.version_number,
    error: raw.error_message,
    assertions: raw.assertion_results,
    turns: (raw.chat_history ?? []).flatMap((turn) => {
        const { role, content } = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(turn);
        return typeof role === 'string' && typeof content === 'string' ? [{ role, text: content }] : [];
    }),
}));
const runList = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('runs', run);
const runDetail = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .payload */ .lM)(run);
const batchFields = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    id: _envelope_js__WEBPACK_IMPORTED_MODULE_0__.id,
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    total_scenarios: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeCount */ .Kx,
    passed_scenarios: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeCount */ .Kx,
    failed_scenarios: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeCount */ .Kx,
    publish_on_pass: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().catch(false),
    trigger_source: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeText */ .oX,
    version_number: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeCount */ .Kx,
    runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(run)
        .nullish()
        .transform((given) => given ?? undefined),
});
const batch = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .payload */ .lM)(zod__WEBPACK_IMPORTED_MODULE_1__/* .preprocess */ .vkY((value) => ({ ...(0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value), id: (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value).id ?? (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value).batch_id }), batchFields)
    .transform((raw) => ({
    id: raw.id,
    status: raw.status,
    total: raw.total_scenarios,
    passed: raw.passed_scenarios,
    failed: raw.failed_scenarios,
    publishOnPass: raw.publish_on_pass,
    source: raw.trigger_source,
    version: raw.version_number,
    /** Undefined: the reply has no `runs`; they are to be listed. */
    runs: raw.runs,
})));
/** The id in the answer to a trigger, wherever it stands; undefined when it is in none of the known places. */
const started = zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().transform((body) => {
    const { batch_id, simulation_set_id, id: plain } = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrap */ .oA)(body));
    const found = _envelope_js__WEBPACK_IMPORTED_MODULE_0__.id.safeParse(batch_id ?? simulation_set_id ?? plain);
    return found.success ? found.data : undefined;
});
const statistic = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    total_runs: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeCount */ .Kx,
    passed: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeCount */ .Kx,
    failed: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeCount */ .Kx,
    scores: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ mean: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeScore */ .ZZ }).optional().catch(undefined),
    common_failure_modes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().catch(undefined),
});
const simulationSet = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .payload */ .lM)(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    simulations_per_scenario: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeCount */ .Kx,
    total_scenarios: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeCount */ .Kx,
    created_at: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeTime */ .CN,
    statistics: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ per_scenario: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), statistic) })
        .optional()
        .catch(undefined),
})
    .transform((raw) => ({
    status: raw.status,
    perScenario: raw.simulations_per_scenario,
    scenarios: raw.total_scenarios,
    createdAt: raw.created_at,
    statistics: new Map(Object.entries(raw.statistics?.per_scenario ?? {})),
})));


/***/ })

};
