export const id = 658;
export const ids = [658];
export const modules = {

/***/ 9658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trendOf: () => (/* binding */ trendOf)
/* harmony export */ });
/** The trend of a baseline's history. Linear in its results. */
function trendOf(history) {
    const rates = history.runs.map(() => createMean());
    const scores = history.runs.map(() => createMean());
    for (const { results } of history.tests) {
        for (const [run, passed, judged, score] of results) {
            if (judged > 0)
                rates[run]?.add(passed / judged);
            if (score !== null)
                scores[run]?.add(score);
        }
    }
    const runs = history.runs.map(({ commit, startedAt }, index) => {
        const passRate = rates[index]?.value();
        const score = scores[index]?.value();
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
/** The mean of values that are too many to keep; undefined of none. */
function createMean() {
    let [sum, count] = [0, 0];
    return {
        add(value) {
            sum += value;
            count += 1;
        },
        value: () => (count === 0 ? undefined : sum / count),
    };
}


/***/ })

};
