// Sheets as people keep them, from their cells to what figures show of them.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {readSheet, sectionOf, recordsOf, questionText, answerText, problemText} = await loadSource({
  '@tip-figures/spreadsheet/read-sheet.js': ['readSheet'],
  '@tip-figures/spreadsheet/sections.js': ['sectionOf', 'recordsOf'],
  '@tip-figures/spreadsheet/texts.js': ['questionText', 'answerText', 'problemText'],
});

const cellOf = (text) => ({text, ...(text === '#REF!' && {error: text})});

/** Rows of a sheet, with `|` between the cells. */
const sheet = (...rows) => ({
  name: '',
  merged: [],
  rows: rows.map((row) => row.split('|').map((cell) => cellOf(cell.trim()))),
});
const issuesOf = ({questions, problems}) => [...questions, ...problems].map(({code}) => code);
const answered = (rows, given) => {
  const {questions} = readSheet(rows);
  const answers = Object.fromEntries(questions.map(({id, code}) => [id, given[code]]));
  return readSheet(rows, {answers});
};

describe('a sheet is read', () => {
  for (const [what, figure, rows, section, more = {}] of [
    [
      'years below names',
      'victims-trend',
      ['Year|Victims', '2015|28', '2016|about 36'],
      {points: {2015: '28', 2016: 'about 36'}},
    ],
    ['years above numbers', 'victims-trend', ['|2015|2016', 'Victims|28|36'], {points: {2015: '28', 2016: '36'}}],
    [
      'people of the one status that a title has a term for',
      'victim-breakdown',
      ['Victims assisted in shelters', '|2016', 'Female|30', 'Male|6'],
      {status: 'assisted', sex: {female: '30', male: '6'}},
    ],
    ['victims beside suspects', 'victims-trend', ['Year|Suspects|Victims', '2016|30|36'], {points: {2016: '36'}}],
    [
      'people whose status rows say, below a title of several',
      'victim-breakdown',
      ['Potential and identified victims, by the police', '|2016', 'Potential victims|30', 'Identified victims|6'],
      {statuses: {potential: '30', identified: '6'}},
    ],
    [
      'money in thousands, with its currency, and people',
      'funding-gap',
      ['Budget (EUR, thousands)|2015|2016', 'Amount|1.5|2', 'Victims|28|36'],
      {currency: 'EUR', amounts: {2015: '1500', 2016: '2000'}, victims: {2015: '28', 2016: '36'}},
    ],
    [
      'the unit in each cell',
      'funding-gap',
      ['Année|Budget', '2020|1,85 (en millions d’euros)'],
      {currency: 'EUR', amounts: {2020: '1850000'}},
    ],
    [
      'stages in people and in cases',
      'justice-outcomes',
      ['|People|Cases', 'Prosecuted|31|20', 'Convicted|24|'],
      {prosecuted: '31; 20 cases', convicted: '24'},
    ],
    [
      'parts of several lists below headings',
      'victim-breakdown',
      ['|2015|2016', 'Total|28|36', 'Sex', 'Female|20|30', 'Male|8|4', 'Unknown||2', 'Age', 'Children|10|18'],
      {
        total: '36',
        previous: {2015: '28'},
        sex: {female: {value: '30', previous: {2015: '20'}}, male: {value: '4', previous: {2015: '8'}}, unknown: '2'},
        age: {child: {value: '18', previous: {2015: '10'}}},
      },
      {period: '2016'},
    ],
    [
      'nationalities',
      'victim-breakdown',
      ['Nationality|2016', 'Albania|5', 'XK|30', 'Other|1', 'Total|36'],
      {nationality: {AL: '5', XK: '30', elsewhere: '1'}, total: '36'},
      {period: '2016'},
    ],
    [
      'one country of all its rows',
      'victim-breakdown',
      ['Country|Women|Men', 'Albania|32|4'],
      {sexAge: {women: '32', men: '4'}},
      {country: 'AL'},
    ],
    [
      'women and men who are adults or minors',
      'victim-breakdown',
      ['|Adultos||Menores||', 'Año|Mujeres|Hombres|Mujeres|Hombres|Total', '2022|12|6|4|1|23'],
      {sexAge: {women: '12', men: '6', girls: '4', boys: '1'}, total: '23'},
      {period: '2022'},
    ],
    [
      'all who are female below “Sexe”',
      'victim-breakdown',
      ['Sexe|Victimes', 'Femmes|62', 'Hommes|38'],
      {sex: {female: '62', male: '38'}},
    ],
    [
      'women, men, girls and boys below “Sex”',
      'victim-breakdown',
      ['Sex|2023', 'Women|74', 'Men|20', 'Girls|9', 'Boys|2'],
      {sexAge: {women: '74', men: '20', girls: '9', boys: '2'}, total: '105'},
    ],
    [
      'girls and boys alone below “Gender”',
      'victim-breakdown',
      ['Gender|Victims', 'Girls|9', 'Boys|2', 'Total|11'],
      {sexAge: {girls: '9', boys: '2'}, total: '11'},
    ],
    [
      'women who are some of all who are female',
      'victim-breakdown',
      ['Gender|Victims', 'Female|83', 'Women|74', 'Girls|9'],
      {sex: {female: '83'}, sexAge: {women: '74', girls: '9'}},
    ],
    [
      'adult women below “Sex”',
      'victim-breakdown',
      ['Sex|Victims', 'Adult women|74', 'Adult men|9'],
      {sexAge: {women: '74', men: '9'}},
    ],
    [
      'femmes et filles sous « Sexe »',
      'victim-breakdown',
      ['Sexe|Victimes', 'Femmes|74', 'Filles|9'],
      {sexAge: {women: '74', girls: '9'}},
    ],
    [
      'columns that are empty between numbers of one table',
      'victim-breakdown',
      ['Form|||2022||2023', 'Sex trafficking|||5||6'],
      {exploitation: {'sex-trafficking': {value: '6', previous: {2022: '5'}}}},
    ],
    [
      'all, which is no currency there',
      'victim-breakdown',
      ['Sex|2023', 'Female|30', 'Male|6', 'All|36'],
      {sex: {female: '30', male: '6'}, total: '36'},
    ],
    [
      'all in capital letters',
      'victim-breakdown',
      ['|Girls|Boys|ALL', '2023|30|6|36'],
      {sexAge: {girls: '30', boys: '6'}, total: '36'},
    ],
    [
      'the currency of that name beside money',
      'funding-gap',
      ['Year|Budget (ALL)', '2022|13', '2023|14'],
      {currency: 'ALL', amounts: {2022: '13', 2023: '14'}},
    ],
    ['victims beside staff', 'victim-breakdown', ['|2023', 'Victims|36', 'Staff|14'], {total: '36'}],
    [
      'counts beside their shares',
      'victim-breakdown',
      ['Sex|n|%', 'Female|34|94', 'Male|2|6'],
      {sex: {female: '34', male: '2'}},
    ],
    [
      'years over two, told by one that is no month',
      'victims-trend',
      ['Period|Victims', '2011-12|28', '2012-13|36'],
      {points: {'2011/12': '28', '2012/13': '36'}},
    ],
    [
      'open cases by day',
      'case-backlog',
      ['Stand|Offene Verfahren', '31.12.2015|80', '31.12.2016|95'],
      {open: {'2015-12-31': '80', '2016-12-31': '95'}},
    ],
    [
      'tiers by country',
      'region-compare',
      ['Country|2016|2017', 'Albania|2|2', 'XK|Tier 2|2WL'],
      {tiers: {2016: {AL: '2', XK: '2'}, 2017: {AL: '2', XK: '2WL'}}},
    ],
    [
      'less and more than a number',
      'victims-trend',
      ['Year|Victims', '2015|<5', '2016|≥ 10'],
      {points: {2015: 'under 5', 2016: 'at least 10'}},
    ],
    [
      'marks that no note explains',
      'victims-trend',
      ['Year|Victims', '2015|28 (a)', '2016|36¹'],
      {points: {2015: '28', 2016: '36'}},
    ],
    [
      'no number where there is none',
      'victims-trend',
      ['Year|Victims', '2014|n/a', '2015|..', '2016|36', '2017|'],
      {points: {2016: '36'}},
    ],
    [
      'a point that other numbers tell',
      'victims-trend',
      ['Jahr|Opfer', '2015|1.204', '2016|1.234.567'],
      {points: {2015: '1204', 2016: '1234567'}},
    ],
  ]) {
    it(`with ${what}`, () => {
      const reading = readSheet(sheet(...rows));
      const {section: read, period, country} = sectionOf(reading, figure);

      assert.deepEqual(issuesOf(reading), []);
      assert.deepEqual(read, section);
      if (more.period) assert.equal(period, more.period);
      if (more.country) assert.equal(country, more.country);
      assert.equal(reading.figures.includes(figure), true);
    });
  }

  it('into a record for each country, with what the template says', () => {
    const reading = readSheet(sheet('Country|Year|Victims', 'AL|2021|5', 'RS|2021|7', 'AL|2022|8', 'RS|2022|9'));
    const records = recordsOf(reading, 'victims-trend', {source: 'Police', 'victims-trend': {breaks: '2022'}});

    assert.deepEqual(records, [
      {source: 'Police', country: 'AL', 'victims-trend': {breaks: '2022', points: {2021: '5', 2022: '8'}}},
      {source: 'Police', country: 'RS', 'victims-trend': {breaks: '2022', points: {2021: '7', 2022: '9'}}},
    ]);
  });

  it('up to the year that was chosen as the newest', () => {
    const reading = readSheet(sheet('|2015|2016', 'Female|3|4'), {newest: '2015'});

    assert.deepEqual(sectionOf(reading, 'victim-breakdown').section, {sex: {female: '3'}});
    assert.deepEqual(reading.periods, ['2015', '2016']);
  });

  it('from its columns where rows and columns are exchanged', () => {
    const rows = sheet('Victims|28|36', 'Year|2015|2016');
    const {section} = sectionOf(readSheet(rows, {isTransposed: true}), 'victims-trend');

    assert.deepEqual(section, {points: {2015: '28', 2016: '36'}});
  });

  it('with each cell marked as what it was taken for', () => {
    const {cells} = readSheet(sheet('Statistics', 'Year|Women|Total', '2016|36*|36', '* Until June.'));

    assert.deepEqual(
      cells.map((row) => row.map(({role}) => role)),
      [['title'], ['header', 'part', 'total'], ['period', 'number', 'total'], ['note']],
    );
    assert.equal(cells[2][1].mark, '*');
  });
});

