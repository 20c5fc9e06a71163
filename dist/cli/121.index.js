export const id = 121;
export const ids = [121];
export const modules = {

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
/** A text that was cut may end within a secret. So much of one is taken for it; less might be a word. */
const shortestStart = 6;
/** What stands behind a text that was cut, if anything. */
const endings = new Set(['', '…', '"', "'", '`', ')']);
/** Words of our own outputs. A mask inside one would make the runner drop that output of the job. */
const ownWords = ['passed', 'failed', 'inconclusive', 'skipped', 'errored', 'unverified', 'pending', 'true', 'false'];
/** A redactor that knows nothing yet. */
function createRedactor() {
    /** Everything to be replaced, by its first characters. */
    const index = new Map();
    const starts = new Uint8Array(placeCount);
    const learn = (form) => {
        const start = form.slice(0, shortestSecret);
        starts[placeOf(start, 0)] = 1;
        const known = index.get(start);
        if (known === undefined)
            index.set(start, new Set([form]));
        else
            known.add(form);
    };
    const longestAt = (text, at) => {
        let longest = 0;
        for (const form of index.get(text.slice(at, at + shortestSecret)) ?? []) {
            if (form.length > longest)
                longest = Math.max(longest, startOf(form, text, at));
        }
        return longest;
    };
    // There may be thousands of tokens, and megabytes of text without any of them
    const redact = (text) => {
        let done = '';
        let from = 0;
        for (let at = 0; at <= text.length - shortestSecret; at += 1) {
            if (starts[placeOf(text, at)] === 0)
                continue;
            const hit = longestAt(text, at);
            if (hit === 0)
                continue;
            done += `${text.slice(from, at)}***`;
            from = at + hit;
            at = from - 1;
        }
        if (from === 0)
            return text;
        return done + text.slice(from);
    };
    return {
        add(secret) {
            const parts = maskable(secret);
            for (const part of parts) {
                for (const form of formsOf(part))
                    learn(form);
            }
            return parts;
        },
        redact,
        redactData: (data) => mapStrings(data, redact),
    };
}
const placeCount = 2 ** 16;
/** A place for the four characters at `at`, the same for the same ones, and seldom the same for others. */
function placeOf(text, at) {
    const first = text.charCodeAt(at) * 4_099 + text.charCodeAt(at + 1) * 1_031;
    return (first + text.charCodeAt(at + 2) * 257 + text.charCodeAt(at + 3) * 61) % placeCount;
}
/** How much of a form stands in a text: all of it, or its beginning where the text was cut; else 0. */
function startOf(form, text, at) {
    if (text.startsWith(form, at))
        return form.length;
    let length = shortestSecret;
    while (text[at + length] === form[length])
        length += 1;
    return length >= shortestStart && endings.has(text.charAt(at + length)) ? length : 0;
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
    const once = encodeURIComponent(value.toWellFormed());
    const encoded = [once, encodeURIComponent(once), JSON.stringify(value).slice(1, -1)];
    return [value, ...encoded, ...base64.filter((form) => form.length >= 2 * shortestSecret)];
}
/** Parts in which nothing changes stay the very same: a record of a hundred thousand tests need not exist twice. */
function mapStrings(data, change) {
    if (typeof data === 'string')
        return change(data);
    if (data === null || typeof data !== 'object')
        return data;
    let changed = false;
    const apply = (item) => {
        const now = mapStrings(item, change);
        changed ||= !Object.is(now, item);
        return now;
    };
    const now = Array.isArray(data)
        ? data.map(apply)
        : Object.entries(data).map(([key, value]) => [apply(key), apply(value)]);
    if (!changed)
        return data;
    return Array.isArray(data) ? now : Object.fromEntries(now);
}


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ readBaseUrl),
/* harmony export */   XF: () => (/* binding */ readLink),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2749);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2616);
/** Where requests may go: below the base URL and nowhere else; signed links to listed hosts only. */



