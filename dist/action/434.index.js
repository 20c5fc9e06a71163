export const id = 434;
export const ids = [434];
export const modules = {

/***/ 83434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createBatchArtifacts: () => (/* binding */ createBatchArtifacts)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/reasons.js
var reasons = __webpack_require__(91091);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/core/saved-batches.js
/** Batches of one attempt of a job, as they are kept where a later attempt finds them. */

const saved_batches_text = schemas/* string */.YjP().max(2_000);
const savedBatchSchema = schemas/* object */.Ikc({
    key: saved_batches_text.min(1),
    /** A batch without an id cannot be told from another, so it is not saved. */
    id: saved_batches_text.min(1),
    url: saved_batches_text.optional(),
    data: schemas/* record */.g1P(saved_batches_text, saved_batches_text),
    /** `planDigest` of what it executes. */
    plan: saved_batches_text,
    startedAt: iso/* datetime */.w$(),
});
/** What was read is foreign: it says which batches to ask the platform about, and nothing else. */
const savedBatchesSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    name: saved_batches_text,
    provider: saved_batches_text,
    runId: saved_batches_text,
    attempt: schemas/* number */.aig().int().min(1),
    batches: schemas/* array */.YOg(savedBatchSchema).max(10_000),
});

// EXTERNAL MODULE: ./build/core/wait.js
var wait = __webpack_require__(67533);
// EXTERNAL MODULE: ./build/hosts/github/artifacts-download.js
var artifacts_download = __webpack_require__(35426);
// EXTERNAL MODULE: ./build/hosts/github/artifacts-list.js
var artifacts_list = __webpack_require__(67650);
// EXTERNAL MODULE: ./build/hosts/github/artifacts-name.js
var artifacts_name = __webpack_require__(89777);
;// CONCATENATED MODULE: ./build/hosts/github/artifacts-batches.js
/**
 * Batches of an attempt as small artifacts of its workflow run: outputs and saved state die with an attempt, artifacts
 * do not. They are deleted when the attempt has seen to its batches, so those that are found tell of one that did not.
 */








