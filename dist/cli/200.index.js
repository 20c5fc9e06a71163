export const id = 200;
export const ids = [200,525];
export const modules = {

/***/ 1816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ runInDemo)
/* harmony export */ });
/* harmony import */ var _app_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5536);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2592);
/* harmony import */ var _core_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1468);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(102);
/* harmony import */ var _hosts_local_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51);
/* harmony import */ var _hosts_redaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3573);
/** One run of the demonstration: everything is real but the platform and the event. */






async function runInDemo(line, run) {
    const options = (0,_core_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .Tt)((name) => run.inputs[name], 'cli');
    const redactor = (0,_hosts_redaction_js__WEBPACK_IMPORTED_MODULE_5__/* .createRedactor */ .l)();
    const colours = (0,_hosts_local_js__WEBPACK_IMPORTED_MODULE_4__/* .wantsColours */ .rZ)({ isTTY: line.isTTY, env: line.env });
    const host = (0,_hosts_local_js__WEBPACK_IMPORTED_MODULE_4__/* .createLocalHost */ .Sh)({
        write: run.shown ? line.write : () => { },
        writeError: run.shown ? line.writeError : () => { },
        colours,
        debug: false,
        redactor,
        render: (record) => (0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderText */ .S)(record, { colours, width: line.columns ?? 100, reportDir: options.reportDir }),
    });
    const world = await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .assemble */ .f)({
        options,
        host,
        redactor,
        info: run.info ?? { kind: 'terminal' },
        event: run.event ?? { host: 'terminal', changeRequest: false, untrusted: false },
        baselineBranch: options.baselineBranch,
        clock: run.clock,
        cancelled: line.cancelled,
        proxy: {},
        version: line.version,
        artifactStore: undefined,
        readFromBase: undefined,
    });
    return (0,_app_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .G)(world);
}


/***/ }),

/***/ 4200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoCommand: () => (/* binding */ demoCommand)
/* harmony export */ });
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3621);
/* harmony import */ var _simulators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1525);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3668);
/* harmony import */ var _demo_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1816);
/* harmony import */ var _simulate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2529);





/** Ends with 0 when the demonstration worked, whatever its verdicts are; they are shown with their exit codes. */
async function demoCommand(line) {
    const only = line.args.flags.provider;
    const ids = only === undefined ? Object.keys(_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .providers */ .r).toSorted(storyLast) : [(0,_simulate_js__WEBPACK_IMPORTED_MODULE_4__.readProvider)(only)];
    for (const id of ids) {
        if (id === 'bland')
            await (await Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(4)]).then(__webpack_require__.bind(__webpack_require__, 8004))).tellStory(line);
        else
            await runOnce(id, line);
        if (line.cancelled.aborted)
            return 130;
    }
    return 0;
}
/** The story says most, so it comes last, where the eye ends. */
function storyLast(a, b) {
    return Number(a === 'bland') - Number(b === 'bland');
}
async function runOnce(id, line) {
    const clock = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .accelerated */ .k3)(line.clock, _system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .demoSpeed */ .nf);
    const { server, firstRun } = await (0,_simulators_js__WEBPACK_IMPORTED_MODULE_1__.simulate)(id, { clock });
    line.write(`\n══ ${id}: one run without a baseline, so every failure counts ══\n\n`);
    try {
        const { exit } = await (0,_demo_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runInDemo */ .G)(line, {
            clock,
            shown: true,
            inputs: {
                provider: id,
                'base-url': server.url,
                tests: firstRun.tests?.join('\n') ?? '',
                suites: firstRun.suites?.join('\n') ?? '',
                options: firstRun.options,
                'report-dir': `${line.args.source('report-dir') ?? 'batchgate-report'}/${id}`,
                ...firstRun.credentials,
            },
        });
        line.write(`A workflow step would have ended with exit code ${exit}.\n`);
    }
    finally {
        await server.close();
    }
}


/***/ }),

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProvider: () => (/* binding */ readProvider),
/* harmony export */   simulateCommand: () => (/* binding */ simulateCommand)
/* harmony export */ });
/* harmony import */ var _core_closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(769);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3621);
/* harmony import */ var _simulators_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1525);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3668);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2303);
/** `batchgate simulate`: serves a simulated platform until it is stopped. */






