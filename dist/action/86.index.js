export const id = 86;
export const ids = [86,244,653];
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


/***/ }),

/***/ 66653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createUploads: () => (/* binding */ createUploads),
  y: () => (/* binding */ useFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/report/escape.js
var report_escape = __webpack_require__(378);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./build/hosts/github/foreign-output.js
/**
 * Libraries that write to the log by themselves. What they write may hold words of a server, and a line of those could
 * be a workflow command, so nothing of it goes out as it is.
 */

const taken = new external_node_async_hooks_.AsyncLocalStorage();
let users = 0;
let restore;
/** Runs `work`; what it writes to standard output becomes debug lines, and its masks become masks of ours. */
async function withOutputTaken(log, work) {
    users += 1;
    restore ??= divert(process.stdout);
    try {
        return await taken.run(log, work);
    }
    finally {
        users -= 1;
        if (users === 0) {
            restore?.();
            restore = undefined;
        }
    }
}
/** Others go on writing meanwhile: what belongs to the work is told by its asynchronous context. */
function divert(stream) {
    const write = stream.write;
    stream.write = ((chunk, ...rest) => {
        const log = taken.getStore();
        if (log === undefined)
            return Reflect.apply(write, stream, [chunk, ...rest]);
        taken.exit(() => pass(String(chunk), log));
        const callback = rest.find((each) => typeof each === 'function');
        if (typeof callback === 'function')
            callback();
        return true;
    });
    return () => {
        stream.write = write;
    };
}
/** Debug lines of the library show headers and signed links, so they are dropped. */
function pass(text, log) {
    const mask = /^::add-mask::([^\r\n]+)\r?\n?$/.exec(text)?.[1];
    if (mask !== undefined)
        log.mask(decode(mask));
    else if (!text.startsWith('::debug::'))
        log.debug(text.trimEnd());
}
/** The runner's encoding of commands. */
function decode(data) {
    return data.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}

;// CONCATENATED MODULE: ./build/hosts/github/artifacts-upload.js
/**
 * Storing artifacts with GitHub's own library, which is loaded when the first one is stored. It reads the environment
 * of the runner itself, knows no deadline, and talks to the log; all three are contained here.
 */





const uploadMs = 5 * 60_000;
const removeMs = 20_000;
function createUploads(setup) {
    const { clock, log } = setup;
    const unavailable = whyUnavailable(setup);
    const perform = async (what, ms, signal, work) => {
        if (unavailable !== undefined)
            throw refused(unavailable);
        const done = new AbortController();
        const late = clock.sleep(ms, AbortSignal.any([signal, done.signal])).then(() => {
            throw new errors/* RunError */.e4('unavailable', `${what} took longer than ${ms / 1000} s`, { hint: 'Run again later.' });
        });
        try {
            const client = withOutputTaken(log, async () => {
                const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(730), __webpack_require__.e(158)]).then(__webpack_require__.bind(__webpack_require__, 47158));
                signal.throwIfAborted();
                await work(new DefaultArtifactClient());
            });
            await Promise.race([client, late]);
        }
        catch (error) {
            signal.throwIfAborted();
            throw (0,errors/* isRunError */.Yl)(error) ? error : readFailure(what, error);
        }
        finally {
            done.abort();
            late.catch(() => { });
        }
    };
    return {
        unavailable,
        upload: ({ name, file, text, retentionDays }, signal) => perform(`storing artifact ${name}`, uploadMs, signal, async (client) => {
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(setup.temp, 'batchgate-'));
            try {
                const path = (0,external_node_path_.join)(folder, file);
                await (0,promises_.writeFile)(path, text);
                await client.uploadArtifact(name, [path], folder, retentionDays === undefined ? {} : { retentionDays });
            }
            finally {
                await (0,promises_.rm)(folder, { recursive: true, force: true });
            }
        }),
        remove: (name, signal) => perform(`deleting artifact ${name}`, removeMs, signal, (client) => client.deleteArtifact(name)),
    };
}
/** Enterprise servers have no service that the library could store to, and neither have stand-ins for the runner. */
function whyUnavailable({ serverUrl, hasService }) {
    const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname.toLowerCase() : '';
    const hosted = host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
    if (!hosted)
        return 'GitHub Enterprise Server cannot store the artifacts that this action uses';
    return hasService ? undefined : 'this runner offers no service for artifacts';
}
/** What to do where there are no artifacts. */
const useFile = 'Set "baseline" to the path of a file that you keep between runs yourself, for example with actions/cache.';
function refused(why) {
    return new errors/* RunError */.e4('unavailable', why, { hint: useFile });
}
function readFailure(what, error) {
    const said = (0,report_escape/* logLine */.BP)(error instanceof Error ? error.message : String(error), 300);
    if (/\b409\b|already exists/i.test(said)) {
        return new errors/* RunError */.e4('config', `${what} failed: this workflow run has an artifact of that name`, {
            hint: 'Set the input "name" so that each gate of a workflow run has its own; in a matrix, put the matrix value into it.',
            cause: error,
        });
    }
    const hint = /storage quota/i.test(said)
        ? 'Delete artifacts that nobody needs, or shorten how long they are kept.'
        : 'Run again later.';
    return new errors/* RunError */.e4('unavailable', `${what} failed: ${said}`, { hint, cause: error });
}


