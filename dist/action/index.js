import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
__webpack_unused_export__ = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
__webpack_unused_export__ = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 10612:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var _app_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44456);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5738);
/* harmony import */ var _bugs_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(80789);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(62807);
/* harmony import */ var _core_options_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(91468);
/* harmony import */ var _core_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(91091);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(19887);
/* harmony import */ var _github_stores_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(28556);
/* harmony import */ var _hosts_github_context_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(37365);
/* harmony import */ var _hosts_github_host_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(2651);
/* harmony import */ var _hosts_github_inputs_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(57825);
/* harmony import */ var _hosts_github_state_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(76371);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(12749);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(34937);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(89013);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(10451);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(58508);
/** The Action's main step: environment in, exit code out. */


















const { write, leave } = (0,_streams_js__WEBPACK_IMPORTED_MODULE_14__/* .openStreams */ .y)(process);
async function main(env) {
    const cancelled = (0,_signals_js__WEBPACK_IMPORTED_MODULE_12__/* .cancellation */ .W)(process, (code) => process.exit(code));
    const source = (0,_hosts_github_inputs_js__WEBPACK_IMPORTED_MODULE_15__/* .inputSource */ .w)(env);
    const deliveries = [];
    const host = (0,_hosts_github_host_js__WEBPACK_IMPORTED_MODULE_9__/* .createGithubHost */ .i)({
        files: { output: env.GITHUB_OUTPUT, state: env.GITHUB_STATE, summary: env.GITHUB_STEP_SUMMARY },
        write,
        annotations: source('annotations')?.trim().toLowerCase() !== 'false',
        renderSummary: async (record, budget, history) => {
            const [{ renderMarkdown }, { trendOf }] = await Promise.all([
                __nccwpck_require__.e(/* import() */ 586).then(__nccwpck_require__.bind(__nccwpck_require__, 40586)),
                __nccwpck_require__.e(/* import() */ 658).then(__nccwpck_require__.bind(__nccwpck_require__, 89658)),
            ]);
            return renderMarkdown(record, { budget, ...(history && { trend: trendOf(history) }) });
        },
        deliveries,
    });
    const tell = (details) => {
        host.log.error(details);
        host.fail('A bug in Batchgate', 'Please report it with the log above.');
    };
    (0,_bugs_js__WEBPACK_IMPORTED_MODULE_16__/* .catchBugs */ .j)(process, { tell, leave, code: 3 });
    try {
        const options = (0,_core_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readOptions */ .Tt)(source, 'action');
        const context = (0,_hosts_github_context_js__WEBPACK_IMPORTED_MODULE_8__/* .readGithubContext */ .zD)(env, (0,_hosts_github_context_js__WEBPACK_IMPORTED_MODULE_8__/* .readEventPayload */ .N5)(env));
        host.setOutputs({ 'report-dir': options.reportDir, results: `${options.reportDir}/results.json` });
        const github = (0,_github_js__WEBPACK_IMPORTED_MODULE_6__/* .connectGithub */ .S)({
            apiUrl: context.apiUrl,
            token: options.githubToken ?? '',
            clock: _system_clock_js__WEBPACK_IMPORTED_MODULE_13__/* .systemClock */ .ml,
            log: host.log,
            proxy: (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_11__/* .proxySettings */ .EM)(env),
            version: _version_js__WEBPACK_IMPORTED_MODULE_17__/* .version */ .r,
        });
        if (options.status !== 'none' || (options.comment !== 'never' && (0,_hosts_github_context_js__WEBPACK_IMPORTED_MODULE_8__/* .isPullRequest */ .r0)(context))) {
            const { createDelivery } = await __nccwpck_require__.e(/* import() */ 138).then(__nccwpck_require__.bind(__nccwpck_require__, 50138));
            const { saveStatus } = (0,_hosts_github_state_js__WEBPACK_IMPORTED_MODULE_10__/* .createState */ .ur)(env.GITHUB_STATE);
            const setup = { options, context, log: host.log, clock: _system_clock_js__WEBPACK_IMPORTED_MODULE_13__/* .systemClock */ .ml, api: github.api, cancelled, saveStatus };
            deliveries.push(...[createDelivery(setup)].filter((delivery) => delivery !== undefined));
        }
        const world = await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .assemble */ .f)({
            options,
            host,
            redactor: host.redactor,
            info: (0,_hosts_github_context_js__WEBPACK_IMPORTED_MODULE_8__/* .hostInfo */ .Tw)(context),
            event: (0,_hosts_github_context_js__WEBPACK_IMPORTED_MODULE_8__/* .runEvent */ .K9)(context),
            baselineBranch: options.baselineBranch ?? context.defaultBranch,
            clock: options.provider === 'demo' ? (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_13__/* .accelerated */ .k3)(_system_clock_js__WEBPACK_IMPORTED_MODULE_13__/* .systemClock */ .ml, _system_clock_js__WEBPACK_IMPORTED_MODULE_13__/* .demoSpeed */ .nf) : _system_clock_js__WEBPACK_IMPORTED_MODULE_13__/* .systemClock */ .ml,
            cancelled,
            proxy: (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_11__/* .proxySettings */ .EM)(env),
            version: _version_js__WEBPACK_IMPORTED_MODULE_17__/* .version */ .r,
            ...(0,_github_stores_js__WEBPACK_IMPORTED_MODULE_7__/* .githubStores */ .S)({
                ...{ options, context, github, clock: _system_clock_js__WEBPACK_IMPORTED_MODULE_13__/* .systemClock */ .ml, log: host.log, cancelled },
                temp: env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
                workspace: env.GITHUB_WORKSPACE || process.cwd(),
                hasService: Boolean(env.ACTIONS_RESULTS_URL && env.ACTIONS_RUNTIME_TOKEN),
            }),
        });
        return (await (0,_app_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .G)(world)).exit;
    }
    catch (error) {
        if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isRunError */ .Yl)(error))
            throw error;
        host.fail('Wrong setting', (0,_core_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .e)(error));
        return 2;
    }
}
leave(await main(process.env));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 44456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

// UNUSED EXPORTS: rulesOf

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(62807);
// EXTERNAL MODULE: ./build/core/reasons.js
var reasons = __nccwpck_require__(91091);
;// CONCATENATED MODULE: ./build/world.js
/** All that looks at results or at earlier runs. Loaded when there are some: the first request does not wait for it. */
const judging = () => Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(308), __nccwpck_require__.e(995)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3995));

;// CONCATENATED MODULE: ./build/background.js



/** What is not the platform's is read while the platform says which tests there are. */
async function readBackground(world, signal, warn) {
    const [baseline, quarantine] = await Promise.all([readBaseline(world, signal), world.readQuarantine()]);
    if (baseline.kind === 'missing')
        warn(`No baseline yet: ${baseline.advice}`);
    if (baseline.kind === 'found')
        for (const warning of baseline.warnings)
            warn(warning);
    return { baseline, ...quarantine };
}
/** Read before anything is triggered: without a readable baseline a run could only be inconclusive. */
async function readBaseline({ store, options, cancelled }, signal) {
    if (store === undefined)
        return { kind: 'none' };
    let reading;
    try {
        reading = await store.read(signal);
    }
    catch (error) {
        cancelled.throwIfAborted();
        if (!(0,errors/* isRunError */.Yl)(error) || error.code === 'config')
            throw error;
        return { kind: 'unreadable', reason: { code: 'baseline-unreadable', message: (0,reasons/* sentence */.e)(error) } };
    }
    if (reading.kind === 'missing')
        return { kind: 'missing', advice: reading.advice };
    const [first] = reading.histories;
    if (first === undefined)
        return { kind: 'missing', advice: 'The store holds no run yet.' };
    const foreign = reading.histories.find(({ name, provider }) => name !== options.name || provider !== options.provider);
    if (foreign !== undefined) {
        const message = `${reading.source} holds the baseline of "${foreign.name}" on ${foreign.provider}, not of "${options.name}" on ${options.provider}. Give each gate a name and a baseline of its own.`;
        return { kind: 'unreadable', reason: { code: 'baseline-unreadable', message } };
    }
    const { mergeHistories } = await judging();
    const { source, warnings = [] } = reading;
    return { kind: 'found', source, history: mergeHistories(reading.histories), warnings };
}
/** Adds the run to the baseline of its branch. A baseline that could not be read is never overwritten. Returns what only the user can set right. */
async function remember(world, { record, baseline, warn }) {
    const { store, options, baselineBranch, event } = world;
    if (store === undefined || baseline.kind === 'unreadable' || baseline.kind === 'none')
        return undefined;
    const branch = baselineBranch ?? event.branch ?? 'local';
    const before = baseline.kind === 'found' ? baseline.history : undefined;
    const { record: recordRun } = await judging();
    const after = recordRun(before, record, { branch, accept: options.policy.updateBaseline === 'accept' });
    if (after === undefined || after === before)
        return undefined;
    try {
        await store.write(after, world.cancelled);
        world.host.log.info(`Recorded this run in the baseline of ${branch} (${after.runs.length} runs).`);
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error))
            throw error;
        if (error.code === 'config')
            return error;
        warn(`This run was not recorded in the baseline: ${(0,reasons/* sentence */.e)(error)}`);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/core/event-rules.js
var event_rules = __nccwpck_require__(52960);
// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __nccwpck_require__(69058);
// EXTERNAL MODULE: ./build/core/hash.js
var hash = __nccwpck_require__(37384);
;// CONCATENATED MODULE: ./build/core/resume.js


/** Older batches are not taken up, in ms: what they tested is likely to have changed. */
const oldestMs = 24 * 60 * 60_000;
/**
 * @param setting whatever besides the tests decides what is executed: provider, address, options.
 * @param now epoch ms.
 */
function createResuming(memory, { setting, now, signal }) {
    const recalled = memory.recall(signal);
    recalled.catch(() => { });
    return {
        async find(plan) {
            const saved = await recalled;
            const digest = planDigest(plan, setting);
            const found = saved?.batches.filter((batch) => batch.key === plan.key && batch.plan === digest) ?? [];
            const [batch, other] = found;
            if (saved === undefined || batch === undefined || other !== undefined)
                return undefined;
            const age = now - Date.parse(batch.startedAt);
            return age >= -oldestMs && age <= oldestMs ? { ...batch, attempt: saved.attempt } : undefined;
        },
        note(batches) {
            const known = batches.flatMap(({ id, key, url, data, plan, startedAt }) => id === undefined
                ? []
                : [{ key, id, ...(url === undefined ? {} : { url }), data, plan: planDigest(plan, setting), startedAt }]);
            if (known.length > 0)
                memory.save(known);
        },
    };
}
/** Hash of what a plan executes; equal only for the same tests, unedited, in the same setting. */
function planDigest({ key, phase, trials, tests }, setting) {
    const each = tests.map(({ id, unit, group, digest }) => JSON.stringify([id, unit, group, digest ?? ''])).sort();
    return (0,hash/* sha256 */.s)(JSON.stringify([setting, key, phase, trials, each]));
}
/** Goes on with what an earlier attempt of the same job started for just this plan; `note` is for the report. */
async function takeUp(plan, drive, resuming) {
    const saved = await resuming?.find(plan);
    const batch = saved && (await attach(plan, saved, drive));
    if (saved === undefined || batch === undefined)
        return undefined;
    drive.log.info(`${plan.key}: goes on with batch ${batch.id} of attempt ${saved.attempt}; nothing is started or paid again.`);
    drive.onBatch(batch);
    const began = `${batch.startedAt.slice(0, 16).replace('T', ' ')} UTC`;
    const note = `${plan.key}: batch ${batch.id}, which attempt ${saved.attempt} of this job started at ${began} and did not see the end of, was taken up. ` +
        'What was tested is as it was then; a new workflow run, instead of a re-run, starts everything anew.';
    return { batch, note };
}
/**
 * The batch of an earlier attempt, after one look at it; undefined when the platform does not know it any more, cannot
 * show it, or has cancelled it. An outage is no reason to pay again: it is waited out like any other.
 */
async function attach(plan, saved, { provider, signal, log }) {
    const { attempt, plan: _digest, ...reference } = saved;
    const batch = { ...reference, plan };
    const anew = (why) => {
        log.warning(`${plan.key}: batch ${batch.id} of attempt ${attempt} cannot be taken up (${why}); starting a new one.`);
        return undefined;
    };
    try {
        const { raw, state } = await provider.poll(batch, signal);
        if (provider.limits.takeUp === 'finished' && state !== 'finished')
            return anew('it ended with that attempt');
        if (/cancel|abort|stopp/i.test(raw))
            return anew(`the platform says ${raw.slice(0, 60)}`);
    }
    catch (error) {
        signal.throwIfAborted();
        if ((0,errors/* isRunError */.Yl)(error, 'not-found', 'batch-broken', 'bad-response'))
            return anew(error.message);
        if (!(0,errors/* isRunError */.Yl)(error, 'unavailable', 'rate-limited', 'timed-out'))
            throw error;
    }
    return batch;
}

// EXTERNAL MODULE: ./build/core/wait.js
var wait = __nccwpck_require__(67533);
;// CONCATENATED MODULE: ./build/core/drive.js
/** Drives one batch: trigger (once), adopt when the answer was lost, poll until it is done, collect. */


