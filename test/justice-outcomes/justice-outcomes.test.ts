import {expect} from '@open-wc/testing';
import '@tip-figures/justice-outcomes/define.js';
import {draw, place} from '../support/draw.js';
import {allText, has, isSeen, plain, tableOf, textIn, textsIn} from '../support/reading.js';

const kosovo = 'country="XK" period="2016" convicted="24" at-minimum="1" minimum="P5Y"';

const outcomes = (attributes: string, lang = 'en') =>
  draw(`<tip-justice-outcomes lang="${lang}" ${attributes}><p>fallback</p></tip-justice-outcomes>`);

const fromData = async (data: unknown) => {
  const figure = await place('<tip-justice-outcomes lang="en"></tip-justice-outcomes>');
  figure.data = data;
  await figure.settled;
  return figure;
};

const mixed = {
  period: '2016',
  investigated: {value: 63, unit: 'cases', period: '2015', by: {'sex-trafficking': 40, unspecified: 23}},
  prosecuted: {value: 30, qualifier: 'about', previous: {2015: 20}},
  convicted: {value: 24, otherLaws: 3},
  atMinimum: {value: 5, qualifier: 'under'},
};

/** The rows of the figure as a reader hears them, without those inside others. */
const rows = (figure: Element) =>
  [...figure.shadowRoot!.querySelectorAll('ol.rows > li')].map((row) => {
    const heard = row.cloneNode(true) as Element;
    for (const hidden of heard.querySelectorAll('[aria-hidden]')) hidden.remove();
    return plain(heard.textContent);
  });

/** How thick the rule above each row is, of stages and of their parts. */
const rules = (figure: Element) =>
  ['ol > li', '.parts > li'].map((rows) =>
    [...figure.shadowRoot!.querySelectorAll(rows)].map((row) => getComputedStyle(row).borderTopWidth),
  );

/** The blocks of the figure, by their headings. */
const blocks = (figure: Element) =>
  [...figure.shadowRoot!.querySelectorAll('.groups')].map((block) => ({
    heading: plain(block.querySelector('.section > [id]')!.textContent),
    rows: [...block.querySelectorAll('ol.rows > li')].length,
    hasSquares: block.querySelector('.cases') !== null,
  }));

