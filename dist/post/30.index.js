export const id = 30;
export const ids = [30];
export const modules = {

/***/ 1030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  batchReply: () => (/* binding */ batchReply),
  execution: () => (/* binding */ execution),
  runPage: () => (/* binding */ runPage),
  storedRun: () => (/* binding */ storedRun),
  testDetail: () => (/* binding */ testDetail),
  testPage: () => (/* binding */ testPage),
  tokenReply: () => (/* binding */ tokenReply),
  transcript: () => (/* binding */ transcript)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var classic_schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

;// CONCATENATED MODULE: ./build/providers/umbraco-ai/schema.js
/**
 * What the site's replies must hold: only the fields that are used. Ids are any non-empty string; everything but the
 * id, the test and the status of a run may be null or absent, because the published samples and the servers differ.
 */

const id = classic_schemas/* string */.YjP().min(1);
const schema_text = classic_schemas/* string */.YjP().nullish();
const schema_number = classic_schemas/* number */.aig().nullish();
/** Reply of the token endpoint; `expires_in` in seconds. */
const tokenReply = classic_schemas/* object */.Ikc({ access_token: id, expires_in: number().nonnegative().nullish() });
const testItem = classic_schemas/* object */.Ikc({ id, alias: schema_text, name: schema_text, tags: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).nullish() });
/** `GET /tests`: no graders, no variations. */
const testPage = classic_schemas/* object */.Ikc({ items: classic_schemas/* array */.YOg(testItem), total: schema_number });
const grader = classic_schemas/* object */.Ikc({
    id: schema_text,
    graderTypeId: schema_text,
    config: classic_schemas/* unknown */.L5J().optional(),
    negate: classic_schemas/* boolean */.zMY().nullish(),
    severity: schema_text,
    weight: schema_number,
});
const variation = classic_schemas/* object */.Ikc({ id, name: schema_text, runCount: schema_number, testFeatureConfig: classic_schemas/* unknown */.L5J().optional() });
/** `GET /tests/{id}`. */
const testDetail = classic_schemas/* object */.Ikc({
    id,
    alias: schema_text,
    name: schema_text,
    testFeatureId: schema_text,
    testFeatureConfig: classic_schemas/* unknown */.L5J().optional(),
    graders: classic_schemas/* array */.YOg(grader).nullish(),
    variations: classic_schemas/* array */.YOg(variation).nullish(),
    runCount: schema_number,
    tags: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).nullish(),
});
const metrics = classic_schemas/* object */.Ikc({ totalRuns: schema_number, passedRuns: schema_number, runIds: classic_schemas/* array */.YOg(id).nullish() });
/** One test's part of a trigger's reply, and the whole reply of `/tests/{id}/run`. */
const execution = classic_schemas/* object */.Ikc({
    executionId: schema_text,
    batchId: schema_text,
    defaultMetrics: metrics.nullish(),
    aggregateMetrics: metrics.nullish(),
    variationMetrics: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ variationId: id, metrics: metrics.nullish() })).nullish(),
});
/** Reply of `/tests/run-batch`; keys are test ids. Tests that are unknown or could not start are left out. */
const batchReply = classic_schemas/* object */.Ikc({ results: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), execution) });
const tokens = classic_schemas/* object */.Ikc({ inputTokens: schema_number, outputTokens: schema_number, totalTokens: schema_number });
const graderResult = classic_schemas/* object */.Ikc({
    graderId: schema_text,
    graderName: schema_text,
    graderTypeId: schema_text,
    negate: classic_schemas/* boolean */.zMY().nullish(),
    passed: classic_schemas/* boolean */.zMY().nullish(),
    score: schema_number,
    severity: schema_text,
    weight: schema_number,
    actualValue: classic_schemas/* unknown */.L5J().optional(),
    expectedValue: classic_schemas/* unknown */.L5J().optional(),
    failureMessage: schema_text,
});
/** A stored run; the same on all endpoints. */
const storedRun = classic_schemas/* object */.Ikc({
    id,
    testId: id,
    status: classic_schemas/* string */.YjP(),
    batchId: schema_text,
    executionId: schema_text,
    variationId: schema_text,
    runNumber: schema_number,
    executedAt: schema_text,
    durationMs: schema_number,
    transcriptId: schema_text,
    error: classic_schemas/* object */.Ikc({ message: schema_text }).nullish(),
    outcome: classic_schemas/* object */.Ikc({ outputValue: classic_schemas/* unknown */.L5J().optional(), usage: tokens.nullish(), tokenUsage: tokens.nullish() })
        .nullish(),
    graderResults: classic_schemas/* array */.YOg(graderResult).nullish(),
});
/** `GET /test-runs`, newest first. */
const runPage = classic_schemas/* object */.Ikc({ items: classic_schemas/* array */.YOg(storedRun), total: schema_number });
/** The token counts of a prompt's transcript. */
const promptOutput = classic_schemas/* object */.Ikc({ usage: tokens });
/** `GET /test-runs/{id}/transcript`: free JSON of each harness. */
const transcript = classic_schemas/* object */.Ikc({
    messages: classic_schemas/* unknown */.L5J().optional(),
    timing: classic_schemas/* unknown */.L5J().optional(),
    finalOutput: classic_schemas/* unknown */.L5J().optional(),
})
    .transform((raw) => ({ ...raw, promptUsage: promptOutput.safeParse(raw.finalOutput).data?.usage }));


/***/ })

};
