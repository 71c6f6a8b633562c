// Spreadsheets that were made to do harm: each ends in a refusal or in plain text, and soon.

import {expect} from '@open-wc/testing';
import '@tip-figures/quote/define.js';
import {draw, place} from '../support/draw.js';
import {sheetUrl} from '../support/faults-urls.js';
import {stubFetch} from '../support/fetch-stub.js';
import {until} from '../support/until.js';
import {allText, errorLines, type AnyFigure} from '../support/reading.js';

const head = 'figure,measure,part,value';
const quote = (...rows: string[]): string => [head, 'quote,speaker,,A', 'quote,text,,B', ...rows].join('\n');

let count = 0;

/** A quotation from a sheet of any size, at an address of its own. */
async function from(text: string): Promise<AnyFigure> {
  const stub = stubFetch();
  const address = `/rows-${(count += 1)}`;
  try {
    const figure = await place(`<tip-quote lang="en" src="${address}" loading="eager"></tip-quote>`);
    await until(() => stub.requests.length > 0, 'a request');
    stub.to(address).answer(text, 200, {'content-type': 'text/csv'});
    await figure.settled;
    return figure;
  } finally {
    stub.restore();
  }
}

async function refused(text: string): Promise<readonly (string | undefined)[]> {
  let figure: AnyFigure | undefined;
  await errorLines(async () => {
    figure = await from(text);
  });
  return [figure?.error?.code, figure?.error?.path, figure?.error?.problem?.issue];
}

describe('a hostile spreadsheet', () => {
  it('is refused beyond its bounds', async () => {
    const rows = (count: number, row: string) => [head, ...Array<string>(count).fill(row)].join('\n');

    expect(await refused(rows(100_000, 'q,a,,1'))).to.deep.equal(['schema', 'row 5002, figure', 'too-many']);
    expect((await refused('x'.repeat(1_000_001)))[0]).to.equal('too-large');
    expect(await refused(quote(`quote,speaker,${'a/'.repeat(450_000)},x`))).to.deep.equal([
      'schema',
      'row 4, part',
      'nested-too-deep',
    ]);
  });

  for (const [what, sign] of [
    ['quotation marks', '"'],
    ['commas', ','],
    ['line ends', '\n'],
    ['carriage returns', '\r'],
    ['apostrophes', "'"],
    ['slashes', '\\/'],
  ] as const) {
    it(`is read to its end where it is all ${what}`, async () => {
      expect((await refused(sign.repeat(490_000)))[0]).to.equal('schema');
      expect((await refused(`${quote()}\nquote,speaker,${sign.repeat(490_000)}`))[0] ?? 'shown').to.be.oneOf([
        'schema',
        'shown',
      ]);
    });
  }

  it('cannot reach what all objects have', async () => {
    expect(await refused(quote('quote,__proto__,polluted,yes'))).to.deep.equal([
      'schema',
      'row 4, part',
      'forbidden-key',
    ]);
    const figure = await from(quote('quote,constructor,prototype/polluted,yes', 'record,toString,,x'));
    expect(figure.error).to.equal(undefined);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('shows formulas, markup and control characters as text or not at all', async () => {
    const text = [head, `quote,speaker,,=HYPERLINK(1)`, 'quote,text,,"<img src=x onerror=alert(1)>\u0000\u202e"'].join(
      '\n',
    );
    const figure = await draw(`<tip-quote lang="en" src="${sheetUrl(text).replaceAll('&', '&amp;')}"></tip-quote>`);

    expect(allText(figure)).to.contain('=HYPERLINK(1)').and.to.contain('<img src=x');
    expect(figure.shadowRoot?.querySelector('img')).to.equal(null);
    expect(allText(figure)).not.to.match(/[\u0000\u202e]/);
    expect(figure.toCsv()).to.contain("'=HYPERLINK(1)");
  });
});
