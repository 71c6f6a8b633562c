import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import {inFrame, recorder, scriptOf, wrongIn} from '../support/frame-page.js';
import {has, textIn, type AnyFigure} from '../support/reading.js';
import {serverMarkup} from '../support/server-drawn.js';
import {until} from '../support/until.js';

const badge =
  '<tip-tier-badge lang="en" country="XK" report="2017" tier="2" previous="3" source="A ministry">Tier 2</tip-tier-badge>';
const change = (root: ParentNode): void => root.querySelector('figure')!.setAttribute('data-server', '');
const isServers = (figure: Element): boolean => has(figure, 'figure[data-server]');
const badgeIn = (page: Document) => page.querySelector<AnyFigure>('tip-tier-badge[country]')!;

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
});
