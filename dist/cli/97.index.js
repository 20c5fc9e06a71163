export const id = 97;
export const ids = [97];
export const modules = {

/***/ 7541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ nextStep)
});

// EXTERNAL MODULE: ./build/core/baseline.js + 6 modules
var core_baseline = __webpack_require__(3308);
;// CONCATENATED MODULE: ./build/core/compare/levels.js
/** The design's own value of `false-alarms`, for which the levels below were set. */
const REFERENCE = 0.02;
/** @param falseAlarms share of runs of an unchanged agent that may fail, from 0 to 1. */
function levelsFor(falseAlarms) {
    const scale = falseAlarms / REFERENCE;
    return {
        convict: Math.min(0.5, 0.01 * scale),
        convictAtOnce: Math.min(0.5, 0.01 * scale),
        clear: 0.1,
        wholeAtOnce: Math.min(0.25, 0.001 * scale),
        wholeAgain: 0.08,
        wholeBoth: Math.min(0.25, 0.013 * scale),
        wholeOnly: Math.min(0.25, 0.01 * scale),
    };
}

// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
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
        const first = (0,outcome/* judged */.g$)((0,outcome/* firstPass */.ue)(trials));
        const comparable = known !== undefined && !edited && known.judged > 0;
        const since = already.get(test.id);
        return {
            test,
            trials,
            outcome: (0,outcome/* outcomeOf */.sG)(trials),
            first,
            tally: tallyOf(first),
            baseline: comparable ? known : undefined,
            inNewest: known?.inNewest === true,
            note: edited ? 'The test was edited, so its earlier results do not count.' : undefined,
            recorded: known === undefined || edited ? [] : known.recorded,
            quarantined: setting.quarantined.has(test.id),
            shared: (sizes.get(test.unit) ?? 0) > 1,
            alreadySince: edited ? undefined : since,
        };
    });
}
/** Passed, judged and mean score of trials. */
function tallyOf(trials) {
    const evidence = (0,outcome/* judged */.g$)(trials);
    const score = (0,outcome/* meanScore */.UQ)(evidence);
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

;// CONCATENATED MODULE: ./build/core/statistics/normal.js
/** The normal distribution, as far as it is needed to say what a suite could have seen. */
/** Inverse of the normal distribution: Odeh and Evans, Appl. Statist. 23 (1974), 96–97; error below 1.5e-8. */
function normalQuantile(p) {
    if (p <= 0.5)
        return p === 0.5 ? 0 : -normalQuantile(1 - p);
    const t = Math.sqrt(-2 * Math.log(1 - p));
    const above = -0.322232431088 + t * (-1 + t * (-0.342242088547 + t * (-0.0204231210245 + t * -0.453642210148e-4)));
    const below = 0.099348462606 + t * (0.588581570495 + t * (0.531103462366 + t * (0.10353775285 + t * 0.38560700634e-2)));
    return t + above / below;
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
/** Without a single shuffle as low among so many, the rest would change nothing that matters. */
const NONE_SO_FAR = 3_000;
/**
 * Probability, were nothing changed, that the mean of the candidates' mean scores is as low as seen or lower, by
 * seeded shuffles within each test. Never 0: what was seen is itself one of the shuffles.
 */
function permutationLess(strata, setting) {
    const pools = poolsOf(strata.filter(({ values, drawn }) => drawn > 0 && drawn < values.length));
    // Rounding differs with the order of summing, and an equal sum must count as equal.
    const limit = sumOfMeans(pools) + 1e-9;
    let low = 0;
    for (let count = 1; count <= setting.permutations; count++) {
        if (shuffledSum(pools, setting.random) <= limit)
            low++;
        if (low >= setting.enough)
            return low / count;
        if (low === 0 && count >= NONE_SO_FAR)
            return 1 / (count + 1);
    }
    return (low + 1) / (setting.permutations + 1);
}
function poolsOf(strata) {
    const starts = new Int32Array(strata.length + 1);
    for (const [index, { values }] of strata.entries())
        starts[index + 1] = starts[index] + values.length;
    const values = new Float64Array(starts.at(-1));
    for (const [index, stratum] of strata.entries())
        values.set(stratum.values, starts[index]);
    return { values, starts, drawn: Int32Array.from(strata, ({ drawn }) => drawn) };
}
/** Draws anew for every test by a partial Fisher–Yates shuffle; its scores stay shuffled, which does not matter. */
function shuffledSum({ values, starts, drawn }, random) {
    let total = 0;
    for (let pool = 0; pool < drawn.length; pool++) {
        const start = starts[pool];
        const size = starts[pool + 1] - start;
        const head = drawn[pool];
        if (head === 1) {
            total += values[start + Math.floor(random() * size)];
            continue;
        }
        for (let j = 0; j < head; j++) {
            const other = start + j + Math.floor(random() * (size - j));
            const value = values[other];
            values[other] = values[start + j];
            values[start + j] = value;
        }
        total += headMean(values, start, head);
    }
    return total;
}
function sumOfMeans({ values, starts, drawn }) {
    let total = 0;
    for (let pool = 0; pool < drawn.length; pool++)
        total += headMean(values, starts[pool], drawn[pool]);
    return total;
}
function headMean(values, start, count) {
    let sum = 0;
    for (let at = start; at < start + count; at++)
        sum += values[at];
    return sum / count;
}

;// CONCATENATED MODULE: ./build/core/statistics/wilson.js
/** The 95 % quantile of the normal distribution, two-sided. */
const Z95 = 1.959963984540054;
/** Where the true rate may well lie: Wilson's score interval, 95 % unless `z` says otherwise. Everything for no trials. */
function wilsonInterval({ passed, judged }, z = Z95) {
    if (judged === 0)
        return { low: 0, high: 1 };
    const rate = passed / judged;
    const scale = 1 + (z * z) / judged;
    const centre = (rate + (z * z) / (2 * judged)) / scale;
    const half = (z / scale) * Math.sqrt((rate * (1 - rate)) / judged + (z * z) / (4 * judged * judged));
    return {
        low: passed === 0 ? 0 : Math.max(0, centre - half),
        high: passed === judged ? 1 : Math.min(1, centre + half),
    };
}

;// CONCATENATED MODULE: ./build/core/statistics.js
/** The arithmetic of the gate, each function with the publication it comes from. */









;// CONCATENATED MODULE: ./build/core/compare/format.js
/** Numbers as people read them: four significant digits. */
function format(value) {
    return String(Number(value.toPrecision(4)));
}

;// CONCATENATED MODULE: ./build/core/compare/evidence.js




/** So many baseline runs say something about a test's nature: how low its scores go, whether it ever fails. */
const MANY_RUNS = 15;
/** Scores are a second look at the same repetitions, and the stricter one: their p counts so many times. */
const SCORE_FACTOR = 20;
/**
 * Exact tests of few and even trials stay far below their level. Those of a test known to be flaky, and those against a
 * long baseline, do not: looking after every repetition doubles their error, so their p counts twice.
 */
const LOOKS_FACTOR = 2;
const FLAKY_BELOW = 0.9;
const LONG_BASELINE = 30;
/** Scores speak only when a repetition is below a baseline run in at least so large a share of all pairs. */
const SCORE_SPEAKS = 0.65;
/** Scores with a p above this are no reason to look again. */
const SCORE_WEAK = 0.2;
/** Weighs repetitions against the baseline; the screening trial is left out, for it was chosen for having failed. */
function weigh(subject, trials) {
    const { baseline } = subject;
    const taken = (0,outcome/* judged */.g$)(trials);
    const share = tallyOf(taken);
    const mid = (0,fisher/* fisherMidP */.eP)(baseline, share);
    const reason = reasonToDouble(baseline);
    const factor = reason === undefined ? 1 : LOOKS_FACTOR;
    const outcomes = {
        taken,
        p: Math.min(1, mid * factor),
        words: `Fisher's exact test, one-sided, mid-p: baseline ${counts(baseline)}, repetitions ${counts(share)} (${range(share)}), p = ${format(mid)}${reason === undefined ? '' : times(factor, reason)}`,
        scores: 'unknown',
    };
    const scores = comparableScores(subject, taken);
    if (scores === undefined)
        return outcomes;
    if (shareBelow(scores) < SCORE_SPEAKS)
        return { ...outcomes, scores: 'ordinary' };
    const exact = mannWhitneyLess(scores.baseline, scores.candidate);
    const seen = exact <= SCORE_WEAK ? 'low' : 'ordinary';
    const p = Math.min(1, exact * SCORE_FACTOR);
    if (p >= outcomes.p)
        return { ...outcomes, scores: seen };
    return {
        taken,
        p,
        words: `Mann–Whitney test, one-sided, exact: scores of ${scores.baseline.length} baseline runs, scores of ${scores.candidate.length} repetitions, p = ${format(exact)}${times(SCORE_FACTOR, 'scores are a second look')}`,
        scores: seen,
    };
}
/** True when the first pass passed at a lower rate than the baseline did. */
function hasLowerRate({ baseline, tally }) {
    return baseline !== undefined && tally.judged > 0 && tally.passed * baseline.judged < baseline.passed * tally.judged;
}
/** True when the first pass scored below every one of at least 15 baseline runs. */
function hasLowerScore(subject) {
    const scores = comparableScores(subject, subject.first);
    return (scores !== undefined &&
        scores.baseline.length >= MANY_RUNS &&
        Math.max(...scores.candidate) < Math.min(...scores.baseline));
}
function reasonToDouble({ passed, judged: of }) {
    if (of >= MANY_RUNS && passed < FLAKY_BELOW * of)
        return 'it is known to be flaky';
    return of > LONG_BASELINE ? 'its baseline is long' : undefined;
}
function counts(share) {
    return `${share.passed} of ${share.judged} passed`;
}
/** Wilson's interval in whole percent. */
function range(share) {
    const { low, high } = wilsonInterval(share);
    return `a rate between ${Math.round(low * 100)} and ${Math.round(high * 100)} %`;
}
function times(factor, why) {
    return `, times ${factor} as ${why}`;
}
/** Share of all pairs in which the candidate is below the baseline. */
function shareBelow({ baseline, candidate }) {
    let below = 0;
    for (const now of candidate)
        for (const before of baseline)
            if (now < before)
                below++;
    return below / (baseline.length * candidate.length);
}
/** Scores of single trials on both sides; undefined when some trial has none or a run averaged several. */
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

;// CONCATENATED MODULE: ./build/core/compare/suspects.js




/** A clean break needs so many repetitions at least. */
const CLEAN_BREAK = 3;
/** Where the platform cannot repeat a test alone, each round pays for a whole suite. */
const SHARED_ROUNDS = 3;
/** True when the first pass is worse than the baseline was, by rate or by score. */
function isSuspicious(subject) {
    return hasLowerRate(subject) || hasLowerScore(subject);
}
/** Opens the file on a suspect. `confirm`: most repetitions. */
function suspectOf(subject, confirm) {
    const { baseline } = subject;
    if (baseline === undefined)
        throw new TypeError(`test ${subject.test.id} has nothing to be compared with`);
    return {
        subject: { ...subject, baseline },
        rounds: subject.shared ? Math.min(confirm, SHARED_ROUNDS) : confirm,
        state: 'open',
        evidence: undefined,
        adjusted: 1,
        family: 1,
        level: 0,
        cleanBreak: false,
    };
}
/**
 * Walks through the repetitions round by round. Returns the suspects whose next repetition is not there yet, none when
 * all are decided. `frozen`: nothing more will be executed, so who lacks a repetition stays undecided.
 */
function walkRounds(suspects, levels, frozen) {
    const recorded = new Map(suspects.map((suspect) => [suspect, (0,outcome/* ofPhase */.hX)(suspect.subject.trials, 'confirm')]));
    const last = suspects.reduce((most, suspect) => Math.max(most, suspect.rounds), 0);
    for (let round = 1; round <= last; round++) {
        const open = suspects.filter((suspect) => suspect.state === 'open');
        const missing = open.filter((suspect) => recorded.get(suspect).length < round);
        if (missing.length > 0 && !frozen)
            return { round, missing };
        for (const suspect of missing)
            suspect.state = 'exhausted';
        const looked = open.filter((suspect) => suspect.state === 'open');
        if (looked.length === 0)
            break;
        for (const suspect of looked)
            suspect.evidence = weigh(suspect.subject, recorded.get(suspect).slice(0, round));
        adjust(suspects, looked, levels.convict);
        for (const suspect of looked)
            suspect.state = stateAfter(suspect, round, levels);
    }
    return { round: last, missing: [] };
}
/** One look at evidence that is all there is: the first pass with `confirm: 0`, or the second pass over the suite. */
function lookOnce(suspects, evidence, level) {
    for (const suspect of suspects)
        suspect.evidence = weigh(suspect.subject, evidence(suspect));
    adjust(suspects, suspects, level);
    for (const suspect of suspects)
        suspect.state = suspect.adjusted <= level ? 'convicted' : 'exhausted';
}
/** Holm's adjustment over all suspects; those decided before take part with the p they were decided by. */
function adjust(all, looked, level) {
    const adjusted = holm(all.map((suspect) => suspect.evidence?.p ?? 1));
    const now = new Set(looked);
    all.forEach((suspect, index) => {
        if (!now.has(suspect))
            return;
        suspect.adjusted = adjusted[index];
        suspect.family = all.length;
        suspect.level = level;
    });
}
function stateAfter(suspect, round, levels) {
    const { evidence } = suspect;
    if (evidence === undefined)
        return suspect.state;
    if (suspect.adjusted <= levels.convict)
        return 'convicted';
    suspect.cleanBreak = isCleanBreak(suspect, evidence);
    if (suspect.cleanBreak)
        return 'convicted';
    if (evidence.p > levels.clear && hasPassedEnough(suspect, evidence))
        return 'cleared';
    return round >= suspect.rounds ? 'exhausted' : 'open';
}
/**
 * Two passes clear. A test that passed in all of at least 15 runs gives more reason to look again, so it takes three,
 * unless its scores are ordinary too. Who is suspected for the score alone has passed once already, and is done once
 * the scores are ordinary.
 */
function hasPassedEnough({ subject }, { taken, scores }) {
    const { passed } = tallyOf(taken);
    if (!hasLowerRate(subject))
        return passed >= 1 && scores !== 'low';
    const { baseline } = subject;
    const spotless = baseline.passed === baseline.judged && baseline.results.length >= MANY_RUNS;
    return passed >= (spotless && scores !== 'ordinary' ? 3 : 2);
}
/** Never failed before, always now, and no repetition is left that could say more. */
function isCleanBreak({ subject, rounds }, { taken }) {
    const { baseline, tally } = subject;
    if (baseline.passed < baseline.judged || tally.passed > 0)
        return false;
    return taken.length >= Math.max(CLEAN_BREAK, rounds) && taken.every((trial) => trial.outcome === 'failed');
}

;// CONCATENATED MODULE: ./build/core/compare/whole.js




const PERMUTATIONS = 10_000;
const ROUGHLY = 1_000;
const ENOUGH = 50;
/** So many values are shuffled at most; very large suites need fewer permutations for the same precision. */
const SHUFFLED = 200_000_000;
const RESAMPLES = 2_000;
const RESAMPLED = 20_000_000;
/** Where there are scores, both looks share the level. */
const SCORE_PART = 0.5;
const RATE_PART = 0.2;
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
    const { passes } = setting;
    const score = scoreLook(counted, setting);
    const looks = [
        ...(score === undefined ? [] : [score]),
        rateLook(counted, passes, score === undefined ? 1 : RATE_PART),
    ];
    const [decisive] = looks.toSorted((a, b) => a.p / a.part - b.p / b.part);
    if (decisive === undefined)
        return undefined;
    const level = levelFor(setting);
    const { maxDrop } = setting.policy;
    const convicting = looks.filter((look) => look.drop >= maxDrop && look.p <= level * look.part);
    const shown = convicting[0] ?? decisive;
    const resamples = setting.resamples ?? Math.min(RESAMPLES, Math.ceil(RESAMPLED / shown.drops.length));
    const { low, high } = bootstrapMean(shown.drops, resamples, seededRandom(setting.seed + 1));
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
function levelFor({ levels, single, passes }) {
    if (single)
        return levels.wholeOnly;
    return passes === 1 ? levels.wholeAtOnce : levels.wholeBoth;
}
/** What counts of a test's trials, pass by pass; a pass without a judged trial is left out. */
function passesOf(subject, passes) {
    const second = passes === 2 ? (0,outcome/* judged */.g$)((0,outcome/* ofPhase */.hX)(subject.trials, 'second')) : [];
    return [subject.first, second].filter((trials) => trials.length > 0);
}
function rateLook(subjects, passes, part) {
    const rows = subjects.map((subject) => {
        const { passed, judged: drawn } = tallyOf(passesOf(subject, passes).flat());
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
        drop: (0,outcome/* mean */.i2)(drops) ?? 0,
        p: stratifiedLess(rows.map((row) => ({ size: row.drawn + row.of, passed: row.passed + row.before, drawn: row.drawn })), total),
        part,
        error: Math.sqrt(variance) / rows.length,
        words: `one-sided exact test stratified by test, ${total} passed in ${rows.reduce((sum, row) => sum + row.drawn, 0)} trials of ${rows.length} tests`,
    };
}
function scoreLook(subjects, { seed, passes, policy }) {
    const strata = subjects.flatMap((subject) => scoreStratum(subject, passes) ?? []);
    if (strata.length === 0)
        return undefined;
    const drops = strata.map(({ values, drawn }) => (0,outcome/* mean */.i2)(values.slice(drawn)) - (0,outcome/* mean */.i2)(values.slice(0, drawn)));
    const size = strata.reduce((sum, stratum) => sum + stratum.drawn, 0);
    const drop = (0,outcome/* mean */.i2)(drops);
    // Too small a drop convicts by no p, which then is for reading only.
    const most = drop < policy.maxDrop ? ROUGHLY : PERMUTATIONS;
    const permutations = Math.max(ROUGHLY, Math.min(most, Math.floor(SHUFFLED / size)));
    const variance = strata.reduce((sum, { values, drawn }) => {
        const centre = (0,outcome/* mean */.i2)(values);
        const spread = values.reduce((square, value) => square + (value - centre) ** 2, 0) / Math.max(1, values.length - 1);
        return sum + spread * (1 / (values.length - drawn) + 1 / 2);
    }, 0);
    return {
        of: 'score',
        drops,
        drop,
        p: permutationLess(strata, { permutations, enough: ENOUGH, random: seededRandom(seed) }),
        part: SCORE_PART,
        error: Math.sqrt(variance) / strata.length,
        words: `one-sided permutation test of scores within ${strata.length} tests, at most ${permutations} shuffles, seed ${seed}`,
    };
}
/** A run's mean score is one draw; the candidate's come first. Undefined when a run or a trial has no score. */
function scoreStratum(subject, passes) {
    const candidate = [];
    for (const trials of passesOf(subject, passes)) {
        const score = (0,outcome/* meanScore */.UQ)(trials);
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

// EXTERNAL MODULE: ./build/core/baseline/worse-since.js
var worse_since = __webpack_require__(2891);
;// CONCATENATED MODULE: ./build/core/compare/whole-since.js
/** Since which recorded run the whole run is worse, looking at passes test by test. Shown, never blocking. */



/**
 * The run from which on the suite passes clearly less often than before: the split that is farthest from what chance
 * would deal, confirmed by the exact stratified test. Undefined when none is clear.
 */
function wholeWorseSince(history, series) {
    const best = farthestSplit(series, history.runs.length);
    if (best === undefined)
        return undefined;
    let passes = 0;
    const urns = [];
    for (const results of series) {
        const all = sums(results, 0);
        const newer = sums(results, best.run);
        if (newer.judged === 0 || newer.judged === all.judged)
            continue;
        passes += newer.passed;
        urns.push({ size: all.judged, passed: all.passed, drawn: newer.judged });
    }
    const run = history.runs[best.run];
    return run !== undefined && stratifiedLess(urns, passes) <= worse_since/* WORSE_LEVEL */.o ? sinceOf(run) : undefined;
}
/** Mean and variance of the hypergeometric distribution add up over tests, so all splits take one walk each. */
function farthestSplit(series, runs) {
    const excess = new Float64Array(runs);
    const variance = new Float64Array(runs);
    for (const results of series) {
        const all = sums(results, 0);
        if (all.passed === 0 || all.passed === all.judged)
            continue;
        const rate = all.passed / all.judged;
        let position = results.length;
        const newer = { passed: 0, judged: 0 };
        for (let run = runs - 1; run > 0; run--) {
            while (position > 0 && results[position - 1][0] >= run) {
                position--;
                newer.passed += results[position][1];
                newer.judged += results[position][2];
            }
            excess[run] += newer.passed - newer.judged * rate;
            const rest = all.judged - newer.judged;
            variance[run] += (newer.judged * rate * (1 - rate) * rest) / Math.max(1, all.judged - 1);
        }
    }
    let best;
    for (let run = 1; run < runs; run++) {
        if (variance[run] <= 0)
            continue;
        const deviation = excess[run] / Math.sqrt(variance[run]);
        if (deviation < (best?.deviation ?? 0))
            best = { run, deviation };
    }
    return best;
}
function sums(results, from) {
    let passed = 0;
    let judged = 0;
    for (const result of results) {
        if (result[0] < from)
            continue;
        passed += result[1];
        judged += result[2];
    }
    return { passed, judged };
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
function evidenceOf({ evidence, adjusted, family, level, cleanBreak }) {
    if (evidence === undefined)
        return { method: 'lower than its baseline in the first pass; not repeated' };
    const among = family === 1 ? '' : `; Holm-adjusted over ${family} suspects: ${format(adjusted)}`;
    const broken = cleanBreak ? '; clean break: it never failed before and always fails now' : '';
    return { p: adjusted, method: `${evidence.words}${among}; level ${format(level)}${broken}` };
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

// EXTERNAL MODULE: ./build/core/errored.js
var core_errored = __webpack_require__(7077);
;// CONCATENATED MODULE: ./build/core/compare.js
/**
 * What a run does next, decided from the evidence so far and nothing else. The live run, a replay and the benchmark
 * all ask this one function, so they take the same path.
 */









/** So many suspects, when they are more than half of all tests, make the suite itself suspicious. */
const MANY_SUSPECTS = 20;
/**
 * The next step of the run. Deterministic; looks at phases of trials to see what was done already, so every executed
 * step must leave a trial of its phase (an errored one if need be) in each test it asked for.
 */
function nextStep(input) {
    const { results, policy, history, setting } = input;
    const errored = results.filter(({ test, trials }) => !setting.quarantined.has(test.id) && (0,outcome/* outcomeOf */.sG)(trials) === 'errored');
    const tooMany = errored.length > (0,core_errored/* allowedErrored */.e)(policy, results.length);
    if (tooMany && !input.recordedOnly && !results.some(({ trials }) => (0,outcome/* ofPhase */.hX)(trials, 'retry').length > 0)) {
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
    const suspects = openCases(subjects, policy.confirm);
    const single = policy.confirm === 0;
    // Errored beyond measure, the run is inconclusive whatever repetitions would say, so none are paid for.
    const frozen = recordedOnly || setting.accept || tooManyErrored;
    const many = !single && suspects.size > MANY_SUSPECTS && suspects.size * 2 > results.length;
    const second = results.some(({ trials }) => (0,outcome/* ofPhase */.hX)(trials, 'second').length > 0);
    if (single) {
        lookAtFirstPass(subjects, suspects, levels.convictAtOnce);
    }
    else if (many) {
        if (!second && !frozen) {
            return { kind: 'second', why: `${suspects.size} of ${results.length} tests look worse than their baseline` };
        }
        lookOnce([...suspects.values()], (suspect) => (0,outcome/* ofPhase */.hX)(suspect.subject.trials, 'second'), levels.convict);
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
    const look = (passes) => wholeOf(subjects, {
        policy,
        levels,
        seed: input.seed,
        resamples: input.resamples,
        single: single || setting.accept,
        passes,
        alreadySince: setting.onBaselineBranch ? undefined : alreadyDropped(history),
    });
    let finding = look(many && second ? 2 : 1);
    const convicted = [...suspects.values()].some((suspect) => suspect.state === 'convicted');
    if (finding?.again && !convicted && !single && !setting.accept && finding.whole.alreadySince === undefined) {
        if (second)
            finding = look(2);
        else if (!frozen)
            return { kind: 'second', why: `the whole run is lower than its baseline; ${finding.whole.method}` };
    }
    return { kind: 'decided', comparison: comparisonOf(input, history, subjects, suspects, finding) };
}
/** With `confirm: 0` the first pass is the evidence, and every test that could have looked bad is one of the family. */
function lookAtFirstPass(subjects, suspects, level) {
    const family = subjects.filter(countsIn).map((subject) => suspectOf(subject, 0));
    lookOnce(family, (suspect) => suspect.subject.first, level);
    for (const suspect of family) {
        const { id } = suspect.subject.test;
        if (suspects.has(id))
            suspects.set(id, suspect);
    }
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
    const since = setting.onBaselineBranch
        ? (subject) => (0,core_baseline/* worseSince */.R7)(seriesOf(subject, history))
        : () => undefined;
    const wholeSince = setting.onBaselineBranch ? wholeWorseSince(history, allSeries(subjects, history)) : undefined;
    return {
        baseline: {
            source: setting.source,
            runs: history.runs.filter((run) => run.bar).length,
            ...(newestBar?.commit === undefined ? {} : { commit: newestBar.commit }),
            branch: history.branch,
        },
        tests: [
            ...subjects.flatMap((subject) => {
                const compared = wordFor(subject, suspects.get(subject.test.id));
                if (compared === undefined)
                    return [];
                const worse = since(subject);
                const run = worse === undefined ? undefined : history.runs[worse.run];
                return [run === undefined ? compared : { ...compared, worseSince: sinceOf(run) }];
            }),
            ...missingTests(history, selected),
        ],
        ...(finding === undefined
            ? {}
            : { whole: wholeSince === undefined ? finding.whole : { ...finding.whole, worseSince: wholeSince } }),
    };
}
/** What a test did in every recorded run and in this one. */
function seriesOf({ recorded, tally }, history) {
    const now = [history.runs.length, tally.passed, tally.judged, tally.score ?? null];
    return tally.judged === 0 ? [...recorded] : [...recorded, now];
}
/** One after the other, each time anew: for a hundred thousand tests they would take as much room as the history. */
function allSeries(subjects, history) {
    return {
        *[Symbol.iterator]() {
            for (const subject of subjects)
                yield seriesOf(subject, history);
        },
    };
}


/***/ }),

/***/ 7077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ allowedErrored)
/* harmony export */ });
/** `max-errored` as a number of tests; a share is of all tests and rounded down. */
function allowedErrored(policy, tests) {
    const { maxErrored } = policy;
    // The small addend keeps 1 % of 100 at 1 in spite of binary fractions.
    return 'count' in maxErrored ? maxErrored.count : Math.floor(maxErrored.share * tests + 1e-9);
}


/***/ }),

/***/ 9042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ exitCode),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/core/errored.js
var core_errored = __webpack_require__(7077);
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

// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
;// CONCATENATED MODULE: ./build/core/judge.js
/** From what was seen to the verdict. `failed` wins over `inconclusive`; nothing ends `passed` by default. */



/** Judges a run by section 8 of the design: reasons to fail first, then reasons to doubt, else passed. */
function judge(input) {
    const totals = (0,outcome/* totalsOf */.vA)(input.tests);
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
    const nothing = !counted.some((test) => test.outcome === 'passed' || test.outcome === 'failed');
    if (nothing && failures.length === 0) {
        reasons.push({ code: 'no-tests', message: noJudged(tests.length, counted.length) });
    }
    const errored = counted.filter((test) => test.outcome === 'errored');
    const allowed = (0,core_errored/* allowedErrored */.e)(policy, tests.length);
    if (errored.length > allowed && !(nothing && failures.length > 0)) {
        reasons.push({
            code: 'errored',
            message: `${countOf(errored.length, 'test')} could not be judged, and max-errored allows ${allowed}: ${listed(errored.map((test) => test.name))}`,
            tests: errored.map((test) => test.id),
        });
    }
    reasons.push(...lostRepetitions(input));
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
/** Evidence that was asked for and never came must not let pass what it might have convicted. */
function lostRepetitions({ tests, comparison, policy }) {
    const open = new Set(comparison?.tests.flatMap(({ id, word }) => (word === 'suspected' ? id : [])));
    const lost = (test, phase) => !test.quarantined && test.trials.some((trial) => trial.phase === phase && trial.outcome === 'errored');
    const unsettled = tests.filter((test) => open.has(test.id) && (lost(test, 'confirm') || lost(test, 'second')));
    const unread = tests.filter((test) => lost(test, 'second'));
    const reasons = [];
    if (unsettled.length > 0) {
        reasons.push({
            code: 'errored',
            message: `${countOf(unsettled.length, 'suspicious test')} could be neither confirmed nor cleared, because repetitions brought no result: ${listed(unsettled.map((test) => test.name))}`,
            tests: unsettled.map((test) => test.id),
        });
    }
    if (unread.length > (0,core_errored/* allowedErrored */.e)(policy, tests.length)) {
        reasons.push({
            code: 'errored',
            message: `the whole suite was executed once more, and ${countOf(unread.length, 'test')} could not be judged in it: ${listed(unread.map((test) => test.name))}`,
            tests: unread.map((test) => test.id),
        });
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


/***/ }),

/***/ 4632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyQuarantine: () => (/* binding */ applyQuarantine),
/* harmony export */   noQuarantine: () => (/* binding */ noQuarantine),
/* harmony export */   quarantineEntrySchema: () => (/* binding */ quarantineEntrySchema),
/* harmony export */   readQuarantine: () => (/* binding */ readQuarantine)
/* harmony export */ });
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

