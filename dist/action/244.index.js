export const id = 244;
export const ids = [244];
export const modules = {

/***/ 31244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFileStore: () => (/* binding */ createFileStore),
/* harmony export */   largestBaseline: () => (/* binding */ largestBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43803);
/** The baseline as a file, for every CI that keeps one in its cache, and for a terminal. */




/** Bytes of a baseline document at most. */
const largestBaseline = 256 * 1024 * 1024;
/** A store over one file. A file that is there but cannot be read or understood is an error, never "no baseline". */
function createFileStore(path) {
    return {
        async read() {
            const size = await sizeOf(path);
            if (size === undefined) {
                return {
                    kind: 'missing',
                    source: path,
                    advice: `There is no file ${path} yet. A run on the baseline branch that records writes it; keep it where the next run finds it.`,
                };
            }
            if (size > largestBaseline)
                throw unreadable(path, `it has ${size} bytes, more than ${largestBaseline}`);
            try {
                const { readHistory } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 63308));
                return { kind: 'found', source: path, histories: [readHistory(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')))] };
            }
            catch (error) {
                if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunError */ .Yl)(error))
                    throw unreadable(path, error.message, error);
                throw unreadable(path, error instanceof SyntaxError ? 'it is not JSON' : 'it cannot be read', error);
            }
        },
        async write(history) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            const draft = `${path}.tmp`;
            const { historyPieces } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 63308));
            await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writePieces */ .R)(draft, historyPieces(history));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
        },
    };
}
async function sizeOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw unreadable(path, 'it cannot be opened', error);
    }
}
function unreadable(path, why, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4('bad-response', `the baseline file ${path} cannot be used: ${why}`, {
        hint: 'Restore the file, or delete it to start a new baseline on the baseline branch.',
        cause,
    });
}


/***/ }),

/***/ 43803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writePieces)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/** Large files, without having them in memory. */

const bufferBytes = 256 * 1024;
/** Writes a text, whole or in pieces, through one buffer: pieces written one by one would leave as many buffers behind. */
async function writePieces(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w');
    const [encoder, buffer] = [new TextEncoder(), new Uint8Array(bufferBytes)];
    try {
        for (const piece of typeof text === 'string' ? [text] : text) {
            for (let rest = piece; rest !== '';) {
                const { read, written } = encoder.encodeInto(rest, buffer);
                await writeAll(file, buffer.subarray(0, written));
                rest = rest.slice(read);
            }
        }
    }
    finally {
        await file.close();
    }
}
/** A file may take less than it was given. */
async function writeAll(file, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (await file.write(bytes, done)).bytesWritten;
}


/***/ })

};
