import {ended, joined} from '@tip-figures/core/text/format/joined.js';
import {figureWords, type FigureWords, type TableRow} from '@tip-figures/core/text/words/figure-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {capitalize, formatInterval} from '@tip-figures/core/text/format/format.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {placeOf} from '@tip-figures/core/text/place.js';
import type {QuoteMessages} from '@tip-figures/messages/generated/en-quote.js';
import {wordsFor, type Quote} from './quote.model.js';

type Text = TextContext<QuoteMessages>;

/** What the quotation says. */
export interface QuoteWords extends FigureWords {
  /** The words, in quotation marks where they are the speaker's own. */
  readonly said: string;
  /** Language of the words; empty where it is not known. */
  readonly language: string;
  readonly speaker: string;
  /** The office of the speaker; empty where none is given. */
  readonly role: string;
  /** When it was said; empty where nobody says so. */
  readonly when: string;
  /** That these are not the speaker's own words; empty where they are. */
  readonly paraphrase: string;
}

export function quoteWords(model: Quote, text: Text): QuoteWords {
  const {locale, messages} = text;
  const {date} = model;
  const [language, words] = wordsFor(model, locale);
  const kind = model.paraphrase ? 'paraphrase' : 'words';
  const said = model.paraphrase ? words : messages.quoted({words});
  const speaker = capitalize(localText(model.speaker, locale), locale);
  const role = model.role ? localText(model.role, locale) : '';
  // A statement is of a day; another period is printed as it is written.
  const when = date ? (date.name ?? formatInterval(date, locale)) : '';
  // Among other words, those that run the other way stand in isolates.
  const inLine = localText({'': said}, locale);
  const languages = languagesOf(model, language, text);
  const row = (label: string, value: string): TableRow[] => (value ? [{label, value, raw: value}] : []);
  const others = [
    ...row(messages.role(), role),
    ...row(messages.date(), when),
    ...row(messages.language(), joined('commas', languages, locale)),
  ];
  return {
    ...figureWords(
      {
        label: speaker,
        chip: inLine,
        caveats: [],
        table: {
          caption: joined('commas', [speaker, placeOf(model.context, text)], locale),
          rowHeading: messages.detail(),
          valueHeading: messages.entry(),
          rows: [...row(messages.speaker(), speaker), ...row(messages.words({kind}), inLine), ...others],
        },
        // The sentence around the words has a stop of its own.
        drawn: [...row(messages.words({kind}), inLine.replace(/\.(?=["”»]?$)/u, '')), ...others],
        notes: languages.map((one) => ended(one, locale)),
      },
      text,
    ),
    // It has no heading: the words are loud, and their speaker names the figure.
    title: '',
    label: '',
    said,
    language,
    speaker,
    role,
    when,
    paraphrase: model.paraphrase ? messages.paraphrase() : '',
  };
}

/** In which language the words are, where the reader does not expect it, and who has translated them. */
function languagesOf({original = '', translatedBy}: Quote, language: string, {locale, messages, pack}: Text): string[] {
  // English where the browser does not have the language of the figure.
  const names = new Intl.DisplayNames([locale, 'en'], {type: 'language'});
  const nameOf = (tag: string) => pack?.terms.language?.(base(tag)) || (names.of(base(tag)) ?? tag);
  const asSaid = original && base(original) === base(language);
  const isTranslated = !asSaid && (translatedBy !== undefined || (original !== '' && language !== ''));
  return [
    language && base(language) !== base(locale) ? messages.spoken({language: nameOf(language)}) : '',
    isTranslated
      ? messages.translated({
          from: Boolean(original),
          language: original ? nameOf(original) : '',
          by: Boolean(translatedBy),
          name: translatedBy ? localText(translatedBy, locale) : '',
        })
      : '',
  ].filter(Boolean);
}

const base = (tag: string): string => (tag.split('-')[0] ?? '').toLowerCase();