/***/ 3260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   RF: () => (/* binding */ matchesNothing),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   sQ: () => (/* binding */ requireSelection)
/* harmony export */ });
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(769);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/** Selection: what one input lists is a union, several inputs intersect, `exclude` subtracts. */


/** True when `pattern` names `text`: equal, or with `*` and `?` as wildcards; not case-sensitive. */
function matches(pattern, text) {
    if (pattern.toLowerCase() === text.toLowerCase())
        return true;
    return hasWildcard(pattern) && matchesWildcards(pattern.toLowerCase(), text.toLowerCase());
}
/**
 * No regular expression: names are foreign and may be long, and one with several `.*` tries them in all combinations.
 * Here only the newest `*` is ever tried again, so that time grows with the product of both lengths at most.
 */
function matchesWildcards(pattern, text) {
    let at = 0;
    let star = -1;
    let taken = 0;
    for (let next = 0; next < text.length; next += 1) {
        if (pattern[at] === '*') {
            star = at;
            taken = next;
            at += 1;
            next -= 1;
        }
        else if (pattern[at] === '?' || pattern[at] === text[next]) {
            at += 1;
        }
        else if (star < 0) {
            return false;
        }
        else {
            at = star + 1;
            next = taken;
            taken += 1;
        }
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
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
    const names = () => candidates.map((test) => test.name);
    const suites = () => candidates.flatMap((test) => test.suite ?? []);
    const tags = () => candidates.flatMap((test) => test.tags);
    const parts = [
        union('tests', selection.tests, { find: byName, known: names }),
        union('suites', selection.suites, { find: bySuite, known: suites }),
        union('tags', selection.tags.map((all) => all.join('+')), { find: (entry) => byTags(entry.split('+')), known: tags }),
    ].filter((part) => part !== undefined);
    const excluded = union('exclude', selection.exclude, { find: byName, known: names }) ?? new Set();
    const selected = candidates.filter((test) => parts.every((part) => part.has(test)) && !excluded.has(test));
    if (selected.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)('the selection ends empty: no test is in all of the given tests, tags and suites and outside exclude', `${candidates.length} tests are available. Loosen one of the selection inputs.`);
    }
    return selected;
}
/** @throws RunError `config` when no selecting input was given. */
function requireSelection(selection) {
    if (selection.tests.length + selection.tags.length + selection.suites.length > 0)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)('nothing is selected: inputs "tests", "tags" and "suites" are all empty', `Give at least one of them; tests: '*' runs everything.`);
}
/** The error for an entry of a selection input that names nothing. */
function matchesNothing(input, entry, known) {
    const names = [...new Set(known)];
    const message = `input "${input}": "${entry.slice(0, 200)}" matches nothing`;
    if (names.length === 0)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(message, 'The platform lists nothing there.');
    const shown = (name) => `"${name.slice(0, 80)}"`;
    const others = names.slice(0, 5).map(shown).join(', ');
    const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(message, `Did you mean ${shown((0,_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(entry, names))}? There are ${others}${more}.`);
}
function union(input, entries, { find, known }) {
    if (entries.length === 0)
        return undefined;
    const found = new Set();
    for (const entry of entries) {
        const hits = find(entry);
        if (hits.length === 0)
            throw matchesNothing(input, entry, known());
        for (const test of hits)
            found.add(test);
    }
    return found;
}


/***/ })

};
