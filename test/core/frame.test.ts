import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import {draw} from '../support/draw.js';
import {aboutIn, has, inside, plain, textIn, textsIn} from '../support/reading.js';

const badge = (attributes = '') =>
  draw(`<tip-tier-badge lang="en" country="XK" report="2017" tier="2" ${attributes}></tip-tier-badge>`);

describe('the head of a figure', () => {
  for (const [level, tag] of [
    ['', 'H3'],
    ['heading-level="2"', 'H2'],
    ['heading-level="3"', 'H3'],
    ['heading-level="4"', 'H4'],
    ['heading-level="5"', 'H5'],
    ['heading-level="6"', 'H6'],
    ['heading-level="0"', 'P'],
    ['heading-level="1"', 'H3'],
    ['heading-level="seven"', 'H3'],
  ] as const) {
    it(`is a ${tag} for ${level || 'no level'}`, async () => {
      const title = inside(await badge(level), '[part~=title]')!;

      expect([title.tagName, plain(title.textContent)]).to.deep.equal([
        tag,
        'Kosovo: Tier 2 in the 2017 trafficking report',
      ]);
    });
  }

  it('keeps a name and its number in one line', async () => {
    const title = inside(await badge('heading="Kosovo 2.0 on Tier 2 in 2017, of 24 tiers"'), '[part~=title]')!;

    expect(title.textContent).to.equal('Kosovo\u00a02.0 on Tier\u00a02 in 2017, of 24 tiers');
  });

  it('keeps a month and its year, and the Watch List, in one line', async () => {
    const title = inside(await badge('heading="On the Tier 2 Watch List (April 2022 – March 2023)"'), '[part~=title]')!;

    expect(title.textContent).to.equal('On the Tier\u00a02 Watch\u00a0List (April\u00a02022 – March\u00a02023)');
  });

  it('keeps the parts of a short compound in one line', async () => {
    const written = 'The five-year or 20-year minimum of an anti-establishment law';
    const title = inside(await badge(`heading="${written}"`), '[part~=title]')!;

    expect(title.textContent).to.equal(
      'The five\u2060-\u2060year or 20\u2060-\u2060year minimum of an anti-establishment law',
    );
  });

  it('shows the page’s own heading and subheading', async () => {
    const figure = await badge('heading="Still on Tier 2" subheading="State Department"');

    expect([textIn(figure, '[part~=title]'), textIn(figure, '[part=subtitle]')]).to.deep.equal([
      'Still on Tier 2',
      'State Department',
    ]);
  });

  it('writes its own where the page’s are empty', async () => {
    const figure = await badge('heading=" " subheading=""');

    expect(textIn(figure, '[part~=title]')).to.equal('Kosovo: Tier 2 in the 2017 trafficking report');
    expect(has(figure, '[part=subtitle], [part=label]')).to.equal(false);
  });

  it('takes markup in a heading for text', async () => {
    const figure = await badge('heading="&lt;b&gt;2&lt;/b&gt;"');

    expect(textIn(figure, '[part~=title]')).to.equal('<b>2</b>');
    expect(has(figure, '[part~=title] b')).to.equal(false);
  });

  it('names the figure', async () => {
    const frame = inside(await badge(), 'figure')!;

    expect(frame.getAttribute('aria-labelledby')).to.equal('t');
    expect([frame.lang, frame.dir]).to.deep.equal(['en', 'ltr']);
  });
});

describe('the frame', () => {
  it('stands in the order of reading', async () => {
    const figure = await badge('source="a" example');
    const parts = [
      ...figure.shadowRoot!.querySelectorAll(
        'figcaption, .tag, [part=figure], [part=caveat], [part=source], [part=tools], [part=about]',
      ),
    ];

    expect(parts.map((part) => part.getAttribute('part') ?? part.className)).to.deep.equal([
      '',
      'tag small',
      'figure',
      'caveat',
      'source',
      'tools',
      'about',
    ]);
  });

  it('has no landmark, which would crowd the page’s own', async () => {
    const figure = await badge();

    expect(has(figure, 'footer, header, main, nav, aside, section, [role=alert]')).to.equal(false);
    expect(inside(figure, '.status')!.textContent).to.equal('');
  });

  for (const [example, tag] of [
    ['example', 'Example data'],
    ['example="country"', 'Example data, not a real country'],
    ['example="need"', 'Example data for the stated need'],
  ] as const) {
    it(`says “${tag}” on the figure`, async () => {
      expect(textIn(await badge(example), '.tag')).to.equal(tag);
    });
  }

  it('writes no code of style or of events into its markup', async () => {
    const figure = await badge('previous="2"');
    const names = [...figure.shadowRoot!.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());

    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).to.deep.equal([]);
    expect(has(figure, 'style, script')).to.equal(false);
  });
});

