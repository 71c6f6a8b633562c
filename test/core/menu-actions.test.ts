import {expect, fixture, html} from '@open-wc/testing';
import {menuActions} from '@tip-figures/core/menu-actions.js';
import '@tip-figures/tier-badge/define.js';
import type {TierBadgeElement} from '@tip-figures/tier-badge/tier-badge.js';
import {stubClipboard} from '../support/clipboard.js';
import {errorLines} from '../support/reading.js';

const plainFigure = {
  withheld: undefined,
  name: 'tier-badge',
  data: undefined,
  child: undefined,
  summary: 'Tier 2 in 2017.',
  link: undefined,
};

const figure = async (markup: string): Promise<TierBadgeElement> => {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = markup;
  const element = page.querySelector('tip-tier-badge')!;
  await element.settled;
  return element;
};

const code = async (
  markup: string,
  values: Partial<Parameters<typeof menuActions.embedCode>[0]> = {},
): Promise<string> => menuActions.embedCode({...plainFigure, host: await figure(markup), ...values});

describe('the embed code', () => {
  it('has the attributes of the figure, and no others', async () => {
    const text = await code(
      '<tip-tier-badge id="a" class="wide" style="color: red" onclick="x()" data-n="1" country="XK" tier="2" lang="sq" dir="ltr" theme="dark" variant="inline"></tip-tier-badge>',
    );

    expect(text.split('\n')[0]).to.equal(
      '<tip-tier-badge country="XK" tier="2" lang="sq" dir="ltr" theme="dark" variant="inline">',
    );
  });

  it('has the whole address of the document', async () => {
    let text = '';
    // There is nothing at this address.
    await errorLines(async () => {
      text = await code('<tip-tier-badge src="data/kosovo.json?a=1&amp;b=2" tier="2"></tip-tier-badge>');
    });

    expect(text).to.contain(` src="${new URL('data/kosovo.json', document.baseURI).href}?a=1&amp;b=2" `);
  });

  it('keeps a value from ending its attribute or its element', async () => {
    const text = await code('<tip-tier-badge tier="2" place="&quot;&gt;&lt;img src=x&gt; &amp;amp;"></tip-tier-badge>');

    expect(text).to.contain(' place="&quot;&gt;&lt;img src=x&gt; &amp;amp;"');
  });

  it('leaves out of the data what the figure asks to', async () => {
    const text = await code('<tip-tier-badge tier="2"></tip-tier-badge>', {
      data: {tier: '2', secret: 'x'},
      embedded: (section, host) => ({...section, secret: undefined, of: host.localName}),
    });

    expect(text).to.contain('{"tier":"2","of":"tip-tier-badge"}');
  });

  it('writes an attribute without value as such', async () => {
    expect(await code('<tip-tier-badge tier="2" example></tip-tier-badge>')).to.contain(
      '<tip-tier-badge tier="2" example>',
    );
  });

  it('carries the data that the figure was given, in which no “<” can end the script', async () => {
    const data = {tier: '2', place: '</script><img src=x>'};
    const text = await code('<tip-tier-badge tier="2"></tip-tier-badge>', {data});
    const [, json = ''] = /<script type="application\/json">(.*)<\/script>\n/.exec(text) ?? [];

    expect(json).not.to.contain('<');
    expect(JSON.parse(json)).to.deep.equal(data);
  });

  it('carries of a record only its own section, with data before the JSON child', async () => {
    const child = JSON.stringify({
      country: 'XK',
      report: 2017,
      'tier-badge': {tier: '2'},
      'victim-breakdown': {total: 36},
    });
    const text = await code('<tip-tier-badge tier="2"></tip-tier-badge>', {child, data: {report: 2018}});
    const [, json = ''] = /<script type="application\/json">(.*)<\/script>\n/.exec(text) ?? [];

    expect(JSON.parse(json)).to.deep.equal({country: 'XK', report: 2018, tier: '2'});
  });

  it('carries no correction of another section', async () => {
    const corrections = [
      {date: '2017-07-04', path: 'accountability-record.cases[0].name.text', was: 'A', now: 'B'},
      {date: '2017-07-04', path: 'tier-badge.tier', was: '2WL', now: '2'},
      {date: '2017-07-04', path: 'report', was: 2016, now: 2017},
    ];
    const data = {report: 2017, 'tier-badge': {tier: '2'}, 'accountability-record': {cases: []}, corrections};
    const text = await code('<tip-tier-badge tier="2"></tip-tier-badge>', {data});
    const [, json = ''] = /<script type="application\/json">(.*)<\/script>\n/.exec(text) ?? [];

    expect(JSON.parse(json)).to.deep.equal({report: 2017, tier: '2', corrections: corrections.slice(1)});
  });

  it('makes a figure that shows the same', async () => {
    const original = await figure(
      '<tip-tier-badge country="XK" tier="3"><script type="application/json">{"report": 2017}</script></tip-tier-badge>',
    );
    const text = menuActions.embedCode({...plainFigure, host: original, child: '{"report": 2017}'});
    const copy = await figure(text.replace(/\n<script type="module".*\n/, ''));

    expect(copy.summary).to.equal(original.summary);
    expect(copy.summary).to.contain('2017');
  });

  it('keeps the fallback that the page wrote, without comments of its tools', async () => {
    const text = await code(
      '<tip-tier-badge tier="2"><!-- tool --><a href="/2017">Tier 2 &amp; more</a> in <b>2017</b><script type="application/json">{}</script></tip-tier-badge>',
    );

    expect(text).to.contain('\n  <a href="/2017">Tier 2 &amp; more</a> in <b>2017</b>\n</tip-tier-badge>');
    expect(text).not.to.contain('tool');
  });

  it('writes a fallback with the sentence and its link where the page wrote none', async () => {
    const text = await code('<tip-tier-badge tier="2"></tip-tier-badge>', {
      summary: 'A & B',
      link: 'https://a.example/?b&c',
    });

    expect(text).to.contain('\n  <a href="https://a.example/?b&amp;c">A &amp; B</a>\n</tip-tier-badge>');
  });

  it('writes the sentence alone where no link is known', async () => {
    expect(await code('<tip-tier-badge tier="2"></tip-tier-badge>')).to.contain(
      '\n  Tier 2 in 2017.\n</tip-tier-badge>',
    );
  });

  it('ends with the script line that the page itself uses', async () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = 'https://cdn.example/tip-figures@1/tier-badge.js';
    document.body.append(script);
    const text = await code('<tip-tier-badge tier="2"></tip-tier-badge>');
    script.remove();

    expect(text).to.match(
      /<\/tip-tier-badge>\n<script type="module" src="https:\/\/cdn\.example\/tip-figures@1\/tier-badge\.js"><\/script>\n$/,
    );
  });

  it('says which script to add where its address is not known', async () => {
    expect(await code('<tip-tier-badge tier="2"></tip-tier-badge>')).to.match(
      /\n<!-- Add the script that registers tip-tier-badge here\. -->\n$/,
    );
  });
});

describe('a download', () => {
  it('is a CSV file in UTF-8 that spreadsheets know as such', async () => {
    const [click, create] = [HTMLAnchorElement.prototype.click, URL.createObjectURL];
    const blobs: Blob[] = [];
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return create.call(URL, blob);
    };
    menuActions.download('tip-tier-badge', 'Viti,Niveli\r\n2017,ë\r\n');
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = create;
    const bytes = new Uint8Array(await blobs[0]!.arrayBuffer());

    expect(names).to.deep.equal(['tip-tier-badge.csv']);
    expect(blobs[0]!.type).to.equal('text/csv;charset=utf-8');
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).to.equal('Viti,Niveli\r\n2017,ë\r\n');
  });
});

describe('copying', () => {
  for (const [name, clipboard, copied] of [
    ['works', {writeText: () => Promise.resolve()}, true],
    ['is not allowed', {writeText: () => Promise.reject(new Error('not allowed'))}, false],
    ['is not there, as on a page without https', undefined, false],
  ] as const) {
    it(`answers ${copied} where the clipboard ${name}`, async () => {
      const restore = stubClipboard(clipboard);
      const answer = await menuActions.copy('code').finally(restore);

      expect(answer).to.equal(copied);
    });
  }
});
