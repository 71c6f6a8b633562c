import {expect} from '@open-wc/testing';
import '@tip-figures/shelter-timeline/define.js';
import {expectLabelsApart} from '../victims-trend/labels.js';
import {draw, place} from '../support/draw.js';
import {emulate} from '../support/emulate.js';
import {
  allText,
  errorLines,
  has,
  inside,
  isSeen,
  plain,
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
  events: [{date: '2017-06', text: 'almost had to close', shelter: 'pvpt'}],
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
    {text: 'one of no known day'},
    {date: '2016-03', text: 'an early one'},
  ],
};
const example = {
  place: 'Country A',
  shelters: [
    {label: 'Shelter 1', kind: 'state', periods: [{from: '2020', to: '2023', status: 'funded'}]},
    {
      id: 'b',
      label: 'Shelter 2',
      kind: 'ngo',
      periods: [
        {from: '2020-01', to: '2021-03', status: 'funded'},
        {from: '2021-04', to: '2021-06', status: 'applying'},
        {from: '2021-07', to: '2022-06', status: 'funded'},
        {from: '2022-07', to: '2023-12', status: 'closed'},
      ],
    },
    {
      label: 'Shelter 3',
      periods: [
        {from: '2020', to: '2020', status: 'unknown'},
        {from: '2021-01', to: '2021-06', status: 'funded'},
        {from: '2021-07', to: '2022-06', status: 'closed'},
        {from: '2022-07', to: '2023-12', status: 'funded'},
      ],
    },
  ],
  events: [
    {date: '2020-01', text: 'an early one', shelter: 'b'},
    {date: '2022-07', text: 'a late one', shelter: 'b'},
    {date: '2023-12-31', text: 'the last', shelter: 'b'},
  ],
};

/** What stands above each lane, and the pieces of the lane with the word in them. */
const lanes = (figure: Element) =>
  [...figure.shadowRoot!.querySelectorAll('.lanes li')].map((lane) => ({
    above: [...lane.querySelectorAll('.above')].map((one) => plain(one.textContent)),
    pieces: [...lane.querySelectorAll('.track i')].map((one) => plain(`${one.className.trim()} ${one.textContent}`)),
  }));

/** Where the marks of the first lane begin and end, from the side where its text begins. */
function extents(figure: Element): number[][] {
  const track = inside(figure, '.track')!.getBoundingClientRect();
  const isMirrored = inside(figure, 'figure')!.dir === 'rtl';
  return [...figure.shadowRoot!.querySelectorAll('.lanes li:first-child .track i')].map((mark) => {
    const {left, right} = mark.getBoundingClientRect();
    const ends = isMirrored ? [track.right - right, track.right - left] : [left - track.left, right - track.left];
    return ends.map((end) => Math.round((100 * end) / track.width));
  });
}

