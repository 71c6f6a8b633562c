import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import {drawnOnServer} from '../support/drawn-on-server.js';
import {inFrame, recorder, scriptOf, wrongIn} from '../support/frame-page.js';
import {has, inside, isSeen, textIn, type AnyFigure} from '../support/reading.js';
import {serverMarkup} from '../support/server-drawn.js';
import {until} from '../support/until.js';

const badge =
  '<tip-tier-badge lang="en" country="XK" report="2017" tier="2" previous="3" source="A ministry">Tier 2</tip-tier-badge>';
const change = (root: ParentNode): void => root.querySelector('figure')!.setAttribute('data-server', '');
const isServers = (figure: Element): boolean => has(figure, 'figure[data-server]');
const badgeIn = (page: Document) => page.querySelector<AnyFigure>('tip-tier-badge[country]')!;

const table = "[aria-controls='d']";
const menu = '.more';

/** A badge as a server writes it. */
async function serverBadge(lang: string): Promise<string> {
  const record = {country: 'XK', report: 2017, tier: '2', previous: '3', source: 'A ministry'};
  const drawn = await drawnOnServer({figure: 'tier-badge', record, attributes: {lang}});
  if ('error' in drawn) throw new Error(drawn.error.message);
  return drawn.html;
}

// A page of its own, which is parsed as a server sends it.
describe('a page with a figure that a server has drawn', () => {
  it('shows it before its script, and the script draws it once, however often it comes', async () => {
    const markup = await serverMarkup(badge, {change});
    const listen = '<script>var loads = 0; addEventListener("tip-load", () => (loads += 1));</script>';
    await inFrame(recorder + listen + markup, async (page, frame) => {
      const figure = badgeIn(page);
      expect([isServers(figure), textIn(figure, '.here')]).to.deep.equal([true, 'Tier 2']);
      for (const query of ['', '?second']) {
        page.body.append(
          Object.assign(page.createElement('script'), {type: 'module', src: scriptOf('tier-badge', query)}),
        );
      }
      await until(() => !isServers(figure), 'the figure draws itself');
      await figure.settled;

      expect(textIn(figure, '.here')).to.equal('Tier 2');
      expect(figure.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
      expect((frame.contentWindow as unknown as {loads: number}).loads).to.equal(1);
      expect(wrongIn(frame)).to.deep.equal([]);
    });
  });

  const clicks: Record<string, {selectors: readonly string[]; open: Readonly<Record<string, boolean>>; lang?: string}> =
    {
      'the table': {selectors: [table], open: {table: true, menu: false}},
      'the table in Albanian': {selectors: [table], open: {table: true, menu: false}, lang: 'sq'},
      'the menu': {selectors: [menu], open: {table: false, menu: true}},
      both: {selectors: [menu, table], open: {table: true, menu: true}},
      'the table twice': {selectors: [table, table], open: {table: false, menu: false}},
    };
  for (const [name, {selectors, open, lang = 'en'}] of Object.entries(clicks)) {
    it(`answers clicks that came before its script: ${name}`, async () => {
      await inFrame(recorder + (await serverBadge(lang)), async (page, frame) => {
        const figure = badgeIn(page);
        for (const selector of selectors) inside(figure, selector)!.click();
        const isOpen = isSeen(inside(figure, 'table'));
        page.body.append(Object.assign(page.createElement('script'), {type: 'module', src: scriptOf('tier-badge')}));
        await until(() => !has(figure, 'style'), 'the figure draws itself');
        await until(() => !open.menu || has(figure, '.menu'), 'the menu is open');

        expect(isOpen, 'the table, without a script').to.equal(open.table);
        expect({table: isSeen(inside(figure, 'table')), menu: has(figure, '.menu')}).to.deep.equal(open);
        expect(inside(figure, table)!.getAttribute('aria-expanded')).to.equal(String(open.table));
        expect(has(figure, '[popover]')).to.be.false;
        expect(wrongIn(frame)).to.deep.equal([]);
      });
    });
  }

  it('downloads what was asked for in a long table before its script', async () => {
    const months = Array.from({length: 210}, (_, index) => index);
    const period = (index: number) => `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    const points = Object.fromEntries(months.map((index) => [period(index), index]));
    const drawn = await drawnOnServer({figure: 'victims-trend', record: {points, country: 'XK', source: 'Example'}});
    if ('error' in drawn) throw new Error(drawn.error.message);
    await inFrame(recorder + drawn.html, async (page, frame) => {
      const figure = page.querySelector<AnyFigure>('tip-victims-trend')!;
      const saved: string[] = [];
      const {HTMLAnchorElement: Anchor} = frame.contentWindow as unknown as typeof globalThis;
      Anchor.prototype.click = function () {
        saved.push(this.download);
      };
      inside(figure, table)!.click();
      inside(figure, '.table button')!.click();
      page.body.append(Object.assign(page.createElement('script'), {type: 'module', src: scriptOf('victims-trend')}));
      await until(() => saved.length > 0, 'the file comes');
      await figure.updateComplete;

      expect(saved).to.deep.equal(['tip-victims-trend.csv']);
      expect(isSeen(inside(figure, 'table'))).to.be.true;
    });
  });
});
