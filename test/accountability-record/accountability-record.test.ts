import {expect} from '@open-wc/testing';
import '@tip-figures/accountability-record/define.js';
import {place} from '../support/draw.js';
import {embedCodeOf} from '../support/embed-code.js';
import {expectLabelsApart} from '../victims-trend/labels.js';
import {allText, has, inside, isSeen, plain, tableOf, textIn, textsIn} from '../support/reading.js';
import {decidedAs, kosovo, labour, named, police, through} from './cases.js';

const record = async (data: unknown, attributes = 'lang="en"', fallback = '<p>fallback</p>') => {
  const figure = await place(`<tip-accountability-record ${attributes}>${fallback}</tip-accountability-record>`);
  figure.data = data;
  await figure.settled;
  return figure;
};

const line = 'Open case: no final decision.';
const name = 'Filan';

/** The cases of the figure as a reader hears them. */
const heard = (figure: Element) =>
  [...figure.shadowRoot!.querySelectorAll('.cases > li')].map((one) => {
    const copy = one.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
    return plain(copy.textContent);
  });

describe('<tip-accountability-record>', () => {
  it('says how many and who, then what came of each case, the newest decision first', async () => {
    const figure = await record(kosovo);

    expect(heard(figure)).to.deep.equal([
      '2 labour ministry officials Fined 3,000 euros each, upheld Issued work permits to foreign workers. 22 workers. Kept their posts. Act 2014 Fined no date Appeal 2016, upheld',
      '2 police officers, in separate cases Indicted Open case: no final decision. Indicted 2016, open',
    ]);
    expect(textIn(figure, '[part~=title]')).to.equal('Cases against officials, Kosovo');
    expect(textsIn(figure, '.outcome')).to.deep.equal(['Fined 3,000 euros each, upheld', 'Indicted']);
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('says it in Albanian', async () => {
    const figure = await record(kosovo, 'lang="sq"');

    expect(textsIn(figure, '.outcome')).to.deep.equal([
      'Gjobë prej 3000 euro për secilin, vendimi u la në fuqi',
      'Aktakuzë e ngritur',
    ]);
    expect(textIn(figure, '.cases')).to.contain('Rast i hapur: pa vendim përfundimtar.');
  });

  it('is a list of cases with a list of steps and their dates in each', async () => {
    const figure = await record(kosovo);
    const times = [...figure.shadowRoot!.querySelectorAll<HTMLTimeElement>('ol.cases > li > ol > li time')];

    expect(times.map(({dateTime}) => dateTime)).to.deep.equal(['2014', '2016', '2016']);
    expect(textsIn(figure, 'ol[role=list]')).to.have.length(3);
  });

  /** Whether the people of each stage are filled, barred or underlined, as they are drawn. */
  const drawn = (figure: Element) =>
    [...figure.shadowRoot!.querySelectorAll('.dots')].map((dots) => {
      const [first] = dots.querySelectorAll('i');
      return [
        dots.querySelectorAll('i').length,
        getComputedStyle(first!).backgroundColor !== 'rgba(0, 0, 0, 0)' && 'filled',
        getComputedStyle(first!, '::after').content !== 'none' && 'barred',
        parseFloat(getComputedStyle(dots).borderBlockEndWidth) >= 2 && 'underlined',
      ]
        .filter(Boolean)
        .join(' ');
    });

  it('draws one dot a person, filled from a decision on, underlined where that is upheld', async () => {
    expect(drawn(await record(kosovo))).to.deep.equal(['2 filled', '2 filled underlined', '2']);
  });

  it('fills nobody before a decision, and bars who is cleared', async () => {
    const path = through('investigated', 'arrested', 'charged', 'indicted', 'tried', 'convicted');
    const steps = [...path.steps, {stage: 'appeal-decided', date: '2020', outcome: 'overturned'}];
    const figure = await record({
      cases: [{...path, steps, count: 3}, ...['acquitted', 'dropped'].map((one) => through(one))],
    });

    expect(drawn(figure)).to.deep.equal(['3', '3', '3', '3', '3', '3 filled', '3 barred', '1 barred', '1 barred']);
  });

  for (const [count, marks] of [
    [36, '36 filled'],
    [37, '1 filled'],
    ['3..5', '5 filled'],
    ['over 5', '6 filled'],
    ['withheld', undefined],
    ['unknown', undefined],
  ] as const) {
    it(`draws ${count} people as ${marks ?? 'no mark'}`, async () => {
      const figure = await record({cases: [{...through('convicted'), count}]});

      expect(drawn(figure)).to.deep.equal(marks ? [marks] : []);
    });
  }

  it('has bars for all cases on one scale where one has more than 36 people', async () => {
    const figure = await record({
      cases: [
        {...through('convicted'), count: 120},
        {...through('convicted'), count: 30},
      ],
    });
    const [long, short] = [...figure.shadowRoot!.querySelectorAll('.dots i')].map((one) => one.getBoundingClientRect());

    expect(long!.width / short!.width).to.be.closeTo(4, 0.1);
  });

  it('stands the same stage of all cases in one column below its head, also from right to left', async () => {
    for (const [attributes, edge] of [
      ['lang="en"', 'left'],
      ['lang="ar" dir="rtl"', 'right'],
    ] as const) {
      const figure = await record({cases: [through('indicted'), through('indicted', 'convicted')]}, attributes);
      figure.style.inlineSize = '680px';
      const edges = (selector: string) =>
        [...figure.shadowRoot!.querySelectorAll(selector)].map((one) => Math.round(one.getBoundingClientRect()[edge]));
      const heads = edges('.heads span');

      expect(heads).to.have.length(2);
      expect(edges('.stages li')).to.deep.equal([heads[0], heads[1], heads[0]]);
    }
  });

  for (const [name, cases] of [
    ['below 560 px', [through('indicted', 'convicted')]],
    ['with five stages', [through('investigated', 'charged', 'indicted', 'tried', 'convicted')]],
    ['with a stage twice', [through('indicted', 'dropped', 'indicted')]],
  ] as const) {
    it(`has a list of each case’s stages in the order of time in place of a table ${name}`, async () => {
      const figure = await record({cases});
      figure.style.inlineSize = name.startsWith('below') ? '559px' : '680px';
      const tops = [...figure.shadowRoot!.querySelectorAll('.stages li')].map((one) => one.getBoundingClientRect().top);
      const head = figure.shadowRoot!.querySelector('.heads');

      expect(!head || !isSeen(head)).to.equal(true);
      expect(tops).to.deep.equal([...new Set(tops)].sort((a, b) => a - b));
      expect(isSeen(inside(figure, '.stage'))).to.equal(true);
    });
  }

  it('keeps of a small figure who, the outcomes, the last stage, and that a case is open', async () => {
    const figure = await record(kosovo, 'lang="en" size="compact"');

    expect(heard(figure)).to.deep.equal([
      '2 labour ministry officials Fined 3,000 euros each, upheld',
      '2 police officers, in separate cases Indicted Open case: no final decision.',
    ]);
    expect(drawn(figure)).to.deep.equal(['2 filled underlined', '2']);
  });

  for (const size of ['full', 'compact']) {
    it(`shows what an appeal decided, of a case by its key or in the words of the source, drawn ${size}`, async () => {
      const words = 'the Court of Appeal overturned the conviction';
      const act = {text: 'sold visas'};
      const cases = ['upheld', 'overturned', words].map((outcome) => ({...decidedAs(outcome), act}));
      const figure = await record({cases}, `lang="en" size="${size}"`);

      expect(textsIn(figure, '.outcome')).to.deep.equal([
        'Convicted, upheld',
        'Conviction overturned',
        'The Court of Appeal overturned the conviction',
      ]);
      expect(figure.summary).to.contain(`appeal decided (${words})`);
      expect(figure.toCsv()).to.contain(`2022 (${words})`);
      expect(heard(figure).map((one) => /Alleged|Accused of/.exec(one)?.[0])).to.deep.equal(
        size === 'full' ? [undefined, 'Accused of', 'Alleged'] : [undefined, undefined, undefined],
      );
    });
  }

  it('highlights one case and ties a note to another', async () => {
    const figure = await record(kosovo, 'lang="en" highlight="2" annotation="1: after two years"');

    expect(textsIn(figure, '.lit .outcome')).to.deep.equal(['Indicted']);
    expect(textsIn(figure, '[part=note]')).to.deep.equal(['after two years']);
  });

  for (const lang of ['en', 'sq']) {
    for (const [called, cases] of [
      ['of the article', kosovo.cases],
      [
        'with every stage',
        [
          {
            ...through('investigated', 'indicted', 'tried', 'convicted', 'sanctioned', 'appeal-decided'),
            act: {text: 'x', date: '2009-09-30'},
          },
        ],
      ],
    ] as const) {
      it(`has no label over another at any width, in cases ${called} in ${lang}`, async () => {
        const figure = await record({cases}, `lang="${lang}"`);
        await expectLabelsApart(figure, '.cases p, .loud, .heads span, .cases:not(.staged) .stage, .stages .quiet');
      });
    }
  }

  for (const [way, data, attributes] of [
    ['a heading', kosovo, 'lang="en" heading="Guilty" subheading="All of them"'],
    ['the data', {...kosovo, presumption: false, notes: 'off', cases: [{...police, presumption: false}]}, ''],
    ['names', kosovo, 'lang="en" names="on"'],
    ['an empty heading', kosovo, 'lang="en" heading="" heading-level="0" theme="dark"'],
  ] as const) {
    it(`cannot be kept by ${way} from saying that nobody is guilty yet`, async () => {
      const figure = await record(data, attributes, '');

      expect(isSeen(inside(figure, '.cases > li:last-child'))).to.equal(true);
      expect(textIn(figure, '.cases > li:last-child')).to.contain(line);
      expect(figure.summary).to.contain('indicted, open.');
      expect(tableOf(figure).flat().join()).to.contain(line);
      expect(figure.toCsv()).to.contain(line);
      expect(await embedCodeOf(figure)).to.contain('indicted, open.');
    });
  }

  it('withholds small counts of officials and of people affected everywhere, but for what a government printed', async () => {
    const steps = [{stage: 'convicted', date: '2016'}];
    const data = {source: 'The report', cases: [{...labour, steps, count: 3, affected: 4}]};
    const figure = await record(data, 'lang="en" suppress-below="5"');

    expect(textIn(figure, '.cases')).to.contain('Labour ministry officials, number withheld (1 to 4)');
    expect(textIn(figure, '.cases')).to.contain('Workers: withheld (1 to 4)');
    expect([...tableOf(figure).flat(), figure.summary, figure.toCsv()].join()).not.to.match(
      /(?<!1 to |1\.\.)\b[34]\b|three|four/i,
    );
    expect(await embedCodeOf(figure)).not.to.match(/"(count|affected)":[34]/);

    const printed = {...data, cases: [{...data.cases[0], count: {value: 3, published: true}}]};
    const left = await record(printed, 'lang="en" suppress-below="5"');

    expect(textIn(left, '.cases')).to.contain('3 labour ministry officials');
    expect(textIn(left, '.cases')).to.contain('Workers: withheld (1 to 4)');
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
      for (const text of [figure.summary, figure.toCsv(), tableOf(figure).flat().join(), textIn(figure, '.remark')])
        expect(text).not.to.contain(name);
      expect(textIn(figure, '.remark')).to.equal('Corrected 4 July 2017.');
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

    expect([figure.state, textIn(figure, '[part~=title]'), textIn(figure, '.outcome')]).to.deep.equal([
      'fresh',
      'Cases against officials, Kosovo',
      'None reported',
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

    expect(textIn(figure, '.cases')).to.contain('<img src=x onerror=alert(1)>');
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
