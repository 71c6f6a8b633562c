import {localText} from '@tip-figures/record/values/local-text.js';
import type {Period} from '@tip-figures/record/values/period.js';
import type {Reference} from '@tip-figures/record/fields/object/sources.js';
import {placeOf} from '@tip-figures/core/text/place.js';
import {addressOf, pictureOf, sentenceOf, type PublishedFigure} from './published-figure.js';

/** The figure's numbers as a data set of schema.org, for search engines. */
export function dataset(of: PublishedFigure): object {
  const {site, drawn, address, published, updated, picture} = of;
  const {context, lang, title} = drawn;
  const {country, origin, via, period} = context;
  const place = placeOf(context, {locale: lang, messages: undefined, frame: of.texts.frame, pack: undefined});
  const file = (name: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl: addressOf(of, name),
    encodingFormat,
  });
  return defined({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: `${sentenceOf(of)} ${drawn.source}`,
    url: address,
    inLanguage: lang,
    isAccessibleForFree: true,
    license: site.licence?.url,
    creator: origin && organization(origin, lang),
    publisher: {'@type': 'Organization', name: site.name, url: site.address},
    isBasedOn: [origin?.url, via?.url].filter((url) => url !== undefined),
    creditText: drawn.source,
    datePublished: published,
    dateModified: updated,
    // A data set is a creative work, which has these fields.
    correction: drawn.corrections.map((text) => ({'@type': 'CorrectionComment', text})),
    temporalCoverage: period && intervalOf(period),
    spatialCoverage: place ? defined({'@type': 'Place', name: place, identifier: country}) : undefined,
    image: picture && pictureOf(of),
    distribution: [file('figure.csv', 'text/csv'), file('figure.json', 'application/json')],
  });
}

const organization = ({publisher, url}: Reference, lang: string): object =>
  defined({'@type': 'Organization', name: localText(publisher, lang), url});

/** As ISO 8601 has it; the days of a fiscal year, or of a year over two, are not known here. */
function intervalOf({from, to, name}: Period): string | undefined {
  if (to !== undefined) return `${from}/${to}`;
  return name === undefined ? from : undefined;
}

/** Without what is not known. */
const defined = (entries: Record<string, unknown>): object =>
  Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length)),
  );