/** How long the answer of a trigger under way is waited for after a cancellation, in ms. */
const triggerGraceMs = 2_000;
/** How long a lost batch is still looked for after a cancellation, in ms. */
const adoptGraceMs = 1_500;
/** How long a lost batch is looked for, in ms. */
const adoptMs = 60_000;
/** How long a batch that the platform does not know yet is put up with, in ms. */
const notFoundGraceMs = 60_000;
/** Without one good answer for this long a run ends, in ms. */
const silenceMs = 5 * 60_000;
/** Starts the batch of a plan, or finds the one that was started. Never sends a second trigger. */
async function start(plan, drive) {
    const { provider, clock, log, signal } = drive;
    signal.throwIfAborted();
    const since = clock.now();
    const grace = (0,wait/* startGrace */.ZE)(clock, triggerGraceMs, signal);
    try {
        const batch = await provider.trigger(plan, grace.signal);
        drive.onBatch(batch);
        return batch;
    }
    catch (error) {
        const lost = (0,errors/* isRunError */.Yl)(error) && (error.mayHaveStarted || signal.aborted);
        if (!lost)
            throw error;
        if (provider.adopt === undefined)
            throw notFound(error, { plan, drive, lost: error });
        log.warning(`${plan.key}: ${error.message}. The platform may have started the batch; looking for it.`);
        const found = await adopt({ plan, since, drive, lost: error }).catch((reason) => {
            throw notFound(reason, { plan, drive, lost: error });
        });
        drive.onBatch(found);
        log.info(`${plan.key}: found it, going on with batch ${found.id ?? '(no id yet)'}.`);
        return found;
    }
    finally {
        grace.stop();
    }
}
async function adopt(search) {
    const { plan, since, drive, lost } = search;
    const { provider, clock, signal } = drive;
    const began = clock.now();
    const grace = (0,wait/* startGrace */.ZE)(clock, adoptGraceMs, signal);
    try {
        for (;;) {
            try {
                const batch = await provider.adopt?.(plan, since, grace.signal);
                if (batch !== undefined)
                    return batch;
            }
            catch (error) {
                if (!isTransient(error))
                    throw error;
            }
            const waited = clock.now() - began;
            if (signal.aborted || waited >= adoptMs)
                break;
            await clock.sleep((0,wait/* nextWait */.B4)(waited, { floorMs: provider.limits.pollFloorMs }, drive.random()), signal);
        }
    }
    finally {
        grace.stop();
    }
    signal.throwIfAborted();
    throw new errors/* RunError */.e4('unavailable', `${lost.message}, and no batch of it was found on the platform`, {
        hint: lookFirst,
        cause: lost,
        mayHaveStarted: true,
    });
}
const lookFirst = 'Look on the platform whether a batch is running before you start this again: a second one costs again.';
/** A trigger that may have started something stays one, whatever it was that kept its batch from being found. */
function notFound(reason, { plan, drive, lost }) {
    if (!(0,errors/* isRunError */.Yl)(reason))
        return reason;
    if (drive.signal.aborted) {
        drive.log.warning(`${plan.key}: no batch was found in time. If the trigger has reached the platform, one goes on.`);
        return drive.signal.reason;
    }
    if (reason.mayHaveStarted && reason !== lost)
        return reason;
    const why = reason === lost ? 'the platform may have started the batch' : `looking for its batch: ${reason.message}`;
    const { code, reply } = reason;
    const details = { hint: lookFirst, cause: reason, mayHaveStarted: true, ...(reply && { reply }) };
    return new errors/* RunError */.e4(code, `${lost.message}; ${why}`, details);
}
/** Polls until the batch has ended. Transient failures are waited out; five minutes of them end the run. */
async function finish(batch, drive) {
    const { provider, clock, log, signal } = drive;
    const began = clock.now();
    let current = batch;
    let lastGood = began;
    let settlingSince;
    let shown = '';
    for (;;) {
        const pace = { fixedMs: drive.pollIntervalMs, floorMs: provider.limits.pollFloorMs };
        await clock.sleep((0,wait/* nextWait */.B4)(clock.now() - began, pace, drive.random()), signal);
        let status;
        try {
            status = await provider.poll(current, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            const now = clock.now();
            const early = (0,errors/* isRunError */.Yl)(error, 'not-found') && now - began < notFoundGraceMs;
            if (!early && !isTransient(error))
                throw error;
            if (now - lastGood < silenceMs)
                continue;
            throw new errors/* RunError */.e4('unavailable', `no good answer about batch ${drive_name(current)} for five minutes: ${messageOf(error)}`, {
                hint: 'Look at the platform’s status, then run again.',
                cause: error,
            });
        }
        lastGood = clock.now();
        if (status.id !== current.id || status.url !== current.url) {
            current = { ...current, id: status.id ?? current.id, url: status.url ?? current.url };
            drive.onBatch(current);
        }
        const line = progress(status);
        if (line !== shown)
            log.info(`${current.plan.key}: ${line}`);
        shown = line;
        if (status.state === 'settling')
            settlingSince ??= clock.now();
        const settled = settlingSince !== undefined && clock.now() - settlingSince >= provider.limits.settleMs;
        if (status.state === 'finished' || (status.state === 'settling' && settled)) {
            return { ...current, finishedAt: new Date(clock.now()).toISOString() };
        }
    }
}
/** Reads the results of a batch that has ended, once more while the platform is not to be reached. */
async function collect(batch, drive) {
    const { provider, clock, signal } = drive;
    const began = clock.now();
    for (;;) {
        try {
            return await provider.collect(batch, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            const waited = clock.now() - began;
            if (!isTransient(error) || waited >= silenceMs)
                throw error;
            await clock.sleep((0,wait/* nextWait */.B4)(waited, { floorMs: provider.limits.pollFloorMs }, drive.random()), signal);
        }
    }
}
/** Failures that may pass by themselves. */
function isTransient(error) {
    return (0,errors/* isRunError */.Yl)(error, 'unavailable', 'rate-limited', 'bad-response', 'timed-out');
}
/** The name of a batch in messages. */
function drive_name(batch) {
    return batch.id === undefined ? `of plan ${batch.key} (its id is not known)` : batch.id;
}
function progress(status) {
    const total = status.total === undefined ? '' : ` of ${status.total}`;
    const unknown = status.known ? '' : ', a word this version does not know; waiting on';
    return `${status.done}${total} done (${status.raw}${unknown})`;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/core/ledger.js
function createLedger() {
    const entries = new Map();
    /** Units whose containers have been replaced by the tests they stood for. */
    const expanded = new Set();
    const received = new Map();
    let unasked = 0;
    const entry = (test) => {
        const known = entries.get(test.id);
        if (known !== undefined)
            return known;
        const fresh = { test, trials: [] };
        entries.set(test.id, fresh);
        return fresh;
    };
    return {
        add(plan, results, only) {
            const asked = new Set(plan.tests.map((test) => test.id));
            const containers = new Map(plan.tests.filter((test) => test.expands).map((test) => [test.unit, test]));
            const returned = new Set(results.map(({ test }) => test.id));
            const units = new Set(results.filter(({ trials }) => trials.length > 0).map(({ test }) => test.unit));
            for (const container of containers.values()) {
                // What stood for a suite's missing tests gives way to what its repetition brings.
                if (!only?.has(container.id) || !units.has(container.unit))
                    continue;
                for (const [id, { test }] of entries) {
                    if (test.expands && test.unit === container.unit && !returned.has(id))
                        entries.delete(id);
                }
            }
            for (const { test, trials } of results) {
                const container = containers.get(test.unit);
                if (!asked.has(test.id) && container === undefined) {
                    unasked += 1;
                    continue;
                }
                received.set(test.id, (received.get(test.id) ?? 0) + trials.length);
                // A suite that brought too little and is repeated as such: what it brings only now is its first pass.
                const late = container !== undefined && only?.has(container.id) && !only.has(test.id) && !entries.has(test.id);
                if (container !== undefined && trials.length > 0)
                    expanded.add(test.unit);
                if (only !== undefined && !only.has(test.id) && !late)
                    continue;
                const known = entry(test);
                known.test = test;
                known.trials.push(...(late ? trials.map((trial) => ({ ...trial, phase: 'first' })) : trials));
            }
        },
        close({ phase, tests, trials, only, endedBy }) {
            const due = new Map();
            const units = new Set(tests.map((test) => test.unit));
            for (const test of tests)
                if (!(test.expands && expanded.has(test.unit)))
                    due.set(test.id, test);
            if (phase !== 'first')
                for (const { test } of entries.values())
                    if (units.has(test.unit))
                        due.set(test.id, test);
            for (const [id, test] of due) {
                if (only !== undefined && !only.has(id))
                    continue;
                const known = entry(test);
                for (let left = trials - (received.get(id) ?? 0); left > 0; left -= 1) {
                    known.trials.push({
                        phase,
                        outcome: 'errored',
                        message: endedBy === undefined ? 'The platform returned no result.' : `No result: ${endedBy}`,
                        checks: [],
                    });
                }
            }
            received.clear();
        },
        results: () => [...entries.values()].map(({ test, trials }) => ({ test, trials })),
        notes: () => unasked === 0 ? [] : [`The platform returned ${unasked} results that nobody asked for; they were left out.`],
    };
}

;// CONCATENATED MODULE: ./build/core/lost-parts.js


/**
 * A suite that failed as a whole while tests that the baseline knows brought no results of their own: as a test it is
 * new, so that nothing would hold its failure against the run.
 */
function lostParts(results, comparison) {
    const added = new Set(comparison?.tests.flatMap(({ id, word }) => (word === 'added' ? id : [])));
    const missing = comparison?.tests.filter(({ word }) => word === 'missing') ?? [];
    const whole = results.find(({ test, trials }) => test.expands && added.has(test.id) && (0,core_outcome/* outcomeOf */.sG)(trials) === 'failed');
    if (missing.length === 0 || whole === undefined)
        return undefined;
    const name = whole.test.name.slice(0, 100);
    return new errors/* RunError */.e4('batch-broken', `"${name}" failed as a whole, and ${missing.length} tests that the baseline knows brought no results of their own`, { hint: 'Run again; if it stays so, look at the results on the platform.' });
}

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __nccwpck_require__(88187);
;// CONCATENATED MODULE: ./build/core/plan.js
/** Cuts tests into batches: whole units, one group a batch, no more tests than the platform takes. */

/**
 * Lanes of plans. Lanes may run side by side; the plans of one lane hold the same tests (further trials) and run one
 * after another, so that a batch can be told from its repetition when the answer to a trigger is lost.
 */
function planLanes({ key, phase, tests, trials, limits }) {
    let lane = 0;
    return chunk(tests, limits.batchSize).map((part) => {
        lane += 1;
        const plans = [];
        for (let left = trials; left > 0; left -= limits.trialsPerBatch) {
            const suffix = trials > limits.trialsPerBatch ? `-${plans.length + 1}` : '';
            plans.push({ key: `${key}-${lane}${suffix}`, phase, tests: part, trials: Math.min(left, limits.trialsPerBatch) });
        }
        return plans;
    });
}
function chunk(tests, size) {
    const chunks = [];
    for (const group of (0,group_by/* groupBy */.$)(tests, (test) => test.group).values()) {
        let current = [];
        for (const unit of (0,group_by/* groupBy */.$)(group, (test) => test.unit).values()) {
            if (current.length > 0 && current.length + unit.length > size) {
                chunks.push(current);
                current = [];
            }
            current.push(...unit);
        }
        if (current.length > 0)
            chunks.push(current);
    }
    return chunks;
}

;// CONCATENATED MODULE: ./build/core/run.js
/**
 * The pipeline: resolve → trigger → poll → collect, then whatever the gate asks for, until it has decided.
 * Ends early on a failure it cannot wait out, and keeps what it has: what was collected is judged all the same.
 */






/** Runs a job to its end. Throws only what is no RunError, once everything that was started has been stopped. */
async function run(job, given) {
    const crash = new AbortController();
    const ports = { ...given, signal: AbortSignal.any([given.signal, crash.signal]) };
    const { provider, log } = ports;
    const ledger = createLedger();
    const state = createState(ports);
    let last;
    try {
        const tests = await provider.resolve(job.selection, ports.signal);
        log.info(`Selected ${count(tests.length, 'test')}${tests.some((test) => test.expands) ? ' or suites of tests' : ''}.`);
        if ((await ports.ready?.()) === false)
            return nothingRan(state);
        await execute({ key: 'first', phase: 'first', tests, trials: job.trials }, { job, ports, state, ledger, crash });
        for (let number = 1; state.failures.length === 0; number += 1) {
            last = await ports.nextStep(ledger.results(), false);
            if (last.kind === 'decided')
                break;
            await perform(last, number, { job, ports, state, ledger, crash, tests });
        }
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error)) {
            await stopWhatRuns(state, ports);
            throw error;
        }
        if (!state.failures.includes(error))
            state.failures.push(error);
    }
    const unstopped = await stopWhatRuns(state, ports);
    const results = ledger.results();
    if (last?.kind !== 'decided' && results.length > 0)
        last = await ports.nextStep(results, true);
    const comparison = last?.kind === 'decided' ? last.comparison : undefined;
    const lost = lostParts(results, comparison);
    if (lost !== undefined)
        state.failures.push(lost);
    return {
        results,
        batches: [...state.batches.values()],
        failures: state.failures,
        shortfalls: state.shortfalls,
        comparison,
        notes: [...state.notes, ...ledger.notes()],
        triggered: state.triggered,
        unstopped,
        unread: [...state.unread].flatMap((key) => state.batches.get(key) ?? []),
    };
}
/** A run that ended before its first trigger. */
function nothingRan(state) {
    const { failures } = state;
    return {
        ...{ results: [], batches: [], failures, shortfalls: [], comparison: undefined, notes: [] },
        ...{ triggered: false, unstopped: [], unread: [] },
    };
}
function createState(ports) {
    const state = {
        batches: new Map(),
        active: new Set(),
        unread: new Set(),
        notes: [],
        failures: [],
        shortfalls: [],
        triggered: false,
        onBatch(batch) {
            const known = state.batches.get(batch.plan.key);
            state.batches.set(batch.plan.key, batch);
            ports.announce([...state.batches.values()].map(({ key, id, url, data }) => ({ key, id, url, data })));
            ports.resuming?.note([...state.batches.values()]);
            if (batch.id !== undefined && known?.id !== batch.id) {
                ports.log.info(`${batch.plan.key}: batch ${batch.id}${batch.url === undefined ? '' : ` (${batch.url})`}`);
            }
        },
    };
    return state;
}
/** Repeats what the gate asks for: whole units, judged for the asked tests alone. */
async function perform(step, number, context) {
    const { ledger, ports, job, tests } = context;
    ports.log.info(step.why);
    if (step.kind === 'second') {
        await execute({ key: `second-${number}`, phase: 'second', tests, trials: job.trials }, context);
        return;
    }
    const only = new Set(step.tests);
    const units = new Set(ledger
        .results()
        .filter(({ test }) => only.has(test.id))
        .map(({ test }) => test.unit));
    const repeated = tests.filter((test) => units.has(test.unit));
    await execute({ key: `${step.kind}-${number}`, phase: step.kind, tests: repeated, trials: 1, only }, context);
}
/** Runs all batches of a round, `max-parallel` at a time. After a failure nothing more is triggered. */
async function execute(round, context) {
    const { job, ports, state, ledger, crash } = context;
    const { limits } = ports.provider;
    const lanes = planLanes({ ...round, limits });
    const waiting = [...lanes];
    const drive = { ...ports, pollIntervalMs: job.pollIntervalMs, onBatch: (batch) => state.onBatch(batch) };
    const worker = async () => {
        for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift()) {
            for (const plan of lane) {
                if (state.failures.length > 0 || ports.signal.aborted)
                    return;
                await runPlan(plan, round, { drive, state, ledger, resuming: ports.resuming });
            }
        }
    };
    const width = limits.serial ? 1 : job.maxParallel;
    const workers = Array.from({ length: Math.min(width, lanes.length) }, worker);
    // The others end before the crash surfaces: nothing may start something after it has been seen to
    await Promise.allSettled(workers.map((each) => each.catch((bug) => crash.abort(bug))));
    if (crash.signal.aborted)
        throw crash.signal.reason;
    ledger.close({ ...round, endedBy: state.failures[0]?.message });
    if (state.failures.length === 0)
        ports.signal.throwIfAborted();
}
async function runPlan(plan, round, context) {
    const { drive, state, ledger } = context;
    try {
        const taken = await takeUp(plan, drive, context.resuming);
        if (taken !== undefined)
            state.notes.push(taken.note);
        const batch = taken?.batch ?? (await start(plan, drive));
        state.triggered = true;
        state.active.add(plan.key);
        state.unread.add(plan.key);
        const ended = await finish(batch, drive);
        state.active.delete(plan.key);
        state.onBatch(ended);
        const { results, shortfalls, broken } = await collect(ended, drive);
        state.unread.delete(plan.key);
        ledger.add(plan, results, round.only);
        if (broken !== undefined)
            state.failures.push(broken);
        if (round.phase === 'first')
            state.shortfalls.push(...(shortfalls ?? []));
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error))
            throw error;
        state.triggered ||= error.mayHaveStarted;
        // Of a batch that is broken nothing is to be expected
        if (!(0,errors/* isRunError */.Yl)(error, 'timed-out', 'cancelled', 'unavailable', 'rate-limited'))
            state.unread.delete(plan.key);
        if (!state.failures.includes(error))
            state.failures.push(error);
    }
}
/** How long cancelling may take once a run has been aborted, in ms: the runner's second signal comes after 7.5 s. */
const cancelBudgetMs = 3_000;
/** Cancels what is still active; what cannot be cancelled is named, with its id. Returns what resisted. */
async function stopWhatRuns(state, { provider, clock, log }) {
    const unstopped = [];
    const left = [...state.active].flatMap((key) => state.batches.get(key) ?? []);
    if (left.length === 0)
        return unstopped;
    const budget = new AbortController();
    const done = new AbortController();
    clock.sleep(cancelBudgetMs, done.signal).then(() => budget.abort(), () => { });
    await Promise.all(left.map(async (batch) => {
        if (provider.cancel === undefined) {
            log.warning(`Batch ${drive_name(batch)} goes on at the platform. ${provider.limits.noCancel ?? ''}`.trim());
            return;
        }
        try {
            await persistently(() => provider.cancel?.(batch, budget.signal), { clock, signal: budget.signal });
            state.unread.delete(batch.key);
            log.info(`Batch ${drive_name(batch)} was cancelled.`);
        }
        catch (error) {
            unstopped.push(batch);
            log.warning(`Batch ${drive_name(batch)} could not be cancelled and may go on: ${error instanceof Error ? error.message : error}`);
        }
    }));
    done.abort();
    return unstopped;
}
/** Between two attempts to cancel, in ms. */
const cancelPauseMs = 500;
/** Tries again while a failure may pass by itself. Providers look first where a second cancellation would do harm. */
async function persistently(act, { clock, signal }) {
    for (;;) {
        try {
            return await act();
        }
        catch (error) {
            if (!isTransient(error) || signal.aborted)
                throw error;
            await clock.sleep(cancelPauseMs, signal).catch(() => {
                throw error;
            });
        }
    }
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/endings.js
/** How a run's end is told: in a title and a sentence, whatever it was. */


/** How a run ends that has no record. */
function endOf({ cancelled, host }, error) {
    if (cancelled.aborted)
        return { title: 'Cancelled', message: 'The run was cancelled.', exit: 130 };
    if ((0,errors/* isRunError */.Yl)(error))
        return { title: titleOf(error), message: (0,reasons/* sentence */.e)(error), exit: isForTheUser(error) ? 2 : 3 };
    host.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const message = `Please report it with the log above: ${error instanceof Error ? error.message : error}`;
    return { title: 'A bug in Batchgate', message, exit: 3 };
}
/** What only the user can set right, when it comes before anything was triggered. */
function isForTheUser(error) {
    return error.code === 'config' || error.code === 'auth' || error.code === 'not-found';
}
function titleOf(error) {
    const titles = {
        config: 'Wrong setting',
        auth: 'Login refused',
        'not-found': 'Not found',
    };
    return titles[error.code] ?? 'No verdict';
}
function headline({ name, verdict, publication }) {
    if (verdict.conclusion === 'passed' && publication !== undefined)
        return `${name}: publishing failed`;
    return `${name}: ${verdict.conclusion}`;
}
/** Why the process ends with something else than 0, in a sentence. */
function why({ verdict, publication }) {
    if (verdict.conclusion === 'passed' && publication !== undefined)
        return publication.message;
    const sentences = verdict.reasons.map(({ message }) => `${message.replace(/[.\s]+$/, '')}.`);
    return sentences.length > 3
        ? `${sentences.slice(0, 3).join(' ')} (${sentences.length - 3} more)`
        : sentences.join(' ');
}

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./build/memory.js
/** How much memory the program takes beyond what it needs. */

/**
 * Makes V8 collect garbage early from now on. By itself it lets the heap grow to four times what lives in it, which is
 * a gigabyte for a hundred thousand tests, to save time that a program that waits for a platform does not miss: see
 * docs/adr/0007-memory.md. V8 looks at these flags at each collection, so they may change while it runs.
 */
function collectEarly() {
    for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=25', '--optimize-for-size']) {
        (0,external_node_v8_namespaceObject.setFlagsFromString)(flag);
    }
}

;// CONCATENATED MODULE: ./build/publishing.js
/** What a passed run does on the platform: publish what was tested, and set the platform's own baseline. */



