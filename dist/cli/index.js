#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
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

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 6928:
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

/***/ 789:
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

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _bugs_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(789);
/* harmony import */ var _commands_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2303);
/* harmony import */ var _commands_help_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4012);
/* harmony import */ var _commands_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8839);
/* harmony import */ var _core_closest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(769);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2807);
/* harmony import */ var _core_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1091);
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(378);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4937);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9013);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3668);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(8508);
/** The command line: arguments and environment in, exit code out. */












const { write, writeError, leave } = (0,_streams_js__WEBPACK_IMPORTED_MODULE_9__/* .openStreams */ .y)(process);
(0,_bugs_js__WEBPACK_IMPORTED_MODULE_10__/* .catchBugs */ .j)(process, { tell: (details) => writeError(`${bug(details)}\n`), leave, code: 3 });
async function main([name = 'help', ...rest], env) {
    try {
        if (name === '--version' || name === 'version') {
            write(`${_version_js__WEBPACK_IMPORTED_MODULE_11__/* .version */ .r}\n`);
            return 0;
        }
        const wanted = ['help', '--help', '-h'].includes(name) ? rest[0] : name;
        if (wanted === undefined) {
            write((0,_commands_help_js__WEBPACK_IMPORTED_MODULE_1__/* .renderOverview */ .m)(_commands_index_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .P, _version_js__WEBPACK_IMPORTED_MODULE_11__/* .version */ .r));
            return 0;
        }
        const command = _commands_index_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .P.find((known) => known.name === wanted);
        if (command === undefined)
            throw unknownCommand(wanted);
        const args = (0,_commands_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .readArguments */ .l)(command, wanted === name ? rest : [], env);
        if (args.help || wanted !== name) {
            write((0,_commands_help_js__WEBPACK_IMPORTED_MODULE_1__/* .renderHelp */ .W)(command));
            return 0;
        }
        const run = await command.load();
        const cancelled = (0,_signals_js__WEBPACK_IMPORTED_MODULE_7__/* .cancellation */ .W)(process, (code) => process.exit(code));
        const isTTY = process.stdout.isTTY === true;
        return await run({
            args,
            env,
            clock: _system_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .systemClock */ .ml,
            version: _version_js__WEBPACK_IMPORTED_MODULE_11__/* .version */ .r,
            cancelled,
            write,
            writeError,
            isTTY,
            columns: process.stdout.columns,
        });
    }
    catch (error) {
        if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunError */ .Yl)(error))
            throw error;
        writeError(`batchgate: ${(0,_core_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .e)(error)}\n`);
        return 2;
    }
}
function bug(details) {
    return ['A bug in Batchgate. Please report it with these lines:', ...(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .logLines */ .OG)(details)].join('\n');
}
function unknownCommand(name) {
    const names = _commands_index_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .P.map((command) => command.name);
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .configError */ .Fj)(`unknown command "${name.slice(0, 40)}"`, `Did you mean "${(0,_core_closest_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .k)(name, names)}"? batchgate help lists all.`);
}
leave(await main(process.argv.slice(2), process.env));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ variableOf),
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _core_closest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(769);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2807);
/* harmony import */ var _core_options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1468);
/** The command line: the same names as the inputs, and never a credential. */




/** The environment variable of an input. */
function variableOf(name) {
    return `BATCHGATE_${name.toUpperCase().replaceAll('-', '_')}`;
}
/**
 * Reads what follows the command's name.
 * @throws RunError `config` for an unknown flag, a flag without value, or a credential on the command line.
 */
