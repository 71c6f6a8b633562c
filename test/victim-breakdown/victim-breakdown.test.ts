import {expect} from '@open-wc/testing';
import '@tip-figures/victim-breakdown/define.js';
import {draw, place} from '../support/draw.js';
import {drawnIn, heardIn, readIn, seenIn} from '../support/counts.js';
import {errorLines, has, inside, isSeen, tableOf, textIn, textsIn} from '../support/reading.js';

const kosovo =
  'country="XK" period="2016" total="36" exploitation="sex-trafficking: 26; forced-labour: 9; slavery-servitude: 1" sex="female: 34" age="child: 18" previous="2015: 28"';

const breakdown = (attributes: string, lang = 'en') =>
  draw(`<tip-victim-breakdown lang="${lang}" ${attributes}><p>fallback</p></tip-victim-breakdown>`);

describe('<tip-victim-breakdown>', () => {
  it('shows the total, then some of the same people again and again', async () => {
    const figure = await breakdown(kosovo);

    expect(textIn(figure, '[part~=title]')).to.equal('Victims identified, Kosovo, 2016');
    expect(seenIn(figure)).to.deep.equal([
      '36 people | 36 dots | 2015: 28 at 28',
      'Form: 26 sex trafficking | 26 dots',
      '9 forced labour | 9 dots',
      '1 slavery and servitude | 1 dots',
      'Sex: 34 female | 34 dots',
      'Age: 18 children | 18 dots',
    ]);
    expect(textsIn(figure, '[part=caveat]')).to.deep.equal(['Counts only people who were found.']);
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('shows it in Albanian', async () => {
    const figure = await breakdown(kosovo, 'sq');

    expect(textIn(figure, '[part~=title]')).to.equal('Viktima të identifikuara, Kosova, 2016');
    expect(seenIn(figure).slice(0, 3)).to.deep.equal([
      '36 persona | 36 dots | 2015: 28 at 28',
      'Forma: 26 trafikim seksual | 26 dots',
      '9 punë e detyruar | 9 dots',
    ]);
  });

  it('is heard list by list, each name before its number', async () => {
    expect(heardIn(await breakdown(kosovo))).to.deep.equal([
      '36 people',
      'Form: sex trafficking 26',
      'forced labour 9',
      'slavery and servitude 1',
      'Sex: female 34',
      'Age: children 18',
    ]);
  });

  it('shows the total alone where there is little room', async () => {
    const figure = await breakdown(`${kosovo} size="compact"`);

    expect(seenIn(figure)).to.deep.equal(['36 people | 36 dots | 2015: 28 at 28']);
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

  it('says a number of each precision whole, and draws it in a way of its own', async () => {
    const figure = await breakdown(
      'total="unknown" exploitation="sex-trafficking: about 26; forced-labour: almost 9; forced-begging: just over 8;' +
        ' child-labour: 5..7; surrogacy: under 5; organ-removal: up to 5; multiple: withheld; other: unreported"',
    );

    expect(seenIn(figure)).to.deep.equal([
      '“No figure in this source”',
      'Form: about 26 sex trafficking | 25 dots, 1 hatched',
      'almost 9 forced labour | 9 open end',
      'just over 8 forced begging | 8 dots, tail apart',
      '5 to 7 child labour | 5 dots, 2 dashed',
      'fewer than 5 forced surrogacy | 5 open end',
      'up to 5 organ removal | 5 marked end',
      'more than one form | “withheld”',
      'other forms | “The government did not report this”',
    ]);
  });

  it('draws shares in cells, which are as wide as the line of counts', async () => {
    const figure = await breakdown('total="958" sex="female: 690" age="child: 46%"');
    const [line, shares] = ['.marks', '.cells'].map((mark) => inside(figure, mark)!.getBoundingClientRect().width);

    expect(seenIn(figure).at(-1)).to.equal('Age: 46% children | 46% in cells');
    expect(shares).to.equal(line);
  });

  it('shows that nobody was identified as a figure, not as an error', async () => {
    const figure = await breakdown('country="XK" period="2016" total="0" exploitation="forced-labour: 0"');

    expect([figure.state, textIn(figure, '[part~=title]')]).to.deep.equal([
      'fresh',
      'Victims identified, Kosovo, 2016',
    ]);
    expect(seenIn(figure)).to.deep.equal(['0 people | nothing', 'Form: 0 forced labour | nothing']);
    expect(has(figure, '[part=caveat]')).to.equal(false);
  });

  it('never draws zero for a total that is not known', async () => {
    const figure = await breakdown('total="unknown"');

    expect(seenIn(figure)).to.deep.equal(['“No figure in this source”']);
    expect(tableOf(figure)[1]).to.deep.equal(['Victims identified', 'no figure']);
    expect(textIn(figure, 'figure')).not.to.match(/\d/);
  });

  it('has every number in the table, with what it says of its precision', async () => {
    expect(tableOf(await breakdown(kosovo))[0]).to.deep.equal(['Group', 'People', '2015']);
    expect(tableOf(await breakdown('total="36" age="child: about 18"')).slice(0, 4)).to.deep.equal([
      ['Group', 'People'],
      ['Victims identified', '36'],
      ['Age'],
      ['children', 'about 18'],
    ]);
  });

  it('has the note of a number in its row', async () => {
    const figure = await place('<tip-victim-breakdown lang="en"></tip-victim-breakdown>');
    figure.data = {total: 36, age: {child: {value: 18, derivedFrom: 'exactly half of 36'}}};
    await figure.settled;

    expect(tableOf(figure)[3]).to.deep.equal(['children', '18', 'exactly half of 36']);
    expect(figure.toCsv()).to.contain('children,18,people,exact,exactly half of 36,Source not stated,\r\n');
  });

  it('draws parts of a part below it', async () => {
    const figure = await breakdown(
      'total="112" statuses="formally-identified: 2; potential: 110" parts-of="potential"' +
        ' exploitation="forced-labour: 35 (forced-begging: 26)" sex-age="girls: 48"',
    );

    expect(seenIn(figure)).to.deep.equal([
      '112 people | 112 dots',
      'Status: 2 victims formally identified | 2 bar',
      '110 potential victims | 110 bar',
      'Form (Potential victims): 35 forced labour | 35 bar',
      '26 of whom: forced begging | 26 bar',
      'Sex and age (Potential victims): 48 girls | 48 bar',
    ]);
    expect(heardIn(figure)[4]).to.equal('of whom: forced begging 26');
  });

  it('draws the people whom the source leaves open dashed, in a row of their own', async () => {
    const figure = await breakdown('total="90" exploitation="forced-labour: about 30" remainder="not-stated"');
    const few = await breakdown('total="9" exploitation="forced-labour: 6" remainder="not-stated"');

    expect(drawnIn(figure).at(-1)).to.match(/^\d+ dashed, \d+ hatched$/);
    expect(seenIn(few).at(-1)).to.equal('3 not stated | 3 dashed');
    expect(seenIn(await breakdown('total="9" exploitation="forced-labour: 6"'))).to.have.length(2);
  });

  it('draws numbers of before as ticks: the total’s says its number, the first of another year its year', async () => {
    const figure = await place('<tip-victim-breakdown lang="en"></tip-victim-breakdown>');
    const sex = {
      female: {value: 34, previous: {2021: 20}},
      male: {value: 2, previous: {2020: 9}},
      other: {value: 1, previous: {2020: 0}},
    };
    figure.data = {period: '2022', total: 37, previous: {2021: 30}, sex};
    await figure.settled;

    expect(seenIn(figure)).to.deep.equal([
      '37 people | 37 dots | 2021: 30 at 30',
      'Sex: 34 female | 34 bar | at 20',
      '2 male | 2 bar | 2020 at 9',
      '1 another sex | 1 bar | at 0',
    ]);
    expect(figure.toCsv()).to.contain('\r\n"female, 2021",20,people,exact,');
  });

  it('prints a share without people', async () => {
    const figure = await breakdown('total="36" sex="female: about 72%; male: 27%"');

    expect(seenIn(figure).slice(1)).to.deep.equal([
      'Sex: about 72% female | 68% in cells, 4% hatched',
      '27% male | 27% in cells',
    ]);
    figure.setAttribute('data', '{"age": {"child": {"share": 9, "of": "people asked"}}}');
    await figure.settled;
    expect(seenIn(figure).at(-1)).to.equal('Age: 9% children 9% of people asked (no count) | 9% in cells');
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
      expect([written.summary, written.toCsv(), seenIn(written)]).to.deep.equal([
        given.summary,
        given.toCsv(),
        seenIn(given),
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

    expect(readIn(figure)).to.deep.equal(['36 people', 'Form: 3 <img src=x onerror=alert(1)>']);
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
