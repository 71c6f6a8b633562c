import {expect, fixture, html} from '@open-wc/testing';
import '@tip-figures/funding-gap/define.js';
import '@tip-figures/key-figure/define.js';
import '@tip-figures/victim-breakdown/define.js';
import '@tip-figures/victims-trend/define.js';
import {allText, inside, plain, settled, textIn, textsIn, type AnyFigure} from '../support/reading.js';

type Section = Readonly<Record<string, unknown>>;

const kosovo = {country: 'XK', points: {2018: 15, 2019: 26, 2020: 17, 2021: 22}};
const moldova = {country: 'MD', points: {2018: 364, 2019: 341, 2020: 138, 2021: 312, 2022: 150}};
const source = 'U.S. Department of State';
const two = {source, places: [kosovo, moldova]};

async function drawn(tag: string, data: Section, attributes: Readonly<Record<string, string>> = {}, width = 320) {
  const column = await fixture<HTMLElement>(html`<div lang=${attributes['lang'] ?? 'en'}></div>`);
  column.style.width = `${width}px`;
  const figure = document.createElement(`tip-${tag}`) as AnyFigure;
  for (const [name, value] of Object.entries(attributes)) figure.setAttribute(name, value);
  figure.data = data;
  column.append(figure);
  return settled(figure);
}

const trend = (data: Section, attributes?: Readonly<Record<string, string>>, width?: number) =>
  drawn('victims-trend', data, attributes, width);

