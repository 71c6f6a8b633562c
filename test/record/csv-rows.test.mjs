// What the rows of a sheet mean, and which cells are refused.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {readRows, parseCsv, withDefaults, placeIn, sections, refusalsOf, mostRows, stepsIn, partOf} = await loadSource({
  '@tip-figures/record/csv/read-rows.js': ['readRows'],
  '@tip-figures/record/csv/parse-csv.js': ['parseCsv'],
  '@tip-figures/record/csv/defaults.js': ['withDefaults'],
  '@tip-figures/record/csv/places.js': ['placeIn'],
  '@tip-figures/record/csv/part-path.js': ['stepsIn', 'partOf'],
  '@tip-figures/record/generated/sections.js': ['sections'],
  '@tip-figures/record/limits.js': ['mostRows'],
  '@tip-figures/check/document/check-section.js': ['refusalsOf'],
});

const header = 'figure,section,measure,part,period,value,unit,status,source,note';
const sheet = (...lines) => [header, ...lines].join('\n');
const read = (text, defaults = {}) => readRows(withDefaults(parseCsv(text), defaults), sections);
const recordOf = (...lines) => read(sheet(...lines)).record;
/** All that is refused, as `path: issue`. */
const refused = (text) =>
  refusalsOf(() => read(text)).map((error) => {
    const {code, path, problem} = error;
    assert.equal(code, 'schema');
    return `${path}: ${problem.issue}`;
  });

