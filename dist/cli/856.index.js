export const id = 856;
export const ids = [856];
export const modules = {

/***/ 8856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFromBranch: () => (/* binding */ readFromBranch)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/** Reads the repository as it stands on the branch that a change goes into, from what git has fetched of it. */



const git = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Bytes of one file at most. */
const maxBuffer = 4 * 1024 * 1024;
/**
 * A file as the remote branch `origin/BRANCH` has it; undefined when it is not there. `path` is relative to `folder`.
 * @throws RunError `config` when git is missing, or has not fetched the branch.
 */
async function readFromBranch(branch, path, folder = process.cwd()) {
    const run = async (...args) => (await git('git', args, { cwd: folder, maxBuffer })).stdout;
    const ref = `refs/remotes/origin/${branch}`;
    try {
        await run('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4('config', `input "quarantine" counts as it stands on ${branch}, which git has not fetched`, {
            hint: `Let the job run "git fetch origin ${branch}:${ref}" before, or leave the input out for change requests.`,
            cause: error,
        });
    }
    const entry = await run('ls-tree', '--name-only', ref, '--', path);
    return entry === '' ? undefined : run('show', '--end-of-options', `${ref}:./${path}`);
}


/***/ })

};
