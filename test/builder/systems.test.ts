import {pastedForms, bestForm, systems} from '@tip-figures/builder/copy/systems.js';
import {systemsView} from '@tip-figures/builder/copy/systems.view.js';
import type {CopyForm} from '@tip-figures/builder/copy/forms.js';
import {expect, fixture, html} from '@open-wc/testing';

const USE = {
  'wordpress-author': 'figure',
  'wordpress-editor': 'tag',
  'wordpress-classic': 'tag',
  'wordpress-visual': 'iframe',
  ckeditor: 'link',
  'ghost-card': 'tag',
  'ghost-html': 'iframe',
  quill: 'link',
  dompurify: 'figure',
  'sanitize-html': 'link',
  'rehype-sanitize': 'link',
  'js-xss': 'link',
  'markdown-html': 'tag',
  markdown: 'link',
  feed: 'plain',
  mail: 'plain',
};

const form = (name: CopyForm['name'], code?: string): CopyForm => ({name, note: '', code});

const rowOf = (place: Element, words: string): Element | undefined =>
  [...place.querySelectorAll('tr')].find(({textContent}) => textContent.includes(words));

const wordsOf = (place: Element | undefined): string => (place?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the table of content systems', () => {
  it('names the form to use in each', () => {
    const used = systems.map(({name, left}) => [name, bestForm(left, pastedForms)]);
    expect(Object.fromEntries(used)).to.deep.equal(USE);
  });

  it('names the sentence where the figure is not published, and nothing where all becomes code', () => {
    const used = (name: string) =>
      systems.flatMap(({name: own, left}) => (own === name ? [bestForm(left, ['tag', 'figure', 'plain'])] : []));
    expect([...used('ghost-html'), ...used('markdown'), ...used('mail')]).to.deep.equal(['tag', undefined, 'plain']);
  });

  it('says of each system what readers get, and passes axe', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>${systemsView([form('tag', '<tip-quote>'), form('figure', '<figure>')], 'en')}</div>`,
    );
    place.querySelector('details')?.setAttribute('open', '');
    expect(wordsOf(rowOf(place, 'Author or contributor')?.children[1])).to.equal('Figure element');
    expect(wordsOf(rowOf(place, 'Author or contributor')?.children[2])).to.equal(
      'the living figure, with the loader line Tag words, table and source',
    );
    expect(wordsOf(rowOf(place, 'Markdown without HTML')?.children[1])).to.contain('None of them');
    await expect(place).to.be.accessible();
  });

  it('tells a tag with values inside from one with attributes, in Albanian too', async () => {
    const json = form('tag', '<tip-quote><script type="application/json">{}</script></tip-quote>');
    const place = await fixture<HTMLElement>(html`<div>${systemsView([json, form('iframe')], 'sq')}</div>`);
    expect(wordsOf(rowOf(place, 'Autor ose kontribues'))).to.contain('Etiketë me vlera brenda kod si tekst');
    expect(wordsOf(place)).not.to.contain('Iframe');
  });
});
