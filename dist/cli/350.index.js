export const id = 350;
export const ids = [350];
export const modules = {

/***/ 3257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/core/baseline.js + 6 modules
var core_baseline = __webpack_require__(6424);
;// CONCATENATED MODULE: ./build/core/compare/levels.js
/** The design's own value of `false-alarms`, for which the levels below were set. */
const REFERENCE = 0.02;
/** @param falseAlarms share of runs of an unchanged agent that may fail, from 0 to 1. */
function levelsFor(falseAlarms) {
    const scale = falseAlarms / REFERENCE;
    return {
        convict: Math.min(0.5, 0.02 * scale),
        convictAtOnce: Math.min(0.5, 0.01 * scale),
        clear: 0.1,
        wholeAtOnce: Math.min(0.25, 0.001 * scale),
        wholeAgain: 0.1,
        wholeBoth: Math.min(0.25, 0.01 * scale),
        wholeOnly: Math.min(0.25, 0.01 * scale),
    };
}

// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(9058);
;// CONCATENATED MODULE: ./build/core/compare/subjects.js
/** Puts each test of a run beside its baseline: all that the rules of the comparison look at. */


/** One subject for each result, in the same order. */
function subjectsOf(results, history, setting) {
    const baselines = (0,core_baseline/* baselineOf */.Bv)(history);
    const already = setting.onBaselineBranch ? new Map() : alreadyRegressed(history);
    const sizes = new Map();
    for (const { test } of results)
        sizes.set(test.unit, (sizes.get(test.unit) ?? 0) + 1);
    return results.map(({ test, trials }) => {
        const known = baselines.get(test.id);
        const edited = known !== undefined && known.digest !== test.digest;
        const first = (0,core_outcome/* judged */.g$)((0,core_outcome/* firstPass */.ue)(trials));
        const comparable = known !== undefined && !edited && known.judged > 0;
        const since = already.get(test.id);
        return {
            test,
            trials,
            outcome: (0,core_outcome/* outcomeOf */.sG)(trials),
            first,
            tally: tallyOf(first),
            ...(comparable ? { baseline: known } : {}),
            inNewest: known?.inNewest === true,
            ...(edited ? { note: 'The test was edited, so its earlier results do not count.' } : {}),
            quarantined: setting.quarantined.has(test.id),
            shared: (sizes.get(test.unit) ?? 0) > 1,
            ...(since === undefined || edited ? {} : { alreadySince: since }),
        };
    });
}
/** Passed, judged and mean score of trials. */
function tallyOf(trials) {
    const evidence = (0,core_outcome/* judged */.g$)(trials);
    const score = (0,core_outcome/* meanScore */.UQ)(evidence);
    return {
        passed: evidence.filter((trial) => trial.outcome === 'passed').length,
        judged: evidence.length,
        ...(score === undefined ? {} : { score }),
    };
}
/** Tests that the newest recorded run found regressed, each with the first run of the unbroken row that did. */
function alreadyRegressed(history) {
    const found = new Map();
    for (const id of history.runs.at(-1)?.regressed ?? [])
        found.set(id, sinceOf(history.runs.at(-1)));
    let row = new Set(found.keys());
    for (let index = history.runs.length - 2; index >= 0 && row.size > 0; index--) {
        const run = history.runs[index];
        row = new Set((run.regressed ?? []).filter((id) => row.has(id)));
        for (const id of row)
            found.set(id, sinceOf(run));
    }
    return found;
}
/** When the newest recorded run found the whole suite dropped: the first run of the unbroken row that did. */
function alreadyDropped(history) {
    let since;
    for (let index = history.runs.length - 1; index >= 0 && history.runs[index]?.dropped === true; index--) {
        since = sinceOf(history.runs[index]);
    }
    return since;
}
function sinceOf(run) {
    return { commit: run.commit ?? `run ${run.runId}`, startedAt: run.startedAt };
}

;// CONCATENATED MODULE: ./build/core/statistics/bootstrap.js
/** Percentile interval (95 %) of the mean: values drawn again with replacement, `resamples` times. */
function bootstrapMean(values, resamples, random) {
    const size = values.length;
    if (size === 0 || resamples === 0)
        return { low: Number.NaN, high: Number.NaN };
    const means = new Float64Array(resamples);
    for (let i = 0; i < resamples; i++) {
        let sum = 0;
        for (let j = 0; j < size; j++)
            sum += values[Math.floor(random() * size)];
        means[i] = sum / size;
    }
    means.sort();
    return {
        low: means[Math.floor(0.025 * (resamples - 1))],
        high: means[Math.ceil(0.975 * (resamples - 1))],
    };
}

// EXTERNAL MODULE: ./build/core/statistics/fisher.js
var fisher = __webpack_require__(7095);
;// CONCATENATED MODULE: ./build/core/statistics/holm.js
/** S. Holm, A simple sequentially rejective multiple test procedure, Scand. J. Statist. 6 (1979), 65–70. */
/** Holm's adjusted p values, in the order given: each may be compared with the level for the whole family. */
function holm(values) {
    const order = values.map((_, index) => index).sort((a, b) => values[a] - values[b]);
    const adjusted = new Array(values.length);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, values[index] * (values.length - rank)));
        adjusted[index] = largest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./build/core/statistics/mann-whitney.js
/** H. B. Mann and D. R. Whitney, Ann. Math. Statist. 18 (1947), 50–60; exact, and with ties by the same permutations. */
/**
 * Exact probability, were nothing changed, that the candidate's ranks among all values sum to what was seen or less.
 * Ties share their middle rank, and the distribution is that of the ranks as they are.
 */
function mannWhitneyLess(baseline, candidate) {
    const size = candidate.length;
    if (size === 0 || baseline.length === 0)
        return 1;
    const ranks = doubledRanks([...candidate, ...baseline]);
    let seen = 0;
    for (let i = 0; i < size; i++)
        seen += ranks[i];
    return subsetsUpTo(ranks, size, seen);
}
/** Twice the middle rank of each value, so that all of them are whole numbers. */
function doubledRanks(values) {
    const order = values.map((_, index) => index).sort((a, b) => values[a] - values[b]);
    const ranks = new Int32Array(values.length);
    for (let start = 0; start < order.length;) {
        let end = start;
        while (end < order.length && values[order[end]] === values[order[start]])
            end++;
        for (let i = start; i < end; i++)
            ranks[order[i]] = start + 1 + end;
        start = end;
    }
    return ranks;
}
/** Share of all subsets of `size` ranks whose sum is at most `limit`. */
function subsetsUpTo(ranks, size, limit) {
    const width = limit + 1;
    const counts = new Float64Array((size + 1) * width);
    counts[0] = 1;
    let used = 0;
    for (const rank of ranks) {
        used = Math.min(size, used + 1);
        for (let k = used; k > 0; k--) {
            const from = (k - 1) * width;
            const to = k * width;
            for (let sum = limit - rank; sum >= 0; sum--)
                counts[to + sum + rank] += counts[from + sum];
        }
    }
    let hits = 0;
    for (let sum = 0; sum <= limit; sum++)
        hits += counts[size * width + sum];
    let all = 1;
    for (let k = 1; k <= size; k++)
        all *= (ranks.length - size + k) / k;
    return Math.min(1, hits / all);
}

;// CONCATENATED MODULE: ./build/core/statistics/random.js
/** Seeded random numbers, so that every figure can be worked out again. */
/** sfc32 by Chris Doty-Humphrey (public domain, PractRand); the first values are thrown away to mix the seed. */
function seededRandom(seed) {
    let a = 0x9e3779b9 | 0;
    let b = 0x243f6a88 | 0;
    let c = seed | 0;
    let counter = 1;
    const next = () => {
        const sum = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (c << 21) | (c >>> 11);
        c = (c + sum) | 0;
        return (sum >>> 0) / 4294967296;
    };
    for (let i = 0; i < 12; i++)
        next();
    return next;
}

// EXTERNAL MODULE: ./build/core/statistics/hypergeometric.js + 1 modules
var hypergeometric = __webpack_require__(2701);
;// CONCATENATED MODULE: ./build/core/statistics/stratified.js
/**
 * The whole suite against its baseline, test by test. Without a change, a test's candidate trials are just some of all
 * its trials, drawn at random: within each test the draw is shuffled, between tests nothing is.
 */

/** Probabilities below this are dropped at the ends of a distribution; a thousand of them do not show in any digit. */
const NEGLIGIBLE = 1e-18;
/**
 * Exact probability, were nothing changed, that all draws together hold at most `passes` passes: the convolution of
 * one hypergeometric distribution for each test.
 */
function stratifiedLess(urns, passes) {
    let offset = 0;
    let sums = Float64Array.of(1);
    for (const urn of urns) {
        const [low, high] = (0,hypergeometric/* support */.mA)(urn);
        offset += low;
        if (high === low)
            continue;
        const terms = Float64Array.from({ length: high - low + 1 }, (_, i) => (0,hypergeometric/* probability */.E5)(urn, low + i));
        sums = convolve(sums, terms);
        const [start, end] = trimmed(sums);
        offset += start;
        sums = sums.subarray(start, end);
    }
    let p = 0;
    for (let i = 0; i < sums.length && offset + i <= passes; i++)
        p += sums[i];
    return Math.min(1, p);
}
function convolve(a, b) {
    const result = new Float64Array(a.length + b.length - 1);
    for (let i = 0; i < a.length; i++) {
        const weight = a[i];
        for (let j = 0; j < b.length; j++)
            result[i + j] += weight * b[j];
    }
    return result;
}
function trimmed(sums) {
    let start = 0;
    let end = sums.length;
    while (start < end - 1 && sums[start] < NEGLIGIBLE)
        start++;
    while (end > start + 1 && sums[end - 1] < NEGLIGIBLE)
        end--;
    return [start, end];
}
/**
 * Probability, were nothing changed, that the mean of the candidates' mean scores is as low as seen or lower, by
 * seeded shuffles within each test. Never 0: what was seen is itself one of the shuffles.
 */
function permutationLess(strata, setting) {
    const informative = strata.filter(({ values, drawn }) => drawn > 0 && drawn < values.length);
    const pools = informative.map(({ values }) => Float64Array.from(values));
    const drawn = informative.map((stratum) => stratum.drawn);
    let seen = 0;
    for (let i = 0; i < pools.length; i++) {
        let sum = 0;
        for (let j = 0; j < drawn[i]; j++)
            sum += pools[i][j];
        seen += sum / drawn[i];
    }
    const limit = seen + 1e-9;
    let low = 0;
    for (let count = 1; count <= setting.permutations; count++) {
        if (shuffledMean(pools, drawn, setting.random) <= limit)
            low++;
        if (low >= setting.enough)
            return low / count;
    }
    return (low + 1) / (setting.permutations + 1);
}
/** Draws anew from every pool by a partial Fisher–Yates shuffle; the pools stay shuffled, which does not matter. */
function shuffledMean(pools, drawn, random) {
    let total = 0;
    for (let i = 0; i < pools.length; i++) {
        const pool = pools[i];
        const count = drawn[i];
        let sum = 0;
        for (let j = 0; j < count; j++) {
            const other = j + Math.floor(random() * (pool.length - j));
            const value = pool[other];
            pool[other] = pool[j];
            pool[j] = value;
            sum += value;
        }
        total += sum / count;
    }
    return total;
}

;// CONCATENATED MODULE: ./build/core/statistics.js
/** The arithmetic of the gate, each function with the publication it comes from. */








;// CONCATENATED MODULE: ./build/core/compare/suspects.js



/** A score below every one of so many baseline runs makes a suspect. */
const SCORE_RUNS = 15;
/** With fewer baseline runs a clean break needs every repetition there is. */
const FEW_RUNS = 5;
const CLEAN_BREAK = 3;
const SHARED_ROUNDS = 3;
/** True when the first pass is worse than the baseline was, by rate or by score. */
function isSuspicious(subject) {
    const { baseline, tally } = subject;
    if (baseline === undefined || tally.judged === 0)
        return false;
    if (tally.passed * baseline.judged < baseline.passed * tally.judged)
        return true;
    const scores = comparableScores(subject, subject.first);
    return (scores !== undefined &&
        scores.baseline.length >= SCORE_RUNS &&
        Math.max(...scores.candidate) < Math.min(...scores.baseline));
}
/** Opens the file on a suspect. `confirm`: most repetitions. */
function suspectOf(subject, confirm) {
    const { baseline } = subject;
    if (baseline === undefined)
        throw new TypeError(`test ${subject.test.id} has nothing to be compared with`);
    return {
        subject: { ...subject, baseline },
        rounds: subject.shared ? Math.min(confirm, SHARED_ROUNDS) : confirm,
        taken: [],
        state: 'open',
        p: 1,
        adjusted: 1,
        evidence: '',
    };
}
/**
 * Walks through the recorded repetitions round by round. Returns the suspects whose next repetition is not there yet,
 * none when all are decided.
 */
