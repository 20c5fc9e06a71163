export const id = 342;
export const ids = [342];
export const modules = {

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ maybeId),
/* harmony export */   CN: () => (/* binding */ maybeTime),
/* harmony export */   Kx: () => (/* binding */ maybeCount),
/* harmony export */   ZZ: () => (/* binding */ maybeScore),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   lM: () => (/* binding */ payload),
/* harmony export */   oA: () => (/* binding */ unwrap),
/* harmony export */   oX: () => (/* binding */ maybeText),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/** How any reply of Bland is opened, and fields that may be missing (sheet, section 2). */

/** Opaque, but never something that would climb out of a path. */
const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(200)
    .refine((text) => !/^\.+$/.test(text), 'is no id');
/** Optional fields that are null, absent or of another type count as absent. */
const maybeText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().catch(undefined);
const maybeId = id.optional().catch(undefined);
const maybeCount = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0).optional().catch(undefined);
/** From 0 to 1; anything else is no score. */
const maybeScore = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).optional().catch(undefined);
/** Epoch ms. */
const maybeTime = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .transform((text) => Date.parse(text))
    .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())
    .optional()
    .catch(undefined);
/** The fields of an object; none of anything else. */
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** `{data, errors}` or bare: the payload (sheet, section 2). */
function unwrap(body) {
    return Object.hasOwn(record(body), 'data') ? record(body).data : body;
}
/** A schema behind either envelope. */
function payload(schema) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(unwrap, schema);
}
/** A list in any of its known forms, with what it says about its own completeness. */
function list(key, item) {
    const read = (body) => {
        const inner = unwrap(body);
        const outer = record(body);
        const holder = Array.isArray(inner) ? outer : record(inner);
        return {
            rows: Array.isArray(inner) ? inner : holder[key],
            total: holder.total_count ?? holder.total ?? outer.total_count ?? outer.total,
            limit: holder.limit ?? outer.limit,
            offset: holder.offset ?? outer.offset,
            next: holder.next ?? outer.next ?? undefined,
        };
    };
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()
        .transform(read)
        .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item),
        total: maybeCount,
        limit: maybeCount,
        offset: maybeCount,
        next: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    }));
}


/***/ }),

/***/ 342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anything: () => (/* binding */ anything),
/* harmony export */   pathwayVersion: () => (/* binding */ pathwayVersion),
/* harmony export */   pathwayVersions: () => (/* binding */ pathwayVersions),
/* harmony export */   scenarioDetail: () => (/* binding */ scenarioDetail),
/* harmony export */   scenarioList: () => (/* binding */ scenarioList)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6949);
/**
 * Scenarios and pathway versions → model (sheet, sections 4 and 8). Only what is used; an item of a list without its id
 * is an error.
 */


const definition = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    id: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeId */ .AC,
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().catch('assertion'),
    name: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeText */ .oX,
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    is_required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().catch(true),
    weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().catch(1),
})
    .transform((raw) => ({
    id: raw.id,
    type: raw.type,
    name: raw.name,
    config: raw.config,
    required: raw.is_required,
    weight: raw.weight,
}));
const scenario = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    id: _envelope_js__WEBPACK_IMPORTED_MODULE_0__.id,
    name: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeText */ .oX,
    category: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeText */ .oX,
    enabled: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    is_required_for_promotion: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().catch(false),
    assertions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(definition)
        .nullish()
        .transform((given) => given ?? undefined),
})
    .transform((raw) => ({
    id: raw.id,
    name: raw.name ?? raw.id,
    category: raw.category,
    enabled: raw.enabled !== false && raw.enabled !== 'false',
    required: raw.is_required_for_promotion,
    assertions: raw.assertions,
    target: targetOf(raw),
    /** Undefined: this reply does not say (sheet, section 4.1: lists need not carry `metadata`). */
    tags: Object.hasOwn(raw, 'metadata') ? tagsOf(raw.metadata) : undefined,
    /** What the simulated caller is told, for the digest. */
    content: Object.fromEntries(contentFields.map((field) => [field, raw[field] ?? undefined])),
}));
const contentFields = [
    'scenario_type',
    'tester_persona_prompt',
    'tester_persona_name',
    'max_turns',
    'request_data',
    'start_node_id',
    'bland_tone_enabled',
    'input_messages',
    'advanced_instructions',
];
/** Undefined: the reply does not name a target; null: it names none of the known kinds. */
function targetOf(raw) {
    for (const kind of ['pathway', 'persona', 'agent']) {
        const value = raw[`${kind}_id`];
        if (typeof value === 'string' && value !== '')
            return { kind, id: value };
    }
    return Object.hasOwn(raw, 'pathway_id') || Object.hasOwn(raw, 'persona_id') ? null : undefined;
}
function tagsOf(metadata) {
    const { tags } = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(metadata);
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string' && tag !== '') : [];
}
const scenarioList = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('scenarios', scenario);
const scenarioDetail = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .payload */ .lM)(scenario);
/** A pathway version; `graph` is what a call runs through, undefined when the reply does not hold it. */
const pathwayVersion = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .payload */ .lM)(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ version_number: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeCount */ .Kx }).transform((raw) => ({
    number: raw.version_number,
    graph: raw.nodes === undefined ? undefined : { nodes: raw.nodes, edges: raw.edges },
})));
const pathwayVersions = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .payload */ .lM)(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ version_number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })));
/** For answers of which only the status counts. */
const anything = zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J();


/***/ })

};
