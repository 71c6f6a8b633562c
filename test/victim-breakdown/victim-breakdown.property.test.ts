import {expect} from '@open-wc/testing';
import {statuses} from '@tip-figures/record/fields/choice/status.js';
import {forms} from '@tip-figures/record/values/forms.js';
import {parseVictimBreakdown} from '@tip-figures/victim-breakdown/victim-breakdown.model.js';
import {victimBreakdownWords} from '@tip-figures/victim-breakdown/victim-breakdown.words.js';
import fc from '../support/fast-check.js';
import {expectWellWritten} from '../support/sentences.js';
import {textContextOf} from '../support/text-context.js';

const number = fc.oneof(fc.integer({min: 0, max: 12}), fc.integer({min: 0, max: 200_000}));

const quantity = fc.oneof(
  number.map(String),
  fc.tuple(fc.constantFrom('about', 'almost', 'over'), number).map(([word, n]) => `${word} ${n}`),
  fc.integer({min: 1, max: 9}).map((n) => `under ${n}`),
  fc.tuple(number, fc.integer({min: 1, max: 9})).map(([low, more]) => `${low}..${low + more}`),
  fc.constantFrom('unknown', 'unreported', 'withheld', 'withheld 1..4'),
);

const share = fc.oneof(
  fc.integer({min: 0, max: 100}).map((n) => `${n}%`),
  fc.integer({min: 1, max: 99}).map((n) => `about ${n}%`),
);

/** A count with the years before it, and some of its people. */
const part = fc.record({
  value: quantity,
  previous: fc.dictionary(fc.constantFrom('2013', '2014'), quantity, {minKeys: 1}),
  including: fc.dictionary(fc.constantFrom('girls', 'forced-begging', 'AL'), quantity, {minKeys: 1}),
});

const parts = (keys: readonly string[]) =>
  fc
    .dictionary(fc.constantFrom(...keys), fc.oneof({weight: 4, arbitrary: quantity}, share, part), {
      minKeys: 1,
      maxKeys: keys.length,
    })
    .filter((entries) => Object.keys(entries).length > 0);

const section = fc
  .record(
    {
      total: quantity,
      country: fc.constantFrom('XK', 'US', 'CD', 'MK'),
      period: fc.constantFrom('2016', '2017-06', '2016-04/2017-03', '2015/2016', '2016-12-31'),
      exploitation: parts(forms),
      sex: parts(['female', 'male', 'other', 'unknown']),
      age: parts(['child', 'adult', 'unknown']),
      sexAge: parts(['women', 'men', 'girls', 'boys', 'unknown']),
      nationality: parts(['domestic', 'foreign', 'AL', 'US', 'unknown']),
      identifiedBy: parts(['police', 'self', 'other', 'unknown']),
      status: fc.constantFrom(...statuses),
      statuses: parts(statuses),
      partsOf: fc.constantFrom(...statuses),
      remainder: fc.constantFrom('not-stated', 'source-differs'),
      previous: fc.dictionary(fc.constantFrom('2013', '2014', '2015'), quantity, {minKeys: 1}),
    },
    {requiredKeys: []},
  )
  .filter((one) => {
    try {
      return Boolean(parseVictimBreakdown(one));
    } catch {
      return false;
    }
  });

describe('the words of any breakdown', () => {
  for (const locale of ['en', 'sq'] as const) {
    it(`are well written in ${locale}`, () => {
      fc.assert(
        fc.property(section, (one) => {
          expectWellWritten(victimBreakdownWords(parseVictimBreakdown(one), textContextOf('victim-breakdown', locale)));
        }),
      );
    });

    it(`hold every value in the table in ${locale}`, () => {
      fc.assert(
        fc.property(section, (one) => {
          const model = parseVictimBreakdown(one);
          const {table} = victimBreakdownWords(model, textContextOf('victim-breakdown', locale));
          const counts = model.lists.flatMap(({parts, rest}) => [
            ...parts.flatMap((part) => [part, ...(part.previous ?? []), ...(part.including ?? [])]),
            ...parts.flatMap(({including = []}) => including.flatMap(({previous = []}) => previous)),
            ...(rest ? [rest] : []),
          ]);

          expect(table.rows).to.have.length((model.total ? 1 : 0) + counts.length + model.previous.length);
          for (const {label, value, raw, precision} of table.rows) {
            for (const text of [label, value, raw, precision]) expect(text).not.to.equal('');
          }
        }),
      );
    });
  }
});