function walkRounds(suspects, levels, recordedOnly) {
    const recorded = new Map(suspects.map((suspect) => [suspect, (0,core_outcome/* ofPhase */.hX)(suspect.subject.trials, 'confirm')]));
    const last = Math.max(0, ...suspects.map((suspect) => suspect.rounds));
    for (let round = 1; round <= last; round++) {
        const open = suspects.filter((suspect) => suspect.state === 'open');
        if (open.length === 0)
            break;
        const missing = open.filter((suspect) => recorded.get(suspect).length < round);
        if (missing.length > 0 && !recordedOnly)
            return { round, missing };
        for (const suspect of missing)
            suspect.state = 'exhausted';
        const looked = open.filter((suspect) => suspect.state === 'open');
        for (const suspect of looked)
            weigh(suspect, recorded.get(suspect).slice(0, round));
        decide(suspects, looked, levels);
        for (const suspect of looked)
            if (suspect.state === 'open' && suspect.rounds <= round)
                suspect.state = 'exhausted';
    }
    return { round: last, missing: [] };
}
/** One look at evidence that is all there is: the first pass with `confirm: 0`, or the second pass over the suite. */
function lookOnce(suspects, evidence, level) {
    for (const suspect of suspects) {
        weigh(suspect, evidence(suspect));
        suspect.state = 'exhausted';
    }
    adjust(suspects);
    for (const suspect of suspects)
        if (suspect.adjusted <= level)
            suspect.state = 'convicted';
}
function weigh(suspect, trials) {
    const { subject } = suspect;
    suspect.taken = (0,core_outcome/* judged */.g$)(trials);
    const share = tallyOf(suspect.taken);
    suspect.p = (0,fisher/* fisherLess */.Hh)(subject.baseline, share);
    suspect.evidence = `one-sided Fisher exact test, baseline ${counts(subject.baseline)} against ${counts(share)}`;
    const scores = comparableScores(subject, suspect.taken);
    if (scores === undefined)
        return;
    const p = mannWhitneyLess(scores.baseline, scores.candidate);
    if (p >= suspect.p)
        return;
    suspect.p = p;
    suspect.evidence = `one-sided exact Mann–Whitney test, scores of ${scores.baseline.length} baseline runs against ${scores.candidate.length} repetitions`;
}
function adjust(suspects) {
    const adjusted = holm(suspects.map((suspect) => suspect.p));
    suspects.forEach((suspect, index) => {
        suspect.adjusted = adjusted[index];
    });
}
function decide(all, looked, levels) {
    adjust(all);
    for (const suspect of looked) {
        if (suspect.adjusted <= levels.convict)
            suspect.state = 'convicted';
        else if (isCleanBreak(suspect)) {
            suspect.state = 'convicted';
            suspect.evidence += '; clean break: never failed before, always now';
        }
        else if (suspect.p > levels.clear && tallyOf(suspect.taken).passed >= 2)
            suspect.state = 'cleared';
    }
}
function isCleanBreak({ subject, taken, rounds }) {
    const { baseline, tally } = subject;
    if (baseline.passed < baseline.judged || tally.passed > 0)
        return false;
    const needed = baseline.results.length < FEW_RUNS ? rounds : CLEAN_BREAK;
    return taken.length >= Math.max(CLEAN_BREAK, needed) && taken.every((trial) => trial.outcome === 'failed');
}
/** Scores of single trials on both sides, or undefined when some trial has none or a run averaged several. */
function comparableScores(subject, trials) {
    const results = subject.baseline?.results ?? [];
    if (results.length === 0 || trials.length === 0)
        return undefined;
    const baseline = [];
    for (const [, , judgedTrials, score] of results) {
        if (judgedTrials !== 1 || score === null)
            return undefined;
        baseline.push(score);
    }
    const candidate = [];
    for (const trial of trials) {
        if (trial.score === undefined)
            return undefined;
        candidate.push(trial.score);
    }
    return { baseline, candidate };
}
function counts(share) {
    return `${share.passed}/${share.judged} passed`;
}

;// CONCATENATED MODULE: ./build/core/compare/whole.js



const PERMUTATIONS = 10_000;
const ENOUGH = 200;
/** So many values are shuffled at most; very large suites need fewer permutations for the same precision. */
const SHUFFLED = 200_000_000;
const RESAMPLES = 2_000;
/** 80 % of such drops would be seen. */
const POWER_Z = 0.8416212335729143;
/** Undefined when no test can be compared. */
function wholeOf(subjects, setting) {
    const counted = subjects.filter((subject) => subject.baseline !== undefined &&
        subject.tally.judged > 0 &&
        !subject.quarantined &&
        subject.alreadySince === undefined);
    if (counted.length === 0)
        return undefined;
    const passes = counted.some((subject) => (0,core_outcome/* ofPhase */.hX)(subject.trials, 'second').length > 0) ? 2 : 1;
    const score = scoreLook(counted, setting.seed);
    const looks = [...(score === undefined ? [] : [score]), rateLook(counted, score === undefined ? 1 : 0.5)];
    const [decisive] = looks.toSorted((a, b) => a.p / a.part - b.p / b.part);
    if (decisive === undefined)
        return undefined;
    const level = levelFor(setting, passes);
    const { maxDrop } = setting.policy;
    const convicting = looks.filter((look) => look.drop >= maxDrop && look.p <= level * look.part);
    const shown = convicting[0] ?? decisive;
    const { low, high } = bootstrapMean(shown.drops, setting.resamples ?? RESAMPLES, seededRandom(setting.seed + 1));
    return {
        whole: {
            drop: shown.drop,
            low,
            high,
            p: shown.p,
            passes,
            detectable: Math.max(maxDrop, (normalQuantile(1 - setting.levels.wholeBoth * shown.part) + POWER_Z) * shown.error),
            of: shown.of,
            regressed: convicting.length > 0,
            seed: setting.seed,
            method: `${shown.words}: p = ${format(shown.p)}, level ${format(level * shown.part)}, smallest drop that matters ${format(maxDrop)}`,
            ...(setting.alreadySince === undefined ? {} : { alreadySince: setting.alreadySince }),
        },
        again: passes === 1 &&
            convicting.length === 0 &&
            looks.some((look) => look.drop >= maxDrop && look.p <= setting.levels.wholeAgain * look.part),
    };
}
function levelFor({ levels, single }, passes) {
    if (single)
        return levels.wholeOnly;
    return passes === 1 ? levels.wholeAtOnce : levels.wholeBoth;
}
function candidateTrials(subject) {
    return [...subject.first, ...(0,core_outcome/* judged */.g$)((0,core_outcome/* ofPhase */.hX)(subject.trials, 'second'))];
}
function rateLook(subjects, part) {
    const rows = subjects.map((subject) => {
        const { passed, judged: drawn } = tallyOf(candidateTrials(subject));
        const { passed: before, judged: of } = subject.baseline;
        return { passed, drawn, before, of };
    });
    const total = rows.reduce((sum, row) => sum + row.passed, 0);
    const drops = rows.map((row) => row.before / row.of - row.passed / row.drawn);
    const variance = rows.reduce((sum, row) => {
        const rate = (row.passed + row.before + 1) / (row.drawn + row.of + 2);
        return sum + rate * (1 - rate) * (1 / row.of + 1 / (2 * row.drawn));
    }, 0);
    return {
        of: 'pass-rate',
        drops,
        drop: (0,core_outcome/* mean */.i2)(drops) ?? 0,
        p: stratifiedLess(rows.map((row) => ({ size: row.drawn + row.of, passed: row.passed + row.before, drawn: row.drawn })), total),
        part,
        error: Math.sqrt(variance) / rows.length,
        words: `one-sided exact test stratified by test, ${total} passed in ${rows.reduce((sum, row) => sum + row.drawn, 0)} trials of ${rows.length} tests`,
    };
}
function scoreLook(subjects, seed) {
    const strata = subjects.flatMap((subject) => scoreStratum(subject) ?? []);
    if (strata.length === 0)
        return undefined;
    const drops = strata.map(({ values, drawn }) => (0,core_outcome/* mean */.i2)(values.slice(drawn)) - (0,core_outcome/* mean */.i2)(values.slice(0, drawn)));
    const size = strata.reduce((sum, stratum) => sum + stratum.drawn, 0);
    const permutations = Math.max(1_000, Math.min(PERMUTATIONS, Math.floor(SHUFFLED / size)));
    const variance = strata.reduce((sum, { values, drawn }) => {
        const centre = (0,core_outcome/* mean */.i2)(values);
        const spread = values.reduce((square, value) => square + (value - centre) ** 2, 0) / Math.max(1, values.length - 1);
        return sum + spread * (1 / (values.length - drawn) + 1 / 2);
    }, 0);
    return {
        of: 'score',
        drops,
        drop: (0,core_outcome/* mean */.i2)(drops),
        p: permutationLess(strata, { permutations, enough: ENOUGH, random: seededRandom(seed) }),
        part: 1,
        error: Math.sqrt(variance) / strata.length,
        words: `one-sided permutation test of scores within ${strata.length} tests, at most ${permutations} shuffles, seed ${seed}`,
    };
}
/** A run's mean score is one draw; the candidate's come first. Undefined when a run or a trial has no score. */
function scoreStratum(subject) {
    const passes = [subject.first, (0,core_outcome/* judged */.g$)((0,core_outcome/* ofPhase */.hX)(subject.trials, 'second'))].filter((trials) => trials.length > 0);
    const candidate = [];
    for (const trials of passes) {
        const score = (0,core_outcome/* meanScore */.UQ)(trials);
        if (score === undefined || trials.some((trial) => trial.score === undefined))
            return undefined;
        candidate.push(score);
    }
    const before = [];
    for (const result of subject.baseline.results) {
        if (result[3] === null)
            return undefined;
        before.push(result[3]);
    }
    return before.length === 0 ? undefined : { values: [...candidate, ...before], drawn: candidate.length };
}
/** Inverse of the normal distribution: Odeh and Evans, Appl. Statist. 23 (1974), 96–97; error below 1.5e-8. */
function normalQuantile(p) {
    if (p <= 0.5)
        return p === 0.5 ? 0 : -normalQuantile(1 - p);
    const t = Math.sqrt(-2 * Math.log(1 - p));
    const above = -0.322232431088 + t * (-1 + t * (-0.342242088547 + t * (-0.0204231210245 + t * -0.453642210148e-4)));
    const below = 0.099348462606 + t * (0.588581570495 + t * (0.531103462366 + t * (0.10353775285 + t * 0.38560700634e-2)));
    return t + above / below;
}
/** Numbers as people read them: four significant digits. */
function format(value) {
    return String(Number(value.toPrecision(4)));
}

;// CONCATENATED MODULE: ./build/core/compare/words.js
/** The word for each test and how it was reached, so that a reader can work it out again. */




const BETTER_LEVEL = 0.05;
/** Undefined for a test that was skipped now and was not in the newest recorded run either: nothing to say. */
function wordFor(subject, suspect) {
    const { test, baseline, outcome } = subject;
    if (outcome === 'skipped') {
        return subject.inNewest ? build(subject, 'missing', { note: 'It was skipped in this run.' }) : undefined;
    }
    if (outcome === 'errored')
        return build(subject, 'errored');
    if (baseline === undefined)
        return build(subject, 'added');
    if (suspect !== undefined)
        return build(subject, wordOf(suspect), evidenceOf(suspect));
    if (subject.alreadySince !== undefined && isSuspicious(subject)) {
        return build(subject, 'regressed', {
            method: `found regressed on the baseline branch already, and ${counts(subject.tally)} now`,
            alreadySince: subject.alreadySince,
        });
    }
    if (isSuspicious(subject)) {
        return build(subject, 'suspected', { note: `${test.id} is in quarantine, so it was not repeated.` });
    }
    if (baseline.passed === 0 && outcome === 'passed')
        return build(subject, 'fixed');
    const p = (0,fisher/* fisherGreater */.oE)(baseline, subject.tally);
    if (p <= BETTER_LEVEL) {
        return build(subject, 'improved', {
            p,
            method: `one-sided Fisher exact test, baseline ${counts(baseline)} against ${counts(subject.tally)}: p = ${format(p)}`,
        });
    }
    return build(subject, 'same');
}
/** Tests of the newest recorded run that this run did not select. */
function missingTests(history, selected) {
    const missing = [];
    for (const baseline of (0,core_baseline/* baselineOf */.Bv)(history).values()) {
        if (!baseline.inNewest || selected.has(baseline.id))
            continue;
        missing.push({ id: baseline.id, name: baseline.name, word: 'missing', baseline: tally(baseline) });
    }
    return missing;
}
function wordOf(suspect) {
    if (suspect.state === 'convicted')
        return 'regressed';
    return suspect.state === 'cleared' ? 'same' : 'suspected';
}
function evidenceOf(suspect) {
    if (suspect.evidence === '')
        return { method: 'lower than its baseline in the first pass; not repeated' };
    return {
        p: suspect.adjusted,
        method: `${suspect.evidence}: p = ${format(suspect.p)}, Holm-adjusted ${format(suspect.adjusted)}`,
    };
}
function build(subject, word, more = {}) {
    const { test, baseline, tally: candidate, note } = subject;
    return {
        id: test.id,
        name: test.name,
        word,
        ...(baseline === undefined
            ? {}
            : {
                baseline: tally(baseline),
                history: { passRate: baseline.passed / baseline.judged, runs: baseline.results.length },
            }),
        ...(candidate.judged === 0 ? {} : { candidate }),
        ...(note === undefined ? {} : { note }),
        ...more,
    };
}
function tally(baseline) {
    const { passed, judged, score } = baseline;
    return { passed, judged, ...(score === undefined ? {} : { score }) };
}

;// CONCATENATED MODULE: ./build/core/errored.js
/** `max-errored` as a number of tests; a share is of all tests and rounded down. */
function allowedErrored(policy, tests) {
    const { maxErrored } = policy;
    // The small addend keeps 1 % of 100 at 1 in spite of binary fractions.
    return 'count' in maxErrored ? maxErrored.count : Math.floor(maxErrored.share * tests + 1e-9);
}

;// CONCATENATED MODULE: ./build/core/compare.js







/** So many suspects, when they are more than half of all tests, make the suite itself suspicious. */
const MANY_SUSPECTS = 20;
/**
 * The next step of the run. Deterministic; looks at phases of trials to see what was done already, so every executed
 * step must leave a trial of its phase (an errored one if need be) in each test it asked for.
 */
