import {expect} from '@open-wc/testing';
import {textContextOf} from '../support/text-context.js';

describe('a message', () => {
  it('takes no key that it has no words for: that is an error of types', () => {
    for (const language of ['en', 'sq'] as const) {
      const {messages} = textContextOf('victim-breakdown', language);
      // @ts-expect-error There is no list of sectors.
      const by = messages.by({list: 'sector', status: 'found'});

      expect(by).to.be.a('string');
    }
  });
});
