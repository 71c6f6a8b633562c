// What one figure of a spreadsheet shows, no other one may give away: as with a record in JSON.

import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import '@tip-figures/victims-trend/define.js';
import {place} from '../support/draw.js';
import {stubFetch} from '../support/fetch-stub.js';
import {allText, errorLines, type AnyFigure} from '../support/reading.js';
import {until} from '../support/until.js';

// The sexes alone tell nobody how many men there are; with the number of all of them, 40 − 37 does.
const sheet = [
  'figure,measure,part,period,value',
  'record,country,,,XK',
  'record,period,,,2016',
  'victim-breakdown,total,,,unknown',
  'victim-breakdown,sex,female,,37',
  'victim-breakdown,sex,male,,3',
  'victims-trend,points,,2015,28',
  'victims-trend,points,,2016,40',
  'tier-badge,tier,,,2',
];

const record = {
  country: 'XK',
  period: '2016',
  'victim-breakdown': {total: 'unknown', sex: {female: 37, male: 3}},
  'victims-trend': {points: {2015: 28, 2016: 40}},
  'tier-badge': {tier: '2'},
};

let count = 0;

/** The figures, drawn from a document that all of them share. */
async function drawn(document: unknown, type: string, attributes = 'suppress-below="5"'): Promise<AnyFigure[]> {
  const stub = stubFetch();
  const address = `/protected-${(count += 1)}`;
  try {
    const figures: AnyFigure[] = [];
    for (const name of ['victim-breakdown', 'victims-trend', 'tier-badge']) {
      figures.push(await place(`<tip-${name} lang="en" src="${address}" loading="eager" ${attributes}></tip-${name}>`));
    }
    await until(() => stub.requests.length > 0, 'a request');
    stub.to(address).answer(document, 200, {'content-type': type});
    for (const {settled} of figures) await settled;
    return figures;
  } finally {
    stub.restore();
  }
}

const fromSheet = (rows: readonly string[], attributes?: string) => drawn(rows.join('\n'), 'text/csv', attributes);

const textsOf = (figures: readonly AnyFigure[]): string[] => figures.map(allText);

describe('the figures of a spreadsheet with small counts', () => {
  it('together tell no more than those of the same record in JSON', async () => {
    const texts = textsOf(await fromSheet(sheet));

    expect(texts).to.deep.equal(textsOf(await drawn(record, 'application/json')));
    const [parts = '', points = ''] = texts;
    expect([parts.includes('37'), points.includes('40')]).to.not.deep.equal([true, true]);
    expect(parts).to.not.match(/\b3\b/);
  });

  it('tell all of it where nobody asks to withhold', async () => {
    const [parts = '', points = ''] = textsOf(await fromSheet(sheet, ''));

    expect(parts).to.include('37');
    expect(points).to.include('40');
  });

  it('are protected by the threshold that the rows of another figure name', async () => {
    const rows = [...sheet, 'tier-badge,suppressBelow,,,5'];

    expect(textsOf(await fromSheet(rows, ''))[0]).to.equal(textsOf(await fromSheet(sheet))[0]);
  });

  it('are not shown where counts beside theirs cannot be read', async () => {
    let figures: AnyFigure[] = [];
    await errorLines(async () => {
      figures = await fromSheet([...sheet, 'victims-trend,points,,soon,3']);
    });

    expect(figures.map(({error}) => error?.path)).to.deep.equal(Array(3).fill('row 10, period'));
  });
});