function nextStep(input) {
    const { results, policy, history, setting } = input;
    const errored = results.filter(({ test, trials }) => !setting.quarantined.has(test.id) && (0,core_outcome/* outcomeOf */.sG)(trials) === 'errored');
    const tooMany = errored.length > allowedErrored(policy, results.length);
    if (tooMany && !input.recordedOnly && !results.some(({ trials }) => (0,core_outcome/* ofPhase */.hX)(trials, 'retry').length > 0)) {
        return {
            kind: 'retry',
            tests: errored.map(({ test }) => test.id),
            why: `${errored.length} of ${results.length} tests could not be judged; each is executed once more`,
        };
    }
    if (history === undefined)
        return { kind: 'decided' };
    return compare(input, history, tooMany);
}
function compare(input, history, tooManyErrored) {
    const { results, policy, setting, recordedOnly = false } = input;
    const levels = levelsFor(policy.falseAlarms);
    const subjects = subjectsOf(results, history, setting);
    const second = results.some(({ trials }) => (0,core_outcome/* ofPhase */.hX)(trials, 'second').length > 0);
    /** Errored beyond measure, the run is inconclusive whatever repetitions would say, so none are paid for. */
    const frozen = recordedOnly || setting.accept || tooManyErrored;
    const single = policy.confirm === 0;
    const suspects = openCases(subjects, policy.confirm);
    if (single) {
        const family = subjects.filter(countsIn).map((subject) => suspectOf(subject, 0));
        lookOnce(family, (suspect) => suspect.subject.first, levels.convictAtOnce);
        const opened = new Map(family.map((suspect) => [suspect.subject.test.id, suspect]));
        for (const [id] of suspects)
            suspects.set(id, opened.get(id));
    }
    else if (suspects.size > MANY_SUSPECTS && suspects.size * 2 > results.length) {
        if (!second && !frozen) {
            return {
                kind: 'second',
                why: `${suspects.size} of ${results.length} tests look worse, so the whole suite is executed once more`,
            };
        }
        lookOnce([...suspects.values()], (suspect) => (0,core_outcome/* judged */.g$)((0,core_outcome/* ofPhase */.hX)(suspect.subject.trials, 'second')), levels.convict);
    }
    else {
        const { round, missing } = walkRounds([...suspects.values()], levels, frozen);
        if (missing.length > 0) {
            return {
                kind: 'confirm',
                tests: missing.map((suspect) => suspect.subject.test.id),
                round,
                why: `${missing.length} of ${results.length} tests look worse than their baseline; repetition ${round} of at most ${policy.confirm}`,
            };
        }
    }
    const convicted = [...suspects.values()].some((suspect) => suspect.state === 'convicted');
    const finding = wholeOf(subjects, {
        policy,
        levels,
        seed: input.seed,
        resamples: input.resamples,
        single: single || setting.accept,
        alreadySince: setting.onBaselineBranch ? undefined : alreadyDropped(history),
    });
    if (finding?.again && !convicted && !single && !frozen && finding.whole.alreadySince === undefined) {
        return {
            kind: 'second',
            why: `the whole run is lower than its baseline (${finding.whole.method}); the suite is executed once more`,
        };
    }
    return { kind: 'decided', comparison: comparisonOf(input, history, subjects, suspects, finding) };
}
/** Only tests that can be compared and that could block the change are suspected, repeated and paid for. */
function countsIn(subject) {
    return (subject.baseline !== undefined &&
        subject.tally.judged > 0 &&
        !subject.quarantined &&
        subject.alreadySince === undefined);
}
function openCases(subjects, confirm) {
    return new Map(subjects
        .filter((subject) => countsIn(subject) && isSuspicious(subject))
        .map((subject) => [subject.test.id, suspectOf(subject, confirm)]));
}
function comparisonOf({ results, setting }, history, subjects, suspects, finding) {
    const newestBar = history.runs.findLast((run) => run.bar);
    const selected = new Set(results.map(({ test }) => test.id));
    return {
        baseline: {
            source: setting.source,
            runs: history.runs.filter((run) => run.bar).length,
            ...(newestBar?.commit === undefined ? {} : { commit: newestBar.commit }),
            branch: history.branch,
        },
        tests: [
            ...subjects.flatMap((subject) => wordFor(subject, suspects.get(subject.test.id)) ?? []),
            ...missingTests(history, selected),
        ],
        ...(finding === undefined ? {} : { whole: finding.whole }),
    };
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
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
        return compareOnly(setup, 'the baseline branch is not known');
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

;// CONCATENATED MODULE: ./build/core/judge/publishable.js
const BLOCKING = ['suspected', 'regressed', 'errored', 'missing'];
/** One sentence for each obstacle; none means publishable. */
function publishingObstacles(input, conclusion) {
    const { tests, comparison, policy, mayPublish } = input;
    const obstacles = [];
    if (!mayPublish.allowed)
        obstacles.push(mayPublish.why ?? 'this event may not publish');
    if (conclusion !== 'passed')
        obstacles.push(`the verdict is ${conclusion}`);
    if (policy.failOn === 'nothing')
        obstacles.push('fail-on is "nothing", so the verdict vouches for nothing');
    const counted = tests.filter((test) => !test.quarantined);
    if (!counted.some((test) => test.outcome === 'passed' || test.outcome === 'failed')) {
        obstacles.push('no test was judged');
    }
    const aside = new Set(tests.filter((test) => test.quarantined).map((test) => test.id));
    const compared = (comparison?.tests ?? []).filter((test) => !aside.has(test.id));
    const words = new Map(compared.map((test) => [test.id, test.word]));
    for (const word of BLOCKING) {
        const ids = new Set(compared.filter((test) => test.word === word).map((test) => test.id));
        if (word === 'errored')
            for (const test of counted)
                if (test.outcome === 'errored')
                    ids.add(test.id);
        if (ids.size > 0)
            obstacles.push(`${ids.size} ${ids.size === 1 ? 'test is' : 'tests are'} ${word}`);
    }
    // A test that no baseline vouches for has to vouch for itself.
    const unproven = counted.filter((test) => (words.get(test.id) ?? 'added') === 'added' && test.outcome !== 'passed' && test.outcome !== 'errored');
    if (unproven.length > 0) {
        obstacles.push(`${unproven.length} ${unproven.length === 1 ? 'test' : 'tests'} without a baseline did not pass`);
    }
    if (comparison?.whole?.regressed)
        obstacles.push('the whole run dropped');
    return obstacles;
}

;// CONCATENATED MODULE: ./build/core/judge.js
/** From what was seen to the verdict. `failed` wins over `inconclusive`; nothing ends `passed` by default. */



/** Judges a run by section 8 of the design: reasons to fail first, then reasons to doubt, else passed. */
function judge(input) {
    const totals = (0,core_outcome/* totalsOf */.vA)(input.tests);
    const against = failing(input, totals);
    const doubts = doubting(input, totals);
    const conclusion = conclusionOf(input.failures, against, doubts);
    const reasons = [...against, ...doubts];
    const unpublishable = publishingObstacles(input, conclusion);
    return {
        conclusion,
        publishable: unpublishable.length === 0,
        reasons: conclusion === 'passed' ? [] : reasons,
        unpublishable,
    };
}
function conclusionOf(failures, against, doubts) {
    if (failures.some((reason) => reason.code === 'cancelled'))
        return 'inconclusive';
    if (against.length > 0)
        return 'failed';
    return doubts.length > 0 ? 'inconclusive' : 'passed';
}
/** Reasons why the agent is not good enough. An accepted run fails only for floors and errors. */
function failing(input, totals) {
    const { policy, shortfalls } = input;
    const accepted = policy.updateBaseline === 'accept' && input.onBaselineBranch;
    return [
        ...(accepted ? [] : byTests(input)),
        ...floors(policy, totals),
        ...shortfalls.map((message) => ({ code: 'floor', message })),
    ];
}
function byTests(input) {
    const { policy, comparison } = input;
    const comparable = comparison?.tests.some((test) => !['added', 'missing', 'errored'].includes(test.word)) === true;
    const reasons = policy.failOn === 'failures' || comparison === undefined || !comparable
        ? failedTests(input)
        : regressions(comparison, input);
    const blamed = new Set(reasons.flatMap((reason) => reason.tests ?? []));
    return [...reasons, ...expiredQuarantine(input.quarantine, blamed)];
}
/** Without anything to compare with, every failure counts, and the reason says that there was no baseline. */
function failedTests({ tests, policy, baseline }) {
    const failed = tests.filter((test) => test.outcome === 'failed' && !test.quarantined);
    if (failed.length === 0)
        return [];
    const why = policy.failOn === 'failures' ? '' : withoutBaseline[baseline];
    return [
        {
            code: 'failed-test',
            message: `${countOf(failed.length, 'test')} failed${why}: ${listed(failed.map((test) => test.name))}`,
            tests: failed.map((test) => test.id),
        },
    ];
}
const withoutBaseline = {
    missing: ' (there is no baseline yet, so every failure counts)',
    none: ' (no baseline is in use, so every failure counts)',
    found: ' (no test is comparable with the baseline, so every failure counts)',
    unreadable: ' (the baseline could not be read, so every failure counts)',
};
function regressions(comparison, { tests, onBaselineBranch }) {
    const aside = new Set(tests.filter((test) => test.quarantined).map((test) => test.id));
    const blamed = comparison.tests.filter((test) => test.word === 'regressed' && !aside.has(test.id) && (onBaselineBranch || test.alreadySince === undefined));
    const reasons = [];
    if (blamed.length > 0) {
        reasons.push({
            code: 'regressed',
            message: `${countOf(blamed.length, 'test')} regressed: ${listed(blamed.map((test) => test.name))}`,
            tests: blamed.map((test) => test.id),
        });
    }
    const { whole } = comparison;
    if (whole?.regressed && (onBaselineBranch || whole.alreadySince === undefined)) {
        const what = whole.of === 'score' ? 'mean score' : 'mean pass rate';
        reasons.push({ code: 'dropped', message: `the ${what} of the whole run dropped by ${points(whole.drop)} points` });
    }
    return reasons;
}
function expiredQuarantine({ expired }, blamed) {
    return expired.flatMap(({ entry, tests }) => {
        const blocking = tests.filter((id) => blamed.has(id));
        if (blocking.length === 0)
            return [];
        const message = `the quarantine of "${entry.test}" (owner ${entry.owner}) ended on ${entry.until}, so it blocks again`;
        return [{ code: 'quarantine-expired', message, tests: blocking }];
    });
}
function floors({ minPassRate, minScore }, { passRate, score }) {
    const reasons = [];
    if (minPassRate !== undefined && passRate !== undefined && below(passRate, minPassRate)) {
        reasons.push({ code: 'floor', message: `pass rate ${figure(passRate)} is below min-pass-rate ${minPassRate}` });
    }
    if (minScore !== undefined && score !== undefined && below(score, minScore)) {
        reasons.push({ code: 'floor', message: `score ${figure(score)} is below min-score ${minScore}` });
    }
    return reasons;
}
/** Reasons why nothing can be concluded. */
function doubting(input, totals) {
    const { tests, policy, failures, baseline, comparison } = input;
    const reasons = [...failures];
    const counted = tests.filter((test) => !test.quarantined);
    const named = new Set(failures.flatMap((reason) => (reason.code === 'missing' ? (reason.tests ?? []) : [])));
    const silent = tests.filter((test) => test.trials.length === 0 && !named.has(test.id));
    if (silent.length > 0) {
        reasons.push({
            code: 'missing',
            message: `${countOf(silent.length, 'selected test')} brought no result: ${listed(silent.map((test) => test.name))}`,
            tests: silent.map((test) => test.id),
        });
    }
    if (!counted.some((test) => test.outcome === 'passed' || test.outcome === 'failed')) {
        reasons.push({ code: 'no-tests', message: noJudged(tests.length, counted.length) });
    }
    const errored = counted.filter((test) => test.outcome === 'errored');
    const allowed = allowedErrored(policy, tests.length);
    if (errored.length > allowed) {
        reasons.push({
            code: 'errored',
            message: `${countOf(errored.length, 'test')} could not be judged, and max-errored allows ${allowed}: ${listed(errored.map((test) => test.name))}`,
            tests: errored.map((test) => test.id),
        });
    }
    if (baseline === 'unreadable' && !failures.some((reason) => reason.code === 'baseline-unreadable')) {
        reasons.push({ code: 'baseline-unreadable', message: 'the baseline could not be read' });
    }
    if (baseline === 'found' && comparison === undefined && failures.length === 0) {
        reasons.push({ code: 'baseline-unreadable', message: 'the run was not compared with its baseline' });
    }
    if (policy.minScore !== undefined && totals.score === undefined) {
        reasons.push({ code: 'floor', message: `min-score ${policy.minScore} is set, but no test brought a score` });
    }
    if (policy.minPassRate !== undefined && totals.passRate === undefined) {
        reasons.push({ code: 'floor', message: `min-pass-rate ${policy.minPassRate} is set, but no test was judged` });
    }
    return reasons;
}
function noJudged(all, counted) {
    if (all === 0)
        return 'no test brought a result';
    return counted === 0 ? 'every test is in quarantine, so nothing was judged' : 'no test was judged';
}
/** Without the tolerance 0.1 + 0.2 would miss a floor of 0.3. */
function below(value, floor) {
    return value < floor - 1e-9;
}
function figure(value) {
    return value.toFixed(4);
}
function points(drop) {
    return (drop * 100).toFixed(1);
}
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** A sentence stays a sentence with a thousand names. */
function listed(names) {
    const some = names.slice(0, 5).map((name) => name.slice(0, 100));
    return names.length > some.length ? `${some.join(', ')} and ${names.length - some.length} more` : some.join(', ');
}
/** The exit code of section 3. Neither `fail-on: nothing` nor `on-inconclusive: pass` forgives a wrong setting, a cancellation or a refused publication. */
function exitCode({ verdict, policy, publication, beforeTrigger }) {
    if (verdict.reasons.some((reason) => reason.code === 'cancelled'))
        return 130;
    if (beforeTrigger)
        return 2;
    if (verdict.conclusion === 'inconclusive')
        return policy.onInconclusive === 'pass' ? 0 : 3;
    if (publication?.state === 'refused')
        return 3;
    return verdict.conclusion === 'passed' || policy.failOn === 'nothing' ? 0 : 1;
}

// EXTERNAL MODULE: ./build/core/quarantine.js
var core_quarantine = __webpack_require__(4632);
// EXTERNAL MODULE: ./build/core/reasons.js
var reasons = __webpack_require__(1091);
;// CONCATENATED MODULE: ./build/core/wait.js
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
    clock.sleep(ms, stopped.signal).then(() => expired.abort(new errors/* RunError */.e4('timed-out', `the run did not end within its time-out of ${describe(ms)}`, {
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
    const grace = startGrace(clock, triggerGraceMs, signal);
    try {
        const batch = await provider.trigger(plan, grace.signal);
        drive.onBatch(batch);
        return batch;
    }
    catch (error) {
        const lost = (0,errors/* isRunError */.Yl)(error) && (error.mayHaveStarted || signal.aborted);
        if (!lost || provider.adopt === undefined)
            throw error;
        log.warning(`${plan.key}: ${error.message}. The platform may have started the batch; looking for it.`);
        const found = await adopt({ plan, since, drive, lost: error });
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
    const grace = startGrace(clock, adoptGraceMs, signal);
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
            await clock.sleep(nextWait(waited, { floorMs: provider.limits.pollFloorMs }, drive.random()), signal);
        }
    }
    finally {
        grace.stop();
    }
    signal.throwIfAborted();
    throw new errors/* RunError */.e4('unavailable', `${lost.message}, and no batch of it was found on the platform`, {
        hint: 'Look on the platform whether a batch is running before you start this again: a second one costs again.',
        cause: lost,
        mayHaveStarted: true,
    });
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
        await clock.sleep(nextWait(clock.now() - began, pace, drive.random()), signal);
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
            await clock.sleep(nextWait(waited, { floorMs: provider.limits.pollFloorMs }, drive.random()), signal);
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
        close({ phase, tests, trials, only }) {
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
                    known.trials.push({ phase, outcome: 'errored', message: 'The platform returned no result.', checks: [] });
                }
            }
            received.clear();
        },
        results: () => [...entries.values()].map(({ test, trials }) => ({ test, trials })),
        notes: () => unasked === 0 ? [] : [`The platform returned ${unasked} results that nobody asked for; they were left out.`],
    };
}

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
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




