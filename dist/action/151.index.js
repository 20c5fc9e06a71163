export const id = 151;
export const ids = [151];
export const modules = {

/***/ 23151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   batchStatus: () => (/* binding */ batchStatus),
/* harmony export */   conversationStatus: () => (/* binding */ conversationStatus),
/* harmony export */   publishReply: () => (/* binding */ publishReply),
/* harmony export */   publishStatus: () => (/* binding */ publishStatus),
/* harmony export */   startReply: () => (/* binding */ startReply),
/* harmony export */   suitePage: () => (/* binding */ suitePage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/** Replies → what is used of them (sheet, sections 5 to 9). Field styles are the platform's own mixture. */

/** Absent and null are the same. */
const maybe = (schema) => schema.nullish().transform((value) => value ?? undefined);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{1,9}$/)])
    .transform(Number)
    .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0).max(10_000_000));
const metric = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]).transform((value) => {
    const number = value === '' ? Number.NaN : Number(value);
    return number >= 0 && number <= 1 ? number : undefined;
});
const words = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
/** The reply to a start: `requestId` for batch suites, `testRunId` for conversation suites. */
const startReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ requestId: maybe(words), testRunId: maybe(words) })
    .transform(({ requestId, testRunId }) => requestId ?? testRunId)
    .pipe(words);
/** Counts of a run by the platform's own names; open, because DialogGPT has further ones. */
const counts = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())
    .transform((all) => new Map(Object.entries(all).flatMap(([name, value]) => readCount(name, value))));
function readCount(name, value) {
    const result = count.safeParse(value);
    return result.success ? [[name, result.data]] : [];
}
/** Status of a batch run. `completed` is an execution state here, never a verdict. */
const batchStatus = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    status: words,
    utterance_count: maybe(count),
    totalUtterances: maybe(count),
    utterance_ran: maybe(count),
    result: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        status: maybe(words),
        utterance_count: maybe(count),
        isPartialFailure: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
        results: maybe(counts),
        startTime: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        f1_score: maybe(metric),
        precision: maybe(metric),
        recall: maybe(metric),
        fileUrl: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })),
});
const assertion = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    enabled: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    status: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    contains: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())),
});
const output = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    nodeId: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    textMismatch: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    assertions: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), maybe(assertion))),
});
const step = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    input: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    status: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    outputs: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())),
    actualOutput: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(output)),
});
/** Status of a conversation run: `passed` and `failed` are verdicts. */
const conversationStatus = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    status: words,
    totalTestStepsCount: maybe(count),
    percentageCompleted: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(100)),
    result: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        status: maybe(words),
        stepDetails: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ passed: maybe(count), failed: maybe(count), total: maybe(count) })),
        errorDetails: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
        duration: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0)),
        executionResults: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(step)),
    })),
});
/** Run names of the built-in suites, which are listed under these keys without a name (sheet, section 5.1). */
const builtIns = {
    AllMlUtterances: 'Developer defined utterances',
    Last100sentences: 'Successful user utterances',
};
const listedSuite = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: maybe(words),
    results: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ _id: words, version: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }).transform(({ _id, version }) => ({ id: _id, version })))),
});
/** One page of the list: a map with two reserved keys, all others being suites. */
const suitePage = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ count: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(), moreAvailable: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()) })
    .transform(({ count: _count, moreAvailable, ...entries }, context) => ({
    moreAvailable: moreAvailable ?? false,
    suites: Object.entries(entries).flatMap(([id, value]) => {
        // Further metadata may stand beside the suites; a suite is always an object.
        if (typeof value !== 'object' || value === null)
            return [];
        const entry = listedSuite.safeParse(value);
        const name = entry.data?.name ?? builtIns[id];
        if (!entry.success || name === undefined) {
            context.addIssue({ code: 'custom', message: `the entry ${id.slice(0, 60)} of the list is no suite` });
            return [];
        }
        return [{ id, name, builtIn: Object.hasOwn(builtIns, id), runs: entry.data.results ?? [] }];
    }),
}));
const publishEntry = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    resourceType: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    resourceId: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    status: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    result: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), state: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }).catch({ name: undefined, state: undefined })),
});
/** The reply to a publication: one entry for each resource; a single object has been seen as well. */
const publishReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(publishEntry), publishEntry.transform((entry) => [entry])]);
/** The current or last publication of the bot, whoever asked for it. */
const publishStatus = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    _id: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    status: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    requestedTime: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    statusSummary: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ resourceType: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), name: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), status: maybe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }))),
});


/***/ })

};