/** The base URL, checked, without a trailing slash in its path. Throws `config`. */
function readBaseUrl(text) {
    const hint = 'Set base-url to something like https://api.example.com.';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .configError */ .Fj)('base-url is not an http(s) address', hint);
    if (url.username !== '' || url.password !== '')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .configError */ .Fj)('base-url must not hold a login', hint);
    if (url.search !== '' || url.hash !== '')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .configError */ .Fj)('base-url must not hold a query or a fragment', hint);
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
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .configError */ .Fj)(`the path "${(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(path, 120)}" cannot be requested as it stands`, 'Check the ids in the inputs; an id cannot be "." or "..", and no part of it may be unencoded.');
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
    if (own.has(url.origin) && (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url.hostname))
        return url;
    const host = (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(url.host, 120);
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
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('bad-response', message, { hint });
}


/***/ }),

/***/ 7445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ maxBodyBytes),
/* harmony export */   xO: () => (/* binding */ defaultTimeoutMs),
/* harmony export */   xP: () => (/* binding */ createApi)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(655);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5621);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1923);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2616);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4675);
/** One configured API: requests below its base URL, with its credentials, read by its schemas. */







/** Milliseconds for one exchange, from the connection to the last byte of the body. */
const defaultTimeoutMs = 30_000;
/** Largest body in bytes. */
const maxBodyBytes = 64 * 1024 ** 2;
/** `base` is the endpoint's base URL, checked. */
function createApi(context, endpoint, base) {
    const { clock, log } = context;
    const { credentials, explain } = endpoint;
    const redactor = (0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .l)();
    const headersFor = async (request) => {
        const own = lower(request.headers ?? {});
        const login = lower((await credentials?.headers(request.signal)) ?? {});
        redactor.learn(own);
        redactor.learn(request.form ?? {});
        redactor.learn(login, { all: true });
        for (const secret of (0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .l)().learn(login))
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
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('config', `the header "${(0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(name, 60)}" cannot be sent: it holds forbidden characters`, { hint });
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
        return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .withinDeadline */ .iP)(clock, { ms, signal }, (signal) => context.transport({ ...fixed, signal }));
    };
    const judge = async (raw, request, subject) => {
        const { status, headers } = raw;
        const text = raw.body.toString('utf8');
        const body = (0,_body_js__WEBPACK_IMPORTED_MODULE_5__/* .readBody */ .x)(text, headers['content-type']);
        const reply = { status, body: body.kind === 'json' ? body.value : text, words: [] };
        try {
            const explanation = explain?.(reply);
            const success = status >= 200 && status < 300;
            if (!success || explanation?.code !== undefined) {
                const asked = explanation?.retryAfterMs ?? (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .readRetryAfter */ .D$)(headers['retry-after'], clock.now(), headers.date);
                const { location } = headers;
                const { startsNothing } = request;
                return { failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fromReply */ .$y)(reply, subject, { explanation, location, retryAfterMs: asked, startsNothing }) };
            }
            const problem = problemOf(body);
            if (problem !== undefined)
                return { failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(reply, subject, problem) };
            const schema = typeof request.schema === 'function' ? await request.schema() : request.schema;
            const result = schema.safeParse(body.kind === 'json' ? body.value : undefined);
            if (result.success)
                return { value: { status, data: result.data, headers } };
            const words = `an unexpected shape: ${(0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(redactor.redact(issueOf(result.error.message)), 300)}`;
            return { failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(reply, subject, { words }) };
        }
        catch (cause) {
            // The readers of a provider meet hostile bodies; a write that they stumble over has been sent all the same.
            if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunError */ .Yl)(cause))
                throw cause;
            return {
                failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)({ ...reply, body: text }, subject, { words: 'something that cannot be read', cause }),
            };
        }
    };
    const send = async (request) => {
        const { method, path, signal } = request;
        (0,_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .throwIfAborted */ .Te)(signal);
        const url = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .ci)(base, path, request.query);
        const read = method === 'GET' || request.safe === true;
        const subject = {
            what: `${method} ${(0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(base.pathname.replace(/\/$/, '') + path, 160)}`,
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
                (0,_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .throwIfAborted */ .Te)(signal);
                return { failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fromExchange */ .sL)(error, subject) };
            }
            log.debug(`${subject.what} answered ${raw.status}`);
            if (raw.status === 401 && !renewed && credentials?.renew !== undefined) {
                renewed = true;
                credentials.renew();
                return attempt();
            }
            return judge(raw, request, subject);
        };
        return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .persist */ .Zr)(context, signal, attempt);
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
    if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunError */ .Yl)(error) || !error.mayHaveStarted)
        return error;
    const { code, message, hint, reply } = error;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4(code, message, { hint, cause: error, ...(reply && { reply }) });
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