/** Runs a job to its end. Throws only what is no RunError. */
async function run(job, ports) {
    const { provider, log } = ports;
    const ledger = createLedger();
    const state = createState(ports);
    try {
        const tests = await provider.resolve(job.selection, ports.signal);
        log.info(`Selected ${count(tests.length, 'test')}${tests.some((test) => test.expands) ? ' or suites of tests' : ''}.`);
        await execute({ key: 'first', phase: 'first', tests, trials: job.trials }, { job, ports, state, ledger });
        for (let number = 1; state.failures.length === 0; number += 1) {
            const step = ports.nextStep(ledger.results(), false);
            if (step.kind === 'decided')
                break;
            await perform(step, number, { job, ports, state, ledger, tests });
        }
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error))
            throw error;
        state.failures.push(error);
    }
    const unstopped = await stopWhatRuns(state, ports);
    const results = ledger.results();
    const last = results.length > 0 ? ports.nextStep(results, true) : undefined;
    return {
        results,
        batches: [...state.batches.values()],
        failures: state.failures,
        shortfalls: state.shortfalls,
        comparison: last?.kind === 'decided' ? last.comparison : undefined,
        notes: ledger.notes(),
        triggered: state.triggered,
        unstopped,
    };
}
function createState(ports) {
    const state = {
        batches: new Map(),
        active: new Set(),
        failures: [],
        shortfalls: [],
        triggered: false,
        onBatch(batch) {
            const known = state.batches.get(batch.plan.key);
            state.batches.set(batch.plan.key, batch);
            if (batch.id !== undefined && known?.id !== batch.id) {
                ports.log.info(`${batch.plan.key}: batch ${batch.id}${batch.url === undefined ? '' : ` (${batch.url})`}`);
            }
            ports.announce([...state.batches.values()].map(({ key, id, url, data }) => ({ key, id, url, data })));
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
    const { job, ports, state, ledger } = context;
    const { limits } = ports.provider;
    const lanes = planLanes({ ...round, limits });
    const waiting = [...lanes];
    const drive = { ...ports, pollIntervalMs: job.pollIntervalMs, onBatch: (batch) => state.onBatch(batch) };
    const worker = async () => {
        for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift()) {
            for (const plan of lane) {
                if (state.failures.length > 0 || ports.signal.aborted)
                    return;
                await runPlan(plan, round, { drive, state, ledger });
            }
        }
    };
    const width = limits.serial ? 1 : job.maxParallel;
    await Promise.all(Array.from({ length: Math.min(width, lanes.length) }, worker));
    ledger.close(round);
    if (state.failures.length === 0)
        ports.signal.throwIfAborted();
}
async function runPlan(plan, round, context) {
    const { drive, state, ledger } = context;
    try {
        const batch = await start(plan, drive);
        state.triggered = true;
        state.active.add(plan.key);
        const ended = await finish(batch, drive);
        state.active.delete(plan.key);
        state.onBatch(ended);
        const { results, shortfalls } = await collect(ended, drive);
        ledger.add(plan, results, round.only);
        if (round.phase === 'first')
            state.shortfalls.push(...(shortfalls ?? []));
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error))
            throw error;
        state.triggered ||= error.mayHaveStarted;
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
            await provider.cancel(batch, budget.signal);
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
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
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
        if (world.cancelled.aborted) {
            host.fail('Cancelled', 'The run was cancelled.');
            return { exit: 130 };
        }
        if ((0,errors/* isRunError */.Yl)(error)) {
            host.fail(titleOf(error), (0,reasons/* sentence */.e)(error));
            return { exit: isForTheUser(error) ? 2 : 3 };
        }
        const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
        host.log.error(details);
        host.fail('A bug in Batchgate', `Please report it with the log above: ${error instanceof Error ? error.message : error}`);
        return { exit: 3 };
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
    const { entries, proposed } = await world.readQuarantine();
    const quarantineOf = (results) => (0,core_quarantine/* applyQuarantine */.P4)({ entries, proposed, tests: results.map(({ test }) => test), today: startedAt.slice(0, 10) });
    const rules = rulesOf(world);
    host.log.info(`This run: ${rules.why}.`);
    for (const warning of await host.begin(options.name))
        warn(warning);
    const deadline = startDeadline(clock, options.timeoutMs, world.cancelled);
    const baseline = await readBaseline(world, deadline.signal);
    if (baseline.kind === 'missing')
        warn(`No baseline yet: ${baseline.advice}`);
    const setting = {
        onBaselineBranch: rules.records || onBaselineBranch(world),
        source: baseline.kind === 'found' ? baseline.source : '',
        quarantined: new Set(),
        accept: rules.records && policy.updateBaseline === 'accept',
    };
    const compare = (results, final) => nextStep({
        results,
        policy,
        history: baseline.kind === 'found' ? baseline.history : undefined,
        setting: { ...setting, quarantined: quarantineOf(results).active },
        seed,
        recordedOnly: final,
    });
    const outcome = baseline.kind === 'unreadable' ? nothingRan() : await app_execute(world, { provider, deadline, compare });
    deadline.stop();
    const refusal = outcome.failures[0];
    if (refusal !== undefined && !outcome.triggered && isForTheUser(refusal))
        throw refusal;
    for (const note of outcome.notes)
        warn(note);
    const quarantine = quarantineOf(outcome.results);
    const draft = { world, startedAt, outcome, quarantine, baseline, rules, warnings };
    const verdict = verdictOf(draft);
    const publication = await publish(world, { provider, outcome, verdict });
    const record = world.redact(recordOf(draft, verdict, publication));
    const ending = { exit: exitOf(record, policy, outcome), record };
    if (outcome.unstopped.length === 0)
        host.ended();
    await within(clock, world.cancelled, async () => {
        for (const warning of await world.writeReports(record, baseline.kind === 'found' ? baseline.history : undefined))
            warn(warning);
        for (const warning of await host.deliver(record))
            host.log.warning(warning);
        if (rules.records)
            await remember(world, { record, baseline, warn });
    });
    await markBaseline(world, { provider, outcome, verdict, rules, warn });
    if (ending.exit !== 0)
        host.fail(headline(record), why(record));
    return ending;
}
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
        if (!(0,errors/* isRunError */.Yl)(error))
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
    return { kind: 'found', source: reading.source, history: (0,core_baseline/* mergeHistories */.dk)(reading.histories) };
}
function nothingRan() {
    return {
        results: [],
        batches: [],
        failures: [],
        shortfalls: [],
        comparison: undefined,
        notes: [],
        triggered: false,
        unstopped: [],
    };
}
function app_execute(world, { provider, deadline, compare }) {
    const { options, host, clock, random } = world;
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
        announce: (batches) => host.announce(batches),
        nextStep: compare,
    });
}
function testsOf({ outcome, quarantine }) {
    return outcome.results.map((result) => (0,core_outcome/* recordTest */.wR)(result, quarantine.active.has(result.test.id)));
}
function verdictOf(draft) {
    const { world, outcome, baseline, rules, quarantine } = draft;
    const failures = outcome.failures.map(reasons/* reasonOf */.A);
    if (baseline.kind === 'unreadable')
        failures.push(baseline.reason);
    return judge({
        tests: testsOf(draft),
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
    const deadline = startDeadline(clock, publishMs, cancelled);
    try {
        const publication = await provider.publish(outcome.batches, deadline.signal);
        host.log.info(`Publishing: ${publication.message}`);
        return publication;
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error))
            throw error;
        const state = error.mayHaveStarted ? 'unverified' : 'refused';
        host.log.error(`Publishing: ${(0,reasons/* sentence */.e)(error)}`);
        return { state, message: (0,reasons/* sentence */.e)(error) };
    }
    finally {
        deadline.stop();
    }
}
function recordOf(draft, verdict, publication) {
    const { world, startedAt, outcome, warnings } = draft;
    const tests = testsOf(draft);
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
function exitOf({ verdict, publication }, policy, outcome) {
    const exit = exitCode({ verdict, policy, publication, beforeTrigger: false });
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
/** Adds the run to the baseline of its branch. A baseline that could not be read is never overwritten. */
async function remember(world, { record, baseline, warn }) {
    const { store, options, baselineBranch, event } = world;
    if (store === undefined || baseline.kind === 'unreadable' || baseline.kind === 'none')
        return;
    const branch = baselineBranch ?? event.branch ?? 'local';
    const before = baseline.kind === 'found' ? baseline.history : undefined;
    const after = (0,core_baseline/* record */.g1)(before, record, { branch, accept: options.policy.updateBaseline === 'accept' });
    if (after === undefined || after === before)
        return;
    try {
        await store.write(after, world.cancelled);
        world.host.log.info(`Recorded this run in the baseline of ${branch} (${after.runs.length} runs).`);
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error))
            throw error;
        warn(`This run was not recorded in the baseline: ${(0,reasons/* sentence */.e)(error)}`);
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
    return verdict.reasons.map(({ message }) => message).join(' ');
}


/***/ }),

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ assemble)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/quarantine.js
var quarantine = __webpack_require__(4632);
// EXTERNAL MODULE: ./build/http/proxy.js
var http_proxy = __webpack_require__(2749);
;// CONCATENATED MODULE: ./build/http/redact.js
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

;// CONCATENATED MODULE: ./build/http/address.js
/** Where requests may go: below the base URL and nowhere else; signed links to listed hosts only. */



/** The base URL, checked, without a trailing slash in its path. Throws `config`. */
function readBaseUrl(text) {
    const hint = 'Set base-url to something like https://api.example.com.';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol))
        throw (0,errors/* configError */.Fj)('base-url is not an http(s) address', hint);
    if (url.username !== '' || url.password !== '')
        throw (0,errors/* configError */.Fj)('base-url must not hold a login', hint);
    if (url.search !== '' || url.hash !== '')
        throw (0,errors/* configError */.Fj)('base-url must not hold a query or a fragment', hint);
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
        throw (0,errors/* configError */.Fj)(`the path "${oneLine(path, 120)}" cannot be requested as it stands`, 'Check the ids in the inputs; an id cannot be "." or "..", and no part of it may be unencoded.');
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
    if (own.has(url.origin) && (0,http_proxy/* isLoopback */.U9)(url.hostname))
        return url;
    const host = oneLine(url.host, 120);
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
    return new errors/* RunError */.e4('bad-response', message, { hint });
}

;// CONCATENATED MODULE: ./build/http/retry.js
/** When something is sent again, and after how long: arithmetic only. */
/** Most attempts of one request, the first included. Answers that say how long to wait are not counted. */
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

