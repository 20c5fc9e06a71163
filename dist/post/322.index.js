export const id = 322;
export const ids = [322];
export const modules = {

/***/ 6949:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
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

/***/ 7322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRun: () => (/* binding */ checkRun),
/* harmony export */   checkRuns: () => (/* binding */ checkRuns),
/* harmony export */   environments: () => (/* binding */ environments),
/* harmony export */   policy: () => (/* binding */ policy),
/* harmony export */   simulationResults: () => (/* binding */ simulationResults)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6949);
/** Replies of V2 agents → model (sheet, section 9). Always `{data, errors}`; the bare form is read too. */


const maybePercent = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100).optional().catch(undefined);
const maybeBoolean = zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().catch(undefined);
const judge = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    eval_agent_id: _envelope_js__WEBPACK_IMPORTED_MODULE_0__.id,
    eval_agent_version_id: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeText */ .oX,
    name: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeText */ .oX,
    target_level_keys: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).catch([]),
    required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().catch(false),
});
/** The evaluation policy of an environment; null: there is none. */
const policy = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .payload */ .lM)(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    enabled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().catch(false),
    scenario_ids: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_envelope_js__WEBPACK_IMPORTED_MODULE_0__.id),
    simulations_count: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeCount */ .Kx,
    evals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(judge),
})
    .nullable());
const verdict = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    eval_agent_id: _envelope_js__WEBPACK_IMPORTED_MODULE_0__.id,
    name: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeText */ .oX,
    required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().catch(true),
    match_rate: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeScore */ .ZZ,
    score: maybePercent,
    passed: maybeBoolean,
})
    .transform((raw) => ({
    judgeId: raw.eval_agent_id,
    name: raw.name ?? raw.eval_agent_id,
    required: raw.required,
    /** What `passed` rests on; the mean score of the judge where there is no rate. */
    share: raw.match_rate ?? (raw.score === undefined ? undefined : raw.score / 100),
    passed: raw.passed,
}));
const checkRunFields = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    id: _envelope_js__WEBPACK_IMPORTED_MODULE_0__.id,
    agent_version_id: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeId */ .AC,
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    overall_passed: maybeBoolean,
    verdicts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(verdict).nullish(),
    simulation_set_id: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeId */ .AC,
    error_message: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeText */ .oX,
    scenario_count: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeCount */ .Kx,
    simulations_count: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeCount */ .Kx,
})
    .transform((raw) => ({
    id: raw.id,
    versionId: raw.agent_version_id,
    status: raw.status,
    overallPassed: raw.overall_passed,
    verdicts: raw.verdicts ?? [],
    setId: raw.simulation_set_id,
    error: raw.error_message,
    conversations: raw.scenario_count === undefined || raw.simulations_count === undefined
        ? undefined
        : raw.scenario_count * raw.simulations_count,
}));
const checkRun = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .payload */ .lM)(checkRunFields);
const checkRuns = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .payload */ .lM)(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(checkRunFields));
/** Which version each environment is pinned to. */
const environments = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .payload */ .lM)(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ env_type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), current_version_id: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeId */ .AC }))
    .transform((rows) => new Map(rows.map((row) => [row.env_type, row.current_version_id]))));
/** One conversation of a check run. */
const conversation = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ run_id: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeId */ .AC, case_name: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeText */ .oX, score: maybePercent, passed: maybeBoolean })
    .transform((raw) => ({
    runId: raw.run_id,
    name: raw.case_name,
    score: raw.score === undefined ? undefined : raw.score / 100,
    passed: raw.passed,
}));
const simulationResults = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .payload */ .lM)(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ logs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(conversation).nullish() }));


/***/ })

};
