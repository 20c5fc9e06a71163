export const id = 236;
export const ids = [236];
export const modules = {

/***/ 67650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ nameClash),
/* harmony export */   XZ: () => (/* binding */ createSearch),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   yo: () => (/* binding */ artifactSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_event_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52960);
/**
 * Which artifacts may be believed. Anybody who can open a pull request can make one of any name, so what counts is the
 * run that made it: of this repository, on the wanted branch, started by an event that stands for the branch itself.
 */



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
const perPage = 100;
/** Bounds of the search, so that a flood of artifacts costs little. */
const mostPages = 20;
const mostRuns = 40;
/** All artifacts of one name, read page by page as far as somebody asks. */
function createSearch({ api, place, name, gate, budget }) {
    const { owner, repo } = place;
    const listed = [];
    const known = new Set();
    const runs = new Map();
    let pages = 0;
    let complete = false;
    const more = async () => {
        if (pages >= mostPages)
            throw tooMany(name);
        pages += 1;
        const parameters = { owner, repo, name, per_page: perPage, page: pages };
        const call = { permission: 'actions: read', budget };
        const { data } = await api.request('GET /repos/{owner}/{repo}/actions/artifacts', parameters, call);
        const { artifacts } = parse(pageSchema, data, 'the list of artifacts');
        const own = artifacts.filter((artifact) => artifact.name === name && !known.has(artifact.id));
        for (const artifact of own)
            known.add(artifact.id);
        listed.push(...own);
        complete = artifacts.length < perPage;
    };
    const runOf = (runId) => {
        const asked = runs.get(runId);
        if (asked !== undefined)
            return asked;
        if (runs.size >= mostRuns)
            throw tooMany(name);
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
        const found = api
            .request(route, { owner, repo, run_id: runId }, { permission: 'actions: read', budget })
            .then(({ data }) => parse(runSchema, data, `workflow run ${runId}`));
        runs.set(runId, found);
        return found;
    };
    /** Another gate of the same workflow run has stored its baseline under this name already. */
    const refuseClash = async (artifact) => {
        if (String(artifact.workflow_run?.id) !== place.runId)
            return;
        if (place.attempt > 1) {
            const { run_started_at: began } = await runOf(artifact.workflow_run?.id ?? 0);
            if (!began || Date.parse(artifact.created_at) < Date.parse(began))
                return;
        }
        throw nameClash(gate);
    };
    return {
        /** The newest artifacts that a run of `branch` may have recorded. @throws RunError when that cannot be told. */
        async trusted(branch, most) {
            const found = [];
            const reasons = new Map();
            const passOver = (why) => reasons.set(why, (reasons.get(why) ?? 0) + 1);
            for (let at = 0; found.length < most;) {
                if (at >= listed.length) {
                    if (complete)
                        break;
                    await more();
                    continue;
                }
                const chunk = listed.slice(at, at + most - found.length);
                at += chunk.length;
                for (const artifact of chunk)
                    await refuseClash(artifact);
                const judged = await Promise.all(chunk.map(async (artifact) => whyNot(artifact, branch) ?? whyNotRun(await runOf(runIdOf(artifact)), artifact, { branch, place })));
                chunk.forEach((artifact, index) => {
                    const why = judged[index];
                    if (why === undefined)
                        found.push(artifact);
                    else
                        passOver(why);
                });
            }
            return {
                artifacts: found.sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at)),
                passedOver: [...reasons].map(([why, count]) => `${count} ${why}`),
                expired: reasons.has('expired'),
            };
        },
    };
}
/** What the listing itself says against an artifact. */
function whyNot(artifact, branch) {
    const run = artifact.workflow_run;
    if (!run?.head_repository_id)
        return 'of an unknown origin';
    if (run.repository_id !== run.head_repository_id)
        return 'from a fork';
    if (run.head_branch !== branch)
        return 'of another branch';
    if (artifact.expired)
        return 'expired';
    return undefined;
}
/** What the run's own record says against it; the listing alone does not tell a pull request from a push. */
function whyNotRun(run, { workflow_run: told }, { branch, place }) {
    const ours = `${place.owner}/${place.repo}`.toLowerCase();
    const own = (where) => where?.id === told?.repository_id && where?.full_name.toLowerCase() === ours;
    if (run.id !== told?.id || !own(run.repository) || !own(run.head_repository))
        return 'from a fork';
    if (run.head_branch !== branch)
        return 'of another branch';
    if (!_core_event_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .recordingEvents */ .Z.includes(run.event))
        return 'of an event that may not record';
    return undefined;
}
function runIdOf({ workflow_run: run }) {
    return run?.id ?? 0;
}
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
/** Two gates of one workflow run under one name: one would take the other's baseline for its own. */
function nameClash(gate) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .configError */ .Fj)(`another gate of this workflow run is named "${gate}" too and has stored its baseline`, 'Set the input "name" so that each gate of a workflow run has its own; in a matrix, put the matrix value into it.');
}
function tooMany(name) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('bad-response', `there are too many artifacts named ${name} to find those of the branch`, {
        hint: 'Delete artifacts of that name that no run of the baseline branch made, or set "baseline" to a file.',
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
/* harmony import */ var _artifacts_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67650);
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
        const { content } = (0,_artifacts_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(contentSchema, data, `${path} of branch ${branch}`);
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
