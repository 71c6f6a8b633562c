import {expect} from '@open-wc/testing';
import '@tip-figures/accountability-record/define.js';
import {place} from '../support/draw.js';
import {embedCodeOf} from '../support/embed-code.js';
import {expectLabelsApart} from '../victims-trend/labels.js';
import {allText, has, inside, isSeen, plain, tableOf, textIn, textsIn} from '../support/reading.js';
import {kosovo, labour, named, police, through} from './cases.js';

const record = async (data: unknown, attributes = 'lang="en"', fallback = '<p>fallback</p>') => {
  const figure = await place(`<tip-accountability-record ${attributes}>${fallback}</tip-accountability-record>`);
  figure.data = data;
  await figure.settled;
  return figure;
};

const presumption = 'An indictment is not a finding of guilt.';
const line = 'The dashed case is open: nobody in it has been found guilty.';
const name = 'Filan';

/** The cases of the figure as a reader hears them. */
const heard = (figure: Element) =>
  [...figure.shadowRoot!.querySelectorAll('.cases > li')].map((one) => {
    const copy = one.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
    return plain(copy.textContent);
  });

describe('<tip-accountability-record>', () => {
  it('says how far each case has come, the newest decision first', async () => {
    const figure = await record(kosovo);

    expect(heard(figure)).to.deep.equal([
      'Two labour ministry officials As reported: Issued work permits to foreign workers Act: 2014 Sanction: date not given Appeal: 2016 Fined 3,000 euros each; the Court of Appeal left the fines as they were. Remained in post. Affected: 22 workers.',
      'Two police officers, in separate cases: case open Case: indicted, 2016',
    ]);
    expect(textIn(figure, '[part~=title]')).to.equal('Two officials were fined in Kosovo; two stand indicted');
    expect(textsIn(figure, '.stages span')).to.deep.equal(['Act', 'Case', 'Verdict', 'Sanction', 'Appeal']);
    expect(textIn(figure, '[part=summary]')).to.equal(figure.summary);
    expect(inside(figure, '[part=summary]')!.className).to.equal('vh');
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('says it in Albanian', async () => {
    const figure = await record(kosovo, 'lang="sq"');

    expect(textsIn(figure, '.who')).to.deep.equal([
      '2 zyrtarë të Ministrisë së Punës',
      '2 zyrtarë policie, në raste të veçanta: rast i hapur',
    ]);
    expect(textIn(figure, '.notes')).to.equal(
      'Rasti me vijë të ndërprerë është i hapur: askush në të nuk është shpallur fajtor.',
    );
  });

  it('is a list of cases with a list of steps and their dates in each', async () => {
    const figure = await record(kosovo);
    const times = [...figure.shadowRoot!.querySelectorAll<HTMLTimeElement>('ol.cases > li > ol > li time')];

    expect(times.map(({dateTime}) => dateTime)).to.deep.equal(['2014', '2016', '2016']);
    expect(textsIn(figure, 'ol[role=list]')).to.have.length(3);
  });

  it('draws what is decided as full points, and what is open as a hollow one and dashes to the edge', async () => {
    const figure = await record({cases: [through('convicted'), labour, through('tried')]});
    const tracks = [...figure.shadowRoot!.querySelectorAll('.track')].map((track) =>
      [...track.querySelectorAll('i')].map((point) => {
        const [dot, line] = [getComputedStyle(point, '::before'), getComputedStyle(point, '::after')];
        return `${dot.borderTopWidth} ${line.borderTopWidth} ${line.borderTopStyle}`;
      }),
    );
    const open = [...figure.shadowRoot!.querySelectorAll('.track i')].at(-1)!.getBoundingClientRect();

    expect(tracks).to.have.deep.members([
      ['6px 0px solid'],
      ['6px 1px solid', '6px 2px solid', '6px 0px solid'],
      ['2px 2px dashed'],
    ]);
    expect(open.right).to.be.closeTo(inside(figure, '.cases')!.getBoundingClientRect().right, 1);
  });

  it('stands every point under the name of its stage, also from right to left', async () => {
    for (const [attributes, edge] of [
      ['lang="en"', 'left'],
      ['lang="ar" dir="rtl"', 'right'],
    ] as const) {
      const figure = await record(kosovo, attributes);
      const at = (selector: string) =>
        [...figure.shadowRoot!.querySelectorAll(selector)].map((one) => Math.round(one.getBoundingClientRect()[edge]));
      const stages = at('.stages span');

      expect(at('.track i')).to.deep.equal([stages[0], stages[3], stages[4], stages[1]]);
      expect(at('.labels li')).to.deep.equal([stages[0], stages[3], stages[4], stages[1]]);
    }
  });

  it('keeps of a small figure the tracks, the names of stages that are told, and the line that nobody is guilty', async () => {
    const figure = await record(kosovo, 'lang="en" size="compact"');

    expect(textsIn(figure, '.stages span')).to.deep.equal(['Act', 'Case', '', 'Sanction', 'Appeal']);
    expect(has(figure, '.also, .outcome')).to.equal(false);
    expect(textIn(figure, '.notes')).to.equal(line);
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
        await expectLabelsApart(figure, '.who, .labels li, .outcome');
        for (let width = 280; width <= 760; width += 20) {
          figure.parentElement!.style.width = `${width}px`;
          const over = [...figure.shadowRoot!.querySelectorAll('.labels li')].filter(
            (label) => label.scrollWidth > label.clientWidth,
          );
          expect(
            over.map(({textContent}) => plain(textContent)),
            `${width}px`,
          ).to.deep.equal([]);
        }
      });
    }

    it(`has the names of its stages apart at any width in ${lang}`, async () => {
      await expectLabelsApart(await record(kosovo, `lang="${lang}"`), '.stages span');
    });
  }

  it('keeps the names of stages in sight of a long list', async () => {
    const figure = await record({cases: Array.from({length: 7}, () => through('convicted'))});

    expect(getComputedStyle(inside(figure, '.stages')!).position).to.equal('sticky');
    expect(getComputedStyle(inside(await record(kosovo), '.stages')!).position).to.equal('static');
  });

  for (const [way, data, attributes] of [
    ['a heading', kosovo, 'lang="en" heading="Guilty" subheading="All of them"'],
    ['the data', {...kosovo, presumption: false, notes: 'off', cases: [{...police, presumption: false}]}, ''],
    ['names', kosovo, 'lang="en" names="on"'],
    ['an empty heading', kosovo, 'lang="en" heading="" heading-level="0" theme="dark"'],
  ] as const) {
    it(`cannot be kept by ${way} from saying that nobody is guilty yet`, async () => {
      const figure = await record(data, attributes, '');

      expect([isSeen(inside(figure, '.notes')), textIn(figure, '.notes')]).to.deep.equal([true, line]);
      expect(figure.summary).to.match(/an indictment is not a finding of guilt\.$/);
      expect(tableOf(figure).flat().join()).to.contain(presumption);
      expect(figure.toCsv()).to.contain(presumption);
      expect(await embedCodeOf(figure)).to.contain('an indictment is not a finding of guilt.');
    });
  }

  it('prints people affected as a number, and draws no fine', async () => {
    const figure = await record(kosovo);

    expect(textIn(figure, '.outcome')).to.contain('Affected: 22 workers.');
    expect(has(figure, '.units, .bar, .key')).to.equal(false);
  });

  it('withholds small counts of officials and of people affected everywhere, but for what a government printed', async () => {
    const steps = [{stage: 'convicted', date: '2016'}];
    const data = {source: 'The report', cases: [{...labour, steps, count: 3, affected: 4}]};
    const figure = await record(data, 'lang="en" suppress-below="5"');

    expect(textIn(figure, '.who')).to.equal('Labour ministry officials, number withheld (1 to 4)');
    expect(textIn(figure, '.outcome')).to.contain('Affected: workers: withheld (1 to 4).');
    expect([...tableOf(figure).flat(), figure.summary, figure.toCsv()].join()).not.to.match(
      /(?<!1 to |1\.\.)\b[34]\b|three|four/i,
    );
    expect(await embedCodeOf(figure)).not.to.match(/"(count|affected)":[34]/);

    const printed = {...data, cases: [{...data.cases[0], count: {value: 3, published: true}}]};
    const left = await record(printed, 'lang="en" suppress-below="5"');

    expect(textIn(left, '.who')).to.equal('Three labour ministry officials');
    expect(textIn(left, '.outcome')).to.contain('Affected: workers: withheld (1 to 4).');
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
      expect(textIn(figure, '.notes')).to.equal(`${line} Corrected 4 July 2017.`);
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

    expect([figure.state, textIn(figure, '[part~=title]'), textIn(figure, '.summary')]).to.deep.equal([
      'fresh',
      'No case against an official reported in Kosovo',
      'This source reports no case against an official in Kosovo.',
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

  it('names each stage beside its date where text is so large that the heads have no room', async () => {
    const figure = await record({cases: [through('investigated', 'indicted', 'convicted')]});
    figure.parentElement!.style.cssText = 'inline-size: 320px; font-size: 32px';

    const shown = () => [isSeen(inside(figure, '.stages')), getComputedStyle(inside(figure, '.labels .vh')!).position];
    expect(shown(), 'no word is broken').to.deep.equal([false, 'static']);
    // The stop stands at the word before it.
    const after = [...figure.shadowRoot!.querySelectorAll('.labels li:first-child .line')].map((line) =>
      ['::before', '::after'].map((part) => getComputedStyle(line, part).content),
    );
    expect(after).to.deep.equal([
      ['none', '";"'],
      ['none', 'none'],
    ]);

    figure.parentElement!.style.cssText = 'inline-size: 320px';
    expect(shown()[0]).to.equal(true);
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