/** How long a publication and its verification may take, in ms. */
const publishMs = 10 * 60_000;
/** Publishes what was tested, once, and only when nothing speaks against it. */
async function publish(world, { provider, outcome, verdict }) {
    const { options, host, clock, cancelled } = world;
    if (!options.policy.publishOnPass)
        return undefined;
    if (!verdict.publishable || provider.publish === undefined) {
        host.log.info(`Nothing is published: ${verdict.unpublishable.join('; ')}.`);
        return undefined;
    }
    const deadline = (0,wait/* startDeadline */.db)(clock, publishMs, cancelled);
    try {
        const publication = await provider.publish(outcome.batches, deadline.signal);
        host.log.info(`Publishing: ${publication.message}`);
        return publication;
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error))
            throw error;
        // Cut off in the middle, nobody knows what became of it
        const open = error.mayHaveStarted || (0,errors/* isRunError */.Yl)(error, 'cancelled', 'timed-out');
        const state = open ? 'unverified' : 'refused';
        host.log.error(`Publishing: ${(0,reasons/* sentence */.e)(error)}`);
        return { state, message: (0,reasons/* sentence */.e)(error) };
    }
    finally {
        deadline.stop();
    }
}
/** Sets the platform's own baseline after a passed run on the baseline branch, where the provider was asked to. */
async function markBaseline(world, { provider, outcome, verdict, rules, warn }) {
    if (provider.markBaseline === undefined || !rules.records || verdict.conclusion !== 'passed')
        return;
    try {
        await provider.markBaseline(outcome.results, world.cancelled);
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error))
            throw error;
        warn(`The platform's own baseline was not set: ${(0,reasons/* sentence */.e)(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/app.js
/**
 * The composition root: options → provider, host and http → run → judge → publish → deliver → exit code.
 * Reads from top to bottom in the order in which things happen.
 */











/** Makes permutations and bootstraps repeatable; printed in the report. */
const seed = 1;
/** Runs the gate to its end. Everything that goes wrong ends here, said in one sentence. */
async function gate(world) {
    const { host } = world;
    try {
        return await judged(world);
    }
    catch (error) {
        const { title, message, exit } = endOf(world, error);
        await within(world.clock, world.cancelled, async () => {
            for (const warning of (await host.abandon?.(message)) ?? [])
                host.log.warning(warning);
        });
        host.fail(title, message);
        return { exit };
    }
}
async function judged(world) {
    const { options, host, clock } = world;
    const { policy } = options;
    const startedAt = new Date(clock.now()).toISOString();
    const warnings = [];
    const warn = (warning) => {
        host.log.warning(warning);
        warnings.push(warning);
    };
    const provider = await world.makeProvider(warn);
    const rules = rulesOf(world);
    host.log.info(`This run: ${rules.why}.`);
    for (const warning of await host.begin(options.name))
        warn(warning);
    const deadline = (0,wait/* startDeadline */.db)(clock, options.timeoutMs, world.cancelled);
    const quarantineOf = (core, { entries, proposed }, results) => core.applyQuarantine({ entries, proposed, tests: results.map(({ test }) => test), today: startedAt.slice(0, 10) });
    const compare = async (results, final) => {
        const [core, background] = [await judging(), await reading];
        const { baseline } = background;
        return core.nextStep({
            results,
            policy,
            history: baseline.kind === 'found' ? baseline.history : undefined,
            setting: {
                onBaselineBranch: rules.records || onBaselineBranch(world),
                source: baseline.kind === 'found' ? baseline.source : '',
                quarantined: quarantineOf(core, background, results).active,
                accept: rules.records && policy.updateBaseline === 'accept',
            },
            seed,
            recordedOnly: final,
        });
    };
    const ready = async () => {
        // Not before the first request has gone out: until then, time counts more
        collectEarly();
        return (await reading).baseline.kind !== 'unreadable';
    };
    const running = app_execute(world, { provider, deadline, compare, ready });
    // Begun after the first request to the platform, and awaited before anything is triggered there
    const reading = readBackground(world, deadline.signal, warn);
    reading.catch(() => { });
    const outcome = await running;
    deadline.stop();
    const refusal = outcome.failures[0];
    if (refusal !== undefined && !outcome.triggered && isForTheUser(refusal))
        throw refusal;
    for (const note of outcome.notes)
        warn(note);
    const [core, background] = [await judging(), await reading];
    const { baseline } = background;
    const quarantine = quarantineOf(core, background, outcome.results);
    const tests = outcome.results.map((result) => (0,core_outcome/* recordTest */.wR)(result, quarantine.active.has(result.test.id)));
    const draft = { core, world, startedAt, outcome, tests, quarantine, baseline, rules, warnings };
    const verdict = verdictOf(draft);
    const publication = await publish(world, { provider, outcome, verdict });
    const record = world.redact(recordOf(draft, verdict, publication));
    const ending = { exit: exitOf(record, outcome, core), record };
    if (outcome.unstopped.length === 0)
        host.ended();
    let clash;
    await within(clock, world.cancelled, async () => {
        const seenTo = outcome.unread.length > 0 ? world.memory?.keep() : world.memory?.forget();
        const history = baseline.kind === 'found' ? baseline.history : undefined;
        for (const warning of await world.writeReports(record, history))
            warn(warning);
        for (const warning of await host.deliver(record, history))
            host.log.warning(warning);
        if (rules.records)
            clash = await remember(world, { record, baseline, warn });
        await seenTo;
    });
    await markBaseline(world, { provider, outcome, verdict, rules, warn });
    if (ending.exit !== 0)
        host.fail(headline(record), why(record));
    if (clash === undefined)
        return ending;
    host.fail(titleOf(clash), (0,reasons/* sentence */.e)(clash));
    return { ...ending, exit: ending.exit || 2 };
}
/** What this event may do, by the table of events. */
function rulesOf({ options, event, baselineBranch }) {
    const { updateBaseline, publishOnPass } = options.policy;
    return (0,event_rules/* eventRules */.O)(event, {
        ...(baselineBranch === undefined ? {} : { baselineBranch }),
        updateBaseline,
        publishOnPass,
    });
}
function onBaselineBranch({ event, baselineBranch }) {
    return !event.changeRequest && baselineBranch !== undefined && event.branch === baselineBranch;
}
function app_execute(world, { provider, deadline, compare, ready }) {
    const { options, host, clock, random } = world;
    const memory = world.memory && {
        ...world.memory,
        save: (batches) => world.memory?.save(world.redact(batches)),
    };
    const setting = JSON.stringify([options.provider, options.baseUrl ?? '', options.providerOptions]);
    return run({
        selection: options.selection,
        trials: options.policy.trials,
        maxParallel: options.maxParallel,
        pollIntervalMs: options.pollIntervalMs,
    }, {
        provider,
        clock,
        log: host.log,
        random,
        signal: deadline.signal,
        // What survives this process must hold no secret either, even one that a platform uses in an id
        announce: (batches) => host.announce(world.redact(batches)),
        nextStep: compare,
        ready,
        resuming: memory && createResuming(memory, { setting, now: clock.now(), signal: deadline.signal }),
    });
}
function verdictOf(draft) {
    const { core, world, outcome, tests, baseline, rules, quarantine } = draft;
    const failures = outcome.failures.map(reasons/* reasonOf */.A);
    if (baseline.kind === 'unreadable')
        failures.push(baseline.reason);
    return core.judge({
        tests,
        ...(outcome.comparison === undefined ? {} : { comparison: outcome.comparison }),
        policy: world.options.policy,
        failures,
        shortfalls: outcome.shortfalls,
        baseline: baseline.kind,
        onBaselineBranch: rules.records || onBaselineBranch(world),
        mayPublish: { allowed: rules.mayPublish, why: rules.why },
        quarantine,
    });
}
function recordOf(draft, verdict, publication) {
    const { world, startedAt, outcome, tests, warnings } = draft;
    return {
        version: 1,
        name: world.options.name,
        provider: world.options.provider,
        host: world.info,
        startedAt,
        finishedAt: new Date(world.clock.now()).toISOString(),
        policy: world.options.policy,
        batches: outcome.batches.map(({ id, url, startedAt: began, finishedAt }) => ({
            id,
            url,
            startedAt: began,
            finishedAt,
        })),
        totals: (0,core_outcome/* totalsOf */.vA)(tests),
        tests,
        ...(outcome.comparison === undefined ? {} : { comparison: outcome.comparison }),
        verdict,
        ...(publication === undefined ? {} : { publication }),
        shortfalls: outcome.shortfalls,
        warnings: [...warnings],
    };
}
/** A publication that may or may not have happened is as little an answer as a refused one. */
function exitOf(record, outcome, core) {
    const { verdict, publication, policy } = record;
    const exit = core.exitCode({ verdict, policy, publication, beforeTrigger: false });
    if (outcome.failures.some((failure) => failure.code === 'cancelled'))
        return 130;
    return exit;
}
/** How long delivery may take once the run has been cancelled, in ms: files and outputs, hardly more. */
const lastWordsMs = 1_000;
/** Lets delivery take its time, but after a cancellation only a moment. */
async function within(clock, cancelled, work) {
    const done = new AbortController();
    const late = new Promise((resolve) => {
        const soon = () => clock.sleep(lastWordsMs, done.signal).then(resolve, () => { });
        if (cancelled.aborted)
            soon();
        else
            cancelled.addEventListener('abort', soon, { once: true, signal: done.signal });
    });
    await Promise.race([work(), late]);
    done.abort();
}


/***/ }),

/***/ 5738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ assemble)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(62807);
// EXTERNAL MODULE: ./build/http/address.js
var address = __nccwpck_require__(21601);
// EXTERNAL MODULE: ./build/http/api.js
var api = __nccwpck_require__(67445);
// EXTERNAL MODULE: ./build/http/attempts.js
var attempts = __nccwpck_require__(50655);
// EXTERNAL MODULE: ./build/http/body.js
var body = __nccwpck_require__(25621);
// EXTERNAL MODULE: ./build/http/failure.js
var failure = __nccwpck_require__(61923);
// EXTERNAL MODULE: ./build/http/redact.js
var redact = __nccwpck_require__(32616);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __nccwpck_require__(44675);
// EXTERNAL MODULE: ./build/http/status.js
var http_status = __nccwpck_require__(14999);
// EXTERNAL MODULE: ./build/http/transport.js + 1 modules
var transport = __nccwpck_require__(67907);
;// CONCATENATED MODULE: ./build/http/client.js
/** The one HTTP client (design, section 5): APIs with credentials, and signed downloads without. */










/** Creates the client. `connect` throws `config` for a base URL that cannot be used; everything else rejects with RunError. */
function createHttp(setup) {
    const own = setup.transport === undefined ? (0,transport/* createTransport */.o)({ ...(setup.proxy && { proxy: setup.proxy }) }) : undefined;
    const context = {
        clock: setup.clock,
        log: setup.log,
        random: setup.random ?? Math.random,
        deadline: setup.deadline ?? (() => Number.POSITIVE_INFINITY),
        transport: setup.transport ?? own.transport,
        userAgent: setup.userAgent ?? 'batchgate',
    };
    const origins = new Set();
    return {
        connect(endpoint) {
            const base = (0,address/* readBaseUrl */.$P)(endpoint.baseUrl);
            origins.add(base.origin);
            return (0,api/* createApi */.xP)(context, endpoint, base);
        },
        download: (link) => download(context, link, origins),
        close: () => own?.close(),
    };
}
async function download(context, link, origins) {
    const { clock, log, transport, userAgent } = context;
    const { signal } = link;
    (0,attempts/* throwIfAborted */.Te)(signal);
    const url = (0,address/* readLink */.XF)(link, origins);
    for (const signature of signaturesOf(url))
        log.mask(signature);
    const subject = {
        what: `the download from ${(0,redact/* oneLine */.T)(url.host, 120)}`,
        read: true,
        redactor: (0,redact/* createRedactor */.l)(),
    };
    const login = origins.has(url.origin) ? (link.headers ?? {}) : {};
    for (const secret of (0,redact/* createRedactor */.l)().learn(login, { all: true }))
        log.mask(secret);
    const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': userAgent, ...login };
    const exchange = { method: 'GET', url, headers, fresh: false, maxBytes: api/* maxBodyBytes */.G4 };
    return (0,attempts/* persist */.Zr)(context, signal, async () => {
        let raw;
        try {
            raw = await (0,attempts/* withinDeadline */.iP)(clock, { ms: api/* defaultTimeoutMs */.xO, signal }, (signal) => transport({ ...exchange, signal }));
        }
        catch (error) {
            (0,attempts/* throwIfAborted */.Te)(signal);
            return { failure: (0,failure/* fromExchange */.sL)(error, subject) };
        }
        log.debug(`${subject.what} answered ${raw.status}`);
        return readDownload(raw, subject, clock.now());
    });
}
/** What makes a link work: whoever reads it in a log or a report could download the file as well. */
function signaturesOf(url) {
    return [...url.searchParams]
        .filter(([name, { length }]) => length >= 16 || (length >= 8 && /sig|token|key|secret|credential|^s$/i.test(name)))
        .map(([, value]) => value);
}
/** The body of an answer is never shown: an error of a store may repeat the signed link. */
function readDownload(raw, subject, now) {
    const { status, headers } = raw;
    const text = raw.body.toString('utf8');
    const hint = 'The link may have expired: run again. If that does not help, open the results on the platform.';
    if (status === 200) {
        if (!(0,body/* isHtml */._)(text, headers['content-type']))
            return { value: text };
        return { failure: (0,failure/* unreadable */.O$)({ status, body: '', words: [] }, subject, { words: 'a web page', hint }) };
    }
    const { code } = (0,http_status/* readStatus */.rk)(status);
    const transient = code === 'rate-limited' || code === 'unavailable';
    const error = new errors/* RunError */.e4(transient ? code : 'bad-response', `${subject.what} answered ${status}`, {
        hint,
        reply: { status, body: '', words: [] },
    });
    return {
        failure: { error, again: transient, retryAfterMs: (0,retry/* readRetryAfter */.D$)(headers['retry-after'], now, headers.date) },
    };
}

;// CONCATENATED MODULE: ./build/prepare.js
/** Options → a provider ready to work. Everything wrong with settings is found here, before any request. */

/**
 * Makes the provider that the options ask for.
 * @throws RunError `config` for missing credentials, a missing address, wrong `options`, or a power it lacks.
 */
async function prepare(module, options, around) {
    requireCredentials(module, options, around.withoutSecrets);
    const baseUrl = options.baseUrl ?? module.defaultBaseUrl;
    if (baseUrl === undefined) {
        throw (0,errors/* configError */.Fj)(`input "base-url" is missing`, `${module.title} has no public host: give the address of yours, such as https://www.example.com.`);
    }
    const { http, clock, log, note } = around;
    const provider = module.create({
        baseUrl,
        credentials: options.credentials,
        options: await readMap(options.providerOptions),
        trials: options.policy.trials,
        publishOnPass: options.policy.publishOnPass,
        http,
        clock,
        log,
        note,
    });
    if (options.policy.publishOnPass && provider.publish === undefined) {
        throw (0,errors/* configError */.Fj)(`input "publish-on-pass" is "true"`, `${module.title} offers nothing to publish. Leave it out.`);
    }
    return { provider, module };
}
function requireCredentials(module, options, withoutSecrets) {
    const has = (name) => options.credentials[name] !== undefined;
    if (module.credentials.some((set) => set.every(has)))
        return;
    const nearest = module.credentials.find((set) => set.some(has)) ?? module.credentials[0] ?? [];
    const missing = nearest.filter((name) => !has(name)).map((name) => `"${name}"`);
    const ways = module.credentials.map((set) => set.join(' and ')).join(', or ');
    throw (0,errors/* configError */.Fj)(`no credentials for ${module.title}: ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} empty`, withoutSecrets
        ? 'Pull requests from forks and from Dependabot get no secrets: skip this step for them, or run it after the merge. For Dependabot, store the secret among the Dependabot secrets.'
        : `${module.title} needs ${ways}. Is the secret defined, and spelled the same, in the repository or organisation?`);
}
/** Reads the `options` input: a YAML map. The YAML library is loaded only for what is not plain. */
async function readMap(text) {
    const plain = readPlainMap(text);
    if (plain !== undefined)
        return plain;
    const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38815, 19));
    let value;
    try {
        value = parse(text, { maxAliasCount: 0, schema: 'core' });
    }
    catch (error) {
        throw (0,errors/* configError */.Fj)('input "options" is not YAML', 'Write one "key: value" a line.', error);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw (0,errors/* configError */.Fj)('input "options" is not a map', 'Write one "key: value" a line, such as "version-number: 14".');
    }
    return value;
}
const plainLine = /^([a-z][a-z0-9-]*): (?:([a-z][a-z0-9_-]*)|(0|[1-9]\d{0,14}))$/i;
const notPlain = /^(?:true|false|null)$/i;
/**
 * Lines like `version-number: 14` and `mode: checks`, which are all that most people write and which need no library
 * of 290 kB. Undefined when there is anything else, be it only a comment, a quote or a name twice.
 */
function readPlainMap(text) {
    const map = new Map();
    for (const line of text.split('\n').filter((each) => each !== '')) {
        const [, key, word, number] = plainLine.exec(line) ?? [];
        if (key === undefined || notPlain.test(key) || map.has(key) || (word !== undefined && notPlain.test(word)))
            return undefined;
        map.set(key, word ?? Number(number));
    }
    return Object.fromEntries(map);
}

;// CONCATENATED MODULE: ./build/providers/index.js
const providers = {
    'umbraco-ai': async () => (await __nccwpck_require__.e(/* import() */ 288).then(__nccwpck_require__.bind(__nccwpck_require__, 25288))).module,
    bland: async () => (await __nccwpck_require__.e(/* import() */ 267).then(__nccwpck_require__.bind(__nccwpck_require__, 93267))).module,
    'kore-ai': async () => (await __nccwpck_require__.e(/* import() */ 107).then(__nccwpck_require__.bind(__nccwpck_require__, 48107))).module,
    'future-agi': async () => (await __nccwpck_require__.e(/* import() */ 865).then(__nccwpck_require__.bind(__nccwpck_require__, 41865))).module,
};

;// CONCATENATED MODULE: ./build/assemble.js
/** Puts a world together from options and a host: the parts that the Action and the command line share. */





async function assemble(parts) {
    const { host, clock, cancelled, redactor } = parts;
    const options = parts.options.provider === 'demo' ? withSelection(parts.options) : parts.options;
    for (const secret of [...Object.values(options.credentials), options.githubToken]) {
        if (secret !== undefined)
            host.log.mask(secret);
    }
    return {
        ...parts,
        options,
        random: Math.random,
        redact: (data) => redactor.redactData(data),
        store: await storeOf(parts),
        readQuarantine: () => quarantineOf(parts),
        makeProvider: (note) => makeProvider(parts, note),
        writeReports: async (record, history) => (await __nccwpck_require__.e(/* import() */ 399).then(__nccwpck_require__.bind(__nccwpck_require__, 75399))).writeReports(options.reportDir, record, history),
    };
    async function makeProvider({ proxy, version }, note) {
        const until = clock.now() + options.timeoutMs;
        const http = createHttp({ clock, log: host.log, proxy, userAgent: `batchgate/${version}`, deadline: () => until });
        const { id, settings } = options.provider === 'demo' ? await demo(options, clock) : { id: options.provider, settings: options };
        const module = await providers[id]();
        const withoutSecrets = parts.event.untrusted;
        const { provider } = await prepare(module, settings, { http, clock, log: host.log, note, withoutSecrets });
        cancelled.throwIfAborted();
        return provider;
    }
}
/** `provider: demo` is Bland on the built-in simulator; everything else is as the user set it. */
async function demo(options, clock) {
    const { simulate } = await __nccwpck_require__.e(/* import() */ 22).then(__nccwpck_require__.bind(__nccwpck_require__, 27022));
    const { server, firstRun } = await simulate('bland', { clock });
    return { id: 'bland', settings: { ...options, baseUrl: server.url, credentials: firstRun.credentials } };
}
/** The demonstration runs everything unless told otherwise; nobody pays for it. */
function withSelection(options) {
    const { tests, tags, suites } = options.selection;
    if (tests.length + tags.length + suites.length > 0)
        return options;
    return { ...options, selection: { ...options.selection, tests: ['*'] } };
}
async function storeOf({ options, artifactStore }) {
    const { baseline } = options;
    if (baseline.kind === 'none')
        return undefined;
    if (baseline.kind === 'file')
        return (await __nccwpck_require__.e(/* import() */ 244).then(__nccwpck_require__.bind(__nccwpck_require__, 31244))).createFileStore(baseline.path);
    if (artifactStore === undefined) {
        throw (0,errors/* configError */.Fj)('input "baseline" is "artifact"', 'Artifacts exist on GitHub only: give the path of a file, or none.');
    }
    return artifactStore();
}
/** On a change request the file counts as it stands on the base branch, so that a change cannot excuse itself. */
async function quarantineOf({ options, readFromBase, }) {
    const file = options.quarantineFile;
    if (file === undefined)
        return { entries: [], proposed: [] };
    const own = await readEntries(file, await readOwn(file));
    if (readFromBase === undefined)
        return { entries: own, proposed: [] };
    return { entries: await readEntries(file, await readFromBase(file)), proposed: own };
}
async function readOwn(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw (0,errors/* configError */.Fj)(`input "quarantine" is "${file}", which cannot be read`, 'Check the path; is the repository checked out?', error);
    }
}
async function readEntries(file, text) {
    if (text === undefined || text.trim() === '')
        return [];
    const [{ parse }, { readQuarantine }] = await Promise.all([__nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38815, 19)), Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(632)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4632))]);
    let value;
    try {
        value = parse(text, { maxAliasCount: 0 });
    }
    catch (error) {
        throw (0,errors/* configError */.Fj)(`input "quarantine": ${file} is not YAML`, 'Write a list of test, reason, owner and until.', error);
    }
    return readQuarantine(value, file);
}


/***/ }),

/***/ 80789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ catchBugs)
/* harmony export */ });
/**
 * Ends the process properly after an error that nobody caught. Left to itself, Node would print it where the runner
 * looks for commands, and end with 1, which stands for a failed agent.
 */
function catchBugs(source, { tell, leave, code }) {
    let ended = false;
    const onBug = (error) => {
        if (ended)
            return;
        ended = true;
        tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
        leave(code);
    };
    source.on('uncaughtException', onBug);
    source.on('unhandledRejection', onBug);
}


/***/ }),

/***/ 769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);

/** The known word most like the given one, for "did you mean". `known` must not be empty. */
function closest(word, known) {
    const wanted = word.slice(0, 100).toLowerCase();
    const short = known.map((each) => each.slice(0, 100));
    const found = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(wanted, short.map((each) => each.toLowerCase()));
    return known[short.findIndex((each) => each.toLowerCase() === found)] ?? found;
}


/***/ }),

/***/ 62807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ configError),
/* harmony export */   Yl: () => (/* binding */ isRunError),
/* harmony export */   e4: () => (/* binding */ RunError)
/* harmony export */ });
/** The only error Batchgate throws on purpose. Anything else that surfaces is a bug and is reported as one. */
class RunError extends Error {
    name = 'RunError';
    code;
    hint;
    reply;
    mayHaveStarted;
    constructor(code, message, details) {
        super(message, { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
        this.reply = details.reply;
        this.mayHaveStarted = details.mayHaveStarted ?? false;
    }
}
/** A wrong setting: names the input, the value and what would be right. Found before anything is triggered. */
function configError(message, hint, cause) {
    return new RunError('config', message, { hint, cause });
}
/** Narrows an unknown thrown value to a RunError of one of the given codes (any code when none is given). */
function isRunError(error, ...codes) {
    return error instanceof RunError && (codes.length === 0 || codes.includes(error.code));
}


/***/ }),

/***/ 52960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ eventRules),
/* harmony export */   Z: () => (/* binding */ recordingEvents)
/* harmony export */ });
/**
 * Who compares with what, who records and who may publish: the event table, as one pure function. Hosts describe
 * what happened in neutral words; nothing here knows an environment variable or a payload.
 */
/** Events that stand for the state of a branch, not for a proposal to change it. */
const branchEvents = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/** The names of the events whose runs may write a baseline; an artifact of any other event is not trusted. */
const recordingEvents = branchEvents;
/** Applies the event table. An unknown event may compare, and nothing else. */
function eventRules(event, setup) {
    if (event.host === 'terminal')
        return terminalRules(setup);
    if (event.host === 'ci')
        return ciRules(event, setup);
    const name = event.name ?? 'an unnamed event';
    if (name === 'pull_request')
        return changeRules(event, setup, event.untrusted ? untrustedWhy : 'a pull request');
    if (name === 'merge_group')
        return changeRules(event, setup, 'a merge group');
    if (recordingEvents.includes(name))
        return branchRules(event, setup, name);
    return compareOnly(setup, `the event ${name} may run with code or words that nobody has merged`);
}
const untrustedWhy = 'a pull request from a fork or from Dependabot';
function changeRules(event, setup, what) {
    const branches = [event.baseBranch, setup.baselineBranch].filter((branch) => branch !== undefined);
    return {
        compareWith: [...new Set(branches)],
        records: false,
        mayPublish: false,
        why: `${what} compares with ${branches[0] ?? 'no known branch'}, and neither records nor publishes`,
    };
}
function branchRules(event, setup, name) {
    const { branch } = event;
    const { baselineBranch } = setup;
    if (baselineBranch === undefined)
        return compareOnly(setup, 'the baseline branch is not known; input baseline-branch names it');
    if (branch !== baselineBranch) {
        return compareOnly(setup, `${branch ?? 'what was built'} is not the baseline branch ${baselineBranch}`);
    }
    return {
        compareWith: [baselineBranch],
        records: setup.updateBaseline !== 'never',
        mayPublish: true,
        why: `${name} on the baseline branch ${baselineBranch}`,
    };
}
function ciRules(event, setup) {
    if (event.changeRequest)
        return compareOnly(setup, 'the build is for a change request');
    if (event.unclear !== undefined)
        return compareOnly(setup, event.unclear);
    if (event.branch === undefined)
        return compareOnly(setup, 'the CI does not name the branch');
    return branchRules(event, setup, 'a build');
}
function terminalRules(setup) {
    const accepts = setup.updateBaseline === 'accept';
    return {
        compareWith: [],
        records: accepts,
        mayPublish: setup.publishOnPass,
        why: accepts
            ? 'a terminal, recorded because of update-baseline: accept'
            : 'a terminal records only with update-baseline: accept',
    };
}
function compareOnly(setup, reason) {
    return {
        compareWith: setup.baselineBranch === undefined ? [] : [setup.baselineBranch],
        records: false,
        mayPublish: false,
        why: `${reason}: nothing is recorded or published`,
    };
}


