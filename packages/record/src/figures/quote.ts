import {period} from '../fields/time/time.js';
import {language, text} from '../fields/text/text.js';
import {inJson, kind, optional} from '../fields/kind.js';
import {readFlag} from '../values/flag.js';
import {section} from '../section/declaration.js';

/** An attribute is present or not; in JSON it is true or false. */
const flag = kind('flag', (input) => input === '' || readFlag(input));

/** What somebody said. The words of a tag are its children. @title "Quotation" */
export const quote = section('quote', {
  /**
   * The words, or their sense where `paraphrase` is true. By language where there are translations.
   * @example {"en": "…", "sq": "…"}
   * @title "The words"
   */
  text: inJson(text),
  /**
   * The language of a text that is not given by language.
   * @example "en"
   * @example "sq"
   * @title "Language of the words"
   */
  lang: inJson(optional(language)),
  /**
   * The language in which it was said. @example "sq" @title "Said in"
   * @attribute Language in which it was said, such as `sq`, where the words are a translation.
   */
  original: optional(language),
  /** Who has translated the words. @title "Translated by" */
  translatedBy: optional(text),
  /** Who said it. @title "Who said it" */
  speaker: text,
  /**
   * The speaker's office.
   * @example {"en": "Interior Minister", "sq": "ministër i Brendshëm"}
   * @title "Their office"
   */
  role: optional(text),
  /**
   * When it was said: a day, month or year. @example "2017-06-29" @title "When"
   * @attribute When it was said: `2017-06-29`, `2017-06` or `2017`.
   */
  date: optional(period),
  /**
   * True where these are not the speaker's own words: no quotation marks, and a note that says so. @example true
   * @title "In substance, not word for word"
   * @attribute Present where the words are not the speaker's own: they get no quotation marks and a dashed rule, and the figure says so.
   */
  paraphrase: optional(flag),
});
