export const id = 259;
export const ids = [259];
export const modules = {

/***/ 71259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createBland: () => (/* binding */ createBland)
});

// UNUSED EXPORTS: blandFaults, clinicAgent, clinicPathway, clinicScenarios, simAssertion, simScenario

;// CONCATENATED MODULE: ./build/simulator/bland/replies.js
/** A successful payload in the envelope that the settings ask for. */
function reply(settings, family, payload, status = 200) {
    return { status, body: wrapped(settings, family) ? { data: payload, errors: null } : payload };
}
function wrapped(settings, family) {
    if (family === 'bare')
        return false;
    if (family === 'v2' || settings.envelope === 'wire')
        return true;
    return settings.envelope === 'mixed' && family === 'agent-testing';
}
/** A refusal in the form of the V2 pages and of every 401. */
function refusal(status, error, message) {
    return { status, body: { data: null, errors: [{ error, message }] } };
}
const unauthorised = refusal(401, 'AUTH_FAILURE', 'Unauthorized');
/** Ready-made replies for faults; lay them over the platform with `server.fault`. */
const blandFaults = {
    /** 429 in the call endpoints' form; seconds for `Retry-After`, or none. */
    rateLimited: (retryAfter) => ({
        kind: 'status',
        handled: false,
        reply: {
            status: 429,
            ...(retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }),
            body: { status: 'error', message: 'Rate limit exceeded', errors: ['Too many requests'] },
        },
    }),
    /** A proxy's HTML page; `handled`: the platform had acted before. */
    html: (status, handled = false) => ({
        kind: 'status',
        handled,
        reply: {
            status,
            headers: { 'content-type': 'text/html' },
            body: `<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`,
        },
    }),
    unauthorised: { kind: 'status', handled: false, reply: unauthorised },
};

;// CONCATENATED MODULE: ./build/simulator/bland/world.js
/** What exists on a simulated Bland account before anything runs. Tests and the demo change it between runs. */
/** Fills a scenario in; what is not given is plausible. */
function simScenario(given) {
    return {
        description: null,
        category: 'CUSTOM',
        metadata: null,
        required: false,
        enabled: true,
        prompt: `You are calling about: ${given.name}.`,
        personaName: 'Caller',
        maxTurns: 20,
        assertions: [simAssertion({ id: `${given.id}-a1`, name: 'Goal reached' })],
        fate: 'pass',
        score: 0.9,
        durationMs: 15_000,
        transcript: [
            { role: 'assistant', content: 'Good morning, how can I help you?' },
            { role: 'user', content: `I am calling about: ${given.name}.` },
            { role: 'assistant', content: 'Certainly, let me take care of that.' },
        ],
        errorMessage: 'Invalid start_node_id',
        ...given,
    };
}
/** Fills an assertion in: a required judge unless said otherwise. */
function simAssertion(given) {
    return {
        type: 'LLM_JUDGE',
        name: null,
        config: { prompt: 'Did the agent reach the goal of the call?', output_type: 'boolean', pass_on_true: true },
        is_required: true,
        weight: 1,
        order: 0,
        ...given,
    };
}
/** A number from 0 up to 1 that depends on nothing but its parts; stands in for chance. */
function chance(...parts) {
    let hash = 2166136261;
    for (const char of parts.join('\u0000'))
        hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
    hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
    hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
    return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}
/** A UUID-shaped id that depends on its parts only. */
function simId(...parts) {
    const hex = [0, 1, 2, 3].map((part) => Math.floor(chance(part, ...parts) * 4294967296)
        .toString(16)
        .padStart(8, '0'));
    const all = hex.join('');
    return `${all.slice(0, 8)}-${all.slice(8, 12)}-4${all.slice(13, 16)}-8${all.slice(17, 20)}-${all.slice(20, 32)}`;
}

;// CONCATENATED MODULE: ./build/simulator/bland/runs.js

const terminal = new Set(['PASSED', 'FAILED', 'ERROR', 'CANCELLED']);
/** True for a status that stays. */
function ended(status) {
    return terminal.has(status);
}
/** Status of a run at a moment. */
function statusAt(run, now) {
    if (now < run.startsAt)
        return 'PENDING';
    return now < run.endsAt ? 'RUNNING' : run.final;
}
/** Makes runs; keeps what chance needs to be repeatable. */
function createRunner(setup) {
    const { seed, timeScale, settings } = setup;
    const counts = new Map();
    const queued = new Map();
    let drift = 0;
    const decide = (scenario, nth) => {
        const fate = queued.get(scenario.id)?.shift() ?? scenario.fate;
        if (typeof fate === 'string' || 'word' in fate)
            return fate;
        return chance(seed, scenario.id, nth, 'fate') < fate.flaky ? 'pass' : 'fail';
    };
    /** Starts runs that share the platform's workers, in order. */
    const start = (scenarios, common) => {
        const { now, ...rest } = common;
        const workers = Array.from({ length: settings.parallel }, () => now + settings.queueMs * timeScale);
        return scenarios.map((scenario) => {
            const nth = (counts.get(scenario.id) ?? 0) + 1;
            counts.set(scenario.id, nth);
            const fate = decide(scenario, nth);
            const worker = workers.indexOf(Math.min(...workers));
            const startsAt = workers[worker];
            const durationMs = Math.round(scenario.durationMs * (0.85 + 0.3 * chance(seed, scenario.id, nth, 'time')));
            workers[worker] = startsAt + durationMs * timeScale;
            const word = typeof fate === 'string' ? undefined : fate.word;
            const passed = fate === 'pass';
            const failed = scenario.assertions.filter((each) => each.alwaysFails);
            const broken = scenario.assertions.find((each) => each.is_required);
            if (fate === 'fail' && broken !== undefined)
                failed.push(broken);
            const judged = passed || fate === 'fail';
            const base = passed ? scenario.score : scenario.score * 0.45;
            const score = base + drift + 0.05 * (chance(seed, scenario.id, nth, 'score') - 0.5);
            return {
                ...rest,
                id: simId(seed, 'run', scenario.id, nth),
                scenario,
                createdAt: now,
                startsAt,
                endsAt: fate === 'hang' ? Number.POSITIVE_INFINITY : startsAt + durationMs * timeScale,
                final: word ?? finals[fate],
                score: judged ? Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000 : null,
                durationMs,
                turns: fate === 'error' ? [] : ((passed ? undefined : scenario.failure) ?? scenario.transcript),
                failedAssertions: new Set(failed.map((each) => each.id)),
                error: fate === 'error' ? scenario.errorMessage : null,
            };
        });
    };
    return {
        start,
        /** The next runs of a scenario come to these, one after another, before its own fate counts again. */
        queue: (id, fates) => queued.set(id, [...(queued.get(id) ?? []), ...fates]),
        /** Moves every score of later runs. */
        drift: (by) => {
            drift = by;
        },
    };
}
const finals = { pass: 'PASSED', fail: 'FAILED', error: 'ERROR', cancelled: 'CANCELLED', hang: 'RUNNING' };
/** A run as batches and lists show it. */
function rowOf(run, now, settings) {
    const status = statusAt(run, now);
    if (settings.sparse)
        return { id: run.id, scenario_id: run.scenario.id, status };
    const over = ended(status);
    return {
        id: run.id,
        scenario_id: run.scenario.id,
        status,
        overall_score: over ? run.score : null,
        turn_count: over ? run.turns.length : null,
        duration_ms: over ? run.durationMs : null,
        created_at: iso(run.createdAt, settings),
        scenario: { id: run.scenario.id, name: run.scenario.name },
        assertion_results: over ? resultsOf(run, settings) : [],
    };
}
/** What lists add to a row. */
function listRowOf(run, now, settings) {
    const { kind, id } = run.scenario.target;
    const always = { ...rowOf(run, now, settings), batch_id: run.batchId };
    if (settings.sparse)
        return always;
    return {
        ...always,
        pathway_id: kind === 'pathway' ? id : null,
        persona_id: kind === 'persona' ? id : null,
        ...(kind === 'agent' ? { agent_id: id } : {}),
        ...(settings.namesSets ? { simulation_set_id: run.setId } : {}),
    };
}
/** A run with everything. */
function detailOf(run, now, settings) {
    const over = ended(statusAt(run, now));
    return {
        ...listRowOf(run, now, settings),
        chat_history: over ? run.turns : [],
        variables_extracted: over ? { caller: run.scenario.personaName } : null,
        nodes_visited: over ? ['start', 'main'] : null,
        current_node_id: over ? 'main' : null,
        bland_tone_score: null,
        error_message: over ? run.error : null,
    };
}
function resultsOf(run, settings) {
    if (run.final !== 'PASSED' && run.final !== 'FAILED')
        return [];
    return run.scenario.assertions.map((assertion) => {
        const passed = !run.failedAssertions.has(assertion.id);
        return settings.assertions === 'doc' ? docResult(assertion, passed) : wireResult(assertion, passed);
    });
}
function docResult(assertion, passed) {
    return {
        assertion_id: assertion.id,
        type: assertion.type.toLowerCase(),
        target: 'transcript',
        expected: String(assertion.config.prompt ?? assertion.config.node_id ?? assertion.config.value ?? 'as described'),
        passed,
    };
}
function wireResult(assertion, passed) {
    const words = assertion.reasoning ?? { passed: 'The agent did what was asked.', failed: 'The agent did not do it.' };
    return {
        assertion_id: assertion.id,
        status: passed ? 'PASSED' : 'FAILED',
        reasoning: passed ? words.passed : words.failed,
    };
}
/** A moment of the passed clock as the platform's clock would write it. */
function iso(at, settings) {
    return new Date(at + settings.skewMs).toISOString();
}

