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
  const total = (figure: AnyFigure) =>
    `${textIn(figure, '.loud')} ${textIn(figure, '[part~=title]').slice('Victims identified, '.length)}`.trim();
  const src = echoUrl({country: 'XK', total: 1, period: '2011', 'as-of': ''});
  const figure = async (markup: string, data?: unknown) => {
    const one = await place(`<tip-victim-breakdown ${markup}</tip-victim-breakdown>`);
    if (data) one.data = data;
    await one.settled;
    return one;
  };

  it('comes from the document where nothing else says it', async () => {
    expect(total(await figure(`src="${src}">`))).to.equal('1 Kosovo, 2011');
  });

  it('comes from the JSON child before the document', async () => {
    expect(total(await figure(`src="${src}">${json({total: 2})}`))).to.equal('2 Kosovo, 2011');
  });

  it('comes from data before the JSON child', async () => {
    expect(total(await figure(`src="${src}">${json({total: 2})}`, {total: 3}))).to.equal('3 Kosovo, 2011');
  });

  it('comes from attributes before all', async () => {
    expect(total(await figure(`total="4" src="${src}">${json({total: 2})}`, {total: 3}))).to.equal('4 Kosovo, 2011');
  });

  it('is taken value by value', async () => {
    const mixed = await figure(`place="Pejë" src="${src}">${json({period: '2012', total: 2})}`, {total: 3});

    expect(total(mixed)).to.equal('3 Pejë, 2012');
  });

  it('is looked at again when the JSON child changes', async () => {
    const one = await figure(`>${json({total: 2})}`);
    one.querySelector('script')!.textContent = '{"total": 5}';
    // The observer reports before the next task.
    await new Promise((resolve) => setTimeout(resolve));
    await one.settled;

    expect(total(one)).to.equal('5');
  });

  it('goes back to what is left when an attribute goes', async () => {
    const one = await figure('total="4">', {total: 3});
    one.removeAttribute('total');
    await one.settled;

    expect(total(one)).to.equal('3');
  });

  it('goes back to what is left when data goes', async () => {
    const one = await figure(`>${json({total: 2})}`, {total: 3});
    one.data = null;
    await one.settled;

    expect(total(one)).to.equal('2');
  });

  it('is left alone where the script is of another type', async () => {
    const one = await figure('total="4"><script type="application/ld+json">{"total": 2, "period": "2011"}</script>');

    expect(total(one)).to.equal('4');
  });
});

describe('periods, places and keys in the words of people', () => {
  const given = {
    place: 'European Union',
    period: 'FY2018',
    fiscalYear: 10,
    asOf: '2018-11',
    total: 36,
    exploitation: {'sex trafficking': 26, 'labor trafficking': 10},
  };
  const written =
    'place="European Union" period="FY2018" fiscal-year="10" as-of="2018-11" total="36" ' +
    'exploitation="Sex trafficking: 26; Labor trafficking: 10"';

  for (const [lang, title, source] of [
    ['en', 'Victims identified, European Union, fiscal year 2018', 'November 2018'],
    ['sq', 'Viktima të identifikuara, Bashkimi Evropian, viti fiskal 2018', 'nëntor 2018'],
  ] as const) {
    it(`are the same in attributes, as data and in a JSON child in ${lang}`, async () => {
      const tag = 'tip-victim-breakdown';
      const expected = shown(await draw(`<${tag} lang="${lang}" ${written}></${tag}>`));

      expect(expected.text).to.contain(title).and.contain(source);
      expect(expected.csv).to.contain('2018-11');
      expect(shown(await withData(tag, given, `lang="${lang}"`))).to.deep.equal(expected);
      expect(shown(await draw(`<${tag} lang="${lang}">${json(given)}</${tag}>`))).to.deep.equal(expected);
    });
  }

  it('are refused where they are wrong, with the name of the field', async () => {
    for (const [wrong, path] of [
      ['fiscal-year="13"', 'fiscalYear'],
      ['period="FY18"', 'period'],
      ['as-of="2018-Q4"', 'asOf'],
      ['country="UK"', 'country'],
    ]) {
      const figure = await draw(`<tip-victim-breakdown total="36" ${wrong}></tip-victim-breakdown>`);

      expect(figure.error?.path, wrong).to.equal(path);
    }
  });
});