/***/ }),

/***/ 88187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups in order of first appearance (`Map.groupBy` needs a newer Node than the bundle must start on). */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 37384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98995);
/** Hashes that tell whether something is still the same. */

/** node:crypto is required with the first hash: loading it takes a tenth of the time to the first request. */
const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
let crypto;
/** SHA-256 of a text as 64 hex digits. */
function sha256(text) {
    crypto ??= require('node:crypto');
    return crypto.createHash('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 91468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ readOptions)
/* harmony export */ });
/* unused harmony exports inputs, unknownInput */
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(769);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62807);
/**
 * The one table of inputs. `action.yml`, the README's table, the CLI's flags and the help text are checked against it,
 * and `readOptions` is the only way from text to settings.
 */


const providers = ['umbraco-ai', 'bland', 'kore-ai', 'future-agi', 'demo'];
const inputs = [
    {
        name: 'provider',
        kind: 'word',
        required: true,
        words: providers,
        summary: 'Platform that hosts the agent; `demo` runs against the built-in simulator',
    },
    {
        name: 'name',
        kind: 'text',
        summary: 'Names this gate in reports, comment, status and baseline (letters, digits, `.`, `_`, `-`, space); default: the provider; two gates in one workflow run need two names',
    },
    {
        name: 'tests',
        kind: 'list',
        summary: "Test ids, aliases or names; `*` and `?` match within names; `'*'` runs everything",
    },
    { name: 'tags', kind: 'list', summary: 'Alternatives; `a+b` means both. What a tag is depends on the provider' },
    { name: 'suites', kind: 'list', summary: 'Suite names or ids; `*` and `?` match' },
    { name: 'exclude', kind: 'list', summary: 'Tests left out, in the same forms as `tests`' },
    {
        name: 'base-url',
        kind: 'url',
        summary: "The platform's address; default: its public host. https, unless the host is loopback or `allow-http` is set",
    },
    { name: 'allow-http', kind: 'flag', default: 'false', summary: 'Plain http inside a private network' },
    { name: 'api-key', kind: 'secret', summary: 'Credential of Bland and Future AGI' },
    { name: 'secret-key', kind: 'secret', summary: 'Second credential of Future AGI' },
    { name: 'client-id', kind: 'secret', summary: 'Credential of Umbraco AI and Kore.ai' },
    { name: 'client-secret', kind: 'secret', summary: 'Second credential of Umbraco AI and Kore.ai' },
    { name: 'token', kind: 'secret', summary: 'Ready bearer token (Umbraco AI) or JWT (Kore.ai) instead of a client' },
    { name: 'publish-client-id', kind: 'secret', summary: "Kore.ai's Admin Console credential, for publishing" },
    { name: 'publish-client-secret', kind: 'secret', summary: "Second part of Kore.ai's publishing credential" },
    { name: 'options', kind: 'map', summary: 'YAML map of what only this provider knows; see the provider' },
    { name: 'trials', kind: 'count', default: '1', summary: 'Executions of each test in the first pass' },
    { name: 'timeout', kind: 'duration', default: '60m', summary: 'For the whole run; units s, m, h' },
    {
        name: 'poll-interval',
        kind: 'duration',
        default: 'auto',
        words: ['auto'],
        summary: 'Fixed interval instead of the adaptive one',
    },
    { name: 'max-parallel', kind: 'count', default: '4', summary: 'Batches in flight' },
    {
        name: 'fail-on',
        kind: 'word',
        default: 'regressions',
        words: ['regressions', 'failures', 'nothing'],
        summary: 'What fails the step',
    },
    { name: 'min-pass-rate', kind: 'rate', summary: 'Floor for the whole run, `0.9` or `90%`' },
    { name: 'min-score', kind: 'rate', summary: 'Floor for the whole run, `0.9` or `90%`' },
    {
        name: 'max-errored',
        kind: 'rate',
        default: '0',
        summary: 'Errored tests that are put up with, a number or a share such as `1%`',
    },
    {
        name: 'max-drop',
        kind: 'rate',
        default: '0.02',
        summary: 'Smallest drop of the mean that matters, as score or pass rate',
    },
    {
        name: 'false-alarms',
        kind: 'rate',
        default: '2%',
        summary: 'About how many runs of an unchanged agent may fail the gate by chance',
    },
    {
        name: 'confirm',
        kind: 'count',
        default: '8',
        summary: 'Most repetitions of one suspicious test; `0`: nothing is repeated, the first pass is the evidence',
    },
    { name: 'quarantine', kind: 'text', summary: 'File of tests that run and are shown but do not block' },
    {
        name: 'on-inconclusive',
        kind: 'word',
        default: 'fail',
        words: ['fail', 'pass'],
        summary: 'Exit code of an inconclusive run; `conclusion` stays `inconclusive`',
    },
    {
        name: 'baseline',
        kind: 'text',
        default: 'artifact',
        cliDefault: 'none',
        summary: '`artifact`, `none`, or a file path',
    },
    { name: 'baseline-branch', kind: 'text', summary: 'Branch whose runs are recorded; default: the default branch' },
    {
        name: 'update-baseline',
        kind: 'word',
        default: 'auto',
        words: ['auto', 'accept', 'never'],
        summary: "`accept`: this run's failures and drops are the new normal; only ever on the baseline branch",
    },
    { name: 'publish-on-pass', kind: 'flag', default: 'false', summary: 'Promote the tested version when publishable' },
    {
        name: 'comment',
        kind: 'word',
        default: 'auto',
        words: ['auto', 'on-change', 'never'],
        summary: 'Pull-request comment',
    },
    {
        name: 'comment-mode',
        kind: 'word',
        default: 'update',
        words: ['update', 'new', 'hide-older'],
        summary: 'One comment kept up to date, a new one each time, or a new one that hides the older',
    },
    {
        name: 'status',
        kind: 'word',
        default: 'none',
        words: ['none', 'commit-status', 'check-run'],
        summary: 'Commit status `batchgate / NAME` or a check run',
    },
    { name: 'annotations', kind: 'flag', default: 'true', summary: 'Failing tests as annotations' },
    { name: 'report-dir', kind: 'text', default: 'batchgate-report', summary: 'Where the report files go' },
    {
        name: 'github-token',
        kind: 'secret',
        default: '$' + '{{ github.token }}',
        cliDefault: '',
        summary: 'For comment, status and baseline',
    },
];
const credentialNames = [
    'api-key',
    'secret-key',
    'client-id',
    'client-secret',
    'token',
    'publish-client-id',
    'publish-client-secret',
];
/**
 * Reads all inputs. Empty text means "not given".
 * @throws RunError `config` naming the input, the value and what is allowed.
 */
function readOptions(source, shell) {
    const raw = (name) => {
        const given = source(name) ?? '';
        if (given.trim() !== '')
            return given;
        const input = inputs.find((known) => known.name === name);
        const preset = (shell === 'cli' ? input?.cliDefault : undefined) ?? input?.default ?? '';
        // An expression is for GitHub to fill in; where it did not, there is no value
        return preset.startsWith('$' + '{{') ? '' : preset;
    };
    const text = (name) => raw(name).trim() || undefined;
    const word = (name) => readWord(name, raw(name));
    const flag = (name) => readFlag(name, raw(name));
    const count = (name, range) => readCount(name, raw(name), range);
    const rate = (name, range) => readRate(name, raw(name), range);
    const provider = word('provider');
    const credentials = {};
    for (const name of credentialNames) {
        const value = text(name);
        if (value !== undefined)
            credentials[name] = readSecret(name, value);
    }
    const allowHttp = flag('allow-http');
    const minPassRate = rate('min-pass-rate', { least: 0, most: 1 });
    const minScore = rate('min-score', { least: 0, most: 1 });
    return {
        provider,
        name: readName(text('name') ?? provider),
        selection: {
            tests: readList(raw('tests')),
            tags: readList(raw('tags')).map((entry) => readTag(entry)),
            suites: readList(raw('suites')),
            exclude: readList(raw('exclude')),
        },
        baseUrl: readBaseUrl(text('base-url'), allowHttp),
        allowHttp,
        credentials,
        providerOptions: raw('options').trim() === '' ? '' : raw('options'),
        policy: {
            failOn: word('fail-on'),
            ...(minPassRate === undefined ? {} : { minPassRate }),
            ...(minScore === undefined ? {} : { minScore }),
            maxErrored: readAmount('max-errored', raw('max-errored')),
            maxDrop: required('max-drop', rate('max-drop', { least: 0, most: 1 })),
            falseAlarms: required('false-alarms', rate('false-alarms', { least: 0.001, most: 0.5 })),
            confirm: count('confirm', { least: 0, most: 100 }),
            trials: count('trials', { least: 1, most: 100 }),
            onInconclusive: word('on-inconclusive'),
            updateBaseline: word('update-baseline'),
            publishOnPass: flag('publish-on-pass'),
        },
        timeoutMs: required('timeout', readDuration('timeout', raw('timeout'))),
        pollIntervalMs: raw('poll-interval').trim().toLowerCase() === 'auto'
            ? undefined
            : readDuration('poll-interval', raw('poll-interval')),
        maxParallel: count('max-parallel', { least: 1, most: 64 }),
        quarantineFile: text('quarantine'),
        baseline: readBaseline(required('baseline', text('baseline'))),
        baselineBranch: text('baseline-branch'),
        comment: word('comment'),
        commentMode: word('comment-mode'),
        status: word('status'),
        annotations: flag('annotations'),
        reportDir: required('report-dir', text('report-dir')),
        githubToken: text('github-token'),
    };
}
/** The error for a flag or input that does not exist. */
function unknownInput(name) {
    const names = inputs.map((input) => input.name);
    return configError(`unknown input "${name}"`, `Did you mean "${closest(name, names)}"?`);
}
function wrong(name, value, allowed) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(`input "${name}" is "${value.trim().slice(0, 100)}"`, `It must be ${allowed}.`);
}
function required(name, value) {
    if (value === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(`input "${name}" is empty`, 'Leave it out to get its default, or give it a value.');
    return value;
}
function readWord(name, value) {
    const input = inputs.find((known) => known.name === name);
    const words = input?.words ?? [];
    const given = value.trim().toLowerCase();
    if (words.includes(given))
        return given;
    if (given === '')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(`input "${name}" is missing`, `It must be one of ${words.join(', ')}.`);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(`input "${name}" is "${value.trim().slice(0, 100)}"`, `It must be one of ${words.join(', ')}. Did you mean "${(0,_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(given, words)}"?`);
}
function readFlag(name, value) {
    const given = value.trim().toLowerCase();
    if (given === 'true')
        return true;
    if (given === 'false')
        return false;
    throw wrong(name, value, 'true or false');
}
function readCount(name, value, { least, most }) {
    const given = value.trim();
    const number = Number(given);
    if (/^\d{1,6}$/.test(given) && number >= least && number <= most)
        return number;
    throw wrong(name, value, `a whole number from ${least} to ${most}`);
}
function readRate(name, value, { least, most }) {
    const given = value.trim();
    if (given === '')
        return undefined;
    const match = /^(\d{1,3}(?:\.\d{1,9})?|\.\d{1,9})(%?)$/.exec(given);
    const number = match === null ? Number.NaN : Number(match[1]) / (match[2] === '%' ? 100 : 1);
    if (number >= least && number <= most)
        return number;
    throw wrong(name, value, `a share from ${least} to ${most}, such as 0.02 or 2%`);
}
function readAmount(name, value) {
    const given = value.trim();
    if (/^\d{1,9}$/.test(given))
        return { count: Number(given) };
    const match = /^(\d{1,3}(?:\.\d{1,9})?)%$/.exec(given);
    const share = match === null ? Number.NaN : Number(match[1]) / 100;
    if (share >= 0 && share <= 1)
        return { share };
    throw wrong(name, value, 'a whole number of tests, or a share such as 1%');
}
const units = { s: 1_000, m: 60_000, h: 3_600_000 };
const longestMs = 24 * units.h;
function readDuration(name, value) {
    const given = value.trim().toLowerCase();
    if (given === '')
        return undefined;
    const parts = [...given.matchAll(/(\d{1,6}(?:\.\d{1,3})?)\s*([smh])\s*/g)];
    const whole = parts.map((part) => part[0]).join('') === given;
    const ms = parts.reduce((sum, [, number, unit]) => sum + Number(number) * units[unit], 0);
    if (whole && ms >= 1_000 && ms <= longestMs)
        return ms;
    throw wrong(name, value, 'a duration from 1s to 24h with a unit, such as 90s, 60m or 1h30m');
}
/** Separated by commas or, when the value holds a new line, by new lines only, so that names may contain commas. */
function readList(value) {
    const separator = /[\r\n]/.test(value) ? /[\r\n]+/ : ',';
    const entries = value.split(separator).map((entry) => entry.trim());
    return [...new Set(entries.filter((entry) => entry !== ''))];
}
function readTag(entry) {
    const all = entry.split('+').map((tag) => tag.trim());
    if (all.every((tag) => tag !== ''))
        return all;
    throw wrong('tags', entry, 'tags joined by "+", such as smoke or smoke+billing');
}
function readName(value) {
    if (/^[A-Za-z0-9._ -]{1,80}$/.test(value))
        return value;
    throw wrong('name', value, 'at most 80 letters, digits, ".", "_", "-" and spaces');
}
function readSecret(name, value) {
    if (!/[\r\n\0]/.test(value))
        return value;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(`input "${name}" holds a line break`, 'Store the secret again without line breaks.');
}
function readBaseUrl(value, allowHttp) {
    if (value === undefined)
        return undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const allowed = 'an address such as https://api.example.com, without user name, query or fragment';
    if (url === undefined || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)('input "base-url" is not usable', `It must be ${allowed}.`);
    }
    const loopback = url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(\.\d+){3}$/.test(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (loopback || allowHttp))) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(`input "base-url" is "${url.protocol}//${url.host}"`, 'It must be https. Inside a private network set "allow-http: true".');
    }
    return value.replace(/\/+$/, '');
}
function readBaseline(value) {
    const given = value.toLowerCase();
    if (given === 'artifact' || given === 'none')
        return { kind: given };
    return { kind: 'file', path: value };
}


/***/ }),

/***/ 69058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UQ: () => (/* binding */ meanScore),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   hX: () => (/* binding */ ofPhase),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   ue: () => (/* binding */ firstPass),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   wR: () => (/* binding */ recordTest)
/* harmony export */ });
/* unused harmony export passRate */
/** The trials of the first pass, each errored one replaced by its retry when there is one. */
function firstPass(trials) {
    // Nearly always there is nothing to sort out, and this is asked several times for each of very many tests
    if (trials.every(({ phase }) => phase === 'first'))
        return trials;
    const retries = trials.filter((trial) => trial.phase === 'retry');
    let used = 0;
    return trials
        .filter((trial) => trial.phase === 'first')
        .map((trial) => (trial.outcome === 'errored' ? (retries[used++] ?? trial) : trial));
}
/** Trials of one phase, in order. */
function ofPhase(trials, phase) {
    return trials.filter((trial) => trial.phase === phase);
}
/** Trials that say something about the agent. */
function judged(trials) {
    return trials.every(isJudged) ? trials : trials.filter(isJudged);
}
function isJudged({ outcome }) {
    return outcome === 'passed' || outcome === 'failed';
}
/** `passed` when all judged trials passed, `failed` when one failed, `skipped` when all were, else `errored`. */
function outcomeOf(trials) {
    const pass = firstPass(trials);
    const evidence = judged(pass);
    if (evidence.some((trial) => trial.outcome === 'failed'))
        return 'failed';
    if (evidence.length > 0)
        return 'passed';
    return pass.length > 0 && pass.every((trial) => trial.outcome === 'skipped') ? 'skipped' : 'errored';
}
/** Mean score of the judged trials; undefined when none has one. */
function meanScore(trials) {
    return mean(judged(trials).flatMap((trial) => (trial.score === undefined ? [] : [trial.score])));
}
/** Share of judged trials that passed; undefined when none was judged. */
function passRate(trials) {
    const evidence = judged(trials);
    return mean(evidence.map((trial) => (trial.outcome === 'passed' ? 1 : 0)));
}
/** Turns a result into what is recorded; `quarantined` is the judge's to say. */
function recordTest(result, quarantined) {
    const { aliases: _aliases, expands: _expands, group: _group, ...test } = result.test;
    const score = meanScore(firstPass(result.trials));
    return {
        ...test,
        outcome: outcomeOf(result.trials),
        ...(score === undefined ? {} : { score }),
        quarantined,
        trials: result.trials,
    };
}
/** Counts over recorded tests. */
function totalsOf(tests) {
    const count = (outcome) => tests.filter((test) => test.outcome === outcome).length;
    const counted = tests.filter((test) => !test.quarantined);
    const rate = mean(counted.flatMap((test) => passRate(firstPass(test.trials)) ?? []));
    const score = mean(counted.flatMap((test) => test.score ?? []));
    return {
        total: tests.length,
        passed: count('passed'),
        failed: count('failed'),
        errored: count('errored'),
        skipped: count('skipped'),
        quarantined: tests.filter((test) => test.quarantined).length,
        ...(rate === undefined ? {} : { passRate: rate }),
        ...(score === undefined ? {} : { score }),
    };
}
/** Arithmetic mean; undefined of nothing. */
function mean(values) {
    if (values.length === 0)
        return undefined;
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 91091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/** A wrong setting never gets this far: it ends the run before there is a verdict. */
const codes = {
    config: 'batch-broken',
    auth: 'auth',
    'not-found': 'batch-broken',
    'rate-limited': 'unavailable',
    unavailable: 'unavailable',
    'bad-response': 'unavailable',
    'timed-out': 'timed-out',
    cancelled: 'cancelled',
    'batch-broken': 'batch-broken',
};
/** One sentence on what happened, and one on what to do. */
function reasonOf(error) {
    return { code: codes[error.code], message: sentence(error) };
}
/** Message and hint as one text. */
function sentence(error) {
    const message = error.message.replace(/[.\s]+$/, '');
    return error.hint === '' ? `${message}.` : `${message}. ${error.hint}`;
}


/***/ }),

/***/ 378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   OG: () => (/* binding */ logLines),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* unused harmony export scriptJson */
/**
 * The one place where foreign text (names, messages, transcripts: anything a platform sent) is made harmless. Every
 * renderer goes through these functions; what they return can be put where their name says and nowhere else.
 */