function readArguments(command, args, env) {
    const taken = command.inputs === 'all' ? _core_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inputs */ .QL : _core_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inputs */ .QL.filter((input) => command.inputs.includes(input.name));
    const switches = new Set(taken.filter((input) => input.kind === 'flag').map((input) => input.name));
    const known = new Set([...taken.map((input) => input.name), ...Object.keys(command.flags)]);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: joinSwitches(args, switches),
        strict: false,
        tokens: true,
        allowPositionals: true,
    });
    const values = new Map();
    let help = false;
    for (const token of tokens) {
        if (token.kind === 'positional') {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .configError */ .Fj)(`unexpected argument "${token.value}"`, `Flags look like --tests NAME. See batchgate ${command.name} --help.`);
        }
        if (token.kind !== 'option')
            continue;
        if (token.name === 'help' || token.name === 'h') {
            help = true;
            continue;
        }
        if (_core_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inputs */ .QL.some((input) => input.name === token.name && input.kind === 'secret')) {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .configError */ .Fj)(`"${token.name}" is a credential and was given on the command line, where other processes can read it`, `Set the environment variable ${variableOf(token.name)} instead.`);
        }
        if (!known.has(token.name))
            throw unknownFlag(token.name, command, known);
        if (token.value === undefined)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .configError */ .Fj)(`--${token.name} has no value`, `Write --${token.name} VALUE.`);
        values.set(token.name, token.value);
    }
    const lookUp = (name) => values.get(name) ?? filled(env[variableOf(name)]);
    return {
        source: (name) => (taken.some((input) => input.name === name) ? lookUp(name) : undefined),
        given: new Set(_core_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inputs */ .QL.map((input) => input.name).filter((name) => lookUp(name) !== undefined)),
        flags: Object.fromEntries(Object.keys(command.flags).map((name) => [name, values.get(name)])),
        help,
    };
}
/** Some CIs set to nothing what they do not give; Azure Pipelines leaves `$(NAME)` as it stands. */
function filled(value) {
    return value === undefined || /^\s*(?:\$\([\w.-]+\))?\s*$/.test(value) ? undefined : value;
}
function unknownFlag(name, command, known) {
    if (_core_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inputs */ .QL.some((input) => input.name === name)) {
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .configError */ .Fj)(`batchgate ${command.name} does not take --${name}`, `It takes ${[...known].map((flag) => `--${flag}`).join(', ')}.`);
    }
    if (known.size === 0)
        return (0,_core_options_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownInput */ .pv)(name);
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .configError */ .Fj)(`unknown flag --${name}`, `Did you mean --${(0,_core_closest_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(name, [...known])}?`);
}
/** Lets yes-or-no inputs stand alone (`--publish-on-pass`), be negated (`--no-annotations`) or have a value. */
function joinSwitches(args, switches) {
    const joined = [];
    for (let at = 0; at < args.length; at += 1) {
        const arg = args[at] ?? '';
        const next = args[at + 1];
        const name = arg.slice(2);
        if (arg.startsWith('--') && switches.has(name)) {
            const value = next !== undefined && /^(true|false)$/i.test(next) ? next : undefined;
            if (value !== undefined)
                at += 1;
            joined.push(`--${name}=${value ?? 'true'}`);
        }
        else if (arg.startsWith('--no-') && switches.has(arg.slice(5))) {
            joined.push(`--${arg.slice(5)}=false`);
        }
        else if (arg.startsWith('--') &&
            !arg.includes('=') &&
            next !== undefined &&
            !next.startsWith('--') &&
            name !== 'help') {
            joined.push(`${arg}=${next}`);
            at += 1;
        }
        else {
            joined.push(arg);
        }
    }
    return joined;
}


/***/ }),

/***/ 4012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderHelp),
/* harmony export */   m: () => (/* binding */ renderOverview)
/* harmony export */ });
/* harmony import */ var _core_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1468);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2303);
/** The help text, made from the table of inputs and the list of commands. */


/** What `batchgate help` prints. */
function renderOverview(commands, version) {
    const width = Math.max(...commands.map(({ name }) => name.length));
    return [
        `batchgate ${version}: run an AI agent's tests on the platform that hosts it, and let a change through only if it did not get worse.`,
        '',
        'Usage: batchgate COMMAND [--flag value …]',
        '',
        ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
        '',
        'batchgate COMMAND --help tells the flags of a command.',
        'Exit codes: 0 passed, 1 failed, 2 wrong setting, 3 no verdict, 130 cancelled.',
        '',
    ].join('\n');
}
/** What `batchgate COMMAND --help` prints. */
function renderHelp(command) {
    const taken = command.inputs === 'all' ? _core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .QL : _core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .QL.filter(({ name }) => command.inputs.includes(name));
    const flags = [
        ...Object.entries(command.flags).map(([name, summary]) => ({ flag: `--${name}`, text: summary })),
        ...taken
            .filter(({ kind }) => kind !== 'secret')
            .map((input) => ({ flag: `--${input.name}`, text: describe(input) })),
    ];
    const secrets = taken
        .filter(({ kind }) => kind === 'secret')
        .map((input) => ({ flag: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Q)(input.name), text: describe(input) }));
    return [
        `batchgate ${command.name}: ${command.summary}.`,
        '',
        ...rows(flags),
        ...(secrets.length === 0 ? [] : ['', 'Credentials, from the environment only:', ...rows(secrets)]),
        ...(command.inputs === 'all'
            ? ['', 'Every flag can also be set in the environment: --max-parallel is BATCHGATE_MAX_PARALLEL.']
            : []),
        '',
    ].join('\n');
}
function describe(input) {
    const fallback = input.cliDefault ?? input.default;
    const words = input.kind === 'word' ? ` [${input.words?.join(', ')}]` : '';
    return `${input.summary}${words}${fallback === undefined || fallback === '' ? '' : ` (default: ${fallback})`}`;
}
function rows(entries) {
    const width = Math.max(0, ...entries.map(({ flag }) => flag.length));
    return entries.map(({ flag, text }) => `  ${flag.padEnd(width)}  ${text}`);
}


