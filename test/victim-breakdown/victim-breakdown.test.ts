import {expect} from '@open-wc/testing';
import '@tip-figures/victim-breakdown/define.js';
import {draw, place} from '../support/draw.js';
import {unitsIn} from '../support/marks.js';
import {errorLines, has, inside, isSeen, plain, tableOf, textIn, textsIn} from '../support/reading.js';

const kosovo =
  'country="XK" period="2016" total="36" exploitation="sex-trafficking: 26; forced-labour: 9; slavery-servitude: 1" sex="female: 34" age="child: 18" previous="2015: 28"';

const many = 'total="1480" exploitation="sex-trafficking: 920; forced-labour: 410"';

const breakdown = (attributes: string, lang = 'en') =>
  draw(`<tip-victim-breakdown lang="${lang}" ${attributes}><p>fallback</p></tip-victim-breakdown>`);

/** The rows of the figure as a reader hears them: number, name, and what stands for marks. */
const rows = (figure: Element) =>
  [...figure.shadowRoot!.querySelectorAll('.tally :is(.lead, li)')].map((row) => {
    const heard = row.cloneNode(true) as Element;
    for (const hidden of heard.querySelectorAll('[aria-hidden]')) hidden.remove();
    return plain(heard.textContent.replaceAll('<', ' <'));
  });

/** Marks of a row by kind: how many of each are drawn. */
const marks = (figure: Element, row: number) =>
  unitsIn([...figure.shadowRoot!.querySelectorAll('.tally :is(.lead, li)')][row]!);

