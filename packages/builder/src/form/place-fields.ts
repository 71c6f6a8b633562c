import {text} from '@tip-figures/record/fields/text/text.js';
import type {Fields, Kind} from '@tip-figures/record/fields/kind.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import type {DescribedKind} from '@tip-figures/record/schema/json-schema.js';
import {contextFields} from '@tip-figures/record/section/context.js';
import {words} from '../text/text.js';

/** Several places of a figure as a list of groups; any other field as it is declared. */
export const withPlaceFields = (kind: Kind, figure: FigureName): Kind =>
  kind.name === 'places' ? {...kind, each: {...text, name: 'object', fields: fieldsOfPlace(kind, figure)}} : kind;

/** What a form asks of each place: the draft that has its numbers, or where, when, how many, and who says so. */
function fieldsOfPlace({led = ''}: Kind, figure: FigureName): Fields {
  const own: Fields = sections[figure].own;
  const numbers = Object.entries(own).filter(([name]) => name === led || name === 'previous');
  const {country, place, period, asOf, source, sourceUrl} = contextFields;
  const {draft: title, ofDraft: description} = words().form;
  const record: DescribedKind = {
    ...text,
    name: 'id',
    isOptional: true,
    words: {title: title(), description: description()},
  };
  return {record, country, place, period, ...Object.fromEntries(numbers), source, sourceUrl, asOf};
}
