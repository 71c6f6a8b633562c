import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import {stubClipboard} from '../support/clipboard.js';
import {draw} from '../support/draw.js';
import {has, inside, textIn, textsIn, type AnyFigure} from '../support/reading.js';
import {until} from '../support/until.js';

const badge = () => draw('<tip-tier-badge lang="en" country="XK" report="2017" tier="2"></tip-tier-badge>');
const button = (figure: Element) => inside(figure, '.more')!;
const menu = (figure: Element) => inside(figure, '#m');
const isOpen = (figure: Element) => has(figure, '#m');
const status = (figure: Element) => textIn(figure, '.status');

async function opened(): Promise<AnyFigure> {
  const figure = await badge();
  button(figure).click();
  await until(() => isOpen(figure), 'the menu is open');
  return figure;
}

/** Chooses an item and waits for what is said of it. */
async function choose(figure: AnyFigure, index: number): Promise<void> {
  figure.shadowRoot!.querySelectorAll<HTMLElement>('#m li button')[index]!.click();
  await until(() => status(figure) !== '', 'something is said');
}

/** What an item copies. */
async function copiedFrom(figure: AnyFigure, index: number): Promise<string[]> {
  const copied: string[] = [];
  const restore = stubClipboard({
    writeText: (words) => {
      copied.push(words);
      return Promise.resolve();
    },
  });
  await choose(figure, index);
  restore();
  return copied;
}

const copyWith = async (writeText: (text: string) => Promise<void>): Promise<AnyFigure> => {
  const figure = await opened();
  const restore = stubClipboard({writeText});
  await choose(figure, 3);
  restore();
  return figure;
};

const press = (target: EventTarget, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));

const point = (target: EventTarget) =>
  target.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));

describe('the menu', () => {
  it('is closed at first, and has a name', async () => {
    const figure = await badge();

    expect(isOpen(figure)).to.equal(false);
    // A heading that named a button would not be heard where it stands.
    expect(button(figure).hasAttribute('aria-labelledby')).to.equal(false);
    expect(button(figure).getAttribute('aria-label')).to.equal(
      'Share and download: Kosovo: Tier 2 in the 2017 trafficking report',
    );
    expect([button(figure).getAttribute('aria-expanded'), button(figure).hasAttribute('aria-controls')]).to.deep.equal([
      'false',
      false,
    ]);
  });

  it('opens to a plain list of buttons, and is accessible', async () => {
    const figure = await opened();

    expect([button(figure).getAttribute('aria-expanded'), button(figure).getAttribute('aria-controls')]).to.deep.equal([
      'true',
      'm',
    ]);
    expect(textsIn(figure, '#m li > button')).to.deep.equal([
      'Download data (CSV)',
      'Download image (PNG)',
      'Download image (SVG)',
      'Copy tag',
      'Copy link',
      'Copy sentence',
    ]);
    expect(has(figure, '[role=menu], [role=menuitem]')).to.equal(false);
    await expect(figure).to.be.accessible();
  });

  it('closes by its button', async () => {
    const figure = await opened();
    button(figure).click();
    await figure.updateComplete;

    expect(isOpen(figure)).to.equal(false);
  });

  for (const [place, target] of [
    ['in it', (figure: Element) => inside(figure, '#m li button')!],
    ['on its button', button],
  ] as const) {
    it(`closes at Esc ${place}, and hands the focus back to its button`, async () => {
      const figure = await opened();
      target(figure).focus();
      press(target(figure), 'Escape');
      await figure.updateComplete;

      expect(isOpen(figure)).to.equal(false);
      expect(figure.shadowRoot!.activeElement === button(figure)).to.equal(true);
    });
  }

  it('keeps Esc from a dialog around it only while it is open', async () => {
    const figure = await opened();
    const heard: string[] = [];
    figure.addEventListener('keydown', ({key}) => heard.push(key));
    press(button(figure), 'a');
    press(button(figure), 'Escape');
    press(button(figure), 'Escape');

    expect(heard).to.deep.equal(['a', 'Escape']);
  });

  it('closes at a click elsewhere, in the figure or in the page', async () => {
    for (const elsewhere of [(figure: Element) => inside(figure, '[part~=title]')!, () => document.body]) {
      const figure = await opened();
      point(elsewhere(figure));
      await figure.updateComplete;
      expect(isOpen(figure)).to.equal(false);
    }
  });

  it('stays open at a click in it', async () => {
    const figure = await opened();
    point(menu(figure)!);
    await figure.updateComplete;

    expect(isOpen(figure)).to.equal(true);
  });

  it('is closed when its figure is removed and put back', async () => {
    const figure = await opened();
    const page = figure.parentElement!;
    figure.remove();
    page.append(figure);
    await figure.settled;

    expect(isOpen(figure)).to.equal(false);
    expect(button(figure).getAttribute('aria-expanded')).to.equal('false');
  });
});

/** Chooses an item that saves a file, and hands back its name and content. */
async function save(figure: AnyFigure, index: number): Promise<[string, Blob]> {
  const [click, create] = [HTMLAnchorElement.prototype.click, URL.createObjectURL];
  const files: [string, Blob][] = [];
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return create.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function () {
    files.push([this.download, blobs.at(-1)!]);
  };
  try {
    await choose(figure, index);
  } finally {
    URL.createObjectURL = create;
    HTMLAnchorElement.prototype.click = click;
  }
  expect(files).to.have.length(1);
  return files[0]!;
}