describe('<tip-justice-outcomes>', () => {
  it('parts stages by a rule, not their parts, and none in a small figure', async () => {
    const figure = await fromData({
      prosecuted: {value: 30, by: {'sex-trafficking': 20, unspecified: 10}},
      convicted: 6,
    });

    expect(rules(figure)).to.deep.equal([
      ['0px', '1px'],
      ['0px', '0px'],
    ]);
    figure.setAttribute('size', 'compact');
    await figure.updateComplete;
    expect(rules(figure)[0]).to.deep.equal(['0px', '0px']);
  });

  it('draws the stages that are written, and says nothing of others', async () => {
    const figure = await outcomes(kosovo);

    expect(plain(textIn(figure, '[part~=title]'))).to.equal(
      'Kosovo convicted 24 people in 2016, one of them at or above the legal minimum of 5 years',
    );
    expect(rows(figure)).to.deep.equal([
      '24 convicted',
      '1 at or above the legal minimum of 5 years of the 24 convicted',
    ]);
    expect(plain(figure.shadowRoot!.textContent)).not.to.match(/investigat|prosecut|No figure|did not report/i);
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('draws one stage alone where one alone is written', async () => {
    expect(rows(await outcomes('investigated="602"'))).to.deep.equal(['602 investigated']);
  });

  it('says it in Albanian', async () => {
    expect(rows(await outcomes(kosovo, 'sq'))).to.deep.equal([
      '24 të dënuar',
      '1 jo nën minimumin ligjor (5 vjet) nga 24 të dënuar',
    ]);
  });

  it('draws what the source or the government does not say only where the data say so', async () => {
    const figure = await outcomes('investigated="unreported" prosecuted="unknown" tried="41"');

    expect(rows(figure)).to.deep.equal([
      'investigated The government did not report this',
      'prosecuted No figure in this source',
      '41 tried',
    ]);
    expect(blocks(figure).map(({heading}) => heading)).to.deep.equal(['People']);
    expect(blocks(await outcomes('convicted="unreported"')).map(({heading}) => heading)).to.deep.equal([
      'Cases or people',
    ]);
    // Those at the minimum are some of the convicted.
    const apart = await outcomes('investigated="54 cases" convicted="24" at-minimum="unreported"');
    expect(blocks(apart).map(({heading}) => heading)).to.deep.equal(['Cases', 'People']);
  });

  it('has cases and people in blocks of their own, with squares and dots', async () => {
    const figure = await fromData(mixed);

    expect(blocks(figure)).to.deep.equal([
      {heading: 'Cases', rows: 1, hasSquares: true},
      {heading: 'People', rows: 3, hasSquares: false},
    ]);
    expect(textsIn(figure, '.unit-key > [aria-hidden]:not(.units)')).to.deep.equal(['one case', 'one person']);
    expect(rows(figure)).to.deep.equal([
      '63 investigated (2015) 40 sex trafficking 23 form not stated',
      'about 30 prosecuted 20 in 2015',
      '24 convicted 3 under other laws',
      'fewer than 5 at or above the legal minimum of the 24 convicted',
    ]);
  });

  it('says of which people sentenced some reached the minimum, where no conviction is given', async () => {
    const figure = await outcomes('sentenced="6" at-minimum="4"');

    expect(rows(figure)).to.deep.equal(['6 sentenced', '4 at or above the legal minimum of the 6 sentenced']);
  });

  it('draws a stage that has both in both blocks', async () => {
    const figure = await outcomes('prosecuted="54 cases; about 8 people"');

    expect(blocks(figure).map(({heading, rows}) => [heading, rows])).to.deep.equal([
      ['Cases', 1],
      ['People', 1],
    ]);
    expect(rows(figure)).to.deep.equal(['54 prosecuted', 'about 8 prosecuted']);
  });

  it('lists agencies without a sum of its own', async () => {
    const figure = await fromData({investigated: {unit: 'cases', agencies: {FBI: 835, ICE: 987}}});

    expect(rows(figure)).to.deep.equal(['investigated 835 FBI 987 ICE']);
    expect(plain(figure.shadowRoot!.textContent)).not.to.contain('1,822');
  });

  for (const [forms, hasOwnMarks] of [
    [{'sex-trafficking': 5, unspecified: 4}, false],
    [{'sex-trafficking': 5}, true],
    [{'sex-trafficking': 'about 5', unspecified: 4}, true],
  ] as const) {
    it(`draws all nine people convicted with ${JSON.stringify(forms)} among them`, async () => {
      const figure = await fromData({convicted: {value: 9, by: forms}});

      expect(has(figure, 'ol.rows > li > .marks .dot')).to.equal(hasOwnMarks);
      expect(has(figure, '.parts .marks .dot')).to.equal(true);
    });
  }

  for (const [name, section] of Object.entries({
    'two blocks': {
      investigated: {unit: 'cases', agencies: {FBI: 835, 'Task forces': 1083, Defense: 14}},
      prosecuted: {cases: {value: 208, by: {'sex-trafficking': 190}}, people: {value: 335, by: {unspecified: 18}}},
      convicted: 97,
    },
    'one block': {prosecuted: {value: 35, by: {'sex-trafficking': 31}, continued: 4}, convicted: 1197},
  })) {
    it(`begins all marks of a block at one edge, and gives bars one length, at every width, in ${name}`, async () => {
      const figure = await fromData(section);
      for (let width = 280; width <= 760; width += 20) {
        figure.style.width = `${width}px`;
        const all = [...figure.shadowRoot!.querySelectorAll('.groups')];
        const edges = all.map((block) =>
          [...block.querySelectorAll('.marks')].map((marks) => {
            const {left, right} = marks.getBoundingClientRect();
            return `${Math.round(left)} ${Math.round(right)}`;
          }),
        );
        const tops = new Set(all.map((block) => Math.round(block.getBoundingClientRect().top)));

        expect(edges.map((one) => new Set(one).size)).to.deep.equal(
          all.map(() => 1),
          `${width}px`,
        );
        expect(tops.size).to.equal(width < 560 ? all.length : 1, `${width}px`);
      }
    });
  }

  it('gives marks the whole width below the words, in a column and in a block of its own', async () => {
    const figure = await fromData({investigated: {cases: {value: 73, by: {unspecified: 40}}}, convicted: 41});
    for (const width of [320, 680]) {
      figure.style.width = `${width}px`;
      for (const block of figure.shadowRoot!.querySelectorAll('.groups')) {
        const {left, right} = block.getBoundingClientRect();
        const marks = block.querySelector('.marks')!.getBoundingClientRect();

        expect([marks.left, marks.right], `${width}px`).to.deep.equal([left, right]);
      }
    }
  });

  it('draws the rest of the convicted beside those at the minimum alone, and only where both are counted', async () => {
    expect(has(await outcomes(kosovo), '.rest')).to.equal(true);
    for (const attributes of [
      'convicted="about 24" at-minimum="1"',
      'convicted="24" at-minimum="about 3"',
      'convicted="24 cases" at-minimum="1"',
      'investigated="60" convicted="24"',
    ]) {
      expect(has(await outcomes(attributes), '.rest'), attributes).to.equal(false);
    }
  });

  it('has every number in the table and the CSV, with its unit', async () => {
    const figure = await fromData({...mixed, convicted: {value: 24, note: 'In the first instance.'}});

    expect(tableOf(figure)).to.deep.equal([
      ['Stage', 'Count', 'Unit', 'Precision', 'Note'],
      ['Investigated (2015)', '63', 'cases', 'exact', ''],
      ['Investigated (2015): sex trafficking', '40', 'cases', 'exact', ''],
      ['Investigated (2015): form not stated', '23', 'cases', 'exact', ''],
      ['Prosecuted', 'about 30', 'people', 'approximate', ''],
      ['Prosecuted, 2015', '20', 'people', 'exact', ''],
      ['Convicted', '24', 'people', 'exact', 'In the first instance.'],
      ['At or above the legal minimum', 'fewer than 5', 'people', 'below the number', ''],
    ]);
    expect(figure.toCsv()).to.contain('Investigated (2015),63,cases,exact,,Source not stated,\r\n');
  });

  it('withholds small counts of people, also inside a stage, but no cases', async () => {
    const figure = await fromData({
      suppressBelow: 5,
      investigated: {value: 3, unit: 'cases'},
      tried: '4 cases; 3 people',
      convicted: {value: 24, otherLaws: 2},
    });

    expect(rows(figure)).to.deep.equal([
      '3 investigated',
      '4 tried',
      'tried withheld (1 to 4)',
      '24 convicted under other laws withheld (1 to 4)',
    ]);
  });

  it('shows no number where those at the minimum are more than the convicted', async () => {
    const figure = await outcomes('convicted="24" at-minimum="25"');

    expect([figure.state, figure.error?.path]).to.deep.equal(['error', 'atMinimum']);
    expect(allText(figure)).not.to.match(/\d/);
  });

  for (const [name, attributes] of [
    ['a figure', kosovo],
    ['one with bars', 'investigated="1480" prosecuted="about 900" convicted="400..410" at-minimum="withheld"'],
    ['one of uncertain numbers', 'indicted="at least 9" prosecuted="almost 30" tried="unreported" acquitted="unknown"'],
    ['a dark one', `${kosovo} theme="dark"`],
  ] as const) {
    for (const lang of ['en', 'sq']) {
      it(`is accessible as ${name} in ${lang}`, async () => {
        await expect(await outcomes(attributes, lang)).to.be.accessible();
      });
    }
  }

  it('is accessible with people and cases', async () => {
    await expect(await fromData(mixed)).to.be.accessible();
  });

  const usa = {
    investigated: {
      unit: 'cases',
      agencies: {FBI: {value: 835, previous: {FY2013: 734}}, 'task forces': 1083},
    },
    prosecuted: {cases: 208, people: 335},
    convicted: 97,
    acquitted: 12,
  };

  it('says of an agency what it counted before', async () => {
    const figure = await fromData({period: 'FY2014', ...usa});

    expect(rows(figure)[0]).to.equal('investigated 835 FBI 734 in fiscal year 2013 1,083 task forces');
    expect(tableOf(figure).map((row) => row.map(plain))).to.deep.include([
      'Investigated: FBI, fiscal year 2013',
      '734',
      'cases',
    ]);
  });

  it('says in whole people what the length of its bars is', async () => {
    const figure = await fromData({prosecuted: 'at least 15159', convicted: 5577});

    expect(plain(textIn(figure, '.section'))).to.contain('bars: 16,372 is the full width');
  });

  it('sets the heads of cases and of people off, and parts behind their stages', async () => {
    const looks = (figure: HTMLElement, selector: string) => {
      const {fontWeight, fontSize, color} = getComputedStyle(figure.shadowRoot!.querySelector(selector)!);
      return {isBold: Number(fontWeight) >= 600, size: parseFloat(fontSize), color};
    };
    const both = await fromData({
      investigated: {cases: {value: 73, by: {'sex-trafficking': 33}}},
      convicted: 6,
    });
    const [head, stage, part, number] = ['#cases', '.rows .label', '.parts .label', '.parts b'].map((one) =>
      looks(both, one),
    );

    expect(head!.isBold).to.equal(true);
    expect(head!.color).to.equal(stage!.color);
    expect(part!.size).to.be.below(stage!.size);
    expect(part!.color).not.to.equal(stage!.color);
    expect(number!.color).to.equal(stage!.color);
    expect(looks(await fromData({convicted: 6}), '#people').isBold).to.equal(false);
  });

  it('is the last two stages of one unit where it is compact', async () => {
    const figure = await place('<tip-justice-outcomes lang="en" size="compact"></tip-justice-outcomes>');
    figure.data = usa;
    await figure.settled;

    expect(rows(figure)).to.deep.equal(['12 acquitted', '97 convicted']);
    await expect(figure).to.be.accessible();
    figure.data = {investigated: '20 cases', prosecuted: '10 cases', convicted: 9};
    await figure.settled;
    expect(rows(figure)).to.deep.equal(['20 investigated', '10 prosecuted']);
    expect(plain(textIn(figure, '[part~=title]'))).to.equal(
      '20 trafficking cases investigated and 10 trafficking cases prosecuted',
    );
    figure.data = {investigated: usa.investigated};
    await figure.settled;
    expect(rows(figure)).to.deep.equal(['investigated 835 FBI 734 in fiscal year 2013 1,083 task forces']);
  });

  for (const [data, english, albanian] of [
    [{convicted: 6, period: '2022'}, '6 people convicted, 2022', '6 persona të dënuar, 2022'],
    [{investigated: '54 cases'}, '54 cases investigated', '54 raste në hetim'],
    [{convicted: '1 case'}, '1 case that ended in conviction', '1 rast që përfundoi me dënim'],
    [{prosecuted: 'about 30'}, 'about 30 people prosecuted', 'rreth 30 persona në ndjekje penale'],
    [{convicted: 0}, '0 people convicted', '0 persona të dënuar'],
    [
      {convicted: 'unreported', period: '2022'},
      'convictions: not reported by the government, 2022',
      'shpalljet e fajësisë: qeveria nuk e raportoi, 2022',
    ],
  ] as const) {
    it(`stands in a line of text: ${english}`, async () => {
      for (const [lang, expected] of Object.entries({en: english, sq: albanian})) {
        const figure = await place(`<tip-justice-outcomes lang="${lang}" size="inline"></tip-justice-outcomes>`);
        figure.data = data;
        await figure.settled;
        expect(plain(textIn(figure, '.chip'))).to.equal(expected);
      }
    });
  }
});
