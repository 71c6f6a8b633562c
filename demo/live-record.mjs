// The record that demo/live.html follows. Every number in it is invented.

/** Numbers run through so many steps and then begin anew, so that the figures keep about their size. */
const STEPS = 12;

/**
 * The record after so many changes.
 *
 * @param step  how often it was changed
 * @param asOf  the day on which it stands so, such as `2026-03-12`
 */
export function recordAt(step, asOf) {
  const more = step % STEPS;
  return {
    version: 1,
    place: 'Example country',
    report: 2026,
    period: '2025',
    asOf,
    source: 'Example data',
    'tier-badge': {
      history: [
        {report: 2025, tier: '2'},
        {report: 2026, tier: step % 2 ? '2WL' : '2'},
      ],
    },
    'victim-breakdown': {
      total: 36 + more,
      exploitation: {'sex-trafficking': 24 + more, 'forced-labour': 9, 'forced-begging': 3},
      sex: {female: 30 + more},
      age: {child: 12 + more},
      previous: {2024: 31},
    },
    'funding-gap': {
      currency: 'EUR',
      purpose: 'victim-protection',
      amounts: {2024: 190000, 2025: 171000 + 1000 * more},
    },
    'sentence-distribution': {
      convicted: 24 + more,
      minimum: 'P5Y',
      sentences: [
        {sentence: 'P5Y6M', count: 1},
        {from: 'P1Y', to: 'P3Y6M', count: 23 + more},
      ],
    },
  };
}

/** The same record with a value in every section that is refused. */
export function brokenRecord(record) {
  return {
    ...record,
    'tier-badge': {tier: '4'},
    'victim-breakdown': {...record['victim-breakdown'], total: '36 victims'},
    'funding-gap': {...record['funding-gap'], amounts: {2025: '171,000'}},
    'sentence-distribution': {...record['sentence-distribution'], convicted: -24},
  };
}
