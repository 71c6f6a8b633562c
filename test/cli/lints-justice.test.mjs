// Lints of people before courts: whom words call guilty, and how many.

import {lint} from '../support/lint-cases.mjs';

const justice = (section, more = {}) => ({period: '2016', ...more, 'justice-outcomes': section});
const officials = (one) => ({'accountability-record': {cases: [{office: 'police officers', ...one}]}});
const figure = (section, more = {}) => ({period: '2016', ...more, 'key-figure': {counts: 'people', ...section}});
const at = 'accountability-record.cases[0]';

lint('accused', 'words that call somebody guilty who is accused', [
  ['an indictment', officials({steps: [{stage: 'indicted', outcome: {en: 'charged with bribery', sq: 'u akuzuan'}}]})],
  ['a verdict', officials({steps: [{stage: 'indicted'}, {stage: 'convicted', outcome: 'found guilty by the court'}]})],
  [
    'a verdict beside an indictment',
    officials({steps: [{stage: 'indicted', outcome: 'convicted of bribery'}]}),
    `warning ${at}.steps[0].outcome: says "convicted" beside "indicted"`,
  ],
  [
    'a verdict in one language',
    officials({steps: [{stage: 'indicted', outcome: {en: 'charged', sq: 'u dënuan me gjobë'}}]}),
    `warning ${at}.steps[0].outcome: says "convicted" beside "indicted"`,
  ],
  ['one that is denied', officials({steps: [{stage: 'tried', outcome: 'nobody has been convicted'}]})],
  ['one that is denied in Albanian', officials({steps: [{stage: 'tried', outcome: 'askush nuk u dënua'}]})],
  [
    'a charge beside a verdict',
    officials({steps: [{stage: 'convicted', outcome: 'indicted in May'}]}),
    `warning ${at}.steps[0].outcome: says "accused" beside "convicted"`,
  ],
  [
    'an office without a verdict',
    officials({office: 'convicted officers', act: {text: 'Sentenced for bribery'}, steps: [{stage: 'indicted'}]}),
    `warning ${at}.office: says "convicted" beside "indicted"`,
    `warning ${at}.act.text: says "convicted" beside "indicted"`,
  ],
  ['an office with one', officials({office: 'convicted officers', steps: [{stage: 'convicted'}]})],
  [
    'a verdict beside a charge',
    officials({steps: [{stage: 'charged', outcome: 'convicted of bribery'}]}),
    `warning ${at}.steps[0].outcome: says "convicted" beside "charged"`,
  ],
  ['dropped charges', officials({steps: [{stage: 'indicted'}, {stage: 'dropped', outcome: 'charges withdrawn'}]})],
  ['a sanction', officials({office: 'officers', steps: [{stage: 'sanctioned', outcome: 'the ministry fined them'}]})],
  [
    'the note of a stage',
    justice({indicted: {value: 2, note: 'Two officers were convicted.'}}),
    'question justice-outcomes.indicted.note: says "convicted" beside "indicted"',
  ],
  [
    'the note of a count of people beside cases',
    justice({prosecuted: {cases: 3, people: {value: 5, note: 'All were sentenced.'}}}),
    'question justice-outcomes.prosecuted.people.note: says "convicted" beside "prosecuted"',
  ],
  ['a note that says both', justice({convicted: {value: 24, note: 'Of 30 people indicted, 24 were convicted.'}})],
  [
    'a figure of people convicted',
    figure({value: 24, label: 'people convicted'}, justice({indicted: 31, convicted: 24})),
  ],
  [
    'people indicted who are called convicted',
    figure({value: 31, label: 'people convicted of trafficking'}, justice({indicted: 31, convicted: 24})),
    'warning key-figure.value: says that 31 are convicted, which is the number of "indicted" in justice-outcomes',
  ],
  [
    'as many indicted as convicted',
    figure({value: 24, label: 'people convicted'}, justice({indicted: 24, convicted: 24})),
  ],
  [
    'the number of another year',
    figure({value: 31, period: '2015', label: 'people convicted'}, justice({indicted: 31})),
  ],
  [
    'two languages that differ',
    figure({value: 31, label: {en: 'people charged', sq: 'persona të dënuar'}}),
    'warning key-figure.label: is "accused" in one text and "convicted" in another',
  ],
  ['a share of the convicted', figure({value: '23%', counts: 'share', label: 'of the people convicted served time'})],
]);

const appealed = (...steps) => officials({steps: [{stage: 'convicted'}, {stage: 'appeal-decided'}, ...steps]});
const unsaid = `question ${at}.steps[1]: is an appeal that was decided, and nothing says how`;
lint('appeals', 'appeals of which nothing says what they came to', [
  ['one without an outcome', appealed(), unsaid],
  ['one before a sanction', appealed({stage: 'sanctioned'}), unsaid],
  ['one with the verdict after it', appealed({stage: 'acquitted'})],
  ...['upheld', 'sent back', {en: 'the term was halved'}].map((outcome) => [
    'one with an outcome',
    officials({steps: [{stage: 'convicted'}, {stage: 'appeal-decided', outcome}]}),
  ]),
]);

