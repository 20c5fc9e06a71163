export const id = 665;
export const ids = [665];
export const modules = {

/***/ 48665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lastWordsMs: () => (/* binding */ lastWordsMs),
/* harmony export */   startBudget: () => (/* binding */ startBudget)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/** How long GitHub may keep us: a limit of its own, and hardly any time once the run has been cancelled. */

/** Time for last words after a cancellation, in ms: the runner kills the process after ten seconds. */
const lastWordsMs = 3_000;
/** A budget of `ms` from now; a cancellation, before or during it, leaves `lastWordsMs` at most. */
function startBudget(clock, ms, cancelled) {
    const over = new AbortController();
    const stopped = new AbortController();
    const end = (after) => {
        const reason = new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('timed-out', `GitHub did not finish within ${Math.round(after / 1000)} s`, {
            hint: "GitHub's status page may know more.",
        });
        clock.sleep(after, stopped.signal).then(() => over.abort(reason), () => { });
    };
    const limit = cancelled.aborted ? Math.min(ms, lastWordsMs) : ms;
    end(limit);
    cancelled.addEventListener('abort', () => end(lastWordsMs), { once: true, signal: stopped.signal });
    return { signal: over.signal, at: clock.now() + limit, stop: () => stopped.abort() };
}


/***/ })

};