const file = 'batches.json';
const sizes = { file, mostPacked: 4 * 1024 * 1024, mostBytes: 16 * 1024 * 1024 };
/** A later attempt comes soon or not at all. */
const retentionDays = 1;
/** Versions of the list that one attempt stores at most. */
const mostVersions = 20;
const mostPages = 10;
const recallMs = 60_000;
/** For the last upload and the deletions, once a run is over, in ms. */
const endMs = 8_000;
const pageSchema = schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(artifacts_list/* artifactSchema */.yo).max(100) });
function createBatchArtifacts(setup) {
    const { uploads, place, name, provider, clock, log, cancelled } = setup;
    const stored = [];
    let wanted;
    let last;
    let versions = 0;
    let over = false;
    let working;
    const upload = async () => {
        while (wanted !== undefined && !over && versions < mostVersions) {
            const text = wanted;
            wanted = undefined;
            versions += 1;
            const artifact = (0,artifacts_name/* batchesArtifact */.Jk)(name, place.attempt, versions);
            try {
                await uploads.upload({ name: artifact, file, text, retentionDays }, cancelled);
                stored.push(artifact);
            }
            catch (error) {
                over = true;
                // It may have been stored all the same, unless it is somebody else's
                if (!(0,errors/* isRunError */.Yl)(error, 'config'))
                    stored.push(artifact);
                tell(error);
            }
        }
        working = undefined;
    };
    const tell = (error) => {
        if (cancelled.aborted)
            return;
        if ((0,errors/* isRunError */.Yl)(error, 'config')) {
            log.warning(`Another gate of this workflow run seems to be named "${name}" too: set the input "name" so that each has its own.`);
            return;
        }
        log.info(`A re-run of this job could not take up its batches: ${messageOf(error)}`);
    };
    /** Waits for what is under way, but not for ever. */
    const within = async (work) => {
        const done = new AbortController();
        const late = clock.sleep(endMs, done.signal).catch(() => { });
        await Promise.race([work(), late]);
        done.abort();
    };
    return {
        async recall(signal) {
            if (place.attempt <= 1 || uploads.unavailable !== undefined)
                return undefined;
            const deadline = (0,wait/* startDeadline */.db)(clock, recallMs, signal);
            try {
                const artifact = await find(setup, deadline);
                if (artifact === undefined)
                    return undefined;
                const from = { ...setup, api: await setup.api(), budget: deadline };
                const saved = (0,artifacts_list/* parse */.qg)(savedBatchesSchema, await (0,artifacts_download/* readDocument */.u0)(artifact, sizes, from), `${artifact.name}`);
                return isOurs(saved, setup) ? saved : undefined;
            }
            catch (error) {
                if (signal.aborted || !(0,errors/* isRunError */.Yl)(error))
                    throw error;
                log.warning(`Whether attempt ${place.attempt - 1} left batches behind cannot be told, so all of them are started: ${(0,reasons/* sentence */.e)(error)}`);
                return undefined;
            }
            finally {
                deadline.stop();
            }
        },
        save(batches) {
            if (over || uploads.unavailable !== undefined)
                return;
            const saved = {
                version: 1,
                name,
                provider,
                runId: place.runId,
                attempt: place.attempt,
                batches: [...batches],
            };
            const text = JSON.stringify(saved);
            if (text === last)
                return;
            last = text;
            wanted = text;
            working ??= upload();
        },
        async forget() {
            over = true;
            await within(async () => {
                await working;
                for (const artifact of stored.splice(0)) {
                    await uploads.remove(artifact, cancelled).catch((error) => {
                        if (!cancelled.aborted)
                            log.info(`A re-run of this job may take up its batches again: ${messageOf(error)}`);
                    });
                }
            });
        },
        keep: () => within(async () => working),
    };
}
/** The newest list of the attempt just before this one. A fork's run is never asked: it has no credentials to test with. */
async function find(setup, budget) {
    const { place, name } = setup;
    const { owner, repo, runId } = place;
    const api = await setup.api();
    let newest;
    for (let page = 1; page <= mostPages; page += 1) {
        const { data } = await api.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', { owner, repo, run_id: Number(runId), per_page: 100, page }, { permission: 'actions: read', budget });
        const { artifacts } = (0,artifacts_list/* parse */.qg)(pageSchema, data, 'the list of artifacts of this run');
        for (const artifact of artifacts) {
            const read = (0,artifacts_name/* readBatchesArtifact */.HT)(artifact.name, name);
            const run = artifact.workflow_run;
            const ours = String(run?.id) === runId && run?.repository_id === run?.head_repository_id;
            if (read?.attempt !== place.attempt - 1 || !ours || artifact.expired)
                continue;
            if (newest === undefined || read.number > newest.number)
                newest = { artifact, number: read.number };
        }
        if (artifacts.length < 100)
            break;
    }
    return newest?.artifact;
}
function isOurs(saved, { place, name, provider }) {
    return (saved.name === name &&
        saved.provider === provider &&
        saved.runId === place.runId &&
        saved.attempt === place.attempt - 1);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 35426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* unused harmony export nameOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/** From an artifact to the one JSON document in it. Everything about it is foreign, its sizes included. */


const attempts = 3;
/** Reads the document. @throws RunError that names the artifact when any part of it is not as it should be. */
async function readDocument(artifact, expected, from) {
    if (artifact.size_in_bytes > expected.mostPacked)
        throw damaged(artifact, `it has ${artifact.size_in_bytes} bytes`);
    const archive = await download(artifact, expected, from);
    const text = await unpack(artifact, archive, expected);
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw damaged(artifact, 'it is not JSON', error);
    }
}
async function download(artifact, { mostPacked }, from) {
    for (let left = attempts;; left -= 1) {
        try {
            const archive = await fetchOnce(artifact, from);
            if (archive.length > mostPacked)
                throw damaged(artifact, `its archive has ${archive.length} bytes`);
            return archive;
        }
        catch (error) {
            from.budget.signal.throwIfAborted();
            if (left <= 1 || !(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunError */ .Yl)(error, 'unavailable'))
                throw error;
        }
    }
}
async function fetchOnce(artifact, { api, fetch, place, apiUrl, budget }) {
    const { owner, repo } = place;
    const link = await api.location('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', { owner, repo, artifact_id: artifact.id, archive_format: 'zip' }, { permission: 'actions: read', budget });
    const url = URL.canParse(link) ? new URL(link) : undefined;
    if (url === undefined || (url.protocol !== 'https:' && url.protocol !== new URL(apiUrl).protocol)) {
        throw damaged(artifact, 'its link leads nowhere');
    }
    let reply;
    try {
        reply = await fetch(link, { signal: budget.signal });
    }
    catch (error) {
        budget.signal.throwIfAborted();
        // The link is as good as a password, and messages of the network may hold it
        const tooLarge = error.kind === 'too-large';
        if (tooLarge)
            throw damaged(artifact, 'its archive is too large');
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('unavailable', `${nameOf(artifact)} could not be downloaded from ${url.host}`, {
            hint: 'Check that this machine reaches the store of artifacts (HTTPS_PROXY, firewall), then run again.',
        });
    }
    if (reply.status === 200)
        return checked(artifact, Buffer.from(await reply.arrayBuffer()));
    if (reply.status >= 500 || reply.status === 429) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('unavailable', `the download of ${nameOf(artifact)} was answered with ${reply.status}`, {
            hint: "GitHub's status page may know more; run again later.",
        });
    }
    throw damaged(artifact, `its download was answered with ${reply.status}`);
}
/** GitHub tells the hash of an archive; one that was cut or changed on the way does not have it. */
function checked(artifact, archive) {
    const told = artifact.digest?.match(/^sha256:([0-9a-f]{64})$/i)?.[1]?.toLowerCase();
    if (told === undefined || (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(archive).digest('hex') === told)
        return archive;
    throw damaged(artifact, 'its archive is not the one that was stored');
}
/** The text of the one file. Its size is checked as declared, and while unpacking against what was declared. */
async function unpack(artifact, archive, { file, mostBytes }) {
    const [{ fromBufferPromise }, { crc32 }] = await Promise.all([__webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19))]);
    try {
        const zip = await fromBufferPromise(archive, { strictFileNames: true });
        if (zip.entryCount !== 1)
            throw damaged(artifact, `it holds ${zip.entryCount} files instead of ${file} alone`);
        for await (const entry of zip.eachEntry()) {
            if (entry.fileName !== file)
                throw damaged(artifact, `it holds another file than ${file}`);
            const size = entry.uncompressedSize;
            if (size > mostBytes)
                throw damaged(artifact, `${file} has ${size} bytes, more than ${mostBytes}`);
            const content = Buffer.concat(await (await zip.openReadStreamPromise(entry)).toArray());
            if (crc32(content) !== entry.crc32)
                throw damaged(artifact, `${file} is not what was stored`);
            return content.toString('utf8');
        }
        throw damaged(artifact, `it does not hold ${file}`);
    }
    catch (error) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunError */ .Yl)(error))
            throw error;
        throw damaged(artifact, 'its archive is broken', error);
    }
}
/** The name of an artifact in messages. */
function nameOf({ name, id, workflow_run: run }) {
    return `artifact ${name} (${id}${run ? `, of run ${run.id}` : ''})`;
}
/** The error for an artifact that is there and cannot be used. */
function damaged(artifact, why, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('bad-response', `${nameOf(artifact)} cannot be used: ${why}`, {
        hint: 'Delete it on the page of its workflow run; the next run on the baseline branch records a new one.',
        cause,
    });
}