/***/ }),

/***/ 35086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createArtifactStore: () => (/* binding */ createArtifactStore)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/wait.js
var wait = __webpack_require__(67533);
// EXTERNAL MODULE: ./build/hosts/baseline-file.js
var baseline_file = __webpack_require__(31244);
// EXTERNAL MODULE: ./build/hosts/github/artifacts-download.js
var artifacts_download = __webpack_require__(35426);
// EXTERNAL MODULE: ./build/core/event-rules.js
var event_rules = __webpack_require__(52960);
;// CONCATENATED MODULE: ./build/hosts/github/artifacts-list.js
/**
 * Which artifacts may be believed. Anybody who can open a pull request can make one of any name, so what counts is the
 * run that made it: of this repository, on the wanted branch, started by an event that stands for the branch itself.
 */


/** With the first answer: what only reads answers is loaded after the first question. */
const schemas = () => Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(673)]).then(__webpack_require__.bind(__webpack_require__, 95673));
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
        const { pageSchema, parse } = await schemas();
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
            .then(async ({ data }) => {
            const { parse, runSchema } = await schemas();
            return parse(runSchema, data, `workflow run ${runId}`);
        });
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
    if (!event_rules/* recordingEvents */.Z.includes(run.event))
        return 'of an event that may not record';
    return undefined;
}
function runIdOf({ workflow_run: run }) {
    return run?.id ?? 0;
}
/** Two gates of one workflow run under one name: one would take the other's baseline for its own. */
function nameClash(gate) {
    return (0,errors/* configError */.Fj)(`another gate of this workflow run is named "${gate}" too and has stored its baseline`, 'Set the input "name" so that each gate of a workflow run has its own; in a matrix, put the matrix value into it.');
}
function tooMany(name) {
    return new errors/* RunError */.e4('bad-response', `there are too many artifacts named ${name} to find those of the branch`, {
        hint: 'Delete artifacts of that name that no run of the baseline branch made, or set "baseline" to a file.',
    });
}

// EXTERNAL MODULE: ./build/hosts/github/artifacts-name.js
var artifacts_name = __webpack_require__(89777);
// EXTERNAL MODULE: ./build/hosts/github/artifacts-upload.js + 1 modules
var artifacts_upload = __webpack_require__(66653);
;// CONCATENATED MODULE: ./build/hosts/github/artifacts.js