/** Terminal sequences; an unterminated one ends with its line, so that it cannot swallow the next. */
const ansi = /\u001b(?:\[[0-?]*[ -/]*[@-~]?|\][^\u0007\u001b\n\r]*(?:\u0007|\u001b\\)?|[PX^_][^\u001b\n\r]*(?:\u001b\\)?|[ -/]*[0-~])|\u009b[0-?]*[ -/]*[@-~]?/g;
const lineBreaks = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}/gu;
/** Characters without a look of their own: direction marks, zero-width spaces, tags, soft hyphens and the like. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
/** Of those, joiners between letters or pictographs and what chooses an emoji's look belong to the writing and stay. */
const joiner = /(?<=[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d](?=[\p{L}\p{Extended_Pictographic}])/u;
const stackedMarks = /(\p{M}{4})\p{M}+/gu;
/** Foreign text as plain visible text: line feeds only, no control, direction, zero-width or terminal characters. */
function clean(text) {
    // Most text is this plain, and looking is ten times as fast as replacing.
    if (/^[\n\x20-\x7e]*$/.test(text))
        return text;
    return text
        .replace(ansi, '')
        .replace(lineBreaks, '\n')
        .replace(/\p{Cs}/gu, '\ufffd')
        .replace(controls, '')
        .replace(invisible, keepsWriting)
        .replace(stackedMarks, '$1');
}
function keepsWriting(character, at, whole) {
    if (character === '\ufe0e' || character === '\ufe0f')
        return character;
    if (character !== '\u200c' && character !== '\u200d')
        return '';
    // Two characters before (one pictograph is two units, a mark may follow it) and one after decide.
    return joiner.test(whole.slice(Math.max(0, at - 2), at + 3)) ? character : '';
}
/** Foreign text on one line of at most `max` characters, an ellipsis where it was cut. Empty stays empty. */
function oneLine(text, max = 200) {
    const line = clean(text.slice(0, max * 4 + 64))
        .replace(/\s+/g, ' ')
        .trim();
    const whole = text.length <= max * 4 + 64;
    return whole && line.length <= max ? line : `${cut(line, max - 1)}…`;
}
/** Foreign text on several lines, bounded; says on a line of its own how much was left out. */
function block(text, limits) {
    const taken = clean(text.slice(0, limits.characters)).replace(/\t/g, '    ');
    const all = taken.split('\n');
    const kept = all
        .slice(0, limits.lines)
        .map((line) => line.trimEnd())
        .join('\n')
        .trimEnd();
    if (text.length <= limits.characters && all.length <= limits.lines)
        return kept;
    const left = text.length - Math.min(text.length, all.slice(0, limits.lines).join('\n').length);
    return `${kept}\n… (${left} more characters)`;
}
/** Cuts without splitting a character in two. */
function cut(text, max) {
    return text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}
/** Markdown: foreign text as a code span. GitHub makes no link, mention, emoji, formula or HTML of what is inside. */
function code(text, max = 200) {
    const line = oneLine(text, max);
    if (line === '')
        return '_(empty)_';
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Markdown: foreign text as a code span inside a table cell, where even code must not hold a bare pipe. */
function cell(text, max = 120) {
    return code(text, max).replaceAll('|', '\\|');
}
/** Markdown: foreign text as a fenced block that its own backticks cannot close. Stands on lines of its own, unindented. */
function fence(text, limits) {
    const body = block(text, limits);
    const ticks = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${ticks}text\n${body}\n${ticks}`;
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** A word that no Markdown reader can make anything of: letters and digits, joined and surrounded by harmless punctuation. */
const harmless = /^["'“‘(]{0,3}−?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’.,–/%+=-]|(?<=\d):(?=\d))[\p{L}\p{M}\p{N}]+)*%?["'”’)]{0,3}[.,;:?!…]{0,3}["'”’)]{0,3}$/u;
/** Words that GitHub links although they look harmless: `www.`, `GH-1`, `ABC-1`, the hash of a commit; and `1.`, a list. */
const linked = /^["'“‘(]*(?:www\.|[A-Za-z][A-Za-z0-9]*-\d|[0-9a-f]{7,64}(?![\p{L}\p{N}])|\d{1,9}[.)]+$)/iu;
const symbols = { '-': '–', '=': '\\=', '<': '&lt;', '>': '&gt;', '&': '&amp;' };
const dashes = /^[–—→·…≥≤]$/;
/**
 * Markdown: a sentence that may hold foreign text. Harmless words stay as they are, everything else becomes a code
 * span; text that is in backticks already keeps them.
 */
function prose(text, max = 600) {
    return oneLine(text, max)
        .split(/(`[^`\s][^`]*`)/)
        .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1), max) : words(part)))
        .filter((part) => part !== '')
        .map(apart)
        .join('');
}
/** Two code spans that touch would become one with different ends. */
function apart(part, index, parts) {
    return part.startsWith('`') && parts[index - 1]?.endsWith('`') ? ` ${part}` : part;
}
function words(text) {
    const parts = [];
    let odd = [];
    const flush = () => {
        if (odd.length > 0)
            parts.push(oddWords(odd.join(' ')));
        odd = [];
    };
    for (const word of text.split(' ')) {
        const plain = word === '' || dashes.test(word) ? word : (symbols[word] ?? harmlessWord(word));
        if (plain !== undefined || opens.test(word))
            flush();
        if (plain === undefined)
            odd.push(word);
        else
            parts.push(plain);
        if (closes.test(word))
            flush();
    }
    flush();
    return parts.join(' ');
}
const opens = /^[("'“‘]/;
const closes = /[)"'”’.,;:!?…]$/;
/** A code span, with the brackets and full stop of the sentence around it left outside. */
function oddWords(text) {
    const [, before = '', inner = text, after = ''] = /^([("'“‘]{0,3})(.*?)([)"'”’.,;:!?…]{0,3})$/u.exec(text) ?? [];
    return inner === '' ? code(text, text.length) : `${before}${code(inner, inner.length)}${after}`;
}
function harmlessWord(word) {
    return word.length <= 100 && harmless.test(word) && !linked.test(word) ? word : undefined;
}
/** A foreign address, when it is http or https, carries no password and is not endless; else undefined. */
function webAddress(url) {
    if (url === undefined || url.length > 2000 || !URL.canParse(url))
        return undefined;
    const parsed = new URL(url);
    const web = parsed.protocol === 'https:' || parsed.protocol === 'http:';
    if (!web || parsed.username !== '' || parsed.password !== '')
        return undefined;
    return parsed.href.replace(/[^A-Za-z0-9\-._~:/?#@!&+,;=%]/gu, encodeURIComponent).replace(/[()'*!]/g, percent);
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** Markdown: a link with a label that is Markdown already; the label alone when the address is not one to offer. */
function link(label, url) {
    const address = webAddress(url);
    return address === undefined ? label : `[${label}](${address.replaceAll('&', '&amp;')})`;
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** HTML: foreign text for element content or a quoted attribute. */
function html(text) {
    return clean(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
/** HTML: data for a `<script type="application/json">`, which nothing inside can end. */
function scriptJson(data) {
    return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** XML 1.0: foreign text for element content or a quoted attribute; what XML cannot hold is removed. */
function xml(text) {
    return clean(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
/** Words that CI systems take for commands: GitHub's `##[`, Azure's `##vso[`, TeamCity's `##teamcity[`, anywhere in a line. */
const inlineCommand = /##(?=[\w.]*\[)/g;
/** GitHub's `::name::` and Buildkite's group headers count at the start of a line. */
const leadingCommand = /^(\s*)(?:::|(?=---|\+\+\+|~~~|\^\^\^))/u;
/**
 * One line for a log or terminal: no terminal sequences, no line break, no CI command, at most `max` characters. A line
 * of a log must pass here as a whole, not its parts, because a command can be put together from two.
 */
function logLine(text, max = 4000) {
    const line = clean(text.slice(0, max * 2))
        .replace(/\n/g, ' ')
        .trimEnd();
    const bounded = line.length <= max && text.length <= max * 2 ? line : `${cut(line, max - 1)}…`;
    return bounded
        .replace(inlineCommand, '# #')
        .replace(leadingCommand, (all, space) => (all.endsWith('::') ? `${space}: :` : `${space} `));
}
/** The lines of a text that may have several, each made safe for a log; at most `maxLines`, then how many were left out. */
function logLines(text, maxLines = 200) {
    const lines = text.split(/\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/);
    const kept = lines.slice(0, maxLines).map((line) => logLine(line));
    return lines.length <= maxLines ? kept : [...kept, `… (${lines.length - maxLines} more lines)`];
}


/***/ }),

/***/ 67533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ nextWait),
/* harmony export */   ZE: () => (/* binding */ startGrace),
/* harmony export */   db: () => (/* binding */ startDeadline)
/* harmony export */ });
/* unused harmony export describe */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62807);
/** How long to wait: the polling schedule and the one deadline of a run. */

const leastMs = 1_000;
const mostMs = 15_000;
/**
 * Milliseconds until the next poll of a batch that has been waited for `elapsedMs`: a tenth of it, at least 1 s, at
 * most 15 s, ±10 % jitter, never under the provider's floor. `random` is from 0 to 1.
 */
function nextWait(elapsedMs, pace, random) {
    if (pace.fixedMs !== undefined)
        return Math.max(pace.fixedMs, pace.floorMs);
    const wait = Math.min(mostMs, Math.max(leastMs, elapsedMs / 10));
    return Math.max(pace.floorMs, wait * (0.9 + 0.2 * random));
}
/** One deadline for a whole run, joined with its cancellation. */
function startDeadline(clock, ms, cancelled) {
    const expired = new AbortController();
    const stopped = new AbortController();
    clock.sleep(ms, stopped.signal).then(() => expired.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('timed-out', `the run did not end within its time-out of ${describe(ms)}`, {
        hint: 'Raise the input "timeout", or select fewer tests.',
    })), () => { });
    return {
        signal: AbortSignal.any([cancelled, expired.signal]),
        at: clock.now() + ms,
        stop: () => stopped.abort(),
    };
}
/**
 * A signal that follows `signal` only after `graceMs`: for a trigger under way, whose answer is worth a moment because
 * without it nobody knows what to cancel. Call `stop` when done.
 */
function startGrace(clock, graceMs, signal) {
    const late = new AbortController();
    const stopped = new AbortController();
    const follow = () => {
        clock.sleep(graceMs, stopped.signal).then(() => late.abort(signal.reason), () => { });
    };
    if (signal.aborted)
        follow();
    else
        signal.addEventListener('abort', follow, { once: true, signal: stopped.signal });
    return { signal: late.signal, stop: () => stopped.abort() };
}
/** `90s`, `60m`: the largest unit that divides the duration. */
function describe(ms) {
    if (ms % 3_600_000 === 0)
        return `${ms / 3_600_000}h`;
    if (ms % 60_000 === 0)
        return `${ms / 60_000}m`;
    return `${ms / 1_000}s`;
}


/***/ }),

/***/ 28556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ githubStores)
/* harmony export */ });
/* harmony import */ var _core_event_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52960);
/* harmony import */ var _hosts_github_context_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37365);


function githubStores(setup) {
    const { options, context, github, clock, log, cancelled } = setup;
    const { name, provider, policy } = options;
    const { apiUrl, serverUrl, owner, repo, runId, attempt } = context;
    const baselineBranch = options.baselineBranch ?? context.defaultBranch;
    const common = async () => {
        const { createUploads } = await __nccwpck_require__.e(/* import() */ 653).then(__nccwpck_require__.bind(__nccwpck_require__, 66653));
        const uploads = createUploads({ temp: setup.temp, serverUrl, hasService: setup.hasService, clock, log });
        const place = { owner, repo, runId, attempt };
        return { ...github, uploads, apiUrl, place, name, provider, clock, log };
    };
    const { compareWith } = (0,_core_event_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .eventRules */ .O)((0,_hosts_github_context_js__WEBPACK_IMPORTED_MODULE_0__/* .runEvent */ .K9)(context), {
        ...(baselineBranch === undefined ? {} : { baselineBranch }),
        updateBaseline: policy.updateBaseline,
        publishOnPass: policy.publishOnPass,
    });
    const store = once(async () => {
        const { createArtifactStore } = await __nccwpck_require__.e(/* import() */ 86).then(__nccwpck_require__.bind(__nccwpck_require__, 35086));
        return createArtifactStore({ ...(await common()), compareWith, startAnew: policy.updateBaseline === 'accept' });
    });
    const memory = once(async () => {
        const { createBatchArtifacts } = await __nccwpck_require__.e(/* import() */ 880).then(__nccwpck_require__.bind(__nccwpck_require__, 2880));
        return createBatchArtifacts({ ...(await common()), cancelled });
    });
    return {
        artifactStore: async () => lazyStore(store),
        memory: provider === 'demo' ? undefined : lazyMemory(memory, attempt),
        readFromBase: baseReader(setup),
    };
}
/** What may not speak for itself is read from where it is to go; other events stand for their own branch. */
function baseReader({ context, github, clock, cancelled, workspace }) {
    const { owner, repo, event } = context;
    const branch = context.baseBranch ?? (_core_event_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .recordingEvents */ .Z.includes(event) ? undefined : context.defaultBranch);
    if (branch === undefined)
        return undefined;
    return async (path) => {
        const [{ readBaseFile }, { startBudget }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(236)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5236)),
            __nccwpck_require__.e(/* import() */ 665).then(__nccwpck_require__.bind(__nccwpck_require__, 48665)),
        ]);
        const budget = startBudget(clock, baseFileMs, cancelled);
        try {
            return await readBaseFile(path, { api: github.api, owner, repo, branch, workspace, budget });
        }
        finally {
            budget.stop();
        }
    };
}
const baseFileMs = 60_000;
function lazyStore(load) {
    return {
        read: async (signal) => (await load()).read(signal),
        write: async (history, signal) => (await load()).write(history, signal),
    };
}
/** A first attempt has nothing to recall, and a run without batches nothing to forget. */
function lazyMemory(load, attempt) {
    let saved;
    return {
        recall: async (signal) => (attempt > 1 ? (await load()).recall(signal) : undefined),
        save(batches) {
            saved = load();
            saved.then((memory) => memory.save(batches)).catch(() => { });
        },
        forget: async () => (await saved)?.forget(),
        keep: async () => (await saved)?.keep(),
    };
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 19887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ connectGithub)
});

// EXTERNAL MODULE: ./build/http/api.js
var api = __nccwpck_require__(67445);
// EXTERNAL MODULE: ./build/http/attempts.js
var attempts = __nccwpck_require__(50655);
;// CONCATENATED MODULE: ./build/http/fetch.js


/** Rejects with ExchangeError (`kind` says whether anything was sent), ExchangeTimeout, or the signal's reason. */
function createFetch({ clock, transport, timeoutMs }) {
    return async (address, { method = 'GET', headers = {}, body, signal = new AbortController().signal } = {}) => {
        const sent = { 'accept-encoding': 'identity', ...lower(headers) };
        const exchange = {
            method,
            url: new URL(address),
            headers: body === undefined && method !== 'GET' ? { ...sent, 'content-length': '0' } : sent,
            fresh: method !== 'GET',
            maxBytes: api/* maxBodyBytes */.G4,
            ...(body === undefined ? {} : { body }),
        };
        const reply = await (0,attempts/* withinDeadline */.iP)(clock, { ms: timeoutMs, signal }, (ends) => transport({ ...exchange, signal: ends }));
        const bodiless = [204, 205, 304].includes(reply.status);
        return new Response(bodiless ? null : new Uint8Array(reply.body), { status: reply.status, headers: reply.headers });
    };
}
function lower(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

// EXTERNAL MODULE: ./build/http/transport.js + 1 modules
var http_transport = __nccwpck_require__(67907);
;// CONCATENATED MODULE: ./build/github.js


/** For one exchange, in ms. */
const timeoutMs = 15_000;
/** For what is behind a signed link, in ms. */
const downloadMs = 90_000;
function connectGithub({ proxy, version, ...setup }) {
    const { clock, transport = (0,http_transport/* createTransport */.o)({ proxy }).transport } = setup;
    const fetch = createFetch({ clock, transport, timeoutMs });
    const fetchLink = createFetch({ clock, transport, timeoutMs: downloadMs });
    let api;
    return {
        fetch: fetchLink,
        api: () => {
            api ??= __nccwpck_require__.e(/* import() */ 959).then(__nccwpck_require__.bind(__nccwpck_require__, 81959)).then(({ createGithubApi }) => createGithubApi({ ...setup, fetch, userAgent: `batchgate/${version}`, random: Math.random }));
            return api;
        },
    };
}


/***/ }),

/***/ 35746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ appendValue),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   Iq: () => (/* binding */ maskCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(378);
/**
 * Commands to GitHub's runner, and the files it reads. The encoding is that of `@actions/core`, which cannot be used
 * for it: importing it brings an HTTP client along before the first line is logged, and it reads the process's own
 * environment and writes to the process's own output, where tests could not look.
 */


/** A workflow command as one line of the log, without its line break. Foreign text is welcome in both places. */
function command(name, message = '', properties = {}) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${encodeProperty((0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(value))}`);
    return `::${name}${pairs.length > 0 ? ` ${pairs.join(',')}` : ''}::${encodeData((0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLines */ .OG)(message).join('\n'))}`;
}
/** The command that masks a value. The value goes out unchanged: a mask of something else masks nothing. */
function maskCommand(value) {
    return `::add-mask::${encodeData(value)}`;
}
function encodeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function encodeProperty(text) {
    return encodeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * Appends one value to an output or state file, at once: the runner reads these files after the process has ended,
 * however it ended. The delimiter stands nowhere in the value, so no value can end early and start another. (A random
 * one would do as well, but the first outputs are set before the first request, and node:crypto takes long to load.)
 */
function appendValue(file, name, value) {
    const text = value.toWellFormed();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${name}<<${delimiterFor(text)}\n${text}\n${delimiterFor(text)}\n`);
}
/** Doubling ends after a few steps, whatever the text holds. */
function delimiterFor(text) {
    let delimiter = 'batchgate_';
    while (text.includes(delimiter))
        delimiter += delimiter;
    return delimiter;
}


/***/ }),

