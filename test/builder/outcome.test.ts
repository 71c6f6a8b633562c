import {expect} from '@open-wc/testing';
import {outcomeOf} from '../support/outcome.js';

const script = '<script type="module" src="https://x.example/tier-badge.js"></script>';
const link = '<a href="https://state.example/">Thailand is on Tier 2.</a>';
const published = '<a href="https://x.example/f/thailand-tier-badge/?ref=y">Thailand is on Tier 2.</a>';
const tag = `<tip-tier-badge country="TH" report="2025">${link}</tip-tier-badge>`;
const figure = `<figure class="tip-embed" data-tip-figure="tier-badge" data-tip-country="TH">${link}</figure>`;

const judged: readonly [title: string, left: string, outcome: string][] = [
  ['a tag with its script', script + tag, 'figure'],
  ['a tag alone', tag, 'figure-with-loader'],
  ['a tag that has lost its values', `${script}<tip-tier-badge>${link}</tip-tier-badge>`, 'sentence'],
  ['a tag of no figure', `${script}<tip-map src="x">${link}</tip-map>`, 'sentence'],
  [
    'a tag with a JSON child',
    '<tip-quote><script type="application/json">{"a":1}</script></tip-quote>',
    'figure-with-loader',
  ],
  ['a marked element', figure, 'figure-with-loader'],
  ['a marked element without its values', `<figure>${link}</figure>`, 'sentence'],
  ['a link to a published figure, alone in its paragraph', `<p>${published}</p>`, 'figure-with-loader'],
  ['such a link between other words', `<p>As ${published} shows</p>`, 'sentence'],
  ['another link', `<p>${link}</p>`, 'sentence'],
  ['a frame of a published figure', '<iframe src="https://x.example/f/thailand-tier-badge/"></iframe>', 'figure'],
  ['another frame', '<iframe src="https://x.example/map/"></iframe>', 'nothing'],
  ['a script alone', script, 'nothing'],
  ['JSON that has come out of its script', '<p>{"tier":"2"} Thailand</p>', 'code'],
  ['escaped tags', '<p>&lt;tip-tier-badge country="TH"&gt;</p>', 'code'],
  ['white space', ' \n<p> </p>', 'nothing'],
];

describe('what readers get of a form', () => {
  for (const [title, left, outcome] of judged) {
    it(`is, of ${title}: ${outcome}`, () => expect(outcomeOf(left)).to.equal(outcome));
  }

  for (const left of [script + tag, figure, `<p>${published}</p>`]) {
    it(`is a sentence at best where no script runs: ${left}`, () => {
      expect(outcomeOf(left, true)).to.equal('sentence');
    });
  }

  it('is nothing of a frame where no frame is loaded', () => {
    expect(outcomeOf('<iframe src="https://x.example/f/y/"></iframe>', true)).to.equal('nothing');
  });
});
