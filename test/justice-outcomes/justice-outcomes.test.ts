import {expect} from '@open-wc/testing';
import '@tip-figures/justice-outcomes/define.js';
import {draw, place} from '../support/draw.js';
import {drawnIn, heardIn, readIn, seenIn} from '../support/counts.js';
import {allText, has, isSeen, tableOf, textIn, textsIn} from '../support/reading.js';

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

describe('<tip-justice-outcomes>', () => {
  it('draws the stages that are written, and says nothing of others', async () => {
    const figure = await outcomes(kosovo);

    expect(textIn(figure, '[part~=title]')).to.equal('Law enforcement on trafficking, Kosovo, 2016');
    expect(seenIn(figure)).to.deep.equal([
      'People: 24 convicted | 24 dots',
      '1 at or above legal minimum: 5 years | 1 dots',
    ]);
    expect(heardIn(figure)).to.deep.equal(['People: convicted 24', 'at or above legal minimum: 5 years 1']);
    expect(textsIn(figure, '.loud')).to.deep.equal(['24']);
    expect(has(figure, '[part=caveat]')).to.equal(false);
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('draws offences and incidents as outlined bars in blocks of their own, never as cases or people', async () => {
    const figure = await outcomes(
      'investigated="31 incidents" prosecuted="24 incidents; 12 offences" convicted="9 offences"',
    );

    expect(seenIn(figure)).to.deep.equal([
      'Offences own scale: 12 prosecuted | 100% outlined',
      '9 ended in conviction | 75% outlined',
      'Incidents own scale: 31 investigated | 100% outlined',
      '24 prosecuted | 77% outlined',
    ]);
  });

  it('draws a share of a stage in cells, and says of nobody how many that are', async () => {
    const alone = await outcomes('convicted="53%" acquitted="40%"');
    const beside = await outcomes('prosecuted="12" convicted="53%"');

    expect(seenIn(alone)).to.deep.equal(['40% acquitted | 40% in cells', '53% convicted | 53% in cells']);
    expect(allText(alone)).not.to.match(/people|cases/);
    expect(drawnIn(beside)).to.deep.equal(['12 dots', '53% in cells']);
    expect(beside.toCsv()).to.match(/^Convicted,53%,%,/m);
    const based = await fromData({prosecuted: 12, convicted: {share: 53, of: 'those tried'}, acquitted: {share: 40}});
    expect(readIn(based)).to.deep.equal([
      'People: 12 prosecuted',
      '40% acquitted',
      '53% convicted 53% of those tried (no count)',
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

    expect(readIn(figure)).to.deep.equal(['People: 9 prosecuted', '2 Deferred prosecution', '5 convicted']);
    expect(textsIn(figure, '.lit .label')).to.deep.equal(['Deferred prosecution']);
    expect(readIn(small)).to.deep.equal(['People: 2 Deferred prosecution', '5 convicted']);
    expect(tableOf(figure).flat()).to.include('Deferred prosecution');
  });

  it('says it in Albanian', async () => {
    expect(readIn(await outcomes(kosovo, 'sq'))).to.deep.equal([
      'Persona: 24 të dënuar',
      '1 jo nën minimumin ligjor: 5 vjet',
    ]);
  });

  it('draws what the source or the government does not say only where the data say so', async () => {
    expect(seenIn(await outcomes('investigated="unreported" prosecuted="unknown" tried="41"'))).to.deep.equal([
      'People: investigated | “The government did not report this”',
      'prosecuted | “No figure in this source”',
      '41 tried | 41 dots',
    ]);
    expect(readIn(await outcomes('convicted="unreported"'))).to.deep.equal(['Cases or people: convicted']);
    // Those at the minimum are some of the convicted.
    expect(readIn(await outcomes('investigated="54 cases" convicted="24" at-minimum="unreported"'))).to.deep.equal([
      'Cases own scale: 54 investigated',
      'People own scale: 24 convicted',
      'at or above legal minimum',
    ]);
  });

  it('has cases and people in blocks of their own, with squares and dots, and parts under their stage', async () => {
    const figure = await fromData(mixed);

    expect(seenIn(figure)).to.deep.equal([
      'Cases own scale: 63 investigated, 2015 | 63 squares',
      '40 sex trafficking | 40 bar',
      '23 form not stated | 23 bar',
      'People own scale: about 30 prosecuted | 29 dots, 1 hatched | 2015: 20 at 20',
      '24 convicted | 24 dots',
      '3 under other laws | 3 dots',
      'fewer than 5 at or above legal minimum | 5 open end',
    ]);
    expect(textsIn(figure, '.inside .label')).to.deep.equal(['sex trafficking', 'form not stated', 'under other laws']);
  });

  it('has a second cut of the same people in a list of its own', async () => {
    const figure = await fromData({
      convicted: {value: 97, by: {'sex-trafficking': 60, 'forced-labour': 30}, otherLaws: 3},
      sentenced: 90,
    });

    expect(seenIn(figure)).to.deep.equal([
      'People: 97 convicted | 97 dots',
      '60 sex trafficking | 60 bar',
      '30 forced labour | 30 bar',
      'of these 97: 3 under other laws | 3 bar',
      '90 sentenced | 90 dots',
    ]);
    expect(heardIn(figure)[3]).to.equal('of these 97: under other laws 3');
    expect(allText(figure)).not.to.contain('94');
  });

  it('has a tick at each number of before, and says how many at those of stages', async () => {
    const figure = await fromData({
      period: '2022',
      investigated: {
        ...{value: 73, unit: 'cases', previous: {2021: 57}},
        by: {'sex-trafficking': {value: 33, previous: {2021: 12}}, 'forced-labour': {value: 1, previous: {2020: 40}}},
      },
      prosecuted: {value: 109, previous: {2020: 12, 2021: 37}},
      acquitted: {value: 2, previous: {2021: 'under 5'}},
      convicted: {value: 6, previous: {2021: 'about 9'}},
    });

    expect(seenIn(figure)).to.deep.equal([
      'Cases own scale: 73 investigated | 73 squares | 2021: 57 at 57',
      '33 sex trafficking | 33 bar | at 12',
      '1 forced labour | 1 bar | 2020 at 40',
      'People own scale: 109 prosecuted | 109 dots | 2021: 37 at 37',
      '2 acquitted | 2 dots',
      '6 convicted | 6 dots | 2021: about 9 at 9',
    ]);
  });

  it('draws those of earlier periods beside the new ones', async () => {
    const figure = await fromData({prosecuted: {value: 78, continued: 35}, convicted: 6});

    expect(readIn(figure)).to.deep.equal(['People: 78 prosecuted, new', '35 prosecuted, continued', '6 convicted']);
  });

  it('lists agencies without a sum of its own', async () => {
    const figure = await fromData({
      investigated: {unit: 'cases', agencies: {FBI: {value: 835, previous: {FY2013: 734}}, ICE: 987}},
    });

    expect(seenIn(figure)).to.deep.equal([
      'Cases: investigated',
      '835 FBI | 85% bar | fiscal year 2013 at 74%',
      '987 ICE | 100% bar',
    ]);
    expect(allText(figure)).not.to.contain('1,822');
  });

  it('draws a bar that is compared with nothing, too', async () => {
    expect(drawnIn(await outcomes('investigated="602"'))).to.deep.equal(['100% bar']);
  });

  it('has every number in the table and the CSV, with its unit', async () => {
    const figure = await fromData({...mixed, convicted: {value: 24, note: 'In the first instance.'}});

    expect(tableOf(figure).slice(0, 3)).to.deep.equal([
      ['Stage', 'Count', '2015'],
      ['Cases'],
      ['Investigated, 2015', '63', ''],
    ]);
    expect(tableOf(figure)).to.deep.include(['Convicted', '24', '', 'In the first instance.']);
    expect(figure.toCsv()).to.contain('"Investigated, 2015",63,cases,exact,,Source not stated,\r\n');
  });

  it('tells dropped charges as an ending of their own, in the figure and in the CSV', async () => {
    const figure = await outcomes('indicted="5" dropped="2" convicted="3"');

    expect(readIn(figure)).to.deep.equal(['People: 5 indicted', '2 with charges dropped', '3 convicted']);
    expect(figure.toCsv()).to.contain('\r\nWith charges dropped,2,people,exact,');
  });

  it('withholds small counts of people, also inside a stage, but no cases', async () => {
    const figure = await fromData({
      suppressBelow: 5,
      investigated: {value: 3, unit: 'cases'},
      tried: '4 cases; 3 people',
      convicted: {value: 24, otherLaws: 2},
    });

    expect(seenIn(figure)).to.deep.equal([
      'Cases own scale: 3 investigated | 3 squares',
      '4 tried | 4 squares',
      'People own scale: tried | “withheld (1 to 4)”',
      '24 convicted | 24 dots',
      'under other laws | “withheld (1 to 4)”',
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
      'People: 109 prosecuted',
      '6 convicted',
    ],
    [{prosecuted: 30, convicted: 24, atMinimum: 1}, 'People: 24 convicted', '1 at or above legal minimum'],
    [{dropped: 2, convicted: 9, sentenced: 9}, 'People: 2 with charges dropped', '9 convicted'],
    [
      {tried: 9, prosecuted: 20, convicted: 'unreported'},
      'People: 9 tried',
      'convicted | “The government did not report this”',
    ],
    [{investigated: '20 cases', prosecuted: '10 cases', sentenced: 9}, 'Cases: 20 investigated', '10 prosecuted'],
    [{investigated: {unit: 'cases', agencies: {FBI: 835, ICE: 987}}}, 'Cases: investigated', '835 FBI', '987 ICE'],
  ] as const) {
    it(`is ${drawn.join(' and ')} where there is little room`, async () => {
      const figure = await fromData(section, 'size="compact"');

      expect(seenIn(figure).map((row) => row.replace(/ \| \d.*/, ''))).to.deep.equal(drawn);
    });
  }

  it('highlights one row, and ties a note to another', async () => {
    const figure = await fromData(mixed, 'highlight="investigated/unspecified" annotation="convicted: two appealed"');

    expect(textsIn(figure, '.lit .label')).to.deep.equal(['form not stated']);
    expect(seenIn(figure)[4]).to.equal('24 convicted | 24 dots | two appealed');
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