;// CONCATENATED MODULE: ./build/simulator/bland/scenarios.js


/** The list, by target, category and `enabled`. */
function listScenarios(state, request) {
    const { query } = request;
    const found = state.scenarios.filter((scenario) => {
        for (const kind of ['pathway', 'persona', 'agent']) {
            const wanted = query.get(`${kind}_id`);
            if (wanted !== null && !(scenario.target.kind === kind && scenario.target.id === wanted))
                return false;
        }
        const category = query.get('category');
        if (category !== null && scenario.category !== category)
            return false;
        const enabled = query.get('enabled');
        return enabled === null || String(scenario.enabled) === enabled;
    });
    const rows = found.map((scenario) => {
        const last = state.runs.findLast((run) => run.scenario.id === scenario.id);
        const status = last === undefined ? '' : statusAt(last, state.now());
        const recent = last === undefined
            ? null
            : {
                id: last.id,
                status,
                score: ended(status) ? last.score : null,
                completed_at: ended(status) ? iso(last.endsAt, state.settings) : null,
            };
        return { ...shown(state, scenario), most_recent_run: recent };
    });
    const { settings } = state;
    if (!wrapped(settings, 'agent-testing'))
        return reply(settings, 'bare', { scenarios: rows });
    return reply(settings, 'agent-testing', settings.lists === 'usual' ? rows : { scenarios: rows });
}
/** One scenario without what only lists have. */
function shown(state, scenario) {
    const { kind, id } = scenario.target;
    return {
        id: scenario.id,
        org_id: 'org-1',
        pathway_id: kind === 'pathway' ? id : null,
        persona_id: kind === 'persona' ? id : null,
        ...(kind === 'agent' ? { agent_id: id } : {}),
        name: scenario.name,
        description: scenario.description,
        category: scenario.category,
        scenario_type: 'AGENT',
        tester_persona_prompt: scenario.prompt,
        tester_persona_name: scenario.personaName,
        max_turns: scenario.maxTurns,
        request_data: null,
        metadata: scenario.metadata,
        start_node_id: null,
        bland_tone_enabled: false,
        is_required_for_promotion: scenario.required,
        enabled: scenario.enabled,
        input_messages: null,
        advanced_instructions: null,
        assertions: scenario.assertions.map(({ alwaysFails: _, reasoning: __, ...definition }) => definition),
        created_at: '2026-01-05T09:00:00.000Z',
        updated_at: iso(state.now(), state.settings),
    };
}

;// CONCATENATED MODULE: ./build/simulator/bland/sets.js