;// CONCATENATED MODULE: ./build/http/attempts.js
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
    if (signal.reason instanceof errors/* RunError */.e4)
        throw signal.reason;
    throw new errors/* RunError */.e4('cancelled', 'the request was cancelled', { hint: 'Start the run again.', cause: signal.reason });
}
/** Tries until there is a value, a failure that another attempt cannot mend, or no time left. */
async function persist(context, signal, attempt) {
    const { clock, log, random } = context;
    const started = clock.now();
    const runEnds = context.deadline();
    // What is sent after the run's end is its clean-up; its own signal ends it.
    const deadline = Number.isFinite(runEnds) && started < runEnds ? runEnds : started + patienceMs;
    let failures = 0;
    for (;;) {
        throwIfAborted(signal);
        const result = await attempt();
        if ('value' in result)
            return result.value;
        const { error, again, retryAfterMs } = result.failure;
        if (!again)
            throw error;
        // A platform that says when to come back is obeyed for as long as there is time.
        if (error.code !== 'rate-limited' || retryAfterMs === undefined)
            failures += 1;
        const next = nextAttempt({ failures, retryAfterMs, now: clock.now(), deadline, random: random() });
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
    return new errors/* RunError */.e4(error.code, words, { hint, cause: error, mayHaveStarted, ...(reply && { reply }) });
}
/** `0.5 s`, `30 s` */
function seconds(ms) {
    return `${ms < 10_000 ? Math.round(ms / 100) / 10 : Math.round(ms / 1000)} s`;
}

;// CONCATENATED MODULE: ./build/http/body.js
/** Reads bodies that may be hostile. */
const deepest = 256;
/** Any spelling of the key `__proto__`, with escapes or without. */
const suspicious = /__proto__|\\u00(?:5f|6f|7[024])/i;
/** Reads a body as JSON, whatever its type says; `__proto__` keys are left out. Never throws. */
function readBody(text, contentType) {
    const trimmed = text.replace(/^\uFEFF/, '').trim();
    if (trimmed === '')
        return { kind: 'empty' };
    if (isHtml(trimmed, contentType))
        return { kind: 'html' };
    if (isTooDeep(trimmed))
        return { kind: 'broken', problem: `JSON deeper than ${deepest} levels`, mayBeCut: false };
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
/** Counts brackets outside strings: whatever walks the value later does so by recursion. */
function isTooDeep(text) {
    if (text.length <= deepest)
        return false;
    let depth = 0;
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
        else if (unit === 0x5b || unit === 0x7b) {
            depth += 1;
            if (depth > deepest)
                return true;
        }
        else if (unit === 0x5d || unit === 0x7d)
            depth -= 1;
    }
    return false;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/http/status.js
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

;// CONCATENATED MODULE: ./build/http/tunnel.js
/** Connections to https hosts through a proxy's CONNECT. The exchange's signal also ends a proxy that never answers. */



/** An agent whose connections are TLS inside a tunnel. A refusal by the proxy is an `unsent` failure of the request. */
async function createTunnelAgent(proxy, options) {
    const https = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
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
            settle(() => reject(tunnel_refused(response.statusCode)));
        });
        request.on('connect', (response, socket) => {
            if (response.statusCode === 200)
                return settle(() => resolve(socket));
            socket.destroy();
            settle(() => reject(tunnel_refused(response.statusCode)));
        });
        request.end();
    });
}
function tunnel_refused(status) {
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
            const { Agent } = secure || via?.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : external_node_http_;
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
        const { request } = secure || plainProxy?.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : external_node_http_;
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
                if (!response.complete)
                    return fail(new ExchangeError('lost', 'the body ended early'));
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

;// CONCATENATED MODULE: ./build/http/failure.js
/** Turns what went wrong with one exchange into a RunError, and says whether it may be sent again. */






const longestBody = 64 * 1024;
/** A failure without a whole reply: no connection, a broken one, no answer in time, too large a body. */
function fromExchange(error, subject) {
    const { what, read } = subject;
    if (error instanceof errors/* RunError */.e4)
        return { error, again: false };
    if (error instanceof ExchangeTimeout) {
        return make('unavailable', `${what}: ${error.message}`, { cause: error, started: !read, again: read });
    }
    if (!(error instanceof ExchangeError))
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
    const known = readStatus(status);
    const code = explanation?.code ?? known.code;
    const shown = bounded(reply, explanation?.words ?? [], subject.redactor);
    const nothing = !read && (more.startsNothing?.({ ...reply, words: explanation?.words ?? [] }) ?? false);
    const transient = code === 'rate-limited' || code === 'unavailable';
    const text = oneLine(shown.words.join('; '), 400) || external_node_http_.STATUS_CODES[status] || '';
    const target = isRedirect(status) ? `, a redirect to ${originOf(more.location)}` : '';
    return make(code, `${what} answered ${status}${target}${text === '' || target !== '' ? '' : `: ${text}`}`, {
        hint: oneLine(subject.redactor.redact(explanation?.hint ?? (code === known.code ? known.hint : hintFor(code))), 400),
        reply: shown,
        started: !read && !nothing && mayHaveActed(status),
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
    const { hint = hintFor(code), cause, reply, started = false, again = false, retryAfterMs } = parts;
    const details = { hint, cause, mayHaveStarted: started, ...(reply !== undefined && { reply }) };
    return { error: new errors/* RunError */.e4(code, message, details), again, retryAfterMs };
}
/** The reply as errors carry it: at most 64 KiB, the credentials that were sent taken out. */
function bounded(reply, words, redactor) {
    const clean = words.map((word) => oneLine(redactor.redact(String(word)), 400)).filter((word) => word !== '');
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
    return oneLine(new URL(location).origin, 120);
}

;// CONCATENATED MODULE: ./build/http/api.js
/** One configured API: requests below its base URL, with its credentials, read by its schemas. */







/** Milliseconds for one exchange, from the connection to the last byte of the body. */
const defaultTimeoutMs = 30_000;
/** Largest body in bytes. */
const maxBodyBytes = 64 * 1024 ** 2;
/** `base` is the endpoint's base URL, checked. */
function createApi(context, endpoint, base) {
    const { clock, log } = context;
    const { credentials, explain } = endpoint;
    const redactor = createRedactor();
    const headersFor = async (request) => {
        const own = lower(request.headers ?? {});
        const login = lower((await credentials?.headers(request.signal)) ?? {});
        redactor.learn(own);
        redactor.learn(request.form ?? {});
        redactor.learn(login, { all: true });
        for (const secret of createRedactor().learn(login))
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
                throw new errors/* RunError */.e4('config', `the header "${oneLine(name, 60)}" cannot be sent: it holds forbidden characters`, { hint });
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
        return withinDeadline(clock, { ms, signal }, (signal) => context.transport({ ...fixed, signal }));
    };
    const judge = (raw, request, subject) => {
        const { status, headers } = raw;
        const text = raw.body.toString('utf8');
        const body = readBody(text, headers['content-type']);
        const reply = { status, body: body.kind === 'json' ? body.value : text, words: [] };
        try {
            const explanation = explain?.(reply);
            const success = status >= 200 && status < 300;
            if (!success || explanation?.code !== undefined) {
                const asked = explanation?.retryAfterMs ?? readRetryAfter(headers['retry-after'], clock.now(), headers.date);
                const { location } = headers;
                const { startsNothing } = request;
                return { failure: fromReply(reply, subject, { explanation, location, retryAfterMs: asked, startsNothing }) };
            }
            const problem = problemOf(body);
            if (problem !== undefined)
                return { failure: unreadable(reply, subject, problem) };
            const result = request.schema.safeParse(body.kind === 'json' ? body.value : undefined);
            if (result.success)
                return { value: { status, data: result.data, headers } };
            const words = `an unexpected shape: ${oneLine(redactor.redact(issueOf(result.error.message)), 300)}`;
            return { failure: unreadable(reply, subject, { words }) };
        }
        catch (cause) {
            // The readers of a provider meet hostile bodies; a write that they stumble over has been sent all the same.
            if ((0,errors/* isRunError */.Yl)(cause))
                throw cause;
            return {
                failure: unreadable({ ...reply, body: text }, subject, { words: 'something that cannot be read', cause }),
            };
        }
    };
    const send = async (request) => {
        const { method, path, signal } = request;
        throwIfAborted(signal);
        const url = addressOf(base, path, request.query);
        const read = method === 'GET' || request.safe === true;
        const subject = {
            what: `${method} ${oneLine(base.pathname.replace(/\/$/, '') + path, 160)}`,
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
                throwIfAborted(signal);
                return { failure: fromExchange(error, subject) };
            }
            log.debug(`${subject.what} answered ${raw.status}`);
            if (raw.status === 401 && !renewed && credentials?.renew !== undefined) {
                renewed = true;
                credentials.renew();
                return attempt();
            }
            return judge(raw, request, subject);
        };
        return persist(context, signal, attempt);
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
    if (!(0,errors/* isRunError */.Yl)(error) || !error.mayHaveStarted)
        return error;
    const { code, message, hint, reply } = error;
    return new errors/* RunError */.e4(code, message, { hint, cause: error, ...(reply && { reply }) });
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

;// CONCATENATED MODULE: ./build/http/client.js
/** The one HTTP client (design, section 5): APIs with credentials, and signed downloads without. */










/** Creates the client. `connect` throws `config` for a base URL that cannot be used; everything else rejects with RunError. */
function createHttp(setup) {
    const own = setup.transport === undefined ? createTransport({ ...(setup.proxy && { proxy: setup.proxy }) }) : undefined;
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
            const base = readBaseUrl(endpoint.baseUrl);
            origins.add(base.origin);
            return createApi(context, endpoint, base);
        },
        download: (link) => download(context, link, origins),
        close: () => own?.close(),
    };
}
async function download(context, link, origins) {
    const { clock, log, transport, userAgent } = context;
    const { signal } = link;
    throwIfAborted(signal);
    const url = readLink(link, origins);
    const subject = {
        what: `the download from ${oneLine(url.host, 120)}`,
        read: true,
        redactor: createRedactor(),
    };
    const login = origins.has(url.origin) ? (link.headers ?? {}) : {};
    for (const secret of createRedactor().learn(login, { all: true }))
        log.mask(secret);
    const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': userAgent, ...login };
    const exchange = { method: 'GET', url, headers, fresh: false, maxBytes: maxBodyBytes };
    return persist(context, signal, async () => {
        let raw;
        try {
            raw = await withinDeadline(clock, { ms: defaultTimeoutMs, signal }, (signal) => transport({ ...exchange, signal }));
        }
        catch (error) {
            throwIfAborted(signal);
            return { failure: fromExchange(error, subject) };
        }
        log.debug(`${subject.what} answered ${raw.status}`);
        return readDownload(raw, subject, clock.now());
    });
}
/** The body of an answer is never shown: an error of a store may repeat the signed link. */
function readDownload(raw, subject, now) {
    const { status, headers } = raw;
    const text = raw.body.toString('utf8');
    const hint = 'The link may have expired: run again. If that does not help, open the results on the platform.';
    if (status === 200) {
        if (!isHtml(text, headers['content-type']))
            return { value: text };
        return { failure: unreadable({ status, body: '', words: [] }, subject, { words: 'a web page', hint }) };
    }
    const { code } = readStatus(status);
    const transient = code === 'rate-limited' || code === 'unavailable';
    const error = new errors/* RunError */.e4(transient ? code : 'bad-response', `${subject.what} answered ${status}`, {
        hint,
        reply: { status, body: '', words: [] },
    });
    return {
        failure: { error, again: transient, retryAfterMs: readRetryAfter(headers['retry-after'], now, headers.date) },
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
/** Reads the `options` input: a YAML map. The YAML library is loaded only when there is something to read. */
async function readMap(text) {
    if (text === '')
        return {};
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

// EXTERNAL MODULE: ./build/providers/index.js
var providers = __webpack_require__(3621);
;// CONCATENATED MODULE: ./build/assemble.js
/** Puts a world together from options and a host: the parts that the Action and the command line share. */






async function assemble(parts) {
    const { options, host, clock, cancelled, redactor } = parts;
    for (const secret of [...Object.values(options.credentials), options.githubToken]) {
        if (secret !== undefined)
            host.log.mask(secret);
    }
    return {
        ...parts,
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
    const { simulate } = await __webpack_require__.e(/* import() */ 22).then(__webpack_require__.bind(__webpack_require__, 7022));
    const { server, firstRun } = await simulate('bland', { clock });
    const { tests, tags, suites } = options.selection;
    const chosen = tests.length + tags.length + suites.length > 0;
    const selection = chosen ? options.selection : { ...options.selection, tests: ['*'] };
    return { id: 'bland', settings: { ...options, baseUrl: server.url, credentials: firstRun.credentials, selection } };
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
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        throw (0,errors/* configError */.Fj)(`input "quarantine" is "${file}", which cannot be read`, 'Check the path; is the repository checked out?', error);
    }
}
async function readEntries(file, text) {
    if (text === undefined || text.trim() === '')
        return [];
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    let value;
    try {
        value = parse(text, { maxAliasCount: 0 });
    }
    catch (error) {
        throw (0,errors/* configError */.Fj)(`input "quarantine": ${file} is not YAML`, 'Write a list of test, reason, owner and until.', error);
    }
    return (0,quarantine/* readQuarantine */.Db)(value, file);
}


/***/ }),

/***/ 6424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bv: () => (/* reexport */ baselineOf),
  dk: () => (/* reexport */ mergeHistories),
  Lu: () => (/* reexport */ readHistory),
  g1: () => (/* reexport */ record)
});

// UNUSED EXPORTS: historySchema, worseSince

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/core/baseline/schema.js
/** The history document: public, versioned, the same in every store. */

/** Bounds of a document that Batchgate itself could have written; anything beyond is not read. */
const LIMITS = { runs: 60, kept: 30, tests: 200_000, count: 1_000_000, text: 65_536 };
const schema_text = schemas/* string */.YjP().max(LIMITS.text);
const index = schemas/* number */.aig()
    .int()
    .min(0)
    .max(LIMITS.runs - 1);
const count = schemas/* number */.aig().int().min(0).max(LIMITS.count);
const score = schemas/* number */.aig().min(0).max(1).nullable();
const runSchema = schemas/* object */.Ikc({
    /** The host's id of the workflow run; a re-run keeps it and has another `attempt`. */
    runId: schema_text.min(1),
    attempt: schemas/* number */.aig().int().min(1).max(LIMITS.count),
    commit: schema_text.optional(),
    startedAt: iso/* datetime */.w$(),
    conclusion: schemas/* enum */.k5n(['passed', 'failed']),
    /** Nothing was found regressed in this run, so it is part of what changes are compared with. */
    bar: schemas/* boolean */.zMY(),
    /** Ids of the tests that this run found regressed. */
    regressed: schemas/* array */.YOg(schema_text).max(LIMITS.tests).optional(),
    /** This run found the whole suite dropped. */
    dropped: schemas/* boolean */.zMY().optional(),
    /** Ids of the tests whose results in this run were accepted as the new normal: what came before is forgotten. */
    accepted: schemas/* array */.YOg(schema_text).max(LIMITS.tests).optional(),
});
/** Run index, passed trials, judged trials, mean score or null: the first pass of one test in one run. */
const resultSchema = schemas/* tuple */.PVZ([index, count, count, score]);
const testFields = { id: schema_text.min(1), name: schema_text, digest: schema_text.optional() };
const testSchema = schemas/* object */.Ikc({ ...testFields, results: schemas/* array */.YOg(resultSchema).max(LIMITS.runs) });
/** Everything about a test but its results, which are many and checked by hand. */
const testHeadSchema = schemas/* object */.Ikc({ ...testFields, results: schemas/* array */.YOg(schemas/* unknown */.L5J()).max(LIMITS.runs) });
const head = {
    version: schemas/* literal */.euz(1),
    name: schema_text.min(1),
    provider: schema_text.min(1),
    branch: schema_text.min(1),
    /** Oldest first. */
    runs: schemas/* array */.YOg(runSchema).max(LIMITS.runs),
};
const historySchema = schemas/* object */.Ikc({ ...head, tests: schemas/* array */.YOg(testSchema).max(LIMITS.tests) });
const historyHeadSchema = schemas/* object */.Ikc({ ...head, tests: schemas/* array */.YOg(schemas/* unknown */.L5J()).max(LIMITS.tests) });

;// CONCATENATED MODULE: ./build/core/baseline/merge.js
/** Putting histories together, so that two runs at once lose nothing. */

/**
 * Merges histories of the same gate and branch by run and attempt: of one run the highest attempt counts, runs are
 * ordered by start, the newest 30 of the bar and the newest 30 others stay. A test keeps the results of its newest
 * digest only, and nothing from before a run that accepted it anew. The order of the list does not matter.
 * @throws TypeError for an empty list.
 */
function mergeHistories(list) {
    const [first] = list;
    if (first === undefined)
        throw new TypeError('there is no history to merge');
    const runs = keptRuns(list.flatMap((history) => history.runs));
    const indexOf = new Map(runs.map((run, index) => [run.runId, index]));
    const isKept = (run) => runs[indexOf.get(run.runId) ?? -1]?.attempt === run.attempt;
    const forgotten = forgettings(runs);
    const tests = new Map();
    for (const history of list) {
        for (const test of history.tests) {
            gather(tests, test, history.runs, isKept);
        }
    }
    return {
        version: 1,
        name: first.name,
        provider: first.provider,
        branch: first.branch,
        runs,
        tests: [...tests.values()]
            .map(({ test, placed }) => settle(test, placed, indexOf, forgotten.get(test.id) ?? 0))
            .filter((test) => test.results.length > 0)
            .sort((a, b) => compareText(a.id, b.id)),
    };
}
function keptRuns(all) {
    const latest = new Map();
    for (const run of all) {
        const known = latest.get(run.runId);
        if (known === undefined || run.attempt > known.attempt)
            latest.set(run.runId, run);
    }
    const ordered = [...latest.values()].sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt) || compareText(a.runId, b.runId));
    const keep = new Set([
        ...ordered.filter((run) => run.bar).slice(-LIMITS.kept),
        ...ordered.filter((run) => !run.bar).slice(-LIMITS.kept),
    ]);
    return ordered.filter((run) => keep.has(run));
}
/** For each accepted test the index of the newest run that accepted it. */
function forgettings(runs) {
    const found = new Map();
    runs.forEach((run, index) => {
        for (const id of run.accepted ?? [])
            found.set(id, index);
    });
    return found;
}
function gather(tests, test, runs, isKept) {
    const placed = [];
    for (const result of test.results) {
        const run = runs[result[0]];
        if (run !== undefined && isKept(run))
            placed.push({ run, result });
    }
    const newest = placed.at(-1)?.run;
    const known = tests.get(test.id);
    const head = { id: test.id, name: test.name, ...(test.digest === undefined ? {} : { digest: test.digest }) };
    if (known === undefined) {
        tests.set(test.id, { test: head, newest, placed });
        return;
    }
    const newer = startOf(newest) >= startOf(known.newest);
    const sameDigest = known.test.digest === test.digest;
    if (sameDigest) {
        tests.set(test.id, {
            test: newer ? head : known.test,
            newest: newer ? newest : known.newest,
            placed: [...known.placed, ...placed],
        });
    }
    else if (newer) {
        tests.set(test.id, { test: head, newest, placed });
    }
}
function startOf(run) {
    return run === undefined ? Number.NEGATIVE_INFINITY : Date.parse(run.startedAt);
}
function settle(test, placed, indexOf, since) {
    const byIndex = new Map();
    for (const { run, result } of placed) {
        const index = indexOf.get(run.runId);
        if (index === undefined || index < since)
            continue;
        byIndex.set(index, [index, result[1], result[2], result[3]]);
    }
    return { ...test, results: [...byIndex.values()].sort((a, b) => a[0] - b[0]) };
}
/** The same order on every machine, whatever its language. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/core/baseline/read.js


/**
 * Checks a parsed history document wholly before anything of it is used.
 * @throws RunError `bad-response` for another version, anything malformed, out of range, doubled or absurdly large, and
 * for the history of another gate.
 */
