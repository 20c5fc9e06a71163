export const id = 95;
export const ids = [95];
export const modules = {

/***/ 2079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ inPieces)
/* harmony export */ });
/** Long texts in pieces of some 64 KiB, which is what a file is best written in. */
const pieceLength = 65_536;
/** The same text in pieces of at least 64 KiB, except the last. */
function* inPieces(parts) {
    let waiting = [];
    let length = 0;
    for (const part of parts) {
        waiting.push(part);
        length += part.length;
        if (length < pieceLength)
            continue;
        yield waiting.join('');
        waiting = [];
        length = 0;
    }
    if (waiting.length > 0)
        yield waiting.join('');
}


/***/ }),

/***/ 1095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonPieces: () => (/* binding */ jsonPieces),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2079);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9683);


/** The record as JSON, absent values left out and never null; ends with a line feed. */
function renderJson(record) {
    return [...jsonPieces(record)].join('');
}
/** The same in pieces, for files. */
function* jsonPieces(record) {
    yield* (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .inPieces */ .x)((0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonParts */ .l)(record));
    yield '\n';
}


/***/ }),

/***/ 9683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ jsonParts)
/* harmony export */ });
/** Large JSON documents part by part: a report of a hundred thousand tests need never be one string in memory. */
/**
 * JSON indented by two spaces, the same as `JSON.stringify` makes of it; what is undefined, null or no number is left
 * out of objects. Lists in the upper levels are written item by item.
 */
function* jsonParts(value, depth = 0) {
    const pad = '  '.repeat(depth);
    if (depth >= 4 || typeof value !== 'object' || value === null) {
        yield indented(value, pad);
    }
    else if (Array.isArray(value) || 'lazy' in value) {
        const items = Array.isArray(value) ? value : value.lazy;
        let before = '[';
        for (const item of items) {
            yield `${before}\n${pad}  ${indented(item, `${pad}  `)}`;
            before = ',';
        }
        yield before === '[' ? '[]' : `\n${pad}]`;
    }
    else {
        let before = '{';
        for (const [key, item] of Object.entries(value)) {
            if (leaveOut(key, item) === undefined)
                continue;
            yield `${before}\n${pad}  ${JSON.stringify(key)}: `;
            yield* jsonParts(item, depth + 1);
            before = ',';
        }
        yield before === '{' ? '{}' : `\n${pad}}`;
    }
}
function indented(value, pad) {
    return (JSON.stringify(value, leaveOut, 2) ?? 'null').replaceAll('\n', `\n${pad}`);
}
/** JSON has no NaN: a number that is none is left out instead of becoming null. */
function leaveOut(_key, value) {
    return value === null || (typeof value === 'number' && !Number.isFinite(value)) ? undefined : value;
}


/***/ })

};