/***/ }),

/***/ 8839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
/** The inputs that judging again may change. */
const judging = [
    'fail-on',
    'min-pass-rate',
    'min-score',
    'max-errored',
    'max-drop',
    'false-alarms',
    'confirm',
    'on-inconclusive',
    'update-baseline',
    'baseline',
    'report-dir',
];
const commands = [
    {
        name: 'run',
        summary: 'Run tests on the platform, judge them, and report',
        inputs: 'all',
        flags: {},
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(246), __nccwpck_require__.e(121), __nccwpck_require__.e(920), __nccwpck_require__.e(890)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8890))).runCommand,
    },
    {
        name: 'plan',
        summary: 'Tell what would run, at what cost and against which baseline, and trigger nothing',
        inputs: 'all',
        flags: {},
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(246), __nccwpck_require__.e(121), __nccwpck_require__.e(920), __nccwpck_require__.e(996)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3996))).planCommand,
    },
    {
        name: 'judge',
        summary: 'Judge a recorded run again, offline, under the recorded policy or another one',
        inputs: judging,
        flags: { results: 'The results.json of the run' },
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(246), __nccwpck_require__.e(308), __nccwpck_require__.e(97), __nccwpck_require__.e(512)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8512))).judgeCommand,
    },
    {
        name: 'comment',
        summary: 'Comment on the pull request whose run has started this workflow_run job',
        inputs: ['name', 'comment', 'comment-mode', 'github-token'],
        flags: { results: 'The results.json of that run, from its artifact; it is not trusted' },
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(246), __nccwpck_require__.e(121), __nccwpck_require__.e(587)]).then(__nccwpck_require__.bind(__nccwpck_require__, 587))).commentCommand,
    },
    {
        name: 'demo',
        summary: 'Show a whole run against built-in simulators; no account, no installation',
        inputs: ['report-dir'],
        flags: { provider: 'Only this platform: umbraco-ai, bland, kore-ai or future-agi; default: all' },
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(246), __nccwpck_require__.e(121), __nccwpck_require__.e(920), __nccwpck_require__.e(200)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4200))).demoCommand,
    },
    {
        name: 'simulate',
        summary: 'Serve a simulated platform on loopback, to try things against',
        inputs: [],
        flags: {
            provider: 'umbraco-ai, bland, kore-ai or future-agi',
            port: 'Port; default: a free one',
            speed: 'How fast its time passes, from 0.001 to 1000; default: 1',
        },
        load: async () => (await __nccwpck_require__.e(/* import() */ 529).then(__nccwpck_require__.bind(__nccwpck_require__, 2529))).simulateCommand,
    },
];


/***/ }),

/***/ 769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/** The known word most like the given one, for "did you mean". `known` must not be empty. */
function closest(word, known) {
    const wanted = word.slice(0, 100).toLowerCase();
    const short = known.map((each) => each.slice(0, 100));
    const found = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(wanted, short.map((each) => each.toLowerCase()));
    return known[short.findIndex((each) => each.toLowerCase() === found)] ?? found;
}


/***/ }),

/***/ 2807:
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

/***/ 1468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   pv: () => (/* binding */ unknownInput)
/* harmony export */ });
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(769);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2807);
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
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(`unknown input "${name}"`, `Did you mean "${(0,_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(name, names)}"?`);
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

/***/ 1091:
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

/***/ 4937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2807);

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

/***/ 9013:
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

/***/ 3668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k3: () => (/* binding */ accelerated),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   nf: () => (/* binding */ demoSpeed)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);

/** The machine's own time. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal });
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

/***/ 8508:
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
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
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
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