function readHistory(json, expected) {
    const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : undefined;
    if (version !== 1) {
        throw refuse(typeof version === 'number'
            ? `it has version ${version}, and this Batchgate reads version 1`
            : 'it is no history document', version === undefined ? undefined : 'Update Batchgate, or remove the baseline and record a new one.');
    }
    const document = parse(historyHeadSchema, json, '');
    if (expected !== undefined && (document.name !== expected.name || document.provider !== expected.provider)) {
        throw refuse(`it belongs to gate "${document.name.slice(0, 100)}" of provider "${document.provider.slice(0, 100)}", not to "${expected.name}" of "${expected.provider}"`, 'Give each gate a baseline of its own.');
    }
    const { runs } = document;
    const keys = new Set(runs.map((run) => run.runId));
    if (keys.size < runs.length)
        throw refuse('it holds the same run twice');
    const seen = new Set();
    const tests = document.tests.map((entry, position) => {
        const test = parse(testHeadSchema, entry, `tests.${position}`);
        if (seen.has(test.id))
            throw refuse(`it holds test "${test.id.slice(0, 100)}" twice`);
        seen.add(test.id);
        checkResults(test.results, runs.length, position);
        return test;
    });
    return { ...document, tests };
}
/** By hand, because there are up to 60 results for each test and a schema takes twenty times as long. */
function checkResults(results, runs, position) {
    let before = -1;
    for (const result of results) {
        if (!isResult(result) || result[0] >= runs) {
            throw refuse(`tests.${position} has a result that no run can have brought`);
        }
        if (result[0] <= before)
            throw refuse(`tests.${position} has results out of order or doubled`);
        before = result[0];
    }
}
function isResult(value) {
    if (!Array.isArray(value) || value.length !== 4)
        return false;
    const [run, passed, judged, score] = value;
    return (isCount(run) &&
        isCount(passed) &&
        isCount(judged) &&
        passed <= judged &&
        (score === null || (typeof score === 'number' && score >= 0 && score <= 1)));
}
function isCount(value) {
    return Number.isInteger(value) && value >= 0 && value <= LIMITS.count;
}
function parse(schema, value, path) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const place = [path, ...(issue?.path ?? [])].filter((part) => part !== '').join('.');
    throw refuse(`${place === '' ? 'the document' : place.slice(0, 200)}: ${issue?.message.slice(0, 200) ?? 'malformed'}`);
}
function refuse(why, hint) {
    return new errors/* RunError */.e4('bad-response', `the baseline cannot be used: ${why}`, {
        hint: hint ?? 'Remove the damaged baseline; the next run on the baseline branch records a new one.',
    });
}

// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
;// CONCATENATED MODULE: ./build/core/baseline/record.js


/**
 * The history with one run more. Only a conclusive run is recorded; any other leaves the history as it was. A re-run
 * replaces the earlier attempt of the same run. A run belongs to the bar when nothing in it was found regressed or
 * when it was accepted.
 */
function record(history, run, setting) {
    const { conclusion } = run.verdict;
    if (conclusion === 'inconclusive')
        return history;
    const regressed = (run.comparison?.tests ?? []).filter((test) => test.word === 'regressed').map((test) => test.id);
    const dropped = run.comparison?.whole?.regressed === true;
    const accepted = setting.accept ? acceptedTests(run, regressed, dropped) : [];
    const entry = {
        runId: run.host.runId ?? `local-${run.startedAt}`,
        attempt: run.host.attempt ?? 1,
        ...(run.host.commit === undefined ? {} : { commit: run.host.commit }),
        startedAt: run.startedAt,
        conclusion,
        bar: setting.accept || (regressed.length === 0 && !dropped),
        ...(regressed.length === 0 || setting.accept ? {} : { regressed }),
        ...(dropped && !setting.accept ? { dropped } : {}),
        ...(accepted.length === 0 ? {} : { accepted }),
    };
    const single = {
        version: 1,
        name: run.name,
        provider: run.provider,
        branch: setting.branch,
        runs: [entry],
        tests: run.tests.flatMap(historyTest),
    };
    return mergeHistories(history === undefined ? [single] : [history, single]);
}
/** Errored tests are kept with nothing judged, so that they are missed when they disappear; skipped ones were not run. */
function historyTest(test) {
    if (test.outcome === 'skipped')
        return [];
    const trials = (0,outcome/* firstPass */.ue)(test.trials);
    const evidence = (0,outcome/* judged */.g$)(trials);
    const passed = evidence.filter((trial) => trial.outcome === 'passed').length;
    const result = [0, passed, evidence.length, (0,outcome/* meanScore */.UQ)(trials) ?? null];
    return [
        {
            id: test.id,
            name: test.name.slice(0, 500),
            ...(test.digest === undefined ? {} : { digest: test.digest }),
            results: [result],
        },
    ];
}
/** When the whole suite dropped, the drop has no single tests to be pinned on, and all of them start anew. */
function acceptedTests(run, regressed, dropped) {
    const anew = new Set(regressed);
    const lower = new Set(run.comparison?.tests.filter((test) => test.word === 'suspected').map((test) => test.id));
    for (const test of run.tests) {
        if (dropped || test.outcome === 'failed' || lower.has(test.id))
            anew.add(test.id);
    }
    return [...anew];
}

// EXTERNAL MODULE: ./build/core/statistics/fisher.js
var fisher = __webpack_require__(7095);
// EXTERNAL MODULE: ./build/core/statistics/hypergeometric.js + 1 modules
var hypergeometric = __webpack_require__(2701);
;// CONCATENATED MODULE: ./build/core/baseline/stretch.js
/** From a history to what a test is compared with. */


/** At this level a split into older and newer runs counts as "has become better". */
const BETTER_LEVEL = 0.01;
const known = new WeakMap();
/** Every test's baseline, by id. Worked out once for each history document. */
function baselineOf(history) {
    const before = known.get(history);
    if (before !== undefined)
        return before;
    const newest = history.runs.length - 1;
    const isBar = history.runs.map((run) => run.bar);
    const baselines = new Map();
    for (const test of history.tests) {
        const results = sinceBetter(test.results.filter((result) => result[2] > 0 && isBar[result[0]] === true));
        const score = meanScoreOf(results);
        baselines.set(test.id, {
            id: test.id,
            name: test.name,
            ...(test.digest === undefined ? {} : { digest: test.digest }),
            results,
            ...add(results),
            ...(score === undefined ? {} : { score }),
            recorded: test.results,
            inNewest: newest >= 0 && test.results.at(-1)?.[0] === newest,
        });
    }
    known.set(history, baselines);
    return baselines;
}
/**
 * Cuts where the newer runs are most clearly better than the older ones by a two-sided Fisher test, and looks again in
 * what is left, until no split is clear.
 */
function sinceBetter(results) {
    let stretch = results;
    for (;;) {
        const split = clearestRise(stretch);
        if (split === 0)
            return stretch;
        stretch = stretch.slice(split);
    }
}
/** Index of the first result after the clearest rise; 0 when there is none. */
function clearestRise(results) {
    const all = add(results);
    if (all.passed === 0 || all.passed === all.judged)
        return 0;
    let best = 0;
    let least = BETTER_LEVEL;
    let passed = 0;
    let judged = 0;
    for (let split = 1; split < results.length; split++) {
        passed += results[split - 1][1];
        judged += results[split - 1][2];
        const newer = { passed: all.passed - passed, judged: all.judged - judged };
        if (newer.passed * judged <= passed * newer.judged)
            continue;
        // The table seen is part of its own p value, so this alone rules most splits out.
        if ((0,hypergeometric/* probability */.E5)({ size: all.judged, passed: all.passed, drawn: judged }, passed) > least)
            continue;
        const p = (0,fisher/* fisherTwoSided */.jI)({ passed, judged }, newer);
        if (p > least || (p === least && best > 0))
            continue;
        least = p;
        best = split;
    }
    return best;
}
function add(results) {
    let passed = 0;
    let judged = 0;
    for (const result of results) {
        passed += result[1];
        judged += result[2];
    }
    return { passed, judged };
}
function meanScoreOf(results) {
    let sum = 0;
    let count = 0;
    for (const [, , , score] of results) {
        if (score === null)
            continue;
        sum += score;
        count++;
    }
    return count === 0 ? undefined : sum / count;
}

;// CONCATENATED MODULE: ./build/core/baseline/worse-since.js
/** Since which recorded run a test, or the whole run, is worse: finds the small drops that no single run can. */

/** At this level a split is clear enough to be named. */
const WORSE_LEVEL = 0.003;
/** The clearest split of results (oldest first) into older and newer ones where the newer are worse, if any is clear. */
function worseSince(history, results) {
    const total = results.reduce((sum, result) => ({ passed: sum.passed + result[1], judged: sum.judged + result[2] }), {
        passed: 0,
        judged: 0,
    });
    if (total.passed === total.judged || total.passed === 0)
        return undefined;
    let best;
    let older = { passed: 0, judged: 0 };
    for (let split = 1; split < results.length; split++) {
        const before = results[split - 1];
        older = { passed: older.passed + before[1], judged: older.judged + before[2] };
        const newer = { passed: total.passed - older.passed, judged: total.judged - older.judged };
        if (newer.passed * older.judged >= older.passed * newer.judged)
            continue;
        const p = fisherLess(older, newer);
        const run = history.runs[results[split][0]];
        if (run !== undefined && p <= WORSE_LEVEL && p < (best?.p ?? 1))
            best = { run, older, newer, p };
    }
    return best;
}

;// CONCATENATED MODULE: ./build/core/baseline.js
/** What tests did in earlier runs on the branch that a change goes into: the history document and all that is asked of it. */








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

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    return trials.filter((trial) => trial.outcome === 'passed' || trial.outcome === 'failed');
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

/***/ 4632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ readQuarantine),
/* harmony export */   P4: () => (/* binding */ applyQuarantine)
/* harmony export */ });
/* unused harmony exports quarantineEntrySchema, noQuarantine */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3260);
/** Tests that run and are shown but do not block, by a file in the repository that names who answers for them and until when. */



const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(1_000);
/** YAML readers turn dates into Date objects; both forms mean the whole day in UTC. */
const day = zod__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vkY((value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value), zod__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6());
/** One line of the file. */
const quarantineEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Id, alias or name of a test; `*` and `?` match. */
    test: text,
    reason: text,
    owner: text,
    /** Last day (UTC) on which it counts: `2026-01-31`. */
    until: day,
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(quarantineEntrySchema).max(10_000);
/** No quarantine at all. */
const noQuarantine = { active: new Set(), expired: [], idle: [], pending: [] };
/**
 * Checks the parsed YAML of a quarantine file. An empty file is an empty list.
 * @throws RunError `config` that names the entry and what is wrong with it.
 */
