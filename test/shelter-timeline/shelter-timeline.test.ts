import {expect} from '@open-wc/testing';
import '@tip-figures/shelter-timeline/define.js';
import {draw, place} from '../support/draw.js';
import {emulate} from '../support/emulate.js';
import {
  allText,
  errorLines,
  has,
  inside,
  isSeen,
  tableOf,
  textIn,
  textsIn,
  type AnyFigure,
} from '../support/reading.js';

async function timeline(data: unknown, attributes = 'lang="en"'): Promise<AnyFigure> {
  const figure = await place(`<tip-shelter-timeline ${attributes}><p>fallback</p></tip-shelter-timeline>`);
  figure.data = data;
  await figure.settled;
  return figure;
}

const kosovo = {
  country: 'XK',
  cycle: 'P6M',
  shelters: [{id: 'pvpt', label: 'PVPT shelter', kind: 'ngo'}, {label: 'Second shelter'}],
  events: [{date: '2017-06', text: 'it almost had to close', shelter: 'pvpt'}],
};
const dated = {
  country: 'XK',
  shelters: [
    {
      id: 'a',
      label: 'First',
      periods: [
        {from: '2016-01', to: '2016-06', status: 'funded'},
        {from: '2016-07', to: '2016-09', status: 'applying'},
        {from: '2016-10', to: '2016-12', status: 'closed'},
      ],
    },
    {label: 'Second', periods: [{status: 'funded'}, {from: '2016-09', to: '2016-12', status: 'unknown'}]},
    {label: 'Third'},
  ],
  events: [
    {date: '2016-12-31', text: 'a late one', shelter: 'a'},
    {date: '2016-03', text: 'an early one'},
  ],
};

/** The marks of each lane, by what they are. */
const lanes = (figure: Element) =>
  [...figure.shadowRoot!.querySelectorAll('.lanes li')].map((lane) =>
    [...lane.querySelectorAll('.track i')].map(({className}) => className.trim()),
  );

/** Where the marks of the first lane begin and end, from the side where its text begins. */
function extents(figure: Element, selector: string): number[][] {
  const track = inside(figure, '.track')!.getBoundingClientRect();
  const isMirrored = inside(figure, 'figure')!.dir === 'rtl';
  return [...figure.shadowRoot!.querySelectorAll(`.lanes li:first-child ${selector}`)].map((mark) => {
    const {left, right} = mark.getBoundingClientRect();
    const ends = isMirrored ? [track.right - right, track.right - left] : [left - track.left, right - track.left];
    return ends.map((end) => Math.round((100 * end) / track.width));
  });
}