/** `POST …/simulation-sets` */
function startSet(state, request) {
    const body = state.json(request);
    const wanted = asked(state, body);
    if ('status' in wanted)
        return wanted;
    const perScenario = body?.simulations_per_scenario;
    if (!Number.isInteger(perScenario) || perScenario < 1) {
        return refusal(400, 'BAD_REQUEST', 'simulations_per_scenario must be at least 1');
    }
    const now = state.now();
    const id = simId(state.seed, 'set', state.sets.size);
    const each = wanted.scenarios.flatMap((scenario) => Array.from({ length: perScenario }, () => scenario));
    const runs = state.runner.start(each, { batchId: null, setId: id, version: wanted.version, now });
    state.runs.push(...runs);
    state.sets.set(id, { id, createdAt: now, scenarios: wanted.scenarios, perScenario: perScenario, runs });
    state.accepted.push({ kind: 'simulation-set', id, at: now, body });
    const payload = {
        simulation_set_id: id,
        status: 'PENDING',
        simulations_per_scenario: perScenario,
        total_scenarios: wanted.scenarios.length,
        created_at: iso(now, state.settings),
    };
    return reply(state.settings, 'batch', payload, state.settings.created);
}
/** A set with its statistics. */
function showSet(state, set) {
    const { settings } = state;
    const now = state.now();
    const word = groupStatus(set.runs, now, settings);
    const status = word === 'CANCELLED' ? 'ERROR' : word;
    const known = {
        id: set.id,
        simulation_set_id: set.id,
        status,
        simulations_per_scenario: set.perScenario,
        total_scenarios: set.scenarios.length,
        created_at: iso(set.createdAt, settings),
        completed_at: ended(status) ? iso(now, settings) : null,
    };
    if (!settings.statistics)
        return known;
    const per = set.scenarios.map((scenario) => [scenario.id, statisticsOf(set, scenario, now)]);
    const rates = per.map(([, each]) => each.pass_rate);
    const overall = {
        avg_pass_rate: rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
        flaky_count: per.filter(([, each]) => each.is_flaky).length,
        reliable_count: per.filter(([, each]) => !each.is_flaky).length,
        total_runs: set.runs.length,
    };
    return { ...known, statistics: { per_scenario: Object.fromEntries(per), overall } };
}
function statisticsOf(set, scenario, now) {
    const runs = set.runs.filter((run) => run.scenario.id === scenario.id && ended(statusAt(run, now)));
    const passed = runs.filter((run) => run.final === 'PASSED').length;
    const failed = runs.filter((run) => run.final === 'FAILED').length;
    const scores = runs.flatMap((run) => run.score ?? []).sort((a, b) => a - b);
    const mean = scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return {
        scenario_id: scenario.id,
        scenario_name: scenario.name,
        total_runs: runs.length,
        passed,
        failed,
        pass_rate: runs.length === 0 ? 0 : passed / runs.length,
        is_flaky: passed > 0 && failed > 0,
        scores: {
            mean,
            median: scores[scores.length >> 1] ?? null,
            stddev: 0,
            min: scores[0] ?? null,
            max: scores.at(-1) ?? null,
        },
        worst_run_id: runs.find((run) => run.final !== 'PASSED')?.id ?? null,
        common_failure_modes: failed > 0 ? ['The goal was not reached'] : [],
        confidence: runs.length >= 10 ? 'high' : 'low',
    };
}

;// CONCATENATED MODULE: ./build/simulator/bland/batches.js





const notFound = (what) => refusal(404, 'NOT_FOUND', `${what} not found`);
/** Everything under `/v1/agent-testing`. `rest` are the path's segments after it. */
function agentTesting(state, request, rest) {
    const [kind, id, action] = rest;
    const key = `${request.method} ${kind}${id === undefined ? '' : '/:id'}${action === undefined ? '' : `/${action}`}`;
    switch (key) {
        case 'GET scenarios':
            return listScenarios(state, request);
        case 'GET scenarios/:id': {
            const scenario = state.scenarios.find((each) => each.id === id);
            return scenario === undefined
                ? notFound('Scenario')
                : reply(state.settings, 'agent-testing', shown(state, scenario));
        }
        case 'POST batch-run':
            return startBatch(state, request);
        case 'POST scenarios/:id/run':
            return startOne(state, request, id);
        case 'GET batches/:id': {
            const batch = state.batches.get(id);
            return batch === undefined ? notFound('Batch') : reply(state.settings, 'batch', showBatch(state, batch));
        }
        case 'GET runs':
            return listRuns(state, request);
        case 'GET runs/:id': {
            const run = state.runs.find((each) => each.id === id);
            if (run === undefined)
                return notFound('Run');
            return reply(state.settings, 'agent-testing', detailOf(run, state.now(), state.settings));
        }
        case 'POST simulation-sets':
            return startSet(state, request);
        case 'GET simulation-sets/:id': {
            const set = state.sets.get(id);
            return set === undefined ? notFound('Simulation set') : reply(state.settings, 'batch', showSet(state, set));
        }
        default:
            return notFound('Route');
    }
}
/** The scenarios a trigger names, or the refusal it earns. */
function asked(state, body) {
    const bad = (message) => refusal(400, 'BAD_REQUEST', message);
    const ids = body?.scenario_ids;
    if (!Array.isArray(ids) || ids.length === 0)
        return bad('scenario_ids must be a non-empty array');
    const scenarios = ids.flatMap((id) => state.scenarios.find((each) => each.id === id) ?? []);
    if (scenarios.length !== ids.length)
        return bad('One or more scenario_ids do not belong to your organization');
    const version = body?.version_number ?? null;
    if (version !== null && !Number.isInteger(version))
        return bad('version_number must be an integer');
    for (const { target } of scenarios) {
        const pathway = target.kind === 'pathway' ? state.pathways.get(target.id) : undefined;
        if (version !== null && pathway !== undefined && !pathway.versions.has(version)) {
            return bad(`Version ${version} does not exist`);
        }
    }
    return { scenarios, version: version };
}
function startBatch(state, request) {
    const body = state.json(request);
    const wanted = asked(state, body);
    if ('status' in wanted)
        return wanted;
    const now = state.now();
    const id = simId(state.seed, 'batch', state.batches.size);
    const runs = state.runner.start(wanted.scenarios, { batchId: id, setId: null, version: wanted.version, now });
    state.runs.push(...runs);
    const { publishOnPass } = state.settings;
    state.batches.set(id, { id, createdAt: now, runs, version: wanted.version, publishOnPass, publishedItself: false });
    state.accepted.push({ kind: 'batch-run', id, at: now, body });
    const payload = { batch_id: id, runs: runs.map((run) => ({ run_id: run.id, scenario_id: run.scenario.id })) };
    return reply(state.settings, 'batch', payload, state.settings.created);
}
function startOne(state, request, scenarioId) {
    const body = (state.json(request) ?? {});
    const wanted = asked(state, { ...body, scenario_ids: [scenarioId] });
    if ('status' in wanted)
        return wanted;
    const now = state.now();
    const [run] = state.runner.start(wanted.scenarios, { batchId: null, setId: null, version: wanted.version, now });
    state.runs.push(run);
    state.accepted.push({ kind: 'run', id: run.id, at: now, body });
    return reply(state.settings, 'agent-testing', { run_id: run.id, status: 'RUNNING' });
}
/** What a group of runs adds up to at a moment. */
function groupStatus(runs, now, settings) {
    if (settings.batchWord !== undefined)
        return settings.batchWord;
    const all = runs.map((run) => statusAt(run, now));
    if (all.every((status) => status === 'PENDING'))
        return 'PENDING';
    const over = all.filter(ended);
    if (over.length < all.length && !(settings.endsEarly && over.length > 0))
        return 'RUNNING';
    if (over.every((status) => status === 'PASSED'))
        return 'PASSED';
    if (over.includes('FAILED'))
        return 'FAILED';
    return over.includes('ERROR') ? settings.erroredBatch : 'CANCELLED';
}
function showBatch(state, batch) {
    const { settings } = state;
    const now = state.now();
    const status = groupStatus(batch.runs, now, settings);
    const rows = batch.runs
        .slice(0, batch.runs.length - settings.missingRuns.count)
        .map((run) => rowOf(run, now, settings));
    const runs = settings.withoutRuns ? {} : { runs: rows };
    if (settings.sparse)
        return { id: batch.id, status, ...runs };
    return {
        id: batch.id,
        status,
        total_scenarios: batch.runs.length,
        ...counters(batch.runs, now, settings),
        trigger_source: 'api',
        publish_on_pass: batch.publishOnPass,
        created_at: iso(batch.createdAt, settings),
        ...runs,
    };
}
function counters(runs, now, settings) {
    if (settings.counters === 'lying')
        return { passed_scenarios: runs.length, failed_scenarios: 0 };
    const at = settings.counters === 'lagging' ? now - 60_000 : now;
    const count = (word) => runs.filter((run) => statusAt(run, at) === word).length;
    return { passed_scenarios: count('PASSED'), failed_scenarios: count('FAILED') };
}
function listRuns(state, request) {
    const { settings } = state;
    const { query } = request;
    const limit = Number(query.get('limit') ?? 50);
    const offset = Number(query.get('offset') ?? 0);
    if (!Number.isInteger(limit) || !Number.isInteger(offset) || offset < 0) {
        return refusal(400, 'BAD_REQUEST', 'limit and offset must be whole numbers');
    }
    if (settings.limits === 'reject' && (limit < 1 || limit > 100)) {
        return refusal(400, 'BAD_REQUEST', 'limit must be between 1 and 100');
    }
    const now = state.now();
    const hidden = new Set(settings.missingRuns.from === 'everywhere'
        ? [...state.batches.values()].flatMap((batch) => batch.runs.slice(batch.runs.length - settings.missingRuns.count))
        : []);
    const wanted = (run) => {
        const { kind, id } = run.scenario.target;
        const values = {
            scenario_id: run.scenario.id,
            pathway_id: kind === 'pathway' ? id : null,
            persona_id: kind === 'persona' ? id : null,
            batch_id: run.batchId,
            simulation_set_id: run.setId,
            status: statusAt(run, now),
        };
        return !hidden.has(run) && Object.keys(values).every((key) => !query.has(key) || query.get(key) === values[key]);
    };
    const found = state.runs.filter(wanted).reverse();
    const rows = found
        .slice(offset, offset + Math.min(100, Math.max(1, limit)))
        .map((run) => listRowOf(run, now, settings));
    if (wrapped(settings, 'agent-testing') && settings.lists === 'other')
        return reply(settings, 'agent-testing', rows);
    return reply(settings, 'agent-testing', { runs: rows, total_count: found.length });
}

