export const id = 637;
export const ids = [637];
export const modules = {

/***/ 5399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeReports: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _hosts_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3803);
/** Writes the report files. Their names are fixed; nothing foreign takes part in a path. */



/** The report files by name, each rendered by a module that is loaded only now; long ones piece by piece. */
const files = {
    'results.json': async (record) => (await __webpack_require__.e(/* import() */ 95).then(__webpack_require__.bind(__webpack_require__, 1095))).jsonPieces(record),
    'junit.xml': async (record) => (await __webpack_require__.e(/* import() */ 157).then(__webpack_require__.bind(__webpack_require__, 5157))).junitPieces(record),
    'ctrf.json': async (record) => (await __webpack_require__.e(/* import() */ 750).then(__webpack_require__.bind(__webpack_require__, 1750))).ctrfPieces(record),
    'summary.md': async (record) => (await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.bind(__webpack_require__, 586))).renderMarkdown(record),
    'report.html': async (record, history) => {
        const [{ htmlPieces }, { trendOf }] = await Promise.all([
            __webpack_require__.e(/* import() */ 519).then(__webpack_require__.bind(__webpack_require__, 3519)),
            __webpack_require__.e(/* import() */ 658).then(__webpack_require__.bind(__webpack_require__, 9658)),
        ]);
        return htmlPieces(record, history === undefined ? {} : { trend: trendOf(history) });
    },
};
/** Writes all of them; one that cannot be written is a warning and keeps none of the others from being written. */
async function writeReports(directory, record, history) {
    const warnings = [];
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
    }
    catch (error) {
        return [`No report could be written to ${directory}: ${messageOf(error)}`];
    }
    for (const [name, render] of Object.entries(files)) {
        try {
            await (0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writePieces */ .R)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), await render(record, history));
        }
        catch (error) {
            warnings.push(`The report ${name} could not be written to ${directory}: ${messageOf(error)}`);
        }
    }
    return warnings;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