describe('what is not certain is asked, and nothing of it is among the data', () => {
  for (const [what, rows, issue, left] of [
    ['a sign of thousands or decimals', ['Jahr|Opfer', '2015|1.204', '2016|987'], 'separators', ['987']],
    ['money of a sign that many currencies have', ['Year|Amount ($)', '2016|185'], 'which-currency', []],
    ['two currencies', ['|2016', 'Amount (EUR)|100', 'Amount (USD)|200'], 'which-currency', []],
    ['a total that is not its parts', ['Sex|2016', 'Female|80', 'Male|34', 'Total|110'], 'total-differs', []],
    ['people or cases', ['|2016', 'Prosecutions|31'], 'people-or-cases', []],
    ['places or nationalities', ['|2016', 'Albania|32', 'Serbia|4'], 'place-or-nationality', []],
    ['a name that no list has', ['Sex trafficking|26', 'Sorrow|9'], 'unknown-name', ['26']],
    ['some of the row above', ['|2016', 'Women|84', 'of whom girls|20'], 'unknown-name', ['84']],
    ['another heading', ['Year|Victims|Average age', '2016|28|22.5'], 'unknown-name', ['28']],
    ['what bare numbers count', ['2015|28', '2016|36'], 'what-is-counted', []],
    ['of how many people shares are', ['Sex|Share', 'Female|62%', 'Male|38%'], 'people-in-all', ['62%', '38%']],
    ['a total that shows an error', ['Sex|2023', 'Female|30', 'Male|6', 'Total|#REF!'], 'people-in-all', ['30', '6']],
    ['when amounts were', ['Need (EUR)|12.5', 'Received (EUR)|8.1'], 'which-period', []],
    ['a sign of several currencies', ['|2023', 'Needed|$12.5m', 'Received|$8.1m'], 'which-currency', []],
    [
      'a title that names people of two statuses',
      ['Potential victims referred to the NRM', '|2016', 'Female|30'],
      'title-says',
      [],
    ],
    [
      'a title that names others than victims',
      ['Defendants in the courts of Pristina', '|2016', 'Female|3'],
      'title-says',
      [],
    ],
    ['a title that names nobody', ['Calls to the hotline', '|2016', 'Female|30'], 'title-says', []],
    [
      'a title of numbers that are added up',
      ['Victims identified since 2004', 'Year|Victims', '2016|36'],
      'title-doubt',
      [],
    ],
    ['a title of another crime', ['Victims of domestic violence', '|2016', 'Female|30'], 'title-doubt', []],
    ['a title that names things', ['Shelter beds', '|2016', 'Female|30'], 'title-says', []],
    ['fiscal years', ['Fiscal year|Victims', '2016|36'], 'fiscal-year', []],
    [
      'a note of numbers that are not final',
      ['Year|Victims', '2016|36', '', 'Figures for 2016 are preliminary.'],
      'note-says',
      [],
    ],
    ['the year of a report', ['Report|Victims', '2016|36'], 'report-year', []],
    ['years or numbers', ['Total|2016', 'Female|1900'], 'years-or-numbers', []],
    ['a month or two years', ['Year|Victims', '2011-12|36'], 'month-or-years', []],
    ['a day or a month', ['Date|Open cases', '05/06/2016|36'], 'day-or-month', []],
    ['months beside years', ['|2016|2016-06', 'Victims|28|36'], 'which-periods', []],
    ['one thing that has two numbers', ['Year|Victims', '2016|28', '2016|30'], 'same-twice', []],
    ['many names of which none is known', ['Office|Victims', 'Aa|5', 'Bb|6', 'Cc|7', 'Dd|8'], 'unknown-name', []],
    ['two names of one thing', ['Year|Victims|People', '2016|28|30'], 'told-apart', []],
    [
      'tables side by side, with an empty column between them',
      ['Sex|2016||Age|2016', 'Women|20||Adults|22', 'Men|4||Children|2'],
      'which-table',
      [],
    ],
    ['tables side by side without one', ['Sex|2016|Age|2016', 'Women|20|Adults|22', 'Men|4|Boys|2'], 'which-table', []],
    [
      'two statuses over time',
      ['Year|Potential victims|Identified victims', '2015|98|5', '2016|99|6'],
      'which-status',
      [],
    ],
    ['two lists at once', ['|Female|Male', 'Forced labour|5|9'], 'add-up', []],
    ['a dash', ['Year|Victims', '2015|-', '2016|36'], 'dash', ['36']],
    ['half a person', ['Year|Victims', '2016|36.5'], 'impossible', []],
    ['a mark that a note explains', ['Year|Victims', '2015|28', '2016|36*', '* Provisional.'], 'mark', ['28']],
    ['thousands in a note', ['Year|Budget (EUR)', '2016|185', 'Amounts are in thousands.'], 'factor', []],
    [
      'thousands among the words of a title',
      ['All sums in thousands of euros here', 'Year|Budget', '2016|185'],
      'factor',
      [],
    ],
    ['a row and a column that contradict', ['|Women', 'Men|36'], 'contradiction', []],
    ['a number with words', ['Year|Victims', '2015|28', '2016|36 b'], 'not-a-number', ['28']],
    ['empty names', ['Country|Year|Victims', 'Albania|2015|28', '|2016|36'], 'empty-names', ['28']],
  ]) {
    it(`: ${what}`, () => {
      const reading = readSheet(sheet(...rows));

      assert.deepEqual([...new Set(issuesOf(reading))], [issue]);
      assert.deepEqual(
        reading.data.map(({quantity}) => quantity),
        left,
      );
      for (const question of reading.questions) {
        for (const language of ['en', 'sq']) {
          assert.match(questionText(question, {language}), /^(?!.*(?:undefined|“”))\S.+[?.]$/);
          for (const answer of question.fixes) assert.match(answerText(answer, {language}), /^(?!.*undefined).*\S/);
        }
      }
    });
  }

  for (const [what, rows, given, figure, section] of [
    ['thousands', ['Jahr|Opfer', '2015|1.204'], {separators: 'thousands'}, 'victim-breakdown', {total: '1204'}],
    [
      'a total without its parts',
      ['Sex|2016', 'Female|80', 'Male|34', 'Total|110'],
      {'total-differs': 'without-parts'},
      'victim-breakdown',
      {total: '110'},
    ],
    ['cases', ['|2016', 'Prosecutions|31'], {'people-or-cases': 'cases'}, 'justice-outcomes', {prosecuted: '31 cases'}],
    [
      'nationalities',
      ['|2016', 'Albania|32'],
      {'place-or-nationality': 'nationality'},
      'victim-breakdown',
      {nationality: {AL: '32'}},
    ],
    [
      'at least',
      ['Year|Victims', '2016|36*', '* Provisional.'],
      {mark: 'at least'},
      'victim-breakdown',
      {total: 'at least 36'},
    ],
    [
      'thousands in a note',
      ['Year|Budget (EUR)', '2016|185', 'Amounts are in thousands.'],
      {factor: 'times'},
      'funding-gap',
      {currency: 'EUR', amounts: {2016: '185000'}},
    ],
    [
      'a sum',
      ['|Female|Male', 'Forced labour|5|9'],
      {'add-up': 'sum'},
      'victim-breakdown',
      {exploitation: {'forced-labour': '14'}},
    ],
    [
      'a fiscal year',
      ['Fiscal year|Victims', '2016|36'],
      {'fiscal-year': 'fiscal'},
      'victims-trend',
      {points: {FY2016: '36'}},
    ],
    [
      'a title with a word of doubt',
      ['Victims in care since 2015', '|2016', 'Female|30'],
      {'title-doubt': 'as-stated'},
      'victim-breakdown',
      {sex: {female: '30'}},
    ],
    [
      'a status in a title',
      ['Potential victims referred to the NRM', '|2016', 'Female|30'],
      {'title-says': 'referred'},
      'victim-breakdown',
      {status: 'referred', sex: {female: '30'}},
    ],
    [
      'one status of two',
      ['Year|Potential victims|Identified victims', '2015|98|5', '2016|99|6'],
      {'which-status': 'potential'},
      'victims-trend',
      {status: 'potential', points: {2015: '98', 2016: '99'}},
    ],
    [
      'the second of two tables side by side, of which the title is of both',
      ['Victims, 2023', 'Sex|Number||Age|Number', 'Women|20||Adults|22', 'Men|4||Children|2'],
      {'which-table': 'D2:E4'},
      'victim-breakdown',
      {age: {adult: '22', child: '2'}},
    ],
    [
      'a name that is of no victims',
      ['|2023', 'Victims|36', 'Sorrow|14'],
      {'unknown-name': 'unit.people.true'},
      'victim-breakdown',
      {total: '36'},
    ],
    [
      'of how many people shares are',
      ['Sexe|Part (%)', 'Femmes|62', 'Hommes|38'],
      {'people-in-all': 'about 120'},
      'victim-breakdown',
      {sex: {female: '62%', male: '38%'}, total: 'about 120'},
    ],
    [
      'one share alone',
      ['Sex|2023', 'Female|62%', 'Male|38%'],
      {'people-in-all': 'cell-1'},
      'key-figure',
      {value: '38%'},
    ],
    [
      'what the parts of a broken total are together',
      ['Year|Female|Male|Total', '2022|30|6|#REF!', '2023|40|7|#REF!'],
      {'people-in-all': 'sum'},
      'victims-trend',
      {points: {2022: '36', 2023: '47'}},
    ],
    [
      'another number in place of a broken total',
      ['Sex|2023', 'Female|30', 'Male|6', 'Total|#REF!'],
      {'people-in-all': '40'},
      'victim-breakdown',
      {sex: {female: '30', male: '6'}, total: '40'},
    ],
    [
      'need and amount of a year that is typed',
      ['Needed (EUR)|€12.5m', 'Received|€8.1m'],
      {'which-period': ' 2023 '},
      'funding-gap',
      {currency: 'EUR', need: '12500000', amounts: {2023: '8100000'}},
    ],
    [
      'the currency of a sign',
      ['|2023', 'Needed|$12.5m', 'Received|$8.1m'],
      {'which-currency': 'CAD'},
      'funding-gap',
      {currency: 'CAD', need: '12500000', amounts: {2023: '8100000'}},
    ],
    [
      'the one currency of sums of which nothing says it',
      ['|2023', 'Needed (EUR)|12', 'Received|8'],
      {'which-currency': 'EUR'},
      'funding-gap',
      {currency: 'EUR', need: '12', amounts: {2023: '8'}},
    ],
    [
      'a note that goes with the numbers of its year',
      ['Year|Victims', '2015|28', '2016|36', 'Figures for 2015 are preliminary.'],
      {'note-says': 'kept'},
      'victims-trend',
      {points: {2015: {value: '28', note: 'Figures for 2015 are preliminary.'}, 2016: '36'}},
    ],
    [
      'a note that goes with all numbers',
      ['Sex|2016', 'Female|30', 'Male|6', 'Total|36', 'Provisional.'],
      {'note-says': 'kept'},
      'victim-breakdown',
      {sex: {female: '30', male: '6'}, total: {value: '36', note: 'Provisional.'}},
    ],
    [
      'a note that says nothing of the numbers',
      ['Year|Victims', '2015|28', '2016|36', 'Provisional law of 2012.'],
      {'note-says': 'as-stated'},
      'victims-trend',
      {points: {2015: '28', 2016: '36'}},
    ],
    [
      'the name that is shown of two',
      ['Year|Victims|People', '2016|28|30'],
      {'told-apart': 'name-1'},
      'victim-breakdown',
      {total: '30'},
    ],
    [
      'what bare numbers count',
      ['2015|28', '2016|36'],
      {'what-is-counted': 'people'},
      'victims-trend',
      {points: {2015: '28', 2016: '36'}},
    ],
  ]) {
    it(`until it is answered: ${what}`, () => {
      const reading = answered(sheet(...rows), given);

      assert.deepEqual(issuesOf(reading), []);
      assert.deepEqual(sectionOf(reading, figure).section, section);
    });
  }

  for (const [typed, issue] of [
    ['soon', 'which-period'],
    ['', 'which-period'],
  ]) {
    it(`still, where “${typed}” is typed as a period`, () => {
      const reading = answered(sheet('Need (EUR)|12.5'), {'which-period': typed});

      assert.deepEqual(issuesOf(reading), [issue]);
    });
  }

  it('of errors in the total of forms, which may overlap: nothing adds them up', () => {
    const {questions} = readSheet(sheet('Form|2023', 'Sex trafficking|30', 'Begging|6', 'Total|#REF!'));

    assert.deepEqual(
      questions.map(({fixes}) => fixes.map(({id}) => id)),
      [['left-out']],
    );
  });

  it('of a name that tells some numbers from others, which cannot be said to say nothing', () => {
    const {questions} = readSheet(sheet('|2023', 'Victims|36', 'Sorrow|14'));

    assert.deepEqual(
      questions.map(({fixes}) => fixes.map((answer) => answerText(answer))),
      [['Victims', 'People who are no victims', 'Cases', 'A total', 'Leave it out']],
    );
  });

  for (const answer of ['nothing', 'total']) {
    it(`of what is counted, where a name is said to be “${answer}”: they are no victims by that`, () => {
      const rows = sheet('Victims of trafficking, 2023', 'Sex|Sorrow', 'Female|13', 'Male|14');
      const [question] = readSheet(rows).questions;
      const reading = readSheet(rows, {answers: {[question.id]: answer}});

      assert.deepEqual([issuesOf(reading), reading.data], [['what-is-counted'], []]);
    });
  }

  it('of parts with different names, which are never the one or the other', () => {
    const {questions} = readSheet(sheet('Form|2023', 'Sexual exploitation|5', 'Forced prostitution|4'));

    assert.deepEqual(
      questions.map(({code, fixes}) => [code, fixes.map(({id}) => id)]),
      [['told-apart', ['left-out']]],
    );
  });

  it('until a cell, a row or a column is corrected', () => {
    const rows = sheet('Year|Victims|Cost', '2015|28|12', '2016|36|14');
    const meanings = [{is: 'field', field: 'amounts'}];
    const named = readSheet(sheet('Year|Help', '2016|36'), {
      corrections: [{at: {row: 0, column: 1}, role: 'header', meanings}],
    });
    const without = readSheet(rows, {
      corrections: [
        {at: {column: 2}, role: 'left-out'},
        {at: {row: 1}, role: 'left-out'},
      ],
    });

    assert.deepEqual(sectionOf(named, 'funding-gap').section, {amounts: {2016: '36'}});
    assert.deepEqual(
      without.data.map(({quantity}) => quantity),
      ['36'],
    );
  });
});

