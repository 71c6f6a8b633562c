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
    {text: 'one of no known day'},
    {date: '2016-03', text: 'an early one'},
  ],
};
const open = {
  shelters: [
    {
      label: 'First',
      periods: [
        {to: '2016-10', status: 'funded'},
        {from: '2016-11-20', status: 'closed'},
      ],
    },
    {label: 'Second', periods: [{from: '2016-11-20', status: 'funded'}]},
    {label: 'Third'},
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

/** The marks of each lane, by what they are, and the numbers on it. */
const lanes = (figure: Element) =>
  [...figure.shadowRoot!.querySelectorAll('.lanes li')].map((lane) =>
    [...lane.querySelectorAll('.track > *')].map((mark) =>
      mark.localName === 'b' ? plain(mark.textContent) : mark.className.trim(),
    ),
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
  it('draws a cycle with its gaps, says that it is no calendar, and keeps its fallback back', async () => {
    const figure = await timeline(kosovo);

    expect(textIn(figure, '[part~=title]')).to.equal('Shelters in Kosovo reapply for funding every six months');
    expect(textIn(figure, '.subtitle')).to.equal('PVPT shelter (NGO-run) and Second shelter');
    expect(textsIn(figure, '.key span')).to.deep.equal(['funded', 'application pending']);
    expect(textsIn(figure, '.cycle > *')).to.deep.equal(Array(3).fill(['6 months', '']).flat());
    expect(textIn(figure, '.schematic')).to.equal('Schematic: a cycle, not a calendar.');
    expect(textsIn(figure, '.events li')).to.deep.equal(['June 2017, PVPT shelter: it almost had to close']);
    expect(has(figure, '.lanes, .ticks, .event')).to.equal(false);
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('keeps of a small figure the cycle, or the lanes, and nothing that its list would explain', async () => {
    const cycle = await timeline(kosovo, 'lang="en" size="compact"');
    const lanesAlone = await timeline(dated, 'lang="en" size="compact"');

    expect([textIn(cycle, '.schematic'), has(cycle, '.events')]).to.deep.equal([
      'Schematic: a cycle, not a calendar.',
      false,
    ]);
    expect([has(lanesAlone, '.track .closed'), has(lanesAlone, '.event, .events')]).to.deep.equal([true, false]);
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
      ['funded', 'applying', 'closed', '1', '2'],
      ['funded before after', 'unknown', '1'],
      ['1'],
    ]);
    // The axis begins earlier, for what has no date.
    const [funded, applying, closed] = extents(figure, 'i');
    expect(funded![1]! - funded![0]!).to.be.closeTo(2 * (applying![1]! - applying![0]!), 2);
    expect([applying![0], closed![0], closed![1]]).to.deep.equal([funded![1], applying![1], 100]);
    expect(textsIn(figure, '.events li')).to.deep.equal([
      '1 March 2016: an early one',
      '2 31 December 2016, First: a late one',
      'No date given: one of no known day',
    ]);
    expect(textsIn(figure, '.label')).to.deep.equal(['First', 'Second', 'Third']);
  });

  it('draws a closed shelter as the heaviest mark, with the word in it', async () => {
    const figure = await timeline(example);
    const height = (selector: string) => inside(figure, selector)!.getBoundingClientRect().height;

    expect([height('.track .closed'), height('.track .funded')]).to.deep.equal([24, 10]);
    expect(textsIn(figure, '.closed span, .unknown span')).to.deep.equal(['closed', 'not known', 'closed']);
    expect(getComputedStyle(inside(figure, '.track .closed')!).backgroundColor).to.equal(
      getComputedStyle(inside(figure, 'figure')!).color,
    );
    expect(textsIn(figure, '.key span')).to.deep.equal(['funded', 'application pending']);
  });

  it('has room for the word in a block whatever the size of the text', async () => {
    const figure = await timeline(example);
    figure.style.fontSize = '32px';
    await new Promise(requestAnimationFrame);

    for (const word of figure.shadowRoot!.querySelectorAll('.track :is(.closed, .unknown) span')) {
      const block = word.parentElement!.getBoundingClientRect();
      const {top, bottom} = word.getBoundingClientRect();
      expect(top).to.be.at.least(block.top);
      expect(bottom).to.be.at.most(block.bottom);
    }
    expect(inside(figure, '.track .funded')!.getBoundingClientRect().height).to.be.closeTo(10, 0.5);
  });

  it('tells whoever does not see the lanes how each shelter stood', async () => {
    expect(textsIn(await timeline(dated), '.lanes .vh')).to.deep.equal([
      'Funded, January 2016 to June 2016; Application pending, July 2016 to September 2016; Closed, October 2016 to December 2016',
      'Funded, not dated; Not known, September 2016 to December 2016',
    ]);
    expect(textsIn(await timeline({...dated, language: 'sq'}, 'lang="sq"'), '.lanes .vh')[1]).to.match(/shtator 2016/);
    expect(has(await timeline(kosovo), '.lanes .vh')).to.equal(false);
  });

  it('explains in the key a block that is too short for its word', async () => {
    const figure = await timeline({
      shelters: [
        {
          label: 'A',
          periods: [
            {from: '2016', to: '2020', status: 'funded'},
            {from: '2021-01', to: '2021-02', status: 'closed'},
          ],
        },
      ],
    });

    expect([textIn(figure, '.track .closed'), textsIn(figure, '.key span')]).to.deep.equal(['', ['funded', 'closed']]);
    // Where a reader forces colours, both are of one.
    const [funded, closed] = [...inside(figure, '.key')!.querySelectorAll<HTMLElement>('i')];
    expect(closed!.offsetHeight).to.be.above(1.5 * funded!.offsetHeight);
  });

  for (const [called, data] of [
    ['years', () => example],
    ['months', () => dated],
    ['open ends', () => open],
  ] as const) {
    for (const attributes of ['lang="en"', 'lang="sq"', 'lang="ar" dir="rtl"']) {
      it(`has no word over another at any width, over ${called} with ${attributes}`, async () => {
        const figure = await timeline(data(), attributes);

        await expectLabelsApart(figure, '.label, .ticks span, .track b, .track i span');
        await expectLabelsApart(figure, '.label, .events li');
      });
    }
  }

  it('tells all of it in its table and its CSV', async () => {
    const figure = await timeline(dated);
    const table = [
      ['First, January 2016 to June 2016', 'Funded'],
      ['First, July 2016 to September 2016', 'Application pending'],
      ['First, October 2016 to December 2016', 'Closed'],
      ['Second, not dated', 'Funded'],
      ['Second, September 2016 to December 2016', 'Not known'],
      ['Third', ''],
      ['March 2016', 'an early one'],
      ['31 December 2016, First', 'a late one'],
      ['No date given', 'one of no known day'],
    ];

    expect(tableOf(figure)).to.deep.equal([['Shelter and period', 'Value'], ...table]);
    expect(figure.toCsv()).to.contain('"First, January 2016 to June 2016",funded,').and.to.contain('Third,,');
  });

  it('mirrors its lanes where the page runs from right to left', async () => {
    const left = extents(await timeline(dated), '.track > *');
    const right = extents(await timeline(dated, 'lang="ar" dir="rtl"'), '.track > *');

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

  it('writes a longer word into a block where the lane is wide, and into the key where it is not', async () => {
    const figure = await timeline(
      {
        language: 'sq',
        shelters: [
          {
            label: 'A',
            periods: [
              {from: '2021-01', to: '2022-06', status: 'applying'},
              {from: '2022-07', status: 'closed'},
            ],
          },
          {label: 'B', periods: [{from: '2021', to: '2022', status: 'funded'}]},
        ],
        events: [{date: '2022-07', text: 'x'}],
      },
      'lang="sq"',
    );

    for (const [width, isTold] of [
      [320, false],
      [680, true],
    ] as const) {
      figure.parentElement!.style.inlineSize = `${width}px`;
      const word = inside(figure, '.track .closed span')!;
      expect(word.getClientRects().length > 0, `${width} px`).to.equal(isTold);
    }
    expect([textIn(figure, '.track .closed'), textsIn(figure, '.key span').at(-1)]).to.deep.equal([
      'e mbyllur',
      'e mbyllur',
    ]);
  });

  it('draws a cycle in the blue of the design, not in the dark one of the latest number', async () => {
    const figure = await timeline(kosovo, 'lang="en" theme="light"');
    const fill = (selector: string) => getComputedStyle(inside(figure, selector)!).backgroundColor;

    expect([fill('.cycle .funded'), fill('.key .funded')]).to.deep.equal(['rgb(63, 116, 143)', 'rgb(63, 116, 143)']);
  });

  it('breaks the time of a cycle where text is large, and never runs over the edge', async () => {
    for (const cycle of ['P6M', 'P1Y6M']) {
      const figure = await timeline({...kosovo, cycle});
      figure.parentElement!.style.cssText = 'inline-size: 320px; font-size: 40px';

      expect(inside(figure, 'figure')!.scrollWidth, cycle).to.be.at.most(320);
      // The gaps are still seen.
      expect(inside(figure, '.cycle .applying')!.offsetWidth, cycle).to.be.above(9);
    }
  });

  it('keeps the shapes apart where a reader forces colours', async function () {
    if (!(await emulate({features: {'forced-colors': 'active'}}))) this.skip();
    try {
      const figure = await timeline(dated);
      const style = (kind: string) => getComputedStyle(inside(figure, `.track .${kind}`)!);

      const fills = ['funded', 'closed', 'unknown'].map((kind) => style(kind).backgroundColor);
      expect([fills[0] === fills[2], fills[1] === fills[2]]).to.deep.equal([false, false]);
      expect(style('closed').color).to.equal(fills[2]);
      expect(['applying', 'closed', 'unknown'].map((kind) => style(kind).borderTopStyle)).to.deep.equal([
        'dashed',
        'solid',
        'dashed',
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
    expect(lines.join()).to.contain('shelters[0].address: tells a place');
    expect(allText(figure)).not.to.match(/\d|Street/);
    expect(isSeen(figure.querySelector('p'))).to.equal(true);
  });

  it('has no axis where nothing is dated, and says nothing of what is left out', async () => {
    const figure = await timeline({shelters: [{label: 'A'}]});

    expect(has(figure, '.ticks, .key, .events, .track, [part=notes], .tag')).to.equal(false);
    expect(figure.summary).to.equal('A shelter: A.');
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
