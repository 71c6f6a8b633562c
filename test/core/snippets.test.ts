import {autop} from '@wordpress/autop';
import {expect} from '@open-wc/testing';
import {render, type TemplateResult} from 'lit';
import MarkdownIt from 'markdown-it';
import {place} from '../support/draw.js';
import {embedCodeOf} from '../support/embed-code.js';
import {figureNames, sampleOf} from '../support/samples.js';
import allStories from 'virtual:stories';

// Inline in every content system; an <a> alone has survived all of them.
const inline = 'a, abbr, b, bdi, cite, em, i, q, small, span, strong, sup, sub, time, script[type="application/json"]';

// In a block on one line, a tag may hold the figure without styles and scripts: all of it stays inside.
const plain = 'figure, figcaption, br, p, table, caption, thead, tbody, tfoot, tr, th, td';

const engines = {
  Markdown: (text: string) => new MarkdownIt({html: true, typographer: true}).render(text),
  'WordPress’s classic editor': (text: string) => autop(text),
};

const parsed = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');

const tagsIn = (tree: ParentNode): Element[] =>
  [...tree.querySelectorAll('*')].filter(({localName}) => localName.startsWith('tip-'));

/** A tag with its attributes and all its children, without the line breaks that an editor may add between them. */
function wholeOf(tag: Element): string {
  const copy = tag.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll('br, p:empty')) added.remove();
  return copy.outerHTML.replace(/\s+/g, ' ').replace(/> | </g, (found) => found.trim());
}

/** What is wrong with a snippet before anybody has pasted it. */
function faultsOf(snippet: string): string[] {
  const tags = tagsIn(parsed(snippet));
  return [
    ...(tags.length ? [] : ['no tag']),
    ...(/<tip-[^]*\n\s*\n[^]*<\/tip-/.test(snippet.replace(/<\/tip-[\w-]+>[^]*?(?=<tip-|$)/g, ''))
      ? ['a blank line']
      : []),
    ...tags.flatMap((tag) => [
      ...(tag.textContent.trim() ? [] : [`<${tag.localName}> has no child`]),
      ...[...tag.querySelectorAll(`:not(${inline}${tag.parentElement?.localName === 'div' ? `, ${plain}` : ''})`)].map(
        ({localName}) => `<${localName}> in <${tag.localName}>`,
      ),
    ]),
  ];
}

/** The tags of a snippet that do not begin and end on one line. */
const brokenIn = (snippet: string): string[] =>
  [...snippet.matchAll(/<(tip-[\w-]+)[^]*?<\/\1\s*>/g)].map(([tag]) => tag).filter((tag) => tag.includes('\n'));

function expectWhole(snippet: string): void {
  expect(faultsOf(snippet), snippet).to.deep.equal([]);
  const before = tagsIn(parsed(snippet)).map(wholeOf);
  for (const [name, engine] of Object.entries(engines)) {
    expect(tagsIn(parsed(engine(snippet))).map(wholeOf), `${name}: ${snippet}`).to.deep.equal(before);
  }
}

const textAt = async (path: string): Promise<string> => {
  const answer = await fetch(path);
  expect(answer.ok, path).to.equal(true);
  return answer.text();
};

describe('a snippet comes out whole of Markdown and of WordPress, with its children inside', () => {
  const pages = ['content-systems', 'live-data', 'start', 'writing-numbers'].map((name) => `/stories/docs/${name}.md`);
  for (const path of ['/README.md', '/SECURITY.md', '/packages/tiers/README.md', ...pages]) {
    it(`in ${path.slice(1)}`, async () => {
      const blocks = [...(await textAt(path)).matchAll(/^```html\n([^]*?)^```/gm)].map(([, code = '']) => code);
      for (const block of blocks.filter((code) => code.includes('<tip-'))) {
        expectWhole(block);
        expect(brokenIn(block)).to.deep.equal([]);
      }
    });
  }

  for (const page of ['index', 'attributes', 'errors', 'live']) {
    it(`in demo/${page}.html, as it stands and as it is shown`, async () => {
      const tree = parsed(await textAt(`/demo/${page}.html`));
      const shown = [...tree.querySelectorAll('pre')].map(({textContent}) => textContent);
      const snippets = [
        ...tagsIn(tree).map(({outerHTML}) => outerHTML),
        ...shown.filter((text) => text.includes('<tip-')),
      ];

      expect(snippets).not.to.deep.equal([]);
      for (const snippet of snippets) expectWhole(snippet);
      expect(snippets.flatMap(brokenIn)).to.deep.equal([]);
    });
  }

  for (const name of figureNames) {
    it(`in the stories of ${name}`, () => {
      const stories = Object.entries(storiesOf(name)).map(([key, story]) => [key, markupOf(story)] as const);

      expect(stories).not.to.deep.equal([]);
      for (const [, markup] of stories) expectWhole(markup);
      // Only JSON for readers of the story is written in several lines.
      expect(
        stories.flatMap(([key, markup]) =>
          markup.includes('application/json') ? [] : brokenIn(markup).map(() => key),
        ),
      ).to.deep.equal([]);
    });

    for (const [way, corrected] of [
      ['attributes', false],
      ['a JSON child', true],
    ] as const) {
      it(`in the code that a <tip-${name}> copies, with ${way}`, async () => {
        const figure = await place(`<tip-${name}></tip-${name}>`);
        const {corrections, ...data} = sampleOf(name);
        figure.data = corrected ? {...data, corrections} : data;
        await figure.settled;
        const code = await embedCodeOf(figure);

        expectWhole(code);
        expectWhole(code.split('\n').find((line) => line.includes('<tip-')) ?? '');
        expect(brokenIn(code)).to.deep.equal([]);
      });
    }
  }
});

interface Story {
  readonly args?: object;
  readonly render?: (args: object) => TemplateResult;
}

function storiesOf(name: string): Record<string, Required<Story>> {
  const {default: meta, ...stories} = (allStories as Readonly<Record<string, Readonly<Record<string, Story>>>>)[name]!;
  return Object.fromEntries(
    Object.entries(stories).map(([key, {args, render: own}]) => [
      key,
      {args: {...meta?.args, ...args}, render: (own ?? meta?.render)!},
    ]),
  );
}

/** What Storybook shows as the code of a story. */
function markupOf({args, render: template}: Required<Story>): string {
  const page = document.createElement('div');
  render(template(args), page);
  return page.innerHTML.replace(/<!--[^]*?-->/g, '').trim();
}