;// CONCATENATED MODULE: ./build/simulator/bland/releases.js


/** What each environment is pinned to. */
function environments(agent) {
    return ['dev', 'staging', 'production'].map((env_type) => {
        const pinned = env_type === 'dev' ? null : agent.pinned[env_type];
        const version = agent.versions.find((each) => each.id === pinned);
        return {
            id: `${agent.id}-${env_type}`,
            env_type,
            current_version_id: pinned,
            current_version: version === undefined ? null : { name: version.name, semver: version.semver },
        };
    });
}
/** Pins staging. */
function publish(state, request, agent) {
    const body = (state.json(request) ?? {});
    const busy = busyRefusal(state);
    if (busy !== undefined)
        return busy;
    const version = body.version_id === undefined ? agent.versions.at(-1) : agent.versions.find((each) => each.id === body.version_id);
    if (version === undefined)
        return refusal(404, 'VERSION_NOT_FOUND', 'Version not found');
    const already = agent.pinned.staging === version.id;
    agent.pinned.staging = version.id;
    state.accepted.push({ kind: 'publish', id: agent.id, at: state.now(), body });
    return reply(state.settings, 'v2', { version, semver: version.semver, environments: environments(agent) }, already ? 200 : 201);
}
/** Moves production, if the evaluation policy allows it. */
function promote(state, request, agent) {
    const body = (state.json(request) ?? {});
    const busy = busyRefusal(state);
    if (busy !== undefined)
        return busy;
    const wanted = body.version_id ?? agent.pinned.staging;
    if (wanted === null)
        return refusal(400, 'STAGING_UNPINNED', 'Nothing is pinned on staging');
    const version = agent.versions.find((each) => each.id === wanted);
    if (version === undefined)
        return refusal(404, 'VERSION_NOT_FOUND', 'Version not found');
    if (agent.pinned.production === wanted)
        return refusal(400, 'ALREADY_IN_PRODUCTION', 'This version is in production');
    const checked = state.checkRuns.findLast((run) => run.agent === agent && run.environment === 'production' && run.versionId === wanted);
    const enforced = state.settings.enforcesChecks && agent.checks.production?.enabled === true && body.force !== true;
    if (enforced && (checked === undefined || statusOf(state, checked) !== 'PASSED')) {
        return refusal(409, 'CHECKS_BLOCKED', 'The evaluation policy of production has not passed');
    }
    agent.pinned.production = wanted;
    state.accepted.push({ kind: 'promote', id: agent.id, at: state.now(), body });
    return reply(state.settings, 'v2', {
        semver: version.semver,
        environments: environments(agent),
        production_moved: true,
    });
}
function busyRefusal(state) {
    if (state.settings.publishBusy === 0)
        return undefined;
    state.settings.publishBusy -= 1;
    return refusal(409, 'PUBLISH_IN_PROGRESS', 'Another publish is in progress');
}

;// CONCATENATED MODULE: ./build/simulator/bland/checks.js