describe('<tip-shelter-timeline>', () => {
  it('draws a cycle as a rhythm with one turn in brackets, and keeps its fallback back', async () => {
    const figure = await timeline(kosovo);

    expect(textIn(figure, '[part~=title]')).to.equal('Funding of shelters, Kosovo');
    expect(textIn(figure, '.cycle .vh')).to.equal('reapply: every 6 months');
    expect(textIn(figure, '.turn')).to.equal('6 months');
    expect(textIn(figure, '.loud')).to.equal('6');
    expect(textsIn(figure, '.events li')).to.deep.equal(['June 2017 PVPT shelter: almost had to close']);
    expect(textsIn(figure, '[part=caveat]')).to.deep.equal(['Schematic, not a calendar.']);
    expect(has(figure, '.track, .ticks, .gap')).to.equal(false);
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('leaves a shelter of which nothing is told to its table, where there is anything else to draw', async () => {
    const figure = await timeline(kosovo);

    expect(has(figure, '.lanes')).to.equal(false);
    expect(tableOf(figure).flat()).to.include.members(['PVPT shelter, NGO-run', 'Second shelter']);
  });

  for (const [width, marks] of [
    [559, 3],
    [680, 4],
  ] as const) {
    it(`marks ${marks} applications at even distances at ${width} px, with one turn between two of them`, async () => {
      const figure = await timeline(kosovo);
      figure.style.inlineSize = `${width}px`;
      const boxes = (selector: string) =>
        [...figure.shadowRoot!.querySelectorAll(selector)]
          .filter((one) => isSeen(one))
          .map((one) => one.getBoundingClientRect());
      const middles = boxes('.cycle li').map(({left, width: own}) => left + own / 2);
      const distances = middles.slice(1).map((at, index) => at - middles[index]!);
      const [turn] = boxes('.turn');

      expect(middles).to.have.length(marks);
      for (const distance of distances) expect(distance).to.be.closeTo(distances[0]!, 0.5);
      expect(turn!.width).to.be.closeTo(distances[0]!, 0.5);
      expect(Math.min(...middles.map((at) => Math.abs(at - turn!.left)))).to.be.below(0.5);
    });
  }

  it('keeps of a small figure the rhythm, the lanes that have a gap, or the numbers', async () => {
    const compact = 'lang="en" size="compact"';
    const [cycle, gaps, number] = [
      await timeline(kosovo, compact),
      await timeline(example, compact),
      await timeline({number: 34, shelters: [{label: 'A'}]}, compact),
    ];

    expect([has(cycle, '.cycle'), has(cycle, '.events, .lanes')]).to.deep.equal([true, false]);
    expect(textsIn(gaps, '.name')).to.deep.equal(['Shelter 2 NGO-run', 'Shelter 3']);
    expect([textIn(number, '.counts'), has(number, '.lanes')]).to.deep.equal(['shelters 34', false]);
  });

  it('takes the cycle from its attribute', async () => {
    const {cycle, ...rest} = kosovo;
    const json = `<script type="application/json">${JSON.stringify(rest)}</script>`;
    const figure = await draw(`<tip-shelter-timeline lang="en" cycle="${cycle}">${json}</tip-shelter-timeline>`);

    expect(allText(figure)).to.equal(allText(await timeline(kosovo)));
  });

  it('says the word and the dates of a gap above it, loudly, and of what is no gap quietly', async () => {
    const figure = await timeline(example);

    expect(lanes(figure)).to.deep.equal([
      {above: [], pieces: ['funded funded']},
      {
        above: ['applying April – June 2021', 'closed July 2022 – December 2023'],
        pieces: ['funded funded', 'gap', 'funded', 'off'],
      },
      {
        above: ['unknown 2020', 'closed July 2021 – June 2022'],
        pieces: ['off', 'funded', 'gap', 'funded funded'],
      },
    ]);
    const size = (selector: string) => Number.parseFloat(getComputedStyle(inside(figure, selector)!).fontSize);
    expect(size('.above.gap b')).to.be.above(1.5 * size('.above.off b'));
  });

  it('draws dated periods to scale, nothing where the source says nothing, and undated ones off the axis', async () => {
    const figure = await timeline(dated);
    const [funded, applying, closed] = extents(figure);

    expect(funded![1]! - funded![0]!).to.be.closeTo(2 * (applying![1]! - applying![0]!), 2);
    expect([applying![0], closed![0], closed![1]]).to.deep.equal([funded![1], applying![1], 100]);
    expect(lanes(figure)[1]!.pieces).to.deep.equal(['off']);
    expect(textsIn(figure, '.when .quiet')).to.deep.equal(['funded, no date']);
    expect(textsIn(figure, '.events li')).to.deep.equal([
      'March 2016 an early one',
      '31 December 2016 First: a late one',
      'one of no known day',
    ]);
  });

  it('says money above a lane that has no room for its word', async () => {
    const periods = Array.from({length: 8}, (_, year) => ({
      from: String(2008 + year),
      to: String(2008 + year),
      status: year % 2 ? 'closed' : 'funded',
    }));
    const [lane] = lanes(await timeline({shelters: [{label: 'A', periods}]}));

    expect([lane!.above[0], lane!.pieces[0]]).to.deep.equal(['funded 2008', 'funded']);
  });

  it('tells whoever does not see the lanes how each shelter stood', async () => {
    expect(textsIn(await timeline(dated), '.lanes .vh')).to.deep.equal([
      'funded, January – June 2016; applying, July – September 2016; closed, October – December 2016',
      'unknown, September – December 2016',
    ]);
    expect(has(await timeline(kosovo), '.lanes .vh')).to.equal(false);
    const hidden = [...(await timeline(dated)).shadowRoot!.querySelectorAll('.track, .above, .ticks')];
    expect(hidden.every((mark) => mark.closest('[aria-hidden=true]'))).to.equal(true);
  });

  /** The marks of each number: how many, and which. */
  const marksOf = (figure: Element) =>
    [...figure.shadowRoot!.querySelectorAll('.stated .row')].map((row) => {
      const marks = [...row.querySelectorAll<HTMLElement>('.line i:not(.tick)')];
      const sum = marks.reduce((all, mark) => all + Number(mark.style.getPropertyValue('--n')), 0);
      const unit = row.closest('.shelters') ? 'shelters' : 'places';
      return marks.length ? `${sum} ${unit} as ${marks[0]!.className}` : plain(row.querySelector('.none')!.textContent);
    });

  it('draws a house for each shelter and a bed for each place, and why there is no number', async () => {
    const figure = await timeline({
      capacity: 'unreported',
      shelters: [
        {label: 'Of the state', number: 24, capacity: 35},
        {label: 'NGO shelters', number: 'unknown'},
      ],
    });

    expect(marksOf(figure)).to.deep.equal([
      '24 shelters as dot',
      'No figure in this source',
      'The government did not report this',
      '35 places as bed solid',
    ]);
    expect(textsIn(figure, '.stated .row')).to.deep.equal([
      'Of the state 24 Shelters',
      'NGO shelters No figure in this source',
      'Places The government did not report this',
      'Of the state 35',
    ]);
  });

  it('has bars above 36 shelters and 40 places, and never adds entries up', async () => {
    const figure = await timeline({
      shelters: [
        {label: 'A', number: 37, capacity: 41},
        {label: 'B', number: 5, capacity: 5},
      ],
    });

    expect(marksOf(figure)).to.deep.equal([
      '37 shelters as solid',
      '5 shelters as solid',
      '41 places as solid',
      '5 places as solid',
    ]);
    expect(allText(figure)).not.to.match(/42|46/);
  });

  it('has twenty beds a line', async () => {
    const figure = await timeline({capacity: 40});
    for (const width of [280, 560, 680]) {
      figure.style.inlineSize = `${width}px`;
      const tops = [...figure.shadowRoot!.querySelectorAll('.bed')].map((one) => one.getBoundingClientRect().top);

      expect(
        tops.filter((top) => top === tops[0]),
        `${width} px`,
      ).to.have.length(20);
    }
  });

  it('draws the number of the year before as a tick, and leaves beds where there is one', async () => {
    const figure = await timeline({
      number: {value: 34, previous: {2015: 30}},
      capacity: {value: 30, previous: {2015: 20}},
    });

    expect(textsIn(figure, '.was')).to.deep.equal(['2015', '2015']);
    expect(has(figure, '.bed')).to.equal(false);
  });

  it('highlights one shelter and ties a note to another', async () => {
    const attributes = 'lang="en" highlight="a" annotation="b: moved in 2021"';
    const figure = await timeline(
      {
        shelters: [
          {id: 'a', label: 'A'},
          {id: 'b', label: 'B'},
        ],
      },
      attributes,
    );

    expect(textsIn(figure, '.lit .name')).to.deep.equal(['A']);
    expect(textsIn(figure, '[part=note]')).to.deep.equal(['moved in 2021']);
  });

  for (const [called, data] of [
    ['years', example],
    ['months', dated],
    [
      'open ends',
      {
        ...dated,
        shelters: [
          {
            label: 'A',
            periods: [
              {to: '2016-10', status: 'funded'},
              {from: '2016-11-20', status: 'closed'},
            ],
          },
        ],
      },
    ],
  ] as const) {
    for (const attributes of ['lang="en"', 'lang="sq"', 'lang="ar" dir="rtl"']) {
      it(`has no word over another at any width, over ${called} with ${attributes}`, async () => {
        const figure = await timeline({...data, events: undefined}, attributes);

        await expectLabelsApart(figure, '.name, .ticks span:not(:empty), .above span');
      });
    }
  }

  it('tells all of it in its table and its CSV', async () => {
    const figure = await timeline(dated);

    expect(tableOf(figure)).to.deep.equal([
      ['Shelter and period', 'Value'],
      ['First, January – June 2016', 'funded'],
      ['First, July – September 2016', 'applying'],
      ['First, October – December 2016', 'closed'],
      ['Second, no date', 'funded'],
      ['Second, September – December 2016', 'unknown'],
      ['shelter', 'Third'],
      ['March 2016', 'an early one'],
      ['31 December 2016, First', 'a late one'],
      ['event, no date', 'one of no known day'],
    ]);
    expect(figure.toCsv()).to.contain('"First, January – June 2016",funded,');
  });

  it('keeps the words of its cycle in their order where the page runs from right to left', async () => {
    const figure = await timeline(kosovo, 'lang="en" dir="rtl"');
    const turn = inside(figure, '.turn span')!.getBoundingClientRect();
    const number = inside(figure, '.loud')!.getBoundingClientRect();

    expect(number.left).to.be.closeTo(turn.left, 1);
    expect(number.right).to.be.below(turn.right);
  });

  it('mirrors its lanes where the page runs from right to left', async () => {
    expect(extents(await timeline(dated, 'lang="ar" dir="rtl"'))).to.deep.equal(extents(await timeline(dated)));
  });

  it('is never wider than its column, whatever the size of the text', async () => {
    const label = 'Schutzunterkunftsfinanzierungsgesellschaft für Menschenhandelsbetroffene';
    for (const data of [kosovo, example, {...dated, shelters: [{...dated.shelters[0], label}]}]) {
      const figure = await timeline(data);
      for (const [width, size] of [
        [240, 16],
        [280, 16],
        [320, 32],
        [760, 16],
      ] as const) {
        figure.parentElement!.style.cssText = `inline-size: ${width}px; font-size: ${size}px`;
        expect(inside(figure, 'figure')!.scrollWidth, `${width} px`).to.be.at.most(width);
      }
    }
  });

  it('keeps the shapes apart where a reader forces colours', async function () {
    if (!(await emulate({features: {'forced-colors': 'active'}}))) this.skip();
    try {
      const figure = await timeline(example);
      const style = (kind: string) => getComputedStyle(inside(figure, `.track .${kind}`)!);

      expect(style('funded').backgroundColor).not.to.equal(style('gap').backgroundColor);
      expect(style('funded').color).to.equal(style('gap').backgroundColor);
      expect(style('gap').borderTopStyle).to.equal('dashed');
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
    expect(lines.join()).to.contain('shelters[0].address: tells a place');
    expect(allText(figure)).not.to.match(/\d|Street/);
    expect(isSeen(figure.querySelector('p'))).to.equal(true);
  });

  it('has nothing but names where no more is told', async () => {
    const figure = await timeline({shelters: [{label: 'A'}]});

    expect(has(figure, '.ticks, .track, .events, .cycle, [part=caveat], .tag')).to.equal(false);
    expect(figure.summary).to.equal('Shelters. Shelter: A.');
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
