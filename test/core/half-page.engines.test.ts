import {expect} from '@open-wc/testing';
import type {RenderInput} from '@tip-figures/server/render-input.js';
import {drawnOnServer} from '../support/drawn-on-server.js';
import {neverUrl} from '../support/faults-urls.js';
import {recorder, scriptOf, wrongIn} from '../support/frame-page.js';
import {inHalfPage} from '../support/half-page.js';
import {allText, has, textIn, type AnyFigure} from '../support/reading.js';
import {until} from '../support/until.js';

const record = {country: 'XK', report: 2017, tier: '2', previous: '3', source: 'A ministry'};

/** The script comes while the page is parsed; the first figure is whole, and draws itself. */
const head = `${recorder}<script>
  var told = [];
  for (const type of ['tip-load', 'tip-error']) addEventListener(type, ({target}) => told.push(target.id + ' ' + type));
</script><script type="module" async src="${scriptOf('tier-badge')}"></script>
<tip-tier-badge id="whole" tier="1" report="2017"></tip-tier-badge>`;

/** The figure after it, of which only a part has come. */
const half = (page: Document) => page.querySelector<AnyFigure>('#half')!;

/** When others have had their turn, the figure would have had its own. */
const isWholeDrawn = (page: Document) => page.querySelector<AnyFigure>('#whole')?.state === 'fresh';

/** The same, once the parser has come to the figure of the half. */
const isHalfThere = (page: Document) =>
  isWholeDrawn(page) && page.querySelector('#half')?.shadowRoot?.querySelector('figure') != null;

const isQuoteDefined = (page: Document) =>
  isWholeDrawn(page) && page.defaultView!.customElements.get('tip-quote') !== undefined;

const toldIn = (frame: HTMLIFrameElement) => (frame.contentWindow as unknown as {told: string[]}).told;
const figuresIn = ({shadowRoot}: AnyFigure) => shadowRoot!.querySelectorAll('figure');
const isLoading = ({readyState}: Document) => readyState === 'loading';

async function drawnBadge(
  attributes: Readonly<Record<string, string>>,
  form: RenderInput['form'] = 'live',
): Promise<string> {
  const drawn = await drawnOnServer({figure: 'tier-badge', record, attributes: {lang: 'en', ...attributes}, form});
  if ('error' in drawn) throw new Error(drawn.error.message);
  return drawn.html.replace(/<tip-[a-z-]+/, '$& id="half"');
}

/** A page with a figure that is cut before a text in it. */
function cutAt(html: string, text: string): readonly [string, string] {
  const index = html.indexOf(text);
  if (index < 0) throw new Error(`there is no ${text}`);
  return [head + html.slice(0, index), html.slice(index)];
}