/** Scoring goes on for a while after the last conversation. */
const scoringMs = 5_000;
const stuckMs = 45 * 60_000;
/** Everything under `/v2/agents/{id}`. */
function agents(state, request, rest) {
    const [id, ...path] = rest;
    const agent = state.agents.get(id ?? '');
    if (agent === undefined)
        return refusal(404, 'NOT_FOUND', 'Agent not found');
    const [first, second, third] = path;
    const route = `${request.method} ${first}`;
    if (route === 'GET environments' && path.length === 1)
        return reply(state.settings, 'v2', environments(agent));
    if (first === 'environments' && (second === 'staging' || second === 'production')) {
        if (request.method === 'GET' && third === 'checks')
            return reply(state.settings, 'v2', showChecks(state, agent, second));
        if (request.method === 'PUT' && third === 'checks')
            return putChecks(state, request, agent, second);
        if (request.method === 'POST' && third === 'check-runs')
            return start(state, request, agent, second);
    }
    if (route === 'GET check-runs' && second === undefined)
        return list(state, request, agent);
    if (first === 'check-runs' && second !== undefined) {
        const run = state.checkRuns.find((each) => each.id === second && each.agent === agent);
        if (run === undefined)
            return refusal(404, 'NOT_FOUND', 'Check run not found');
        if (request.method === 'GET' && third === undefined)
            return reply(state.settings, 'v2', show(state, run));
        if (request.method === 'POST' && third === 'cancel') {
            if (ended(statusOf(state, run)))
                return refusal(409, 'CONFLICT', 'Check run is already finished');
            run.cancelledAt = state.now();
            return reply(state.settings, 'v2', show(state, run));
        }
    }
    if (route === 'POST publish')
        return publish(state, request, agent);
    if (route === 'POST promote')
        return promote(state, request, agent);
    return refusal(404, 'NOT_FOUND', 'Route not found');
}
function showChecks(state, agent, environment) {
    const checks = agent.checks[environment];
    if (checks === undefined)
        return null;
    return {
        id: `${agent.id}-${environment}-checks`,
        agent_id: agent.id,
        env_type: environment,
        enabled: checks.enabled,
        scenario_ids: checks.scenarioIds,
        scenario_names: checks.scenarioIds.map((id) => state.scenarios.find((each) => each.id === id)?.name ?? id),
        simulations_count: checks.simulations,
        evals: checks.judges.map((judge) => ({
            eval_agent_id: judge.id,
            eval_agent_version_id: judge.versionId,
            name: judge.name,
            target_level_keys: [],
            required: judge.required,
        })),
        created_at: '2026-01-05T09:00:00.000Z',
        updated_at: '2026-01-05T09:00:00.000Z',
    };
}
function putChecks(state, request, agent, environment) {
    const body = state.json(request);
    const judges = (body?.evals ?? []);
    const ids = body?.scenario_ids ?? [];
    const sims = body?.simulations_count ?? 5;
    if (ids.length < 1 || ids.length > 5 || judges.length === 0 || sims < 1 || sims > 50) {
        return refusal(400, 'BAD_REQUEST', 'scenario_ids 1..5, evals at least 1, simulations_count 1..50');
    }
    const checks = {
        enabled: body.enabled ?? true,
        scenarioIds: ids,
        simulations: sims,
        judges: judges.map((each) => ({
            id: each.eval_agent_id,
            versionId: each.eval_agent_version_id ?? `${each.eval_agent_id}-1`,
            name: each.eval_agent_id,
            required: each.required ?? true,
        })),
    };
    agent.checks[environment] = checks;
    return reply(state.settings, 'v2', showChecks(state, agent, environment));
}
function start(state, request, agent, environment) {
    const body = (state.json(request) ?? {});
    const checks = agent.checks[environment];
    if (checks === undefined || !checks.enabled)
        return refusal(400, 'BAD_REQUEST', 'Checks are not enabled');
    const active = state.checkRuns.find((run) => run.agent === agent && run.environment === environment && !ended(statusOf(state, run)));
    if (active !== undefined)
        return refusal(409, 'CONFLICT', 'A check run is already in progress');
    const candidate = environment === 'production' ? agent.pinned.staging : (agent.versions.at(-1)?.id ?? null);
    const versionId = body.version_id ?? candidate;
    if (!agent.versions.some((each) => each.id === versionId))
        return refusal(404, 'NOT_FOUND', 'Version not found');
    const run = addCheckRun(state, { agent, environment, versionId, checks });
    state.accepted.push({ kind: 'check-run', id: run.id, at: run.createdAt, body });
    return reply(state.settings, 'v2', show(state, run), 202);
}
/** Starts the conversations. */
function addCheckRun(state, given) {
    const { agent, environment, versionId, checks } = given;
    const now = state.now();
    const setId = simId(state.seed, 'check-set', state.checkRuns.length);
    const broken = state.settings.checkRuns === 'error-at-start';
    const scenarios = checks.scenarioIds.flatMap((id) => state.scenarios.find((each) => each.id === id) ?? []);
    const each = scenarios.flatMap((scenario) => Array.from({ length: checks.simulations }, () => scenario));
    const runs = broken ? [] : state.runner.start(each, { batchId: null, setId, version: null, now });
    state.runs.push(...runs);
    const run = {
        id: simId(state.seed, 'check-run', state.checkRuns.length),
        agent,
        environment,
        versionId,
        setId,
        judges: checks.judges.map((judge) => ({ ...judge })),
        simulations: checks.simulations,
        scenarioIds: checks.scenarioIds,
        runs,
        createdAt: now,
        hangs: state.settings.checkRuns === 'hang',
        error: broken ? 'The simulations could not be scheduled' : undefined,
        cancelledAt: undefined,
    };
    state.checkRuns.push(run);
    return run;
}
/** When a check run is over, cancellation and the time limit aside. */
function endOf(state, run) {
    const last = Math.max(run.createdAt, ...run.runs.map((each) => each.endsAt));
    return run.hangs ? Number.POSITIVE_INFINITY : last + scoringMs * state.timeScale;
}
/** Status of a check run now. */
function statusOf(state, run) {
    const now = state.now();
    if (run.error !== undefined)
        return 'ERROR';
    if (run.cancelledAt !== undefined)
        return 'CANCELLED';
    const limit = run.createdAt + stuckMs * state.timeScale;
    if (now >= limit && endOf(state, run) > limit)
        return 'ERROR';
    if (now < endOf(state, run))
        return run.runs.some((each) => statusAt(each, now) !== 'PENDING') ? 'RUNNING' : 'PENDING';
    return verdictsOf(run).every((verdict) => !verdict.required || verdict.passed === true) ? 'PASSED' : 'FAILED';
}
/** What each judge says once all has been said. */
function verdictsOf(run) {
    const judged = run.runs.filter((each) => each.final === 'PASSED' || each.final === 'FAILED');
    const share = judged.length === 0 ? null : judged.filter((each) => each.final === 'PASSED').length / judged.length;
    return run.judges.map((judge) => {
        const rate = judge.matchRate === undefined ? share : judge.matchRate;
        return {
            eval_agent_id: judge.id,
            eval_agent_version_id: judge.versionId,
            name: judge.name,
            required: judge.required,
            target_level_keys: [],
            match_rate: rate,
            score: rate === null ? null : Math.round(rate * 100),
            passed: rate === null ? null : rate >= 0.5,
        };
    });
}
function show(state, run) {
    const word = statusOf(state, run);
    const judged = word === 'PASSED' || word === 'FAILED';
    const version = run.agent?.versions.find((each) => each.id === run.versionId);
    const timedOut = word === 'ERROR' && run.error === undefined;
    const now = state.now();
    return {
        id: run.id,
        agent_id: run.agent?.id,
        env_type: run.environment,
        agent_version_id: run.versionId,
        semver: version?.semver ?? null,
        version_name: version?.name ?? null,
        status: word,
        judge_names: run.judges.map((judge) => judge.name),
        scenario_count: run.scenarioIds.length,
        simulations_count: run.simulations,
        overall_passed: judged ? word === 'PASSED' : null,
        verdicts: judged ? verdictsOf(run) : null,
        simulation_set_id: run.error === undefined ? run.setId : null,
        eval_run_id: judged ? `${run.setId}-eval` : null,
        error_message: timedOut ? 'Check run timed out' : (run.error ?? null),
        triggered_by: null,
        created_at: iso(run.createdAt, state.settings),
        started_at: word === 'PENDING' ? null : iso(run.createdAt, state.settings),
        completed_at: ended(word) ? iso(now, state.settings) : null,
    };
}
function list(state, request, agent) {
    const environment = request.query.get('env') === 'staging' ? 'staging' : 'production';
    const limit = Math.min(100, Math.max(1, Number(request.query.get('limit') ?? 25) || 25));
    const found = state.checkRuns.filter((run) => run.agent === agent && run.environment === environment).reverse();
    return reply(state.settings, 'v2', found.slice(0, limit).map((run) => show(state, run)));
}

