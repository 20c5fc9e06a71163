export const id = 22;
export const ids = [22];
export const modules = {

/***/ 27022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  simulate: () => (/* binding */ simulate)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/simulator/server.js
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
    const server = (0,external_node_http_.createServer)((incoming, outgoing) => {
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

;// CONCATENATED MODULE: ./build/simulators.js
/** The simulated platforms by id, each loaded only when it is asked for, with what a first run needs there. */

const simulators = {
    bland: async (clock) => {
        const { createBland } = await __webpack_require__.e(/* import() */ 259).then(__webpack_require__.bind(__webpack_require__, 71259));
        return {
            platform: createBland({ clock }).platform,
            credentials: { 'api-key': 'demo-key' },
            tests: ['*'],
            options: '',
        };
    },
    'umbraco-ai': async (clock) => {
        const { createUmbracoAi } = await __webpack_require__.e(/* import() */ 232).then(__webpack_require__.bind(__webpack_require__, 90232));
        const { platform, settings } = createUmbracoAi({ clock });
        return {
            platform,
            credentials: { 'client-id': settings.clientId, 'client-secret': settings.clientSecret },
            tests: ['*'],
            options: '',
        };
    },
    'kore-ai': async (clock) => {
        const { createKoreAi } = await __webpack_require__.e(/* import() */ 839).then(__webpack_require__.bind(__webpack_require__, 35839));
        const { defaultWorld } = await __webpack_require__.e(/* import() */ 798).then(__webpack_require__.bind(__webpack_require__, 94798));
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
    return { server: await serve(platform, { clock, port }), firstRun };
}


/***/ })

};
