export const id = 4;
export const ids = [4];
export const modules = {

/***/ 8004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellStory: () => (/* binding */ tellStory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _simulator_bland_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1259);
/* harmony import */ var _simulator_server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5058);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3668);
/* harmony import */ var _demo_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1816);
/**
 * The story that the demonstration tells on simulated Bland: a main branch that is recorded, then a change that breaks
 * one test, is unlucky with a flaky one, and makes every answer a little worse.
 */






/** Runs of the main branch that are recorded before the change. */
const mainRuns = 10;
/** Faster than a single demonstration, for there is more to tell. */
const speed = 100;
const broken = 'Cancels late and hears of the fee';
const flaky = 'Confused caller wants another clinic';
/** What the flaky test comes to after the change: too often a failure to be cleared, too seldom to be convicted. */
const badLuck = ['fail', 'fail', 'pass', 'fail', 'pass', 'fail', 'pass', 'pass', 'fail'];
/** Steady on the main branch, so that the story has one flaky test and not many. */
const steady = ['Talks over the agent', 'Books by phone', 'Asks for a price'];
async function tellStory(line) {
    const clock = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .accelerated */ .k3)(line.clock, speed);
    const bland = (0,_simulator_bland_js__WEBPACK_IMPORTED_MODULE_2__.createBland)({ clock, seed: 'b' });
    const server = await (0,_simulator_server_js__WEBPACK_IMPORTED_MODULE_3__/* .serve */ .w)(bland.platform, { clock });
    const reportDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(line.args.source('report-dir') ?? 'batchgate-report', 'bland');
    const baseline = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reportDir, 'baseline.json');
    const inputs = {
        provider: 'bland',
        'base-url': server.url,
        'api-key': 'demo-key',
        tests: '*',
        'max-errored': '1',
        baseline,
        'baseline-branch': 'main',
        'report-dir': reportDir,
    };
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(baseline, { force: true });
        for (const name of steady)
            bland.setFate(name, 'pass');
        line.write('\n══ bland: a main branch is recorded, and then comes a change ══\n\n');
        line.write('One test has always failed, one cannot be judged at all, and one is flaky: that is what is normal here.\n');
        for (let number = 1; number <= mainRuns && !line.cancelled.aborted; number += 1) {
            const { record } = await (0,_demo_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runInDemo */ .G)(line, {
                clock,
                inputs,
                shown: false,
                event: { host: 'ci', branch: 'main', changeRequest: false, untrusted: false },
                info: { kind: 'ci', branch: 'main', commit: commitOf(number), runId: String(number), attempt: 1 },
            });
            if (record === undefined)
                return;
            const { passed, total, score } = record.totals;
            line.write(`main, run ${number}: ${record.verdict.conclusion}; ${passed} of ${total} tests passed, score ${score?.toFixed(3)}; recorded\n`);
        }
        bland.setFate(broken, 'fail');
        bland.nextFates(flaky, ...badLuck);
        bland.drift(-0.02);
        line.write(`\nA pull request breaks "${broken}",\nmakes every answer a little worse, and has bad luck with "${flaky}".\n\n`);
        const { exit } = await (0,_demo_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runInDemo */ .G)(line, {
            clock,
            inputs,
            shown: true,
            event: { host: 'ci', branch: 'shorter-answers', baseBranch: 'main', changeRequest: true, untrusted: false },
            info: {
                kind: 'ci',
                branch: 'shorter-answers',
                commit: commitOf(mainRuns + 1),
                runId: String(mainRuns + 1),
                attempt: 1,
            },
        });
        line.write(`A workflow step would have ended with exit code ${exit}.\n`);
    }
    finally {
        await server.close();
    }
}
/** Looks like a commit, and is none. */
function commitOf(number) {
    return number.toString(16).padStart(2, '0').repeat(20);
}


/***/ })

};
