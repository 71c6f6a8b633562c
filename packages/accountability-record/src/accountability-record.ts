import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/element/figure.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {dotParts} from '@tip-figures/core/marks/mark-parts.js';
import {keyEntry, markKey} from '@tip-figures/core/marks/mark-key.js';
import {mostDots, people} from '@tip-figures/core/marks/marks.js';
import {marksStyles} from '@tip-figures/core/marks/marks.styles.js';
import {upperOf} from '@tip-figures/record/values/quantity.js';
import {referenceText} from '@tip-figures/core/text/source-line.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import english, {type AccountabilityRecordMessages} from '@tip-figures/messages/generated/en-accountability-record.js';
import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {
  parseAccountabilityRecord,
  type AccountabilityRecord,
  type OfficialCase,
} from './accountability-record.model.js';
import {styles} from './accountability-record.styles.js';
import {
  accountabilityRecordWords,
  type AccountabilityRecordWords,
  type CaseWords,
  type StepWords,
} from './accountability-record.words.js';
import {withoutNames} from './names.js';

type Text = TextContext<AccountabilityRecordMessages>;

const figure: Figure<AccountabilityRecord, AccountabilityRecordWords, 'accountability-record'> = {
  name: 'accountability-record',
  fields: [],
  english,
  parse: parseAccountabilityRecord,
  embedded: (section, host) => (host.getAttribute('names') === 'on' ? section : withoutNames(section)),
  words: accountabilityRecordWords,
  topic: (_about, messages) => messages.title({kind: 'accused'}),
};

// More squares than this do not fit side by side.
const mostAcross = 4;

/**
 * How far the cases of officials have come, with the presumption of innocence for each that is open.
 *
 * @tagname tip-accountability-record
 * @summary Officials accused or sanctioned, by the stage of their case.
 */
export class AccountabilityRecordElement extends FigureElement<
  AccountabilityRecord,
  AccountabilityRecordWords,
  'accountability-record'
> {
  static override styles = [themeStyles, frameStyles, marksStyles, styles];

  static override properties: PropertyDeclarations = {names: {}};

  /** `on` shows the names that the data give with a source; otherwise officials are called by their office alone. */
  declare names?: 'on';

  constructor() {
    super(figure);
  }

  protected override body({cases}: AccountabilityRecord, words: AccountabilityRecordWords, text: Text): TemplateResult {
    const quantities = cases.flatMap(({affected}) => affected ?? []);
    const most = Math.max(0, ...quantities.map((quantity) => upperOf(quantity) ?? 0));
    const isDotted = most <= mostDots && quantities.some((quantity) => dotParts(quantity).solid > 0);
    return html`
      ${isDotted ? markKey([keyEntry('exact', text.messages.dot(), 1)]) : nothing}
      ${
        cases.length
          ? html`<ol role="list" class="cases">
              ${words.cases.map((one) => this.#case(one, most, text))}
            </ol>`
          : nothing
      }
    `;
  }

  #case({of, who, status, isOpen, steps, more, affected}: CaseWords, most: number, text: Text) {
    return html`<li>
      <p class="who">${who}</p>
      <p class=${isOpen ? 'status open' : 'status'}>${status}</p>
      ${this.names === 'on' ? this.#name(of, text) : nothing}
      <ol role="list" class=${steps.length > 1 && steps.length <= mostAcross ? 'steps across' : 'steps'}>
        ${steps.map((step) => this.#step(step))}
      </ol>
      ${more.map((one) => html`<p class="also">${one}</p>`)}
      ${
        affected
          ? html`<div class="affected">
              <p class="also">${affected.text}</p>
              ${people(affected.quantity, most)}
            </div>`
          : nothing
      }
    </li>`;
  }

  #name({name}: OfficialCase, text: Text) {
    if (!name) return nothing;
    const source = referenceText(name.source, text);
    return html`<p class="also">${text.messages.named({source})} <bdi>${localText(name.text, text.locale)}</bdi></p>`;
  }

  #step({date, datetime, text}: StepWords) {
    return html`<li>
      ${datetime ? html`<time class="small" datetime=${datetime}>${date}</time>` : html`<span class="small">${date}</span>`}
      ${text}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tip-accountability-record': AccountabilityRecordElement;
  }
}
