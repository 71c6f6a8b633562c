import {expect} from '@open-wc/testing';
import '@tip-figures/key-figure/define.js';
import {seenIn} from '../support/counts.js';
import {draw} from '../support/draw.js';
import {
  allText,
  errorLines,
  has,
  inside,
  isSeen,
  linesOf,
  plain,
  tableOf,
  textIn,
  textsIn,
} from '../support/reading.js';

const key = (attributes: string, lang = 'en') =>
  draw(`<tip-key-figure lang="${lang}" ${attributes}><p>fallback</p></tip-key-figure>`);

const clubs =
  'country="XK" report="2017" period="2017-06" value="34" counts="things" ' +
  'label="nightclubs shut down by police" context="No more is known."';

/** What a reader reads of the figure, a line each. */
const lines = (figure: Element) => textsIn(figure, '.key :is(.fact, .lack, p:not(.note))');

describe('<tip-key-figure>', () => {
  it('is one number with its label, where and when, and one line of context', async () => {
    const figure = await key(clubs);

    expect(has(figure, 'figcaption')).to.equal(false);
    expect(lines(figure)).to.deep.equal([
      '34 nightclubs shut down by police',
      'Kosovo, June 2017',
      'No more is known.',
    ]);
    expect(has(figure, '.marks')).to.equal(false);
    expect(has(figure, '[part=caveat]')).to.equal(false);
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('is called by its label, or by the title that the page gives it', async () => {
    const nameOf = (figure: Awaited<ReturnType<typeof key>>) =>
      textIn(figure, `#${inside(figure, 'figure')!.getAttribute('aria-labelledby')!}`);

    expect(nameOf(await key(clubs))).to.equal('nightclubs shut down by police');
    expect(nameOf(await key('value="unknown" label="nightclubs"'))).to.equal('nightclubs');
    expect(nameOf(await key(`${clubs} heading="A police operation"`))).to.equal('A police operation');
  });

  it('has place and period behind its label where there is little room, and nothing else', async () => {
    const figure = await key(`${clubs} previous="2016-06: 28" size="compact"`);

    expect(lines(figure)).to.deep.equal(['34 nightclubs shut down by police, Kosovo, June 2017']);
    expect(has(figure, '.marks')).to.equal(false);
  });

  it('says it in Albanian', async () => {
    const figure = await key(
      'country="XK" period="2016" value="about 36" counts="people" label="persona" previous="2015: 28"',
      'sq',
    );

    expect(seenIn(figure)).to.deep.equal(['rreth 36 persona | 95% bar, 9% hatched | 2015: 28 at 78%']);
    expect(lines(figure)).to.deep.equal(['rreth 36 persona', 'Kosova, 2016']);
  });

  for (const [name, attributes, ...drawn] of [
    [
      'a bar beside an earlier number',
      'value="40" counts="people" label="people" previous="2014: 10; 2015: 20"',
      '40 people | 100% bar | 2015: 20 at 50%',
    ],
    [
      'a bar shorter than an earlier number',
      'value="30" counts="cases" label="cases" previous="2015: 40"',
      '30 cases | 75% bar | 2015: 40 at 100%',
    ],
    [
      'ten cells for a share',
      'value="25%" label="in prison" previous="2017: 36%"',
      '25% in prison | 25% in cells | 2017: 36% at 36%',
    ],
    [
      'ten cells for a share alone',
      'value="about 20%" label="in prison"',
      'about 20% in prison | 17% in cells, 3% hatched',
    ],
  ] as const) {
    it(`draws ${name}, with a tick, and says no difference`, async () => {
      const figure = await key(`period="2018" ${attributes}`);

      expect(seenIn(figure)).to.deep.equal(drawn);
      expect(lines(figure).slice(1)).to.deep.equal(['2018']);
    });
  }

  for (const [name, attributes] of [
    ['there is no other number', 'value="40" counts="things" previous="2015: unknown"'],
    ['the number is missing', 'value="unreported" counts="things" previous="2015: 20"'],
    ['one is below zero', 'value="-3" counts="things" previous="2015: 20"'],
  ] as const) {
    it(`draws nothing to compare where ${name}`, async () => {
      expect(has(await key(attributes), '.marks')).to.equal(false);
    });
  }

  for (const [value, seen] of [
    ['36', '36 people'],
    ['about 36', 'about 36 people'],
    ['over 36', 'more than 36 people'],
    ['under 5', 'fewer than 5 people'],
    ['6..9', '6 to 9 people'],
    ['unknown', 'people No figure in this source'],
    ['unreported', 'people The government did not report this'],
    ['withheld 1..4', 'people Withheld (1 to 4)'],
  ] as const) {
    it(`shows ${value} as “${seen}”, and never as a bare number`, async () => {
      expect(lines(await key(`value="${value}" counts="people" label="people"`))).to.deep.equal([seen]);
    });
  }

  it('has the word of certainty above its number, no smaller than a note', async () => {
    const figure = await key('value="more than 784 million" counts="money" unit="THB" label="seized" size="compact"');
    const word = inside(figure, '.loud small')!;

    expect(plain(textIn(figure, '.fact'))).to.equal('more than 784 million Thai baht seized');
    expect(textIn(figure, '.loud small')).to.equal('more than');
    expect(word.getBoundingClientRect().bottom).to.be.at.most(inside(figure, '.phrase')!.getBoundingClientRect().top);
    expect(parseFloat(getComputedStyle(word).fontSize)).to.be.at.least(14);
  });

  it('shows a sum in other currencies where there is room', async () => {
    const value = {value: 784000000, qualifier: 'over', also: {USD: 21910000}};
    const page = await draw(
      `<div><tip-key-figure><script type="application/json">${JSON.stringify({'key-figure': {value, counts: 'money', unit: 'THB'}})}</script></tip-key-figure></div>`,
    );
    const isRoomAt = (width: number) => {
      page.parentElement!.style.width = `${width}px`;
      return inside(page, '.also')!.checkVisibility();
    };

    expect([isRoomAt(320), isRoomAt(680)]).to.deep.equal([false, true]);
    expect(plain(textIn(page, '.also'))).to.equal('(21.91 million US dollars)');
    expect(plain(page.toCsv())).to.contain('Thai baht,21910000,USD,exact');
  });

  it('highlights the number and ties a note to it', async () => {
    const figure = await key(
      `value="36" counts="things" period="2016" previous="2015: 28" highlight="value" annotation="value: half a year"`,
    );

    expect(has(figure, '.key.lit')).to.equal(true);
    expect(seenIn(figure)).to.deep.equal(['36 | 100% bar | 2015: 28 at 78% | half a year']);
  });

  it('has its numbers in the table and in the CSV', async () => {
    const figure = await key(
      'period="2016" value="about 36" counts="people" label="people" previous="2015: 28" source="State"',
    );

    expect(tableOf(figure).slice(1)).to.deep.equal([['people, 2016', 'about 36', '28']]);
    expect(figure.toCsv()).to.equal(
      'Measure,Value,Unit,Precision,Note,Source,As of\r\n"people, 2016",about 36,people,approximate,,State,\r\n' +
        '"people, 2015",28,people,exact,,State,\r\n',
    );
  });

  it('shows nothing of what it refuses', async () => {
    let figure!: Awaited<ReturnType<typeof key>>;
    const [line] = await errorLines(async () => (figure = await key('value="34 clubs" label="nightclubs"')));

    expect(line).to.contain('<tip-key-figure> value: expected a quantity');
    expect(allText(figure)).not.to.match(/\d/);
    expect(isSeen(figure.querySelector('p'))).to.equal(true);
  });

  describe('with suppress-below', () => {
    const few = 'period="2016" label="girls identified" context="Of 40 people." suppress-below="5"';
    const everything = (figure: Awaited<ReturnType<typeof key>>) =>
      [allText(figure), figure.summary, figure.toCsv()].join(' | ');

    it('withholds a small count of people everywhere, and the context that may tell it', async () => {
      const figure = await key(`${few} value="3" counts="people" previous="2015: 4"`);

      expect(lines(figure)).to.deep.equal(['girls identified Withheld (1 to 4)', '2016']);
      expect(everything(figure)).not.to.match(/(?<![\d-]|1 to |1\.\.)[34](?!\d)|40/);
    });

    it('leaves a small count of things, and large counts of people', async () => {
      expect(textIn(await key(`${few} value="3" counts="things"`), 'b')).to.equal('3');
      expect(lines(await key(`${few} value="36" counts="people"`))).to.contain('Of 40 people.');
    });
  });

  for (const width of [280, 320, 420, 680]) {
    it(`stays in a column of ${width} px with long words and a large number`, async () => {
      const page = await draw(
        `<div style="width: ${width}px"><tip-key-figure value="just over 1234567890.55"
          label="Strafverfolgungsbehördenmitarbeiterinnenfortbildungsveranstaltungen" previous="2015: 7"></tip-key-figure></div>`,
      );
      const edge = page.getBoundingClientRect().right;

      for (const part of page.shadowRoot!.querySelectorAll('.key, .key *')) {
        expect(part.getBoundingClientRect().right).to.be.at.most(edge + 1);
      }
    });
  }

  it('breaks no number where text is much larger than the column', async () => {
    const figure = await draw(
      '<div lang="en" style="inline-size: 320px; font: 32px sans-serif"><tip-key-figure value="1524700" label="decisions"></tip-key-figure></div>',
    );
    const number = inside(figure, '.loud')!;
    const sizeOf = (element: HTMLElement) => parseFloat(getComputedStyle(element).fontSize);

    expect(linesOf(number).at(-1)).to.match(/1,524,700$/);
    expect(number.scrollWidth).to.be.at.most(figure.clientWidth);
    expect(sizeOf(number)).to.be.above(sizeOf(inside(figure, '.phrase')!));
  });

  it('stands beside its phrase in a wide column, above it in a narrow one, at the side where reading begins', async () => {
    const box = async (width: number, dir: string) => {
      const figure = await draw(
        `<div dir="${dir}" style="width: ${width}px"><tip-key-figure ${clubs}></tip-key-figure></div>`,
      );
      return ['b', '.phrase'].map((selector) => inside(figure, selector)!.getBoundingClientRect());
    };
    const [wide, wideText] = await box(680, 'ltr');
    const [narrow, narrowText] = await box(320, 'ltr');
    const [mirrored, mirroredText] = await box(680, 'rtl');

    expect(wide!.right).to.be.below(wideText!.left);
    expect(narrow!.bottom).to.be.at.most(narrowText!.top);
    expect(mirrored!.left).to.be.above(mirroredText!.right);
  });

  for (const [name, attributes] of [
    ['a number', clubs],
    ['a comparison', 'period="2016" value="36" counts="people" label="people" previous="2015: 28"'],
    ['no figure', 'value="unknown" counts="people" label="people"'],
    ['fewer than', 'value="under 5" counts="people" label="people"'],
    ['a dark figure', 'value="36" counts="people" label="people" theme="dark"'],
  ] as const) {
    for (const lang of ['en', 'sq']) {
      it(`is accessible as ${name} in ${lang}`, async () => {
        await expect(await key(attributes, lang)).to.be.accessible();
      });
    }
  }
});
