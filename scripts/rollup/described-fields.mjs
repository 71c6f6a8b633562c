import {FIELDS, withFieldWords} from '../field-words.mjs';

/** For the builder: declarations whose fields carry the words of the comments on them, as the JSON Schemas have them. */
export const describedFields = () => ({
  name: 'described-fields',
  enforce: 'pre',
  transform: (code, id) => (FIELDS.test(id.replace(/\?.*$/, '')) ? {code: withFieldWords(code), map: null} : null),
});