/***/ 37365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ runEvent),
/* harmony export */   N5: () => (/* binding */ readEventPayload),
/* harmony export */   Tw: () => (/* binding */ hostInfo),
/* harmony export */   r0: () => (/* binding */ isPullRequest),
/* harmony export */   zD: () => (/* binding */ readGithubContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/**
 * What GitHub says about the run: environment and event payload in, one typed context out. The payload is partly
 * foreign (branch names, titles), and absent or malformed in odd set-ups: what is missing is left out, and a change
 * whose origin cannot be told counts as untrusted.
 */

/** The event's payload, an empty object when there is none that can be read. */
function readEventPayload(env) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
    }
    catch {
        return {};
    }
}
/** Reads `GITHUB_*` values and the payload; never fails, for a gate without its context can still judge. */
function readGithubContext(env, payload) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/', 2);
    const serverUrl = trimSlash(env.GITHUB_SERVER_URL || 'https://github.com');
    const runId = env.GITHUB_RUN_ID ?? '';
    const attempt = wholeNumber(env.GITHUB_RUN_ATTEMPT) ?? 1;
    const change = changeOf(event, env, payload);
    const sha = env.GITHUB_SHA ?? '';
    const dependabot = env.GITHUB_ACTOR === 'dependabot[bot]';
    return {
        event,
        ...optional({ action: text(payload, 'action') }),
        owner,
        repo,
        sha,
        headSha: change.headSha ?? sha,
        ref: env.GITHUB_REF ?? '',
        ...optional({
            branch: change.branch,
            baseBranch: change.baseBranch,
            defaultBranch: defaultBranchOf(event, env, payload),
            changeNumber: change.number,
            triggeringRun: triggeringRunOf(event, payload),
        }),
        runId,
        runNumber: wholeNumber(env.GITHUB_RUN_NUMBER) ?? 0,
        attempt,
        workflow: env.GITHUB_WORKFLOW ?? '',
        job: env.GITHUB_JOB ?? '',
        actor: env.GITHUB_ACTOR ?? '',
        serverUrl,
        apiUrl: trimSlash(env.GITHUB_API_URL || 'https://api.github.com'),
        runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/attempts/${attempt}`,
        fork: change.fork,
        dependabot,
    };
}
/** The neutral description that the event table is applied to. */
function runEvent(context) {
    return {
        host: 'github',
        name: context.event,
        ...optional({ branch: context.branch, baseBranch: context.baseBranch }),
        changeRequest: isPullRequest(context),
        untrusted: context.fork || context.dependabot,
    };
}
/** The events that are about a pull request's code; what else names a pull request is about something else. */
function isPullRequest({ event }) {
    return event === 'pull_request' || event === 'pull_request_target';
}
/** Where a run happens, as `results.json` records it. */
function hostInfo(context) {
    return {
        kind: 'github',
        commit: context.headSha,
        ...optional({ branch: context.branch }),
        runId: context.runId,
        attempt: context.attempt,
        url: context.runUrl,
    };
}
function changeOf(event, env, payload) {
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
        case 'pull_request_review_comment':
            return {
                headSha: text(payload, 'pull_request', 'head', 'sha'),
                branch: text(payload, 'pull_request', 'head', 'ref') ?? (env.GITHUB_HEAD_REF || undefined),
                baseBranch: text(payload, 'pull_request', 'base', 'ref') ?? (env.GITHUB_BASE_REF || undefined),
                number: whole(payload, 'pull_request', 'number'),
                fork: comesFromElsewhere(payload, ['pull_request', 'head', 'repo'], ['pull_request', 'base', 'repo']),
            };
        case 'merge_group':
            return {
                headSha: text(payload, 'merge_group', 'head_sha'),
                branch: branchName(text(payload, 'merge_group', 'head_ref')) ?? branchName(env.GITHUB_REF),
                baseBranch: branchName(text(payload, 'merge_group', 'base_ref')),
                fork: false,
            };
        case 'workflow_run':
            return {
                headSha: text(payload, 'workflow_run', 'head_sha'),
                branch: text(payload, 'workflow_run', 'head_branch'),
                number: onlyPullRequest(payload),
                fork: comesFromElsewhere(payload, ['workflow_run', 'head_repository'], ['workflow_run', 'repository']),
            };
        case 'issue_comment':
            return {
                branch: branchName(env.GITHUB_REF),
                number: at(payload, 'issue', 'pull_request') === undefined ? undefined : whole(payload, 'issue', 'number'),
                fork: false,
            };
        default:
            return { branch: branchName(env.GITHUB_REF), fork: false };
    }
}
/** A repository that has been deleted since, or is not named, is not known to be ours. */
function comesFromElsewhere(payload, head, base) {
    const from = text(payload, ...head, 'full_name');
    const into = text(payload, ...base, 'full_name');
    return from === undefined || from !== into;
}
/** `workflow_run` lists pull requests of the same repository only; with several nobody can say which is meant. */
function onlyPullRequest(payload) {
    const listed = at(payload, 'workflow_run', 'pull_requests');
    return Array.isArray(listed) && listed.length === 1 ? whole(listed[0], 'number') : undefined;
}
function triggeringRunOf(event, payload) {
    const id = whole(payload, 'workflow_run', 'id');
    if (event !== 'workflow_run' || id === undefined)
        return undefined;
    return {
        id: String(id),
        event: text(payload, 'workflow_run', 'event') ?? '',
        ...optional({
            headBranch: text(payload, 'workflow_run', 'head_branch'),
            headSha: text(payload, 'workflow_run', 'head_sha'),
            headRepository: text(payload, 'workflow_run', 'head_repository', 'full_name'),
            runNumber: whole(payload, 'workflow_run', 'run_number'),
            attempt: whole(payload, 'workflow_run', 'run_attempt'),
            changeNumber: onlyPullRequest(payload),
        }),
    };
}
/** These events only ever run on the default branch; some of them have payloads without a repository. */
const onDefaultBranch = ['schedule', 'repository_dispatch', 'workflow_run', 'issue_comment'];
function defaultBranchOf(event, env, payload) {
    const named = text(payload, 'repository', 'default_branch');
    if (named !== undefined)
        return named;
    return onDefaultBranch.includes(event) ? branchName(env.GITHUB_REF) : undefined;
}
function branchName(ref) {
    const prefix = 'refs/heads/';
    return ref?.startsWith(prefix) && ref.length > prefix.length ? ref.slice(prefix.length) : undefined;
}
function at(value, ...path) {
    let here = value;
    for (const key of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here ?? undefined;
}
function text(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function whole(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}
function wholeNumber(value) {
    return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}
function trimSlash(url) {
    return url.replace(/\/+$/, '');
}
function optional(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 2651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ createGithubHost)
});

;// CONCATENATED MODULE: ./build/hosts/redaction.js
/**
 * Keeps secrets out of what we write. GitHub's runner masks logs and summaries, but neither files nor artifacts nor
 * requests, and other hosts mask nothing.
 */
/** Shorter values are not masked: a mask of `ab` turns "unable" into "un***le" all over the log. */
const shortestSecret = 4;
/** A text that was cut may end within a secret. So much of one is taken for it; less might be a word. */
const shortestStart = 6;
/** What stands behind a text that was cut, if anything. */
const endings = new Set(['', '…', '"', "'", '`', ')']);
/** Words of our own outputs. A mask inside one would make the runner drop that output of the job. */
const ownWords = ['passed', 'failed', 'inconclusive', 'skipped', 'errored', 'unverified', 'pending', 'true', 'false'];
/** A redactor that knows nothing yet. */
function createRedactor() {
    /** Everything to be replaced, by its first characters. */
    const index = new Map();
    const starts = new Uint8Array(placeCount);
    const learn = (form) => {
        const start = form.slice(0, shortestSecret);
        starts[placeOf(start, 0)] = 1;
        const known = index.get(start);
        if (known === undefined)
            index.set(start, new Set([form]));
        else
            known.add(form);
    };
    const longestAt = (text, at) => {
        let longest = 0;
        for (const form of index.get(text.slice(at, at + shortestSecret)) ?? []) {
            if (form.length > longest)
                longest = Math.max(longest, startOf(form, text, at));
        }
        return longest;
    };
    // There may be thousands of tokens, and megabytes of text without any of them
    const redact = (text) => {
        let done = '';
        let from = 0;
        for (let at = 0; at <= text.length - shortestSecret; at += 1) {
            if (starts[placeOf(text, at)] === 0)
                continue;
            const hit = longestAt(text, at);
            if (hit === 0)
                continue;
            done += `${text.slice(from, at)}***`;
            from = at + hit;
            at = from - 1;
        }
        if (from === 0)
            return text;
        return done + text.slice(from);
    };
    return {
        add(secret) {
            const parts = maskable(secret);
            for (const part of parts) {
                for (const form of formsOf(part))
                    learn(form);
            }
            return parts;
        },
        redact,
        redactData: (data) => mapStrings(data, redact),
    };
}
const placeCount = 2 ** 16;
/** A place for the four characters at `at`, the same for the same ones, and seldom the same for others. */
function placeOf(text, at) {
    const first = text.charCodeAt(at) * 4_099 + text.charCodeAt(at + 1) * 1_031;
    return (first + text.charCodeAt(at + 2) * 257 + text.charCodeAt(at + 3) * 61) % placeCount;
}
/** How much of a form stands in a text: all of it, or its beginning where the text was cut; else 0. */
function startOf(form, text, at) {
    if (text.startsWith(form, at))
        return form.length;
    let length = shortestSecret;
    while (text[at + length] === form[length])
        length += 1;
    return length >= shortestStart && endings.has(text.charAt(at + length)) ? length : 0;
}
/** The lines of a secret that are long enough, and no part of our own words. */
function maskable(secret) {
    const lines = secret
        .split(/\r\n|[\r\n]/)
        .map((line) => line.trim())
        .filter((line) => line.length >= shortestSecret && !ownWords.some((word) => word.includes(line.toLowerCase())));
    return [...new Set(lines)];
}
/** The value, and how it looks after the encodings that requests and reports use. */
function formsOf(value) {
    const bytes = Buffer.from(value);
    // Base64 of a longer text that holds the value, at each of the three alignments, without the groups it shares
    const base64 = [0, 1, 2].flatMap((shift) => {
        const whole = bytes.subarray((3 - shift) % 3);
        const inner = whole.subarray(0, whole.length - (whole.length % 3));
        return [inner.toString('base64'), inner.toString('base64url')];
    });
    const once = encodeURIComponent(value.toWellFormed());
    const encoded = [once, encodeURIComponent(once), JSON.stringify(value).slice(1, -1)];
    return [value, ...encoded, ...base64.filter((form) => form.length >= 2 * shortestSecret)];
}
/** Parts in which nothing changes stay the very same: a record of a hundred thousand tests need not exist twice. */
function mapStrings(data, change) {
    if (typeof data === 'string')
        return change(data);
    if (data === null || typeof data !== 'object')
        return data;
    let changed = false;
    const apply = (item) => {
        const now = mapStrings(item, change);
        changed ||= !Object.is(now, item);
        return now;
    };
    const now = Array.isArray(data)
        ? data.map(apply)
        : Object.entries(data).map(([key, value]) => [apply(key), apply(value)]);
    if (!changed)
        return data;
    return Array.isArray(data) ? now : Object.fromEntries(now);
}

// EXTERNAL MODULE: ./build/hosts/github/commands.js
var commands = __nccwpck_require__(35746);
;// CONCATENATED MODULE: ./build/hosts/github/annotations.js

/** What the runner keeps of each level, for one step. */
const keptPerLevel = 10;
/** Lines of the log may use this many, so that most are left for tests. */
const forTheLog = { error: 2, warning: 4, notice: 0 };
/** Characters of one annotation; GitHub shows a few lines of it. */
const longest = 2000;
/** Counts what has been spent. `write` takes whole lines. */
function createAnnotator(write, redactor) {
    const spent = { error: 0, warning: 0, notice: 0 };
    const send = ({ level, title, message }) => {
        spent[level] += 1;
        write(`${(0,commands/* command */.G5)(level, redactor.redact(message).slice(0, longest), { title: redactor.redact(title) })}\n`);
    };
    return {
        logged(level, message) {
            if (spent[level] >= forTheLog[level])
                return false;
            send({ level, title: 'Batchgate', message });
            return true;
        },
        tests(annotations) {
            const room = { error: keptPerLevel - 1, warning: keptPerLevel, notice: keptPerLevel };
            const left = annotations.filter((annotation) => {
                if (spent[annotation.level] >= room[annotation.level])
                    return true;
                send(annotation);
                return false;
            });
            return left.length;
        },
        final: (title, message) => send({ level: 'error', title, message }),
    };
}
const order = ['Regressed', 'Failed', 'No result', 'Errored', 'Suspected', 'Failed, known', 'Quarantined'];
/**
 * One annotation for each test that a person should look at: errors are the tests that the verdict names as reasons,
 * warnings what does not block. Regressions first, then failures, then what could not be judged.
 */
function annotationsFor(record) {
    const blocking = new Set(record.verdict.reasons.flatMap((reason) => reason.tests ?? []));
    const compared = new Map((record.comparison?.tests ?? []).map((comparison) => [comparison.id, comparison]));
    return record.tests
        .flatMap((test) => {
        const comparison = compared.get(test.id);
        const label = labelOf(test, comparison, blocking.has(test.id));
        return label === undefined ? [] : [{ test, comparison, label, blocks: blocking.has(test.id) }];
    })
        .sort((a, b) => Number(b.blocks) - Number(a.blocks) || order.indexOf(a.label) - order.indexOf(b.label))
        .map(({ test, comparison, label, blocks }) => ({
        level: blocks ? 'error' : 'warning',
        title: `${label}: ${test.publicName ?? test.name}`.slice(0, 200),
        message: messageFor(test, comparison),
    }));
}
function labelOf(test, comparison, blocks) {
    const bad = test.outcome === 'failed' || test.outcome === 'errored' || comparison?.word === 'regressed';
    if (test.quarantined && !blocks)
        return bad ? 'Quarantined' : undefined;
    if (comparison?.word === 'regressed')
        return 'Regressed';
    if (comparison?.word === 'suspected')
        return 'Suspected';
    if (test.outcome === 'failed')
        return blocks ? 'Failed' : 'Failed, known';
    if (test.outcome === 'errored')
        return test.trials.length === 0 ? 'No result' : 'Errored';
    return undefined;
}
/** Counts first, then what the agent did wrong; texts only of tests that may be quoted in public. */
function messageFor(test, comparison) {
    const trial = test.trials.find(({ outcome }) => outcome === test.outcome) ?? test.trials[0];
    const quotable = test.publicName === undefined;
    const checks = (trial?.checks ?? []).filter((check) => check.passed === false && check.severity === 'error');
    const lines = [
        countsOf(test, comparison),
        ...(quotable ? checks.slice(0, 3).map(sentenceFor) : [`${checks.length} checks not met`]),
        quotable ? trial?.message : undefined,
        comparison?.note,
        trial?.url ?? test.url,
    ];
    return lines.filter((line) => line !== undefined && line !== '').join('\n');
}
function countsOf(test, comparison) {
    const { baseline, candidate } = comparison ?? {};
    const passed = test.trials.filter(({ outcome }) => outcome === 'passed').length;
    const now = candidate ?? { passed, judged: test.trials.filter(isJudged).length };
    const before = baseline === undefined ? '' : `, before ${baseline.passed} of ${baseline.judged}`;
    return now.judged === 0 ? `could not be judged${before}` : `passed ${now.passed} of ${now.judged} trials${before}`;
}
function isJudged({ outcome }) {
    return outcome === 'passed' || outcome === 'failed';
}
function sentenceFor({ name, expected, actual, message }) {
    const parts = [
        expected === undefined ? '' : `expected ${clip(expected)}`,
        actual === undefined ? '' : `got ${clip(actual)}`,
        message === undefined ? '' : clip(message),
    ].filter((part) => part !== '');
    return `${clip(name)}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}`;
}
function clip(text) {
    return text.length > 300 ? `${text.slice(0, 300).toWellFormed()}…` : text;
}

// EXTERNAL MODULE: ./build/core/report/escape.js
var report_escape = __nccwpck_require__(378);
;// CONCATENATED MODULE: ./build/hosts/github/log.js



/** The most lines of one message. */
const mostLines = 1000;
/** Groups do not nest at GitHub: a group within a group is a plain line. */
function createGithubLog({ write, redactor, ...setup }) {
    const annotator = setup.annotator ?? createAnnotator(write, redactor);
    const masked = new Set();
    let depth = 0;
    const lines = (text, mark = '') => {
        for (const line of (0,report_escape/* logLines */.OG)(redactor.redact(text), mostLines))
            write(`${mark}${line}\n`);
    };
    return {
        info: (line) => lines(line),
        warning(line) {
            if (!annotator.logged('warning', line))
                lines(line, 'Warning: ');
        },
        error(line) {
            if (!annotator.logged('error', line))
                lines(line, 'Error: ');
        },
        debug: (line) => write(`${(0,commands/* command */.G5)('debug', redactor.redact(line))}\n`),
        async group(title, body) {
            if (depth === 0)
                write(`${(0,commands/* command */.G5)('group', redactor.redact(title))}\n`);
            else
                lines(title);
            depth += 1;
            try {
                return await body();
            }
            finally {
                depth -= 1;
                if (depth === 0)
                    write(`${(0,commands/* command */.G5)('endgroup')}\n`);
            }
        },
        mask(secret) {
            if (masked.has(secret))
                return;
            masked.add(secret);
            const parts = redactor.add(secret);
            for (const part of parts)
                write(`${(0,commands/* maskCommand */.Iq)(part)}\n`);
            if (parts.length === 0)
                lines('A credential is too short or too plain to be masked in this log.', 'Warning: ');
        },
    };
}

;// CONCATENATED MODULE: ./build/hosts/github/outputs.js

/** What holds until a verdict says otherwise, whatever happens to the process. */
const undecided = { conclusion: 'inconclusive', publishable: 'false', published: 'false' };
/** Returns the function that sets outputs; a later value replaces an earlier one. Without a file nothing is set. */
function createOutputs(file, redactor) {
    const last = new Map();
    return (values) => {
        if (file === undefined || file === '')
            return;
        for (const [name, value] of Object.entries(values)) {
            if (last.get(name) === value)
                continue;
            (0,commands/* appendValue */.AW)(file, name, redactor.redact(value));
            last.set(name, value);
        }
    };
}
/** Ids of the batches that have one, as a JSON list. */
function batchIds(batches) {
    return JSON.stringify([...new Set(batches.flatMap(({ id }) => id ?? []))]);
}
/** The outputs that follow from the record of a run. Rates have four decimals and are empty when unknown. */
function outputsOf(record) {
    const { totals, verdict, publication } = record;
    const count = (word) => String((record.comparison?.tests ?? []).filter((test) => test.word === word).length);
    const rate = (value) => (value === undefined ? '' : value.toFixed(4));
    const seen = { published: 'true', unverified: 'unverified', pending: 'pending', refused: 'false' };
    return {
        conclusion: verdict.conclusion,
        publishable: String(verdict.publishable),
        published: publication === undefined ? 'false' : seen[publication.state],
        total: String(totals.total),
        passed: String(totals.passed),
        failed: String(totals.failed),
        errored: String(totals.errored),
        skipped: String(totals.skipped),
        'pass-rate': rate(totals.passRate),
        score: rate(totals.score),
        regressions: count('regressed'),
        fixed: count('fixed'),
        suspected: count('suspected'),
        'batch-ids': batchIds(record.batches),
    };
}

// EXTERNAL MODULE: ./build/hosts/github/state.js
var github_state = __nccwpck_require__(76371);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./build/hosts/github/summary.js
/** The job summary. A summary above 1 MiB is dropped whole by the runner, so this file never writes one. */

/** Bytes that a summary may have, with room for what masks and a closing note add. */
const summaryBudget = 1024 * 1024 - 16 * 1024;
const cutNote = '\n\n_The rest did not fit; the report files hold everything._\n';
/** Bytes left for this step's summary: earlier text of the same step counts. */
function summaryRoom(file) {
    const size = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
    return Math.max(0, summaryBudget - size);
}
/**
 * Appends Markdown that was rendered to fit `summaryRoom`; what is too long all the same is cut at a line break.
 * Returns a warning when it was cut. Without a file (outside the runner) nothing is written.
 */
function writeSummary(file, markdown) {
    if (file === undefined || file === '')
        return undefined;
    const room = summaryRoom(file);
    const text = `${markdown.toWellFormed()}\n`;
    if (Buffer.byteLength(text) <= room) {
        (0,external_node_fs_.appendFileSync)(file, text);
        return undefined;
    }
    const bytes = Buffer.from(text).subarray(0, Math.max(0, room - cutNote.length));
    const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
    if (whole.length > 0)
        (0,external_node_fs_.appendFileSync)(file, Buffer.concat([whole, Buffer.from(cutNote)]));
    return 'The job summary did not fit into 1 MiB and was cut; the report files hold everything.';
}

;// CONCATENATED MODULE: ./build/hosts/github/host.js






/** Sets the outputs of an undecided run at once, so that `conclusion` is there whatever happens to the process. */
function createGithubHost(setup) {
    const { files, write } = setup;
    const redactor = createRedactor();
    const annotator = createAnnotator(write, redactor);
    const log = createGithubLog({ write, redactor, annotator });
    const setOutputs = createOutputs(files.output, redactor);
    const state = (0,github_state/* createState */.ur)(files.state);
    setOutputs(undecided);
    return {
        log,
        redactor,
        setOutputs,
        announce(batches) {
            setOutputs({ 'batch-ids': batchIds(batches) });
            state.saveBatches(batches);
        },
        async begin(name) {
            const warnings = [];
            for (const delivery of setup.deliveries) {
                warnings.push(...(await attempt('the pending status', async () => (await delivery.begin?.(name)) ?? [])));
            }
            return warnings;
        },
        async deliver(record, history) {
            setOutputs(outputsOf(record));
            const warnings = await attempt('the job summary', async () => {
                const room = files.summary ? summaryRoom(files.summary) : 0;
                const markdown = files.summary ? await setup.renderSummary(record, room, history) : '';
                return [writeSummary(files.summary, redactor.redact(markdown))].filter((warning) => warning !== undefined);
            });
            if (setup.annotations) {
                const left = annotator.tests(annotationsFor(record));
                if (left > 0)
                    log.info(`${left} more tests are named in the summary only: GitHub keeps ten annotations a level.`);
            }
            for (const delivery of setup.deliveries) {
                const found = await attempt('a delivery', async () => {
                    const { warnings: said, outputs } = await delivery.deliver(record);
                    if (outputs !== undefined)
                        setOutputs(outputs);
                    return said;
                });
                warnings.push(...found);
            }
            return warnings;
        },
        async abandon(sentence) {
            const warnings = [];
            for (const delivery of setup.deliveries) {
                warnings.push(...(await attempt('the status', async () => (await delivery.abandon?.(sentence)) ?? [])));
            }
            return warnings;
        },
        fail: (title, sentence) => annotator.final(title, sentence),
        ended: () => state.saveEnded(),
    };
}
/** Delivery never changes the verdict: whatever goes wrong in it is a warning. */
async function attempt(what, work) {
    try {
        return await work();
    }
    catch (error) {
        return [`${what} could not be delivered: ${error instanceof Error ? error.message : String(error)}`];
    }
}


