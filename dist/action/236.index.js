export const id = 236;
export const ids = [236,673];
export const modules = {

/***/ 95673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pageSchema: () => (/* binding */ pageSchema),
/* harmony export */   parse: () => (/* binding */ parse),
/* harmony export */   runSchema: () => (/* binding */ runSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/** What GitHub answers about artifacts and the runs that made them: only what is used. */


const id = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive();
const repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id, full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id,
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0),
    expired: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }),
    expires_at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }).nullish(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        id,
        repository_id: id,
        head_repository_id: id.nullish(),
        head_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    })
        .nullish(),
});
const pageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ artifacts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(artifactSchema).max(100) });
const runSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id,
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    repository,
    head_repository: repository.nullish(),
    run_started_at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }).nullish(),
});
/** Checks foreign data. @throws RunError `bad-response` that names `what`. */
function parse(schema, data, what) {
    const result = schema.safeParse(data);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('bad-response', `${what} cannot be read: ${issue?.path.join('.')}: ${issue?.message}`, {
        hint: 'Run again; if it happens again, report it with the version of the server.',
    });
}


/***/ }),

/***/ 5236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseFile: () => (/* binding */ readBaseFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _artifacts_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95673);
/** A file of the repository as it stands on another branch, so that a change cannot speak for itself. */




/** Larger files come without their content. */
const mostBytes = 1024 * 1024;
const contentSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('file'),
    encoding: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('base64'),
    size: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0).max(mostBytes),
    content: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(2 * mostBytes),
});
/** The file's text; undefined when that branch has no such file. @throws RunError when that cannot be told. */
async function readBaseFile(path, setup) {
    const { owner, repo, branch, budget } = setup;
    const api = await setup.api();
    const call = { permission: 'contents: read', budget };
    const within = pathWithin(path, setup.workspace);
    try {
        const parameters = { owner, repo, path: within, ref: `refs/heads/${branch}` };
        const { data } = await api.request('GET /repos/{owner}/{repo}/contents/{path}', parameters, call);
        const { content } = (0,_artifacts_schema_js__WEBPACK_IMPORTED_MODULE_2__.parse)(contentSchema, data, `${path} of branch ${branch}`);
        return Buffer.from(content, 'base64').toString('utf8');
    }
    catch (error) {
        if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunError */ .Yl)(error, 'not-found'))
            throw error;
        // A token that may not read contents is told the same, and then does not see the branch either
        await api.request('GET /repos/{owner}/{repo}/branches/{branch}', { owner, repo, branch }, call).catch((failure) => {
            if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunError */ .Yl)(failure, 'not-found'))
                throw failure;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('auth', `branch ${branch} cannot be read, on which ${path} counts`, {
                hint: failure.hint,
                cause: failure,
            });
        });
        return undefined;
    }
}
/** The path as the repository knows it. */
function pathWithin(path, workspace) {
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path));
    if (within !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(within) && within.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] !== '..')
        return within.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(`the file "${path}" is not in the repository`, 'Give its path from the root of the repository, such as .github/quarantine.yml.');
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