describe('<tip-shelter-timeline>', () => {
  it('draws the cycle as it is known, says that it is schematic, and keeps its fallback back', async () => {
    const figure = await timeline(kosovo);

    expect(textIn(figure, '[part=title]')).to.equal('Shelters must apply for funding again every six months');
    expect(textsIn(figure, '.tag')).to.deep.equal(['Schematic: gap lengths not published']);
    expect(textsIn(figure, '.key span')).to.deep.equal(['Funded', 'Application in process, funding can stop']);
    expect(textsIn(figure, '.lanes li')).to.deep.equal(['PVPT shelter (NGO-run)', 'Second shelter']);
    expect(lanes(figure)).to.deep.equal(Array(2).fill(Array(3).fill(['applying', 'funded']).flat()));
    expect(textsIn(figure, '.ticks span')).to.deep.equal(Array(3).fill('6 months'));
    expect(textsIn(figure, '.events li')).to.deep.equal(['June 2017, PVPT shelter: it almost had to close']);
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('takes the cycle from its attribute', async () => {
    const {cycle, ...rest} = kosovo;
    const json = `<script type="application/json">${JSON.stringify(rest)}</script>`;
    const figure = await draw(`<tip-shelter-timeline lang="en" cycle="${cycle}">${json}</tip-shelter-timeline>`);

    expect(allText(figure)).to.equal(allText(await timeline(kosovo)));
  });

  it('draws dated periods to scale, and nothing where the source says nothing', async () => {
    const figure = await timeline(dated);

    expect(lanes(figure)).to.deep.equal([
      ['funded', 'applying', 'closed', 'event', 'event'],
      ['funded before after', 'unknown', 'event'],
      [],
    ]);
    // The axis begins earlier, for what has no date.
    const [funded, applying, closed] = extents(figure, 'i:not(.event)');
    expect(funded![1]! - funded![0]!).to.be.closeTo(2 * (applying![1]! - applying![0]!), 2);
    expect([applying![0], closed![0], closed![1]]).to.deep.equal([funded![1], applying![1], 100]);
    expect(textsIn(figure, '.lanes .none')).to.deep.equal(['No periods in this source']);
    expect(textsIn(figure, '.events li')).to.deep.equal([
      'March 2016: an early one',
      '31 December 2016, First: a late one',
    ]);
  });

  it('tells all of it in its table and its CSV', async () => {
    const figure = await timeline(dated);
    const table = [
      ['First, January 2016 to June 2016', 'Funded'],
      ['First, July 2016 to September 2016', 'Application in process, funding can stop'],
      ['First, October 2016 to December 2016', 'Closed'],
      ['Second, not dated', 'Funded'],
      ['Second, September 2016 to December 2016', 'Not known'],
      ['Third', 'No periods in this source'],
      ['March 2016', 'an early one'],
      ['31 December 2016, First', 'a late one'],
    ];

    expect(tableOf(figure)).to.deep.equal([['Shelter and period', 'Funding'], ...table]);
    expect(figure.toCsv()).to.contain('"First, January 2016 to June 2016",funded,').and.to.contain('Third,unknown,');
  });

  it('mirrors its lanes where the page runs from right to left', async () => {
    const left = extents(await timeline(dated), 'i');
    const right = extents(await timeline(dated, 'lang="ar" dir="rtl"'), 'i');

    expect(right).to.deep.equal(left);
  });

  it('hides its lanes and its axis from those who do not see them, and lists the shelters', async () => {
    const figure = await timeline(dated);
    const hidden = [...figure.shadowRoot!.querySelectorAll('.track, .ticks')];

    expect(hidden.every((mark) => mark.getAttribute('aria-hidden') === 'true')).to.equal(true);
    expect(inside(figure, '.lanes')!.localName).to.equal('ul');
  });

  it('is never wider than its column', async () => {
    const label = 'Schutzunterkunftsfinanzierungsgesellschaft für Menschenhandelsbetroffene';
    for (const width of [240, 280, 320, 760]) {
      const figure = await timeline({...dated, shelters: [{...dated.shelters[0], label}]});
      figure.parentElement!.style.inlineSize = `${width}px`;
      const frame = inside(figure, 'figure')!;

      expect(frame.scrollWidth, `${width} px`).to.be.at.most(width);
    }
  });

  it('keeps the shapes apart where a reader forces colours', async function () {
    if (!(await emulate({features: {'forced-colors': 'active'}}))) this.skip();
    try {
      const figure = await timeline(dated);
      const style = (kind: string) => getComputedStyle(inside(figure, `.track .${kind}`)!);

      expect([style('funded').boxShadow === 'none', style('closed').boxShadow]).to.deep.equal([false, 'none']);
      expect(['applying', 'closed', 'unknown'].map((kind) => style(kind).borderTopStyle)).to.deep.equal([
        'dashed',
        'solid',
        'dotted',
      ]);
    } finally {
      await emulate({});
    }
  });

  it('shows nothing of a document that says where a shelter is', async () => {
    let figure!: AnyFigure;
    const lines = await errorLines(async () => {
      figure = await timeline({...kosovo, shelters: [{label: 'A shelter', address: 'Street 1'}]});
    });

    expect(figure.error).to.include({code: 'schema', path: 'shelters[0].address'});
    expect(lines.join()).to.contain('shelters[0].address: must not be published');
    expect(allText(figure)).not.to.match(/\d|Street/);
    expect(isSeen(figure.querySelector('p'))).to.equal(true);
  });

  it('has no tag where nothing is schematic, and no axis where nothing is dated', async () => {
    const known = {shelters: [{label: 'A', periods: [{from: '2016', to: '2016', status: 'funded'}]}]};

    expect(has(await timeline(known), '.tag')).to.equal(false);
    expect(has(await timeline({shelters: [{label: 'A'}]}), '.ticks, .key, .events')).to.equal(false);
  });

  for (const [name, data] of [
    ['a cycle', kosovo],
    ['dated periods', dated],
    ['a shelter of which nothing is known', {shelters: [{label: 'A'}]}],
  ] as const) {
    for (const attributes of ['lang="en"', 'lang="sq"', 'lang="en" theme="dark"', 'lang="ar" dir="rtl"']) {
      it(`is accessible as ${name} with ${attributes}`, async () => {
        await expect(await timeline(data, attributes)).to.be.accessible();
      });
    }
  }
});
