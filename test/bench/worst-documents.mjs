// Documents that ask for the most work of those who withhold small counts: valid ones at their limits, and others.

const list = (size, of, key = (index) => `k${index}`) =>
  Object.fromEntries(Array.from({length: size}, (_, index) => [key(index), of(index)]));

const forms = (size, small = 1) => list(size, (index) => ({label: `Form ${index}`, value: index < small ? 3 : 20}));
const total = (size, small = 1) => 20 * (size - small) + 3 * small;
const table = (size, small) => ({total: total(size, small), exploitation: forms(size, small)});

const years = (size, from = 2100 - size) =>
  list(
    size,
    (index) => 30 + (index % 7),
    (index) => String(from + index),
  );

/** Days from the first of 2016 on. */
const day = (index) => new Date(Date.UTC(2016, 0, 1 + index)).toISOString().slice(0, 10);

/** Months from the first of 2000 on. */
const month = (index) => new Date(Date.UTC(2000, index)).toISOString().slice(0, 7);

const corrections = Array.from({length: 50}, (_, index) => ({
  date: '2017-07-04',
  path: `victim-breakdown.exploitation.k${index}`,
  was: 3,
  now: 4,
  reason: 'A person was counted twice.',
}));

/** Every list at its limit, and a small number in each. */
const largest = {
  country: 'XK',
  period: '2016',
  corrections,
  'victim-breakdown': {
    ...table(100),
    sex: {female: total(100) - 3, male: 3},
    age: {child: 3, adult: total(100) - 3},
    previous: years(100, 1916),
  },
  'victims-trend': {
    points: {...years(99, 1917), 2016: 3},
    revisions: Array.from({length: 100}, (_, index) => ({period: String(1917 + (index % 99)), value: 40 + index})),
  },
  'funding-gap': {currency: 'EUR', amounts: years(100, 1917), victims: years(100, 1917)},
  'sentence-distribution': {
    convicted: 303,
    minimum: 'P5Y',
    sentences: list(
      60,
      (index) => (index ? 5 : 8),
      (index) => `P${1 + Math.floor(index / 12)}Y${(index % 12) + 1}M`,
    ),
  },
  'justice-outcomes': {investigated: 400, prosecuted: 350, convicted: 303, atMinimum: 159, minimum: 'P5Y'},
  'key-figure': {value: 33, counts: 'people', label: 'adult victims', previous: years(100, 1917)},
};

const profile = (size, of) => ({'country-profile': {parts: list(size, of)}, 'victim-breakdown': table(60)});

export const worstDocuments = [
  {what: '60 forms', figure: 'victim-breakdown', document: table(60)},
  {what: '100 forms', figure: 'victim-breakdown', document: table(100)},
  {what: '100 forms, 50 of them small', figure: 'victim-breakdown', document: table(100, 50)},
  {what: 'a valid record at its limits', figure: 'victim-breakdown', document: largest},
  {what: 'the same in a profile', figure: 'country-profile', document: largest},
  {
    what: '12,000 revisions',
    figure: 'victims-trend',
    document: {points: {2015: 30, 2016: 3}, revisions: Array(12_000).fill({period: '2016', value: 36})},
  },
  {
    what: '8,000 corrections',
    figure: 'victims-trend',
    document: {points: {2015: 30, 2016: 3}, corrections: Array(8_000).fill(corrections[0])},
  },
  {
    what: '100 periods that overlap',
    figure: 'victims-trend',
    document: {
      points: list(
        100,
        () => 30,
        (index) => `${day(index)}/${day(index + 40)}`,
      ),
    },
  },
  {
    what: '100 periods one inside the other, beside a table of the whole',
    figure: 'victims-trend',
    document: {
      period: `${month(0)}/${month(200)}`,
      'victims-trend': {
        points: list(
          100,
          (index) => 1000 - 7 * index,
          (index) => `${month(index)}/${month(200 - index)}`,
        ),
      },
      'victim-breakdown': {...table(50), sex: {female: total(50) - 3, male: 3}},
    },
  },
  {
    what: '1 MB of tables',
    figure: 'victim-breakdown',
    document: profile(300, (index) => ({'victim-breakdown': {period: String(1900 + index), ...table(90)}})),
  },
  {
    what: '1 MB of lists of parts, each of its own dimension',
    figure: 'victim-breakdown',
    document: {
      total: 36,
      ...list(
        26_000,
        () => ({a: 3, b: 33, c: 0}),
        (index) => `dimension-${index}`,
      ),
    },
  },
  {
    what: '1 MB of sections with corrections',
    figure: 'victim-breakdown',
    document: profile(150, () => ({'victim-breakdown': table(1), corrections})),
  },
  {
    what: '1 MB of periods in other sections',
    figure: 'victims-trend',
    document: {
      'victims-trend': {points: {2015: 30, 2016: 3}},
      'country-profile': {
        parts: list(365, (part) => ({
          'victims-trend': {
            points: list(
              100,
              () => 30,
              (index) => `${day(100 * part + index)}/${day(100 * part + index + 40)}`,
            ),
          },
        })),
      },
    },
  },
  {
    what: '1 MB of one list in text',
    figure: 'victim-breakdown',
    document: {total: 36, exploitation: Array.from({length: 70_000}, (_, index) => `key-${index}: 3`).join('; ')},
  },
  {
    what: '1 MB of fields that nothing knows',
    figure: 'victim-breakdown',
    document: {...table(60), weather: Array.from({length: 490_000}, (_, index) => index % 7)},
  },
];