/***/ }),

/***/ 655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ throwIfAborted),
/* harmony export */   Zr: () => (/* binding */ persist),
/* harmony export */   iP: () => (/* binding */ withinDeadline),
/* harmony export */   xJ: () => (/* binding */ ExchangeTimeout)
/* harmony export */ });
/* unused harmony export seconds */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4675);
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
    if (signal.reason instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4)
        throw signal.reason;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('cancelled', 'the request was cancelled', { hint: 'Start the run again.', cause: signal.reason });
}
/** Tries until there is a value, a failure that another attempt cannot mend, or no time left. */
async function persist(context, signal, attempt) {
    const { clock, log, random } = context;
    const started = clock.now();
    const runEnds = context.deadline();
    // What is sent after the run's end is its clean-up; its own signal ends it.
    const deadline = Number.isFinite(runEnds) && started < runEnds ? runEnds : started + _retry_js__WEBPACK_IMPORTED_MODULE_1__/* .patienceMs */ .si;
    let failures = 0;
    for (;;) {
        throwIfAborted(signal);
        const result = await attempt();
        if ('value' in result)
            return result.value;
        const { error, again, retryAfterMs } = result.failure;
        if (!again)
            throw error;
        // A platform that says when to come back is obeyed for as long as there is time; "at once" says nothing.
        if (error.code !== 'rate-limited' || (retryAfterMs ?? 0) < 1000)
            failures += 1;
        const next = (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .nextAttempt */ .nj)({ failures, retryAfterMs, now: clock.now(), deadline, random: random() });
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
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4(error.code, words, { hint, cause: error, mayHaveStarted, ...(reply && { reply }) });
}
/** `0.5 s`, `30 s` */
function seconds(ms) {
    return `${ms < 10_000 ? Math.round(ms / 100) / 10 : Math.round(ms / 1000)} s`;
}


/***/ }),

/***/ 5621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isHtml),
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
/** Reads bodies that may be hostile. */
const deepest = 256;
/** Objects and lists in one body: a million small ones fill 40 MB of text, and more than ten times that once read. */
const mostParts = 500_000;
const mostValues = 5_000_000;
/** Any spelling of the key `__proto__`, with escapes or without. */
const suspicious = /__proto__|\\u00(?:5f|6f|7[024])/i;
/** Reads a body as JSON, whatever its type says; `__proto__` keys are left out. Never throws. */
function readBody(text, contentType) {
    const trimmed = text.replace(/^\uFEFF/, '').trim();
    if (trimmed === '')
        return { kind: 'empty' };
    if (isHtml(trimmed, contentType))
        return { kind: 'html' };
    const problem = shapeProblem(trimmed);
    if (problem !== undefined)
        return { kind: 'broken', problem, mayBeCut: false };
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
/** Counts brackets and commas outside strings: whatever walks the value later does so by recursion, and holds all of it. */
function shapeProblem(text) {
    if (text.length <= deepest)
        return undefined;
    let depth = 0;
    let parts = 0;
    let values = 0;
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
        else if (unit === 0x2c)
            values += 1;
        else if (unit === 0x5b || unit === 0x7b) {
            depth += 1;
            parts += 1;
            if (depth > deepest)
                return `JSON deeper than ${deepest} levels`;
        }
        else if (unit === 0x5d || unit === 0x7d)
            depth -= 1;
    }
    if (parts > mostParts)
        return `JSON of ${parts} objects and lists, more than ${mostParts}`;
    return values > mostValues ? `JSON of ${values} values, more than ${mostValues}` : undefined;
}