const panelsOf = (figure: AnyFigure) => [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.panel')];
const columnOf = (panel: HTMLElement, index: number) =>
  panel.querySelectorAll('li')[index]!.querySelector<HTMLElement>('.bar')!.getBoundingClientRect().height;

/** The path and the issue of what is refused. */
async function refusalOf(tag: string, data: Section): Promise<string> {
  const {error} = await drawn(tag, data);
  return `${error?.path ?? 'drawn'} ${error?.problem?.issue ?? ''}`.trim();
}

describe('several places of a trend', () => {
  it('are panels, equally high at every width, in which a person is as long as in all others', async () => {
    for (const width of [320, 680]) {
      const panels = panelsOf(await trend(two, {}, width));
      const [first, second] = panels.map((panel) => panel.querySelector('ul')!.getBoundingClientRect());
      expect(first!.height).to.equal(second!.height);
      expect(first!.top === second!.top, `side by side at ${width}`).to.equal(width === 680);
      expect(columnOf(panels[1]!, 0)).to.be.closeTo(96, 0.5);
      expect(columnOf(panels[0]!, 1) / columnOf(panels[1]!, 0)).to.be.closeTo(26 / 364, 0.005);
    }
  });

  it('have all years of all of them, and a dash for a year without a number', async () => {
    const [first] = panelsOf(await trend(two));
    const texts = [...first!.querySelectorAll('li')].map((item) => plain(item.textContent));
    expect(texts).to.deep.equal(['2018 15', '2019 26', '2020 17', '2021 22', '2022 –']);
  });

  it('are named in label, description, table and CSV', async () => {
    const figure = await trend(two);
    expect(textIn(figure, '[part~=title]')).to.equal('Victims identified, 2018–2022');
    expect(figure.summary).to.contain('Kosovo, 2018: 15. Kosovo, 2019: 26.').and.contain('Moldova, 2022: 150.');
    expect(textsIn(figure, '.caveat')).to.deep.equal(['One scale. Counts measure finding, not crime.']);
    const [head, first] = figure.toCsv().split('\r\n');
    expect(head).to.match(/^Year,Place,Value,Unit/);
    expect(first).to.match(/^2018,Kosovo,15,people/);
  });

  it('say the same in another language', async () => {
    const figure = await trend(two, {lang: 'sq'});
    expect(textsIn(figure, '.name')).to.deep.equal(['Kosova', 'Moldavia']);
    expect(textIn(figure, '.caveat')).to.contain('Një shkallë.');
  });

  it('write the first and the last value alone from four places on', async () => {
    const places = ['XK', 'MD', 'TH', 'AL'].map((country) => ({...moldova, country}));
    const [panel] = panelsOf(await trend({source, places}));
    const seen = [...panel!.querySelectorAll('.value')].filter((one) => one.getBoundingClientRect().width > 2);
    expect(seen.map((one) => plain(one.textContent))).to.deep.equal(['364', '150']);
    expect(columnOf(panel!, 0)).to.be.closeTo(64, 0.5);
  });

  it('highlight a place and note it by its code', async () => {
    const figure = await trend(two, {highlight: 'MD', annotation: 'XK: the police changed how it counts'});
    expect(panelsOf(figure).map((panel) => panel.classList.contains('lit'))).to.deep.equal([false, true]);
    expect(textsIn(figure, '.panel:first-child [part=note]')).to.deep.equal(['the police changed how it counts']);
  });

  it('withhold what is few in one of them, which says why', async () => {
    const few = {...two, places: [{...kosovo, points: {...kosovo.points, 2020: 3}}, moldova]};
    const figure = await trend(few, {'suppress-below': '5'});
    expect(figure.summary).to.contain('Kosovo, 2020: withheld (1 to 4)').and.not.match(/: 3\b/);
    expect(allText(figure)).to.contain('Counts withheld to protect people.');
    expect(figure.toCsv()).to.match(/2020,Kosovo,withheld 1..4/);
  });
});

describe('one number of several places', () => {
  const rows = (figure: AnyFigure) => textsIn(figure, '.counts .says');

  it('are rows in the editor’s order, each with its tick, whose time is said once', async () => {
    const figure = await drawn('victim-breakdown', {
      source,
      places: [
        {country: 'XK', period: '2016', total: 36, previous: {2015: 28}},
        {country: 'MD', period: '2022', total: 150, previous: {2021: 312}},
        {country: 'TH', period: '2016', total: 824},
      ],
    });
    expect(rows(figure)).to.deep.equal(['Kosovo, 2016 36', 'Moldova, 2022 150', 'Thailand, 2016 824']);
    expect(textsIn(figure, '.was')).to.deep.equal(['year before']);
    expect(figure.shadowRoot!.querySelectorAll('.tick').length).to.equal(2);
    expect(figure.summary).to.contain('Kosovo, 2016: 36. Kosovo, 2015: 28. Moldova, 2022: 150.');
  });

  it('are money of one currency, with what that does not say', async () => {
    const figure = await drawn('funding-gap', {
      ...{source, currency: 'EUR', verb: 'allocated', purpose: 'shelter'},
      places: [
        {country: 'XK', amounts: {2015: 181_000, 2016: 171_010}},
        {country: 'AL', amounts: {2016: 'about 64000'}},
      ],
    });
    expect(textIn(figure, '[part~=title]')).to.equal('Money allocated: shelters, 2016, euros');
    expect(rows(figure)).to.deep.equal(['Kosovo 171,010', 'Albania about 64,000']);
    expect(textsIn(figure, '.was')).to.deep.equal(['2015']);
    expect(textIn(figure, '.caveat')).to.equal('One scale. Not adjusted for size or prices.');
  });

  it('are shares in cells, or say why there is none', async () => {
    const figure = await drawn('key-figure', {
      ...{source, label: 'convicted'},
      places: [
        {country: 'XK', value: '71%'},
        {country: 'AL', value: '40%', previous: {before: '38%'}},
      ],
    });
    expect(rows(figure)).to.deep.equal(['Kosovo 71%', 'Albania 40%']);
    expect(inside(figure, '.cells') !== null).to.equal(true);
    expect(textIn(figure, '.caveat')).to.equal('One scale.');
  });
});

describe('places that are refused', () => {
  const many = (count: number) => ({
    source,
    places: ['XK', 'MD', 'TH', 'AL', 'RS', 'DE', 'FR'].slice(0, count).map((country) => ({...kosovo, country})),
  });

  it('are one, or seven', async () => {
    expect(await refusalOf('victims-trend', many(1))).to.equal('places too-many');
    expect(await refusalOf('victims-trend', many(7))).to.equal('places too-many');
  });

  it('are the same place twice, none, or places in a place', async () => {
    expect(await refusalOf('victims-trend', {places: [kosovo, kosovo]})).to.equal('places[1].country duplicate-key');
    expect(await refusalOf('victims-trend', {places: [kosovo, {points: {2018: 1}}]})).to.equal(
      'places[1].country missing',
    );
    expect(await refusalOf('victims-trend', {places: [kosovo, {...moldova, places: [kosovo, moldova]}]})).to.equal(
      'places[1].places unknown-key',
    );
    const named = JSON.parse('{"__proto__": {"country": "MD"}, "points": {"2018": 4}}') as Section;
    expect(await refusalOf('victims-trend', {places: [kosovo, named]})).to.match(/forbidden-key|places\[1\]/);
  });

  it('differ in status, unit, currency or kind of period, which names both', async () => {
    const status = await trend({places: [kosovo, {...moldova, status: 'potential'}]});
    expect(status.error?.message).to.equal(
      'places[1].status: expected identified as in places[0].status, got "potential"',
    );
    const money = {
      currency: 'EUR',
      places: [
        {country: 'XK', amounts: {2016: 1}},
        {country: 'MD', currency: 'MDL', amounts: {2016: 1}},
      ],
    };
    expect(await refusalOf('funding-gap', money)).to.equal('places[1].currency not-alike');
    expect(
      await refusalOf('key-figure', {
        places: [
          {country: 'XK', value: 3},
          {country: 'MD', value: '3%'},
        ],
      }),
    ).to.equal('places[1].value not-alike');
    expect(await refusalOf('victims-trend', {places: [kosovo, {country: 'MD', points: {'2018-01': 3}}]})).to.equal(
      'places[1].points not-alike',
    );
  });

  it('have a number beside them, or one that cannot be read', async () => {
    const total = {country: 'XK', period: '2016', total: 36};
    expect(await refusalOf('victim-breakdown', {total: 3, places: [total, {...total, country: 'MD'}]})).to.equal(
      'total beside-places',
    );
    expect(await refusalOf('victims-trend', {places: [kosovo, {...moldova, points: {2018: 1e300}}]})).to.match(
      /^places\[1\]\.points\["2018"\]/,
    );
  });

  it('are the record of another publication: a page asks for one document', async () => {
    expect(await refusalOf('victims-trend', {places: [kosovo, {record: 'moldova-2023'}]})).to.equal(
      'places[1].record no-record',
    );
  });
});
