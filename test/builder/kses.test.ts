import {expect} from '@open-wc/testing';
import {filterPost} from '../support/kses.js';

const link = '<a href="https://state.example/?a=1&amp;b=2" rel="noopener">Thailand: “Tier 2” &amp; more</a>';

/** As `wp_kses_post` of WordPress 6.8 answers. */
const filtered: readonly [title: string, pasted: string, left: string][] = [
  [
    'a tag with its script',
    `<script type="module" src="https://x.example/t.js"></script><tip-quote>${link}</tip-quote>`,
    link,
  ],
  ['an empty tag', '<tip-tier-badge country="TH" report="2025"></tip-tier-badge>', ''],
  [
    'a figure with data-*',
    `<figure class="tip-embed" data-tip-figure="tier-badge" data-tip-country="TH" onclick="x()">${link}</figure>`,
    `<figure class="tip-embed" data-tip-figure="tier-badge" data-tip-country="TH">${link}</figure>`,
  ],
  ['a JSON child', '<tip-quote><script type="application/json">{"tier":"2"}</script></tip-quote>', '{"tier":"2"}'],
  ['a link in a paragraph', `<p>${link}</p>`, `<p>${link}</p>`],
  ['a frame', '<iframe src="https://x.example/f/y/" title="Y"></iframe>', ''],
  ['an address that runs code', '<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
  ['an image with srcset', '<img src="a.png" srcset="b.png" alt="x" />', '<img src="a.png" alt="x" />'],
  ['a comment', '<!-- a > b -->', '<!-- a > b -->'],
];

describe('what WordPress leaves of an author’s post', () => {
  for (const [title, pasted, left] of filtered) {
    it(`filters ${title}`, () => expect(filterPost(pasted)).to.equal(left));
  }
});