/***/ }),

/***/ 57825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ inputSource)
/* harmony export */ });
/**
 * An action's inputs as the runner passes them: `INPUT_` and the name in upper case, spaces as underscores, hyphens
 * kept (so that `api-key` is `INPUT_API-KEY`). Undefined when the runner did not set it, which only happens outside.
 */
function inputSource(env) {
    return (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`];
}


/***/ }),

/***/ 76371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ur: () => (/* binding */ createState)
/* harmony export */ });
/* unused harmony exports largestState, readState */
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(35746);

/** Bytes of one saved value. */
const largestState = 60_000;
const batchesKey = 'batches';
const endedKey = 'ended';
const statusKey = 'status';
/** Without a file (outside the runner) nothing is saved. */
function createState(file) {
    let last = '';
    const save = (name, value) => {
        if (file !== undefined && file !== '')
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .appendValue */ .AW)(file, name, value);
    };
    return {
        saveBatches(batches) {
            const value = encode(batches);
            if (value === last)
                return;
            last = value;
            save(batchesKey, value);
        },
        saveEnded: () => save(endedKey, 'true'),
        saveStatus: (text) => save(statusKey, text),
    };
}
/** The newest batches that fit; links are left out first, for nothing depends on them. */
function encode(batches) {
    const attempts = [batches, batches.map(({ url: _url, ...rest }) => rest)];
    for (const attempt of attempts) {
        const value = JSON.stringify({ batches: attempt, omitted: 0 });
        if (Buffer.byteLength(value) <= largestState)
            return value;
    }
    const kept = [];
    let size = 100;
    for (const batch of [...(attempts[1] ?? [])].reverse()) {
        size += Buffer.byteLength(JSON.stringify(batch)) + 1;
        if (size > largestState)
            break;
        kept.unshift(batch);
    }
    return JSON.stringify({ batches: kept, omitted: batches.length - kept.length });
}
/** Reads what the main step saved. It may have died in its first line, so everything may be missing. */
function readState(env) {
    const ended = env[`STATE_${endedKey}`] === 'true';
    const saved = parse(env[`STATE_${batchesKey}`]);
    const batches = Array.isArray(saved?.batches) ? saved.batches.filter(isReference) : [];
    const status = env[`STATE_${statusKey}`];
    return {
        ended,
        batches,
        omitted: typeof saved?.omitted === 'number' ? saved.omitted : 0,
        ...(status ? { status } : {}),
    };
}
function parse(text) {
    if (text === undefined || text === '')
        return undefined;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isReference(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { key, id, data } = value;
    return typeof key === 'string' && (id === undefined || typeof id === 'string') && isTexts(data);
}
function isTexts(value) {
    return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}


/***/ }),

/***/ 21601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ readBaseUrl),
/* harmony export */   XF: () => (/* binding */ readLink),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62807);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12749);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(32616);
/** Where requests may go: below the base URL and nowhere else; signed links to listed hosts only. */



/** The base URL, checked, without a trailing slash in its path. Throws `config`. */
function readBaseUrl(text) {
    const hint = 'Set base-url to something like https://api.example.com.';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .configError */ .Fj)('base-url is not an http(s) address', hint);
    if (url.username !== '' || url.password !== '')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .configError */ .Fj)('base-url must not hold a login', hint);
    if (url.search !== '' || url.hash !== '')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .configError */ .Fj)('base-url must not hold a query or a fragment', hint);
    url.pathname = url.pathname.replace(/\/+$/, '');
    return url;
}
/**
 * The address of a request. A path that would be read as anything else than itself (`//host`, `\`, `..`, `?`) is
 * refused: it comes from an id that somebody else chose. Throws `config`.
 */
function addressOf(base, path, query = {}) {
    const prefix = base.pathname.replace(/\/+$/, '');
    const url = new URL(base);
    // The setter never changes the origin; what it does not take over unchanged means something else than it says.
    if (/^\/(?!\/)/.test(path))
        url.pathname = prefix + path;
    if (path === '' || url.pathname !== prefix + path || /%2e%2e|%5c/i.test(path)) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .configError */ .Fj)(`the path "${(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(path, 120)}" cannot be requested as it stands`, 'Check the ids in the inputs; an id cannot be "." or "..", and no part of it may be unencoded.');
    }
    for (const [name, value] of Object.entries(query)) {
        if (value !== undefined)
            url.searchParams.append(name, String(value));
    }
    return url;
}
/**
 * Checks a signed link on the parsed URL. `own` holds the origins of connected APIs; one on loopback may serve links
 * without https. Nothing of the link but its host is ever named. Throws `bad-response`.
 */
function readLink({ url: text, hosts }, own) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        throw refused('the platform gave a download link that is no address', 'Run again later.');
    if (url.username !== '' || url.password !== '') {
        throw refused('the platform gave a download link with a login in it', 'It is not followed; ask the platform about it.');
    }
    if (own.has(url.origin) && (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url.hostname))
        return url;
    const host = (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(url.host, 120);
    if (url.protocol !== 'https:') {
        throw refused(`the platform gave a download link to ${host} that is not https`, 'It is not followed; ask the platform about it.');
    }
    if (!hosts.some((entry) => matches(url, entry.toLowerCase()))) {
        throw refused(`the platform gave a download link to ${host}, which is not among the allowed hosts (${hosts.join(', ')})`, 'If that host is trusted, add it to the allowed hosts of the provider.');
    }
    return url;
}
/** An exact host (with its port, when it is not 443), or `.example.com` for a domain's subdomains. */
function matches(url, entry) {
    if (entry.startsWith('.'))
        return entry.length > 1 && url.port === '' && url.hostname.endsWith(entry);
    return entry !== '' && url.host === entry;
}
function refused(message, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('bad-response', message, { hint });
}


/***/ }),

/***/ 67445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ maxBodyBytes),
/* harmony export */   xO: () => (/* binding */ defaultTimeoutMs),
/* harmony export */   xP: () => (/* binding */ createApi)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62807);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(21601);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(50655);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(25621);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(61923);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(32616);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(44675);
/** One configured API: requests below its base URL, with its credentials, read by its schemas. */







/** Milliseconds for one exchange, from the connection to the last byte of the body. */
const defaultTimeoutMs = 30_000;
/** Largest body in bytes. */
const maxBodyBytes = 64 * 1024 ** 2;
/** `base` is the endpoint's base URL, checked. */
function createApi(context, endpoint, base) {
    const { clock, log } = context;
    const { credentials, explain } = endpoint;
    const redactor = (0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .l)();
    const headersFor = async (request) => {
        const own = lower(request.headers ?? {});
        const login = lower((await credentials?.headers(request.signal)) ?? {});
        redactor.learn(own);
        redactor.learn(request.form ?? {});
        redactor.learn(login, { all: true });
        for (const secret of (0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .l)().learn(login))
            log.mask(secret);
        const type = contentType(request);
        const headers = {
            accept: 'application/json',
            'accept-encoding': 'identity',
            'user-agent': context.userAgent,
            ...(type !== undefined && { 'content-type': type }),
            ...own,
            ...login,
        };
        for (const [name, value] of Object.entries(headers)) {
            if (/[^\t\x20-\x7e\x80-\xff]/.test(value) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
                const hint = 'Check the credentials for line breaks and stray characters.';
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('config', `the header "${(0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(name, 60)}" cannot be sent: it holds forbidden characters`, { hint });
            }
        }
        return headers;
    };
    const exchange = async (url, request, read) => {
        const headers = await headersFor(request).catch((error) => {
            throw beforeSending(error);
        });
        const { method, signal, timeout = defaultTimeoutMs } = request;
        const body = bodyOf(request);
        const fixed = {
            method,
            url,
            headers: body === undefined && method !== 'GET' ? { ...headers, 'content-length': '0' } : headers,
            fresh: !read,
            maxBytes: maxBodyBytes,
            ...(body !== undefined && { body }),
        };
        const started = clock.now();
        const ms = timeout === 'run' ? leftOf(context.deadline(), started) : timeout;
        return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .withinDeadline */ .iP)(clock, { ms, signal }, (signal) => context.transport({ ...fixed, signal }));
    };
    const judge = async (raw, request, subject) => {
        const { status, headers } = raw;
        const text = raw.body.toString('utf8');
        const body = (0,_body_js__WEBPACK_IMPORTED_MODULE_5__/* .readBody */ .x)(text, headers['content-type']);
        const reply = { status, body: body.kind === 'json' ? body.value : text, words: [] };
        try {
            const explanation = explain?.(reply);
            const success = status >= 200 && status < 300;
            if (!success || explanation?.code !== undefined) {
                const asked = explanation?.retryAfterMs ?? (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .readRetryAfter */ .D$)(headers['retry-after'], clock.now(), headers.date);
                const { location } = headers;
                const { startsNothing } = request;
                return { failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fromReply */ .$y)(reply, subject, { explanation, location, retryAfterMs: asked, startsNothing }) };
            }
            const problem = problemOf(body);
            if (problem !== undefined)
                return { failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(reply, subject, problem) };
            const schema = typeof request.schema === 'function' ? await request.schema() : request.schema;
            const result = schema.safeParse(body.kind === 'json' ? body.value : undefined);
            if (result.success)
                return { value: { status, data: result.data, headers } };
            const words = `an unexpected shape: ${(0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(redactor.redact(issueOf(result.error.message)), 300)}`;
            return { failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(reply, subject, { words }) };
        }
        catch (cause) {
            // The readers of a provider meet hostile bodies; a write that they stumble over has been sent all the same.
            if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunError */ .Yl)(cause))
                throw cause;
            return {
                failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)({ ...reply, body: text }, subject, { words: 'something that cannot be read', cause }),
            };
        }
    };
    const send = async (request) => {
        const { method, path, signal } = request;
        (0,_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .throwIfAborted */ .Te)(signal);
        const url = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .ci)(base, path, request.query);
        const read = method === 'GET' || request.safe === true;
        const subject = {
            what: `${method} ${(0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(base.pathname.replace(/\/$/, '') + path, 160)}`,
            read,
            redactor,
        };
        let renewed = false;
        const attempt = async () => {
            let raw;
            try {
                raw = await exchange(url, request, read);
            }
            catch (error) {
                (0,_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .throwIfAborted */ .Te)(signal);
                return { failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fromExchange */ .sL)(error, subject) };
            }
            log.debug(`${subject.what} answered ${raw.status}`);
            if (raw.status === 401 && !renewed && credentials?.renew !== undefined) {
                renewed = true;
                credentials.renew();
                return attempt();
            }
            return judge(raw, request, subject);
        };
        return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .persist */ .Zr)(context, signal, attempt);
    };
    return { send };
}
function lower(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function contentType(request) {
    if (request.json !== undefined)
        return 'application/json';
    return request.form === undefined ? undefined : 'application/x-www-form-urlencoded';
}
function bodyOf(request) {
    if (request.json !== undefined)
        return JSON.stringify(request.json);
    return request.form === undefined ? undefined : new URLSearchParams(request.form).toString();
}
/** No limit of its own once the run's end has passed: that is clean-up, which its signal ends. */
function leftOf(deadline, now) {
    return deadline > now ? deadline - now : Number.POSITIVE_INFINITY;
}
/** A failed login may itself have been a write; the request it was for was never sent. */
function beforeSending(error) {
    if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunError */ .Yl)(error) || !error.mayHaveStarted)
        return error;
    const { code, message, hint, reply } = error;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4(code, message, { hint, cause: error, ...(reply && { reply }) });
}
function problemOf(body) {
    if (body.kind === 'broken')
        return { words: body.problem, mayBeCut: body.mayBeCut };
    if (body.kind !== 'html')
        return undefined;
    const hint = 'Check base-url: a web page came instead of JSON, perhaps a login page or one of a proxy.';
    return { words: 'a web page instead of JSON', hint };
}
/** The first issue of a zod error as `data.id: expected string`, or the message itself. */
function issueOf(message) {
    try {
        const [issue] = JSON.parse(message);
        const path = Array.isArray(issue.path) ? issue.path.join('.') : '';
        return `${path === '' ? 'the body' : path}: ${issue.message}`;
    }
    catch {
        return message;
    }
}


/***/ }),

/***/ 50655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ throwIfAborted),
/* harmony export */   Zr: () => (/* binding */ persist),
/* harmony export */   iP: () => (/* binding */ withinDeadline),
/* harmony export */   xJ: () => (/* binding */ ExchangeTimeout)
/* harmony export */ });
/* unused harmony export seconds */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62807);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44675);
/** One exchange with its deadline, and the loop around it that tries again. All waiting goes through the clock. */


/** Thrown by `withinDeadline` when the time of one exchange is over. */
class ExchangeTimeout extends Error {
    name = 'ExchangeTimeout';
    afterMs;
    constructor(afterMs) {
        super(`no complete answer within ${seconds(afterMs)}`);
        this.afterMs = afterMs;
    }
}
/** Runs one exchange for at most `ms` (infinite: no limit of its own). Leaves no timer and no listener behind. */
async function withinDeadline(clock, limit, exchange) {
    const { ms, signal } = limit;
    throwIfAborted(signal);
    const end = new AbortController();
    const settled = new AbortController();
    const onAbort = () => end.abort(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    if (Number.isFinite(ms)) {
        clock.sleep(ms, settled.signal).then(() => end.abort(new ExchangeTimeout(ms)), () => { });
    }
    try {
        return await exchange(end.signal);
    }
    catch (error) {
        throwIfAborted(signal);
        throw end.signal.aborted ? end.signal.reason : error;
    }
    finally {
        signal.removeEventListener('abort', onAbort);
        settled.abort();
    }
}
/** Throws the signal's reason, as a RunError. */
function throwIfAborted(signal) {
    if (!signal.aborted)
        return;
    if (signal.reason instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4)
        throw signal.reason;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('cancelled', 'the request was cancelled', { hint: 'Start the run again.', cause: signal.reason });
}
/** Tries until there is a value, a failure that another attempt cannot mend, or no time left. */
async function persist(context, signal, attempt) {
    const { clock, log, random } = context;
    const started = clock.now();
    const runEnds = context.deadline();
    // What is sent after the run's end is its clean-up; its own signal ends it.
    const deadline = Number.isFinite(runEnds) && started < runEnds ? runEnds : started + _retry_js__WEBPACK_IMPORTED_MODULE_1__/* .patienceMs */ .si;
    let failures = 0;
    for (;;) {
        throwIfAborted(signal);
        const result = await attempt();
        if ('value' in result)
            return result.value;
        const { error, again, retryAfterMs } = result.failure;
        if (!again)
            throw error;
        // A platform that says when to come back is obeyed for as long as there is time; "at once" says nothing.
        if (error.code !== 'rate-limited' || (retryAfterMs ?? 0) < 1000)
            failures += 1;
        const next = (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .nextAttempt */ .nj)({ failures, retryAfterMs, now: clock.now(), deadline, random: random() });
        if (next.kind === 'exhausted')
            throw error;
        if (next.kind === 'too-late')
            throw tooLate(error, next);
        log[next.ms >= 5000 ? 'info' : 'debug'](`${error.message}; sending again in ${seconds(next.ms)}`);
        try {
            await clock.sleep(next.ms, signal);
        }
        catch (reason) {
            throwIfAborted(signal);
            throw reason;
        }
    }
}
function tooLate(error, { ms, leftMs }) {
    const words = `${error.message}; the next attempt would be in ${seconds(ms)}, and only ${seconds(leftMs)} are left`;
    const { hint, mayHaveStarted, reply } = error;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4(error.code, words, { hint, cause: error, mayHaveStarted, ...(reply && { reply }) });
}
/** `0.5 s`, `30 s` */
function seconds(ms) {
    return `${ms < 10_000 ? Math.round(ms / 100) / 10 : Math.round(ms / 1000)} s`;
}


/***/ }),

/***/ 25621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isHtml),
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
/** Reads bodies that may be hostile. */
const deepest = 256;
/** Objects and lists in one body: a million small ones fill 40 MB of text, and more than ten times that once read. */
const mostParts = 500_000;
const mostValues = 5_000_000;
/** Any spelling of the key `__proto__`, with escapes or without. */
const suspicious = /__proto__|\\u00(?:5f|6f|7[024])/i;
/** Reads a body as JSON, whatever its type says; `__proto__` keys are left out. Never throws. */
function readBody(text, contentType) {
    const trimmed = text.replace(/^\uFEFF/, '').trim();
    if (trimmed === '')
        return { kind: 'empty' };
    if (isHtml(trimmed, contentType))
        return { kind: 'html' };
    const problem = shapeProblem(trimmed);
    if (problem !== undefined)
        return { kind: 'broken', problem, mayBeCut: false };
    try {
        const strip = (key, value) => (key === '__proto__' ? undefined : value);
        return { kind: 'json', value: suspicious.test(trimmed) ? JSON.parse(trimmed, strip) : JSON.parse(trimmed) };
    }
    catch {
        return { kind: 'broken', problem: 'no valid JSON', mayBeCut: true };
    }
}
/** True for a web page: by its type, or by how it begins. */
function isHtml(text, contentType) {
    if (/^\s*(?:<!doctype html|<html)/i.test(text))
        return true;
    return /\b(?:text\/html|xhtml)\b/i.test(contentType ?? '') && !/^\s*[[{"]/.test(text);
}
/** Counts brackets and commas outside strings: whatever walks the value later does so by recursion, and holds all of it. */
function shapeProblem(text) {
    if (text.length <= deepest)
        return undefined;
    let depth = 0;
    let parts = 0;
    let values = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (quoted) {
            if (unit === 0x5c)
                at += 1;
            else if (unit === 0x22)
                quoted = false;
        }
        else if (unit === 0x22)
            quoted = true;
        else if (unit === 0x2c)
            values += 1;
        else if (unit === 0x5b || unit === 0x7b) {
            depth += 1;
            parts += 1;
            if (depth > deepest)
                return `JSON deeper than ${deepest} levels`;
        }
        else if (unit === 0x5d || unit === 0x7d)
            depth -= 1;
    }
    if (parts > mostParts)
        return `JSON of ${parts} objects and lists, more than ${mostParts}`;
    return values > mostValues ? `JSON of ${values} values, more than ${mostValues}` : undefined;
}


/***/ }),

/***/ 61923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ fromReply),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   sL: () => (/* binding */ fromExchange)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37067);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62807);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(50655);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(32616);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(14999);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(67907);
/** Turns what went wrong with one exchange into a RunError, and says whether it may be sent again. */






