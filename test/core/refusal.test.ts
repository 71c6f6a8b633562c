import {expect} from '@open-wc/testing';
import {issueWords} from '@tip-figures/messages/issue-words.js';
import english from '@tip-figures/messages/generated/en-states.js';
import albanian from '@tip-figures/messages/generated/sq.js';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import {draw} from '../support/draw.js';
import {errorLines, textIn, type AnyFigure} from '../support/reading.js';
import {until} from '../support/until.js';

const refused = async (markup: string): Promise<AnyFigure> => {
  let figure: AnyFigure | undefined;
  await errorLines(async () => {
    figure = await draw(markup);
  });
  return figure!;
};

// The page of the test is served from here.
describe('why a figure is refused, to who makes the page', () => {
  for (const [lang, words] of [
    ['en', 'This is no tier of the report.'],
    ['en-GB', 'This is no tier of the report.'],
    ['sq', 'Ky nuk është nivel i raportit.'],
    ['xx', 'This is no tier of the report.'],
  ]) {
    it(`is said in the words of ${lang}, before those of the parser`, async () => {
      const figure = await refused(`<tip-tier-badge lang="${lang}" tier="4"></tip-tier-badge>`);
      await until(() => textIn(figure, '.reason') !== '', 'the words');

      expect(textIn(figure, '.reason')).to.equal(words);
      expect(textIn(figure, '.details')).to.equal('tier: expected one of 1, 2, 2WL, 3, SC, got "4"');
    });
  }

  it('tells who writes “N/A” what to write in its place', async () => {
    const figure = await refused(`<tip-victim-breakdown lang="en" total="N/A"></tip-victim-breakdown>`);
    await until(() => textIn(figure, '.reason') !== '', 'the words');

    expect(textIn(figure, '.reason')).to.include('write “unknown”');
  });

  it('has words for every code, in every language', () => {
    const [first, ...others] = Object.values(issueWords).map((words) => Object.keys(words));

    expect(Object.keys(issueWords)).to.deep.equal(['en', 'sq']);
    for (const codes of others) expect(codes).to.deep.equal(first);
    for (const text of Object.values(issueWords).flatMap((words) => Object.values(words)))
      expect(text()).to.match(/^\p{Lu}.*\.$/u);
  });
});

describe('the quiet line of a figure that cannot be shown', () => {
  for (const [lang, {error}] of [['en', english] as const, ['sq', albanian.states] as const]) {
    it(`says of each kind of failure what it is, in ${lang}`, () => {
      const lines = (['network', 'http', 'timeout', 'json', 'schema', 'size'] as const).map((code) =>
        error({code, end: ''}),
      );

      expect(new Set(lines).size).to.equal(lines.length);
      for (const line of lines) expect(line).to.match(/^\p{Lu}.*: .*\.$/u);
    });
  }
});
