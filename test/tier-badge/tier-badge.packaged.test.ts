import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import {draw, place} from '../support/draw.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {aboutIn, allText, has, inside, isSeen, tableOf, textIn} from '../support/reading.js';
import {kosovo, zambia} from '../support/tiers.js';
import {until} from '../support/until.js';

const file = (code: string) => `data/tiers/${code}.json`;
const zambia2010 = 'Zambia: Tier 2 Watch List in the 2010 trafficking report';

const tag = (attributes: string) => `<tip-tier-badge lang="en" ${attributes}><p>fallback</p></tip-tier-badge>`;

describe('<tip-tier-badge> with country and report alone', () => {
  let stub: FetchStub;
  beforeEach(() => {
    stub = stubFetch();
  });
  afterEach(() => {
    stub.restore();
  });

  it('draws what the package holds, from the origin of the scripts', async () => {
    const figure = await place(tag('country="ZM" report="2010"'));
    await until(() => stub.requests.length, 'it is asked for');
    const [{url, init}] = stub.requests as [(typeof stub.requests)[0]];
    expect(new URL(url).origin).to.equal(location.origin);
    expect([init.credentials, init.referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);

    stub.to(file('ZM')).answer(zambia);
    await figure.settled;

    expect(textIn(figure, '[part~=title]')).to.equal(zambia2010);
    expect(has(figure, '.lanes')).to.equal(true);
    expect(tableOf(figure)[1]?.slice(0, 2)).to.deep.equal(['2003', 'Tier 2']);
    expect(textIn(figure, '[part=source]')).to.equal('Source: U.S. Department of State, 2010');
    expect(aboutIn(figure, 'Source')).to.deep.equal([
      'All from: U.S. Department of State, Trafficking in Persons Reports. As of 2010.',
    ]);
    // Transcriptions of later years are no later reports.
    expect(
      [allText(figure), figure.toCsv(), await figure.toHtml()].filter((text) => /20(1[1-9]|2\d)/.test(text)),
    ).to.deep.equal([]);
    expect(inside<HTMLAnchorElement>(figure, '[part=source] a')?.href).to.equal(
      'https://www.state.gov/trafficking-in-persons-report/',
    );
  });

  it('says the same of country and report in JSON', async () => {
    const figure = await place(
      '<tip-tier-badge lang="en"><script type="application/json">{"country": "ZM", "report": 2010}</script></tip-tier-badge>',
    );
    await until(() => stub.requests.length, 'it is asked for');
    stub.to(file('ZM')).answer(zambia);
    await figure.settled;

    expect(textIn(figure, '[part~=title]')).to.equal(zambia2010);
  });

  it('asks once for two badges of one country', async () => {
    const figure = await place(tag('country="XK" report="2017"') + tag('country="XK" report="2025"'));
    await until(() => stub.requests.length, 'it is asked for');
    stub.to(file('XK')).answer(kosovo);
    await figure.settled;
    const other = figure.nextElementSibling as typeof figure;
    await other.settled;

    expect(stub.requests).to.have.length(1);
    expect([figure, other].map((one) => textIn(one, '[part~=title]'))).to.deep.equal([
      'Kosovo: Tier 2 in the 2017 trafficking report',
      'Kosovo: Tier 2 in the 2025 trafficking report',
    ]);
  });

  it('says that it could not be loaded, shows the page’s words, and tries again when asked to', async () => {
    const figure = await place(tag('country="XK" report="2017"'));
    await until(() => stub.requests.length, 'it is asked for');
    stub.to(file('XK')).fail();
    await figure.settled;

    expect([figure.state, figure.error?.code]).to.deep.equal(['error', 'network']);
    expect(isSeen(figure.querySelector('p'))).to.equal(true);

    figure.shadowRoot!.querySelector<HTMLElement>('.state button')!.click();
    await until(() => stub.requests.length === 2, 'it is asked for again');
    stub.to(file('XK')).answer(kosovo);
    await figure.settled;
    expect(textIn(figure, '[part~=title]')).to.equal('Kosovo: Tier 2 in the 2017 trafficking report');
  });

  for (const [name, attributes, state] of [
    ['with a tier', 'country="XK" report="2017" tier="2"', 'fresh'],
    ['with a history', 'country="XK" report="2017" history="2017: 2"', 'fresh'],
    ['with invented numbers', 'country="XK" report="2017" example', 'error'],
    ['without a report', 'country="XK"', 'error'],
    ['without a country', 'report="2017"', 'error'],
    ['with a code that is none', 'country="UK" report="2017"', 'error'],
    ['with data', `country="XK" report="2017" data='{"tier": "2"}'`, 'fresh'],
  ] as const) {
    it(`asks for nothing ${name}`, async () => {
      const figure = await draw(tag(attributes));

      expect([figure.state, stub.requests.length]).to.deep.equal([state, 0]);
    });
  }
});
