import {expect} from '@open-wc/testing';
import {textContextOf} from '../support/text-context.js';

describe('a message', () => {
  it('takes no key that it has no words for: that is an error of types', () => {
    for (const language of ['en', 'sq'] as const) {
      const {messages} = textContextOf('victim-breakdown', language);
      // @ts-expect-error There is no list of sectors.
      const heading = messages.heading({list: 'sector', found: 'found'});

      expect(heading).to.be.a('string');
    }
  });
});