/***/ }),

/***/ 1923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ fromReply),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   sL: () => (/* binding */ fromExchange)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(655);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2616);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4999);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7907);
/** Turns what went wrong with one exchange into a RunError, and says whether it may be sent again. */






const longestBody = 64 * 1024;
/** A failure without a whole reply: no connection, a broken one, no answer in time, too large a body. */
function fromExchange(error, subject) {
    const { what, read } = subject;
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4)
        return { error, again: false };
    if (error instanceof _attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeTimeout */ .xJ) {
        return make('unavailable', `${what}: ${error.message}`, { cause: error, started: !read, again: read });
    }
    if (!(error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_4__/* .ExchangeError */ .S))
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
    const known = (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .readStatus */ .rk)(status);
    const code = explanation?.code ?? known.code;
    const shown = bounded(reply, explanation?.words ?? [], subject.redactor);
    const nothing = !read && (more.startsNothing?.({ ...reply, words: explanation?.words ?? [] }) ?? false);
    const transient = code === 'rate-limited' || code === 'unavailable';
    const text = (0,_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(shown.words.join('; '), 400) || node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] || '';
    const target = (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .isRedirect */ .N6)(status) ? `, a redirect to ${originOf(more.location)}` : '';
    return make(code, `${what} answered ${status}${target}${text === '' || target !== '' ? '' : `: ${text}`}`, {
        hint: (0,_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(subject.redactor.redact(explanation?.hint ?? (code === known.code ? known.hint : (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .hintFor */ .JR)(code))), 400),
        reply: shown,
        started: !read && !nothing && (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHaveActed */ .LR)(status),
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
    const { hint = (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .hintFor */ .JR)(code), cause, reply, started = false, again = false, retryAfterMs } = parts;
    const details = { hint, cause, mayHaveStarted: started, ...(reply !== undefined && { reply }) };
    return { error: new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4(code, message, details), again, retryAfterMs };
}
/** The reply as errors carry it: at most 64 KiB, the credentials that were sent taken out. */
function bounded(reply, words, redactor) {
    const clean = words.map((word) => (0,_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(redactor.redact(String(word)), 400)).filter((word) => word !== '');
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
    return (0,_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(new URL(location).origin, 120);
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

/***/ 2616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
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


/***/ }),

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ readRetryAfter),
/* harmony export */   nj: () => (/* binding */ nextAttempt),
/* harmony export */   si: () => (/* binding */ patienceMs)
/* harmony export */ });
/* unused harmony export maxAttempts */
/** When something is sent again, and after how long: arithmetic only. */
/** Most attempts of one request, the first included. A 429 that says how long to wait is not counted. */
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


/***/ }),

/***/ 4999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   LR: () => (/* binding */ mayHaveActed),
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
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


/***/ }),

/***/ 7907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ ExchangeError),
  o: () => (/* binding */ createTransport)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/http/proxy.js
var http_proxy = __webpack_require__(2749);
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
            settle(() => reject(refused(response.statusCode)));
        });
        request.on('connect', (response, socket) => {
            if (response.statusCode === 200)
                return settle(() => resolve(socket));
            socket.destroy();
            settle(() => reject(refused(response.statusCode)));
        });
        request.end();
    });
}
function refused(status) {
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


/***/ })

};
