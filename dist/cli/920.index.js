export const id = 920;
export const ids = [920];
export const modules = {

/***/ 5536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate),
  f: () => (/* binding */ rulesOf)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/reasons.js
var reasons = __webpack_require__(1091);
;// CONCATENATED MODULE: ./build/world.js
/** All that looks at results or at earlier runs. Loaded when there are some: the first request does not wait for it. */
const judging = () => Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(308), __webpack_require__.e(97), __webpack_require__.e(418)]).then(__webpack_require__.bind(__webpack_require__, 5418));

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

;// CONCATENATED MODULE: ./build/core/event-rules.js
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

// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/core/hash.js
var hash = __webpack_require__(7384);
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
var wait = __webpack_require__(7533);
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

// EXTERNAL MODULE: ./build/core/plan.js
var plan = __webpack_require__(4115);
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
    const lanes = (0,plan/* planLanes */.H)({ ...round, limits });
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

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/memory.js
/** How much memory the program takes beyond what it needs. */

/**
 * Makes V8 collect garbage early from now on. By itself it lets the heap grow to four times what lives in it, which is
 * a gigabyte for a hundred thousand tests, to save time that a program that waits for a platform does not miss: see
 * docs/adr/0007-memory.md. V8 looks at these flags at each collection, so they may change while it runs.
 */
function collectEarly() {
    for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=25', '--optimize-for-size']) {
        (0,external_node_v8_.setFlagsFromString)(flag);
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
    return eventRules(event, {
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

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ assemble)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/http/address.js
var address = __webpack_require__(1601);
// EXTERNAL MODULE: ./build/http/api.js
var api = __webpack_require__(7445);
// EXTERNAL MODULE: ./build/http/attempts.js
var attempts = __webpack_require__(655);
// EXTERNAL MODULE: ./build/http/body.js
var body = __webpack_require__(5621);
// EXTERNAL MODULE: ./build/http/failure.js
var failure = __webpack_require__(1923);
// EXTERNAL MODULE: ./build/http/redact.js
var redact = __webpack_require__(2616);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(4675);
// EXTERNAL MODULE: ./build/http/status.js
var http_status = __webpack_require__(4999);
// EXTERNAL MODULE: ./build/http/transport.js + 1 modules
var transport = __webpack_require__(7907);
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
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
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

// EXTERNAL MODULE: ./build/providers/index.js
var providers = __webpack_require__(3621);
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
        writeReports: async (record, history) => (await __webpack_require__.e(/* import() */ 399).then(__webpack_require__.bind(__webpack_require__, 5399))).writeReports(options.reportDir, record, history),
    };
    async function makeProvider({ proxy, version }, note) {
        const until = clock.now() + options.timeoutMs;
        const http = createHttp({ clock, log: host.log, proxy, userAgent: `batchgate/${version}`, deadline: () => until });
        const { id, settings } = options.provider === 'demo' ? await demo(options, clock) : { id: options.provider, settings: options };
        const module = await providers/* providers */.r[id]();
        const withoutSecrets = parts.event.untrusted;
        const { provider } = await prepare(module, settings, { http, clock, log: host.log, note, withoutSecrets });
        cancelled.throwIfAborted();
        return provider;
    }
}
/** `provider: demo` is Bland on the built-in simulator; everything else is as the user set it. */
async function demo(options, clock) {
    const { simulate } = await __webpack_require__.e(/* import() */ 525).then(__webpack_require__.bind(__webpack_require__, 1525));
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
        return (await __webpack_require__.e(/* import() */ 244).then(__webpack_require__.bind(__webpack_require__, 1244))).createFileStore(baseline.path);
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
    const [{ parse }, { readQuarantine }] = await Promise.all([__webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19)), Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(632)]).then(__webpack_require__.bind(__webpack_require__, 4632))]);
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

/***/ 8187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 7384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
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

/***/ 4115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planLanes)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8187);
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
    for (const group of (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(tests, (test) => test.group).values()) {
        let current = [];
        for (const unit of (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(group, (test) => test.unit).values()) {
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


/***/ }),

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(378);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3436);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7998);
/* harmony import */ var _policy_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(871);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3185);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(228);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6464);
/** The final result for a terminal or log: verdict first, then what needs a person. */








