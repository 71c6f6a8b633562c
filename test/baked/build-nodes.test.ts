import {expect, fixture, html} from '@open-wc/testing';
import {buildNodes} from '@tip-figures/baked/build-nodes.js';

async function rootOf(text: string): Promise<ShadowRoot> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({mode: 'open'});
  buildNodes(root, text);
  return root;
}

/** What the browser makes of the same HTML. */
function parsed(text: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = text.replace(/<(\w+)([^>]*)\/>/g, '<$1$2></$1>').replaceAll('</br>', '');
  return template.content;
}

describe('nodes that are built without a parser', () => {
  const texts = {
    'elements in elements': '<figure lang="en"><p class="a b">One <b>two</b> three</p><ul><li>4</li></ul></figure>',
    'signs in texts and attributes': '<p title="&quot;1 &lt; 2&quot; &amp; 3">1 &lt; 2 &amp; 3 &gt; 2 &quot;</p>',
    'attributes without a value': '<button hidden disabled aria-label="">More</button>',
    'pictures of lines': '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="m4 6 4 4 4-4"/></svg><p>After</p>',
    'elements without an end': '<p>One<br/>two</p>',
    'letters of all scripts': '<p lang="ar">٣٦ ضحية &amp; 36</p>',
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`are those that a browser makes of it: ${what}`, async () => {
      const root = await rootOf(text);
      const expected = [...parsed(text).childNodes];

      expect(root.childNodes.length).to.equal(expected.length);
      expect(expected.map((node, index) => node.isEqualNode(root.childNodes[index] ?? null))).to.not.include(false);
    });
  }

  it('have their styles as declarations, which no policy refuses', async () => {
    const root = await rootOf('<i style="--n:5;grid-column:2 / 4"></i>');
    const mark = root.querySelector('i');

    expect(mark?.style.getPropertyValue('--n')).to.equal('5');
    expect(mark?.style.gridColumn).to.equal('2 / 4');
  });

  it('run nothing that a text holds', async () => {
    const root = await rootOf('<p>&lt;img src=x onerror=alert(1)&gt;</p>');

    expect(root.querySelector('img')).to.equal(null);
    expect(root.textContent).to.equal('<img src=x onerror=alert(1)>');
  });
});