describe('a sheet is refused with what to do', () => {
  for (const [issue, rows] of [
    ['empty', ['|']],
    ['no-numbers', ['Name|Telephone', 'Shelter North|+383 38 000 001']],
    ['a-list', ['Name|Telephone', 'Shelter North|+383 38 000 001', 'Shelter South|+383 38 000 002']],
    ['prose', ['In 2023 the government identified 36 victims.', 'Most of them were women and girls.']],
    ['one-row-a-person', ['Case no.|Court|Years', 'K 12/23|Prishtina|5', 'K 14/23|Peja|7']],
    ['one-row-a-person', ['Aktenzeichen|Gericht|Jahre', '12/23|Bonn|5', '14/23|Ulm|7']],
    ['one-row-a-person', ['Nom et prénom|Ville', 'A. B.|Lyon', 'C. D.|Paris']],
    ['nothing-known', ['Thing|Width', 'Table|12', 'Chair|6']],
    ['one-row-a-person', ['Case|Age|Sex', '1|17|Female', '2|24|Female']],
  ]) {
    it(`: ${issue}`, () => {
      const reading = readSheet(sheet(...rows));

      assert.deepEqual(issuesOf(reading), [issue]);
      assert.deepEqual(reading.data, []);
      for (const language of ['en', 'sq']) assert.match(problemText(reading.problems[0], {language}), /\.$/);
    });
  }

  for (const [language, name] of Object.entries({
    en: 'Staff',
    sq: 'Personeli',
    sr: 'Zaposleni',
    fr: 'Personnel',
    es: 'Empleados',
    ar: 'الموظفون',
    de: 'Mitarbeitende',
  })) {
    it(`of staff, in ${language}`, () => {
      const reading = readSheet(sheet(`|2022|2023`, `${name}|13|14`));

      assert.deepEqual([issuesOf(reading), reading.figures], [['no-figure'], []]);
    });
  }

  for (const title of ['Suspects by sex', 'Trafficking cases by sex', 'Täter nach Geschlecht', 'Auteurs par sexe']) {
    it(`of others than victims: ${title}`, () => {
      const reading = readSheet(sheet(title, '|2015|2016', 'Female|3|4', 'Male|20|30'));

      assert.deepEqual([issuesOf(reading), reading.figures], [['no-figure'], []]);
    });
  }
});