const convicted = (total, agencies, more = {}) => justice({convicted: {value: total, ...more, agencies}});
const together = (counted) =>
  `question justice-outcomes.convicted.agencies: the agencies have ${counted} together, of 20`;
lint('parts', 'agencies that are more than their stage', [
  [
    'courts of a federal state',
    convicted(20, {'Court of Vienna': 20, 'Court of Graz': 'at least 8'}),
    together('at least 28'),
  ],
  ['exact counts', convicted(20, {A: 15, B: 8}), together('23')],
  ['cases', convicted(20, {A: 15, B: 8}, {unit: 'cases'}), together('23')],
  ['fewer', convicted(20, {A: 12, B: 'at least 8'})],
  ['a total that may be more', convicted('at least 20', {A: 20, B: 8})],
  ['agencies alone', justice({convicted: {agencies: {A: 20, B: 8}}})],
  [
    'a stage of one’s own',
    justice({final: {label: 'Final convictions', value: 20, agencies: {A: 20, B: 'at least 8'}}}),
    'question justice-outcomes.final.agencies: the agencies have at least 28 together, of 20',
  ],
]);

lint('unknown-keys', 'stages that nothing reads', [
  ['one with a label', justice({convicted: 3, deferred: {label: 'Deferred', after: 'convicted', value: 2}})],
  [
    'one without a label',
    justice({convicted: 3, postponed: {value: 2}}),
    'warning justice-outcomes.postponed: nothing reads "postponed"',
  ],
  [
    'a slip inside one',
    justice({convicted: 3, deferred: {label: 'Deferred', aftr: 'convicted', value: 2}}),
    'error justice-outcomes.deferred.aftr: nothing reads "aftr"',
  ],
  ['a share with its base', justice({convicted: {share: 53, of: 'those prosecuted'}})],
]);

lint('languages', 'a label of a stage in one of two languages', [
  [
    'one that is missing',
    justice({
      deferred: {label: {en: 'Deferred'}, value: 2},
      final: {label: {en: 'Final', sq: 'Të formës së prerë'}, value: 2},
    }),
    'question justice-outcomes.deferred.label: is not there in sq, as other texts of this figure are',
  ],
]);

lint('convicted', 'more convicted than prosecuted', [
  ['fewer sentenced', justice({convicted: 24, sentenced: 22})],
  [
    'more sentenced',
    justice({convicted: 5, sentenced: 9}),
    'question justice-outcomes.sentenced: 9 people are said to be sentenced, of 5 convicted',
  ],
  ['fewer', justice({prosecuted: 31, convicted: 24})],
  [
    'more acquitted than tried',
    justice({tried: 0, acquitted: 2}),
    'question justice-outcomes.acquitted: 2 people are said to be acquitted, of 0 tried',
  ],
  ['some of the tried acquitted', justice({tried: 8, acquitted: 2})],
  [
    'more',
    justice({prosecuted: 24, convicted: 31}),
    'question justice-outcomes.convicted: 31 people are said to be convicted, of 24 prosecuted',
  ],
  [
    'more cases',
    justice({prosecuted: '24 cases', convicted: '31 cases; 20 people'}),
    'question justice-outcomes.convicted: 31 cases are said to be convicted, of 24 prosecuted',
  ],
  ['people beside cases', justice({prosecuted: '24 cases', convicted: 31})],
  ['prosecutions of earlier years beside them', justice({prosecuted: {value: 78, continued: 35}, convicted: 97})],
  [
    'more than with those',
    justice({prosecuted: {value: 78, continued: 5}, convicted: 97}),
    'question justice-outcomes.convicted: 97 people are said to be convicted, of 78 prosecuted and 5 continued',
  ],
  ['another year', justice({prosecuted: {value: 24, period: '2015'}, convicted: 31})],
  ['a number that may be more', justice({prosecuted: 'at least 24', convicted: 31})],
  ['a rounded number', justice({prosecuted: 'about 30', convicted: 31})],
]);

lint('schema', 'fractions of a person in what counts people', [
  [
    'a stage',
    justice({convicted: 1.5}),
    'error justice-outcomes.convicted: expected a whole number of people, got 1.5',
  ],
  [
    'a part',
    {'victim-breakdown': {total: 36, sex: {female: 1.5}}},
    'error victim-breakdown.sex.female: expected a whole number of people, got 1.5',
  ],
  [
    'a figure of its own',
    figure({value: 34, previous: {2015: '3.5..4'}}),
    'error key-figure.previous["2015"]: expected a whole number of people, got 3.5',
  ],
  ['one that counts no people', figure({value: 3.5, counts: 'things'})],
]);