;// CONCATENATED MODULE: ./build/simulator/bland/clinic.js
/** The account that `batchgate simulate --provider bland` and the demo start with: the front desk of a dental clinic. */

const clinicPathway = '7c1f9a52-5d0e-4b8e-9a57-2f60c4d1a001';
const clinicAgent = '2e94b7d0-61aa-4c3f-8f0d-93b1e7c5a002';
/** Ids of the scenarios by a short word. */
const clinicScenarios = {
    books: simId('clinic', 'books'),
    moves: simId('clinic', 'moves'),
    lateFee: simId('clinic', 'late-fee'),
    refund: simId('clinic', 'refund'),
    emergency: simId('clinic', 'emergency'),
    confused: simId('clinic', 'confused'),
    voicemail: simId('clinic', 'voicemail'),
    insurance: simId('clinic', 'insurance'),
    interrupts: simId('clinic', 'interrupts'),
    machine: simId('clinic', 'machine'),
    retired: simId('clinic', 'retired'),
    agentBooks: simId('clinic', 'agent-books'),
    agentPrice: simId('clinic', 'agent-price'),
};
const pathway = { kind: 'pathway', id: clinicPathway };
const agent = { kind: 'agent', id: clinicAgent };
const ids = clinicScenarios;
/** Alternating lines, the agent first. */
function talk(...lines) {
    return lines.map((content, index) => ({ role: index % 2 === 0 ? 'assistant' : 'user', content }));
}
function judge(id, name, passed, failed) {
    return simAssertion({
        id: `${id}-judge`,
        name,
        config: { prompt: `${name}?`, output_type: 'score', threshold: 0.7 },
        reasoning: { passed, failed },
        weight: 2,
    });
}
function politeness(id, alwaysFails = false) {
    return simAssertion({
        id: `${id}-tone`,
        type: 'BLAND_TONE',
        name: 'Stays polite and brief',
        config: { minimum: 0.6 },
        is_required: false,
        order: 1,
        alwaysFails,
        reasoning: { passed: 'Short and friendly.', failed: 'Two replies were longer than forty words.' },
    });
}
function reaches(id, node) {
    return simAssertion({
        id: `${id}-node`,
        type: 'NODE_REACHED',
        name: `Reaches ${node}`,
        config: { node_id: node },
        order: 2,
        reasoning: { passed: `The call went through ${node}.`, failed: `The call never reached ${node}.` },
    });
}
/** Fresh scenarios, so that one simulator never changes another's. */
function clinicWorld() {
    const scenarios = [
        simScenario({
            id: ids.books,
            name: 'Books a first appointment',
            target: pathway,
            category: 'HAPPY_PATH',
            metadata: { tags: ['smoke', 'booking'] },
            required: true,
            score: 0.94,
            assertions: [
                judge(ids.books, 'A date and a time are confirmed', 'Tuesday at 9:30 was confirmed.', 'No time was confirmed.'),
                reaches(ids.books, 'confirm-booking'),
                politeness(ids.books),
            ],
            transcript: talk('Hello, this is the clinic. What can I do for you?', 'I am new in town and would like a check-up next week.', 'Gladly. Tuesday at 9:30 is free, does that suit you?', 'Perfect.', 'Then you are booked for Tuesday at 9:30. See you soon!'),
            failure: talk('Hello, this is the clinic. What can I do for you?', 'I am new in town and would like a check-up next week.', 'We have many appointments next week.', 'Which ones?', 'Please call again on Monday.'),
        }),
        simScenario({
            id: ids.moves,
            name: 'Moves an appointment',
            target: pathway,
            category: 'HAPPY_PATH',
            metadata: { tags: ['booking'] },
            required: true,
            score: 0.91,
            assertions: [
                judge(ids.moves, 'The old appointment is released', 'It was cancelled first.', 'Both stayed booked.'),
                politeness(ids.moves),
            ],
        }),
        simScenario({
            id: ids.lateFee,
            name: 'Cancels late and hears of the fee',
            target: pathway,
            category: 'EDGE_CASE',
            metadata: { tags: ['billing'] },
            score: 0.83,
            assertions: [
                judge(ids.lateFee, 'The fee is named before cancelling', 'The fee was named.', 'The fee came as a surprise.'),
                politeness(ids.lateFee, true),
            ],
        }),
        simScenario({
            id: ids.refund,
            name: 'Refund, angry caller',
            target: pathway,
            category: 'ANGRY_CALLER',
            metadata: { tags: ['billing'] },
            fate: 'fail',
            score: 0.8,
            assertions: [
                judge(ids.refund, 'No refund is promised', 'It was left to the office.', 'A full refund was promised on the spot.'),
                politeness(ids.refund),
            ],
            failure: talk('Hello, this is the clinic. What can I do for you?', 'You charged me twice! I want my money back NOW.', 'I am so sorry. I have refunded the whole amount, it will be there tomorrow.', 'Well. Thank you.'),
        }),
        simScenario({
            id: ids.emergency,
            name: 'Asks for an emergency slot',
            target: pathway,
            category: 'EDGE_CASE',
            metadata: { tags: ['smoke'] },
            score: 0.88,
            assertions: [
                judge(ids.emergency, 'Pain is asked about', 'It asked how strong the pain is.', 'It offered a slot in two weeks.'),
                reaches(ids.emergency, 'emergency'),
            ],
        }),
        simScenario({
            id: ids.confused,
            name: 'Confused caller wants another clinic',
            target: pathway,
            category: 'CONFUSED_CALLER',
            fate: { flaky: 0.75 },
            score: 0.78,
            assertions: [
                judge(ids.confused, 'The mix-up is cleared up', 'It explained which clinic this is.', 'It booked the wrong clinic.'),
            ],
        }),
        simScenario({
            id: ids.voicemail,
            name: 'Reaches a voicemail',
            target: pathway,
            category: 'VOICEMAIL',
            score: 0.96,
            durationMs: 14_000,
        }),
        simScenario({
            id: ids.insurance,
            name: 'Asks which insurances are taken',
            target: pathway,
            category: 'CUSTOM',
            metadata: { tags: ['billing'] },
            fate: 'error',
            errorMessage: 'Invalid start_node_id: node "insurance-old" does not exist in this version',
        }),
        simScenario({
            id: ids.interrupts,
            name: 'Talks over the agent',
            target: pathway,
            category: 'BELLIGERENT_CALLER',
            fate: { flaky: 0.9 },
            score: 0.74,
            durationMs: 21_000,
        }),
        simScenario({
            id: ids.machine,
            name: 'Asks whether it is a machine',
            target: pathway,
            category: 'EDGE_CASE',
            metadata: { tags: ['smoke'] },
            score: 0.97,
            assertions: [judge(ids.machine, 'It says that it is one', 'It said so at once.', 'It claimed to be human.')],
        }),
        simScenario({ id: ids.retired, name: 'Fax number (retired)', target: pathway, enabled: false }),
        simScenario({ id: ids.agentBooks, name: 'Books by phone', target: agent, fate: { flaky: 0.9 } }),
        simScenario({ id: ids.agentPrice, name: 'Asks for a price', target: agent, fate: { flaky: 0.8 } }),
    ];
    return { scenarios, pathways: [clinicPathwayVersions()], agents: [clinicAgentVersions()] };
}
function clinicPathwayVersions() {
    const version = (name) => ({
        name,
        nodes: [
            { id: 'start', type: 'Default', data: { prompt: `Greet the caller. (${name})` } },
            { id: 'confirm-booking', type: 'Default', data: { prompt: 'Repeat date and time.' } },
        ],
        edges: [{ id: 'e1', source: 'start', target: 'confirm-booking' }],
    });
    const versions = new Map([
        [12, version('Spring opening hours')],
        [13, version('Late fee')],
        [14, version('Shorter greeting')],
    ]);
    return { id: clinicPathway, versions, live: 13, staging: undefined };
}
function clinicAgentVersions() {
    const judges = () => [
        { id: 'judge-goal', versionId: 'judge-goal-3', name: 'Goal reached', required: true },
        {
            id: 'judge-privacy',
            versionId: 'judge-privacy-1',
            name: 'No private data is read out',
            required: true,
            matchRate: 1,
        },
        { id: 'judge-tone', versionId: 'judge-tone-2', name: 'Warm tone', required: false, matchRate: 0.4 },
    ];
    const checks = () => ({
        enabled: true,
        scenarioIds: [ids.agentBooks, ids.agentPrice],
        simulations: 5,
        judges: judges(),
    });
    return {
        id: clinicAgent,
        versions: [
            { id: simId('clinic', 'agent', 1), semver: '1.0.0', name: 'First' },
            { id: simId('clinic', 'agent', 2), semver: '1.1.0', name: 'Prices' },
        ],
        pinned: { staging: simId('clinic', 'agent', 2), production: simId('clinic', 'agent', 1) },
        checks: { production: checks(), staging: checks() },
    };
}

