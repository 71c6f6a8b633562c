import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/element/figure.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {dotParts} from '@tip-figures/core/marks/mark-parts.js';
import {countKey} from '@tip-figures/core/marks/mark-key.js';
import {markRow, marksOf, quantityShort} from '@tip-figures/core/marks/mark-rows.js';
import {marksStyles} from '@tip-figures/core/marks/marks.styles.js';
import {isExact, upperOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import english, {type VictimBreakdownMessages} from '@tip-figures/messages/generated/en-victim-breakdown.js';
import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {parseVictimBreakdown, type VictimBreakdown} from './victim-breakdown.model.js';
import {styles} from './victim-breakdown.styles.js';
import {victimBreakdownWords, type PeopleGroup, type VictimBreakdownWords} from './victim-breakdown.words.js';

type Text = TextContext<VictimBreakdownMessages>;

const figure: Figure<VictimBreakdown, VictimBreakdownWords, 'victim-breakdown'> = {
  name: 'victim-breakdown',
  fields: ['total', 'exploitation', 'sex', 'age', 'previous'],
  english,
  parse: parseVictimBreakdown,
  words: victimBreakdownWords,
  topic: (about, messages) => messages.topic(about),
};

/**
 * Identified victims of trafficking, by form of exploitation, sex and age.
 *
 * @tagname tip-victim-breakdown
 * @summary Who the identified victims were, in one place and period.
 */
export class VictimBreakdownElement extends FigureElement<VictimBreakdown, VictimBreakdownWords, 'victim-breakdown'> {
  static override styles = [themeStyles, frameStyles, marksStyles, styles];

  static override properties: PropertyDeclarations = {
    total: {},
    exploitation: {},
    sex: {},
    age: {},
    previous: {},
  };

  /** All people identified, as a quantity such as `36` or `about 40`. */
  declare total?: string | number;
  /** People by form of exploitation, such as `sex-trafficking: 26; forced-labour: 9`. */
  declare exploitation?: string;
  /** People by sex: `female`, `male`, `other`, `unknown`. */
  declare sex?: string;
  /** People by age: `child`, `adult`, `unknown`. */
  declare age?: string;
  /** Totals of earlier periods, such as `2015: 28`. */
  declare previous?: string;

  constructor() {
    super(figure);
  }

  protected override body(model: VictimBreakdown, words: VictimBreakdownWords, text: Text): TemplateResult {
    const {change, forms, people} = words;
    const quantities = [model.total, ...forms.rows.concat(people.rows).map(({quantity}) => quantity)];
    const most = Math.max(...quantities.map((quantity) => upperOf(quantity) ?? 0));
    const whole = isExact(model.total) ? model.total.value : 0;
    return html`
      ${change ? html`<p class="change">${change}</p>` : nothing} ${this.#key(words, most, whole, text)}
      <div class="groups">
        ${this.#rows('forms', forms, most, 0, text)} ${this.#rows('people', people, most, whole, text)}
      </div>
    `;
  }

  #key({forms, people}: VictimBreakdownWords, most: number, whole: number, {messages: {key}}: Text) {
    const quantities = [...forms.rows, ...people.rows].map(({quantity}) => quantity);
    // A group of the same people has hollow dots for the rest of them.
    const dotted =
      quantities.some((quantity) => dotParts(quantity).solid > 0) ||
      (whole > 0 && people.rows.some(({quantity}) => quantity.precision !== 'unknown'));
    return countKey(quantities, dotted ? key.dot() : '', key, most);
  }

  #rows(id: string, {heading, rows}: PeopleGroup, most: number, whole: number, text: Text) {
    if (!rows.length) return nothing;
    return html`${heading ? html`<p id=${id} class="section small">${heading}</p>` : nothing}
      <ul role="list" class="rows" aria-labelledby=${heading ? id : nothing}>
        ${rows.map(({label, quantity}) => this.#row(label, quantity, most, whole, text))}
      </ul>`;
  }

  #row(label: string, quantity: Quantity, most: number, whole: number, text: Text) {
    const number = quantity.precision === 'unknown' ? nothing : quantityShort(quantity, text);
    return markRow(number, label, marksOf(quantity, most, text, whole));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tip-victim-breakdown': VictimBreakdownElement;
  }
}
