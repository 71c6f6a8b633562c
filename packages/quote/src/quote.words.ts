import {ended, joined} from '@tip-figures/core/text/joined.js';
import type {FigureWords, TableRow} from '@tip-figures/core/text/figure-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {capitalize, formatInterval} from '@tip-figures/core/text/format.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {placeOf} from '@tip-figures/core/text/place.js';
import type {QuoteMessages} from '@tip-figures/messages/generated/en-quote.js';
import {holdsNumber, wordsFor, type Quote} from './quote.model.js';

type Text = TextContext<QuoteMessages>;

/** What the quotation says. */
export interface QuoteWords extends FigureWords {
  /** The words, in quotation marks where they are the speaker's own. */
  readonly said: string;
  /** Language of the words; empty where it is not known. */
  readonly language: string;
  /** In which language, translated by whom. */
  readonly details: readonly string[];
}

// A longer sentence is too long to hear; the quotation itself is text.
const mostWords = 40;

export function quoteWords(model: Quote, text: Text): QuoteWords {
  const {locale, messages} = text;
  const {paraphrase, date} = model;
  const [language, words] = wordsFor(model, locale);
  const kind = paraphrase ? 'paraphrase' : 'words';
  const said = paraphrase ? words : messages.quoted({words});
  // Among other words, those that run the other way stand in isolates.
  const inLine = localText({'': said}, locale);
  const speaker = localText(model.speaker, locale);
  const role = model.role && localText(model.role, locale);
  const who = role ? messages.who({speaker, role}) : speaker;
  // A statement is of a day; another period is printed as it is written.
  const when = date ? (date.name ?? formatInterval(date, locale)) : '';
  const [spoken, translated] = languagesOf(model, language, text);
  const details = [spoken, translated].filter(Boolean);
  const row = (label: string, value: string | undefined): TableRow[] => (value ? [{label, value, raw: value}] : []);
  const short = messages.short({kind, who, dated: Boolean(when), date: when});
  const whole = messages.summary({
    kind,
    who,
    said: paraphrase ? inLine.replace(/[\s.]+$/, '') : inLine.replace(/\.(?=.$)/, ''),
  });
  const fits = whole.split(' ').length <= mostWords && !/[.!?]./.test(whole);
  return {
    title: capitalize(speaker, locale),
    ...(role || when ? {subtitle: joined('commas', [role, when], locale)} : {}),
    summary: capitalize(fits ? whole : short, locale),
    inFull: capitalize(joined('sentences', [whole, ...details.map((one) => ended(one, locale))], locale), locale),
    summaryHidden: true,
    ...(paraphrase ? {caveat: messages.notWords()} : {}),
    notes: [
      ...(paraphrase ? [messages.notWords()] : []),
      ...(holdsNumber(words, messages.tier(), messages.percent()) ? [messages.notStatistics()] : []),
    ],
    table: {
      caption: joined('commas', [speaker, placeOf(model.context, text)], locale),
      rowHeading: messages.detail(),
      valueHeading: messages.entry(),
      rows: [
        ...row(messages.speaker(), speaker),
        ...row(messages.role(), role),
        ...row(messages.date(), when),
        ...row(
          messages.language(),
          joined(
            'sentences',
            details.map((one, index) => (index < details.length - 1 ? ended(one, locale) : one)),
            locale,
          ),
        ),
        ...row(messages.words({kind}), inLine),
      ],
    },
    said,
    language,
    details,
  };
}

/** In which language the words are, where the reader does not expect it, and who has translated them. */
function languagesOf(
  {original = '', translatedBy}: Quote,
  language: string,
  {locale, messages, pack}: Text,
): readonly [spoken: string, translated: string] {
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
  ];
}

const base = (tag: string): string => (tag.split('-')[0] ?? '').toLowerCase();