/***/ }),

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

/***/ 89777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ baselineArtifact),
/* harmony export */   HT: () => (/* binding */ readBatchesArtifact),
/* harmony export */   Jk: () => (/* binding */ batchesArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** What the artifacts of a gate are called. Only characters that a gate's name cannot hold tell one kind from another. */

/** The artifact that holds the baseline of a gate; two gates never share one, whatever their names. */
function baselineArtifact(gate) {
    return `batchgate-${artifactSafe(gate)}`;
}
/** The batches that an attempt of a job has started; `number` counts the versions of that list from 1. */
function batchesArtifact(gate, attempt, number) {
    return `${batchesPrefix(gate)}${attempt}-${number}`;
}
/** The counterpart of `batchesArtifact`; undefined for any other artifact. */
function readBatchesArtifact(name, gate) {
    const prefix = batchesPrefix(gate);
    const [, attempt, number] = name.startsWith(prefix)
        ? (/^([1-9]\d{0,5})-([1-9]\d{0,5})$/.exec(name.slice(prefix.length)) ?? [])
        : [];
    return attempt === undefined || number === undefined
        ? undefined
        : { attempt: Number(attempt), number: Number(number) };
}
function batchesPrefix(gate) {
    return `${baselineArtifact(gate)}+batches-`;
}
/**
 * Names that any file system takes stay as they are; others lose what it does not take and get a hash of the whole
 * name, behind a sign that no plain name holds, so that they stay apart from each other and from plain names.
 */
function artifactSafe(gate) {
    if (/^[A-Za-z0-9._-]+$/.test(gate) && !gate.endsWith('.'))
        return gate;
    const readable = gate.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 80);
    return `${readable}+${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(gate).digest('hex').slice(0, 8)}`;
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