const sgr = { red: 31, green: 32, yellow: 33, bold: 1, dim: 2 };
const plain = (_, text) => text;
const coloured = (colour, text) => (text === '' ? '' : `\u001b[${sgr[colour]}m${text}\u001b[0m`);
const marks = {
    regressed: ['red', 'WORSE'],
    failed: ['red', 'FAIL'],
    suspected: ['yellow', 'SUSPECT'],
    errored: ['yellow', 'ERROR'],
    missing: ['yellow', 'MISSING'],
    already: ['yellow', 'BROKEN'],
    known: ['dim', 'FAIL'],
    quarantined: ['dim', 'ASIDE'],
    fixed: ['green', 'FIXED'],
    improved: ['green', 'BETTER'],
    added: ['green', 'NEW'],
    skipped: ['dim', 'SKIP'],
    passed: ['green', 'PASS'],
};
/** Every line has passed `logLine` before it is coloured, so none can form a command of a CI system. */
function renderText(record, options = {}) {
    const { width = 100, rows = 20 } = options;
    const paint = options.colours === true ? coloured : plain;
    const sorted = (0,_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .sections */ .V)(record);
    const colour = { passed: 'green', failed: 'red', inconclusive: 'yellow' };
    const { conclusion } = record.verdict;
    const lines = [
        '',
        ...Object.keys(sorted).flatMap((name) => sectionLines(name, sorted, { record, paint, width, rows })),
        ...verdictLines(record, paint, width),
        ...wholeLines(record, width).map((line) => paint('dim', line)),
        paint(colour[conclusion], paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .conclusionWords */ .Do[conclusion].toUpperCase()}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .because */ .xx)(record, sorted)}`))),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .figures */ .u5)(record)}.`),
        ...(options.reportDir === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`Reports: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(options.reportDir, 300)}`)]),
    ];
    return `${lines.join('\n')}\n`;
}
/** The whole run against its baseline, with what a reader needs to recompute it. */
function wholeLines(record, width) {
    if (record.comparison === undefined)
        return [];
    const method = record.comparison.whole?.method;
    const how = method === undefined ? [] : [`Whole run: ${method.replace(/\.$/, '')}.`];
    return [...(0,_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeSentences */ .eD)(record), ...how].flatMap((text) => wrap((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, 600)), width)).concat('');
}
function sectionLines(name, sorted, { record, paint, width, rows }) {
    const entries = sorted[name];
    if (entries.length === 0)
        return [];
    if (name === 'passed' || name === 'skipped') {
        return [
            ...(entries.length > rows ? [] : entries.map((entry) => row(name, entry, { paint, width, nameWidth: 0 }))),
            ...(entries.length > rows ? [paint('dim', `${mark(name)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(entries.length, 'test')}`)] : []),
            ...(name === 'passed' ? [''] : []),
        ];
    }
    const { title, explanation } = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sectionWords */ .zj)(name, record);
    const shown = entries.slice(0, rows);
    const nameWidth = Math.max(...shown.map((entry) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(entry.name, 60).length));
    return [
        paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${title} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)(entries.length)})`)),
        ...(explanation === undefined ? [] : wrap(explanation, width).map((line) => paint('dim', line))),
        ...shown.flatMap((entry) => [
            row(name, entry, { paint, width, nameWidth }),
            ...whyLines(name, entry, { paint, width }),
        ]),
        ...(entries.length > shown.length
            ? [paint('dim', `… and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(entries.length - shown.length, 'more test')}; the report has them all`)]
            : []),
        '',
    ];
}
/** Columns of a mark and the space after it. */
const marginWidth = 8;
function mark(name) {
    return marks[name][1].padEnd(marginWidth - 1);
}
/** Padding names to `nameWidth` lines the figures of a section up. */
function row(name, entry, { paint, width, nameWidth }) {
    const { comparison } = entry;
    const numbers = comparison?.baseline === undefined || comparison.candidate === undefined || name === 'passed'
        ? ''
        : `  ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .tally */ .N4)(comparison.baseline)} before, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .tally */ .N4)(comparison.candidate)} now`;
    const room = Math.max(20, width - marginWidth - numbers.length);
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(entry.name, room).padEnd(numbers === '' ? 0 : Math.min(nameWidth, room));
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${mark(name)} ${shown}${numbers}`);
    return `${paint(marks[name][0], line.slice(0, marginWidth))}${line.slice(marginWidth)}`;
}
/** What failed and what was expected, for one test; at most three checks. */
function whyLines(name, entry, { paint, width }) {
    const { comparison, test } = entry;
    const put = (text, label = '') => {
        const start = `${' '.repeat(marginWidth)}${label}`;
        return paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${start}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, Math.max(20, width - start.length))}`));
    };
    const accused = name === 'regressed' || name === 'suspected' || name === 'already';
    const sure = [accused ? (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sureness */ .$6)(comparison?.p) : undefined, accused && test ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .trialsWords */ .z)(test) : undefined];
    const found = sure.filter((part) => part !== undefined).join('; ');
    // Whole, so that a reader can recompute the word by hand
    const method = accused && comparison?.method !== undefined ? wrap((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(comparison.method, 600), width - marginWidth) : [];
    const notes = [
        ...(found === '' ? [] : [put(found)]),
        ...method.map((line) => put(line)),
        ...(comparison?.alreadySince === undefined ? [] : [put(`worse on the branch ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .since */ .XP)(comparison.alreadySince)}`)]),
        ...(comparison?.note === undefined ? [] : [put(comparison.note)]),
    ];
    if (test === undefined || ['fixed', 'improved', 'added', 'missing'].includes(name))
        return notes;
    const trial = (0,_telling_js__WEBPACK_IMPORTED_MODULE_7__/* .telling */ .g)(test);
    const failed = (trial?.checks ?? []).filter((check) => check.passed === false);
    return [
        ...notes,
        ...(trial?.message === undefined ? [] : [put(trial.message)]),
        ...failed
            .slice(0, 3)
            .flatMap((check) => [
            put(`${check.severity === 'error' ? 'check' : check.severity} ${check.name}${check.message === undefined ? '' : `: ${check.message}`}`),
            ...(check.expected === undefined ? [] : [put(check.expected, '  expected: ')]),
            ...(check.actual === undefined ? [] : [put(check.actual, '  actual:   ')]),
        ]),
        ...(failed.length > 3 ? [put(`… and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(failed.length - 3, 'more failed check')}`)] : []),
    ];
}
function verdictLines(record, paint, width) {
    const { verdict, publication } = record;
    const item = (text) => {
        const [first = '', ...rest] = wrap((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(text), width - 2);
        return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    };
    const list = (title, texts) => texts.length === 0
        ? []
        : [
            paint('bold', title),
            ...texts.slice(0, 20).flatMap((text) => item((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, 500))),
            ...(texts.length > 20 ? [`- … and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(texts.length - 20, 'more')}`] : []),
            '',
        ];
    const reasons = verdict.reasons.slice(0, 20).flatMap((reason) => {
        const { fault, next } = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonWords */ .IK)(reason.code);
        return [
            ...item(`${fault}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .capital */ .Nx)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reason.message, 500))}`),
            ...wrap(`Next: ${next.replaceAll('`', '')}`, width - 2).map((line) => paint('dim', `  ${line}`)),
        ];
    });
    return [
        ...list('Warnings', record.warnings),
        ...list('Floors that were not reached', record.shortfalls),
        ...(reasons.length === 0 ? [] : [paint('bold', 'Why'), ...reasons, '']),
        ...(publication === undefined
            ? []
            : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`Publishing: ${publication.state}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(publication.message, 300)}`), '']),
        ...(publication === undefined && verdict.conclusion === 'passed'
            ? list('Not publishable', verdict.unpublishable)
            : []),
    ];
}
/** Breaks a line at spaces; words longer than the width stay whole. A break must not put a command at a line's start. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return (line === '' ? lines : [...lines, line]).map((each) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(each));
}


/***/ }),

/***/ 7533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ nextWait),
/* harmony export */   ZE: () => (/* binding */ startGrace),
/* harmony export */   db: () => (/* binding */ startDeadline),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
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

/***/ 51:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ createLocalHost),
/* harmony export */   rZ: () => (/* binding */ wantsColours)
/* harmony export */ });
/* unused harmony export createLocalLog */
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(378);

/** Colours are for terminals, unless `NO_COLOR` (any value) or a terminal without them says otherwise. */
function wantsColours({ isTTY, env }) {
    return isTTY && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}
const paints = { red: 31, yellow: 33, bold: 1, dim: 2 };
/** The most lines of one message; a whole report is printed elsewhere. */
const mostLines = 1000;
/** Lines for people: a group is a heading and an indented body. */
function createLocalLog({ write, writeError, colours, debug, redactor }) {
    let depth = 0;
    const paint = (paint, line) => colours ? `\u001b[${paints[paint]}m${line}\u001b[0m` : line;
    const lines = (text) => (0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLines */ .OG)(redactor.redact(text), mostLines).map((line) => `${'  '.repeat(depth)}${line}`);
    return {
        info(text) {
            for (const line of lines(text))
                write(`${line}\n`);
        },
        warning(text) {
            for (const line of lines(text))
                writeError(`${paint('yellow', `Warning: ${line}`)}\n`);
        },
        error(text) {
            for (const line of lines(text))
                writeError(`${paint('red', `Error: ${line}`)}\n`);
        },
        debug(text) {
            if (!debug)
                return;
            for (const line of lines(text))
                writeError(`${paint('dim', line)}\n`);
        },
        async group(title, body) {
            for (const line of lines(title))
                write(`${paint('bold', line)}\n`);
            depth += 1;
            try {
                return await body();
            }
            finally {
                depth -= 1;
            }
        },
        mask(secret) {
            redactor.add(secret);
        },
    };
}
/** Delivers to whoever started the command: nothing but text. */
function createLocalHost(setup) {
    const log = createLocalLog(setup);
    return {
        log,
        fail: (title, sentence) => log.error(`${title}: ${sentence}`),
        ended: () => { },
        announce: () => { },
        begin: async () => [],
        async deliver(record) {
            setup.write(`${setup.redactor.redact(setup.render(record))}\n`);
            return [];
        },
    };
}


/***/ }),

/***/ 3621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ providers)
/* harmony export */ });
const providers = {
    'umbraco-ai': async () => (await __webpack_require__.e(/* import() */ 288).then(__webpack_require__.bind(__webpack_require__, 5288))).module,
    bland: async () => (await __webpack_require__.e(/* import() */ 267).then(__webpack_require__.bind(__webpack_require__, 3267))).module,
    'kore-ai': async () => (await __webpack_require__.e(/* import() */ 107).then(__webpack_require__.bind(__webpack_require__, 8107))).module,
    'future-agi': async () => (await __webpack_require__.e(/* import() */ 865).then(__webpack_require__.bind(__webpack_require__, 1865))).module,
};


/***/ })

};