function readQuarantine(value, file) {
    const result = fileSchema.safeParse(value ?? []);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const place = issue === undefined || issue.path.length === 0 ? 'the file' : describePlace(issue.path);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .configError */ .Fj)(`input "quarantine": ${place} of ${file}: ${issue?.message.slice(0, 200) ?? 'malformed'}`, 'The file is a YAML list of entries with test, reason, owner and until (a day such as 2026-01-31).');
}
/**
 * Applies the entries to the tests of a run.
 * @param entries those of the base branch on a change request, else those of the checkout.
 * @param today the present day in UTC, `2026-01-31`.
 * @param proposed the change's own version, when it is not what counts.
 */
function applyQuarantine(setting) {
    const { entries, proposed = [], tests, today } = setting;
    const active = new Set();
    const ended = [];
    const idle = [];
    for (const entry of entries) {
        const ids = tests.filter((test) => names(entry, test)).map((test) => test.id);
        if (ids.length === 0)
            idle.push(entry);
        else if (entry.until < today)
            ended.push({ entry, tests: ids });
        else
            for (const id of ids)
                active.add(id);
    }
    const expired = ended
        .map(({ entry, tests: ids }) => ({ entry, tests: ids.filter((id) => !active.has(id)) }))
        .filter(({ tests: ids }) => ids.length > 0);
    return { active, expired, idle, pending: proposed.filter((entry) => !entries.some((known) => same(known, entry))) };
}
function names(entry, test) {
    return [test.id, test.name, ...(test.aliases ?? [])].some((name) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(entry.test, name));
}
/** A longer `until` is a new entry too: a change cannot extend its own excuse. */
function same(a, b) {
    return a.test === b.test && a.until === b.until;
}
function describePlace(path) {
    const [index, field] = path;
    return `entry ${Number(index) + 1}${field === undefined ? '' : `, "${String(field)}"`}`;
}


/***/ }),