/** How many histories are merged: more than runs can end at the same time in practice. */
const newest = 5;
/** For reading all of them, in ms. */
const readMs = 3 * 60_000;
/** An artifact that expires sooner is warned about, in ms. */
const soonMs = 14 * 24 * 60 * 60_000;
const file = 'baseline.json';
/** A packed history is a tenth of it or less. */
const largestArchive = 48 * 1024 * 1024;
/** `write` is for runs on the baseline branch; the store does not check that. */
function createArtifactStore(setup) {
    const { uploads, clock, log, place, name: gate } = setup;
    const artifact = (0,artifacts_name/* baselineArtifact */.AT)(gate);
    /** An earlier attempt of this run stored one, which this attempt has merged and replaces. */
    let replaces = false;
    const look = async (budget) => {
        const { compareWith, apiUrl, fetch } = setup;
        const api = await setup.api();
        const search = createSearch({ api, place, name: artifact, gate, budget });
        const passedOver = [];
        let expired = false;
        for (const branch of compareWith) {
            const found = await search.trusted(branch, newest);
            expired ||= found.expired;
            if (found.passedOver.length > 0)
                passedOver.push(`for ${branch}: ${found.passedOver.join(', ')}`);
            if (found.artifacts.length === 0)
                continue;
            const expected = { file, mostBytes: baseline_file.largestBaseline, mostPacked: largestArchive };
            const histories = [];
            for (const each of found.artifacts) {
                const document = await (0,artifacts_download/* readDocument */.u0)(each, expected, { api, fetch, apiUrl, place, budget });
                histories.push(await historyOf(document, each, { ...setup, branch }));
            }
            replaces = found.artifacts.some(({ workflow_run: run }) => String(run?.id) === place.runId);
            const first = compareWith[0];
            if (branch !== first)
                log.info(`${first} has no baseline of its own; ${branch} stands in for it.`);
            return {
                kind: 'found',
                histories,
                source: `artifact ${artifact} of branch ${branch}`,
                warnings: expiryWarnings(found.artifacts, branch, clock.now()),
            };
        }
        if (expired && !setup.startAnew)
            throw gone(artifact);
        return { kind: 'missing', source: `artifact ${artifact}`, advice: adviceFor(setup, artifact, passedOver) };
    };
    return {
        async read(signal) {
            if (uploads.unavailable !== undefined) {
                return { kind: 'missing', source: `artifact ${artifact}`, advice: `${uploads.unavailable}. ${artifacts_upload/* useFile */.y}` };
            }
            const deadline = (0,wait/* startDeadline */.db)(clock, readMs, signal);
            try {
                return await look(deadline);
            }
            catch (error) {
                signal.throwIfAborted();
                throw (0,errors/* isRunError */.Yl)(error, 'timed-out') ? tooSlow() : error;
            }
            finally {
                deadline.stop();
            }
        },
        async write(history, signal) {
            const text = JSON.stringify(history);
            if (Buffer.byteLength(text) > baseline_file.largestBaseline)
                throw tooLarge();
            const upload = () => uploads.upload({ name: artifact, file, text }, signal);
            try {
                await upload();
            }
            catch (error) {
                if (!(0,errors/* isRunError */.Yl)(error, 'config'))
                    throw error;
                if (!replaces)
                    throw nameClash(gate);
                await uploads.remove(artifact, signal);
                await upload();
            }
        },
    };
}
/** What a branch was judged by is lost, so nobody can say that a change is no worse. */
function gone(artifact) {
    return new errors/* RunError */.e4('bad-response', `the baseline artifact ${artifact} has expired`, {
        hint: 'Run once with "update-baseline: accept" on the baseline branch to start a new baseline; a nightly run keeps it from expiring.',
    });
}
/** Who may upload is checked before; this is about what a wrong or hostile upload may hold. */
async function historyOf(document, artifact, { name, provider, branch }) {
    const { readHistory } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 63308));
    let history;
    try {
        history = readHistory(document, { name, provider });
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error))
            throw error;
        throw (0,artifacts_download/* damaged */.qM)(artifact, error.message.replace(/^the baseline cannot be used: /, ''), error);
    }
    if (history.branch !== branch)
        throw (0,artifacts_download/* damaged */.qM)(artifact, 'it is the baseline of another branch');
    return history;
}
function expiryWarnings(artifacts, branch, now) {
    const [first] = artifacts;
    const at = Date.parse(first?.expires_at ?? '');
    if (Number.isNaN(at) || at - now > soonMs)
        return [];
    const day = new Date(at).toISOString().slice(0, 10);
    return [
        `The newest baseline of ${branch} expires on ${day}. Run the gate there before, for example every night, or keep artifacts longer (settings of the repository, Actions).`,
    ];
}
function adviceFor({ compareWith }, artifact, passedOver) {
    const [branch] = compareWith.slice(-1);
    if (branch === undefined)
        return 'Set the input "baseline-branch" to the branch whose runs are to be recorded.';
    const others = passedOver.length === 0 ? '' : ` Artifacts named ${artifact} were passed over (${passedOver.join('; ')}).`;
    return `The first run on ${branch} records it (on push, schedule or workflow_dispatch).${others}`;
}
function tooSlow() {
    return new errors/* RunError */.e4('unavailable', `the baseline could not be read within ${readMs / 60_000} minutes`, {
        hint: "GitHub's status page may know more; run again later.",
    });
}
function tooLarge() {
    return new errors/* RunError */.e4('unavailable', `the baseline would have more than ${baseline_file.largestBaseline} bytes`, {
        hint: 'Split the gate into several with fewer tests each.',
    });
}


/***/ })

};
