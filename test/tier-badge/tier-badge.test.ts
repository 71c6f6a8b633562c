import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import {draw} from '../support/draw.js';
import {emulate} from '../support/emulate.js';
import {allText, has, inside, isSeen, linesOf, plain, tableOf, textIn, textsIn} from '../support/reading.js';

/** The boxes of a text, which may be wider than its element. */
function linesOfText(element: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter(({width}) => width > 1);
}

const badge = (attributes: string, lang = 'en') =>
  draw(`<tip-tier-badge lang="${lang}" ${attributes}><p>fallback</p></tip-tier-badge>`);

/** The cell of the ladder that is marked, and all of them. */
const ladder = (figure: Element) => [textIn(figure, 'ol [aria-current=true]'), textsIn(figure, 'ol li')];

const rungs = ['Tier 1', 'Tier 2', 'Watch List', 'Tier 3'];

describe('<tip-tier-badge>', () => {
  it('says the finding, what the tier means and where it stands', async () => {
    const figure = await badge('country="XK" report="2017" tier="2" previous="2WL"');

    expect(textIn(figure, '[part~=title]')).to.equal('Kosovo moves up to Tier 2 in 2017');
    expect(textIn(figure, '[part=subtitle]')).to.equal('One step up from the Tier 2 Watch List in 2016');
    expect(textIn(figure, '.definition')).to.match(/^Tier 2: the government does not fully meet .* with them\.$/);
    expect(ladder(figure)).to.deep.equal(['Tier 2', rungs]);
    expect(textIn(figure, '.ends'))
      .to.contain('Meets the standards')
      .and.to.contain('Falls short, no significant efforts');
    expect(textIn(figure, '[part=notes]')).to.equal(
      'The tier rates what a government does, not how many people are trafficked.',
    );
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('says it in Albanian', async () => {
    const figure = await badge('country="XK" report="2017" tier="2" previous="2WL"', 'sq');

    expect(ladder(figure)).to.deep.equal(['Niveli 2', ['Niveli 1', 'Niveli 2', 'Vëzhgim', 'Niveli 3']]);
    expect(textIn(figure, '[part=subtitle]')).to.equal(
      'Një shkallë më lart se Niveli 2 – Lista e Vëzhgimit në vitin 2016',
    );
  });

  for (const [tier, name] of [
    ['1', 'Tier 1'],
    ['2', 'Tier 2'],
    ['2WL', 'Tier 2 Watch List'],
    ['3', 'Tier 3'],
  ] as const) {
    it(`marks ${name} alone on the ladder`, async () => {
      const figure = await badge(`tier="${tier}"`);

      expect(ladder(figure)).to.deep.equal([name, rungs.map((rung) => (name.endsWith(rung) ? name : rung))]);
      expect(textsIn(figure, '[aria-current]')).to.have.length(1);
    });
  }

  it('puts a Special Case off the ladder, in words', async () => {
    const figure = await badge('country="SO" report="2017" tier="SC"');

    expect(ladder(figure)).to.deep.equal(['', rungs]);
    expect(textIn(figure, '.outside')).to.equal('Special Casenot ranked');
    expect(textIn(figure, '[part~=title]')).to.equal('Somalia is not ranked in 2017');
  });

  it('reads its sentence to those who do not see the ladder, and shows it to nobody twice', async () => {
    const figure = await badge('country="XK" report="2017" tier="2"');
    const summary = inside(figure, '[part=summary]')!;

    expect([figure.summary, summary.textContent]).to.deep.equal(Array(2).fill('Kosovo was placed on Tier 2 in 2017.'));
    expect(summary.getBoundingClientRect().height).to.be.at.most(1);
    expect(summary.closest('[aria-hidden]') === null).to.equal(true);
  });

  it('draws no history of fewer than three years, nor one that never changed', async () => {
    expect(has(await badge('history="2016: 3; 2017: 2"'), '.history, .before')).to.equal(false);

    const steady = await badge('history="2015: 2; 2016: 2; 2017: 2"');
    expect(has(steady, '.history')).to.equal(false);
    expect(textIn(steady, '.before')).to.equal('On Tier 2 in every report from 2015 to 2017.');
  });

  it('draws a history as bars in the rows of the tiers, and what is no tier in a row below them', async () => {
    const figure = await badge('history="2012: 3; 2013: 3; 2014: 3; 2015: unknown; 2016: SC; 2017: 2"');
    const strip = inside(figure, '.history')!;
    const bars = [...strip.querySelectorAll<HTMLElement>('.run')];

    expect(strip.getAttribute('aria-hidden')).to.equal('true');
    expect(textsIn(figure, '.history b')).to.deep.equal(['Tier 1', 'Tier 2', 'Watch List', 'Tier 3', 'Not ranked']);
    expect(bars.map(({className, style}) => `${className}: ${style.gridArea}`)).to.deep.equal([
      'run t3: 4 / 2 / auto / span 3',
      'run gap: 5 / 5 / auto / span 1',
      'run tSC: 5 / 6 / auto / span 1',
      'run t2: 2 / 7 / auto / span 1',
    ]);
    const [lowest, special] = ['.t3.run', '.tSC'].map((one) => inside(figure, one)!.getBoundingClientRect());
    expect(special!.top).to.be.above(lowest!.bottom + 3);
    expect(tableOf(figure)).to.deep.equal([
      ['Report', 'Tier'],
      ['2012', 'Tier 3'],
      ['2013', 'Tier 3'],
      ['2014', 'Tier 3'],
      ['2015', 'No tier in these data'],
      ['2016', 'Special Case'],
      ['2017', 'Tier 2'],
    ]);
  });

  const widths = Array.from({length: 25}, (_, step) => 280 + 20 * step);
  const tierOf = (year: number) =>
    year < 2003
      ? '2'
      : year === 2004 || (year > 2005 && year < 2012) || year > 2023
        ? 'SC'
        : year === 2016
          ? '3'
          : '2WL';
  const years = Array.from({length: 25}, (_, index) => `${2001 + index}: ${tierOf(2001 + index)}`).join('; ');

  it('keeps its labels apart and all inside, at every width', async () => {
    const figure = await badge(`country="HT" report="2025" history="${years}" lang="en"`);
    const host = figure as HTMLElement;
    for (const width of widths) {
      host.style.width = `${width}px`;
      const edge = host.getBoundingClientRect();
      const labels = [...inside(figure, '.history')!.querySelectorAll('span')].filter(
        (label) => label.getClientRects().length > 0,
      );
      const boxes = labels.map((label) => {
        const range = document.createRange();
        range.selectNodeContents(label);
        return range.getBoundingClientRect();
      });
      for (const [index, {left, right}] of boxes.entries()) {
        expect(left, `${width}`).to.be.at.least(index ? boxes[index - 1]!.right + 2 : edge.left);
        expect(right, `${width}`).to.be.at.most(edge.right + 0.5);
      }
      for (const cell of inside(figure, '.ladder')!.children) {
        expect(cell.scrollWidth, `${width} ${cell.textContent}`).to.be.at.most(cell.clientWidth + 1);
      }
    }
  });

  for (const [lang, tier, cells] of [
    ['en', '3', ['Tier 1', 'Tier 2', 'Watch List', 'Tier 3']],
    ['en', '2WL', ['Tier 1', 'Tier 2', 'Tier 2|Watch List', 'Tier 3']],
    ['sq', '3', ['Niveli 1', 'Niveli 2', 'Vëzhgim', 'Niveli 3']],
    ['sq', '2WL', ['Niveli 1', 'Niveli 2', 'Niveli 2 –|Lista e|Vëzhgimit', 'Niveli 3']],
  ] as const) {
    it(`breaks no name inside a word, nor the Watch List, at 320 px: ${lang}, ${tier}`, async () => {
      const figure = await badge(`tier="${tier}" style="inline-size: 320px"`, lang);
      const rungs = [...inside(figure, '.ladder')!.children];

      expect(rungs.map((rung) => linesOf(rung).join('|'))).to.deep.equal(cells);
      expect(rungs[0]!.getBoundingClientRect().height).to.be.at.least(54);
    });

    it(`holds its names in their cells, each word whole, at any size of text: ${lang}, ${tier}`, async () => {
      const figure = await badge(`tier="${tier}"`, lang);
      const host = figure as HTMLElement;
      for (const width of [280, 320, 420]) {
        for (let size = 16; size <= 32; size += 2) {
          Object.assign(host.style, {inlineSize: `${width}px`, fontSize: `${size}px`});
          const ladder = inside(figure, '.ladder')!;
          for (const rung of ladder.children) {
            expect(rung.scrollWidth, `${width} ${size} ${rung.textContent}`).to.be.at.most(rung.clientWidth + 1);
            expect(linesOf(rung).join(' '), `${width} ${size}`).to.equal(plain(rung.textContent));
          }
          expect(ladder.scrollWidth, `${width} ${size}`).to.be.at.most(ladder.clientWidth);
        }
      }
    });
  }

  it('writes a Special Case in ink in the middle of its dashed box, and what that means small', async () => {
    const figure = await badge(`report="2025" history="${years}" style="inline-size: 680px"`);
    const box = inside(figure, '.history .tSC:has(s)')!;
    const name = [...figure.shadowRoot!.querySelectorAll('.history s')].find((one) => linesOf(one).length)!;
    const [outer, inner] = [name.parentElement!, name].map((one) => one.getBoundingClientRect());

    expect(outer!.height - parseFloat(getComputedStyle(name).fontSize)).to.be.at.least(6);
    expect(Math.abs(inner!.top + inner!.bottom - outer!.top - outer!.bottom)).to.be.at.most(2);
    expect(getComputedStyle(name).color).to.equal('rgb(29, 35, 39)');
    expect(getComputedStyle(box).borderTopWidth).to.equal('2px');
    const sizes = ['.outside', '.outside small', '.rung'].map((one) =>
      parseFloat(getComputedStyle(inside(figure, one)!).fontSize),
    );
    expect(sizes[1]).to.equal(sizes[2]);
  });

  it('keeps its years apart at any size of text', async () => {
    const figure = (await badge(`report="2025" history="${years}"`)) as HTMLElement;
    for (const width of [280, 320, 420, 560, 680]) {
      for (let size = 16; size <= 32; size += 2) {
        Object.assign(figure.style, {inlineSize: `${width}px`, fontSize: `${size}px`});
        const boxes = [...inside(figure, '.history')!.querySelectorAll('.named')].filter(isSeen).flatMap(linesOfText);
        expect(boxes.length).to.be.at.least(2);
        for (const [index, {left}] of boxes.entries()) {
          if (index) expect(left, `${width} ${size} ${index}`).to.be.at.least(boxes[index - 1]!.right + 2);
        }
      }
    }
  });

  it('keeps its years apart however many they are, and names all that have room', async () => {
    const named: Record<string, string> = {};
    for (const count of [5, 8, 10, 14, 16, 19, 22, 26]) {
      const all = Array.from({length: count}, (_, index) => `${2001 + index}: ${index % 2 ? '2' : '3'}`).join('; ');
      const figure = (await badge(`report="${2000 + count}" history="${all}"`)) as HTMLElement;
      for (const width of [280, 320, 420, 500, 680]) {
        figure.style.inlineSize = `${width}px`;
        const labels = [...inside(figure, '.history')!.querySelectorAll('.named')].filter(isSeen);
        const boxes = labels.flatMap(linesOfText);
        for (const [index, {left}] of boxes.entries()) {
          if (index) expect(left, `${count} ${width} ${index}`).to.be.at.least(boxes[index - 1]!.right + 4);
        }
        named[`${count} in ${width}`] = labels.map(({textContent}) => textContent).join(' ');
      }
    }

    expect(named['8 in 680']).to.equal('2001 2005 2008');
    expect(named['10 in 320']).to.equal('2001 2007 2010');
    expect(named['26 in 680']).to.equal('2001 2005 2009 2013 2017 2021 2026');
  });

  it('names a run of Special Cases where it has room', async () => {
    const figure = await badge(`report="2025" history="${years}"`);
    const host = figure as HTMLElement;
    const shown = (width: number) => {
      host.style.width = `${width}px`;
      const names = [...inside(figure, '.history')!.querySelectorAll('s')];
      return names.filter((name) => name.getClientRects().length).map(({textContent}) => textContent);
    };

    expect(shown(760)).to.deep.equal(['Special Case', 'SC']);
    expect(shown(280)).to.deep.equal(['SC']);
  });

  it('leaves a Special Case room beside its name', async () => {
    const figure = await badge(`report="2025" history="${years}"`);
    const names = [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.history s')];
    const tight = widths.filter((width) => {
      (figure as HTMLElement).style.inlineSize = `${width}px`;
      return names
        .filter((name) => name.getClientRects().length)
        .some((name) => name.parentElement!.clientWidth - name.offsetWidth < 4);
    });

    expect(tight).to.deep.equal([]);
  });

  it('stands mirrored on a page that reads from right to left', async () => {
    const page = await draw(
      `<div dir="rtl" lang="ar"><tip-tier-badge tier="2" history="2015: 3; 2016: 2; 2017: 2"></tip-tier-badge></div>`,
    );
    const lefts = (selector: string) =>
      [...page.shadowRoot!.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().left);
    const isMirrored = (places: number[]) => places.every((left, index) => !index || left < places[index - 1]!);

    expect(['.ladder li', '.ends span', '.run'].map((one) => isMirrored(lefts(one)))).to.deep.equal([true, true, true]);
    expect(lefts('.history b')[0]).to.be.above(lefts('.run')[0]!);
    const {textAlign} = getComputedStyle(page.shadowRoot!.querySelector('.definition')!);
    expect(textAlign).to.equal('right');
  });

  it('prints its tier in light colours, whatever its theme', async function () {
    if (!(await emulate({media: 'print'}))) this.skip();
    try {
      const colours = (figure: Element) => {
        const {color, backgroundColor} = getComputedStyle(inside(figure, '[aria-current]')!);
        return [color, backgroundColor];
      };

      expect(colours(await badge('tier="2" theme="dark"'))).to.deep.equal(['rgb(29, 35, 39)', 'rgb(169, 195, 209)']);
      expect(colours(await badge('tier="3" theme="dark"'))).to.deep.equal(['rgb(255, 255, 255)', 'rgb(18, 58, 82)']);
    } finally {
      await emulate({});
    }
  });

  it('writes its history as CSV', async () => {
    const figure = await badge('report="2017" tier="2" previous="3" source="State" as-of="2017-06-29"');

    expect(figure.toCsv()).to.equal(
      'Report,Value,Unit,Precision,Note,Source,As of\r\n2016,3,,,,State,2017-06-29\r\n2017,2,,,,State,2017-06-29\r\n',
    );
  });

  for (const [name, attributes] of [
    ['a badge', 'country="XK" report="2017" tier="2" previous="2"'],
    ['a Special Case', 'country="SO" tier="SC"'],
    ['a history', 'history="2014: 3; 2015: unknown; 2016: SC; 2017: 2"'],
    ['a dark badge', 'tier="3" theme="dark"'],
    ['a chip', 'tier="2" report="2017" variant="inline"'],
  ] as const) {
    for (const lang of ['en', 'sq']) {
      it(`is accessible as ${name} in ${lang}`, async () => {
        await expect(await badge(attributes, lang)).to.be.accessible();
      });
    }
  }
});

describe('<tip-tier-badge variant="inline">', () => {
  it('is a chip with tier and year, without frame or tools', async () => {
    const figure = await badge('country="XK" report="2017" tier="2" variant="inline"');

    expect(allText(figure)).to.equal('Tier 2, 2017');
    expect(has(figure, 'figure, button, table, p')).to.equal(false);
    expect([inside(figure, '.chip')!.lang, inside(figure, '.chip')!.dir]).to.deep.equal(['en', 'ltr']);
  });

  it('leaves the year out where it is not known, and says it in Albanian', async () => {
    expect(allText(await badge('tier="2" variant="inline"'))).to.equal('Tier 2');
    expect(allText(await badge('tier="2" report="2017" variant="inline"', 'sq'))).to.equal('Niveli 2, 2017');
  });

  it('has a tick for each tier, one of them marked, for the eye alone', async () => {
    const figure = await badge('tier="2WL" variant="inline"');

    expect([...inside(figure, '[aria-hidden=true]')!.children].map(({className}) => className)).to.deep.equal([
      '',
      '',
      'on',
      '',
    ]);
  });

  it('has no ticks for a Special Case', async () => {
    const figure = await badge('tier="SC" variant="inline"');

    expect([inside(figure, 'i'), allText(figure)]).to.deep.equal([null, 'Special Case']);
  });

  it('stays in its line', async () => {
    const figure = await draw('<p>Kosovo is on <tip-tier-badge tier="2" variant="inline"></tip-tier-badge> again.</p>');

    expect(getComputedStyle(figure).display).to.match(/^inline/);
    expect(figure.parentElement!.getBoundingClientRect().height).to.be.below(40);
  });

  it('still has its sentence and its CSV for the page', async () => {
    const figure = await badge('tier="2" report="2017" variant="inline"');

    expect(figure.summary).to.equal('Placed on Tier 2 in 2017.');
    expect(figure.toCsv()).to.contain('2017,2,');
  });

  it('becomes a figure when the variant goes', async () => {
    const figure = await badge('tier="2" report="2017" variant="inline"');
    figure.removeAttribute('variant');
    await figure.settled;

    expect(textIn(figure, 'figure [aria-current]')).to.equal('Tier 2');
  });
});
