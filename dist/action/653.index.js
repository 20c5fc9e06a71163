export const id = 653;
export const ids = [653];
export const modules = {

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


/***/ })

};