async function simulateCommand({ args, clock, cancelled, write }) {
    const id = readProvider(args.flags.provider);
    const { server, firstRun } = await (0,_simulators_js__WEBPACK_IMPORTED_MODULE_3__.simulate)(id, {
        clock: (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .accelerated */ .k3)(clock, readSpeed(args.flags.speed)),
        port: readPort(args.flags.port),
    });
    const lines = [
        `Simulated ${id} at ${server.url} (stop it with Ctrl-C). To run its tests:`,
        '',
        ...Object.entries(firstRun.credentials).map(([name, value]) => `  export ${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .variableOf */ .Q)(name)}='${value}'`),
        `  batchgate run --provider ${id} --base-url ${server.url}${selectionOf(firstRun)}`,
        '',
    ];
    write(`${lines.join('\n')}\n`);
    await new Promise((resolve) => {
        if (cancelled.aborted)
            resolve();
        else
            cancelled.addEventListener('abort', () => resolve(), { once: true });
    });
    await server.close();
    return 0;
}
function selectionOf({ tests, suites, options }) {
    const list = (name, values) => values === undefined ? '' : ` --${name} '${values.join(',')}'`;
    return `${list('tests', tests)}${list('suites', suites)}${options === '' ? '' : ` --options '${options}'`}`;
}
/** @throws RunError `config` when it is missing or unknown. */
function readProvider(given) {
    const known = Object.keys(_providers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .providers */ .r);
    if (given === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)('--provider is missing', `It must be one of ${known.join(', ')}.`);
    const found = known.find((id) => id === given.toLowerCase());
    if (found !== undefined)
        return found;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(`--provider is "${given}"`, `It must be one of ${known.join(', ')}. Did you mean "${(0,_core_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(given, known)}"?`);
}
function readPort(given) {
    if (given === undefined)
        return 0;
    const port = Number(given);
    if (/^\d{1,5}$/.test(given) && port <= 65_535)
        return port;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(`--port is "${given}"`, 'It must be a number from 0 to 65535; 0 takes a free port.');
}
function readSpeed(given) {
    if (given === undefined)
        return 1;
    const speed = Number(given);
    if (/^\d{1,4}(\.\d{1,3})?$/.test(given) && speed >= 0.001 && speed <= 1000)
        return speed;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(`--speed is "${given}"`, 'It must be a number from 0.001 to 1000.');
}


/***/ }),

/***/ 5058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/**
 * The ground that all simulated platforms stand on: a real HTTP server on loopback, with faults on demand.
 * A platform is a function from a request to a reply; faults are laid over it from outside, before or after it acts.
 */

const maxBody = 16 * 1024 * 1024;
/** Starts a platform on loopback. `port` 0 takes a free one. */
async function serve(platform, setup) {
    const { clock, port = 0 } = setup;
    const seen = [];
    const faults = [];
    const closing = new AbortController();
    const pick = (request) => {
        const target = `/${request.segments.join('/')}${request.query.size > 0 ? `?${request.query}` : ''}`;
        for (const fault of faults) {
            if (fault.left === 0)
                continue;
            if (fault.method !== undefined && fault.method !== request.method)
                continue;
            if (fault.path !== undefined && !fault.path.test(target))
                continue;
            if (fault.toSkip > 0) {
                fault.toSkip -= 1;
                continue;
            }
            fault.left -= 1;
            return fault;
        }
        return undefined;
    };
    const answer = async (incoming, outgoing) => {
        const gone = new AbortController();
        outgoing.on('close', () => {
            if (!outgoing.writableFinished)
                gone.abort();
        });
        const request = await readRequest(incoming, gone.signal);
        const entry = { ...request, at: clock.now(), handled: false };
        seen.push(entry);
        const fault = pick(request);
        const act = async () => {
            entry.handled = true;
            return platform.handle(request);
        };
        const send = (reply) => {
            entry.status = reply.status;
            const { headers, bytes } = encode(reply);
            outgoing.writeHead(reply.status, headers).end(bytes);
        };
        const head = (reply) => {
            entry.status = reply.status;
            const { headers, bytes } = encode(reply);
            outgoing.writeHead(reply.status, { ...headers, 'content-length': String(bytes.length) });
            return bytes;
        };
        switch (fault?.kind) {
            case undefined:
                return send(await act());
            case 'drop':
                if (fault.handled)
                    await act();
                return outgoing.destroy();
            case 'cut': {
                act().catch(() => { });
                await clock.sleep(fault.afterMs, closing.signal);
                return outgoing.destroy();
            }
            case 'status':
                if (fault.handled)
                    await act();
                return send(fault.reply);
            case 'rewrite':
                return send(fault.rewrite(await act(), request));
            case 'stall-headers': {
                const reply = await act();
                await clock.sleep(fault.ms, closing.signal);
                return send(reply);
            }
            case 'reset-mid-body': {
                const bytes = head(await act());
                outgoing.write(bytes.subarray(0, bytes.length >> 1), () => outgoing.destroy());
                return;
            }
            case 'stall-body': {
                const bytes = head(await act());
                outgoing.write(bytes.subarray(0, bytes.length >> 1));
                await clock.sleep(fault.ms, closing.signal);
                return outgoing.end(bytes.subarray(bytes.length >> 1));
            }
            case 'slow-drip': {
                const bytes = head(await act());
                for (let at = 0; at < bytes.length && !outgoing.destroyed; at += 16) {
                    outgoing.write(bytes.subarray(at, at + 16));
                    await clock.sleep(fault.chunkMs, closing.signal);
                }
                return outgoing.end();
            }
        }
    };
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)((incoming, outgoing) => {
        outgoing.on('error', () => { });
        answer(incoming, outgoing).catch((error) => {
            if (closing.signal.aborted || outgoing.destroyed)
                return outgoing.destroy();
            outgoing.writeHead(500, { 'content-type': 'text/plain' }).end(`simulator bug: ${error?.stack}`);
        });
    });
    server.keepAliveTimeout = 1000;
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', resolve);
    });
    const { port: bound } = server.address();
    return {
        url: `http://127.0.0.1:${bound}`,
        seen,
        fault: (...added) => {
            for (const fault of added)
                faults.push({ ...fault, left: fault.times ?? 1, toSkip: fault.skip ?? 0 });
        },
        close: () => new Promise((resolve) => {
            closing.abort();
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
function encode(reply) {
    const text = typeof reply.body === 'string' || reply.body === undefined ? (reply.body ?? '') : JSON.stringify(reply.body);
    const type = typeof reply.body === 'string' ? 'text/plain; charset=utf-8' : 'application/json';
    return { headers: { 'content-type': type, ...reply.headers }, bytes: Buffer.from(text) };
}
async function readRequest(incoming, gone) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        if (size > maxBody)
            throw new Error('request body too large');
        chunks.push(chunk);
    }
    const [path = '/', query = ''] = (incoming.url ?? '/').split('?', 2);
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]));
    return {
        method: incoming.method ?? 'GET',
        path,
        segments: path.split('/').filter(Boolean).map(decode),
        query: new URLSearchParams(query),
        headers,
        body: Buffer.concat(chunks).toString('utf8'),
        gone,
    };
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}