const longestBody = 64 * 1024;
/** A failure without a whole reply: no connection, a broken one, no answer in time, too large a body. */
function fromExchange(error, subject) {
    const { what, read } = subject;
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4)
        return { error, again: false };
    if (error instanceof _attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeTimeout */ .xJ) {
        return make('unavailable', `${what}: ${error.message}`, { cause: error, started: !read, again: read });
    }
    if (!(error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_4__/* .ExchangeError */ .S))
        throw error;
    const message = `${what}: ${error.message}`;
    switch (error.kind) {
        case 'unsent':
            return make('unavailable', message, {
                hint: 'Check base-url, and that this machine reaches it (HTTPS_PROXY, firewall).',
                cause: error,
                again: true,
            });
        case 'untrusted':
            return make('config', message, {
                hint: 'If the certificate comes from your own authority, point NODE_EXTRA_CA_CERTS to it.',
                cause: error,
            });
        case 'too-large':
            return make('bad-response', message, { hint: 'Ask for fewer tests at once.', cause: error, started: !read });
        case 'lost':
            return make('unavailable', message, { cause: error, started: !read, again: read });
    }
}
/** A whole reply that is a failure by its status or by what the provider reads in it. */
function fromReply(reply, subject, more) {
    const { read, what } = subject;
    const { explanation } = more;
    const { status } = reply;
    const known = (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .readStatus */ .rk)(status);
    const code = explanation?.code ?? known.code;
    const shown = bounded(reply, explanation?.words ?? [], subject.redactor);
    const nothing = !read && (more.startsNothing?.({ ...reply, words: explanation?.words ?? [] }) ?? false);
    const transient = code === 'rate-limited' || code === 'unavailable';
    const text = (0,_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(shown.words.join('; '), 400) || node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] || '';
    const target = (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .isRedirect */ .N6)(status) ? `, a redirect to ${originOf(more.location)}` : '';
    return make(code, `${what} answered ${status}${target}${text === '' || target !== '' ? '' : `: ${text}`}`, {
        hint: (0,_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(subject.redactor.redact(explanation?.hint ?? (code === known.code ? known.hint : (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .hintFor */ .JR)(code))), 400),
        reply: shown,
        started: !read && !nothing && (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHaveActed */ .LR)(status),
        again: read ? transient : nothing || status === 429,
        retryAfterMs: more.retryAfterMs,
    });
}
/** A success that is none: a web page, broken JSON, another shape. */
function unreadable(reply, subject, problem) {
    return make('bad-response', `${subject.what} answered ${reply.status} with ${problem.words}`, {
        ...(problem.hint !== undefined && { hint: problem.hint }),
        ...(problem.cause !== undefined && { cause: problem.cause }),
        reply: bounded(reply, [], subject.redactor),
        started: !subject.read,
        again: subject.read && (problem.mayBeCut ?? false),
    });
}
function make(code, message, parts) {
    const { hint = (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .hintFor */ .JR)(code), cause, reply, started = false, again = false, retryAfterMs } = parts;
    const details = { hint, cause, mayHaveStarted: started, ...(reply !== undefined && { reply }) };
    return { error: new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4(code, message, details), again, retryAfterMs };
}
/** The reply as errors carry it: at most 64 KiB, the credentials that were sent taken out. */
function bounded(reply, words, redactor) {
    const clean = words.map((word) => (0,_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(redactor.redact(String(word)), 400)).filter((word) => word !== '');
    const isText = typeof reply.body === 'string';
    const text = redactor.redact(isText ? reply.body : (JSON.stringify(reply.body) ?? ''));
    if (isText || text.length > longestBody)
        return { status: reply.status, body: text.slice(0, longestBody), words: clean };
    return { status: reply.status, body: parsed(text), words: clean };
}
function parsed(text) {
    try {
        return text === '' ? undefined : JSON.parse(text);
    }
    catch {
        return text;
    }
}
function originOf(location) {
    if (location === undefined)
        return 'nowhere';
    if (!URL.canParse(location))
        return 'another path';
    return (0,_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(new URL(location).origin, 120);
}


/***/ }),

/***/ 12749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ proxySettings),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   YB: () => (/* binding */ proxyAuthorization),
/* harmony export */   iJ: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62807);
/** Which proxy a request goes through. The variables are handed in by the shells; nothing here reads the environment. */

/** Picks the proxy variables out of an environment. As in curl the lower-case names win. */
function proxySettings(environment) {
    const read = (name) => environment[name.toLowerCase()] || environment[name] || undefined;
    return { httpsProxy: read('HTTPS_PROXY'), httpProxy: read('HTTP_PROXY'), noProxy: read('NO_PROXY') };
}
/** The proxy for an address, or undefined for a direct connection. Throws `config` for a proxy that cannot be used. */
function proxyFor(url, settings) {
    const secure = url.protocol === 'https:';
    const value = (secure ? settings.httpsProxy : settings.httpProxy)?.trim();
    if (!value || isLoopback(url.hostname) || isListed(url, settings.noProxy ?? ''))
        return undefined;
    const text = value.includes('://') ? value : `http://${value}`;
    const proxy = URL.canParse(text) ? new URL(text) : undefined;
    if (proxy === undefined || !/^https?:$/.test(proxy.protocol) || proxy.hostname === '') {
        // The value may hold a password, so it is not repeated.
        const name = secure ? 'HTTPS_PROXY' : 'HTTP_PROXY';
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .configError */ .Fj)(`${name} is not the address of an HTTP proxy`, `Set ${name} to http://HOST:PORT, or unset it.`);
    }
    return proxy;
}
/** True for this machine's own addresses, which no proxy can reach. */
function isLoopback(hostname) {
    const host = hostname.toLowerCase();
    return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
/** The header that logs in at a proxy; empty when its address holds no login. */
function proxyAuthorization(proxy) {
    if (proxy.username === '' && proxy.password === '')
        return {};
    const login = `${decode(proxy.username)}:${decode(proxy.password)}`;
    return { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` };
}
function isListed(url, noProxy) {
    const host = url.hostname.toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean)
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, name = '', wanted] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
        const bare = name.replace(/^\*?\./, '');
        if (wanted !== undefined && wanted !== port)
            return false;
        return bare !== '' && (host === bare || host.endsWith(`.${bare}`));
    });
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}


/***/ }),

/***/ 32616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/** Keeps credentials and foreign control characters out of messages. */
const sensitive = /auth|key|secret|token|password|cookie|assertion|signature/i;
const shortest = 6;
const most = 64;
function createRedactor() {
    const known = [];
    return {
        learn(fields, { all } = { all: false }) {
            const fresh = [];
            for (const [name, value] of Object.entries(fields)) {
                if (!all && !sensitive.test(name))
                    continue;
                for (const secret of secretsIn(value)) {
                    if (known.includes(secret))
                        continue;
                    fresh.push(secret);
                    known.push(secret);
                    // Tokens renew through a long run; the oldest are expired.
                    if (known.length > most)
                        known.shift();
                }
            }
            return fresh;
        },
        redact(text) {
            const forms = known.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]);
            // The longest first, so that a secret that contains another leaves nothing behind.
            forms.sort((a, b) => b.length - a.length);
            return forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
        },
    };
}
/** `Bearer abc` is secret as a whole and as `abc`; a Basic login also as its password. */
function secretsIn(value) {
    const [, scheme, rest] = /^([A-Za-z]+) +(\S.*)$/.exec(value.trim()) ?? [];
    const secrets = rest === undefined ? [value.trim()] : [value.trim(), rest];
    if (scheme?.toLowerCase() === 'basic' && rest !== undefined) {
        secrets.push(Buffer.from(rest, 'base64')
            .toString('utf8')
            .replace(/^[^:]*:/, ''));
    }
    return secrets.filter((secret) => secret.length >= shortest);
}
/** Foreign text as one bounded line: no control, bidirectional or invisible characters. */
function oneLine(text, longest) {
    const clean = text
        .slice(0, longest * 4)
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    const points = [...clean];
    return points.length > longest ? `${points.slice(0, longest - 1).join('')}…` : clean;
}


/***/ }),

/***/ 44675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ readRetryAfter),
/* harmony export */   nj: () => (/* binding */ nextAttempt),
/* harmony export */   si: () => (/* binding */ patienceMs)
/* harmony export */ });
/* unused harmony export maxAttempts */
/** When something is sent again, and after how long: arithmetic only. */
/** Most attempts of one request, the first included. A 429 that says how long to wait is not counted. */
const maxAttempts = 5;
const firstPauseMs = 500;
const longestPauseMs = 15_000;
/** How long one request may be tried for when no deadline says otherwise. */
const patienceMs = 10 * 60_000;
/**
 * Exponential back-off with full jitter; never less than what the platform asked for, plus up to a tenth of it (at
 * most 1 s) so that parallel batches do not come back all at once.
 */
function nextAttempt(question) {
    const { failures, retryAfterMs = 0, now, deadline, random } = question;
    if (failures >= maxAttempts)
        return { kind: 'exhausted' };
    const ceiling = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.max(0, failures - 1));
    const asked = retryAfterMs + random * Math.min(1000, retryAfterMs / 10);
    const ms = Math.ceil(Math.max(random * ceiling, asked));
    const leftMs = Math.max(0, deadline - now);
    return ms >= leftMs ? { kind: 'too-late', ms, leftMs } : { kind: 'wait', ms };
}
/**
 * Milliseconds that a `Retry-After` header asks for, undefined when it makes no sense. A date is taken against the
 * reply's own `Date` where there is one, so that a clock that is wrong on either side does not matter.
 */
function readRetryAfter(value, now, date) {
    const text = value?.trim() ?? '';
    if (/^\d{1,12}(\.\d{1,6})?$/.test(text))
        return Math.ceil(Number(text) * 1000);
    const at = readHttpDate(text);
    return at === undefined ? undefined : Math.max(0, at - (readHttpDate(date ?? '') ?? now));
}
/** An HTTP date (RFC 9110, section 5.6.7, all three forms) as epoch ms. `Date.parse` alone takes far too much for a date. */
function readHttpDate(text) {
    if (!/^(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?,? [\w: -]{15,30}$/.test(text))
        return undefined;
    const at = Date.parse(/GMT$/.test(text) ? text : `${text} GMT`);
    return Number.isNaN(at) ? undefined : at;
}


/***/ }),

/***/ 14999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   LR: () => (/* binding */ mayHaveActed),
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
const hints = {
    config: 'Check the inputs named in the message.',
    auth: 'Check that the credentials are right, have not expired, and may use this part of the platform.',
    'not-found': 'Check base-url and the ids and names in the inputs.',
    'rate-limited': 'Wait a little and run again, or lower max-parallel.',
    unavailable: "Run again later; the platform's status page may know more.",
    'bad-response': 'Check base-url; if it is right, the platform may have changed and the log with debugging on helps a bug report.',
    'timed-out': 'Raise timeout, or run fewer tests.',
    cancelled: 'Start the run again.',
    'batch-broken': 'Look at the batch on the platform, then run again.',
};
/** One next step for an error code. */
function hintFor(code) {
    return hints[code];
}
/** What a status that is no success stands for. Redirects and statuses nobody expects are `bad-response`. */
function readStatus(status) {
    const hint = statusHints[status];
    const code = codeOf(status);
    return { code, hint: hint ?? (isRedirect(status) ? redirectHint : hintFor(code)) };
}
/** True for answers that send the client elsewhere. */
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
/**
 * True when a write that was answered so may have had an effect. A rejection (4xx) and a redirect that asks for the
 * same write elsewhere had none; 408 comes from gateways too, which cannot know.
 */
function mayHaveActed(status) {
    if (status === 301 || status === 307 || status === 308)
        return false;
    return status < 400 || status === 408 || status >= 500;
}
const redirectHint = 'Set base-url to the address of the API itself; redirects are not followed, credentials stay where they belong.';
const statusHints = {
    402: "Check the plan and the credit of the platform's account.",
    403: 'Check that the credentials may use this part of the platform, and that no firewall stands between.',
    407: 'Check user and password in HTTPS_PROXY or HTTP_PROXY.',
};
function codeOf(status) {
    if (status === 401 || status === 403)
        return 'auth';
    if (status === 402 || status === 407)
        return 'config';
    if (status === 404 || status === 410)
        return 'not-found';
    if (status === 429)
        return 'rate-limited';
    if (status === 408 || status === 425 || status >= 500)
        return 'unavailable';
    return 'bad-response';
}


/***/ }),

/***/ 67907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ ExchangeError),
  o: () => (/* binding */ createTransport)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(37067);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(62807);
// EXTERNAL MODULE: ./build/http/proxy.js
var http_proxy = __nccwpck_require__(12749);
;// CONCATENATED MODULE: ./build/http/tunnel.js
/** Connections to https hosts through a proxy's CONNECT. The exchange's signal also ends a proxy that never answers. */



/** An agent whose connections are TLS inside a tunnel. A refusal by the proxy is an `unsent` failure of the request. */
async function createTunnelAgent(proxy, options) {
    const https = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 44708, 19));
    class TunnelAgent extends https.Agent {
        createConnection(target, callback) {
            const done = callback;
            openTunnel(proxy, target, https.request).then((socket) => done(null, super.createConnection({ ...target, socket })), (error) => done(error));
            return undefined;
        }
    }
    return new TunnelAgent(options);
}
function openTunnel(proxy, target, secureRequest) {
    const host = target.host ?? 'localhost';
    const authority = `${host.includes(':') ? `[${host}]` : host}:${target.port || 443}`;
    const signal = target.tunnelSignal;
    return new Promise((resolve, reject) => {
        const request = (proxy.protocol === 'https:' ? secureRequest : external_node_http_.request)({
            method: 'CONNECT',
            host: proxy.hostname.replace(/^\[|\]$/g, ''),
            port: proxy.port || undefined,
            path: authority,
            headers: { host: authority, ...(0,http_proxy/* proxyAuthorization */.YB)(proxy) },
            agent: false,
        });
        const onAbort = () => request.destroy(new Error('the exchange has ended'));
        signal?.addEventListener('abort', onAbort, { once: true });
        const settle = (end) => {
            signal?.removeEventListener('abort', onAbort);
            end();
        };
        request.on('error', (error) => settle(() => reject(error)));
        request.on('close', () => settle(() => reject(new Error('the proxy closed the connection'))));
        request.on('response', (response) => {
            response.destroy();
            settle(() => reject(refused(response.statusCode)));
        });
        request.on('connect', (response, socket) => {
            if (response.statusCode === 200)
                return settle(() => resolve(socket));
            socket.destroy();
            settle(() => reject(refused(response.statusCode)));
        });
        request.end();
    });
}
function refused(status) {
    if (status !== 407)
        return Object.assign(new Error('the proxy refused'), { code: `proxy answered ${status}` });
    return (0,errors/* configError */.Fj)('the proxy refused its login (407)', 'Check user and password in HTTPS_PROXY.');
}

;// CONCATENATED MODULE: ./build/http/transport.js
/**
 * One raw exchange over node:http and node:https: no redirects, no retries, a limit on the body, an end by signal.
 * Node's client sets no time limits of its own, so only the signal ends an exchange. Why not @actions/http-client:
 * docs/adr/0002-http-client.md.
 */




class ExchangeError extends Error {
    name = 'ExchangeError';
    kind;
    constructor(kind, message, cause) {
        super(message, { cause });
        this.kind = kind;
    }
}
/** A transport with its pool of idle connections; `close` ends those. */
function createTransport({ proxy = {}, ca } = {}) {
    const agents = new Map();
    const agentFor = async (url, via, fresh) => {
        const secure = url.protocol === 'https:';
        // Through a plain proxy a plain request goes to the proxy's own address, so all such requests share one agent.
        const key = `${url.protocol}${via?.href ?? ''}`;
        const make = async () => {
            const options = { keepAlive: !fresh, keepAliveMsecs: 30_000, scheduling: 'lifo', ...(ca && { ca }) };
            if (secure && via !== undefined)
                return createTunnelAgent(via, options);
            const { Agent } = secure || via?.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 44708, 19)) : external_node_http_;
            return new Agent(options);
        };
        if (fresh)
            return make();
        const agent = agents.get(key) ?? (await make());
        if (!agents.has(key))
            agents.set(key, agent);
        return agents.get(key);
    };
    const transport = async (exchange) => {
        const { url, signal } = exchange;
        signal.throwIfAborted();
        const via = (0,http_proxy/* proxyFor */.iJ)(url, proxy);
        const secure = url.protocol === 'https:';
        const agent = await agentFor(url, via, exchange.fresh);
        const plainProxy = !secure && via !== undefined ? via : undefined;
        const { request } = secure || plainProxy?.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 44708, 19)) : external_node_http_;
        const headers = { ...exchange.headers };
        if (exchange.body !== undefined)
            headers['content-length'] = String(Buffer.byteLength(exchange.body));
        if (plainProxy !== undefined)
            Object.assign(headers, { host: url.host }, (0,http_proxy/* proxyAuthorization */.YB)(plainProxy));
        signal.throwIfAborted();
        const options = {
            method: exchange.method,
            host: hostname(plainProxy ?? url),
            port: (plainProxy ?? url).port || undefined,
            path: plainProxy === undefined ? url.pathname + url.search : url.href,
            headers,
            agent,
            tunnelSignal: signal,
        };
        return carry(request(options), exchange);
    };
    return {
        transport,
        close() {
            for (const agent of agents.values())
                agent.destroy();
            agents.clear();
        },
    };
}
/** `URL` keeps the brackets of IPv6 addresses, sockets want none. */
function hostname(url) {
    return url.hostname.replace(/^\[|\]$/g, '');
}
function carry(request, exchange) {
    const { signal, maxBytes } = exchange;
    return new Promise((resolve, reject) => {
        let sent = false;
        const finish = (settle) => {
            signal.removeEventListener('abort', onAbort);
            settle();
        };
        const fail = (error) => finish(() => reject(error));
        const onAbort = () => {
            fail(signal.reason);
            request.destroy();
        };
        signal.addEventListener('abort', onAbort, { once: true });
        request.on('socket', (socket) => {
            // A synchronous trigger stays silent for minutes; without probes address translation forgets the connection.
            socket.setKeepAlive(true, 30_000);
            if (request.reusedSocket)
                sent = true;
            else
                socket.once('encrypted' in socket ? 'secureConnect' : 'connect', () => (sent = true));
        });
        request.on('error', (error) => fail(toExchangeError(error, sent)));
        // Whatever ended the request without an answer or an error must not leave the caller waiting.
        request.on('close', () => fail(new ExchangeError(sent ? 'lost' : 'unsent', 'the connection was closed')));
        request.on('response', (response) => {
            const chunks = [];
            let size = 0;
            response.on('data', (chunk) => {
                size += chunk.length;
                if (size <= maxBytes)
                    return chunks.push(chunk);
                fail(new ExchangeError('too-large', `the body is larger than ${Math.floor(maxBytes / 1024 ** 2)} MiB`));
                request.destroy();
            });
            response.on('error', (error) => fail(new ExchangeError('lost', 'the connection was lost in the body', error)));
            response.on('end', () => {
                const reply = { status: response.statusCode ?? 0, headers: plain(response), body: Buffer.concat(chunks, size) };
                finish(() => resolve(reply));
            });
        });
        request.end(exchange.body);
    });
}
function plain(response) {
    const entries = Object.entries(response.headers);
    return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
}
function toExchangeError(error, sent) {
    if (error instanceof errors/* RunError */.e4 || error instanceof ExchangeError)
        return error;
    const code = error.code ?? '';
    if (!sent && /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME/.test(code)) {
        return new ExchangeError('untrusted', `the server's certificate was refused (${code})`, error);
    }
    return new ExchangeError(sent ? 'lost' : 'unsent', wordsOf(code, sent), error);
}
function wordsOf(code, sent) {
    if (code === 'ECONNREFUSED')
        return 'the connection was refused';
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return 'the host name could not be resolved';
    return `${sent ? 'the connection was lost' : 'no connection could be made'}${code === '' ? '' : ` (${code})`}`;
}


/***/ }),

/***/ 34937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62807);

/** Aborts at the first SIGINT or SIGTERM, with a RunError; at the second the process exits at once. */
function cancellation(source, exit) {
    const controller = new AbortController();
    const onSignal = () => {
        if (controller.signal.aborted)
            exit(130);
        controller.abort(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('cancelled', 'the run was cancelled', { hint: 'Start it again when you need its verdict.' }));
    };
    source.on('SIGINT', onSignal);
    source.on('SIGTERM', onSignal);
    return controller.signal;
}


/***/ }),

/***/ 89013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ openStreams)
/* harmony export */ });
/** A reader that goes away (`batchgate run | head`) must not end the run, for its exit code would be taken for a verdict. */
function openStreams(process) {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => { });
    return {
        write: (text) => void process.stdout.write(text),
        writeError: (text) => void process.stderr.write(text),
        leave: (code) => void process.stdout.write('', () => process.stderr.write('', () => process.exit(code))),
    };
}


/***/ }),

/***/ 10451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k3: () => (/* binding */ accelerated),
  nf: () => (/* binding */ demoSpeed),
  ml: () => (/* binding */ systemClock)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/system-clock.js

/** The machine's own time. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        try {
            await (0,promises_namespaceObject.setTimeout)(ms, undefined, { signal });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
    },
};
/** How much faster time goes in a demonstration. */
const demoSpeed = 20;
/** A clock that runs `factor` times as fast from `start` (epoch ms) on, so that nobody waits for a simulator. */
function accelerated(clock, factor, start = clock.now()) {
    return {
        now: () => start + (clock.now() - start) * factor,
        sleep: (ms, signal) => clock.sleep(ms / factor, signal),
    };
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Batchgate's version, the same as in `package.json` (a test compares them). */
const version = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(10612);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