;// CONCATENATED MODULE: ./build/simulator/bland/pathways.js



/** Everything under `/v1/pathway/{id}`. */
function pathways(state, request, rest) {
    const [id, action, number] = rest;
    const pathway = state.pathways.get(id ?? '');
    if (pathway === undefined)
        return refusal(404, 'NOT_FOUND', 'Pathway not found');
    if (request.method === 'POST' && action === 'publish')
        return pathways_publish(state, request, pathway);
    if (request.method !== 'GET')
        return refusal(404, 'NOT_FOUND', 'Route not found');
    const newest = Math.max(...pathway.versions.keys());
    if (action === 'versions') {
        const rows = [...pathway.versions].map(([version_number, { name }]) => ({
            id: `${pathway.id}-v${version_number}`,
            version_number,
            created_at: iso(state.now(), state.settings),
            name,
            is_latest: version_number === newest,
        }));
        return reply(state.settings, 'bare', rows);
    }
    if (action === 'version') {
        const wanted = number === '0' ? pathway.live : Number(number);
        const version = pathway.versions.get(wanted);
        if (version === undefined)
            return refusal(404, 'NOT_FOUND', 'Version not found');
        return reply(state.settings, 'bare', { version_number: wanted, ...version });
    }
    return refusal(404, 'NOT_FOUND', 'Route not found');
}
function pathways_publish(state, request, pathway) {
    const body = state.json(request);
    const version = body?.version_id;
    const environment = body?.environment ?? 'production';
    if (typeof version !== 'number' || !pathway.versions.has(version)) {
        return refusal(400, 'BAD_REQUEST', 'version_id must be the number of a version');
    }
    if (environment !== 'production' && environment !== 'staging') {
        return refusal(400, 'BAD_REQUEST', 'environment must be production or staging');
    }
    if (state.settings.publish === 'gated') {
        const open = state.scenarios.filter((scenario) => {
            if (!scenario.required || scenario.target.id !== pathway.id)
                return false;
            const last = state.runs.findLast((run) => run.scenario.id === scenario.id && run.version === version);
            return last === undefined || statusAt(last, state.now()) !== 'PASSED';
        });
        if (open.length > 0) {
            return {
                status: 400,
                body: {
                    status: 'error',
                    message: `Required scenarios have not passed: ${open.map((each) => each.name).join(', ')}`,
                },
            };
        }
    }
    state.accepted.push({ kind: 'publish', id: pathway.id, at: state.now(), body });
    if (state.settings.publish === 'slow') {
        state.moves.push({ pathway, version, at: state.now() + 20_000 * state.timeScale });
    }
    else if (state.settings.publish !== 'stuck') {
        if (environment === 'production')
            pathway.live = version;
        else
            pathway.staging = version;
    }
    return reply(state.settings, 'bare', { message: 'Pathway published successfully' });
}
/** Lets happen what time has brought: slow publications, and batches that publish when they pass. */
function settlePublications(state) {
    const now = state.now();
    for (const move of state.moves)
        if (move.at <= now)
            move.pathway.live = move.version;
    for (const batch of state.batches.values()) {
        if (!batch.publishOnPass || batch.publishedItself || groupStatus(batch.runs, now, state.settings) !== 'PASSED')
            continue;
        batch.publishedItself = true;
        const target = batch.runs[0]?.scenario.target;
        const pathway = target?.kind === 'pathway' ? state.pathways.get(target.id) : undefined;
        if (pathway !== undefined && batch.version !== null)
            pathway.live = batch.version;
    }
}