describe('the source line', () => {
  const source = async (attributes: string) => {
    const figure = await badge(attributes);
    const links = [...figure.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=source] a')];
    return {
      text: textIn(figure, '[part=source]'),
      links: links.map(({textContent, href, target}) => [textContent, href, target]),
    };
  };

  it('names the origin, the outlet and the day, with ordinary links', async () => {
    expect(
      await source(
        'source="State" source-url="https://state.example/" via="K2.0" via-url="https://k20.example/" as-of="2017-06-29"',
      ),
    ).to.deep.equal({
      text: 'Source: State via K2.0, 2017',
      links: [
        ['State', 'https://state.example/', ''],
        ['K2.0', 'https://k20.example/', ''],
      ],
    });
  });

  it('names one source without a link', async () => {
    expect(await source('source="State"')).to.deep.equal({text: 'Source: State', links: []});
  });

  it('names the outlet where the origin is not known', async () => {
    expect((await source('via="K2.0"')).text).to.equal('Source: K2.0');
  });

  it('is in full, with the day for machines too, among the details', async () => {
    const figure = await badge('source="State" via="K2.0" as-of="2017-06-29"');

    expect(aboutIn(figure, 'Source')).to.deep.equal(['All from: State, as reported by K2.0. As of 29 June 2017.']);
    expect(inside(figure, 'time')!.getAttribute('datetime')).to.equal('2017-06-29');
  });

  it('says where nothing is known', async () => {
    expect((await source('')).text).to.equal('Source not stated');
  });
});

describe('what opens below a figure', () => {
  const button = (figure: Element) => inside(figure, 'button[aria-controls=d]')!;
  const state = (figure: Element) => [
    button(figure).getAttribute('aria-expanded'),
    inside(figure, '#d')!.getAttribute('hidden'),
  ];

  it('is closed at first, and found by a search in the page', async () => {
    const figure = await badge();

    expect(state(figure)).to.deep.equal(['false', 'until-found']);
    expect(plain(button(figure).textContent)).to.equal('About the numbers');
  });

  it('takes no room while it is closed', async () => {
    const figure = await badge();
    const [whole, tools] = ['figure', '.foot'].map((part) => inside(figure, part)!.getBoundingClientRect());

    expect(whole!.bottom - tools!.bottom).to.be.closeTo(9, 0.1);
  });

  it('opens and closes by its button', async () => {
    const figure = await badge();
    button(figure).click();
    await figure.updateComplete;
    expect(state(figure)).to.deep.equal(['true', null]);

    button(figure).click();
    await figure.updateComplete;
    expect(state(figure)).to.deep.equal(['false', 'until-found']);
  });

  it('is open for its button too when a search opens it', async () => {
    const figure = await badge();
    inside(figure, '#d')!.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await figure.updateComplete;

    expect(state(figure)).to.deep.equal(['true', null]);
  });

  it('stays open when its figure changes', async () => {
    const figure = await badge();
    button(figure).click();
    figure.setAttribute('tier', '3');
    await figure.settled;

    expect(state(figure)).to.deep.equal(['true', null]);
    expect(textsIn(figure, 'td')).to.deep.equal(['Tier 3']);
  });

  it('has headings for the columns and rows of its table, which it names', async () => {
    const figure = await badge();

    expect(has(figure, 'caption')).to.equal(false);
    expect(textsIn(figure, 'th[scope=col]')).to.deep.equal(['Report', 'Tier']);
    expect(textsIn(figure, 'th[scope=row]')).to.deep.equal(['2017']);
    expect(inside(figure, '#d')!.getAttribute('aria-label')).to.equal('About the numbers');
  });

  it('is accessible while it is open', async () => {
    const figure = await badge('previous="2"');
    button(figure).click();
    await figure.updateComplete;

    await expect(figure).to.be.accessible();
  });
});
