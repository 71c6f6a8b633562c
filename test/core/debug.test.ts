import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {isLocal, isLocalName} from '@tip-figures/core/page/local-page.js';
import '@tip-figures/tier-badge/define.js';
import {draw, place} from '../support/draw.js';
import {stubFetch} from '../support/fetch-stub.js';
import {errorLines, has, inside, textIn, type AnyFigure} from '../support/reading.js';
import {until} from '../support/until.js';

/** A figure in a page that is on no machine of ours; the same elements as here. */
async function elsewhere(markup: string): Promise<{figure: AnyFigure; end: () => void}> {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const figure = await place(markup);
  // Its styles are those of the page in which it starts.
  await figure.settled;
  frame.contentDocument!.body.append(figure);
  (figure as unknown as LitElement).requestUpdate();
  await figure.updateComplete;
  return {figure, end: () => frame.remove()};
}

const tier = (attributes: string) => `<tip-tier-badge lang="en" ${attributes}></tip-tier-badge>`;

const message = 'tier: expected one of 1, 2, 2WL, 3, SC, got "<b>4</b>"';

async function detailsOf(markup: string): Promise<[string, boolean]> {
  let found: [string, boolean] = ['', false];
  await errorLines(async () => {
    const {figure, end} = await elsewhere(markup);
    found = [textIn(figure, '.details'), has(figure, '.details b')];
    end();
  });
  return found;
}

describe('what is wrong with data', () => {
  it('is said below the line of a figure that shows older ones', async () => {
    const stub = stubFetch();
    const figure = await place('<tip-tier-badge lang="en" src="/a.json"></tip-tier-badge>');
    await figure.updateComplete;
    stub.to('/a.json').answer({tier: '2'});
    await figure.settled;
    await errorLines(async () => {
      figure.reload();
      await figure.updateComplete;
      stub.to('/a.json').answer({tier: '4'});
      await figure.settled;
      await until(() => textIn(figure, '.details'), 'the reason is there');
    });
    stub.restore();

    expect([figure.state, textIn(figure, '.details')]).to.deep.equal([
      'stale',
      'tier: expected one of 1, 2, 2WL, 3, SC, got "4"',
    ]);
  });

  for (const [hostname, expected] of [
    ['localhost', true],
    ['127.0.0.1', true],
    ['[::1]', true],
    ['story.localhost', true],
    ['', false],
    ['localhost.example', false],
    ['mylocalhost', false],
    ['127.0.0.10', false],
    ['example.org', false],
  ] as const) {
    it(`is ${expected ? '' : 'not '}said on a page from ${hostname || 'nowhere'}`, () => {
      expect(isLocalName(hostname)).to.equal(expected);
    });
  }

  it('is not said in a document without a window', () => {
    expect(isLocal(document.implementation.createHTMLDocument())).to.equal(false);
  });

  it('is a secret of the console on a page for readers', async () => {
    expect(await detailsOf(tier('tier="&lt;b>4&lt;/b>"'))).to.deep.equal(['', false]);
  });

  it('is said there with `debug`, as text whatever the page has put in', async () => {
    expect(await detailsOf(tier('debug tier="&lt;b>4&lt;/b>"'))).to.deep.equal([message, false]);
  });

  it('is said in a line of text too', async () => {
    expect(await detailsOf(tier('debug variant="inline" tier="&lt;b>4&lt;/b>"'))).to.deep.equal([message, false]);
    expect(await detailsOf(tier('variant="inline" tier="&lt;b>4&lt;/b>"'))).to.deep.equal(['', false]);
  });

  it('is said on this page, which is served from here, below the line for readers', async () => {
    let figure: AnyFigure | undefined;
    await errorLines(async () => {
      figure = await draw('<tip-tier-badge lang="sq" tier="4"></tip-tier-badge>');
    });
    expect(textIn(figure!, '.remark')).to.match(/^Nuk u vizatua/);
    expect([inside(figure!, '.details')!.lang, textIn(figure!, '.details')]).to.deep.equal([
      'en',
      'tier: expected one of 1, 2, 2WL, 3, SC, got "4"',
    ]);
  });
});
