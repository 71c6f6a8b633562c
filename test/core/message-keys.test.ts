import {expect} from '@open-wc/testing';
import {withoutWords} from '@tip-figures/messages/message-runtime.js';
import {textContextOf} from '../support/text-context.js';

describe('a message', () => {
  for (const language of ['en', 'sq'] as const) {
    it(`takes no key that it has no words for, in ${language}: that is an error of types, and one here`, () => {
      const {messages} = textContextOf('victim-breakdown', language);
      // @ts-expect-error There is no list of sectors.
      expect(() => messages.heading({list: 'sector', found: 'found'})).to.throw('No words for sector');
    });
  }

  it('prints the key on a page, and never the words of another one', () => {
    const {report} = withoutWords;
    delete withoutWords.report;
    const {messages} = textContextOf('victim-breakdown', 'en');
    // @ts-expect-error There is no list of sectors.
    const heading = messages.heading({list: 'sector', found: 'found'});
    if (report) withoutWords.report = report;

    expect(heading).to.equal('sector');
  });
});
