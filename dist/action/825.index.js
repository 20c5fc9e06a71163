export const id = 825;
export const ids = [825];
export const modules = {

/***/ 12971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ compareMarks),
/* harmony export */   Lx: () => (/* binding */ writeMark),
/* harmony export */   Mp: () => (/* binding */ readMark)
/* harmony export */ });
/** The invisible line by which a gate finds its own comment again, and by which an older run yields to a newer one. */
const shape = /<!-- batchgate:([\w.%~]+) run:([\w.%~]*) attempt:(\d{1,10})(?: number:(\d{1,15}))? -->/;
/** An HTML comment that no value in it can end. */
function writeMark({ name, runId, attempt, runNumber }) {
    const number = runNumber === undefined ? '' : ` number:${runNumber}`;
    return `<!-- batchgate:${token(name)} run:${token(runId ?? '')} attempt:${attempt ?? 1}${number} -->`;
}
/** Reads the mark of a comment's body; undefined when it has none. Anyone can write one: the author has to be checked as well. */
function readMark(body) {
    const [, name, runId, attempt, runNumber] = shape.exec(body) ?? [];
    if (name === undefined || attempt === undefined)
        return undefined;
    try {
        return {
            name: decodeURIComponent(name),
            ...(runId ? { runId: decodeURIComponent(runId) } : {}),
            attempt: Number(attempt),
            ...(runNumber === undefined ? {} : { runNumber: Number(runNumber) }),
        };
    }
    catch {
        return undefined;
    }
}
/**
 * Positive when `a` is of a later run than `b`, negative when of an earlier one. GitHub's run ids grow over all
 * workflows of a repository, numbers within one workflow, attempts within one run.
 */
