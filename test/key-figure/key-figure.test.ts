import {expect} from '@open-wc/testing';
import '@tip-figures/key-figure/define.js';
import {draw} from '../support/draw.js';
import {allText, errorLines, has, inside, isSeen, linesOf, plain, textIn, textsIn} from '../support/reading.js';

const key = (attributes: string, lang = 'en') =>
  draw(`<tip-key-figure lang="${lang}" ${attributes}><p>fallback</p></tip-key-figure>`);

const clubs =
  'country="XK" report="2017" period="2017-06" value="34" counts="things" ' +
  'label="nightclubs shut down by police" context="No more is known."';

describe('<tip-key-figure>', () => {
  it('is one number with its label, to be read together, where and when, and one line of context', async () => {
    const figure = await key(clubs);

    expect(has(figure, '[part~=title]')).to.equal(false);
    expect(has(figure, 'figcaption')).to.equal(false);
    expect(textsIn(figure, '[part=figure] p')).to.deep.equal([
      '34 nightclubs shut down by police',
      'Kosovo, June 2017',
      'No more is known.',
    ]);
    expect(textsIn(figure, '[part=figure] b')).to.deep.equal(['34']);
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('has the title that the page gives it, and is called by its sentence without one', async () => {
    const nameOf = (figure: Awaited<ReturnType<typeof key>>) =>
      textIn(figure, `#${inside(figure, 'figure')!.getAttribute('aria-labelledby')!}`);

    expect(nameOf(await key(clubs))).to.equal('34 nightclubs shut down by police (Kosovo, June 2017).');
    expect(nameOf(await key(`${clubs} heading="A police operation"`))).to.equal('A police operation');
  });

  it('has the word beside a number in its middle where it is small', async () => {
    const figure = await key(`value="34" label="nightclubs" size="compact" style="inline-size: 320px"`);
    const [number, word] = ['.fact b', '.phrase'].map((one) => {
      const words = document.createRange();
      words.selectNodeContents(inside(figure, one)!);
      const {top, bottom} = words.getBoundingClientRect();
      return (top + bottom) / 2;
    });

    expect(word).to.be.closeTo(number!, 1);
  });

  it('says nothing of the months that a report covers', async () => {
    expect(has(await key(clubs), '[part=notes]')).to.equal(false);
  });

  it('says it in Albanian', async () => {
    const figure = await key(
      'country="XK" period="2016" value="about 36" counts="people" label="persona" previous="2015: 28"',
      'sq',
    );

    expect(textsIn(figure, '[part=figure] p')).to.deep.equal([
      'rreth 36 persona',
      'Kosova, 2016',
      'Në rritje nga 28 në vitin 2015',
    ]);
  });

  it('compares in words, with no second number of its size', async () => {
    const figure = await key('period="2016" value="36" counts="people" label="people" previous="2015: 28"');

    expect(textsIn(figure, '[part=figure] p')).to.deep.equal(['36 people', '2016', 'Up from 28 in 2015']);
    const size = (selector: string) => parseFloat(getComputedStyle(inside(figure, selector)!).fontSize);
    expect(size('.change')).to.be.below(size('b') / 2);
  });

  for (const [value, seen, heard] of [
    ['36', '36', '36'],
    ['about 36', 'about 36', 'about 36'],
    ['almost 36', 'almost 36', 'almost 36'],
    ['just over 36', 'just over 36', 'just over 36'],
    ['over 36', 'more than 36', 'more than 36'],
    ['under 5', 'fewer than 5', 'fewer than 5'],
    ['6..9', '6 to 9', '6 to 9'],
    ['unknown', 'No figure in this source', 'No figure in this source'],
    ['withheld', 'Number withheld', 'Number withheld'],
  ] as const) {
    it(`shows ${value} as “${seen}”, and never as a bare number`, async () => {
      const figure = await key(`value="${value}" counts="people" label="people"`);
      const number = inside(figure, '.fact > :is(b, .none)')!;
      const without = (hidden: string) => {
        const copy = number.cloneNode(true) as Element;
        copy.querySelectorAll(hidden).forEach((part) => part.remove());
        return plain(copy.textContent);
      };

      expect([without('.vh'), without('[aria-hidden]')]).to.deep.equal([seen, heard]);
      expect(number.localName).to.equal(seen.length > 14 ? 'span' : 'b');
    });
  }

  it('shows money with its currency', async () => {
    const figure = await key('value="more than 784 million" counts="money" unit="THB" label="seized from traffickers"');

    expect(textsIn(figure, '.fact').map(plain)).to.deep.equal([
      'more than 784 million Thai baht seized from traffickers',
    ]);
  });

  it('shows a sum in other currencies in brackets, smaller', async () => {
    const value = {value: 784000000, qualifier: 'over', also: {USD: 21910000}};
    const figure = await draw(
      `<tip-key-figure><script type="application/json">${JSON.stringify({'key-figure': {value, counts: 'money', unit: 'THB'}})}</script></tip-key-figure>`,
    );
    const size = (selector: string) => parseFloat(getComputedStyle(inside(figure, selector)!).fontSize);

    expect(textsIn(figure, '.fact').map(plain)).to.deep.equal([
      'more than 784 million Thai baht (21.91 million US dollars)',
    ]);
    expect(size('small')).to.be.below(size('.fact'));
    expect(plain(figure.toCsv())).to.contain('Thai baht,21910000,USD,exact');
  });

  it('shows a share with its sign', async () => {
    const figure = await key('value="71%" label="of the victims were women" period="2017"');

    expect(textsIn(figure, '[part=figure] p')).to.deep.equal(['71% of the victims were women', '2017']);
  });

  it('says what there is no number of, and then why', async () => {
    const figure = await key('value="unreported" counts="people" label="workers trained"');

    expect(textsIn(figure, '.fact')).to.deep.equal(['Workers trained The government did not report this']);
    const [label, why] = ['.fact > :first-child', '.none'].map((one) => inside(figure, one)!.getBoundingClientRect());
    expect(label!.bottom).to.be.at.most(why!.top);
  });

  it('reads its sentence to nobody twice', async () => {
    const figure = await key(clubs);
    const summary = inside(figure, '[part=summary]')!;

    expect(summary.textContent).to.equal('34 nightclubs shut down by police (Kosovo, June 2017).');
    expect(summary.getBoundingClientRect().height).to.be.at.most(1);
  });

  it('says elsewhere what stands beside its number, too', async () => {
    const figure = await key(clubs);
    const said = '34 nightclubs shut down by police (Kosovo, June 2017). No more is known.';

    expect(figure.summary).to.equal(said);
    expect(await figure.toHtml()).to.contain(`<p>${said}</p>`);
  });

  it('has its numbers in the CSV, and no table of its own', async () => {
    const figure = await key(
      'period="2016" value="about 36" counts="people" label="people" previous="2015: 28" source="State"',
    );

    expect([has(figure, 'table'), textsIn(figure, '.tools button')]).to.deep.equal([false, ['']]);
    expect(figure.toCsv()).to.equal(
      'Measure,Value,Unit,Precision,Note,Source,As of\r\n"People, 2016",about 36,people,approximate,,State,\r\n' +
        '"For comparison, 2015",28,people,exact,,State,\r\n',
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

      expect(textIn(figure, '.fact')).to.equal('Girls identified Number withheld (1 to 4)');
      expect(textIn(figure, '.change')).to.equal('In 2015: withheld (1 to 4)');
      expect(everything(figure)).not.to.match(/(?<![\d-]|1 to |1\.\.)[34](?!\d)|40/);
    });

    it('leaves a small count of things, and large counts of people', async () => {
      expect(textIn(await key(`${few} value="3" counts="things"`), 'b')).to.equal('3');
      expect(textsIn(await key(`${few} value="36" counts="people"`), '.remark')).to.contain('Of 40 people.');
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
    const number = inside(figure, 'b')!;
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
