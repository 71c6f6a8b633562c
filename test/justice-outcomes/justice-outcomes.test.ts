import {expect} from '@open-wc/testing';
import '@tip-figures/justice-outcomes/define.js';
import {draw, place} from '../support/draw.js';
import {unitsIn} from '../support/marks.js';
import {allText, has, isSeen, plain, tableOf, textIn, textsIn} from '../support/reading.js';

const kosovo = 'country="XK" period="2016" convicted="24" at-minimum="1" minimum="P5Y"';

const outcomes = (attributes: string, lang = 'en') =>
  draw(`<tip-justice-outcomes lang="${lang}" ${attributes}><p>fallback</p></tip-justice-outcomes>`);

const fromData = async (data: unknown, attributes = '') => {
  const figure = await place(`<tip-justice-outcomes lang="en" ${attributes}></tip-justice-outcomes>`);
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

/** The blocks of the figure: their heading, then their rows as a reader hears them. */
const blocks = (figure: Element) =>
  [...figure.shadowRoot!.querySelectorAll('.tally')].map((block) => [
    plain(block.querySelector('p')!.textContent),
    ...[...block.querySelectorAll('li')].map((row) => {
      const heard = row.cloneNode(true) as Element;
      for (const hidden of heard.querySelectorAll('[aria-hidden]')) hidden.remove();
      return plain(heard.textContent);
    }),
  ]);

const rowsIn = (figure: Element) => [...figure.shadowRoot!.querySelectorAll('.tally li')];

describe('<tip-justice-outcomes>', () => {
  it('draws the stages that are written, and says nothing of others', async () => {
    const figure = await outcomes(kosovo);

    expect(textIn(figure, '[part~=title]')).to.equal('Law enforcement on trafficking, Kosovo, 2016');
    expect(blocks(figure)).to.deep.equal([['People', 'convicted 24', 'at or above legal minimum: 5 years 1']]);
    expect(rowsIn(figure).map((row) => unitsIn(row))).to.deep.equal([{dot: 24}, {dot: 1}]);
    expect(textsIn(figure, '.loud')).to.deep.equal(['24']);
    expect(has(figure, '[part=caveat]')).to.equal(false);
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('draws offences and incidents as outlined bars in blocks of their own, never as cases or people', async () => {
    const figure = await outcomes(
      'investigated="31 incidents" prosecuted="24 incidents; 12 offences" convicted="9 offences"',
    );
    const bars = [...figure.shadowRoot!.querySelectorAll('.bar')];

    expect(blocks(figure)).to.deep.equal([
      ['Offences', 'prosecuted 12', 'ended in conviction 9'],
      ['Incidents', 'investigated 31', 'prosecuted 24'],
    ]);
    expect(has(figure, '.units')).to.equal(false);
    expect(bars.map(({className}) => className)).to.deep.equal(Array(4).fill('bar outlined'));
    for (const one of bars) {
      const {backgroundColor, boxShadow, borderRadius} = getComputedStyle(one.firstElementChild!);
      expect([backgroundColor, boxShadow, borderRadius]).to.deep.equal(['rgba(0, 0, 0, 0)', 'none', '0px']);
    }
  });

  it('draws a share of a stage in cells, and says of nobody how many that are', async () => {
    const alone = await outcomes('convicted="53%" acquitted="40%"');
    const beside = await outcomes('prosecuted="12" convicted="53%"');

    expect(rowsIn(alone).map((row) => plain(row.textContent))).to.deep.equal(['acquitted 40%', 'convicted 53%']);
    expect(alone.shadowRoot!.querySelectorAll('.tally .cells')).to.have.length(2);
    expect(allText(alone)).not.to.match(/people|cases/);
    expect(rowsIn(beside).map((row) => unitsIn(row))).to.deep.equal([{dot: 12}, {}]);
    expect(beside.toCsv()).to.match(/^Convicted,53%,%,/m);
    const based = await fromData({prosecuted: 12, convicted: {share: 53, of: 'those tried'}, acquitted: {share: 40}});
    expect(blocks(based)).to.deep.equal([
      ['People', 'prosecuted 12', 'acquitted 40%', 'convicted 53% 53% of those tried (no count)'],
    ]);
  });

  it('draws a stage of the writer’s own in its place, also small, and highlights it', async () => {
    const data = {
      prosecuted: 9,
      convicted: 5,
      deferred: {label: 'Deferred prosecution', after: 'prosecuted', value: 2},
    };
    const figure = await fromData(data, 'highlight="deferred"');
    const small = await fromData(data, 'size="compact"');

    expect(blocks(figure)).to.deep.equal([['People', 'prosecuted 9', 'Deferred prosecution 2', 'convicted 5']]);
    expect(textsIn(figure, '.lit .label')).to.deep.equal(['Deferred prosecution']);
    expect(blocks(small)).to.deep.equal([['People', 'Deferred prosecution 2', 'convicted 5']]);
    expect(tableOf(figure).flat()).to.include('Deferred prosecution');
  });

  it('says it in Albanian', async () => {
    expect(blocks(await outcomes(kosovo, 'sq'))).to.deep.equal([
      ['Persona', 'të dënuar 24', 'jo nën minimumin ligjor: 5 vjet 1'],
    ]);
  });

  it('draws what the source or the government does not say only where the data say so', async () => {
    expect(blocks(await outcomes('investigated="unreported" prosecuted="unknown" tried="41"'))).to.deep.equal([
      ['People', 'investigated The government did not report this', 'prosecuted No figure in this source', 'tried 41'],
    ]);
    expect(blocks(await outcomes('convicted="unreported"'))[0]![0]).to.equal('Cases or people');
    // Those at the minimum are some of the convicted.
    const apart = await outcomes('investigated="54 cases" convicted="24" at-minimum="unreported"');
    expect(blocks(apart).map(([heading]) => heading)).to.deep.equal(['Cases', 'People']);
  });

  it('has cases and people in blocks of their own, with squares and dots, and parts indented under their stage', async () => {
    const figure = await fromData(mixed);

    expect(blocks(figure)).to.deep.equal([
      ['Cases', 'investigated, 2015 63', 'sex trafficking 40', 'form not stated 23'],
      [
        'People',
        'prosecuted about 30 2015: 20',
        'convicted 24',
        'under other laws 3',
        'at or above legal minimum fewer than 5',
      ],
    ]);
    expect(
      [...figure.shadowRoot!.querySelectorAll('.tally')].map((block) => block.querySelector('.cases') !== null),
    ).to.deep.equal([true, false]);
    expect(textsIn(figure, '.inside .label')).to.deep.equal(['sex trafficking', 'form not stated', 'under other laws']);
    expect(
      rowsIn(figure)
        .map((row) => unitsIn(row))
        .slice(0, 5),
    ).to.deep.equal([{dot: 63}, {dot: 40}, {dot: 23}, {dot: 29, about: 1}, {dot: 24}]);
  });

  it('draws those of earlier periods beside the new ones', async () => {
    const figure = await fromData({prosecuted: {value: 78, continued: 35}, convicted: 6});

    expect(blocks(figure)[0]!.slice(1)).to.deep.equal([
      'prosecuted, new 78',
      'prosecuted, from earlier periods 35',
      'convicted 6',
    ]);
  });

  it('lists agencies without a sum of its own', async () => {
    const figure = await fromData({
      investigated: {unit: 'cases', agencies: {FBI: {value: 835, previous: {FY2013: 734}}, ICE: 987}},
    });

    expect(blocks(figure)).to.deep.equal([['Cases', 'investigated', 'FBI 835 fiscal year 2013: 734', 'ICE 987']]);
    expect(allText(figure)).not.to.contain('1,822');
  });

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
        const all = [...figure.shadowRoot!.querySelectorAll('.tally')];
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
        expect(figure.scrollWidth, `${width}px`).to.be.at.most(width);
      }
    });
  }

  it('draws no bar that is compared with nothing', async () => {
    expect(has(await outcomes('investigated="602"'), '.bar, .units')).to.equal(false);
    expect(has(await outcomes('investigated="602" convicted="9"'), '.bar')).to.equal(true);
  });

  it('has every number in the table and the CSV, with its unit', async () => {
    const figure = await fromData({...mixed, convicted: {value: 24, note: 'In the first instance.'}});

    expect(tableOf(figure).slice(0, 2)).to.deep.equal([
      ['Stage', 'Count', 'Unit', 'Precision', 'Note'],
      ['Investigated, 2015', '63', 'cases', 'exact', ''],
    ]);
    expect(tableOf(figure)).to.deep.include(['Convicted', '24', 'people', 'exact', 'In the first instance.']);
    expect(figure.toCsv()).to.contain('"Investigated, 2015",63,cases,exact,,Source not stated,\r\n');
  });

  it('tells dropped charges as an ending of their own, in the figure and in the CSV', async () => {
    const figure = await outcomes('indicted="5" dropped="2" convicted="3"');

    expect(blocks(figure)[0]!.slice(1)).to.deep.equal(['indicted 5', 'with charges dropped 2', 'convicted 3']);
    expect(figure.toCsv()).to.contain('\r\nWith charges dropped,2,people,exact,');
  });

  it('withholds small counts of people, also inside a stage, but no cases', async () => {
    const figure = await fromData({
      suppressBelow: 5,
      investigated: {value: 3, unit: 'cases'},
      tried: '4 cases; 3 people',
      convicted: {value: 24, otherLaws: 2},
    });

    expect(blocks(figure)).to.deep.equal([
      ['Cases', 'investigated 3', 'tried 4'],
      ['People', 'tried withheld (1 to 4)', 'convicted 24', 'under other laws withheld (1 to 4)'],
    ]);
  });

  it('shows no number where those at the minimum are more than the convicted', async () => {
    const figure = await outcomes('convicted="24" at-minimum="25"');

    expect([figure.state, figure.error?.path]).to.deep.equal(['error', 'atMinimum']);
    expect(allText(figure)).not.to.match(/\d/);
  });

  for (const [section, ...drawn] of [
    [
      {investigated: '9 cases', prosecuted: {value: 109, by: {unspecified: 2}}, convicted: 6},
      'prosecuted 109',
      'convicted 6',
    ],
    [{prosecuted: 30, convicted: 24, atMinimum: 1}, 'convicted 24', 'at or above legal minimum 1'],
    [{dropped: 2, convicted: 9, sentenced: 9}, 'with charges dropped 2', 'convicted 9'],
    [{tried: 9, prosecuted: 20, convicted: 'unreported'}, 'tried 9', 'convicted The government did not report this'],
    [{investigated: '20 cases', prosecuted: '10 cases', sentenced: 9}, 'investigated 20', 'prosecuted 10'],
    [{investigated: {unit: 'cases', agencies: {FBI: 835, ICE: 987}}}, 'investigated', 'FBI 835', 'ICE 987'],
  ] as const) {
    it(`is ${drawn.join(' and ')} where there is little room`, async () => {
      expect(blocks(await fromData(section, 'size="compact"')).map(([, ...rows]) => rows)).to.deep.equal([drawn]);
    });
  }

  it('highlights one row, and ties a note to another', async () => {
    const figure = await fromData(mixed, 'highlight="investigated/unspecified" annotation="convicted: two appealed"');

    expect(textsIn(figure, '.lit .label')).to.deep.equal(['form not stated']);
    expect(textsIn(figure, '[part=note]')).to.deep.equal(['two appealed']);
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
});