describe('the rows of a sheet', () => {
  it('name their figure and measure in any case, with spaces or hyphens', () => {
    const lines = [
      'RECORD,,country,,,XK,,,,',
      'Victim breakdown,,total,,,36,,,,',
      'victim-breakdown,,Status,,,potential,,,,',
      'Source,state,name,,,State,,,,',
    ];
    assert.deepEqual(recordOf(...lines), {
      country: 'XK',
      sources: {state: {name: 'State'}},
      'victim-breakdown': {total: 36, status: 'potential'},
    });
  });

  const meanings = [
    [
      'the shared fields and the sources',
      [
        'record,,country,,,XK,,,,',
        'record,,report,,,2017,,,,',
        'record,,as-of,,,2017-06,,,,',
        'record,,place,en,,Kosovo,,,,',
        'source,k20,publisher,,,Kosovo 2.0,,,,',
        'source,k20,title,sq,,Titulli,,,,',
      ],
      {
        country: 'XK',
        report: 2017,
        asOf: '2017-06',
        place: {en: 'Kosovo'},
        sources: {k20: {publisher: 'Kosovo 2.0', title: {sq: 'Titulli'}}},
      },
    ],
    [
      'what a stage counts, apart where that is several things',
      [
        'justice-outcomes,,investigated,,,31,incidents,,,',
        'justice-outcomes,,prosecuted,,,1204,offenses,,,',
        'justice-outcomes,,prosecuted,,,54,Cases,,,',
        'justice-outcomes,,prosecuted,by/sex-trafficking,,900,offences,,,',
        'justice-outcomes,,tried,,,40,%,,,',
        'justice-outcomes,,convicted,,,53%,cases,,,',
        'justice-outcomes,,acquitted,,,12%,people,,,',
      ],
      {
        'justice-outcomes': {
          investigated: {value: 31, unit: 'incidents'},
          prosecuted: {offences: {value: 1204, by: {'sex-trafficking': 900}}, cases: 54},
          tried: '40%',
          convicted: {value: '53%', unit: 'cases'},
          acquitted: {value: '12%', unit: 'people'},
        },
      },
    ],
    [
      'a stage of the writer’s own by its label, wherever its rows stand',
      [
        'justice-outcomes,,deferred prosecution,,,3,cases,,,A remark.',
        'justice-outcomes,,deferred prosecution,,,5,people,,,',
        'justice-outcomes,,deferred prosecution,after,,prosecuted,,,,',
        'justice-outcomes,,deferred prosecution,label/en,,Deferred prosecution,,,,',
      ],
      {
        'justice-outcomes': {
          'deferred prosecution': {
            cases: {value: 3, note: 'A remark.'},
            people: 5,
            after: 'prosecuted',
            label: {en: 'Deferred prosecution'},
          },
        },
      },
    ],
    [
      'a status and a unit in several spellings as one, the first',
      [
        'victim-breakdown,,total,,,36,people,Formally identified,,',
        'victim-breakdown,,sex,female,,34,People,formally-identified,,',
        'key-figure,,value,,2016,34,Nightclubs,,,',
        'key-figure,,value,,2015,30,nightclubs ,,,',
      ],
      {
        'victim-breakdown': {total: 36, status: 'Formally identified', sex: {female: 34}},
        'key-figure': {value: 34, unit: 'Nightclubs', period: '2016', previous: {2015: 30}},
      },
    ],
    [
      'numbers, parts, and parts inside them',
      [
        'victim-breakdown,,total,,,about 36,people,,,',
        'victim-breakdown,,exploitation,sex-trafficking,,26,,,,',
        'victim-breakdown,,exploitation,forced-labour,,9,,,,A remark.',
        'victim-breakdown,,exploitation,forced-labour/forced-begging,,4,,,,',
        'victim-breakdown,,exploitation,bonded-labour,,1,,,,',
        'victim-breakdown,,exploitation,bonded-labour/label/en,,bonded labour,,,,',
        'victim-breakdown,,sex-age,girls,,18,,,,',
        'victim-breakdown,,age,child,,50,%,,,',
        'victim-breakdown,,age,child/derivedFrom,,half of 36,,,,',
      ],
      {
        'victim-breakdown': {
          total: 'about 36',
          exploitation: {
            'sex-trafficking': 26,
            'forced-labour': {value: 9, note: 'A remark.', including: {'forced-begging': 4}},
            'bonded-labour': {value: 1, label: {en: 'bonded labour'}},
          },
          sexAge: {girls: 18},
          age: {child: {value: '50%', derivedFrom: 'half of 36'}},
        },
      },
    ],
    [
      'periods as keys of a list, and as what was before',
      [
        'record,,period,,,2016,,,,',
        'victim-breakdown,,total,,2016,36,,,,',
        'victim-breakdown,,total,,2015,28,,,,',
        'victim-breakdown,,sex,female,2015,20,,,,',
        'victim-breakdown,,sex,female,2016,34,,,,',
        'victim-breakdown,,sex,female/derivedFrom,2015,a table,,,,',
        'victims-trend,,points,,2015,28,,,,',
        'victims-trend,,points,,2016,36,,,,A remark.',
        'case-backlog,,open,,2016-12-31,95,cases,,,',
      ],
      {
        period: '2016',
        'victim-breakdown': {
          total: 36,
          previous: {2015: 28},
          sex: {female: {value: 34, previous: {2015: {value: 20, derivedFrom: 'a table'}}}},
        },
        'victims-trend': {points: {2015: 28, 2016: {value: 36, note: 'A remark.'}}},
        'case-backlog': {open: {'2016-12-31': 95}},
      },
    ],
    [
      'the latest period as the section’s where no row says which it is',
      ['victim-breakdown,,total,,2015,28,,,,', 'victim-breakdown,,total,,2016,36,,,,'],
      {'victim-breakdown': {period: '2016', total: 36, previous: {2015: 28}}},
    ],
    [
      'the period of a section before the one of the record',
      [
        'record,,period,,,2016,,,,',
        'victim-breakdown,,period,,,2015,,,,',
        'victim-breakdown,,total,,2015,28,,,,',
        'victim-breakdown,,total,,2014,20,,,,',
      ],
      {period: '2016', 'victim-breakdown': {period: '2015', total: 28, previous: {2014: 20}}},
    ],
    [
      'sections by their ids',
      ['victim-breakdown,first,total,,,36,,potential,,', 'victim-breakdown,second,total,,,9,,,,'],
      {
        'victim-breakdown': [
          {id: 'first', total: 36, status: 'potential'},
          {id: 'second', total: 9},
        ],
      },
    ],
    [
      'stages of people, of cases, and of both',
      [
        'justice-outcomes,,investigated,,,146,cases,,,',
        'justice-outcomes,,investigated,by/sex-trafficking,,33,cases,,,',
        'justice-outcomes,,prosecuted,,,31,people,,,',
        'justice-outcomes,,prosecuted,,2015,20,,,,',
        'justice-outcomes,,prosecuted,agencies/FBI,,8,,,,',
        'justice-outcomes,,convicted,,,20,cases,,,',
        'justice-outcomes,,convicted,,,24,people,,,',
        'justice-outcomes,,convicted,otherLaws,,3,people,,,',
        'record,,period,,,2016,,,,',
      ],
      {
        period: '2016',
        'justice-outcomes': {
          investigated: {value: 146, unit: 'cases', by: {'sex-trafficking': 33}},
          prosecuted: {value: 31, previous: {2015: 20}, agencies: {FBI: 8}},
          convicted: {cases: 20, people: {value: 24, otherLaws: 3}},
        },
      },
    ],
    [
      'money with its currency, in other currencies too',
      [
        'funding-gap,,amounts,,2015,about 181000,EUR,,,',
        'funding-gap,,amounts,,2016,171010,EUR,,,',
        'funding-gap,,amounts,also/USD,2016,189000,USD,,,',
        'funding-gap,,change,,,almost -10000,EUR,,,',
      ],
      {
        'funding-gap': {
          currency: 'EUR',
          amounts: {2015: 'about 181000', 2016: {value: 171010, also: {USD: 189000}}},
          change: 'almost -10000',
        },
      },
    ],
    [
      'numbers of the period before, which is not dated',
      [
        'victim-breakdown,,period,,,2016,,,,',
        'victim-breakdown,,total,,,36,,,,',
        'victim-breakdown,,total,,before,28,,,,',
        'victim-breakdown,,sex,female,before,20,,,,',
        'victim-breakdown,,sex,female,,34,,,,',
      ],
      {
        'victim-breakdown': {
          period: '2016',
          total: 36,
          previous: {before: 28},
          sex: {female: {value: 34, previous: {before: 20}}},
        },
      },
    ],
    [
      'key figures of things, of money and of a share, and one of before',
      [
        'key-figure,a,value,,,34,,,,',
        'key-figure,a,counts,,,things,,,,',
        'key-figure,a,label,,,nightclubs,,,,',
        'key-figure,b,value,,,9,EUR,,,',
        'key-figure,c,value,,,23%,,,,',
        'key-figure,c,label,en,,of all,,,,',
        'key-figure,d,value,,,23,%,,,',
      ],
      {
        'key-figure': [
          {id: 'a', value: 34, counts: 'things', label: 'nightclubs'},
          {id: 'b', value: 9, unit: 'EUR'},
          {id: 'c', value: '23%', label: {en: 'of all'}},
          {id: 'd', value: 23, unit: '%'},
        ],
      },
    ],
    [
      'a source that all numbers share as the section’s, others beside their numbers',
      [
        'victim-breakdown,,total,,,36,,,k20,',
        'victim-breakdown,,remainder,,,not-stated,,,,',
        'victims-trend,,points,,2015,28,,,k20,',
        'victims-trend,,points,,2016,36,,,police,',
      ],
      {
        'victim-breakdown': {total: 36, remainder: 'not-stated', source: 'k20'},
        'victims-trend': {points: {2015: {value: 28, source: 'k20'}, 2016: {value: 36, source: 'police'}}},
      },
    ],
    [
      'lists by number, and lists in one cell',
      [
        'accountability-record,,cases,2/office,,judges,,,,',
        'accountability-record,,cases,1/office/en,,police officers,,,,',
        'accountability-record,,cases,1/steps/1/stage,,indicted,,,,',
        'accountability-record,,cases,1/count,,2,people,,,',
        'tier-badge,,history,2016,,2WL,,,,',
        'tier-badge,,history,2016/note,,A remark.,,,,',
        'quote,,paraphrase,,,TRUE,,,,',
        'victims-trend,,points,,,2015: 28; 2016: 36,,,,',
        'region-compare,,tiers,2017/XK,,2,,,,',
      ],
      {
        'accountability-record': {
          cases: [{office: {en: 'police officers'}, steps: [{stage: 'indicted'}], count: 2}, {office: 'judges'}],
        },
        'tier-badge': {history: {2016: {tier: '2WL', note: 'A remark.'}}},
        quote: {paraphrase: true},
        'victims-trend': {points: '2015: 28; 2016: 36'},
        'region-compare': {tiers: {2017: {XK: '2'}}},
      },
    ],
    [
      'flags as spreadsheets write them, wherever they stand',
      [
        'record,,example,,,FALSE,,,,',
        'victim-breakdown,,exploitation,forced-labour,,2,,,,',
        'victim-breakdown,,exploitation,forced-labour/published,,TRUE,,,,',
        'sentence-distribution,,sentences,1/sentence,,P1Y,,,,',
        'sentence-distribution,,sentences,1/count,,2,,,,',
        'sentence-distribution,,sentences,1/count/published,,TRUE,,,,',
        'sentence-distribution,,sentences,1/suspended,,True,,,,',
        'sentence-distribution,,sentences,1/fineOrPrison,,FALSE,,,,',
      ],
      {
        example: false,
        'victim-breakdown': {exploitation: {'forced-labour': {value: 2, published: true}}},
        'sentence-distribution': {
          sentences: [{sentence: 'P1Y', count: {value: 2, published: true}, suspended: true, fineOrPrison: false}],
        },
      },
    ],
    [
      'numbers of shelters, and those of earlier periods',
      [
        'shelter-timeline,,period,,,2016,,,,',
        'shelter-timeline,,number,,2016,34,,,,Of all kinds.',
        'shelter-timeline,,number,,2015,30,,,,',
        'shelter-timeline,,shelters,1/label,,Of the state,,,,',
        'shelter-timeline,,shelters,1/capacity,,35,,,,',
      ],
      {
        'shelter-timeline': {
          period: '2016',
          number: {value: 34, note: 'Of all kinds.', previous: {2015: 30}},
          shelters: [{label: 'Of the state', capacity: 35}],
        },
      },
    ],
    [
      'when fiscal years begin, and that they are named by it',
      ['record,,fiscalYear,,,4 start,,,,', 'record,,period,,,FY2018,,,,'],
      {fiscalYear: '4 start', period: 'FY2018'},
    ],
    [
      'fields that no figure declares',
      ['victim-breakdown,,rescued,a/b,,9,,,,'],
      {'victim-breakdown': {rescued: {a: {b: 9}}}},
    ],
  ];
  it('are not left out where a sentence has no number', () => {
    const rows = ['sentence-distribution,,sentences,P5Y,,23,,,,', 'sentence-distribution,,sentences,life,,,,,,'];
    assert.deepEqual(refused(sheet(...rows)), ['row 3, value: missing']);
    assert.deepEqual(refused(sheet('sentence-distribution,,sentences,8 years,,,,,,')), ['row 2, value: missing']);
  });

  for (const [what, lines, record] of meanings) {
    it(`say ${what}`, () => assert.deepEqual(recordOf(...lines), record));
  }

  it('may have columns in any order, some of them left out, and rows that say nothing', () => {
    const text = 'Value,MEASURE,figure\n36,total,victim-breakdown\n\n,sex,victim-breakdown\n';
    assert.deepEqual(read(text).record, {'victim-breakdown': {total: 36}});
  });

  it('may begin below empty rows, and below the line that tells Excel what parts cells', () => {
    const text = 'figure;measure;value\r\nquote;speaker;A\r\nquote;text;B\r\n';
    for (const before of ['\r\n\r\n', ';;\r\n', '\ufeffsep=;\r\n']) {
      assert.deepEqual(read(before + text).record, {quote: {speaker: 'A', text: 'B'}}, JSON.stringify(before));
    }
    assert.deepEqual(refused('\n\nfigure,measure\n'), ['row 3, value: no-column']);
    assert.deepEqual(refused('\n\nfigure,measure,value\nx,a,b\n'), ['row 4, figure: not-a-figure']);
  });

  it('may have quotation marks inside a cell, spaces around one that is quoted, and lines in one', () => {
    const text =
      ' "FIGURE" ,"Measure", value \nquote,speaker,The "Police" of 5" x\rquote,text,"a\r\nb, ""c"""\n"quote","role",""\n';
    assert.deepEqual(read(text).record, {quote: {speaker: 'The "Police" of 5" x', text: 'a\r\nb, "c"'}});
  });

  it('may have signs that part cells within quotation marks of the header', () => {
    const text = '"a, b, c, d";figure;measure;value\nx;quote;speaker;A\n';
    assert.deepEqual(read(text).record, {quote: {speaker: 'A'}});
  });

  it('may all leave out the last columns', () => {
    const text = 'figure,measure,value,note\nquote,speaker,A\nquote,text,B';
    assert.deepEqual(read(text).record, {quote: {speaker: 'A', text: 'B'}});
  });

  it('may leave out the figure where that is known', () => {
    const text = 'measure,value\ntotal,36\n';
    assert.deepEqual(read(text, {figure: 'victim-breakdown'}).record, {'victim-breakdown': {total: 36}});
    assert.deepEqual(read(text, {figure: 'victim-breakdown', section: 'a'}).record, {
      'victim-breakdown': [{id: 'a', total: 36}],
    });
  });

  it('name the columns that nothing reads', () => {
    const {unread, record} = read('figure,measure,value,remark,Year\nquote,speaker,A,b,c');
    assert.deepEqual([unread, record], [['remark', 'year'], {quote: {speaker: 'A'}}]);
  });

  for (const [name, sign] of [
    ['semicolons', ';'],
    ['tabs', '\t'],
  ]) {
    it(`may be parted by ${name}, begin with a byte order mark, and end lines as Windows does`, () => {
      const text = `\ufeff${['figure', 'measure', 'value'].join(sign)}\r\n${['quote', 'text', '"a, ""b"";\tc"'].join(sign)}\r\n`;
      assert.deepEqual(read(text).record, {quote: {text: 'a, "b";\tc'}});
    });
  }

  it('say of a figure that is not known what all sections share, and nothing else', () => {
    const text = sheet('record,,period,,,2016,,,,', 'quote,,suppressBelow,,,5,,,,', 'quote,,speaker,,2015,A,EUR,x,,y');
    assert.deepEqual(readRows(parseCsv(text), {}).record, {period: '2016', quote: {suppressBelow: 5}});
  });

  it('know the row and column of each value', () => {
    const rows = read(
      sheet(
        'victim-breakdown,a,total,,,36,,,,',
        'victim-breakdown,b,age,child,,18,,,,A remark.',
        'record,,country,,,XK,,,,',
      ),
    );
    const said = (...steps) => placeIn(rows, steps);
    assert.deepEqual(said('victim-breakdown', 0, 'total'), {cell: 'row 2, value', beyond: []});
    assert.deepEqual(said('victim-breakdown', 1, 'age', 'child', 'note'), {cell: 'row 3, note', beyond: []});
    assert.deepEqual(said('victim-breakdown', 1, 'age', 'adult'), {cell: 'row 3, value', beyond: ['adult']});
    assert.deepEqual(said('victim-breakdown', 1, 'sex'), {cell: 'row 3, figure', beyond: ['sex']});
    assert.deepEqual(said('country'), {cell: 'row 4, value', beyond: []});
    assert.equal(said('report'), undefined);
  });

  it('have steps that may hold a slash', () => {
    for (const steps of [['a'], ['a', 'b c'], ['a/b', 'c\\'], ['', 'x'], ['.', '\\.']]) {
      assert.deepEqual(stepsIn(partOf(steps)), steps);
    }
    assert.equal(partOf(['FBI/HSI', 'x']), 'FBI\\/HSI/x');
  });
});

