export const id = 839;
export const ids = [839,798];
export const modules = {

/***/ 35839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createKoreAi: () => (/* binding */ createKoreAi)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/simulator/kore-ai/tally.js
/** Says of each utterance what the confusion matrix calls it. */
function judgeUtterances(utterances) {
    return utterances.map((utterance) => {
        if (utterance.unevaluated)
            return { utterance };
        if (utterance.expected === utterance.matched)
            return { utterance, kind: utterance.expected === '' ? 'TN' : 'TP' };
        return { utterance, kind: utterance.matched === '' ? 'FN' : 'FP' };
    });
}
/** Adds up. Success is TP + TN, failure FP + FN + what could not be evaluated. */
function tallyOf(judged) {
    const of = (kind) => judged.filter((each) => each.kind === kind).length;
    const entities = judged.flatMap(({ utterance }) => utterance.entities ?? []);
    const matched = entities.filter((entity) => entity.expected === entity.matched).length;
    const [TP, TN, FP, FN, failedUtteranceCount] = [of('TP'), of('TN'), of('FP'), of('FN'), of(undefined)];
    return {
        ...{ TP, TN, FP, FN, failedUtteranceCount },
        count: judged.length,
        success: TP + TN,
        failure: FP + FN + failedUtteranceCount,
        totalEntitiesCount: entities.length,
        matchedEntitiesCount: matched,
        failedEntitiesCount: entities.length - matched,
    };
}
/** The three metrics, as strings of two places; `0.00` when the denominator is 0. */
function metricsOf(tally) {
    const divide = (part, whole) => (whole === 0 ? 0 : part / whole);
    const precision = divide(tally.TP, tally.TP + tally.FP);
    const recall = divide(tally.TP, tally.TP + tally.FN);
    const f1 = divide(2 * precision * recall, precision + recall);
    return { f1_score: f1.toFixed(2), precision: precision.toFixed(2), recall: recall.toFixed(2) };
}
function percent(part, whole) {
    return `${whole === 0 ? 0 : Math.round((100 * part) / whole)}%`;
}

;// CONCATENATED MODULE: ./build/simulator/kore-ai/csv.js
/** The result file of a batch run: a summary block, then a table (sheet, section 7.2). Written by hand, RFC 4180. */

const columns = [
    'Utterances',
    'Expected Intent',
    'Matched Intent',
    'Parent Intent',
    'Task State',
    'Result Type',
    'Entity Name',
    'Expected EntityValue',
    'Matched EntityValue',
    'Entity Result',
    'Expected Entity Order',
    'Actual Entity Order',
    "Matched Intent's Score",
    "Expected Intent's Score",
    'Elimination Info',
];
const longNames = { TP: 'True Positive', TN: 'True Negative', FP: 'False Positive', FN: 'False Negative' };
/** One run as a file. */
function writeCsv(run, settings) {
    const { tally } = run;
    const share = (part) => percent(part, tally.count);
    const summary = [
        ['Bot Name', 'Little Bank'],
        ['Report name', run.suite],
        ['Bot Language', 'English'],
        ['Run Type', run.version],
        ['Threshold settings', 'ML: 0.3, "strict"; FM: 0.6'],
        ['Last Tested', 'today'],
        ['Utterance Count', String(tally.count)],
        ['Success/Failure Ratio', `${tally.success}/${tally.failure}`],
        ['TP', share(tally.TP), 'TN', share(tally.TN), 'FP', share(tally.FP), 'FN', share(tally.FN)],
        [],
    ];
    const kept = run.judged.slice(0, Math.max(0, run.judged.length - settings.dropRows));
    const table = kept.flatMap((judged) => rows(judged, run.version, settings.continuation));
    const lines = [...summary, ...(settings.header ? [columns] : []), ...table];
    return `${settings.bom ? '\uFEFF' : ''}${lines.map((cells) => cells.map(quote).join(',')).join('\r\n')}\r\n`;
}
function rows({ utterance, kind }, version, continuation) {
    const entities = utterance.entities ?? [];
    const order = entities.map((entity) => entity.name).join('>');
    const state = version === 'published' ? 'Published' : 'Configured';
    return (entities.length === 0 ? [undefined] : entities).map((entity, index) => {
        const first = index === 0 || continuation === 'repeated';
        return [
            first ? utterance.text : '',
            first ? utterance.expected : '',
            first ? utterance.matched : '',
            first ? (utterance.parentIntent ?? '') : '',
            first ? state : '',
            first && kind !== undefined ? longNames[kind] : '',
            entity?.name ?? '',
            entity?.expected ?? '',
            entity?.matched ?? '',
            entityResult(entity),
            first ? order : '',
            first ? order : '',
            '0.9',
            '0.9',
            first ? (utterance.elimination ?? '') : '',
        ];
    });
}
function entityResult(entity) {
    if (entity === undefined)
        return '';
    return entity.expected === entity.matched ? 'True' : 'False';
}
function quote(cell) {
    return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

;// CONCATENATED MODULE: ./build/simulator/kore-ai/ids.js

/** An id that looks like the platform's and is the same in every run of a simulator. */
function idOf(kind, number) {
    const hex = (0,external_node_crypto_.createHash)('sha1').update(`${kind}-${number}`).digest('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

;// CONCATENATED MODULE: ./build/simulator/kore-ai/replies.js
const refusal = (status, code, msg) => ({
    status,
    body: { errors: [{ msg, code }] },
});
const replies = {
    /** Missing or wrong JWT, and on the test endpoints also a bot that the app is not mapped to. */
    invalidCredentials: refusal(401, 4002, 'Invalid SDK credentials'),
    invalidToken: refusal(401, 4002, 'Invalid JWT token'),
    wrongScope: refusal(401, 4002, 'Permission denied. Scope is incorrect!'),
    unknownBot: refusal(400, 400, 'Invalid StreamId'),
    unknownSuite: refusal(400, 400, 'Test Suite not found'),
    unknownRun: refusal(400, 400, 'Test Result not found.'),
    invalidBody: refusal(412, 412, 'Validation errors/ Invalid arguments'),
    wrongVerb: refusal(405, 405, 'Method Not Allowed'),
    /** Its shape is unknown (section 17): settings may put another in its place. */
    busy: refusal(400, 400, 'Another execution of a test suite is already in progress'),
    linkExpired: refusal(403, 403, 'The link has expired'),
    linkForged: refusal(403, 403, 'The link is not valid'),
    noSuchPath: { status: 404, body: 'Cannot find that path' },
};
/** A rate-limit refusal in the HTTP status asked for; real ones are unknown (section 17). */
function rateLimited(period, status, retryAfter) {
    const msg = period === 'minute'
        ? "You've exceeded the per-minute rate limit for this API"
        : "You've exceeded the hourly rate limit for this API";
    const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    return { ...refusal(status, status === 200 ? 'RateLimit' : status, msg), headers };
}

;// CONCATENATED MODULE: ./build/simulator/kore-ai/batch.js
/** Batch runs: start, status, list and result file (sheet, sections 5 to 7). */





/** The batch half of the platform. Verdicts are fixed when a run starts. */
function createBatchArea(setup) {
    const { clock, world, settings } = setup;
    const runs = [];
    const find = (name) => world.batchSuites.find((suite) => suite.name === name);
    const isDone = (run) => clock.now() - run.startedAt >= settings.runMs;
    return {
        start(suiteName, body) {
            const version = body.version;
            if (version !== 'inDevelopment' && version !== 'published')
                return replies.invalidBody;
            const suite = find(suiteName);
            if (suite === undefined)
                return replies.unknownSuite;
            if (settings.concurrency !== 'allow' && runs.some((run) => !isDone(run)))
                return settings.concurrency;
            const judged = structuredClone(judgeUtterances(suite.utterances));
            const id = `tr-${idOf('run', runs.length + 1)}`;
            runs.push({ id, suite, version, startedAt: clock.now(), judged, tally: tallyOf(judged), readsWhenDone: 0 });
            return { status: 200, body: { status: 'accepted', requestId: id } };
        },
        status(suiteName, runId, host) {
            if (find(suiteName) === undefined)
                return replies.unknownSuite;
            const run = runs.find((each) => each.id === runId && each.suite.name === suiteName);
            if (run === undefined)
                return replies.unknownRun;
            const outer = {
                _id: run.id,
                streamId: world.botId,
                testSuiteId: run.suite.id,
                utterance_count: run.tally.count,
            };
            const inner = {
                ...outer,
                isPartialFailure: false,
                triggeredBy: 'u-44444444-aaaa-5bbb-8ccc-0000000000aa',
                botLanguage: 'en',
                runType: run.version,
                startTime: new Date(run.startedAt).toISOString(),
                __v: 0,
            };
            if (!isDone(run)) {
                const status = settings.status.runningAs;
                const ran = Math.floor((run.tally.count * (clock.now() - run.startedAt)) / settings.runMs);
                return ok({
                    ...outer,
                    status,
                    result: { ...inner, status },
                    totalUtterances: run.tally.count,
                    utterance_ran: ran,
                    percentage: run.tally.count === 0 ? 0 : Math.floor((100 * ran) / run.tally.count),
                });
            }
            run.readsWhenDone += 1;
            const status = settings.status.endsAs;
            const nested = run.readsWhenDone <= settings.status.nestedLag ? 'running' : status;
            const complete = status === 'completed' && run.readsWhenDone > settings.status.countsLag;
            const result = { ...inner, status: nested, isPartialFailure: settings.status.partialFailure };
            return ok({ ...outer, status, result: complete ? { ...result, ...outcomeOf(run, host) } : result });
        },
        list(query) {
            const skip = Number(query.get('skip') ?? 0);
            const limit = Math.min(Number(query.get('limit') ?? settings.list.pageSize), settings.list.pageSize);
            const page = world.batchSuites.slice(skip, skip + limit);
            const entry = (suite) => ({
                testSuiteType: suite.prebuilt === undefined ? 'custom' : 'prebuilt',
                ...(suite.prebuilt === undefined ? { name: suite.name, description: suite.description } : {}),
                results: runs.filter((run) => run.suite === suite).map(pastRun),
            });
            return ok({
                count: page.length,
                moreAvailable: skip + limit < world.batchSuites.length,
                ...Object.fromEntries(page.map((suite) => [suite.id, entry(suite)])),
            });
        },
        media({ segments, query }, signedIn) {
            const file = segments.at(-1) ?? '';
            const expires = query.get('e') ?? '';
            if (query.get('s') !== sign(file, expires))
                return replies.linkForged;
            if (Number(expires) * 1000 <= clock.now())
                return replies.linkExpired;
            const run = runs.find((each) => fileOf(each) === file);
            if (run === undefined)
                return replies.noSuchPath;
            if (settings.csv.needsAuth && !signedIn)
                return replies.invalidCredentials;
            const body = writeCsv({ ...run, suite: run.suite.name }, settings.csv);
            return { status: 200, headers: { 'content-type': 'text/csv' }, body };
        },
    };
    function pastRun(run) {
        const start = { _id: run.id, version: run.version };
        if (!isDone(run))
            return start;
        const { count: _count, ...results } = run.tally;
        return { ...start, results, ...metricsOf(run.tally) };
    }
    function outcomeOf(run, host) {
        const { count: _count, ...results } = run.tally;
        const traits = { traitSuccess: 0, traitFailure: 0, totalTraitsCount: 0, matchedTraitsCount: 0 };
        return {
            isAvailable: true,
            endTime: new Date(run.startedAt + settings.runMs).toISOString(),
            ...metricsOf(run.tally),
            fileId: '65f0a1b2c3d4e5f601234567',
            results: { ...results, ...traits },
            ...(settings.status.fileUrl === 'missing' ? {} : { fileUrl: link(run, host) }),
        };
    }
    function link(run, host) {
        const foreign = settings.status.fileUrl;
        const origin = typeof foreign === 'object' ? `https://${foreign.host}` : `http://${host}`;
        const stale = settings.csv.expiredLinks > 0;
        if (stale)
            settings.csv.expiredLinks -= 1;
        const expires = String(Math.floor((clock.now() + (stale ? -1_000 : settings.csv.linkMs)) / 1000));
        const file = fileOf(run);
        const query = `e=${expires}&n=123&s=${sign(file, expires)}&clientfilename=results.csv&batchtesting=true`;
        return `${origin}/api/getMediaStream/media/${file}?${query}`;
    }
}
const fileOf = (run) => `f-${run.id.slice(3)}.csv`;
const sign = (file, expires) => (0,external_node_crypto_.createHmac)('sha256', 'media').update(`${file}|${expires}`).digest('hex').slice(0, 24);
const ok = (body) => ({ status: 200, body });

;// CONCATENATED MODULE: ./build/simulator/kore-ai/conversation.js


/** The conversation half of the platform. Verdicts are fixed when a run starts. */
function createConversationArea(setup) {
    const { clock, world, settings } = setup;
    const runs = [];
    const isDone = (run) => clock.now() - run.startedAt >= settings.runMs;
    return {
        start(suiteName, { version, userEmailId }) {
            if (version !== 'inDevelopment' && version !== 'published')
                return replies.invalidBody;
            if (typeof userEmailId !== 'string' || !world.userEmails.includes(userEmailId))
                return replies.invalidBody;
            const suite = world.conversationSuites.find((each) => each.name === suiteName);
            if (suite === undefined)
                return replies.unknownSuite;
            if (settings.concurrency !== 'allow' && runs.some((run) => !isDone(run)))
                return settings.concurrency;
            const id = `ctr-${idOf('conversation', runs.length + 1)}`;
            const steps = structuredClone(suite.steps);
            runs.push({ id, suiteId: suite.id, suite: suiteName, version, startedAt: clock.now(), steps });
            return { status: 200, body: { status: 'IN_PROGRESS', testRunId: id } };
        },
        status(suiteName, runId) {
            const run = runs.find((each) => each.id === runId && each.suite === suiteName);
            if (run === undefined)
                return replies.unknownRun;
            const outer = {
                _id: run.id,
                streamId: world.botId,
                testSuiteId: run.suiteId,
                totalTestStepsCount: run.steps.length,
            };
            const inner = {
                startTime: new Date(run.startedAt).toISOString(),
                version: run.version === 'inDevelopment' ? 'configured' : run.version,
            };
            if (!isDone(run)) {
                const status = settings.conversation.runningAs;
                const percentageCompleted = Math.floor((100 * (clock.now() - run.startedAt)) / settings.runMs);
                return { status: 200, body: { ...outer, status, result: { ...inner, status }, percentageCompleted } };
            }
            const passed = run.steps.filter(passes).length;
            const details = { passed, failed: run.steps.length - passed, total: run.steps.length };
            const broken = settings.conversation.errorDetails !== null;
            const status = broken || details.failed > 0 ? 'failed' : 'passed';
            const result = {
                ...inner,
                status,
                stepDetails: broken ? { passed: 0, failed: 0, total: 0 } : details,
                errorDetails: settings.conversation.errorDetails,
                duration: settings.runMs,
                ...(settings.conversation.executionResults && !broken
                    ? {
                        nlpVersion: run.steps.map(() => 'v3'),
                        executionResults: run.steps.map((step, at) => entry(run, step, at)),
                    }
                    : {}),
            };
            return { status: 200, body: { ...outer, status, result, percentageCompleted: 100 } };
        },
    };
}
const textPasses = (step) => step.expected === step.actual || step.accepted === true;
const flowPasses = (step) => step.expectedNode === step.actualNode;
const passes = (step) => step.notExecuted !== true && textPasses(step) && flowPasses(step);
function entry(run, step, at) {
    const common = {
        input: step.input,
        requestId: `${run.id}-${at}`,
        intents: [],
        faqs: [],
        smalltalk: [],
        outputs: [{ text: step.expected }],
    };
    if (step.notExecuted === true)
        return { ...common, status: 'Not executed', actualOutput: [] };
    const [text, flow] = [verdict(textPasses(step)), verdict(flowPasses(step))];
    const output = {
        text: step.actual,
        nodeId: step.actualNode,
        dialogName: 'Appointments',
        ...(step.expected !== step.actual && textPasses(step) ? { textMismatch: true } : {}),
        assertions: {
            flowLevel: { enabled: true, status: flow, contains: [{ nodeId: step.expectedNode, status: flow }] },
            text: { enabled: true, status: text, contains: [{ text: step.expected, status: text }] },
            context: { enabled: false, contains: [] },
        },
    };
    return { ...common, status: verdict(passes(step)), actualOutput: [output] };
}
const verdict = (good) => (good ? 'passed' : 'failed');

;// CONCATENATED MODULE: ./build/simulator/kore-ai/jwt.js
/** The platform's own check of a JWT, with its own code: nothing here is shared with the client (sheet, section 2). */

const digests = { HS256: 'sha256', HS512: 'sha512' };
/** Verifies a raw token: three parts, the client's algorithm and secret, `appId`, and `exp` when there is one. `now` in ms. */
function checkToken(token, clients, now) {
    const parts = (token ?? '').split('.');
    const [head = '', body = '', signature = ''] = parts;
    if (token === undefined || parts.length !== 3)
        return { refused: token ? 'not-a-jwt' : 'invalid' };
    const header = decode(head);
    const claims = decode(body);
    if (header === undefined || claims === undefined)
        return { refused: 'not-a-jwt' };
    const client = clients.find(({ clientId }) => clientId === claims.appId);
    const digest = digests[String(header.alg)];
    if (client === undefined || digest === undefined || header.alg !== client.algorithm)
        return { refused: 'invalid' };
    const wanted = (0,external_node_crypto_.createHmac)(digest, client.clientSecret).update(`${head}.${body}`).digest();
    const given = Buffer.from(signature, 'base64url');
    if (given.length !== wanted.length || !(0,external_node_crypto_.timingSafeEqual)(given, wanted))
        return { refused: 'invalid' };
    if (typeof claims.sub !== 'string' || claims.sub === '')
        return { refused: 'invalid' };
    const expires = claims.exp;
    if (expires !== undefined && !(typeof expires === 'number' && expires * 1000 > now))
        return { refused: 'invalid' };
    return { client, claims };
}
function decode(part) {
    try {
        const value = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/simulator/kore-ai/publish.js


/** The publishing half of the platform. An earlier, successful job of a day ago is there from the start. */
function createPublishArea(setup) {
    const { clock, settings } = setup;
    const dayAgo = clock.now() - 86_400_000;
    const jobs = [
        {
            id: `ds-${idOf('publish', 0)}`,
            requestedAt: dayAgo,
            visibleAt: dayAgo,
            endsAt: dayAgo + 9_000,
            ends: 'successful',
        },
    ];
    return {
        start({ versionComment, initiateTraining }) {
            if (typeof versionComment !== 'string' || versionComment === '')
                return replies.invalidBody;
            if (initiateTraining !== undefined && typeof initiateTraining !== 'boolean')
                return replies.invalidBody;
            const { mode, ms, startsAfterMs } = settings.publish;
            const now = clock.now();
            if (mode === 'successful' || mode === 'failed') {
                const visibleAt = now + startsAfterMs;
                const id = `ds-${idOf('publish', jobs.length)}`;
                jobs.push({ id, requestedAt: now, visibleAt, endsAt: visibleAt + ms, ends: mode });
            }
            const state = mode === 'awaitingApproval' ? 'awaitingApproval' : 'published';
            const resource = (resourceType, name, status) => ({
                resourceType,
                resourceId: `${resourceType.toLowerCase()}-1`,
                status,
                result: { name, state, versionComment, publishedOn: new Date(now).toISOString() },
            });
            return {
                status: 200,
                body: [
                    resource('dialog', 'Check Balance', 'SUCCESS'),
                    resource('NL', 'Training', mode === 'entry-failed' ? 'FAILED' : 'SUCCESS'),
                    { resourceType: 'CHANNELS', status: 'SUCCESS' },
                ],
            };
        },
        status() {
            const now = clock.now();
            const job = jobs.findLast(({ visibleAt }) => visibleAt <= now);
            if (job === undefined)
                return replies.unknownBot;
            const ended = now >= job.endsAt;
            const status = ended ? job.ends : 'inprogress';
            return {
                status: 200,
                body: {
                    _id: job.id,
                    jobType: 'PUBLISH_BOT',
                    status,
                    percentageComplete: ended ? 100 : 50,
                    requestedTime: new Date(job.requestedAt).toISOString(),
                    initiatedOn: new Date(job.requestedAt).toISOString(),
                    lastModifiedOn: new Date(Math.min(now, job.endsAt)).toISOString(),
                    statusSummary: [{ resourceId: 'dialog-1', resourceType: 'dialog', name: 'Check Balance', status }],
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/simulator/kore-ai/rate.js
const minute = 60_000;
const hour = 60 * minute;
/** Returns a function that counts one request under a key, and says which limit it would break. */
function createRate(clock, limits) {
    const counters = new Map();
    const recent = (key, within) => (counters.get(key) ?? []).filter((at) => at > clock.now() - within).length;
    return (key) => {
        // Once one counter has used up its hour, everything is refused until it clears.
        for (const known of counters.keys())
            if (recent(known, hour) >= limits.perHour)
                return 'hour';
        if (recent(key, minute) >= limits.perMinute)
            return 'minute';
        const kept = (counters.get(key) ?? []).filter((at) => at > clock.now() - hour);
        counters.set(key, [...kept, clock.now()]);
        return undefined;
    };
}

;// CONCATENATED MODULE: ./build/simulator/kore-ai/settings.js

/** A platform in good health. */
function defaultSettings() {
    return {
        runMs: 4_000,
        concurrency: replies.busy,
        requireLanguage: false,
        enforceJti: false,
        status: {
            endsAs: 'completed',
            runningAs: 'running',
            countsLag: 0,
            nestedLag: 0,
            partialFailure: false,
            fileUrl: 'present',
        },
        csv: {
            bom: true,
            header: true,
            continuation: 'empty',
            dropRows: 0,
            linkMs: 3_600_000,
            expiredLinks: 0,
            needsAuth: false,
        },
        conversation: { executionResults: true, runningAs: 'inprogress', errorDetails: null },
        list: { pageSize: 50 },
        rate: { perMinute: 60, perHour: 1800, replyStatus: 429, retryAfter: undefined },
        publish: { mode: 'successful', ms: 5_000, startsAfterMs: 1_000 },
    };
}

// EXTERNAL MODULE: ./build/simulator/kore-ai/world.js
var kore_ai_world = __webpack_require__(94798);
;// CONCATENATED MODULE: ./build/simulator/kore-ai.js








/** Starts a tenant with the default world. */
function createKoreAi(setup) {
    const { clock, world = (0,kore_ai_world.defaultWorld)() } = setup;
    const settings = defaultSettings();
    const batch = createBatchArea({ clock, world, settings });
    const conversation = createConversationArea({ clock, world, settings });
    const publish = createPublishArea({ clock, settings });
    const exceeds = createRate(clock, settings.rate);
    const accepted = [];
    const tokens = [];
    const usedJti = new Set();
    const app = world.clients.find((client) => client.level === 'app');
    const admin = world.clients.find((client) => client.level === 'admin');
    const note = (what, suite, request, reply) => {
        const body = readBody(request);
        const answer = (reply.body ?? {});
        const id = answer.requestId ?? answer.testRunId;
        if (reply.status !== 200)
            return reply;
        accepted.push({
            what,
            body,
            at: clock.now(),
            ...(suite === undefined ? {} : { suite }),
            ...(typeof id === 'string' ? { id } : {}),
        });
        return reply;
    };
    const route = (botId, rest, request) => {
        const perBot = { counter: `bot ${botId}` };
        const test = { level: 'app', ...perBot };
        const isConversation = rest[0] === 'conversation';
        const [area, name = '', third, fourth] = isConversation ? rest.slice(1) : rest;
        const depth = rest.length - (isConversation ? 1 : 0);
        const scope = isConversation ? 'conversationtest:execution' : 'batchtest:execution';
        const part = isConversation ? conversation : batch;
        if (area === 'testsuite' && depth === 1 && !isConversation) {
            return { ...test, verb: 'GET', scope: 'batchtest:management', act: () => batch.list(request.query) };
        }
        if (area === 'testsuite' && depth === 3 && third === 'run') {
            const what = isConversation ? 'conversation' : 'batch';
            const act = () => note(what, name, request, part.start(name, readBody(request)));
            return { ...test, verb: 'POST', scope, act };
        }
        if (area === 'testsuite' && depth === 4 && third !== undefined && fourth === 'status') {
            const host = request.headers.host ?? 'localhost';
            return { ...test, counter: `run ${third}`, verb: 'GET', scope, act: () => part.status(name, third, host) };
        }
        if (rest.join('/') === 'publish') {
            const act = () => note('publish', undefined, request, publish.start(readBody(request)));
            return { level: 'admin', verb: 'POST', scope: 'publish', ...perBot, act };
        }
        if (rest.join('/') === 'publish/status') {
            const counter = `publish of ${botId}`;
            return { level: 'admin', verb: 'GET', scope: 'publish:status', counter, act: () => publish.status() };
        }
        return undefined;
    };
    const answer = (found, botId, request) => {
        // The verb is looked at before the credentials (sheet, section 3).
        if (request.method !== found.verb)
            return replies.wrongVerb;
        const token = request.headers.auth;
        if (token !== undefined)
            tokens.push(token);
        const checked = checkToken(token, world.clients, clock.now());
        if ('refused' in checked) {
            const foreign = checked.refused === 'not-a-jwt' && found.level === 'admin';
            return foreign ? replies.invalidToken : replies.invalidCredentials;
        }
        if (settings.enforceJti && !isFresh(checked))
            return replies.invalidCredentials;
        const { client } = checked;
        if (found.level === 'admin' && botId !== world.botId)
            return replies.unknownBot;
        if (botId !== world.botId || !client.bots.includes(botId))
            return replies.invalidCredentials;
        if (client.level !== found.level || !client.scopes.includes(found.scope))
            return replies.wrongScope;
        if (settings.requireLanguage && found.level === 'app' && !request.headers['bot-language']) {
            return replies.invalidBody;
        }
        const period = exceeds(found.counter);
        if (period !== undefined)
            return rateLimited(period, settings.rate.replyStatus, settings.rate.retryAfter);
        return found.act();
    };
    const isFresh = ({ claims }) => {
        const jti = claims.jti;
        if (typeof jti !== 'string' || jti === '' || usedJti.has(jti))
            return false;
        usedJti.add(jti);
        return true;
    };
    const handle = (request) => {
        const [api, ...after] = request.segments;
        if (api !== 'api')
            return replies.noSuchPath;
        if (after[0] === 'getMediaStream') {
            const checked = checkToken(request.headers.auth, world.clients, clock.now());
            return request.method === 'GET' ? batch.media(request, 'client' in checked) : replies.wrongVerb;
        }
        const path = after[0] === '1.1' ? after.slice(1) : after;
        const [visibility, alias, botId = '', ...rest] = path;
        if (visibility !== 'public' || (alias !== 'bot' && alias !== 'stream'))
            return replies.noSuchPath;
        const found = route(botId, rest, request);
        return found === undefined ? replies.noSuchPath : answer(found, botId, request);
    };
    return {
        platform: {
            handle: (request) => {
                const reply = handle(request);
                return { ...reply, headers: { date: new Date(clock.now()).toUTCString(), ...reply.headers } };
            },
        },
        world,
        settings,
        botId: world.botId,
        credentials: {
            'client-id': app?.clientId ?? '',
            'client-secret': app?.clientSecret ?? '',
            'publish-client-id': admin?.clientId ?? '',
            'publish-client-secret': admin?.clientSecret ?? '',
        },
        accepted,
        tokens,
    };
}
function readBody(request) {
    try {
        const value = JSON.parse(request.body);
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 94798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultWorld: () => (/* binding */ defaultWorld)
/* harmony export */ });
/** What the simulated tenant holds: credentials, suites, and how the agent behind them answers. */
const hit = (text, intent, entities) => ({
    text,
    expected: intent,
    matched: intent,
    ...(entities === undefined ? {} : { entities }),
});
const miss = (text, expected, matched, elimination) => ({
    text,
    expected,
    matched,
    elimination,
});
/** A small bank's assistant: two suites with failures, one clean one, both built-in suites and one conversation. */
function defaultWorld() {
    const botId = 'st-5a6f0c31-7c1e-5b0a-9d44-3f1f20b7a001';
    return {
        botId,
        clients: [
            {
                clientId: 'cs-1d0e5f42-90a7-5c3b-8a11-000000000001',
                clientSecret: 'simulated-app-secret-0123456789abcdef',
                algorithm: 'HS256',
                level: 'app',
                scopes: ['batchtest:execution', 'batchtest:management', 'conversationtest:execution'],
                bots: [botId],
            },
            {
                clientId: 'cs-1d0e5f42-90a7-5c3b-8a11-000000000002',
                clientSecret: 'simulated-admin-secret-0123456789abc',
                algorithm: 'HS256',
                level: 'admin',
                scopes: ['publish', 'publish:status'],
                bots: [botId],
            },
        ],
        userEmails: ['developer@example.com'],
        batchSuites: [smoke(), transfers(), smallTalk(), ...builtIns()],
        conversationSuites: [booking()],
    };
}
function smoke() {
    return {
        id: 'ts-6b1f0c31-7c1e-5b0a-9d44-3f1f20b7b001',
        name: 'Smoke EN',
        description: 'what most customers ask first',
        utterances: [
            hit('what is my balance', 'Check Balance'),
            hit('how much money do I have, roughly?', 'Check Balance'),
            hit('block my card', 'Block Card'),
            hit('I lost my card yesterday', 'Block Card'),
            miss('my card was eaten by the machine', 'Block Card', 'Find ATM', 'FM: 0.31, ML: 0.44, FAQ: 0'),
            hit('where is the next cash machine', 'Find ATM'),
            hit('opening hours on saturday', 'Branch Hours'),
            hit('I want to talk to a person', 'Agent Transfer'),
            miss('get me out of here', 'Agent Transfer', '', 'belowDependencyThreshold'),
            { text: 'sing me a song', expected: '', matched: '' },
        ],
    };
}
function transfers() {
    const amount = (matched, expected = matched) => ({ name: 'Amount', expected, matched });
    const payee = (matched, expected = matched) => ({ name: 'Payee', expected, matched });
    return {
        id: 'ts-6b1f0c31-7c1e-5b0a-9d44-3f1f20b7b002',
        name: 'Transfers, with entities',
        description: 'money in motion',
        utterances: [
            hit('send 50 euros to Maria', 'Transfer Money', [amount('50 EUR'), payee('Maria')]),
            hit('pay "Blue House, Ltd." 1,200 dollars', 'Transfer Money', [amount('1200 USD'), payee('Blue House, Ltd.')]),
            hit('transfer 20 to John tomorrow', 'Transfer Money', [amount('20'), payee('John tomorrow', 'John')]),
            hit('move a hundred to savings', 'Transfer Money', [amount('100')]),
            hit('please send\nmoney to my mother', 'Transfer Money', [payee('my mother')]),
            hit('cancel my last transfer', 'Cancel Transfer'),
            hit('stop the payment to the landlord', 'Cancel Transfer'),
            hit('did Maria get the money', 'Transfer Status'),
        ],
    };
}
function smallTalk() {
    return {
        id: 'ts-6b1f0c31-7c1e-5b0a-9d44-3f1f20b7b003',
        name: 'Greetings',
        description: 'manners',
        utterances: ['hello', 'good morning', 'hi there', 'thanks a lot', 'good bye', 'see you', 'how are you', 'hey'].map((text) => hit(text, 'Small Talk')),
    };
}
function builtIns() {
    return [
        {
            id: 'AllMlUtterances',
            name: 'Developer defined utterances',
            description: '',
            prebuilt: 'AllMlUtterances',
            utterances: [hit('balance please', 'Check Balance'), hit('freeze my card', 'Block Card')],
        },
        {
            id: 'Last100sentences',
            name: 'Successful user utterances',
            description: '',
            prebuilt: 'Last100sentences',
            utterances: [],
        },
    ];
}
function booking() {
    const step = (input, text, node) => ({
        input,
        expected: text,
        actual: text,
        expectedNode: node,
        actualNode: node,
    });
    return {
        id: 'ctc-6b1f0c31-7c1e-5b0a-9d44-3f1f20b7c001',
        name: 'Book an appointment',
        steps: [
            step('Start_Flow', 'Hello! How can I help?', 'welcome'),
            step('I need an appointment', 'At which branch?', 'askBranch'),
            { ...step('Main Street', 'On which day?', 'askDay'), actual: 'Which day suits you?', accepted: true },
            { ...step('Friday', 'At what time?', 'askTime'), actual: 'Which branch was that?', actualNode: 'askBranch' },
        ],
    };
}


/***/ })

};
