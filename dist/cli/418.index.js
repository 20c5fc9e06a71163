export const id = 418;
export const ids = [418];
export const modules = {

/***/ 5418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyQuarantine: () => (/* reexport safe */ _quarantine_js__WEBPACK_IMPORTED_MODULE_3__.applyQuarantine),
/* harmony export */   exitCode: () => (/* reexport safe */ _judge_js__WEBPACK_IMPORTED_MODULE_2__.I),
/* harmony export */   judge: () => (/* reexport safe */ _judge_js__WEBPACK_IMPORTED_MODULE_2__.S),
/* harmony export */   mergeHistories: () => (/* reexport safe */ _baseline_js__WEBPACK_IMPORTED_MODULE_0__.dk),
/* harmony export */   nextStep: () => (/* reexport safe */ _compare_js__WEBPACK_IMPORTED_MODULE_1__.s),
/* harmony export */   record: () => (/* reexport safe */ _baseline_js__WEBPACK_IMPORTED_MODULE_0__.g1)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3308);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7541);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9042);
/* harmony import */ var _quarantine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4632);
/** What is asked of results and of earlier runs, in one place so that it can be loaded at once, when there are some. */






/***/ })

};
