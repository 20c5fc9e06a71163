export const id = 890;
export const ids = [890];
export const modules = {

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _app_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3257);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6859);
/* harmony import */ var _core_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1468);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(102);
/* harmony import */ var _hosts_local_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51);
/* harmony import */ var _hosts_redaction_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3573);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2749);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(451);
/** `batchgate run`: the same run as the Action's, for a terminal or another CI. */








async function runCommand(line) {
    const { args, env, cancelled, version, write, writeError } = line;
    const options = (0,_core_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .Tt)(args.source, 'cli');
    const redactor = (0,_hosts_redaction_js__WEBPACK_IMPORTED_MODULE_7__/* .createRedactor */ .l)();
    const colours = (0,_hosts_local_js__WEBPACK_IMPORTED_MODULE_4__/* .wantsColours */ .rZ)({ isTTY: line.isTTY, env });
    const host = (0,_hosts_local_js__WEBPACK_IMPORTED_MODULE_4__/* .createLocalHost */ .Sh)({
        write,
        writeError,
        colours,
        debug: (env.BATCHGATE_DEBUG ?? '') !== '',
        redactor,
        render: (record) => (0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderText */ .S)(record, { colours, width: line.columns ?? 100, reportDir: options.reportDir }),
    });
    const world = await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .assemble */ .f)({
        options,
        host,
        redactor,
        info: { kind: 'terminal' },
        event: { host: 'terminal', changeRequest: false, untrusted: false },
        baselineBranch: options.baselineBranch,
        clock: options.provider === 'demo' ? (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .accelerated */ .k3)(line.clock, _system_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .demoSpeed */ .nf) : line.clock,
        cancelled,
        proxy: (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_5__/* .proxySettings */ .EM)(env),
        version,
        artifactStore: undefined,
        readFromBase: undefined,
    });
    return (await (0,_app_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .G)(world)).exit;
}


/***/ })

};
