export const id = 95;
export const ids = [95];
export const modules = {

/***/ 1095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/** The record as JSON, absent values left out and never null; ends with a line feed. */
function renderJson(record) {
    return `${JSON.stringify(record, leaveOut, 2)}\n`;
}
/** JSON has no NaN: a number that is none is left out instead of becoming null. */
function leaveOut(_key, value) {
    return value === null || (typeof value === 'number' && !Number.isFinite(value)) ? undefined : value;
}


/***/ })

};