function compareMarks(a, b) {
    return idOf(a) - idOf(b) || (a.runNumber ?? 0) - (b.runNumber ?? 0) || (a.attempt ?? 1) - (b.attempt ?? 1);
}
function idOf({ runId = '' }) {
    return /^\d{1,15}$/.test(runId) ? Number(runId) : 0;
}
/** Two hyphens would end an HTML comment early, so none is left as it is. */
function token(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[-!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 13825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeComment: () => (/* binding */ writeComment)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/reasons.js
var reasons = __webpack_require__(91091);
// EXTERNAL MODULE: ./build/core/report/marker.js
var marker = __webpack_require__(12971);
;// CONCATENATED MODULE: ./build/hosts/github/comment-author.js
/** Who we are to GitHub. Anyone can write our mark, so a comment counts as ours only by its author. */

/** The author behind every job's own token. */
const jobToken = { login: 'github-actions[bot]' };
/**
 * Asks who the token belongs to. GraphQL knows for every kind of token; where there is none, REST knows for people's
 * tokens and refuses all others, which leaves the job's own. Throws RunError when GitHub cannot be reached, because
 * then nobody knows.
 */
async function readAuthor(api, budget) {
    const call = { permission: 'pull-requests: write', budget };
    try {
        const { viewer } = await api.graphql('query whoAmI { viewer { login databaseId } }', {}, call);
        return { login: viewer.login, ...(viewer.databaseId ? { id: viewer.databaseId } : {}) };
    }
    catch (error) {
        if (isPassing(error))
            throw error;
    }
    try {
        const { data } = await api.request('GET /user', {}, call);
        return { login: data.login, id: Number(data.id) };
    }
    catch (error) {
        if (isPassing(error))
            throw error;
        return jobToken;
    }
}
/** Nothing to conclude from: it may be different in a minute. */
function isPassing(error) {
    return !(0,errors/* isRunError */.Yl)(error) || (0,errors/* isRunError */.Yl)(error, 'unavailable', 'rate-limited', 'timed-out', 'cancelled', 'config');
}
/** Whether a comment's user is the author. Both id and login belong to one account only. */
function isBy(user, author) {
    if (user === null)
        return false;
    return Number(user.id) === author.id || user.login.toLowerCase() === author.login.toLowerCase();
}

;// CONCATENATED MODULE: ./build/hosts/github/comment.js
/**
 * The pull-request comment: found by mark and author, one per gate, and never taken back in time by an older run.
 * Jobs of several runs may be here at once, so everything is looked up again right before and after it is written.
 */




/** Brings the comment to the pull request. Throws RunError when GitHub refuses or cannot be reached. */
async function writeComment(setup) {
    const { mark, mode, quiet } = setup;
    const call = { permission: 'pull-requests: write', budget: setup.budget };
    const { own, author } = await findOwn(setup, call);
    const latest = own.reduce((best, comment) => (best === undefined || (0,marker/* compareMarks */.K3)(comment.mark, best.mark) > 0 ? comment : best), undefined);
    if (latest !== undefined && (0,marker/* compareMarks */.K3)(latest.mark, mark) > 0)
        return overtaken(latest);
    if (quiet && latest === undefined)
        return { said: 'Nothing to tell, so no comment.', warnings: [] };
    if (latest !== undefined && (mode === 'update' || quiet)) {
        const updated = await update(setup, call, latest);
        if (updated !== undefined)
            return updated;
    }
    const created = await create(setup, call, { own, author });
    if (mode === 'update')
        return settle(setup, call, { created, own, author });
    const warnings = mode === 'hide-older' ? await hide(setup, call, own) : [];
    return { said: 'Commented.', url: created.url, warnings };
}
function overtaken({ url, mark }) {
    return { said: `The comment is of a later run (${mark.runId ?? 'unknown'}) and stays.`, url, warnings: [] };
}
/** Our comments of this gate, oldest first. */
async function findOwn({ api, owner, repo, number, mark }, call, known) {
    const listed = await api.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: number }, call);
    const marked = listed.flatMap((comment) => {
        const found = (0,marker/* readMark */.Mp)(comment.body ?? '');
        return found?.name === mark.name ? [{ comment, found }] : [];
    });
    if (marked.length === 0)
        return { own: [], author: known };
    const author = known ?? (await readAuthor(api, call.budget));
    const own = marked
        .filter(({ comment }) => isBy(comment.user, author))
        .map(({ comment, found }) => ({
        id: Number(comment.id),
        nodeId: comment.node_id,
        url: comment.html_url,
        mark: found,
        hidden: Boolean(comment.minimized),
    }));
    return { own: own.sort((a, b) => a.id - b.id), author };
}
/** Undefined when the comment has been deleted meanwhile. */
async function update(setup, call, comment) {
    const { api, owner, repo, body, mark } = setup;
    const place = { owner, repo, comment_id: comment.id };
    try {
        const { data } = await api.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', place, call);
        const now = (0,marker/* readMark */.Mp)(data.body ?? '');
        if (now !== undefined && (0,marker/* compareMarks */.K3)(now, mark) > 0)
            return overtaken({ ...comment, mark: now });
    }
    catch (error) {
        if ((0,errors/* isRunError */.Yl)(error, 'not-found'))
            return undefined;
        throw error;
    }
    await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...place, body }, call);
    return { said: 'Updated the comment.', url: comment.url, warnings: [] };
}
/** When the answer was lost, the comment is looked for instead of being written again. */
async function create(setup, call, { own, author }) {
    const { api, owner, repo, number, body, mark } = setup;
    try {
        const { data } = await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: number, body }, call);
        return { id: Number(data.id), url: data.html_url };
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error) || !error.mayHaveStarted)
            throw error;
        const now = await findOwn(setup, call, author);
        const created = now.own.find((comment) => (0,marker/* compareMarks */.K3)(comment.mark, mark) === 0 && !own.some(({ id }) => id === comment.id));
        if (created === undefined)
            throw error;
        return created;
    }
}
/**
 * Two runs that found no comment have both written one. The earlier comment stays: whoever wrote the later one moves
 * its text over, if it is of the later run, and takes its own away.
 */
async function settle(setup, call, { created, own, author }) {
    const { api, owner, repo } = setup;
    const written = { said: 'Commented.', url: created.url, warnings: [] };
    try {
        const now = await findOwn(setup, call, author);
        const first = now.own.find(({ id }) => id < created.id && !own.some((comment) => comment.id === id));
        if (first === undefined)
            return written;
        const kept = await update(setup, call, first);
        if (kept === undefined)
            return written;
        const place = { owner, repo, comment_id: created.id };
        await api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', place, call);
        return kept;
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error))
            throw error;
        return { ...written, warnings: [`Another run may have commented too: ${(0,reasons/* sentence */.e)(error)}`] };
    }
}
/** Hides what earlier runs said. Hiding is a courtesy: what goes wrong with it is a warning. */
async function hide({ api }, call, older) {
    try {
        for (const { nodeId } of older.filter(({ hidden }) => !hidden)) {
            await api.graphql('mutation hideComment($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }', { id: nodeId }, call);
        }
        return [];
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error))
            throw error;
        return [`Older comments were not hidden: ${(0,reasons/* sentence */.e)(error)}`];
    }
}


/***/ })

};
