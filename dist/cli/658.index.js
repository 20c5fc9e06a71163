export const id = 658;
export const ids = [658];
export const modules = {

/***/ 9658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trendOf: () => (/* binding */ trendOf)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9058);

/** The trend of a baseline's history. Linear in its results. */
function trendOf(history) {
    const rates = history.runs.map(() => []);
    const scores = history.runs.map(() => []);
    for (const { results } of history.tests) {
        for (const [run, passed, judged, score] of results) {
            if (judged > 0)
                rates[run]?.push(passed / judged);
            if (score !== null)
                scores[run]?.push(score);
        }
    }
    const runs = history.runs.map(({ commit, startedAt }, index) => {
        const passRate = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(rates[index] ?? []);
        const score = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(scores[index] ?? []);
        return {
            startedAt,
            ...(commit === undefined ? {} : { commit }),
            ...(passRate === undefined ? {} : { passRate }),
            ...(score === undefined ? {} : { score }),
        };
    });
    const results = new Map(history.tests.map((test) => [test.id, test.results]));
    const get = (id) => results
        .get(id)
        ?.map(([run, passed, judged, score]) => ({ run, passed, judged, ...(score === null ? {} : { score }) }));
    return { branch: history.branch, runs, tests: { get } };
}


/***/ })

};