describe('a page of which only a part has come', () => {
  for (const [what, wish] of [
    ['', () => undefined],
    [', even where a script wants something of it', (figure: AnyFigure) => figure.setAttribute('heading', 'Ours')],
  ] as const) {
    it(`keeps the half of a drawing until its rest and its record are there${what}`, async () => {
      const parts = cutAt(await drawnBadge({src: neverUrl()}), '<p part="caveat"');
      await inHalfPage(parts, isHalfThere, async (page, comeRest, frame) => {
        const figure = half(page);
        wish(figure);
        const kept = [isLoading(page), has(figure, 'style'), figuresIn(figure).length, figure.state];
        await comeRest();
        await until(() => !has(figure, 'style'), 'the figure draws itself');
        await figure.settled;

        expect(kept).to.deep.equal([true, true, 1, 'initial']);
        expect([figure.state, figuresIn(figure).length, textIn(figure, '.here')]).to.deep.equal(['fresh', 1, 'Tier 2']);
        expect(toldIn(frame)).to.deep.equal(['whole tip-load', 'half tip-load']);
        expect(wrongIn(frame)).to.deep.equal([]);
      });
    });
  }

  for (const form of ['live', 'still'] as const) {
    it(`hides half of a ${form} drawing, and shows it when the rest has come, without a script`, async () => {
      const html = await drawnBadge({}, form);
      const end = html.indexOf('</figure>');
      const isDrawn = (page: Document) =>
        page.querySelector('#half')?.shadowRoot?.querySelector('[part=source]') != null;
      await inHalfPage([html.slice(0, end), html.slice(end)], isDrawn, async (page, comeRest) => {
        const seen = () =>
          page.defaultView!.getComputedStyle(half(page).shadowRoot!.querySelector('figure')!).visibility;
        const before = seen();
        await comeRest();
        await until(() => seen() === 'visible', 'the whole figure is seen');

        expect(before).to.equal('hidden');
      });
    });
  }

  it('has a figure draw itself whose tag has come without its drawing, and shows no second one', async () => {
    const parts = cutAt(await drawnBadge({}), '<template');
    await inHalfPage(parts, isWholeDrawn, async (page, comeRest, frame) => {
      const figure = half(page);
      await until(() => figure.state === 'fresh', 'the figure draws itself');
      await comeRest();
      await figure.settled;

      expect([figuresIn(figure).length, textIn(figure, '.here')]).to.deep.equal([1, 'Tier 2']);
      expect(figure.querySelectorAll('template').length).to.be.at.most(1);
      expect(toldIn(frame)).to.deep.equal(['whole tip-load', 'half tip-load']);
      expect(wrongIn(frame)).to.deep.equal([]);
    });
  });

  for (const [what, text] of [
    ['has not come yet', '<script'],
    ['is cut', '"source"'],
    ['is whole, and its end tag has not come', '</script'],
  ] as const) {
    it(`refuses nothing where the JSON of a figure ${what}`, async () => {
      const json = JSON.stringify(record);
      const html = `<tip-tier-badge id="half" country="XK">Tier 2 <script type="application/json">${json}</script></tip-tier-badge>`;
      await inHalfPage(cutAt(html, text), isWholeDrawn, async (page, comeRest, frame) => {
        const figure = half(page);
        // Browsers hand over what they have parsed at different times.
        const before = [isLoading(page), figure.state === 'error'];
        await comeRest();
        await until(() => figure.state === 'fresh', 'the figure draws itself');

        expect(before).to.deep.equal([true, false]);
        expect(textIn(figure, '.here')).to.equal('Tier 2');
        expect(toldIn(frame)).to.deep.equal(['whole tip-load', 'half tip-load']);
        expect(wrongIn(frame)).to.deep.equal([]);
      });
    });
  }

  it('says at the end what is wrong with JSON that was never whole', async () => {
    const html =
      '<tip-tier-badge id="half">Tier 2 <script type="application/json">{"tier": "2"</script></tip-tier-badge>';
    await inHalfPage(cutAt(html, '</script'), isWholeDrawn, async (page, comeRest, frame) => {
      const before = half(page).state === 'error';
      await comeRest();
      await until(() => half(page).state === 'error', 'the figure says so');
      await half(page).settled;

      expect([before, half(page).error?.code]).to.deep.equal([false, 'json']);
      expect(toldIn(frame)).to.deep.equal(['whole tip-load', 'half tip-error']);
    });
  });

  it('quotes no half of a sentence', async () => {
    const html = `<script type="module" async src="${scriptOf('quote')}"></script>
<tip-quote id="half" speaker="A judge" source="A court">They were guilty of nothing.</tip-quote>`;
    await inHalfPage(cutAt(html, ' of nothing'), isQuoteDefined, async (page, comeRest, frame) => {
      const figure = half(page);
      const before = [isLoading(page), figure.state === 'fresh', allText(figure).includes('guilty')];
      await comeRest();
      await until(() => figure.state === 'fresh', 'the quote draws itself');

      expect(before).to.deep.equal([true, false, false]);
      expect(allText(figure)).to.contain('They were guilty of nothing.');
      expect(toldIn(frame)).to.deep.equal(['whole tip-load', 'half tip-load']);
      expect(wrongIn(frame)).to.deep.equal([]);
    });
  });
});