describe('a cell that is refused', () => {
  const cases = [
    ['a header without a column that is needed', 'figure,part,value\na,b,c', ['row 1, measure: no-column']],
    ['an empty sheet', '', ['row 1, figure: no-column']],
    ['a column twice', 'figure,measure,value,Value\n', ['row 1, value: duplicate-key']],
    ['an unknown figure', sheet('victims,,total,,,36,,,,'), ['row 2, figure: not-a-figure']],
    ['a row without a measure', sheet('quote,,,,,36,,,,'), ['row 2, measure: missing']],
    ['a source without an id', sheet('source,,publisher,,,A,,,,'), ['row 2, section: missing']],
    ['a source without a field', sheet('source,a,,,,A,,,,'), ['row 2, measure: missing']],
    ['a unit beside what all share', sheet('record,,country,,,XK,EUR,,,'), ['row 2, unit: no-place']],
    [
      'the same value twice',
      sheet('key-figure,,value,,,1,,,,', 'key-figure,,value,,,1,,,,'),
      ['row 3, value: duplicate-key'],
    ],
    [
      'a list in one cell and in rows',
      sheet('victims-trend,,points,,,2015: 1,,,,', 'victims-trend,,points,,2016,1,,,,'),
      ['row 2, value: duplicate-key'],
    ],
    [
      'two statuses of one section',
      sheet('victim-breakdown,,total,,,9,,potential,,', 'victim-breakdown,,sex,male,,1,,presumed,,'),
      ['row 3, status: rows-differ'],
    ],
    ['a status that the figure has not', sheet('quote,,speaker,,,A,,potential,,'), ['row 2, status: no-place']],
    [
      'two currencies',
      sheet('funding-gap,,amounts,,2015,1,EUR,,,', 'funding-gap,,amounts,,2016,1,USD,,,'),
      ['row 3, unit: rows-differ'],
    ],
    ['cases where people are counted', sheet('victim-breakdown,,total,,,9,cases,,,'), ['row 2, unit: not-a-unit']],
    ['a stage of dogs', sheet('justice-outcomes,,tried,,,9,dogs,,,'), ['row 2, unit: not-a-unit']],
    ['a share of what has none', sheet('victim-breakdown,,total,,,9,%,,,'), ['row 2, unit: not-a-unit']],
    ['a note beside a text', sheet('quote,,speaker,,,A,,,,b'), ['row 2, note: no-place']],
    ['no period', sheet('victim-breakdown,,total,,May,9,,,,'), ['row 2, period: not-a-period']],
    [
      'another period of what has no earlier ones',
      sheet('record,,period,,,2016,,,,', 'sentence-distribution,,convicted,,2015,9,,,,'),
      ['row 3, period: other-period'],
    ],
    ['the year of a report as a period', sheet('tier-badge,,history,,2016,2,,,,'), ['row 2, period: other-period']],
    [
      'the year of a report as the period of all',
      sheet('record,,period,,,2016,,,,', 'tier-badge,,history,,2016,2,,,,'),
      ['row 3, period: other-period'],
    ],
    [
      'a row of no section beside sections',
      sheet('quote,a,speaker,,,A,,,,', 'quote,,speaker,,,B,,,,'),
      ['row 3, section: no-section'],
    ],
    [
      'numbers with a gap',
      sheet('region-compare,,countries,1,,XK,,,,', 'region-compare,,countries,3,,AL,,,,'),
      ['row 3, part: not-a-list'],
    ],
    ['a forbidden key', sheet('quote,,speaker,__proto__,,A,,,,'), ['row 2, part: forbidden-key']],
    ['a path without end', sheet(`quote,,speaker,${'a/'.repeat(20)}a,,A,,,,`), ['row 2, part: nested-too-deep']],
    [
      'a separator of thousands that looks like a point',
      sheet('funding-gap,,need,,,171.010,EUR,,,'),
      ['row 2, value: with-separators'],
    ],
    [
      'a quotation mark that is not closed',
      sheet('quote,,speaker,,,"A,,,,', 'quote,,role,,,B,,,,'),
      ['row 2, value: open-quote'],
    ],
    [
      'the last of a text that was cut',
      `${sheet('victims-trend,,points,,2015,28,,,,')}\nvictims-trend,,points,,2016,3`,
      ['row 3, unit: missing'],
    ],
    [
      'a quotation mark that is closed before the end of the cell',
      sheet('quote,,role,,,B,,,,', 'quote,,speaker,,,A,,,,"He" said'),
      ['row 3, note: open-quote'],
    ],
    [
      'a quotation mark that a later one seems to close',
      sheet('quote,,role,,,"B,,,,', 'quote,,speaker,,,"A",,,,'),
      ['row 2, value: open-quote'],
    ],
  ];
  for (const [what, text, paths] of cases) {
    it(`is ${what}`, () => assert.deepEqual(refused(text), paths));
  }

  it('is named with all others', () => {
    const text = sheet('victims,,total,,,36,,,,', 'quote,,speaker,,,A,,,,b', 'quotes,,a,,,b,,,,');
    assert.deepEqual(refused(text), ['row 2, figure: not-a-figure', 'row 4, figure: not-a-figure']);
    const more = sheet('quote,,speaker,,,A,,,,b', 'quote,,role,,,A,,x,,', 'tier-badge,,tier,,,2,EUR,,,');
    assert.deepEqual(refused(more), ['row 2, note: no-place', 'row 3, status: no-place', 'row 4, unit: not-a-unit']);
  });

  it('is one beyond the most that are read, soon', () => {
    const rows = Array.from({length: 100_000}, (_, index) => `victims-trend,,points,,${1900 + index},9,,,,`);
    assert.deepEqual(refused(sheet(...rows)), [`row ${mostRows + 2}, figure: too-many`]);
  });
});