/***/ 378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   OG: () => (/* binding */ logLines),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony exports clean, webAddress, scriptJson */
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
const harmless = /^["'“‘(]{0,3}[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’.,–/%+=-]|(?<=\d):(?=\d))[\p{L}\p{M}\p{N}]+)*%?["'”’)]{0,3}[.,;:?!…]{0,3}["'”’)]{0,3}$/u;
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
        .reduce(joinApart, '');
}
/** Two code spans that touch would become one with different ends. */
function joinApart(left, right) {
    return left.endsWith('`') && right.startsWith('`') ? `${left} ${right}` : left + right;
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

/***/ 7998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   fN: () => (/* binding */ score),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(378);

/** A share from 0 to 1 as `98.0%`. Only a whole share is written as 100.0%, and only none as 0.0%. */
function percent(share) {
    const rounded = Number((share * 100).toFixed(1));
    if (share < 1 && rounded >= 100)
        return '99.9%';
    if (share > 0 && rounded <= 0)
        return '0.1%';
    return `${rounded.toFixed(1)}%`;
}
/** A score from 0 to 1 with four decimals. */
function score(value) {
    return value.toFixed(4);
}
/** Milliseconds for people: `0.4 s`, `12 s`, `1 m 12 s`, `1 h 5 m`. */
function duration(ms) {
    if (ms < 9_950)
        return `${(Math.max(0, ms) / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} m ${seconds % 60} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} m`;
}
/** Milliseconds between two ISO times; undefined when either is not one. */
function between(start, end) {
    const ms = Date.parse(end ?? '') - Date.parse(start);
    return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
/** A whole number with thousands separated: `10,000`. */
function whole(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 test`, `2 tests`; `many` for words whose plural is not an added s. */
function count(value, one, many = `${one}s`) {
    return `${whole(value)} ${value === 1 ? one : many}`;
}
/** What a test did: `9 of 10`, or a dash when nothing was judged. */
function tally(value) {
    return value === undefined || value.judged === 0 ? '–' : `${whole(value.passed)} of ${whole(value.judged)}`;
}
/** A probability as people read one: `1 in 715`, `3.2%`. */
function chance(p) {
    if (p >= 0.01)
        return percent(p);
    if (p < 0.000001)
        return 'less than 1 in 1,000,000';
    const times = 1 / p;
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(times)) - 2);
    return `1 in ${whole(Math.floor(times / unit + 1e-9) * unit)}`;
}
/** An ISO time as `2026-03-01 12:00 UTC`; an unreadable one as it is. */
function time(iso) {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(iso, 40) : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** The day of an ISO time: `2026-03-01`. */
function day(iso) {
    return time(iso).slice(0, 10);
}
/** A commit as people name one: its first seven digits. */
function commit(sha) {
    return /^[0-9a-f]{7,64}$/i.test(sha) ? sha.slice(0, 7) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(sha, 20);
}


/***/ }),

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sections)
/* harmony export */ });
/* unused harmony export sectionNames */
/** In the order reports show them. */
const sectionNames = [
    'regressed',
    'failed',
    'suspected',
    'errored',
    'missing',
    'already',
    'known',
    'quarantined',
    'fixed',
    'improved',
    'added',
    'skipped',
    'passed',
];
/** Linear in the number of tests; keeps their order. */
function sections(record) {
    const sorted = Object.fromEntries(sectionNames.map((name) => [name, []]));
    const compared = new Map((record.comparison?.tests ?? []).map((comparison) => [comparison.id, comparison]));
    for (const test of record.tests) {
        const comparison = compared.get(test.id);
        compared.delete(test.id);
        sorted[sectionOf(test, comparison)].push({ id: test.id, name: test.name, test, ...(comparison && { comparison }) });
    }
    for (const comparison of compared.values()) {
        sorted.missing.push({ id: comparison.id, name: comparison.name, comparison });
    }
    return sorted;
}
function sectionOf(test, comparison) {
    if (test.quarantined)
        return 'quarantined';
    const word = comparison?.word;
    if (word === 'regressed')
        return comparison?.alreadySince === undefined ? 'regressed' : 'already';
    if (word === 'suspected')
        return 'suspected';
    if (test.outcome === 'errored')
        return 'errored';
    if (word === 'missing')
        return 'missing';
    if (test.outcome === 'failed')
        return word === 'same' || word === 'improved' ? 'known' : 'failed';
    if (test.outcome === 'skipped')
        return 'skipped';
    return word === 'fixed' || word === 'improved' || word === 'added' ? word : 'passed';
}


/***/ }),

/***/ 228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ telling)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9058);

/** The one trial that explains a test's outcome best: the first that failed, else the first that errored. */
function telling(test) {
    const pass = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .firstPass */ .ue)(test.trials);
    const worst = (trials, outcome) => trials.find((trial) => trial.outcome === outcome);
    return (worst(pass, 'failed') ??
        (test.outcome === 'passed' ? worst(test.trials, 'failed') : undefined) ??
        worst(pass, 'errored') ??
        worst(test.trials, 'errored'));
}


/***/ }),

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(378);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7998);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3185);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(228);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6464);
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
    const sorted = (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .sections */ .V)(record);
    const colour = { passed: 'green', failed: 'red', inconclusive: 'yellow' };
    const { conclusion } = record.verdict;
    const lines = [
        '',
        ...Object.keys(sorted).flatMap((name) => sectionLines(name, sorted, { paint, width, rows })),
        ...verdictLines(record, paint, width),
        paint(colour[conclusion], paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .conclusionWords */ .Do[conclusion].toUpperCase()}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .because */ .xx)(record, sorted)}`))),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .figures */ .u5)(record)}.`),
        ...(record.comparison === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`Compared with ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineWords */ .v8)(record)}.`)]),
        ...(options.reportDir === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`Reports: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(options.reportDir, 300)}`)]),
    ];
    return `${lines.join('\n')}\n`;
}
function sectionLines(name, sorted, { paint, width, rows }) {
    const entries = sorted[name];
    if (entries.length === 0)
        return [];
    if (name === 'passed' || name === 'skipped') {
        return [
            ...(entries.length > rows ? [] : entries.map((entry) => row(name, entry, { paint, width, nameWidth: 0 }))),
            ...(entries.length > rows ? [paint('dim', `${mark(name)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(entries.length, 'test')}`)] : []),
            ...(name === 'passed' ? [''] : []),
        ];
    }
    const { title, explanation } = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionWords */ .zj)(name);
    const shown = entries.slice(0, rows);
    const nameWidth = Math.max(...shown.map((entry) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(entry.name, 60).length));
    return [
        paint('bold', `${title} (${entries.length})`),
        ...(explanation === undefined ? [] : wrap(explanation, width).map((line) => paint('dim', line))),
        ...shown.flatMap((entry) => [
            row(name, entry, { paint, width, nameWidth }),
            ...whyLines(name, entry, { paint, width }),
        ]),
        ...(entries.length > shown.length
            ? [paint('dim', `… and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(entries.length - shown.length, 'more test')}; the report has them all`)]
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
        : `  ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)(comparison.baseline)} before, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)(comparison.candidate)} now`;
    const sure = name === 'regressed' || name === 'suspected' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sureness */ .$6)(comparison?.p) : undefined;
    const right = sure === undefined ? numbers : `${numbers}, ${sure}`;
    const room = Math.max(20, width - marginWidth - right.length);
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(entry.name, room).padEnd(right === '' ? 0 : Math.min(nameWidth, room));
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${mark(name)} ${shown}${right}`);
    return `${paint(marks[name][0], line.slice(0, marginWidth))}${line.slice(marginWidth)}`;
}
/** What failed and what was expected, for one test; at most three checks. */
function whyLines(name, entry, { paint, width }) {
    const { comparison, test } = entry;
    const put = (text, label = '') => {
        const start = `${' '.repeat(marginWidth)}${label}`;
        return paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${start}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, Math.max(20, width - start.length))}`));
    };
    const notes = [
        ...(comparison?.alreadySince === undefined ? [] : [put(`worse on the branch ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .since */ .XP)(comparison.alreadySince)}`)]),
        ...(comparison?.note === undefined ? [] : [put(comparison.note)]),
    ];
    if (test === undefined || ['fixed', 'improved', 'added', 'missing'].includes(name))
        return notes;
    const trial = (0,_telling_js__WEBPACK_IMPORTED_MODULE_5__/* .telling */ .g)(test);
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
        ...(failed.length > 3 ? [put(`… and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(failed.length - 3, 'more failed check')}`)] : []),
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
            ...(texts.length > 20 ? [`- … and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(texts.length - 20, 'more')}`] : []),
            '',
        ];
    const reasons = verdict.reasons.slice(0, 20).flatMap((reason) => {
        const { fault, next } = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonWords */ .IK)(reason.code);
        return [
            ...item(`${fault}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reason.message, 500)}`),
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
/** Breaks a line at spaces; words longer than the width stay whole. */
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
    return line === '' ? lines : [...lines, line];
}


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ sureness),
/* harmony export */   Do: () => (/* binding */ conclusionWords),
/* harmony export */   IK: () => (/* binding */ reasonWords),
/* harmony export */   XP: () => (/* binding */ since),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   u5: () => (/* binding */ figures),
/* harmony export */   v8: () => (/* binding */ baselineWords),
/* harmony export */   xx: () => (/* binding */ because),
/* harmony export */   zj: () => (/* binding */ sectionWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7998);

const conclusionWords = {
    passed: 'Passed',
    failed: 'Failed',
    inconclusive: 'Inconclusive',
};
const reasonTable = {
    regressed: {
        fault: 'Agent',
        short: (tests) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Math.max(1, tests), 'test')} got worse`,
        next: 'Compare the expected and actual answers and repair the agent. If the new behaviour is wanted, run once with `update-baseline: accept` on the baseline branch after the merge.',
    },
    dropped: {
        fault: 'Agent',
        short: () => 'the run as a whole got worse',
        next: 'No single test explains it: look for what many tests share, for example the prompt, the model or a tool that all of them use.',
    },
    'failed-test': {
        fault: 'Agent',
        short: (tests) => (tests === 0 ? 'tests failed' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tests, 'test')} failed`),
        next: 'Compare the expected and actual answers, then repair the agent or correct the test.',
    },
    floor: {
        fault: 'Agent',
        short: () => 'a floor was not reached',
        next: 'Repair the tests with the lowest results, or lower the floor if it asks for too much.',
    },
    errored: {
        fault: 'Test run',
        short: (tests) => tests === 0 ? 'too many tests could not be judged' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tests, 'test')} could not be judged`,
        next: 'Nothing is known about the agent in these tests. Read their messages, repair what broke on the platform and run again.',
    },
    missing: {
        fault: 'Test run',
        short: (tests) => (tests === 0 ? 'results are missing' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tests, 'test')} brought no result`),
        next: 'Open the batch on the platform to see what became of them, then run again.',
    },
    'no-tests': {
        fault: 'Settings',
        short: () => 'no test was judged',
        next: 'Check what `tests`, `tags`, `suites` and `exclude` select on the platform.',
    },
    'timed-out': {
        fault: 'Test run',
        short: () => 'the time ran out',
        next: 'Open the batch on the platform to see whether it is still moving; raise `timeout` if it only needs longer.',
    },
    unavailable: {
        fault: 'Test run',
        short: () => 'the platform could not be reached',
        next: 'Look at the platform’s status page and run again.',
    },
    auth: {
        fault: 'Settings',
        short: () => 'the platform refused the credentials',
        next: 'Check that the credentials are still valid and may read results, then run again.',
    },
    'batch-broken': {
        fault: 'Test run',
        short: () => 'a batch broke on the platform',
        next: 'Open the batch on the platform to see why, then run again.',
    },
    'baseline-unreadable': {
        fault: 'Settings',
        short: () => 'the baseline could not be read',
        next: 'Do what the message asks for; without the baseline nobody can say whether the agent got worse.',
    },
    'quarantine-expired': {
        fault: 'Settings',
        short: () => 'a quarantine has run out',
        next: 'Repair the test, or give it a new `until` in the quarantine file.',
    },
    cancelled: {
        fault: 'Test run',
        short: () => 'the run was cancelled',
        next: 'Run again.',
    },
};
/** What a reason code stands for. */
function reasonWords(code) {
    return reasonTable[code];
}
/** Completes "Passed: …", "Failed: …" or "Inconclusive: …" in a few words, without foreign text. */
function because(record, sorted) {
    const { verdict, totals } = record;
    if (verdict.conclusion !== 'passed') {
        const codes = [...new Set(verdict.reasons.map((reason) => reason.code))];
        const named = (code) => new Set(verdict.reasons.flatMap((reason) => (reason.code === code ? (reason.tests ?? []) : []))).size;
        return codes.map((code) => reasonTable[code].short(named(code))).join(', ');
    }
    if (totals.passed === totals.total)
        return totals.total === 1 ? 'the test passed' : `all ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(totals.total)} tests passed`;
    return sorted.regressed.length + sorted.failed.length === 0 && record.comparison !== undefined
        ? 'nothing got worse'
        : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(totals.passed)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(totals.total, 'test')} passed`;
}
/** The counts of a run in one sentence: `9 of 12 tests passed (75.0%), 2 failed, 1 errored; score 0.8123; took 1 m 12 s`. */
function figures(record) {
    const { totals } = record;
    const rate = totals.passRate === undefined ? '' : ` (pass rate ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(totals.passRate)})`;
    const others = ['failed', 'errored', 'skipped', 'quarantined'].flatMap((outcome) => totals[outcome] === 0 ? [] : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(totals[outcome])} ${outcome}`);
    const took = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .between */ .Tq)(record.startedAt, record.finishedAt);
    return [
        [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(totals.passed)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(totals.total, 'test')} passed${rate}`, ...others].join(', '),
        ...(totals.score === undefined ? [] : [`score ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .score */ .fN)(totals.score)}`]),
        ...(took === undefined ? [] : [`took ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(took)}`]),
    ].join('; ');
}
const titles = {
    regressed: 'Got worse',
    failed: 'Failed',
    suspected: 'Suspected to be worse',
    errored: 'Could not be judged',
    missing: 'Missing',
    already: 'Already broken on the branch',
    known: 'Failed, but no worse than before',
    quarantined: 'In quarantine',
    fixed: 'Fixed',
    improved: 'Improved',
    added: 'New',
    skipped: 'Skipped',
    passed: 'Passed',
};
const explanations = {
    suspected: 'Passed less often than before, but chance may explain it. Does not block the change; blocks publishing.',
    errored: 'The test run broke here. This says nothing about the agent.',
    missing: 'Judged in the newest recorded run, but not in this one. Blocks publishing.',
    already: 'Worse since an earlier commit of the branch, so not this change’s fault. Blocks publishing.',
    known: 'These failed in earlier runs as well.',
    quarantined: 'Executed and shown, but they do not count.',
};
/** The heading of a section, and what being in it means where the heading does not say. */
function sectionWords(name) {
    const explanation = explanations[name];
    return { title: titles[name], ...(explanation === undefined ? {} : { explanation }) };
}
/** What changed for a test in numbers: `passed 10 of 10 before, 0 of 4 now`; undefined without two sides. */
function change(comparison) {
    const { baseline, candidate } = comparison ?? {};
    if (baseline === undefined || candidate === undefined || baseline.judged === 0)
        return undefined;
    const passes = `passed ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N4)(baseline)} before, ${candidate.judged === 0 ? 'not judged' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N4)(candidate)} now`;
    if (baseline.score === undefined || candidate.score === undefined)
        return passes;
    return `${passes}; mean score ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .score */ .fN)(baseline.score)} before, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .score */ .fN)(candidate.score)} now`;
}
/** How sure an accusation is, in words: `by chance alone: 1 in 1,001`; undefined when no probability was computed. */
function sureness(p) {
    return p === undefined ? undefined : `by chance alone: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .chance */ .Dz)(p)}`;
}
/** `since 2026-03-01 (a1b2c3d)`; the commit is foreign. */
function since(point) {
    return `since ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(point.startedAt)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .commit */ .cd)(point.commit)})`;
}
/** What the figures were compared with: `10 runs of main, newest commit a1b2c3d`; names are foreign. */
function baselineWords(record) {
    const baseline = record.comparison?.baseline;
    if (baseline === undefined)
        return 'no baseline';
    const branch = baseline.branch === undefined ? '' : ` of ${baseline.branch}`;
    const at = baseline.commit === undefined ? '' : `, newest commit ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .commit */ .cd)(baseline.commit)}`;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(baseline.runs, 'run')}${branch}${at}`;
}


/***/ }),

/***/ 3260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   RF: () => (/* binding */ matchesNothing),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   sQ: () => (/* binding */ requireSelection)
/* harmony export */ });
/* harmony import */ var wildcard_match__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5625);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/** Selection: what one input lists is a union, several inputs intersect, `exclude` subtracts. */


/** True when `pattern` names `text`: equal, or with `*` and `?` as wildcards; not case-sensitive. */
function matches(pattern, text) {
    if (pattern.toLowerCase() === text.toLowerCase())
        return true;
    return (hasWildcard(pattern) && (0,wildcard_match__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(pattern.toLowerCase(), { separator: false, flags: 's' })(text.toLowerCase()));
}
function hasWildcard(pattern) {
    return /[*?]/.test(pattern);
}
/** The ids, name and aliases by which inputs may call a test. */
function namesOf(test) {
    return [test.id, test.name, ...(test.aliases ?? [])];
}
/**
 * Picks from everything the provider found. `candidates` already honour `suites` when the provider fetched by suite
 * (then pass `suites: []`); otherwise `test.suite` is matched here.
 * @throws RunError `config` when nothing was selected, an entry matches nothing, or the result is empty.
 */
function select(candidates, selection) {
    requireSelection(selection);
    const byName = (entry) => candidates.filter((test) => namesOf(test).some((name) => matches(entry, name)));
    const bySuite = (entry) => candidates.filter((test) => test.suite !== undefined && matches(entry, test.suite));
    const byTags = (all) => candidates.filter((test) => all.every((tag) => test.tags.some((known) => matches(tag, known))));
    const parts = [
        union('tests', selection.tests, byName),
        union('suites', selection.suites, bySuite),
        union('tags', selection.tags.map((all) => all.join('+')), (entry) => byTags(entry.split('+'))),
    ].filter((part) => part !== undefined);
    const excluded = union('exclude', selection.exclude, byName) ?? new Set();
    const selected = candidates.filter((test) => parts.every((part) => part.has(test)) && !excluded.has(test));
    if (selected.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .configError */ .Fj)('the selection ends empty: no test is in all of the given tests, tags and suites and outside exclude', `${candidates.length} tests are available. Loosen one of the selection inputs.`);
    }
    return selected;
}
/** @throws RunError `config` when no selecting input was given. */
function requireSelection(selection) {
    if (selection.tests.length + selection.tags.length + selection.suites.length > 0)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .configError */ .Fj)('nothing is selected: inputs "tests", "tags" and "suites" are all empty', `Give at least one of them; tests: '*' runs everything.`);
}
/** The error for an entry of a selection input that names nothing. */
function matchesNothing(input, entry, known) {
    const some = known.slice(0, 5).map((name) => `"${name.slice(0, 80)}"`);
    const more = known.length > some.length ? ` and ${known.length - some.length} more` : '';
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .configError */ .Fj)(`input "${input}": "${entry}" matches nothing`, known.length === 0 ? 'The platform lists nothing there.' : `Known are ${some.join(', ')}${more}.`);
}
function union(input, entries, find) {
    if (entries.length === 0)
        return undefined;
    const found = new Set();
    for (const entry of entries) {
        const hits = find(entry);
        if (hits.length === 0)
            throw matchesNothing(input, entry, []);
        for (const test of hits)
            found.add(test);
    }
    return found;
}


/***/ }),

/***/ 7095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ fisherLess),
/* harmony export */   jI: () => (/* binding */ fisherTwoSided),
/* harmony export */   oE: () => (/* binding */ fisherGreater)
/* harmony export */ });
/* harmony import */ var _hypergeometric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2701);
/** Fisher's exact test for two shares: R. A. Fisher, The Design of Experiments (1935), chapter 2. */

/** Probability, were nothing changed, that the candidate's share is as low as seen or lower. */
function fisherLess(baseline, candidate) {
    return (0,_hypergeometric_js__WEBPACK_IMPORTED_MODULE_0__/* .cumulative */ .wm)(urnOf(baseline, candidate), candidate.passed);
}
/** Probability, were nothing changed, that the candidate's share is as high as seen or higher. */
function fisherGreater(baseline, candidate) {
    return fisherLess(candidate, baseline);
}
/** Two-sided: the sum over all tables that are no more probable than the one seen, as R's `fisher.test` does. */
function fisherTwoSided(a, b) {
    const urn = urnOf(a, b);
    const [low, high] = (0,_hypergeometric_js__WEBPACK_IMPORTED_MODULE_0__/* .support */ .mA)(urn);
    // The tolerance keeps tables of equal probability equal in spite of rounding, as R does.
    const limit = (0,_hypergeometric_js__WEBPACK_IMPORTED_MODULE_0__/* .probability */ .E5)(urn, b.passed) * (1 + 1e-7);
    let sum = 0;
    for (let x = low; x <= high; x++) {
        const p = (0,_hypergeometric_js__WEBPACK_IMPORTED_MODULE_0__/* .probability */ .E5)(urn, x);
        if (p <= limit)
            sum += p;
    }
    return Math.min(1, sum);
}
function urnOf(baseline, candidate) {
    return {
        size: baseline.judged + candidate.judged,
        passed: baseline.passed + candidate.passed,
        drawn: candidate.judged,
    };
}


/***/ }),

/***/ 2701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wm: () => (/* binding */ cumulative),
  E5: () => (/* binding */ probability),
  mA: () => (/* binding */ support)
});

;// CONCATENATED MODULE: ./build/core/statistics/factorial.js
/** Logarithms of factorials and binomial coefficients: what every exact distribution here is made of. */
let table = new Float64Array([0]);
/** ln(n!) for whole n ≥ 0; the table grows as needed (summed directly, so the error stays near 1e-12 at n = 1e6). */
function logFactorial(n) {
    if (n >= table.length)
        grow(n);
    return table[n];
}
/** ln of "n choose k"; minus infinity where there is no way to choose. */
function logChoose(n, k) {
    if (k < 0 || k > n)
        return Number.NEGATIVE_INFINITY;
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
function grow(n) {
    const larger = new Float64Array(Math.max(n + 1, table.length * 2, 256));
    larger.set(table);
    for (let i = table.length; i < larger.length; i++)
        larger[i] = larger[i - 1] + Math.log(i);
    table = larger;
}

;// CONCATENATED MODULE: ./build/core/statistics/hypergeometric.js
/** How many passes fall to the candidate when all passes are dealt out at random. */

/** Least and greatest number of passes that the draw can hold. */
function support(urn) {
    return [Math.max(0, urn.drawn + urn.passed - urn.size), Math.min(urn.passed, urn.drawn)];
}
/** Probability that the draw holds exactly `x` passes. */
function probability(urn, x) {
    return Math.exp(logChoose(urn.passed, x) + logChoose(urn.size - urn.passed, urn.drawn - x) - logChoose(urn.size, urn.drawn));
}
/** Probability that the draw holds at most `x` passes. Terms follow from one another by a ratio. */
function cumulative(urn, x) {
    const [low, high] = support(urn);
    if (x < low)
        return 0;
    if (x >= high)
        return 1;
    let term = probability(urn, x);
    let sum = 0;
    for (let k = x; k >= low && term > 0; k--) {
        sum += term;
        term *= (k * (urn.size - urn.passed - urn.drawn + k)) / ((urn.passed - k + 1) * (urn.drawn - k + 1));
    }
    return Math.min(1, sum);
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

/***/ 3573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/* unused harmony export shortestSecret */
/**
 * Keeps secrets out of what we write. GitHub's runner masks logs and summaries, but neither files nor artifacts nor
 * requests, and other hosts mask nothing.
 */
/** Shorter values are not masked: a mask of `ab` turns "unable" into "un***le" all over the log. */
const shortestSecret = 4;
/** Words of our own outputs. A mask inside one would make the runner drop that output of the job. */
const ownWords = ['passed', 'failed', 'inconclusive', 'skipped', 'errored', 'unverified', 'pending', 'true', 'false'];
/** A redactor that knows nothing yet. */
function createRedactor() {
    const forms = new Set();
    let pattern;
    const redact = (text) => {
        if (forms.size === 0)
            return text;
        pattern ??= new RegExp([...forms]
            .sort((a, b) => b.length - a.length)
            .map(escapePattern)
            .join('|'), 'g');
        return text.replace(pattern, '***');
    };
    return {
        add(secret) {
            const parts = maskable(secret);
            for (const part of parts) {
                for (const form of formsOf(part))
                    forms.add(form);
            }
            pattern = undefined;
            return parts;
        },
        redact,
        redactData: (data) => mapStrings(data, redact),
    };
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
    const encoded = [encodeURIComponent(value.toWellFormed()), JSON.stringify(value).slice(1, -1)];
    return [value, ...encoded, ...base64.filter((form) => form.length >= 2 * shortestSecret)];
}
function mapStrings(data, change) {
    if (typeof data === 'string')
        return change(data);
    if (Array.isArray(data))
        return data.map((item) => mapStrings(item, change));
    if (data === null || typeof data !== 'object')
        return data;
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [change(key), mapStrings(value, change)]));
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 2749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ proxySettings),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   YB: () => (/* binding */ proxyAuthorization),
/* harmony export */   iJ: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
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

/***/ 3621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ providers)
/* harmony export */ });
const providers = {
    'umbraco-ai': async () => (await Promise.all(/* import() */[__webpack_require__.e(665), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 958))).module,
    bland: async () => (await Promise.all(/* import() */[__webpack_require__.e(665), __webpack_require__.e(688)]).then(__webpack_require__.bind(__webpack_require__, 3688))).module,
    'kore-ai': async () => (await Promise.all(/* import() */[__webpack_require__.e(665), __webpack_require__.e(864)]).then(__webpack_require__.bind(__webpack_require__, 864))).module,
    'future-agi': async () => (await Promise.all(/* import() */[__webpack_require__.e(665), __webpack_require__.e(415)]).then(__webpack_require__.bind(__webpack_require__, 7415))).module,
};


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
