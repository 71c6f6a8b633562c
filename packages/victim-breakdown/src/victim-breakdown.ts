import {FigureElement} from '@tip-figures/core/figure-element.js';
import type {Figure} from '@tip-figures/core/figure.js';
import type {Speech} from '@tip-figures/core/figure-words.js';
import {frameStyles} from '@tip-figures/core/frame.styles.js';
import {dots, mostDots, people} from '@tip-figures/core/marks.js';
import {marksStyles} from '@tip-figures/core/marks.styles.js';
import {quantityShort} from '@tip-figures/core/quantity-short.js';
import {exactly, highOf, isExact} from '@tip-figures/core/quantity.js';
import type {Quantity} from '@tip-figures/core/quantity.js';
import {themeStyles} from '@tip-figures/core/theme.styles.js';
import english from '@tip-figures/messages/generated/en-victim-breakdown.js';
import type {VictimBreakdownMessages} from '@tip-figures/messages/generated/en-victim-breakdown.js';
import {html, nothing} from 'lit';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {parseVictimBreakdown} from './victim-breakdown.model.js';
import type {VictimBreakdown} from './victim-breakdown.model.js';
import {styles} from './victim-breakdown.styles.js';
import {victimBreakdownWords} from './victim-breakdown.words.js';
import type {PeopleRow, VictimBreakdownWords} from './victim-breakdown.words.js';

type Voice = Speech<VictimBreakdownMessages>;

const figure: Figure<VictimBreakdown, VictimBreakdownWords, 'victim-breakdown'> = {
  name: 'victim-breakdown',
  fields: ['total', 'exploitation', 'sex', 'age', 'previous'],
  english,
  parse: parseVictimBreakdown,
  words: victimBreakdownWords,
  topic: (place, text) => text.topic({has: place ? 'yes' : 'no', place}),
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
  declare total?: string;
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

  protected override body(model: VictimBreakdown, words: VictimBreakdownWords, speech: Voice): TemplateResult {
    const parts = [...words.forms.rows, ...words.people.rows].map(({quantity}) => quantity);
    const rows = parts.length ? parts : [model.total];
    const most = Math.max(...[model.total, ...rows].map((quantity) => highOf(quantity) ?? 0));
    const whole = isExact(model.total) ? model.total.value : 0;
    const alone = {label: words.table.rows[0]?.label ?? '', quantity: model.total};
    return html`
      ${words.change ? html`<p class="change">${words.change}</p>` : nothing}
      ${most > mostDots ? nothing : this.#key(rows, speech)}
      <div class="groups">
        ${parts.length ? nothing : this.#rows('all', '', [alone], most, 0, speech)}
        ${this.#rows('forms', words.forms.heading, words.forms.rows, most, 0, speech)}
        ${this.#rows('people', words.people.heading, words.people.rows, most, whole, speech)}
      </div>
    `;
  }

  #key(rows: readonly Quantity[], {messages: {key}}: Voice) {
    const has = (...precisions: Quantity['precision'][]) => rows.some(({precision}) => precisions.includes(precision));
    const item = (quantity: Quantity, text: string) => html`<span>${dots(quantity)} ${text}</span>`;
    return html`<p class="key small">
      ${item(exactly(1), key.dot())}
      ${has('about', 'almost', 'over') ? item({precision: 'about', value: 0}, key.rounded()) : nothing}
      ${has('range') ? item({precision: 'range', low: 0, high: 2}, key.range()) : nothing}
      ${has('under', 'withheld') ? item({precision: 'withheld'}, key.withheld()) : nothing}
    </p>`;
  }

  #rows(id: string, heading: string, rows: readonly PeopleRow[], most: number, whole: number, speech: Voice) {
    if (!rows.length) return nothing;
    return html`${heading ? html`<p id=${id} class="section small">${heading}</p>` : nothing}
      <ul role="list" class="rows" aria-labelledby=${heading ? id : nothing}>
        ${rows.map(({label, quantity}) => this.#row(label, quantity, most, whole, speech))}
      </ul>`;
  }

  #row(label: string, quantity: Quantity, most: number, whole: number, {locale, frame}: Voice) {
    const missing = quantity.precision === 'unknown';
    return html`<li>
      <b>${missing ? nothing : quantityShort(quantity, locale, frame)}</b>
      <span class="label">${label}</span>
      <span class="marks">
        ${missing ? html`<span class="none small">${frame.noFigure()}</span>` : people(quantity, most, whole)}
      </span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tip-victim-breakdown': VictimBreakdownElement;
  }
}
