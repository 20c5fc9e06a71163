export const id = 96;
export const ids = [96];
export const modules = {

/***/ 4096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFutureAgi: () => (/* binding */ createFutureAgi),
  simulatedKeys: () => (/* binding */ simulatedKeys)
});

// UNUSED EXPORTS: rateLimited, simEval, simRunTest, simScenario

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/simulator/future-agi/world.js
/** What a simulated Future AGI workspace holds: run tests, scenarios, rows and evaluations. Plain data that tests change. */

/** A UUID that depends on the seed alone. */
function uuid(seed) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(seed).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
/** An evaluation of a run test. `outputType` is the platform's word: `Pass/Fail`, `score`, `choices` or anything else. */
function simEval(runTest, name, outputType) {
    const id = uuid(`eval ${runTest} ${name}`);
    return { id, name, templateId: uuid(`template ${name}`), outputType, config: { criteria: `How ${name} is judged` } };
}
/** A scenario whose id depends on its name alone. */
function simScenario(name, rows) {
    return { id: uuid(`scenario ${name}`), name, rows, ready: true };
}
/** A text run test with the three usual kinds of evaluation. */
function simRunTest(name, scenarios, more = {}) {
    return {
        id: uuid(`run test ${name}`),
        name,
        sourceType: 'agent_definition',
        agentType: 'text',
        scenarios,
        evals: [simEval(name, 'Helpful', 'Pass/Fail'), simEval(name, 'Tone', 'score'), simEval(name, 'Intent', 'choices')],
        createdAt: Date.UTC(2026, 0, 5),
        ...more,
    };
}
/** Two run tests with passing, failing, flaky and errored rows, for `simulate` and `demo`. */
function defaultWorld() {
    return [
        simRunTest('Checkout support', [
            simScenario('Refund', [
                { columns: { intent: 'refund', mood: 'calm' } },
                { columns: { intent: 'refund', mood: 'angry' }, score: 0.7 },
                { columns: { intent: 'partial refund', mood: 'calm' } },
                { columns: { intent: 'refund after 90 days', mood: 'calm' }, passRate: 0, score: 0.4, choice: 'escalated' },
            ]),
            simScenario('Order status', [
                { columns: { intent: 'where is my order', carrier: 'standard' } },
                { columns: { intent: 'where is my order', carrier: 'express' } },
                { columns: { intent: 'order lost', carrier: 'standard' }, passRate: 0.75 },
            ]),
            simScenario('Discount code', [
                { columns: { intent: 'code expired' } },
                {
                    columns: { intent: 'code of another shop' },
                    evals: {
                        Helpful: { output: null, output_type: 'Pass/Fail', reason: 'The judge did not answer.', error: 'error' },
                    },
                },
            ]),
        ]),
        simRunTest('Booking line', [
            simScenario('New booking', [
                { columns: { party: 2, day: 'Friday' } },
                { columns: { party: 12, day: 'Friday' }, score: 0.75 },
            ]),
            simScenario('Change a booking', [
                { columns: { change: 'earlier' } },
                { columns: { change: 'cancel' } },
                { columns: { change: 'move to another branch' }, passRate: 0.8 },
            ]),
            simScenario('Opening hours', [{ columns: { day: 'Sunday' } }, { columns: { day: 'a public holiday' } }]),
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/simulator/future-agi/execution.js
/** One simulated test execution: everything is decided when it starts, and what shows of it follows from the time alone. */

/** Decides how an execution will go. */
function startExecution({ runTest, scenarios, number, now, course, random }) {
    const rows = course.zeroCalls || course.setupError !== undefined ? [] : scenarios.flatMap(rowsOf);
    const lastEnd = now + course.pendingMs + Math.ceil(rows.length / course.parallelCalls) * course.callMs;
    const calls = rows.map(({ scenario, row }, index) => {
        const startsAt = now + course.pendingMs + Math.floor(index / course.parallelCalls) * course.callMs;
        const endsAt = startsAt + course.callMs;
        const stored = storedEvals(runTest, row, random);
        const evals = Object.fromEntries(stored.map(([id, output], position) => {
            const late = course.lateEvalMs > 0 && index === rows.length - 1 && position === stored.length - 1;
            const at = late ? lastEnd + course.evalMs + course.lateEvalMs : endsAt + course.evalMs;
            return [id, { stored: output, at }];
        }));
        return {
            id: uuid(`call ${number} ${index}`),
            scenario,
            columns: structuredClone(row.columns),
            startsAt,
            endsAt,
            ends: row.call ?? 'completed',
            endedReason: row.endedReason ?? (row.call === 'failed' ? 'agent-unreachable' : 'customer-ended-call'),
            evals: row.call === 'failed' ? {} : evals,
        };
    });
    return { id: uuid(`execution ${number}`), runTest, scenarios, startedAt: now, calls, course: { ...course } };
}
/** The execution's status, lower-case. */
function statusAt(execution, now) {
    const { course, cancelledAt, startedAt, calls } = execution;
    if (cancelledAt !== undefined) {
        return course.stuckCancelling || now < cancelledAt + course.cancelMs ? 'cancelling' : 'cancelled';
    }
    const began = startedAt + course.pendingMs;
    if (now < began)
        return 'pending';
    if (course.setupError !== undefined)
        return 'failed';
    const ended = lastEndOf(execution);
    if (now < ended)
        return course.stalePending ? 'pending' : 'running';
    if (now < ended + course.evalMs)
        return course.stalePending ? 'pending' : 'evaluating';
    return calls.length > 0 && calls.every((call) => call.ends === 'failed') ? 'failed' : 'completed';
}
/** When everything but late evaluations is over. */
function endOf(execution) {
    return execution.cancelledAt ?? lastEndOf(execution) + execution.course.evalMs;
}
/** A call's status, lower-case. */
function callStatusAt(execution, call, now) {
    const { cancelledAt, course, runTest } = execution;
    if (cancelledAt !== undefined && cancelledAt < call.endsAt)
        return 'cancelled';
    if (now < call.startsAt)
        return 'pending';
    if (now < call.endsAt)
        return 'ongoing';
    if (runTest.agentType === 'voice' && now < call.endsAt + course.evalMs)
        return 'analyzing';
    return call.ends;
}
/** A call's stored evaluation outputs as far as they exist; undefined stands for one that is still pending. */
function evalsAt(call, now) {
    return Object.entries(call.evals).map(([id, { stored, at }]) => [id, now < at ? undefined : stored]);
}
function lastEndOf(execution) {
    const { calls, startedAt, course } = execution;
    return calls.reduce((last, call) => Math.max(last, call.endsAt), startedAt + course.pendingMs);
}
function rowsOf(scenario) {
    return scenario.rows.map((row) => ({ scenario, row }));
}
function storedEvals(runTest, row, random) {
    const passes = random() < (row.passRate ?? 1);
    const wobble = (random() - 0.5) * 0.06;
    return runTest.evals.flatMap(({ id, name, outputType }) => {
        const given = row.evals?.[name];
        if (given === 'absent')
            return [];
        if (given !== undefined)
            return [[id, { name, ...given }]];
        return [[id, { name, output_type: outputType, ...generated(outputType, { passes, wobble, row }) }]];
    });
}
function generated(type, { passes, wobble, row }) {
    switch (type) {
        case 'Pass/Fail':
            return passes
                ? { output: 'Passed', reason: 'The customer got what they came for.' }
                : { output: 'Failed', reason: 'The agent closed the conversation without an answer.' };
        case 'score': {
            const score = Math.min(1, Math.max(0, (row.score ?? 0.85) + wobble));
            const reason = score < 0.6 ? 'Curt, and the customer had to ask twice.' : 'Polite throughout.';
            return { output: Math.round(score * 1000) / 1000, reason };
        }
        case 'choices':
            return { output: row.choice ?? 'resolved', reason: 'That is how the conversation ended.' };
        default:
            return { output: 'something', reason: 'Of another type.' };
    }
}

;// CONCATENATED MODULE: ./build/simulator/future-agi/replies.js

const errorTypes = {
    400: ['validation_error', 'invalid'],
    401: ['authentication_error', 'authentication_failed'],
    402: ['entitlement_error', 'ENTITLEMENT_DENIED'],
    403: ['permission_error', 'permission_denied'],
    404: ['not_found', 'not_found'],
    429: ['rate_limit', 'rate_limited'],
    500: ['server_error', 'server_error'],
};
/** The error envelope of nearly all of the API (sheet 2). */
function failure(status, text, more = {}) {
    const [type, code] = errorTypes[status] ?? ['api_error', 'error'];
    const body = { status: false, type, code, detail: text, message: text, error: text, result: text, ...more };
    return { status, body, ...(status === 401 ? { headers: { 'www-authenticate': 'ApiKey' } } : {}) };
}
/** 400 for body or query names that the platform does not know. */
function unknownFields(names) {
    const details = Object.fromEntries(names.map((name) => [name, ['Unknown field.']]));
    return failure(400, names.map((name) => `${name}: Unknown field.`).join('; '), { attr: names[0], details });
}
/** 429 in the two shapes seen: the usual envelope, and the enterprise module's own. For use in a fault. */
function rateLimited(shape, retryAfterSeconds) {
    const headers = { 'retry-after': String(retryAfterSeconds) };
    if (shape === 'envelope')
        return { ...failure(429, 'Request was throttled.'), headers };
    const result = { code: 'RATE_LIMITED', message: 'Rate limit exceeded.', retry_after: retryAfterSeconds };
    return { status: 429, headers, body: { status: false, result } };
}
/** What the framework answers before any view runs. */
const pageNotFound = {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!doctype html><html><body><h1>Not Found</h1><p>The requested resource was not found on this server.</p></body></html>',
};
/** A page of items, `undefined` when it is past the end. */
function pageOf(items, query) {
    const limit = Number(query.get('limit') ?? 10);
    const page = Number(query.get('page') ?? 1);
    const pages = Math.max(1, Math.ceil(items.length / limit));
    if (!Number.isInteger(page) || page < 1 || page > pages)
        return undefined;
    return { items: items.slice((page - 1) * limit, page * limit), count: items.length, page, pages };
}
/** The envelope of paged lists (sheet 11). */
function paged({ items, count, page, pages }) {
    return {
        count,
        next: page < pages ? `http://simulated.invalid/?page=${page + 1}` : null,
        previous: page > 1 ? `http://simulated.invalid/?page=${page - 1}` : null,
        results: items,
        total_pages: pages,
        current_page: page,
    };
}
/** One item of the list of run tests. */
function runTestItem(runTest) {
    return {
        id: runTest.id,
        name: runTest.name,
        description: null,
        source_type: runTest.sourceType,
        prompt_template: runTest.promptTemplateId ?? null,
        scenarios: runTest.scenarios.map(({ id }) => id),
        enable_tool_evaluation: false,
        created_at: iso(runTest.createdAt),
        updated_at: iso(runTest.createdAt),
        last_run_at: null,
    };
}
/** A run test in full. */
function runTestDetail(runTest) {
    return {
        ...runTestItem(runTest),
        agent_definition: null,
        agent_version: null,
        scenarios_detail: runTest.scenarios.map(({ id, name, ready }) => ({
            id,
            name,
            status: ready ? 'completed' : 'processing',
        })),
        simulate_eval_configs_detail: runTest.evals.map(({ id, name, templateId, config }) => ({
            id,
            name,
            template_id: templateId,
            model: 'judge-large',
            config,
            mapping: { transcript: 'transcript' },
            filters: {},
            status: 'completed',
        })),
        evals_detail: [],
    };
}
/** One item of the list of executions: Title-Case and its own names as observed, upper-case in the documentation. */
function executionItem(execution, now, { docs }) {
    const status = statusAt(execution, now);
    const over = now >= endOf(execution);
    const duration = Math.round((Math.min(now, endOf(execution)) - execution.startedAt) / 1000);
    if (docs) {
        return {
            id: execution.id,
            run_test: execution.runTest.id,
            status: status.toUpperCase(),
            started_at: iso(execution.startedAt),
            completed_at: over ? iso(endOf(execution)) : null,
            total_scenarios: execution.scenarios.length,
            total_calls: execution.calls.length,
            scenario_ids: execution.scenarios.map(({ id }) => id),
            created_at: iso(execution.startedAt),
        };
    }
    return {
        id: execution.id,
        status: `${status.slice(0, 1).toUpperCase()}${status.slice(1)}`,
        scenarios: execution.scenarios.map(({ name }) => name).join(', '),
        start_time: iso(execution.startedAt).replace('Z', '+00:00'),
        duration,
        error_reason: status === 'failed' ? (execution.course.setupError ?? null) : null,
        calls: execution.calls.length,
        agent_type: execution.runTest.agentType,
        source_type: execution.runTest.sourceType,
    };
}
/** Counters as an execution shows them: never written for text agents (sheet 0, item 7). */
function counters(execution, now) {
    const statuses = execution.calls.map((call) => callStatusAt(execution, call, now));
    const voice = execution.runTest.agentType === 'voice';
    const count = (word) => (voice ? statuses.filter((status) => status === word).length : 0);
    const over = now >= endOf(execution);
    return {
        started_at: iso(execution.startedAt),
        completed_at: voice && over ? iso(endOf(execution)) : null,
        total_calls: now < execution.startedAt + execution.course.pendingMs ? 0 : execution.calls.length,
        completed_calls: count('completed'),
        failed_calls: count('failed'),
    };
}
/** GET /sdk/api/v1/simulation/runs/?execution_id= (sheet 7.1). */
function runReply(execution, now, page, { docs }) {
    const status = statusAt(execution, now);
    const results = page.items.map((call) => ({
        call_execution_id: call.id,
        scenario_id: call.scenario.id,
        scenario_name: call.scenario.name,
        status: callStatusAt(execution, call, now),
        duration_seconds: now < call.endsAt ? null : Math.round((call.endsAt - call.startsAt) / 1000),
        eval_outputs: Object.fromEntries(now < call.endsAt ? [] : evalsAt(call, now).map(([id, stored]) => [id, stored ?? { status: 'pending' }])),
    }));
    const result = {
        execution_id: execution.id,
        status: docs ? status.toUpperCase() : status,
        ...counters(execution, now),
        eval_results: aggregates(execution, now),
        call_results: { total_pages: page.pages, current_page: page.page, count: page.count, results },
    };
    return { status: 200, body: { status: true, result } };
}
function aggregates(execution, now) {
    return execution.runTest.evals
        .filter(({ outputType }) => outputType === 'Pass/Fail')
        .map(({ id, name, templateId }) => {
        const outputs = execution.calls
            .filter((call) => callStatusAt(execution, call, now) === 'completed')
            .flatMap((call) => evalsAt(call, now).flatMap(([key, stored]) => (key === id && stored ? [stored.output] : [])))
            .filter((output) => output !== null);
        const passed = outputs.filter((output) => output === true || output === 'Passed').length;
        const pass = outputs.length === 0 ? 0 : Math.round((passed / outputs.length) * 10_000) / 100;
        const output = { pass, fail: 100 - pass, pass_count: passed, fail_count: outputs.length - passed };
        const result = [{ name, id, total_cells: outputs.length, output: outputs.length === 0 ? {} : output }];
        return { name, id: templateId, output_type: 'Pass/Fail', total_pass_rate: pass, result };
    });
}
/** One call as GET /simulate/test-executions/{id}/ lists it (sheet 7.2), without its transcript. */
function callItem(execution, call, now, dialect) {
    const ended = now >= call.endsAt;
    const evals = Object.fromEntries(ended ? evalsAt(call, now).map(([id, stored]) => [id, detailed(stored)]) : []);
    return {
        id: call.id,
        test_execution_id: execution.id,
        status: callStatusAt(execution, call, now),
        scenario: call.scenario.name,
        scenario_id: call.scenario.id,
        scenario_columns: columnsOf(call, execution, dialect),
        duration: ended ? (call.endsAt - call.startsAt) / 1000 : null,
        duration_seconds: ended ? Math.round((call.endsAt - call.startsAt) / 1000) : null,
        start_time: iso(call.startsAt),
        timestamp: iso(call.endsAt),
        overall_score: 8,
        ended_reason: ended ? call.endedReason : null,
        eval_outputs: evals,
        transcript: [],
        total_tokens: execution.runTest.agentType === 'voice' ? null : 1200,
        input_tokens: execution.runTest.agentType === 'voice' ? null : 1000,
        output_tokens: execution.runTest.agentType === 'voice' ? null : 200,
        processing_skipped: false,
        processing_skip_reason: null,
        rerun_snapshots: [],
    };
}
/** Ids in the cells differ from one execution to the next, as they would when a dataset is copied. */
function columnsOf(call, execution, { columns }) {
    if (columns === 'none')
        return {};
    const cells = Object.entries(call.columns).map(([name, value]) => ({
        value,
        visible: true,
        column_name: name,
        data_type: 'text',
        dataset_column_id: `${execution.id}/${name}`,
        dataset_id: execution.id,
    }));
    if (columns === 'array')
        return cells.reverse().map(({ column_name, value }) => ({ column_name, value }));
    return Object.fromEntries(cells.map((cell) => [cell.column_name, cell]));
}
/** A stored output in the detail endpoint's shape; a pending one is the empty object there. */
function detailed(stored) {
    if (stored === undefined || stored.status === 'pending')
        return {};
    const error = stored.error === 'error';
    return {
        name: stored.name,
        type: stored.output_type,
        value: stored.output,
        reason: stored.reason,
        error,
        status: stored.status ?? (error ? 'error' : 'completed'),
        skipped: stored.skipped ?? false,
    };
}
/** The conversation of a call: chat rows for text agents, spoken rows for voice (sheet 7.3). */
function transcriptOf(execution, call) {
    const said = [
        ['assistant', `Hello, this is about ${call.scenario.name}: ${Object.values(call.columns).map(String).join(', ')}.`],
        ['user', 'Hello. What can I do for you?'],
        ['assistant', 'That is not what I asked.'],
        ['user', 'I am closing this conversation.'],
    ];
    return said.map(([role, text], index) => execution.runTest.agentType === 'voice'
        ? { id: `${call.id}-${index}`, speaker_role: role, content: text, start_time_ms: index * 1000 }
        : { id: `${call.id}-${index}`, role, messages: [text], content: [{ type: 'text', text }], tool_calls: null });
}
function iso(ms) {
    return new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./build/simulator/future-agi/execute.js

const names = {
    strict: { ids: 'scenario_ids', all: 'select_all', simulator: 'simulator_id' },
    docs: { ids: 'scenarioIds', all: 'selectAll', simulator: 'simulatorId' },
    ignoring: { ids: 'scenarioIds', all: 'selectAll', simulator: 'simulatorId' },
};
const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Scenarios to run, or the reply that refuses. `excludes`: `select_all: true` has its documented meaning. */
function chooseScenarios(body, setup) {
    const { runTest, rules } = setup;
    const fields = parseObject(body);
    if (fields === undefined)
        return failure(400, 'JSON parse error - expected an object.');
    const known = names[rules];
    const unknown = Object.keys(fields).filter((name) => !Object.values(known).includes(name));
    if (unknown.length > 0 && rules !== 'ignoring')
        return unknownFields(unknown);
    const ids = fields[known.ids] ?? [];
    if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string' && uuidShape.test(id))) {
        return failure(400, `${known.ids}: Must be a valid UUID.`, { attr: known.ids });
    }
    const listed = (scenario) => ids.includes(scenario.id);
    const excluding = fields[known.all] === true && (setup.excludes || rules !== 'strict');
    const chosen = runTest.scenarios.filter((scenario) => {
        if (ids.length === 0)
            return true;
        return excluding ? !listed(scenario) : listed(scenario);
    });
    if (chosen.length === 0)
        return failure(400, 'At least one scenario is required to execute the test.');
    const unready = chosen.filter(({ ready }) => !ready);
    if (unready.length === 0)
        return chosen;
    const scenarios = unready.map(({ id, name }) => ({ id, name, status: 'processing' }));
    return failure(400, `${unready.length} scenario(s) are not completed. Wait until they are.`, {
        result: { scenarios },
    });
}
/** True when a body is empty or `{}`. */
function isEmptyBody(body) {
    const fields = parseObject(body);
    return fields !== undefined && Object.keys(fields).length === 0;
}
function parseObject(body) {
    if (body.trim() === '')
        return {};
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/simulator/future-agi/gate.js

/** The refusal of a request, or undefined when it may pass (sheet 1, 2 and 14). */
function refuseAtTheGate(request, keys) {
    if (!request.path.endsWith('/')) {
        const query = request.query.size > 0 ? `?${request.query}` : '';
        return { status: 301, headers: { location: `${request.path}/${query}` }, body: '' };
    }
    if (!isRoute(request.segments))
        return pageNotFound;
    const refused = refuseLogin(request, keys);
    if (refused)
        return refused;
    if (keys.readOnly && request.method === 'POST')
        return failure(403, 'Write access denied to this workspace');
    return undefined;
}
function refuseLogin(request, keys) {
    const bearer = request.headers.authorization;
    if (bearer !== undefined) {
        const jwt = /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/.test(bearer);
        return jwt ? undefined : failure(401, 'Invalid Token parsed: not enough segments');
    }
    const { 'x-api-key': apiKey, 'x-secret-key': secretKey } = request.headers;
    if (apiKey === undefined || secretKey === undefined) {
        return failure(401, 'Authentication credentials were not provided.', { code: 'not_authenticated' });
    }
    const right = apiKey === keys.apiKey && secretKey === keys.secretKey;
    return right ? undefined : failure(401, 'Invalid API key or secret key');
}
/** 400 for query names that the view does not know. */
function unknownQuery(request, known) {
    const unknown = [...request.query.keys()].filter((name) => !known.includes(name));
    return unknown.length > 0 ? unknownFields(unknown) : undefined;
}
const uuidSegment = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const routes = [
    /^sdk\/api\/v1\/simulation\/runs$/,
    /^simulate\/run-tests$/,
    /^simulate\/run-tests\/get-id-by-name\/[^/]+$/,
    new RegExp(`^simulate/run-tests/${uuidSegment}(/(scenarios|executions|status|execute))?$`, 'i'),
    new RegExp(`^simulate/prompt-templates/${uuidSegment}/simulations/${uuidSegment}/execute$`, 'i'),
    new RegExp(`^simulate/test-executions/${uuidSegment}(/cancel)?$`, 'i'),
    new RegExp(`^simulate/call-executions/${uuidSegment}$`, 'i'),
];
function isRoute(segments) {
    return routes.some((route) => route.test(segments.join('/')));
}

;// CONCATENATED MODULE: ./build/simulator/future-agi.js







/** Keys that a simulator started without its own accepts. */
const simulatedKeys = { apiKey: 'simulated-api-key', secretKey: 'simulated-secret-key' };
/** Creates a simulated platform. Times follow the clock alone; chance follows the seed. */
function createFutureAgi(setup) {
    const { clock, apiKey = simulatedKeys.apiKey, secretKey = simulatedKeys.secretKey } = setup;
    const runTests = setup.runTests ?? defaultWorld();
    const random = seeded(setup.seed ?? 1);
    const settings = {
        body: setup.body ?? 'strict',
        columns: setup.columns ?? 'object',
        readOnly: setup.readOnly ?? false,
        voice: setup.voice ?? 'runs',
        mishap: setup.mishap ?? 'none',
        quietReply: setup.quietReply ?? false,
        hiddenMs: setup.hiddenMs ?? 0,
        clockSkewMs: setup.clockSkewMs ?? 0,
    };
    const course = {
        pendingMs: 500,
        callMs: 3_000,
        evalMs: 1_000,
        lateEvalMs: 0,
        cancelMs: 1_000,
        parallelCalls: 5,
        stalePending: false,
        stuckCancelling: false,
        zeroCalls: false,
        setupError: undefined,
        ...setup.course,
    };
    const executions = [];
    const cancels = [];
    const now = () => clock.now() + settings.clockSkewMs;
    const start = (runTest, scenarios) => {
        const execution = startExecution({
            runTest,
            scenarios,
            number: executions.length + 1,
            now: now(),
            course,
            random,
        });
        executions.push(execution);
        return execution;
    };
    const visible = () => executions.filter(({ startedAt }) => now() >= startedAt + settings.hiddenMs);
    const ofRunTest = (runTest) => visible().filter((execution) => execution.runTest === runTest);
    const dialect = () => ({ docs: settings.body === 'docs', columns: settings.columns });
    const execute = (runTest, request, excludes) => {
        if (runTest.agentType === 'voice' && settings.voice !== 'runs')
            return refuseVoice(settings.voice);
        const chosen = chooseScenarios(request.body, { runTest, rules: settings.body, excludes });
        if (!Array.isArray(chosen))
            return chosen;
        const execution = start(runTest, chosen);
        if (settings.mishap === 'scheduler')
            return failure(400, 'Failed to start test execution: scheduler unavailable');
        if (settings.mishap === 'crash')
            return failure(500, 'Failed to execute test: connection already closed');
        const quiet = settings.quietReply;
        return {
            status: 200,
            body: {
                message: 'Test execution started successfully',
                execution_id: execution.id,
                run_test_id: runTest.id,
                status: settings.body === 'docs' ? 'PENDING' : 'started',
                total_scenarios: quiet ? 0 : chosen.length,
                total_calls: settings.body === 'docs' ? execution.calls.length : 0,
                scenario_ids: quiet ? [] : chosen.map(({ id }) => id),
            },
        };
    };
    const cancel = (execution, request) => {
        if (!isEmptyBody(request.body))
            return failure(400, 'This endpoint does not accept a request body.');
        execution.cancelledAt = now();
        cancels.push(execution.id);
        const message = 'Cancellation signal sent to workflow';
        return { status: 200, body: { success: true, message, test_execution_id: execution.id } };
    };
    const list = (request, items, extra = []) => {
        const unknown = unknownQuery(request, ['page', 'limit', 'search', ...extra]);
        if (unknown)
            return unknown;
        const page = pageOf(items, request.query);
        return page === undefined ? failure(500, 'Invalid page.') : { status: 200, body: paged(page) };
    };
    const aboutRunTest = (runTest, view, request) => {
        const search = (request.query.get('search') ?? '').toLowerCase();
        const own = ofRunTest(runTest);
        switch (`${request.method} ${view ?? ''}`) {
            case 'GET ':
                return { status: 200, body: runTestDetail(runTest) };
            case 'GET scenarios': {
                const scenarios = runTest.scenarios.filter(({ name }) => name.toLowerCase().includes(search));
                return list(request, scenarios.map(({ id, name, rows }) => ({ id, name, row_count: rows.length })));
            }
            case 'GET executions': {
                const wanted = request.query.get('status');
                const newest = own.toReversed().filter((execution) => wanted === null || statusAt(execution, now()) === wanted);
                return list(request, newest.map((execution) => executionItem(execution, now(), dialect())), ['status']);
            }
            case 'GET status':
                return { status: 200, body: newestStatus(runTest, own.at(-1), now()) };
            case 'POST execute':
                return execute(runTest, request, false);
            default:
                return failure(405, `Method "${request.method}" not allowed.`);
        }
    };
    const detail = (execution, request) => {
        const unknown = unknownQuery(request, ['page', 'limit', 'search', 'filters', 'row_groups', 'group_keys']);
        if (unknown)
            return unknown;
        const page = pageOf(callsSoFar(execution, now()), request.query);
        const status = statusAt(execution, now());
        const shown = settings.body === 'docs' ? status.toUpperCase() : status;
        if (page === undefined)
            return { status: 200, body: { count: 0, next: null, results: [], status: shown } };
        const items = page.items.map((call) => callItem(execution, call, now(), dialect()));
        const messages = status === 'failed' && execution.course.setupError ? [execution.course.setupError] : [];
        const body = { ...paged({ ...page, items }), column_order: [], error_messages: messages, status: shown };
        return { status: 200, body: { ...body, agent_type: execution.runTest.agentType } };
    };
    const runs = (request) => {
        const known = ['execution_id', 'call_execution_id', 'run_test_name', 'eval_name', 'summary', 'page', 'limit'];
        const unknown = unknownQuery(request, known);
        if (unknown)
            return unknown;
        const id = request.query.get('execution_id');
        if (id === null)
            return failure(400, 'Validation failed', { errors: { execution_id: ['This field is required.'] } });
        const execution = visible().find((candidate) => candidate.id === id);
        if (execution === undefined)
            return failure(404, 'Test execution not found.');
        const kinds = execution.calls.flatMap((call) => Object.values(call.evals).map(({ stored }) => stored.output_type));
        const usual = ['Pass/Fail', 'score', 'choices', null, undefined];
        const page = pageOf(callsSoFar(execution, now()), request.query);
        if (page === undefined || kinds.some((kind) => !usual.includes(kind))) {
            return failure(500, 'Unable to fetch simulation runs.');
        }
        return runReply(execution, now(), page, dialect());
    };
    const view = (request) => {
        const [area, kind, id = '', action, more] = request.segments;
        if (area === 'sdk')
            return runs(request);
        if (kind === 'run-tests' && id === '') {
            const search = (request.query.get('search') ?? '').toLowerCase();
            const found = runTests.toReversed().filter(({ name }) => name.toLowerCase().includes(search));
            return list(request, found.map(runTestItem), ['simulation_type', 'prompt_template_id']);
        }
        if (kind === 'run-tests' && id === 'get-id-by-name') {
            const found = runTests.findLast(({ name }) => name === action);
            if (found === undefined)
                return failure(400, 'Run test not found');
            return { status: 200, body: { status: true, result: { run_test_id: found.id, run_test_name: found.name } } };
        }
        if (kind === 'run-tests' || kind === 'prompt-templates') {
            const prompt = kind === 'prompt-templates';
            const runTest = runTests.find((candidate) => candidate.id === (prompt ? more : id));
            if (runTest === undefined)
                return failure(404, 'Run test not found');
            return prompt ? execute(runTest, request, true) : aboutRunTest(runTest, action, request);
        }
        if (kind === 'test-executions') {
            const execution = visible().find((candidate) => candidate.id === id);
            if (execution !== undefined)
                return action === 'cancel' ? cancel(execution, request) : detail(execution, request);
            if (action === 'cancel')
                return failure(404, 'Test execution not found');
            return failure(500, 'Failed to retrieve test execution: No TestExecution matches the given query.');
        }
        for (const execution of visible()) {
            const call = execution.calls.find((candidate) => candidate.id === id);
            if (call === undefined)
                continue;
            const item = callItem(execution, call, now(), dialect());
            return { status: 200, body: { ...item, transcript: transcriptOf(execution, call) } };
        }
        return failure(404, 'Call execution not found');
    };
    const handle = (request) => refuseAtTheGate(request, { apiKey, secretKey, readOnly: settings.readOnly }) ?? view(request);
    return {
        platform: {
            handle(request) {
                const reply = handle(request);
                return { ...reply, headers: { date: new Date(now()).toUTCString(), ...reply.headers } };
            },
        },
        settings,
        course,
        runTests,
        executions,
        cancels,
        row(scenario, index) {
            const row = runTests.flatMap(({ scenarios }) => scenarios).find(({ name }) => name === scenario)?.rows[index];
            if (row === undefined)
                throw new Error(`no row ${index} of a scenario "${scenario}"`);
            return row;
        },
        heal() {
            for (const row of runTests.flatMap(({ scenarios }) => scenarios.flatMap(({ rows }) => rows))) {
                delete row.passRate;
                delete row.call;
                delete row.evals;
            }
        },
        startElsewhere(name, scenarios) {
            const runTest = runTests.find((candidate) => candidate.name === name);
            if (runTest === undefined)
                throw new Error(`no run test "${name}"`);
            return start(runTest, runTest.scenarios.filter((scenario) => scenarios?.includes(scenario.name) ?? true));
        },
    };
}
/** Calls exist once the execution has left `pending`; the last updated come first. */
function callsSoFar(execution, now) {
    return now < execution.startedAt + execution.course.pendingMs ? [] : execution.calls.toReversed();
}
function refuseVoice(why) {
    const more = { code: 'ENTITLEMENT_DENIED', upgrade_required: true, feature: 'voice_sim' };
    if (why === 'not-in-build')
        return failure(402, 'Voice simulation is not part of this edition.', more);
    return failure(403, 'Voice simulation is not part of your plan.');
}
/** The undocumented status of a run test: always that of its newest execution (sheet 6, endpoint C). */
function newestStatus(runTest, execution, now) {
    if (execution === undefined)
        return { run_test_id: runTest.id, status: 'not_found', error: 'No executions found.' };
    const count = (word) => execution.calls.filter((call) => callStatusAt(execution, call, now) === word).length;
    return {
        run_test_id: runTest.id,
        execution_id: execution.id,
        status: statusAt(execution, now),
        total_scenarios: execution.scenarios.length,
        total_calls: execution.calls.length,
        completed_calls: count('completed') + count('analyzing'),
        failed_calls: count('failed'),
        start_time: iso(execution.startedAt),
        end_time: now >= endOf(execution) ? iso(endOf(execution)) : null,
    };
}
/** A small seeded generator (mulberry32); chance here has to be repeatable, not good. */
function seeded(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}


/***/ })

};