describe('a download', () => {
  it('saves the CSV under the name of the figure, and says so', async () => {
    const figure = await opened();
    const [name, file] = await save(figure, 0);

    expect(name).to.equal('tip-tier-badge.csv');
    expect(await file.text()).to.contain(figure.toCsv());
    expect([status(figure), textIn(figure, '#m li button')]).to.deep.equal([
      'Download requested',
      'Download requested',
    ]);
  });

  for (const [index, ending, type] of [
    [1, 'png', 'image/png'],
    [2, 'svg', 'image/svg+xml'],
  ] as const) {
    it(`saves the picture as ${ending}, and says so`, async () => {
      const figure = await opened();
      const [name, file] = await save(figure, index);

      expect([name, file.type, file.size > 1000]).to.deep.equal([`tip-tier-badge.${ending}`, type, true]);
      expect([status(figure), textsIn(figure, '#m li button')[index]]).to.deep.equal([
        'Download requested',
        'Download requested',
      ]);
    });
  }

  it('says where a picture cannot be drawn', async () => {
    const figure = await opened();
    const {toBlob} = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (done) => {
      done(null);
    };
    await choose(figure, 1);
    HTMLCanvasElement.prototype.toBlob = toBlob;

    expect(status(figure)).to.equal('This did not work. Check your connection and try again.');
  });
});

describe('Copy link and Copy sentence', () => {
  for (const [index, text] of [
    [4, new URL('#the-badge', location.href).href],
    [5, 'Kosovo: Tier 2 in the 2017 trafficking report. Source: A ministry. As of 29 June 2017.'],
  ] as const) {
    it(`copies ${index === 4 ? 'the address' : 'the sentence with its source'}, and says so`, async () => {
      const figure = await opened();
      figure.id = 'the-badge';
      Object.assign(figure, {source: 'A ministry', asOf: '2017-06-29'});
      await figure.updateComplete;
      const copied = await copiedFrom(figure, index);

      expect(copied).to.deep.equal([text]);
      expect([status(figure), textsIn(figure, '#m li button')[index]]).to.deep.equal(['Copied', 'Copied']);
    });
  }

  it('copies the whole source of a figure that shows less of it', async () => {
    const figure = await draw(
      '<tip-tier-badge lang="en" country="XK" report="2017" tier="2" size="compact" source="A ministry" as-of="2017-06-29"></tip-tier-badge>',
    );
    button(figure).click();
    await until(() => isOpen(figure), 'the menu is open');
    const items = textsIn(figure, '#m li > button');

    expect(await copiedFrom(figure, items.indexOf('Copy sentence'))).to.deep.equal([
      'Kosovo: Tier 2 in the 2017 trafficking report. Source: A ministry. As of 29 June 2017.',
    ]);
  });
});

describe('Copy tag', () => {
  it('copies the tag of the figure, and says so', async () => {
    const copied: string[] = [];
    const figure = await copyWith((text) => {
      copied.push(text);
      return Promise.resolve();
    });

    expect(copied[0]).to.match(
      /\n<div><tip-tier-badge lang="en" country="XK" report="2017" tier="2"><figure .*<p>Kosovo: Tier 2 in the 2017 trafficking report\.<\/p><table>.*<\/figure><\/tip-tier-badge><\/div>\n$/,
    );
    expect([status(figure), textsIn(figure, '#m li button')[3]]).to.deep.equal(['Copied', 'Copied']);
    expect(has(figure, 'textarea')).to.equal(false);
  });

  for (const [why, clipboard] of [
    ['does not allow it', {writeText: () => Promise.reject(new Error('not allowed'))}],
    ['has no clipboard for this page', undefined],
  ] as const) {
    it(`shows the code to copy by hand where the browser ${why}`, async () => {
      const figure = await opened();
      const restore = stubClipboard(clipboard);
      await choose(figure, 3);
      restore();
      const area = inside<HTMLTextAreaElement>(figure, 'label textarea')!;

      expect(area.value).to.match(/\n<div><tip-tier-badge /);
      expect(area.readOnly).to.equal(true);
      expect(status(figure)).to.equal('Your browser does not let this page copy. Copy this by hand:');
      expect(textsIn(figure, '#m li button')[3]).to.equal('Copy tag');
      await expect(figure).to.be.accessible();
    });
  }

  it('says so for four seconds', async () => {
    const later = window.setTimeout;
    const ends: (() => void)[] = [];
    window.setTimeout = ((act: () => void, ms?: number) =>
      ms === 4000 ? ends.push(act) : later(act, ms)) as typeof window.setTimeout;
    const figure = await copyWith(() => Promise.resolve());
    window.setTimeout = later;
    expect(ends).to.have.length(1);
    ends[0]!();
    await figure.updateComplete;

    expect([status(figure), textsIn(figure, '#m li button')[3]]).to.deep.equal(['', 'Copy tag']);
  });

  it('no longer says so when the figure is removed and put back', async () => {
    const figure = await copyWith(() => Promise.resolve());
    const page = figure.parentElement!;
    figure.remove();
    page.append(figure);
    await figure.settled;
    button(figure).click();
    await until(() => isOpen(figure), 'the menu is open');

    expect([status(figure), textsIn(figure, '#m li button')[3]]).to.deep.equal(['', 'Copy tag']);
  });
});
