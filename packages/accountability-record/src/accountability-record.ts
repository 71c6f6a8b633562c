import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/figure.js';
import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import english, {translations} from '@tip-figures/messages/generated/en-accountability-record.js';
import type {PropertyDeclarations} from 'lit';
import {parseAccountabilityRecord, type AccountabilityRecord} from './accountability-record.model.js';
import {accountabilityRecord} from '@tip-figures/record/figures/accountability-record.js';
import {styles} from './accountability-record.styles.js';
import {accountabilityRecordCompact, accountabilityRecordView} from './accountability-record.view.js';
import {accountabilityRecordWords, type AccountabilityRecordWords} from './accountability-record.words.js';
import {objectOf} from '@tip-figures/record/object-of.js';

const figure: Figure<AccountabilityRecord, AccountabilityRecordWords, 'accountability-record'> = {
  name: accountabilityRecord.name,
  declarations: [accountabilityRecord],
  english,
  translations: [translations],
  parse: parseAccountabilityRecord,
  embedded: (section, {names}) => (names === 'on' ? section : withoutNames(section)),
  words: accountabilityRecordWords,
  view: accountabilityRecordView,
  compact: accountabilityRecordCompact,
  choices: ['names'],
  topic: (about, messages) => messages.topic(about),
};

/**
 * How far the cases of officials have come, with the presumption of innocence for each that is open.
 *
 * @tagname tip-accountability-record
 * @summary How far the cases of officials have come, and what came of each; hollow is not decided.
 */
export class AccountabilityRecordElement extends FigureElement<
  AccountabilityRecord,
  AccountabilityRecordWords,
  'accountability-record'
> {
  static override figure = figure;

  static override styles = [themeStyles, frameStyles, chipStyles, styles];

  static override properties: PropertyDeclarations = {names: {}};

  /** `on` shows the names that the data give with a source; otherwise officials are called by their office alone. */
  declare names?: 'on';
}

/** A copy of a section in which no case has a name, nor a correction of one. */
function withoutNames(section: object): object {
  const {cases, corrections, ...rest} = objectOf(section);
  return {
    ...rest,
    ...(Array.isArray(cases) ? {cases: cases.map((one) => ({...objectOf(one), name: undefined}))} : {}),
    ...(Array.isArray(corrections) ? {corrections: corrections.filter((one) => !isOfName(one))} : {}),
  };
}

const isOfName = (correction: unknown): boolean => /\bname\b/.test(String(objectOf(correction)['path']));

declare global {
  interface HTMLElementTagNameMap {
    'tip-accountability-record': AccountabilityRecordElement;
  }
}
