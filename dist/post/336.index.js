export const id = 336;
export const ids = [336];
export const modules = {

/***/ 336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callReply: () => (/* binding */ callReply),
/* harmony export */   cancelReply: () => (/* binding */ cancelReply),
/* harmony export */   detailReply: () => (/* binding */ detailReply),
/* harmony export */   executeReply: () => (/* binding */ executeReply),
/* harmony export */   executionPage: () => (/* binding */ executionPage),
/* harmony export */   runReply: () => (/* binding */ runReply),
/* harmony export */   runTestIdReply: () => (/* binding */ runTestIdReply),
/* harmony export */   runTestPage: () => (/* binding */ runTestPage),
/* harmony export */   runTestReply: () => (/* binding */ runTestReply),
/* harmony export */   scenarioPage: () => (/* binding */ scenarioPage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var _uuid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(112);
/**
 * Replies → model. Only the fields used; camelCase of older builds is read as snake_case (sheet, section 11). Ids that go
 * into paths must be UUIDs, because anything else is a path of another kind there.
 */


const uuid = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(_uuid_js__WEBPACK_IMPORTED_MODULE_1__/* .uuidShape */ .t);
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .nullish()
    .transform((value) => value ?? undefined);
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
    .nullish()
    .transform((value) => value ?? undefined);
const anything = zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional();
const listOf = (item) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item).nullish();
/** An object whose camelCase names count as snake_case ones. Only its own level: eval names and columns stay as they are. */
function object(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(snakeNames, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(shape));
}
function snakeNames(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    const renamed = Object.entries(value).map(([name, item]) => [
        name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        item,
    ]);
    return { ...Object.fromEntries(renamed), ...value };
}
/** Takes off the `{ status: true, result: … }` that some endpoints wrap their reply in. */
function unwrapped(inner) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY((value) => typeof value === 'object' && value !== null && 'result' in value && typeof value.result === 'object'
        ? value.result
        : value, inner);
}
function page(item) {
    return object({ count: number, next: text, total_pages: number, results: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item) });
}
const evalConfig = object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    template_id: anything,
    model: anything,
    config: anything,
    mapping: anything,
    filters: anything,
});
/** GET run-tests/{id}/ */
const runTestReply = object({
    id: uuid,
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    source_type: text,
    prompt_template: text,
    scenarios: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    scenarios_detail: listOf(object({ id: text, name: text })),
    simulate_eval_configs: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    simulate_eval_configs_detail: listOf(evalConfig),
    evals_detail: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});
/** GET run-tests/ */
const runTestPage = page(object({ id: uuid, name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }));
/** GET run-tests/get-id-by-name/{name}/ */
const runTestIdReply = unwrapped(object({ run_test_id: uuid }));
/** GET run-tests/{id}/scenarios/ */
const scenarioPage = page(object({ id: uuid, name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }));
/** GET run-tests/{id}/executions/, as observed and as documented (sheet 7.4). */
const executionPage = page(object({
    id: uuid,
    status: text,
    scenarios: anything,
    scenario_ids: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    start_time: text,
    started_at: text,
    created_at: text,
    error_reason: text,
}));
/** POST …/execute/ */
const executeReply = unwrapped(object({ execution_id: uuid, status: text, total_scenarios: anything, scenario_ids: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }));
/** GET /sdk/api/v1/simulation/runs/?execution_id= (sheet 7.1) */
const runReply = unwrapped(object({
    execution_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    total_calls: number,
    completed_calls: number,
    failed_calls: number,
    call_results: object({
        count: number,
        results: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(object({ scenario_id: text, status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    }).nullish(),
}));
const outputs = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).nullish();
const call = object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    scenario: text,
    scenario_id: text,
    scenario_columns: anything,
    duration: number,
    duration_seconds: number,
    ended_reason: text,
    eval_outputs: outputs,
    eval_metrics: outputs,
    total_tokens: number,
    input_tokens: number,
    output_tokens: number,
    processing_skip_reason: text,
});
/** GET test-executions/{id}/ */
const detailReply = object({
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    count: number,
    next: text,
    total_pages: number,
    results: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(call),
    error_messages: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});
/** POST test-executions/{id}/cancel/: that it was taken is all there is to know. */
const cancelReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J();
/** GET call-executions/{id}/: chat rows, spoken rows and documented rows alike (sheet 7.3). */
const callReply = object({
    transcript: listOf(object({ speaker_role: text, role: text, content: anything, messages: anything })),
});


/***/ })

};
