export const id = 880;
export const ids = [880];
export const modules = {

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createBatchArtifacts: () => (/* binding */ createBatchArtifacts)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91091);
/* harmony import */ var _core_wait_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67533);
/* harmony import */ var _artifacts_download_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35426);
/* harmony import */ var _artifacts_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89777);
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
            const artifact = (0,_artifacts_name_js__WEBPACK_IMPORTED_MODULE_4__/* .batchesArtifact */ .Jk)(name, place.attempt, versions);
            try {
                await uploads.upload({ name: artifact, file, text, retentionDays }, cancelled);
                stored.push(artifact);
            }
            catch (error) {
                over = true;
                // It may have been stored all the same, unless it is somebody else's
                if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunError */ .Yl)(error, 'config'))
                    stored.push(artifact);
                tell(error);
            }
        }
        working = undefined;
    };
    const tell = (error) => {
        if (cancelled.aborted)
            return;
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunError */ .Yl)(error, 'config')) {
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
            const deadline = (0,_core_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .startDeadline */ .db)(clock, recallMs, signal);
            try {
                const artifact = await find(setup, deadline);
                if (artifact === undefined)
                    return undefined;
                const from = { ...setup, api: await setup.api(), budget: deadline };
                const document = await (0,_artifacts_download_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u0)(artifact, sizes, from);
                const [{ parse }, { savedBatchesSchema }] = await Promise.all([
                    Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(673)]).then(__webpack_require__.bind(__webpack_require__, 95673)),
                    Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(772)]).then(__webpack_require__.bind(__webpack_require__, 43772)),
                ]);
                const saved = parse(savedBatchesSchema, document, `${artifact.name}`);
                return isOurs(saved, setup) ? saved : undefined;
            }
            catch (error) {
                if (signal.aborted || !(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunError */ .Yl)(error))
                    throw error;
                log.warning(`Whether attempt ${place.attempt - 1} left batches behind cannot be told, so all of them are started: ${(0,_core_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .e)(error)}`);
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
        const { pageSchema, parse } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(673)]).then(__webpack_require__.bind(__webpack_require__, 95673));
        const { artifacts } = parse(pageSchema, data, 'the list of artifacts of this run');
        for (const artifact of artifacts) {
            const read = (0,_artifacts_name_js__WEBPACK_IMPORTED_MODULE_4__/* .readBatchesArtifact */ .HT)(artifact.name, name);
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


/***/ })

};