/***/ }),

/***/ 1525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   simulate: () => (/* binding */ simulate)
/* harmony export */ });
/* harmony import */ var _simulator_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5058);
/** The simulated platforms by id, each loaded only when it is asked for, with what a first run needs there. */

const simulators = {
    bland: async (clock) => {
        const { createBland } = await __webpack_require__.e(/* import() */ 259).then(__webpack_require__.bind(__webpack_require__, 1259));
        return {
            platform: createBland({ clock }).platform,
            credentials: { 'api-key': 'demo-key' },
            tests: ['*'],
            options: '',
        };
    },
    'umbraco-ai': async (clock) => {
        const { createUmbracoAi } = await __webpack_require__.e(/* import() */ 232).then(__webpack_require__.bind(__webpack_require__, 232));
        const { platform, settings } = createUmbracoAi({ clock });
        return {
            platform,
            credentials: { 'client-id': settings.clientId, 'client-secret': settings.clientSecret },
            tests: ['*'],
            options: '',
        };
    },
    'kore-ai': async (clock) => {
        const { createKoreAi } = await __webpack_require__.e(/* import() */ 839).then(__webpack_require__.bind(__webpack_require__, 5839));
        const { defaultWorld } = await __webpack_require__.e(/* import() */ 798).then(__webpack_require__.bind(__webpack_require__, 4798));
        const world = defaultWorld();
        const app = world.clients.find((client) => client.level === 'app');
        return {
            platform: createKoreAi({ clock, world }).platform,
            credentials: { 'client-id': app?.clientId ?? '', 'client-secret': app?.clientSecret ?? '' },
            suites: ['Smoke EN', 'Transfers*'],
            options: `bot-id: ${world.botId}`,
        };
    },
    'future-agi': async (clock) => {
        const { createFutureAgi, simulatedKeys } = await __webpack_require__.e(/* import() */ 96).then(__webpack_require__.bind(__webpack_require__, 4096));
        return {
            platform: createFutureAgi({ clock }).platform,
            credentials: { 'api-key': simulatedKeys.apiKey, 'secret-key': simulatedKeys.secretKey },
            suites: ['*'],
            options: 'score-thresholds: 0.6',
        };
    },
};
/** Starts a simulated platform on loopback. `port` 0 takes a free one. */
async function simulate(id, { clock, port = 0 }) {
    const { platform, ...firstRun } = await simulators[id](clock);
    return { server: await (0,_simulator_server_js__WEBPACK_IMPORTED_MODULE_0__/* .serve */ .w)(platform, { clock, port }), firstRun };
}


/***/ })

};
