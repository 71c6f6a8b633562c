import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import {draw, place} from '../support/draw.js';
import {echoUrl} from '../support/faults-urls.js';
import {attributes, record} from '../support/kosovo.js';
import {allText, tableOf, textIn, type AnyFigure} from '../support/reading.js';

const json = (value: unknown) => `<script type="application/json">${JSON.stringify(value)}</script>`;

const shown = (figure: AnyFigure) => ({
  text: allText(figure),
  table: tableOf(figure),
  csv: figure.toCsv(),
  summary: figure.summary,
});

async function withData(tag: string, data: unknown, markup = ''): Promise<AnyFigure> {
  const figure = await place(`<${tag} ${markup}></${tag}>`);
  figure.data = data;
  await figure.settled;
  return figure;
}

for (const name of ['tier-badge', 'victim-breakdown'] as const) {
  const tag = `tip-${name}`;
  const {'tier-badge': badge, 'victim-breakdown': breakdown, ...context} = record;
  const section = {...context, ...(name === 'tier-badge' ? badge : breakdown)};

  describe(`the ways into a ${name}`, () => {
    for (const lang of ['en', 'sq']) {
      it(`all show the same text, table and CSV in ${lang}`, async () => {
        const expected = shown(await draw(`<${tag} lang="${lang}" ${attributes[name]}></${tag}>`));

        expect(expected.csv.split('\r\n')).to.have.length.above(4);
        expect(expected.text).to.contain('Kosovo 2.0');
        for (const [way, figure] of [
          ['data', withData(tag, record, `lang="${lang}"`)],
          ['a section as data', withData(tag, section, `lang="${lang}"`)],
          ['a JSON child', draw(`<${tag} lang="${lang}">${json(record)}</${tag}>`)],
          ['a section as JSON child', draw(`<${tag} lang="${lang}">${json(section)}</${tag}>`)],
          ['src', draw(`<${tag} lang="${lang}" src="${echoUrl(record)}"></${tag}>`)],
        ] as const) {
          expect(shown(await figure), way).to.deep.equal(expected);
        }
      });
    }
  });
}

describe('what a figure is given in several ways', () => {
  const total = (figure: AnyFigure) => textIn(figure, '[part=title]');
  const src = echoUrl({country: 'XK', total: 1, period: '2011', 'as-of': ''});
  const figure = async (markup: string, data?: unknown) => {
    const one = await place(`<tip-victim-breakdown ${markup}</tip-victim-breakdown>`);
    if (data) one.data = data;
    await one.settled;
    return one;
  };

  it('comes from the document where nothing else says it', async () => {
    expect(total(await figure(`src="${src}">`))).to.equal('Kosovo identified one victim of trafficking in 2011');
  });

  it('comes from the JSON child before the document', async () => {
    expect(total(await figure(`src="${src}">${json({total: 2})}`))).to.equal(
      'Kosovo identified two victims of trafficking in 2011',
    );
  });

  it('comes from data before the JSON child', async () => {
    expect(total(await figure(`src="${src}">${json({total: 2})}`, {total: 3}))).to.equal(
      'Kosovo identified three victims of trafficking in 2011',
    );
  });

  it('comes from attributes before all', async () => {
    expect(total(await figure(`total="4" src="${src}">${json({total: 2})}`, {total: 3}))).to.equal(
      'Kosovo identified four victims of trafficking in 2011',
    );
  });

  it('is taken value by value', async () => {
    const mixed = await figure(`place="Pejë" src="${src}">${json({period: '2012', total: 2})}`, {total: 3});

    expect(total(mixed)).to.equal('Pejë identified three victims of trafficking in 2012');
  });

  it('is looked at again when the JSON child changes', async () => {
    const one = await figure(`>${json({total: 2})}`);
    one.querySelector('script')!.textContent = '{"total": 5}';
    // The observer reports before the next task.
    await new Promise((resolve) => setTimeout(resolve));
    await one.settled;

    expect(total(one)).to.equal('Five victims of trafficking were identified');
  });

  it('goes back to what is left when an attribute goes', async () => {
    const one = await figure('total="4">', {total: 3});
    one.removeAttribute('total');
    await one.settled;

    expect(total(one)).to.equal('Three victims of trafficking were identified');
  });

  it('goes back to what is left when data goes', async () => {
    const one = await figure(`>${json({total: 2})}`, {total: 3});
    one.data = null;
    await one.settled;

    expect(total(one)).to.equal('Two victims of trafficking were identified');
  });

  it('is left alone where the script is of another type', async () => {
    const one = await figure('total="4"><script type="application/ld+json">{"total": 2, "period": "2011"}</script>');

    expect(total(one)).to.equal('Four victims of trafficking were identified');
  });
});
