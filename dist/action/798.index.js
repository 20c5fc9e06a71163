export const id = 798;
export const ids = [798];
export const modules = {

/***/ 94798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultWorld: () => (/* binding */ defaultWorld)
/* harmony export */ });
/** What the simulated tenant holds: credentials, suites, and how the agent behind them answers. */
const hit = (text, intent, entities) => ({
    text,
    expected: intent,
    matched: intent,
    ...(entities === undefined ? {} : { entities }),
});
const miss = (text, expected, matched, elimination) => ({
    text,
    expected,
    matched,
    elimination,
});
/** A small bank's assistant: two suites with failures, one clean one, both built-in suites and one conversation. */
function defaultWorld() {
    const botId = 'st-5a6f0c31-7c1e-5b0a-9d44-3f1f20b7a001';
    return {
        botId,
        clients: [
            {
                clientId: 'cs-1d0e5f42-90a7-5c3b-8a11-000000000001',
                clientSecret: 'simulated-app-secret-0123456789abcdef',
                algorithm: 'HS256',
                level: 'app',
                scopes: ['batchtest:execution', 'batchtest:management', 'conversationtest:execution'],
                bots: [botId],
            },
            {
                clientId: 'cs-1d0e5f42-90a7-5c3b-8a11-000000000002',
                clientSecret: 'simulated-admin-secret-0123456789abc',
                algorithm: 'HS256',
                level: 'admin',
                scopes: ['publish', 'publish:status'],
                bots: [botId],
            },
        ],
        userEmails: ['developer@example.com'],
        batchSuites: [smoke(), transfers(), smallTalk(), ...builtIns()],
        conversationSuites: [booking()],
    };
}
function smoke() {
    return {
        id: 'ts-6b1f0c31-7c1e-5b0a-9d44-3f1f20b7b001',
        name: 'Smoke EN',
        description: 'what most customers ask first',
        utterances: [
            hit('what is my balance', 'Check Balance'),
            hit('how much money do I have, roughly?', 'Check Balance'),
            hit('block my card', 'Block Card'),
            hit('I lost my card yesterday', 'Block Card'),
            miss('my card was eaten by the machine', 'Block Card', 'Find ATM', 'FM: 0.31, ML: 0.44, FAQ: 0'),
            hit('where is the next cash machine', 'Find ATM'),
            hit('opening hours on saturday', 'Branch Hours'),
            hit('I want to talk to a person', 'Agent Transfer'),
            miss('get me out of here', 'Agent Transfer', '', 'belowDependencyThreshold'),
            { text: 'sing me a song', expected: '', matched: '' },
        ],
    };
}
function transfers() {
    const amount = (matched, expected = matched) => ({ name: 'Amount', expected, matched });
    const payee = (matched, expected = matched) => ({ name: 'Payee', expected, matched });
    return {
        id: 'ts-6b1f0c31-7c1e-5b0a-9d44-3f1f20b7b002',
        name: 'Transfers, with entities',
        description: 'money in motion',
        utterances: [
            hit('send 50 euros to Maria', 'Transfer Money', [amount('50 EUR'), payee('Maria')]),
            hit('pay "Blue House, Ltd." 1,200 dollars', 'Transfer Money', [amount('1200 USD'), payee('Blue House, Ltd.')]),
            hit('transfer 20 to John tomorrow', 'Transfer Money', [amount('20'), payee('John tomorrow', 'John')]),
            hit('move a hundred to savings', 'Transfer Money', [amount('100')]),
            hit('please send\nmoney to my mother', 'Transfer Money', [payee('my mother')]),
            hit('cancel my last transfer', 'Cancel Transfer'),
            hit('stop the payment to the landlord', 'Cancel Transfer'),
            hit('did Maria get the money', 'Transfer Status'),
        ],
    };
}
function smallTalk() {
    return {
        id: 'ts-6b1f0c31-7c1e-5b0a-9d44-3f1f20b7b003',
        name: 'Greetings',
        description: 'manners',
        utterances: ['hello', 'good morning', 'hi there', 'thanks a lot', 'good bye', 'see you', 'how are you', 'hey'].map((text) => hit(text, 'Small Talk')),
    };
}
function builtIns() {
    return [
        {
            id: 'AllMlUtterances',
            name: 'Developer defined utterances',
            description: '',
            prebuilt: 'AllMlUtterances',
            utterances: [hit('balance please', 'Check Balance'), hit('freeze my card', 'Block Card')],
        },
        {
            id: 'Last100sentences',
            name: 'Successful user utterances',
            description: '',
            prebuilt: 'Last100sentences',
            utterances: [],
        },
    ];
}
function booking() {
    const step = (input, text, node) => ({
        input,
        expected: text,
        actual: text,
        expectedNode: node,
        actualNode: node,
    });
    return {
        id: 'ctc-6b1f0c31-7c1e-5b0a-9d44-3f1f20b7c001',
        name: 'Book an appointment',
        steps: [
            step('Start_Flow', 'Hello! How can I help?', 'welcome'),
            step('I need an appointment', 'At which branch?', 'askBranch'),
            { ...step('Main Street', 'On which day?', 'askDay'), actual: 'Which day suits you?', accepted: true },
            { ...step('Friday', 'At what time?', 'askTime'), actual: 'Which branch was that?', actualNode: 'askBranch' },
        ],
    };
}


/***/ })

};
