import {expect} from '@open-wc/testing';
import '@tip-figures/accountability-record/define.js';
import {place} from '../support/draw.js';
import {embedCodeOf} from '../support/embed-code.js';
import {unitsIn} from '../support/marks.js';
import {allText, has, inside, isSeen, plain, tableOf, textIn, textsIn} from '../support/reading.js';
import {kosovo, labour, named, police, through} from './cases.js';

const record = async (data: unknown, attributes = 'lang="en"', fallback = '<p>fallback</p>') => {
  const figure = await place(`<tip-accountability-record ${attributes}>${fallback}</tip-accountability-record>`);
  figure.data = data;
  await figure.settled;
  return figure;
};

const line = 'An indictment is not a finding of guilt.';
const name = 'Filan';

/** The cases of the figure as a reader hears them. */
const heard = (figure: Element) =>
  [...figure.shadowRoot!.querySelectorAll('.cases > li')].map((one) => {
    const copy = one.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
    return plain(copy.textContent);
  });

/** Marks by kind: how many of each are drawn. */
const marks = (figure: Element) => unitsIn(figure.shadowRoot!, '.cases .units i');

describe('<tip-accountability-record>', () => {
  it('draws people as the key says: dots, not the squares of cases', async () => {
    const figure = await record(kosovo);
    const maskOf = (mark: string) => getComputedStyle(inside(figure, mark)!).maskImage;

    expect(maskOf('.cases .units i')).to.contain('radial-gradient').and.to.equal(maskOf('.key .units i'));
  });

  it('says how far each case has come, the newest decision first', async () => {
    const figure = await record(kosovo);

    expect(heard(figure)).to.deep.equal([
      'Two labour ministry officials Appeal decided 2014 As reported: Issued work permits to foreign workers Date not given Sanctioned: fined 3,000 euros each 2016 Appeal decided: the Court of Appeal left the fines as they were Remained in post 22 workers',
      `Two police officers, in separate cases Indicted, outcome not reported 2016 Indicted ${line}`,
    ]);
    expect(textIn(figure, '[part=title]')).to.equal('Officials accused or sanctioned in trafficking cases');
    expect(textIn(figure, '[part=summary]')).to.equal(figure.summary);
    expect(inside(figure, '[part=summary]')!.className).to.equal('vh');
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('says it in Albanian', async () => {
    const figure = await record(kosovo, 'lang="sq"');

    expect(textsIn(figure, '.who')).to.deep.equal([
      '2 zyrtarë të Ministrisë së Punës',
      '2 zyrtarë policie, në raste të veçanta',
    ]);
    expect(heard(figure)[1]).to.contain('Aktakuza nuk është konstatim i fajësisë.');
  });

  it('is a list of cases with a list of steps and their dates in each', async () => {
    const figure = await record(kosovo);
    const times = [...figure.shadowRoot!.querySelectorAll<HTMLTimeElement>('ol.cases > li > ol > li > time')];

    expect(times.map(({dateTime}) => dateTime)).to.deep.equal(['2014', '2016', '2016']);
    expect(textsIn(figure, 'ol[role=list]')).to.have.length(3);
  });

  it('has a solid border around what is decided, and a dashed one around what is open', async () => {
    const figure = await record({cases: [through('convicted'), through('acquitted'), through('tried')]});
    const borders = [...figure.shadowRoot!.querySelectorAll('.status')].map((status) => [
      plain(status.textContent),
      getComputedStyle(status).borderTopStyle,
    ]);

    expect(borders).to.deep.equal([
      ['Convicted', 'solid'],
      ['Acquitted', 'solid'],
      ['Tried, outcome not reported', 'dashed'],
    ]);
  });

  for (const [way, data, attributes] of [
    ['a heading', kosovo, 'lang="en" heading="Guilty" subheading="All of them"'],
    [
      'the data',
      {...kosovo, presumption: false, notes: 'off', cases: [{...police, presumption: false, open: false}]},
      '',
    ],
    ['names', kosovo, 'lang="en" names="on"'],
    ['an empty heading', kosovo, 'lang="en" heading="" heading-level="0" theme="dark"'],
  ] as const) {
    it(`cannot be kept by ${way} from saying that an indictment is no finding of guilt`, async () => {
      const figure = await record(data, attributes, '');
      const shown = [...figure.shadowRoot!.querySelectorAll('.cases p')].filter(
        (one) => plain(one.textContent) === line,
      );

      expect(shown.map(isSeen)).to.deep.equal([true]);
      expect(figure.summary).to.match(/an indictment is not a finding of guilt\.$/);
      expect(tableOf(figure).flat().join()).to.contain(line);
      expect(figure.toCsv()).to.contain(line);
      expect(await embedCodeOf(figure)).to.contain('an indictment is not a finding of guilt.');
    });
  }

  it('draws one dot for one person affected', async () => {
    const figure = await record(kosovo);

    expect(marks(figure)).to.deep.equal({dot: 22});
    expect(textsIn(figure, '.unit-key .vh')).to.deep.equal(['Each dot is one person']);
    expect(figure.shadowRoot!.querySelectorAll('.units')).to.have.length(2);
    expect(has(figure, '.units:not([aria-hidden=true]), .bar:not([aria-hidden=true])')).to.equal(false);
  });

  for (const [affected, drawn] of [
    ['about 22', {dot: 21, about: 1}],
    ['almost 22', {under: 21}],
    ['just over 22', {dot: 22, gap: 1, over: 2}],
    ['6..9', {dot: 6, range: 3}],
    ['under 5', {under: 4}],
    ['withheld', {}],
    ['unknown', {}],
    [0, {}],
  ] as const) {
    it(`marks ${affected} people as ${JSON.stringify(drawn)}`, async () => {
      expect(marks(await record({cases: [{...police, affected}]}))).to.deep.equal(drawn);
    });
  }

  it('draws bars of one scale where there are more than 200 people in any case', async () => {
    const figure = await record({
      cases: [
        {...police, affected: 201},
        {...labour, affected: 22},
      ],
    });
    const widths = [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.bar i')].map(({style}) =>
      Math.round(Number(style.getPropertyValue('--w'))),
    );

    expect(widths).to.deep.equal([11, 100]);
    expect([has(figure, '.units'), has(figure, '.key')]).to.deep.equal([false, false]);
    expect(marks(await record({cases: [{...police, affected: 200}]}))).to.deep.equal({dot: 200});
  });

  it('never draws a fine', async () => {
    const {affected: _people, ...fined} = labour;

    expect(has(await record({cases: [fined]}), '.units, .bar')).to.equal(false);
  });

  it('withholds small counts of officials and of people affected everywhere, but for what a government printed', async () => {
    const steps = [{stage: 'convicted', date: '2016'}];
    const data = {source: 'The report', cases: [{...labour, steps, count: 3, affected: 4}]};
    const figure = await record(data, 'lang="en" suppress-below="5"');

    expect(textIn(figure, '.who')).to.equal('Labour ministry officials, number withheld (1 to 4)');
    expect(textIn(figure, '.affected')).to.equal('Workers: withheld (1 to 4)');
    expect([...tableOf(figure).flat(), figure.summary, figure.toCsv()].join()).not.to.match(
      /(?<!1 to |1\.\.)\b[34]\b|three|four/i,
    );
    expect(await embedCodeOf(figure)).not.to.match(/"(count|affected)":[34]/);

    const printed = {...data, cases: [{...data.cases[0], count: {value: 3, published: true}}]};
    const left = await record(printed, 'lang="en" suppress-below="5"');

    expect(textIn(left, '.who')).to.equal('Three labour ministry officials');
    expect(textIn(left, '.affected')).to.equal('Workers: withheld (1 to 4)');
  });

  for (const [attributes, isNamed] of [
    ['', false],
    ['names', false],
    ['names="off"', false],
    ['names="ON"', false],
    ['names="on"', true],
  ] as const) {
    it(`${isNamed ? 'shows' : 'does not show'} a name with ${attributes || 'nothing said'}`, async () => {
      const correction = {date: '2017-07-04', path: 'cases[0].name.text', was: 'Filan F.', now: 'Filan Fisteku'};
      const figure = await record({cases: [named], corrections: [correction]}, `lang="en" ${attributes}`);

      expect(textIn(figure, '.cases').includes(name)).to.equal(isNamed);
      expect(figure.shadowRoot!.innerHTML.includes(name)).to.equal(isNamed);
      expect((await embedCodeOf(figure)).includes(name)).to.equal(isNamed);
      for (const text of [figure.summary, figure.toCsv(), tableOf(figure).flat().join(), textIn(figure, '.notes')])
        expect(text).not.to.contain(name);
      expect(textIn(figure, '.notes')).to.equal('Corrected 4 July 2017.');
    });
  }

  it('says who published a name, and follows the attribute', async () => {
    const figure = await record({cases: [named, police]}, 'lang="en" names="on"');

    expect(heard(figure)[1]).to.contain('Named by The Gazette: Filan Fisteku');
    expect(textsIn(figure, 'bdi')).to.deep.equal(['Filan Fisteku']);

    figure.setAttribute('names', 'off');
    await figure.updateComplete;

    expect(allText(figure)).not.to.contain(name);
  });

  it('cannot be made to show names by the data', async () => {
    const figure = await record({names: 'on', cases: [{...named, names: 'on'}]});

    expect(figure.shadowRoot!.innerHTML).not.to.contain(name);
  });

  it('leaves the names out of the code where they come in a child or with withheld counts', async () => {
    const json = JSON.stringify({'accountability-record': {cases: [{...named, affected: 3}]}});
    const figure = await place(
      `<tip-accountability-record lang="en" suppress-below="5"><script type="application/json">${json}</script></tip-accountability-record>`,
    );
    await figure.settled;
    const code = await embedCodeOf(figure);

    expect(code).to.contain('"office":"judge"');
    expect(code).not.to.contain(name);
  });

  it('shows that a source reports no case as a figure, not as an error', async () => {
    const figure = await record({country: 'XK', cases: []});

    expect([figure.state, textIn(figure, '[part=title]'), textIn(figure, '.summary')]).to.deep.equal([
      'fresh',
      'No case against an official reported',
      'This source reports no case against an official.',
    ]);
  });

  it('shows no number where a stage is not known, and says where', async () => {
    const write = console.error;
    console.error = () => undefined;
    const figure = await record({cases: [labour, through('indicted', 'guilty')]});
    console.error = write;

    expect(figure.error).to.include({code: 'schema', path: 'cases[1].steps[1].stage'});
    expect(allText(figure)).not.to.match(/\d/);
    expect(isSeen(figure.querySelector('p'))).to.equal(true);
  });

  it('takes markup in a text for text', async () => {
    const figure = await record({cases: [{...police, office: '<img src=x onerror=alert(1)>'}]});

    expect(textIn(figure, '.who')).to.contain('<img src=x onerror=alert(1)>');
    expect(has(figure, 'img')).to.equal(false);
  });

  it('keeps long words and many steps within a narrow column', async () => {
    const office = 'Aufenthaltsgenehmigungssachbearbeiterinnen und Rindfleischetikettierungsüberwachungsbeauftragte';
    const long = through('investigated', 'indicted', 'tried', 'convicted', 'appeal-decided', 'acquitted');
    const figure = await record({cases: [{...long, office, affected: 60}]});
    for (const width of [280, 420, 680]) {
      figure.parentElement!.style.width = `${width}px`;
      const {right} = figure.getBoundingClientRect();
      const out = [...figure.shadowRoot!.querySelectorAll('.cases *')].filter(
        (one) => one.getBoundingClientRect().right > right + 1,
      );

      expect(
        out.map(({className}) => className),
        `${width}px`,
      ).to.deep.equal([]);
    }
  });

  for (const [called, data, attributes] of [
    ['a record', kosovo, ''],
    ['one with names', {cases: [named, {...labour, affected: 'about 430'}]}, 'names="on"'],
    ['a dark one', kosovo, 'theme="dark"'],
    ['one without a case', {cases: []}, ''],
  ] as const) {
    for (const lang of ['en', 'sq']) {
      it(`is accessible as ${called} in ${lang}`, async () => {
        await expect(await record(data, `lang="${lang}" ${attributes}`)).to.be.accessible();
      });
    }
  }
});
