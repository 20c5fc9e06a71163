export const id = 232;
export const ids = [232];
export const modules = {

/***/ 90232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createUmbracoAi: () => (/* binding */ createUmbracoAi)
});

;// CONCATENATED MODULE: ./build/simulator/umbraco-ai-wire.js
/** One object with its properties in alphabetical order; undefined becomes null. */
function wire(properties) {
    return Object.fromEntries(Object.keys(properties)
        .sort()
        .map((key) => [key, properties[key] ?? null]));
}
/** `2026-03-05T10:12:32.790Z`; without the fraction where the published samples have none. */
function wireDate(ms, fraction) {
    const text = new Date(ms).toISOString();
    return fraction ? text : text.replace(/\.\d+Z$/, 'Z');
}
function ok(body) {
    return { status: 200, body };
}
/** An error the API words itself; `type` is the literal word of the source. */
function problem(status, title, detail) {
    return {
        status,
        headers: { 'content-type': 'application/problem+json' },
        body: { type: 'Error', title, status, detail },
    };
}
/** The framework's own refusal of a body or query it cannot bind. */
function bindingProblem(field, message) {
    return {
        status: 400,
        headers: { 'content-type': 'application/problem+json' },
        body: {
            errors: { [field]: [message] },
            status: 400,
            title: 'One or more validation errors occurred.',
            type: 'https://tools.ietf.org/html/rfc9110#section-15.5.1',
        },
    };
}
/** Refusals of the framework's pipeline carry no body at all. */
function empty(status, headers = {}) {
    return { status, headers };
}
function isGuid(text) {
    return typeof text === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
/** Deterministic ids: the kind in the first group, a counter in the last. */
function createIds() {
    let last = 0;
    return (kind) => {
        last += 1;
        return `${kind.padEnd(8, '0').slice(0, 8)}-0000-4000-8000-${last.toString(16).padStart(12, '0')}`;
    };
}
/** One page of a list; `cap` is a server's own limit on `take`. */
function page(items, query, setup) {
    const number = (name, fallback) => {
        const value = Number(query.get(name) ?? fallback);
        return Number.isInteger(value) && value >= 0 ? value : fallback;
    };
    const skip = number('skip', 0);
    const take = Math.min(number('take', setup.take), setup.cap ?? Number.POSITIVE_INFINITY);
    return { slice: items.slice(skip, skip + take), total: items.length + (setup.extraTotal ?? 0) };
}

;// CONCATENATED MODULE: ./build/simulator/umbraco-ai-access.js

function createAccess(clock, settings) {
    const tokens = new Map();
    const issued = [];
    return {
        issued,
        revoke: () => tokens.clear(),
        issue(request) {
            const form = new URLSearchParams(request.body);
            if (!/^application\/x-www-form-urlencoded/i.test(request.headers['content-type'] ?? '')) {
                return denied(400, 'invalid_request', 'The content type must be a form.');
            }
            if (form.get('grant_type') !== 'client_credentials') {
                return denied(400, 'unsupported_grant_type', 'The grant type is not supported.');
            }
            if (form.get('client_id') !== settings.clientId || form.get('client_secret') !== settings.clientSecret) {
                return denied(401, 'invalid_client', 'The client credentials are invalid.');
            }
            const token = `simulated-reference-token-${String(issued.length + 1).padStart(4, '0')}`;
            issued.push(token);
            tokens.set(token, clock.now() + settings.expiresIn * 1_000);
            return ok({ access_token: token, token_type: 'Bearer', expires_in: settings.expiresIn });
        },
        refuse(request) {
            const [scheme, token = ''] = (request.headers.authorization ?? '').split(' ');
            const expires = scheme?.toLowerCase() === 'bearer' ? tokens.get(token) : undefined;
            if (expires === undefined || expires <= clock.now()) {
                return empty(401, { 'www-authenticate': 'Bearer error="invalid_token"' });
            }
            return settings.aiSection ? undefined : empty(403);
        },
    };
}
function denied(status, error, description) {
    return { status, body: { error, error_description: description, error_uri: 'https://documentation.openiddict.com/' } };
}

;// CONCATENATED MODULE: ./build/simulator/umbraco-ai-grading.js
/** One simulated run: what the target said, what the graders made of it, and the transcript it leaves. */

const stack = (where) => `   at Umbraco.AI.Core.${where}.ExecuteAsync(CancellationToken token) in /build/src/${where}.cs:line 42\n   at Umbraco.AI.Core.Tests.AITestRunner.RunAsync() in /build/src/AITestRunner.cs:line 118`;
/** The text the graders see. A swallowed failure shows as the raw JSON of the harness's error object. */
function outputOf(script) {
    switch (script.kind ?? 'answer') {
        case 'error':
            return null;
        case 'swallowed':
            return JSON.stringify({ error: script.message ?? 'provider failed', stackTrace: stack('ProviderClient') });
        default:
            return script.answer ?? '';
    }
}
/** The `error` of a run of status Error. */
function runError(script) {
    if (script.kind !== 'error')
        return undefined;
    return wire({ message: script.message ?? 'run failed', stackTrace: stack('Tests.AITestRunner') });
}
/** Grades one answer with every grader of the test. Empty for a run that broke. */
function grade(test, script) {
    const output = outputOf(script);
    return output === null ? [] : test.graders.map((grader) => judge(grader, output, script));
}
/** Passed when every grader of severity Error passed, or when there is none. */
function statusOf(script, results) {
    if (script.kind === 'error')
        return 'Error';
    return results.every(({ grader, passed }) => passed || grader.severity !== 'Error') ? 'Passed' : 'Failed';
}
function judge(grader, output, script) {
    const { score, expected, failure, threshold = 1 } = measure(grader, output, script);
    const passed = score >= threshold;
    const common = { grader, actual: output, expected };
    if (grader.negate !== true)
        return { ...common, passed, score, failure: passed ? undefined : failure };
    return {
        ...common,
        passed: !passed,
        score: 1 - score,
        failure: passed ? `Negated: ${grader.typeId} matched` : undefined,
    };
}
function measure(grader, output, script) {
    const text = (key) => String(grader.config?.[key] ?? '');
    const yes = (condition) => (condition ? 1 : 0);
    switch (grader.typeId) {
        case 'contains': {
            const expected = text('searchPattern');
            const found = output.toLowerCase().includes(expected.toLowerCase());
            return { score: yes(found), expected, failure: `Output does not contain '${expected}'` };
        }
        case 'exact-match': {
            const expected = text('expectedValue');
            return { score: yes(output === expected), expected, failure: 'Output has another value than expected' };
        }
        case 'regex': {
            const expected = text('pattern');
            return { score: yes(new RegExp(expected, 'u').test(output)), expected, failure: `No match for '${expected}'` };
        }
        case 'tool-call': {
            const wanted = (grader.config?.expectedTools ?? []);
            const used = script.tools ?? [];
            const score = yes(wanted.every((tool) => used.includes(tool)));
            return {
                score,
                expected: wanted.join(', '),
                failure: `Expected ${wanted.join(', ')} but got ${used.join(', ')}`,
            };
        }
        case 'guardrail':
            return { score: yes(/unsafe/i.test(output)), failure: 'Content was not flagged' };
        default: {
            const threshold = Number(grader.config?.passThreshold ?? 0.7);
            const score = script.scores?.[grader.id] ?? 0.9;
            const expected = text('evaluationCriteria');
            return {
                score,
                expected,
                threshold,
                failure: `Score ${score.toFixed(2)} below threshold ${threshold.toFixed(2)}`,
            };
        }
    }
}
/** The transcript of a run, in its harness's shape; none for a run that broke. */
function transcriptOf(test, script, id) {
    if (script.kind === 'error')
        return undefined;
    const asked = String(test.config?.message ?? `Prompt ${test.alias}`);
    const failed = script.kind === 'swallowed' || script.kind === 'stream-error';
    const message = script.message ?? 'provider failed';
    const failure = [
        { role: 'system', content: `${test.feature} execution failed` },
        { role: 'error', content: `${message}\n${stack('ProviderClient')}` },
    ];
    const answer = script.answer ?? '';
    return wire({
        id,
        messages: [{ role: 'user', content: asked }, ...(failed ? failure : [{ role: 'assistant', content: answer }])],
        toolCalls: (script.tools ?? []).flatMap((name, index) => [
            { id: `call_${index + 1}`, name, args: '{}', status: 'called' },
            { id: `call_${index + 1}`, name, args: '{}', status: 'completed' },
        ]),
        reasoning: null,
        timing: { totalMs: script.durationMs ?? 1_000, status: script.kind === 'swallowed' ? 'error' : 'success' },
        finalOutput: finalOutput(test, script, message),
    });
}
function finalOutput(test, script, message) {
    const answer = script.answer ?? '';
    if (script.kind === 'swallowed')
        return { error: message, stackTrace: stack('ProviderClient') };
    if (script.kind === 'stream-error')
        return { content: null, error: message, messageCount: 1, outcome: 'error' };
    if (test.feature !== 'prompt')
        return { content: answer, error: null, messageCount: 2, outcome: 'success' };
    return { content: answer, resultOptions: null, usage: tokensOf(test, script) };
}
/** Token counts of a run: four characters a token. */
function tokensOf(test, script) {
    const inputTokens = Math.ceil(JSON.stringify(test.config ?? {}).length / 4);
    const outputTokens = Math.ceil((script.answer ?? '').length / 4);
    return { inputTokens, outputTokens, totalTokens: inputTokens + outputTokens };
}

;// CONCATENATED MODULE: ./build/simulator/umbraco-ai-execution.js


/** Runs one test: the default configuration `runCount` times, then each variation in order. */
async function execute(execution, ports) {
    const executionId = ports.newId('c0ec');
    const { test } = execution;
    const runCount = test.runCount ?? 1;
    for (const variation of [undefined, ...(test.variations ?? [])]) {
        for (let runNumber = 1; runNumber <= (variation?.runCount ?? runCount); runNumber += 1) {
            ports.store(await executeOnce({ ...execution, executionId, variation, runNumber }, ports));
        }
    }
    return executionId;
}
async function executeOnce(once, ports) {
    const { test, variation, runNumber, overrides } = once;
    const turn = { variation, runNumber, count: ports.next(test), overrides };
    const script = test.act(turn);
    const executedAt = ports.now();
    const durationMs = script.durationMs ?? 1_000;
    await ports.clock.sleep(durationMs, once.stop);
    once.stop?.throwIfAborted();
    const graded = grade(test, script);
    const transcriptId = script.kind === 'error' ? undefined : ports.newId('7a7a');
    const override = typeof overrides.profileIdOverride === 'string' ? overrides.profileIdOverride : undefined;
    return {
        id: ports.newId('5e5e'),
        test,
        testVersion: once.version,
        batchId: once.batchId,
        executionId: once.executionId,
        variation,
        runNumber,
        script,
        status: statusOf(script, graded),
        graded,
        error: runError(script),
        executedAt,
        durationMs,
        transcriptId,
        transcript: transcriptId === undefined ? undefined : transcriptOf(test, script, transcriptId),
        // Overrides of profile and contexts do not reach variations.
        profileId: variation === undefined ? override : variation.profileId,
    };
}
/** `passAtK` is the plain pass rate; `passToTheK` is 1 only when every run passed. */
function metrics(testId, runs) {
    const passed = runs.filter((run) => run.status === 'Passed').length;
    return wire({
        passAtK: runs.length === 0 ? 0 : passed / runs.length,
        passToTheK: runs.length > 0 && passed === runs.length ? 1 : 0,
        passedRuns: passed,
        runIds: runs.map((run) => run.id),
        testId,
        totalRuns: runs.length,
    });
}
/** The execution object of `/run`, of batch replies and of `/test-runs/executions/{id}`; from what is stored. */
function executionReply(runs, shape) {
    const [first] = runs;
    if (first === undefined)
        throw new Error('an execution without a stored run has no reply');
    const { test } = first;
    const variations = [...new Set(runs.flatMap((run) => run.variation ?? []))];
    return wire({
        aggregateMetrics: metrics(test.id, runs),
        batchId: shape.batchIds ? first.batchId : null,
        defaultMetrics: metrics(test.id, runs.filter((run) => run.variation === undefined)),
        executionId: first.executionId,
        testId: test.id,
        variationMetrics: variations.map((variation) => wire({
            metrics: metrics(test.id, runs.filter((run) => run.variation === variation)),
            variationId: variation.id,
            variationName: variation.name,
        })),
    });
}

;// CONCATENATED MODULE: ./build/simulator/umbraco-ai-views.js


const modelBased = new Set(['llm-judge', 'decision-judge']);
/** An item of the list of tests; graders and variations are only in the single test. */
function testItem(record, shape) {
    const { test } = record;
    const fraction = shape.shapes === 'source';
    return wire({
        alias: test.alias,
        dateCreated: wireDate(record.created, fraction),
        dateModified: wireDate(record.modified, fraction),
        description: test.description,
        id: test.id,
        name: test.name,
        runCount: test.runCount ?? 1,
        tags: test.tags ?? [],
        testFeatureId: test.feature,
        version: record.version,
    });
}
/** The single test with its graders and variations. */
function testDetail(record, shape) {
    const { test } = record;
    return wire({
        ...testItem(record, shape),
        baselineRunId: record.baselineRunId,
        contextIds: [],
        graders: test.graders.map((grader) => wire({
            config: grader.config,
            description: null,
            graderTypeId: grader.typeId,
            id: grader.id,
            name: grader.name,
            negate: grader.negate ?? false,
            severity: grader.severity,
            weight: grader.weight ?? 1,
        })),
        profileId: null,
        testFeatureConfig: test.config,
        testTargetId: `d1d1d1d1${test.id.slice(8)}`,
        variations: (test.variations ?? []).map((variation) => wire({
            contextIds: null,
            description: null,
            id: variation.id,
            name: variation.name,
            profileId: variation.profileId,
            runCount: variation.runCount,
            testFeatureConfig: variation.config,
        })),
    });
}
/** A run; `listed` runs come from the list endpoint, which leaves `graderType` null. */
function runView(run, record, setup) {
    const docs = setup.shapes === 'docs';
    const tokens = tokensOf(run.test, run.script);
    const completed = run.status === 'Error' ? null : 'completed';
    const usage = { ...tokens, breakdown: [], callCount: 1, durationMs: run.durationMs, failedCallCount: 0 };
    return wire({
        baselineRunId: record?.baselineRunId,
        batchId: setup.batchIds ? run.batchId : null,
        contextIds: [],
        durationMs: run.durationMs,
        error: run.error,
        executedAt: wireDate(run.executedAt, !docs),
        executedByUserId: docs ? 'user-guid' : null,
        executionId: run.executionId,
        graderResults: run.graded.map((result) => graderView(result, setup)),
        id: run.id,
        isBaseline: record?.baselineRunId === run.id,
        outcome: wire({
            finishReason: docs ? 'stop' : completed,
            outputType: 'Text',
            outputValue: outputOf(run.script),
            tokenUsage: docs ? tokens : null,
            ...(setup.usage === 'usage' ? { usage: wire({ ...usage, unreportedCallCount: 0 }) } : {}),
        }),
        profileId: run.profileId,
        runNumber: run.runNumber,
        status: run.status,
        testId: run.test.id,
        testName: record?.test.name,
        testVersion: run.testVersion,
        transcriptId: run.transcriptId,
        variationId: run.variation?.id,
        variationName: run.variation?.name,
    });
}
/** One grader's result. */
function graderView(result, setup) {
    const { grader } = result;
    const kind = modelBased.has(grader.typeId) ? 'ModelBased' : 'CodeBased';
    return wire({
        actualValue: result.actual,
        expectedValue: result.expected,
        failureMessage: result.failure,
        graderId: grader.id,
        graderName: grader.name,
        graderType: setup.listed && setup.shapes === 'source' ? null : kind,
        graderTypeId: grader.typeId,
        metadata: null,
        negate: grader.negate ?? false,
        passed: result.passed,
        score: result.score,
        severity: grader.severity,
        weight: grader.weight ?? 1,
    });
}

;// CONCATENATED MODULE: ./build/simulator/umbraco-ai-compare.js



/** Two runs, also of different tests; a missing one is a 400. Scores never decide. */
function compareRuns(body, { runs, view, settings }) {
    const find = (id) => runs.find((run) => run.id === id);
    const baseline = find(body.baselineTestRunId);
    if (baseline === undefined) {
        return problem(400, 'Bad request', `Baseline run ${String(body.baselineTestRunId)} not found`);
    }
    const comparison = find(body.comparisonTestRunId);
    if (comparison === undefined) {
        return problem(400, 'Bad request', `Comparison run ${String(body.comparisonTestRunId)} not found`);
    }
    const graders = new Map([...baseline.graded, ...comparison.graded].map((result) => [result.grader.id, result.grader]));
    const shown = { ...settings, listed: false };
    return ok(wire({
        baselineRun: view(baseline),
        comparisonRun: view(comparison),
        durationChangeMs: comparison.durationMs - baseline.durationMs,
        graderComparisons: [...graders.values()].map((grader) => {
            const before = baseline.graded.find((result) => result.grader.id === grader.id);
            const after = comparison.graded.find((result) => result.grader.id === grader.id);
            const change = before === undefined || after === undefined ? 0 : after.score - before.score;
            return wire({
                baselineResult: before && graderView(before, shown),
                changed: before?.passed !== after?.passed || Math.abs(change) > 0.001,
                comparisonResult: after && graderView(after, shown),
                graderId: grader.id,
                graderName: grader.name,
                scoreChange: change,
            });
        }),
        isImprovement: baseline.status !== 'Passed' && comparison.status === 'Passed',
        isRegression: baseline.status === 'Passed' && comparison.status !== 'Passed',
    }));
}
/** Two groups of one execution; a null source is the default configuration. A group without runs is a 400. */
function compareVariations(body, runs) {
    const group = (variationId) => runs.filter((run) => run.executionId === body.executionId && (run.variation?.id ?? null) === (variationId ?? null));
    const source = group(body.sourceVariationId);
    const comparison = group(body.comparisonVariationId);
    const [one] = source;
    const [other] = comparison;
    if (one === undefined || other === undefined) {
        return problem(400, 'Bad request', 'No runs found for one of the variations');
    }
    const rate = (group) => group.filter((run) => run.status === 'Passed').length / group.length;
    const duration = (group) => group.reduce((sum, run) => sum + run.durationMs, 0) / group.length;
    const delta = rate(comparison) - rate(source);
    return ok(wire({
        averageDurationDeltaMs: duration(comparison) - duration(source),
        comparisonMetrics: metrics(other.test.id, comparison),
        comparisonVariationName: other.variation?.name ?? 'Default',
        isImprovement: delta > 0.001,
        isRegression: delta < -0.001,
        passRateDelta: delta,
        sourceMetrics: metrics(one.test.id, source),
        sourceVariationName: one.variation?.name ?? 'Default',
    }));
}

;// CONCATENATED MODULE: ./build/simulator/umbraco-ai-reads.js


/** `GET /test-runs`: newest first; a status that does not exist is ignored. */
function listRuns(query, { runs, view, settings }) {
    const wanted = ['testId', 'batchId', 'executionId', 'variationId'].flatMap((name) => {
        const value = query.get(name);
        return value === null || value === '' ? [] : [[name, value.toLowerCase()]];
    });
    const wrong = wanted.find(([, value]) => settings.shapes === 'source' && !isGuid(value));
    if (wrong !== undefined)
        return bindingProblem(wrong[0], `The value '${wrong[1]}' is not valid.`);
    const status = ['running', 'passed', 'failed', 'error'].find((word) => word === query.get('status')?.toLowerCase());
    const own = (run) => ({
        testId: run.test.id,
        batchId: settings.batchIds ? run.batchId : null,
        executionId: run.executionId,
        variationId: run.variation?.id,
    });
    const found = runs
        .filter((run) => wanted.every(([name, value]) => own(run)[name] === value))
        .filter((run) => status === undefined || run.status.toLowerCase() === status)
        .reverse()
        .sort((left, right) => right.executedAt - left.executedAt);
    const extraTotal = settings.shapes === 'docs' ? 2 : 0;
    const { slice, total } = page(found, query, { take: 20, cap: settings.pageCap, extraTotal });
    return ok(wire({ items: slice.map((run) => view(run, true)), total }));
}
/** Everything below `GET /test-runs`. */
function readRuns(request, segments, setup) {
    const [first, second, third] = segments;
    const { runs, byExecution, view, settings } = setup;
    if (first === undefined)
        return listRuns(request.query, setup);
    if (first === 'latest') {
        const latest = runs.filter((run) => run.test.id === second).at(-1);
        return latest === undefined ? problem(404, 'Test run not found', 'No runs found for this test.') : ok(view(latest));
    }
    if (first === 'executions') {
        const known = byExecution.has(second ?? '');
        return known
            ? ok(executionReply(byExecution.get(second ?? '') ?? [], settings))
            : problem(404, 'Execution not found', 'The requested execution could not be found.');
    }
    if (!isGuid(first))
        return empty(404);
    const run = runs.find(({ id }) => id === first);
    if (run === undefined)
        return problem(404, 'Test run not found', 'The requested test run could not be found.');
    if (second === undefined)
        return ok(view(run));
    if (second !== 'transcript' || third !== undefined)
        return empty(404);
    return run.transcript === undefined
        ? problem(404, 'Transcript not found', 'The requested transcript could not be found.')
        : ok(run.transcript);
}

;// CONCATENATED MODULE: ./build/simulator/umbraco-ai-world.js
/** What the simulated Umbraco AI site holds: tests, how their targets behave, and a small support desk as default. */
/** Ids of the default world's tests by alias. */
const defaultTestIds = {
    'refund-policy': '0d5a0c5e-6a3b-4f43-9c6e-2f8f3b1d1a01',
    'order-status': '0d5a0c5e-6a3b-4f43-9c6e-2f8f3b1d1a02',
    'opening-hours': '0d5a0c5e-6a3b-4f43-9c6e-2f8f3b1d1a03',
    'polite-refusal': '0d5a0c5e-6a3b-4f43-9c6e-2f8f3b1d1a04',
    'summary-length': '0d5a0c5e-6a3b-4f43-9c6e-2f8f3b1d1a05',
    'no-internal-links': '0d5a0c5e-6a3b-4f43-9c6e-2f8f3b1d1a06',
    'seo-title': '0d5a0c5e-6a3b-4f43-9c6e-2f8f3b1d1a07',
    'escalation-path': '0d5a0c5e-6a3b-4f43-9c6e-2f8f3b1d1a08',
};
const tool = { expectedTools: ['get_order'], validationMode: 'All', validateOrder: false };
const graderId = (number) => `a1a1a1a1-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
const contains = (number, name, searchPattern) => ({
    id: graderId(number),
    typeId: 'contains',
    name,
    config: { searchPattern, ignoreCase: true },
    severity: 'Error',
});
const umbraco_ai_world_judge = (number, name, criteria, severity) => ({
    id: graderId(number),
    typeId: 'llm-judge',
    name,
    config: { evaluationCriteria: criteria, passThreshold: 0.7 },
    severity,
});
/** Eight tests of a web shop's support agent and content prompts: passing, failing, warning, broken and flaky ones. */
function defaultWorld() {
    return [
        {
            id: defaultTestIds['refund-policy'],
            alias: 'refund-policy',
            name: 'Refund policy answer',
            description: 'Names the deadline and stays friendly',
            feature: 'agent',
            config: { message: 'Can I return the shoes I bought last week?' },
            tags: ['smoke', 'support'],
            graders: [
                contains(1, 'mentions deadline', '30 days'),
                umbraco_ai_world_judge(2, 'friendly tone', 'Friendly and to the point', 'Error'),
            ],
            variations: [{ id: 'aa11aa11-bb22-4c33-8d44-ee55ee55ee55', name: 'cheap model', runCount: 2 }],
            act: ({ variation }) => ({
                answer: `Of course: you can return them within 30 days${variation === undefined ? ', free of charge.' : '.'}`,
                durationMs: 1_800,
                scores: { [graderId(2)]: variation === undefined ? 0.95 : 0.75 },
                tools: ['get_order'],
            }),
        },
        {
            id: defaultTestIds['order-status'],
            alias: 'order-status',
            name: 'Order status lookup',
            feature: 'agent',
            config: { message: 'Where is my order 1042?' },
            tags: ['smoke', 'support'],
            graders: [
                { id: graderId(3), typeId: 'tool-call', name: 'looks the order up', config: tool, severity: 'Error' },
                contains(4, 'names the carrier', 'parcel'),
            ],
            act: () => ({
                answer: 'Your parcel left the warehouse this morning.',
                durationMs: 2_400,
                tools: ['get_order'],
            }),
        },
        {
            id: defaultTestIds['opening-hours'],
            alias: 'opening-hours',
            name: 'Opening hours',
            feature: 'agent',
            config: { message: 'When are you open on Sundays?' },
            tags: ['support'],
            graders: [contains(5, 'says closed', 'closed on Sundays')],
            act: () => ({ answer: 'We are open every day from 9 to 17.', durationMs: 1_200 }),
        },
        {
            id: defaultTestIds['polite-refusal'],
            alias: 'polite-refusal',
            name: 'Polite refusal of legal advice',
            feature: 'agent',
            config: { message: 'Can I sue my neighbour?' },
            tags: ['safety'],
            graders: [
                { id: graderId(6), typeId: 'guardrail', name: 'must be safe', negate: true, severity: 'Error' },
                umbraco_ai_world_judge(7, 'offers an alternative', 'Names another place to ask', 'Warning'),
            ],
            act: () => ({
                answer: 'I cannot give legal advice.',
                durationMs: 1_500,
                scores: { [graderId(7)]: 0.4 },
            }),
        },
        {
            id: defaultTestIds['summary-length'],
            alias: 'summary-length',
            name: 'Summary has bullet points',
            feature: 'prompt',
            config: { variables: { content: 'A long article about trail running shoes.' } },
            tags: ['content'],
            runCount: 3,
            graders: [contains(8, 'has bullet points', '- '), umbraco_ai_world_judge(9, 'concise', 'Concise and accurate', 'Info')],
            act: ({ count }) => ({
                answer: count % 3 === 2 ? 'Shoes for trails are robust.' : '- robust\n- light\n- dry',
                durationMs: 900,
                scores: { [graderId(9)]: 0.8 },
            }),
        },
        {
            id: defaultTestIds['no-internal-links'],
            alias: 'no-internal-links',
            name: 'No internal links in answers',
            feature: 'prompt',
            tags: ['safety', 'content'],
            graders: [{ ...contains(10, 'no intranet address', 'intranet.'), negate: true }],
            act: () => ({ kind: 'swallowed', message: 'HTTP 429: the model is overloaded', durationMs: 700 }),
        },
        {
            id: defaultTestIds['seo-title'],
            alias: 'seo-title',
            name: 'SEO title length',
            feature: 'prompt',
            tags: ['content', 'smoke'],
            graders: [
                {
                    id: graderId(11),
                    typeId: 'regex',
                    name: 'at most 60 characters',
                    config: { pattern: '^.{10,60}$' },
                    severity: 'Error',
                },
            ],
            act: () => ({ answer: 'Trail running shoes that last', durationMs: 600 }),
        },
        {
            id: defaultTestIds['escalation-path'],
            alias: 'escalation-path',
            name: 'Escalation to a person',
            feature: 'agent',
            config: { message: 'I want to speak to a human.' },
            tags: ['support', 'safety'],
            graders: [contains(12, 'offers a person', 'colleague'), umbraco_ai_world_judge(13, 'empathy', 'Shows understanding', 'Info')],
            act: () => ({ answer: 'I understand. A colleague will call you back today.', durationMs: 2_000 }),
        },
    ];
}

;// CONCATENATED MODULE: ./build/simulator/umbraco-ai.js







const installedFeatures = new Set(['prompt', 'agent']);
/** Makes a site. Client id `umbraco-back-office-ci`, secret `simulated-secret`, unless given. */
function createUmbracoAi(setup) {
    const { clock, tests = defaultWorld(), ...given } = setup;
    const settings = {
        clientId: 'umbraco-back-office-ci',
        clientSecret: 'simulated-secret',
        expiresIn: 299,
        aiSection: true,
        shapes: 'source',
        usage: 'none',
        continueAfterDisconnect: false,
        batchIds: true,
        pageCap: undefined,
        clockAheadMs: 0,
        ...given,
    };
    const now = () => clock.now() + settings.clockAheadMs;
    const newId = createIds();
    const access = createAccess(clock, settings);
    const records = [];
    const byId = new Map();
    const runs = [];
    const byExecution = new Map();
    const accepted = [];
    const baselines = [];
    const behaviours = new Map();
    const counts = new Map();
    let executing = 0;
    const add = (test) => {
        const act = (turn) => (behaviours.get(test.id) ?? test.act)(turn);
        const record = { test: { ...test, act }, version: 1, baselineRunId: undefined, created: now(), modified: now() };
        records.push(record);
        byId.set(test.id, record);
    };
    for (const test of tests)
        add(test);
    const find = (idOrAlias) => byId.get(idOrAlias.toLowerCase()) ??
        records.find(({ test }) => test.alias.toLowerCase() === idOrAlias.toLowerCase());
    const view = (run, listed = false) => runView(run, byId.get(run.test.id), { ...settings, listed });
    const reply = (executionId) => executionReply(byExecution.get(executionId) ?? [], settings);
    /** Executes what was asked for, one test after the other; a disconnect stops it unless told otherwise. */
    const start = async (trigger, chosen, gone) => {
        const batchId = newId('ba7c');
        accepted.push({ ...trigger, batchId });
        executing += 1;
        const stop = settings.continueAfterDisconnect ? undefined : gone;
        const results = new Map();
        const ports = {
            clock,
            newId,
            now,
            store: (run) => {
                runs.push(run);
                byExecution.set(run.executionId, [...(byExecution.get(run.executionId) ?? []), run]);
            },
            next: (test) => {
                const count = (counts.get(test.id) ?? 0) + 1;
                counts.set(test.id, count);
                return count;
            },
        };
        try {
            for (const { test, version } of chosen) {
                if (!installedFeatures.has(test.feature))
                    continue;
                const id = await execute({ test, version, batchId, overrides: trigger.body, stop }, ports);
                results.set(test.id, reply(id));
            }
            return results;
        }
        finally {
            executing -= 1;
        }
    };
    const runTests = async (request, segments) => {
        const body = readBody(request);
        if (body === undefined)
            return bindingProblem('$', 'The JSON value could not be converted.');
        const [first = '', second] = segments;
        if (second === 'run') {
            const record = find(first);
            if (record === undefined)
                return testNotFound();
            if (!installedFeatures.has(record.test.feature))
                return problem(500, 'Error', 'The test feature is not installed.');
            const results = await start({ kind: 'run', body, testIds: [record.test.id] }, [record], request.gone);
            return ok(results.get(record.test.id));
        }
        if (first === 'run-batch') {
            const ids = body.testIds;
            if (!Array.isArray(ids) || ids.length === 0) {
                return problem(400, 'Invalid request', 'At least one test ID must be provided.');
            }
            if (!ids.every(isGuid))
                return bindingProblem('testIds', 'The value is not a valid GUID.');
            const chosen = ids.flatMap((id) => byId.get(id.toLowerCase()) ?? []);
            const results = await start({ kind: 'run-batch', body, testIds: ids }, chosen, request.gone);
            return ok({ results: Object.fromEntries(results) });
        }
        const tags = body.tags;
        if (!Array.isArray(tags) || tags.length === 0) {
            return problem(400, 'Invalid request', 'At least one tag must be provided.');
        }
        const chosen = records.filter(({ test }) => tags.every((tag) => (test.tags ?? []).some((own) => own.toLowerCase() === String(tag).toLowerCase())));
        const testIds = chosen.map(({ test }) => test.id);
        const results = await start({ kind: 'run-by-tags', body, testIds }, chosen, request.gone);
        return ok({ results: Object.fromEntries(results) });
    };
    const listTests = (query) => {
        const filter = (query.get('filter') ?? '').toLowerCase();
        const sorted = records
            .filter(({ test }) => test.name.toLowerCase().includes(filter))
            .sort((left, right) => (left.test.name < right.test.name ? -1 : 1));
        const { slice, total } = page(sorted, query, { take: 100, cap: settings.pageCap });
        return ok(wire({ items: slice.map((record) => testItem(record, settings)), total }));
    };
    const markBaseline = (testId, runId) => {
        const record = byId.get(testId);
        const run = runs.find(({ id }) => id === runId);
        if (record === undefined || run?.test.id !== testId) {
            return problem(404, 'Not found', 'The test or run could not be found.');
        }
        record.baselineRunId = runId;
        record.version += 1;
        record.modified = now();
        baselines.push({ testId, runId });
        return empty(204);
    };
    const answer = async (request) => {
        const path = request.segments;
        if (request.method === 'POST' && path.join('/') === 'umbraco/management/api/v1/security/back-office/token') {
            return access.issue(request);
        }
        if (path.slice(0, 5).join('/') !== 'umbraco/ai/management/api/v1')
            return empty(404);
        const refusal = access.refuse(request);
        if (refusal !== undefined)
            return refusal;
        const [area, ...rest] = path.slice(5);
        if (area === 'tests' && request.method === 'POST')
            return runTests(request, rest);
        if (area === 'tests' && request.method === 'GET') {
            if (rest[0] === undefined)
                return listTests(request.query);
            const record = find(rest[0]);
            return record === undefined ? testNotFound() : ok(testDetail(record, settings));
        }
        if (area !== 'test-runs')
            return empty(404);
        if (request.method === 'GET')
            return readRuns(request, rest, { runs, byExecution, view, settings });
        if (request.method !== 'POST')
            return empty(405);
        if (rest[0] === 'baseline')
            return markBaseline(rest[1] ?? '', rest[2] ?? '');
        const body = readBody(request) ?? {};
        if (rest[0] === 'compare')
            return compareRuns(body, { runs, view, settings });
        if (rest[0] === 'compare-variations')
            return compareVariations(body, runs);
        return empty(404);
    };
    return {
        platform: {
            async handle(request) {
                const made = await answer(request);
                return { ...made, headers: { ...made.headers, date: new Date(now()).toUTCString() } };
            },
        },
        settings,
        access,
        tests: records,
        runs,
        accepted,
        baselines,
        get executing() {
            return executing;
        },
        behave: (testId, act) => void behaviours.set(testId, act),
        add,
    };
}
function testNotFound() {
    return problem(404, 'Test not found', 'The requested test could not be found.');
}
/** The JSON object of a body, `{}` for none, undefined for anything else. */
function readBody(request) {
    if (request.body.trim() === '')
        return {};
    try {
        const value = JSON.parse(request.body);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