describe('<tip-victim-breakdown>', () => {
  it('shows the total, then some of the same people again and again', async () => {
    const figure = await breakdown(kosovo);

    expect(textIn(figure, '[part~=title]')).to.equal('Victims identified, Kosovo, 2016');
    expect(rows(figure)).to.deep.equal([
      '36 people 2015: 28',
      'sex trafficking 26',
      'forced labour 9',
      'slavery and servitude 1',
      'female 34',
      'children 18',
    ]);
    expect(rows(figure).map((_, row) => marks(figure, row))).to.deep.equal([
      {dot: 36},
      {dot: 26},
      {dot: 9},
      {dot: 1},
      {dot: 34},
      {dot: 18},
    ]);
    expect(textsIn(figure, '[part=caveat]')).to.deep.equal(['Counts only people who were found.']);
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('shows it in Albanian', async () => {
    const figure = await breakdown(kosovo, 'sq');

    expect(textIn(figure, '[part~=title]')).to.equal('Viktima të identifikuara, Kosova, 2016');
    expect(rows(figure).slice(0, 3)).to.deep.equal(['36 persona 2015: 28', 'trafikim seksual 26', 'punë e detyruar 9']);
  });

  it('names each list by its heading', async () => {
    const figure = await breakdown(kosovo);
    const names = [...figure.shadowRoot!.querySelectorAll('.tally ul')].map((list) =>
      textIn(figure, `#${list.getAttribute('aria-labelledby')!}`),
    );

    expect(names).to.deep.equal(['Form', 'Sex', 'Age']);
  });

  it('begins all marks at one edge, the total’s among them', async () => {
    const figure = await breakdown(kosovo);
    const column = figure.parentElement!;

    for (const width of [320, 680]) {
      column.style.width = `${width}px`;
      const edges = [...inside(figure, '[part=figure]')!.querySelectorAll('.units')].map(
        (one) => one.getBoundingClientRect().left,
      );
      expect(new Set(edges).size, `${width}px`).to.equal(1);
    }
  });

  it('shows the total alone where there is little room', async () => {
    const figure = await breakdown(`${kosovo} size="compact"`);

    expect(rows(figure)).to.deep.equal(['36 people 2015: 28']);
    expect(textIn(figure, '[part=caveat]')).to.equal('Counts only people who were found.');
  });

  it('highlights one row and ties a note to another', async () => {
    const figure = await breakdown(`${kosovo} highlight="child" annotation="sex/female: half of them girls"`);

    expect(textsIn(figure, '.lit .label')).to.deep.equal(['children']);
    expect(textsIn(figure, '[part=note]')).to.deep.equal(['half of them girls']);
    expect(has(await breakdown(`${kosovo} highlight="nobody"`), '.lit')).to.equal(false);
  });

  it('keeps its label below a heading of the page', async () => {
    const figure = await breakdown(`${kosovo} heading="Half are children"`);

    expect([textIn(figure, '[part~=title]'), textIn(figure, '[part=label]')]).to.deep.equal([
      'Half are children',
      'Victims identified, Kosovo, 2016',
    ]);
  });

  it('hides every mark from screen readers, since the row says its number', async () => {
    const figure = await breakdown(kosovo);
    const units = [...inside(figure, '[part=figure]')!.querySelectorAll('.units, .bar')];

    expect(units).to.have.length.above(5);
    expect(units.every((one) => one.closest('[aria-hidden=true]'))).to.equal(true);
  });

  describe('with a number of each precision', () => {
    const each =
      'exploitation="sex-trafficking: about 26; forced-labour: almost 9; forced-begging: just over 8; child-labour: 5..7; surrogacy: under 5; multiple: withheld; other: unknown"';

    it('says each whole', async () => {
      const figure = await breakdown(`total="unknown" ${each}`);

      expect(rows(figure)).to.deep.equal([
        'No figure in this source',
        'sex trafficking about 26',
        'forced labour almost 9',
        'forced begging just over 8',
        'child labour 5 to 7',
        'forced surrogacy fewer than 5',
        'more than one form withheld',
        'other forms No figure in this source',
      ]);
      expect(textsIn(figure, '[part=figure] .withheld')).to.deep.equal(['withheld']);
    });

    it('draws each with a mark of its own', async () => {
      const figure = await breakdown(`total="unknown" ${each}`);

      expect(rows(figure).map((_, row) => marks(figure, row))).to.deep.equal([
        {},
        {dot: 25, about: 1},
        {under: 8},
        {dot: 8, gap: 1, over: 1},
        {dot: 5, range: 2},
        {under: 4},
        {},
        {},
      ]);
    });
  });

  it('says “fewer than 5” to the eye as to the ear', async () => {
    const figure = await breakdown('total="36" age="child: under 5"');

    expect(textIn(figure, 'li b')).to.equal('fewer than 5');
  });

  it('draws bars where there are too many people for dots', async () => {
    const figure = await breakdown('total="1200" sex="female: 900; male: about 300"');
    const lengths = [...inside(figure, '[part=figure]')!.querySelectorAll<HTMLElement>('.bar i')].map(
      ({className, style}) => [className, Number(style.getPropertyValue('--w'))],
    );

    expect(has(figure, '.units')).to.equal(false);
    expect(lengths).to.deep.equal([
      ['', 100],
      ['', 75],
      ['', 22],
      ['about', 3],
    ]);
  });

  it('shows that a value is approximate in a bar too, however short', async () => {
    const figure = await breakdown(`${many} sex="female: about 150; male: under 5"`);
    const column = figure.parentElement!;

    for (const width of [320, 680]) {
      column.style.width = `${width}px`;
      for (const mark of ['.bar .about', '.bar .under']) {
        const {width: across, height} = inside(figure, mark)!.getBoundingClientRect();

        expect(Math.min(across, height), `${mark} at ${width}px`).to.be.above(7);
      }
    }
  });

  it('draws 200 people one by one, and 201 as a bar', async () => {
    expect(has(await breakdown('total="200"'), '.units')).to.equal(true);
    expect(has(await breakdown('total="201" sex="female: 9"'), '.units')).to.equal(false);
  });

  it('draws no bar of an exact total that is compared with nothing', async () => {
    for (const [others, bars] of [
      ['sex="female: 72%"', 0],
      ['sex="female: 690"', 2],
    ] as const) {
      const figure = await breakdown(`total="958" ${others}`);
      expect(figure.shadowRoot!.querySelectorAll('.bar')).to.have.length(bars);
    }
    expect(has(await breakdown('total="about 958"'), '.bar')).to.equal(true);
  });

  it('draws shares as wide as counts', async () => {
    const figure = await breakdown('total="958" sex="female: 690" age="child: 46%"');
    const [bar, shares] = ['.bar', '.cells'].map((mark) => inside(figure, mark)!.getBoundingClientRect().width);

    expect(shares).to.equal(bar);
  });

  it('shows that nobody was identified as a figure, not as an error', async () => {
    const figure = await breakdown('country="XK" period="2016" total="0" exploitation="forced-labour: 0"');

    expect([figure.state, textIn(figure, '[part~=title]')]).to.deep.equal([
      'fresh',
      'Victims identified, Kosovo, 2016',
    ]);
    expect(rows(figure)).to.deep.equal(['0 people', 'forced labour 0']);
    expect([0, 1].map((row) => marks(figure, row))).to.deep.equal([{}, {}]);
    expect(has(figure, '[part=caveat]')).to.equal(false);
  });

  it('never draws zero for a total that is not known', async () => {
    const figure = await breakdown('total="unknown"');

    expect(rows(figure)).to.deep.equal(['No figure in this source']);
    expect(tableOf(figure)[1]).to.deep.equal(['Victims identified', 'no figure', 'no figure in this source']);
    expect(textIn(figure, 'figure')).not.to.match(/\d/);
  });

  it('has every number in the table, with a column for precision only where it says something', async () => {
    expect(tableOf(await breakdown(kosovo))[0]).to.deep.equal(['Group', 'People']);
    expect(tableOf(await breakdown('total="36" age="child: about 18"')).slice(0, 3)).to.deep.equal([
      ['Group', 'People', 'Precision'],
      ['Victims identified', '36', 'exact'],
      ['children', 'about 18', 'approximate'],
    ]);
  });

  it('has a column for notes where a number has one', async () => {
    const figure = await place('<tip-victim-breakdown lang="en"></tip-victim-breakdown>');
    figure.data = {total: 36, age: {child: {value: 18, derivedFrom: 'exactly half of 36'}}};
    await figure.settled;

    expect(tableOf(figure)[0]).to.deep.equal(['Group', 'People', 'Note']);
    expect(tableOf(figure)[2]).to.deep.equal(['children', '18', 'exactly half of 36']);
    expect(figure.toCsv()).to.contain('children,18,people,exact,exactly half of 36,Source not stated,\r\n');
  });

  it('draws parts of a part below it', async () => {
    const figure = await breakdown(
      'total="112" statuses="formally-identified: 2; potential: 110" parts-of="potential"' +
        ' exploitation="forced-labour: 35 (forced-begging: 26)" sex-age="girls: 48"',
    );

    expect(rows(figure)).to.deep.equal([
      '112 people',
      'victims formally identified 2',
      'potential victims 110',
      '35 forced labour, of whom',
      'forced begging 26',
      'girls 48',
    ]);
    expect(rows(figure).map((_, row) => marks(figure, row).dot)).to.deep.equal([112, 2, 110, 35, 26, 48]);
    expect(textsIn(figure, '.inside .label')).to.deep.equal(['forced begging']);
    const rule = getComputedStyle(inside(figure, '.inside .label')!);
    expect([rule.borderInlineStartStyle, rule.borderInlineStartWidth]).to.deep.equal(['solid', '2px']);
  });

  it('draws the people whom the source leaves open dashed, in a row of their own', async () => {
    const figure = await breakdown('total="about 40" exploitation="forced-labour: 36" remainder="not-stated"');

    expect(rows(figure)).to.deep.equal(['about 40 people', 'forced labour 36', 'not stated about 4']);
    expect([1, 2].map((row) => marks(figure, row))).to.deep.equal([{dot: 36}, {range: 3, about: 1}]);
    expect(rows(await breakdown('total="about 40" exploitation="forced-labour: 36"'))).to.have.length(2);
  });

  it('says what they were before under the name of a part', async () => {
    const figure = await place('<tip-victim-breakdown lang="en"></tip-victim-breakdown>');
    figure.data = {period: '2022', total: 36, sex: {female: {value: 34, previous: {2021: 20}}, male: 2}};
    await figure.settled;

    expect(rows(figure)).to.deep.equal(['36 people', 'female 34 2021: 20', 'male 2']);
    expect(figure.toCsv()).to.contain('\r\n"female, 2021",20,people,exact,');
  });

  it('prints a share without people', async () => {
    const figure = await breakdown('total="36" sex="female: about 72%; male: 27%"');

    expect(rows(figure)).to.deep.equal(['36 people', 'female about 72%', 'male 27%']);
    expect([1, 2].map((row) => marks(figure, row))).to.deep.equal([{}, {}]);
    figure.setAttribute('data', '{"age": {"child": {"share": 9, "of": "people asked"}}}');
    await figure.settled;
    expect(rows(figure).at(-1)).to.equal('children 9% 9% of people asked (no count)');
  });

  for (const [attributes, data] of [
    ['status="referred"', {status: 'referred'}],
    ['statuses="identified: 2; potential: 30"', {statuses: {identified: 2, potential: 30}}],
    ['sex-age="girls: 20; women: about 4"', {sexAge: {girls: 20, women: {value: 4, qualifier: 'about'}}}],
    ['nationality="domestic: 20; bd: 4"', {nationality: {domestic: 20, BD: 4}}],
    ['identified-by="ngo: 20; self: 4"', {identifiedBy: {ngo: 20, self: 4}}],
    ['statuses="potential: 30" parts-of="potential"', {statuses: {potential: 30}, partsOf: 'potential'}],
    ['sex="female: 20" remainder="not-stated"', {sex: {female: 20}, remainder: 'not-stated'}],
    ['sex="female: 50" remainder="source-differs"', {sex: {female: 50}, remainder: 'source-differs'}],
    [
      'exploitation="forced-labour: 20 (forced-begging: 9)"',
      {exploitation: {'forced-labour': {value: 20, including: {'forced-begging': 9}}}},
    ],
    ['sex="female: 72%"', {sex: {female: {share: 72}}}],
  ] as const) {
    it(`takes ${attributes} as it takes JSON`, async () => {
      const [written, given] = [
        await breakdown(`total="36" ${attributes}`),
        await place('<tip-victim-breakdown lang="en"></tip-victim-breakdown>'),
      ];
      given.data = {total: 36, ...data};
      await given.settled;

      expect(written.state).to.equal('fresh');
      expect([written.summary, written.toCsv(), rows(written)]).to.deep.equal([
        given.summary,
        given.toCsv(),
        rows(given),
      ]);
      expect(written.toCsv()).not.to.equal((await breakdown('total="36"')).toCsv());
    });
  }

  it('names what is wrong inside brackets', async () => {
    const lines = await errorLines(() => breakdown('total="36" exploitation="forced-labour: 20 (forced-begging: 21)"'));

    expect(lines.join()).to.contain(
      'exploitation["forced-labour"].including["forced-begging"]: expected at most 20 as in exploitation.forced-labour, got 21',
    );
  });

  it('takes markup in a label for text', async () => {
    const figure = await place('<tip-victim-breakdown lang="en"></tip-victim-breakdown>');
    figure.data = {total: 36, exploitation: {x: {label: '<img src=x onerror=alert(1)>', value: 3}}};
    await figure.settled;

    expect(rows(figure)).to.deep.equal(['36 people', '<img src=x onerror=alert(1)> 3']);
    expect(has(figure, 'img')).to.equal(false);
  });

  for (const [name, attributes] of [
    ['a breakdown', kosovo],
    ['one with bars', 'total="1200" sex="female: 900; male: about 300"'],
    [
      'one of uncertain numbers',
      'total="about 60" exploitation="forced-labour: under 5; other: unknown" age="child: 5..7"',
    ],
    ['a dark one', `${kosovo} theme="dark"`],
    [
      'one of two statuses, with parts inside a part',
      'total="112" statuses="identified: 2; potential: 110" exploitation="forced-labour: 35 (forced-begging: 26)" nationality="domestic: 60%" remainder="not-stated"',
    ],
  ] as const) {
    for (const lang of ['en', 'sq']) {
      it(`is accessible as ${name} in ${lang}`, async () => {
        await expect(await breakdown(attributes, lang)).to.be.accessible();
      });
    }
  }
});