;// CONCATENATED MODULE: ./build/simulator/bland/settings.js
const usualSettings = {
    envelope: 'wire',
    lists: 'usual',
    assertions: 'wire',
    counters: 'true',
    erroredBatch: 'ERROR',
    endsEarly: false,
    batchWord: undefined,
    sparse: false,
    withoutRuns: false,
    missingRuns: { count: 0, from: 'batch' },
    limits: 'clamp',
    publishOnPass: false,
    publish: 'works',
    created: 200,
    allowBearer: false,
    skewMs: 0,
    parallel: 10,
    queueMs: 800,
    namesSets: true,
    statistics: true,
    checkRuns: 'work',
    enforcesChecks: true,
    publishBusy: 0,
};
/** True when the request carries exactly the key. */
function authorised(request, apiKey, settings) {
    const given = request.headers.authorization;
    return given === apiKey || (settings.allowBearer && given === `Bearer ${apiKey}`);
}

;// CONCATENATED MODULE: ./build/simulator/bland/simulations.js



/** `POST …/scenarios/{id}/simulate`: an agent-to-agent simulation judged by the judges of the scenario's agent. */
function simulate(state, request, scenarioId) {
    const scenario = state.scenarios.find((each) => each.id === scenarioId);
    if (scenario === undefined)
        return refusal(404, 'NOT_FOUND', 'Scenario not found');
    const body = (state.json(request) ?? {});
    const simulations = body.simulations_count ?? 5;
    if (simulations < 1 || simulations > 50)
        return refusal(400, 'BAD_REQUEST', 'simulations_count must be 1..50');
    const judges = state.agents.get(scenario.target.id)?.checks.production?.judges ?? [];
    if (judges.length === 0)
        return refusal(400, 'BAD_REQUEST', 'No eval agents are attached');
    const checks = { enabled: true, scenarioIds: [scenarioId], simulations, judges };
    const run = addCheckRun(state, { agent: undefined, environment: 'production', versionId: null, checks });
    state.accepted.push({ kind: 'simulate', id: run.setId, at: run.createdAt, body });
    return reply(state.settings, 'agent-testing', { simulation_set_id: run.setId, status: 'RUNNING' }, 202);
}
/** `GET …/simulation-runs/{set}/results`: nothing but an empty frame while scoring. */
function simulationResults(state, setId) {
    const run = state.checkRuns.find((each) => each.setId === setId);
    if (run === undefined)
        return refusal(404, 'NOT_FOUND', 'Simulation not found');
    const word = statusOf(state, run);
    const judged = word === 'PASSED' || word === 'FAILED';
    const verdicts = judged ? verdictsOf(run) : [];
    const names = { PASSED: 'COMPLETE', FAILED: 'COMPLETE', ERROR: 'FAILED' };
    const summary = {
        simulation_set_id: setId,
        eval_run_id: judged ? `${setId}-eval` : null,
        status: names[word] ?? word,
        score: verdicts[0]?.score ?? null,
        passed: judged ? word === 'PASSED' : null,
        total_calls: run.runs.length,
        passed_count: judged ? run.runs.filter((each) => each.final !== 'ERROR').length : 0,
        failed_count: judged ? run.runs.filter((each) => each.final === 'ERROR').length : 0,
        created_at: iso(run.createdAt, state.settings),
    };
    const assertions = verdicts.map((verdict) => ({
        eval_agent_id: verdict.eval_agent_id,
        name: verdict.name,
        mode: 'passfail',
        score: verdict.score,
        passed: verdict.passed,
        weight: 1,
    }));
    const logs = judged
        ? run.runs.map((each, index) => ({
            run_id: each.id,
            conversation_id: `${each.id}-c`,
            case_name: `${each.scenario.name} #${index + 1}`,
            duration_seconds: Math.round(each.durationMs / 1000),
            score: each.score === null ? null : Math.round(each.score * 100),
            passed: each.final === 'PASSED',
        }))
        : [];
    return reply(state.settings, 'agent-testing', { summary, assertions, logs });
}

;// CONCATENATED MODULE: ./build/simulator/bland.js











/** Starts an account. Nothing in it moves but by the clock and by requests. */
function createBland(setup) {
    const { clock, apiKey = 'demo-key', seed = 'bland', timeScale = 1 } = setup;
    const world = clinicWorld();
    const settings = { ...usualSettings, ...setup.settings };
    const runner = createRunner({ seed, timeScale, settings });
    const credentials = new Set();
    let revoked = false;
    const state = {
        seed,
        settings,
        timeScale,
        runner,
        scenarios: [...(setup.scenarios ?? world.scenarios)],
        pathways: new Map((setup.pathways ?? world.pathways).map((each) => [each.id, each])),
        agents: new Map((setup.agents ?? world.agents).map((each) => [each.id, each])),
        batches: new Map(),
        sets: new Map(),
        checkRuns: [],
        runs: [],
        accepted: [],
        moves: [],
        now: () => clock.now(),
        json: readJson,
    };
    const scenario = (idOrName) => {
        const found = state.scenarios.find((each) => each.id === idOrName || each.name === idOrName);
        if (found === undefined)
            throw new Error(`no scenario "${idOrName}"`);
        return found;
    };
    const handle = (request) => {
        if (request.headers.authorization !== undefined)
            credentials.add(request.headers.authorization);
        settlePublications(state);
        const answer = revoked || !authorised(request, apiKey, settings) ? unauthorised : route(state, request);
        return { ...answer, headers: { date: new Date(clock.now() + settings.skewMs).toUTCString(), ...answer.headers } };
    };
    return {
        platform: { handle },
        settings,
        scenarios: state.scenarios,
        pathways: state.pathways,
        agents: state.agents,
        accepted: state.accepted,
        credentials,
        scenario,
        setFate: (idOrName, fate) => {
            scenario(idOrName).fate = fate;
        },
        nextFates: (idOrName, ...fates) => runner.queue(scenario(idOrName).id, fates),
        drift: runner.drift,
        revokeKey: () => {
            revoked = true;
        },
    };
}
function route(state, request) {
    const [version, area, ...rest] = request.segments;
    const place = `${version}/${area}`;
    if (place === 'v1/me' && request.method === 'GET') {
        const billing = { current_balance: 12.5, refill_to: null };
        return reply(state.settings, 'bare', { status: 'active', billing, total_calls: 0 });
    }
    if (place === 'v1/agent-testing') {
        const [kind, id, action] = rest;
        if (request.method === 'POST' && kind === 'scenarios' && action === 'simulate')
            return simulate(state, request, id);
        if (request.method === 'GET' && kind === 'simulation-runs' && action === 'results')
            return simulationResults(state, id);
        return agentTesting(state, request, rest);
    }
    if (place === 'v1/pathway')
        return pathways(state, request, rest);
    if (place === 'v2/agents')
        return agents(state, request, rest);
    return refusal(404, 'NOT_FOUND', 'Route not found');
}
function readJson(request) {
    if (request.body === '')
        return undefined;
    try {
        return JSON.parse(request.body);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
