import {FigureElement} from '@tip-figures/core/figure-element.js';
import type {Figure} from '@tip-figures/core/figure.js';
import type {Speech} from '@tip-figures/core/figure-words.js';
import {frameStyles} from '@tip-figures/core/frame.styles.js';
import {localText} from '@tip-figures/core/local-text.js';
import {dotParts} from '@tip-figures/core/mark-parts.js';
import {keyEntry, markKey} from '@tip-figures/core/mark-key.js';
import {mostDots, people} from '@tip-figures/core/marks.js';
import {marksStyles} from '@tip-figures/core/marks.styles.js';
import {upperOf} from '@tip-figures/core/quantity.js';
import {referenceText} from '@tip-figures/core/source-line.js';
import {themeStyles} from '@tip-figures/core/theme.styles.js';
import english from '@tip-figures/messages/generated/en-accountability-record.js';
import type {AccountabilityRecordMessages} from '@tip-figures/messages/generated/en-accountability-record.js';
import {html, nothing} from 'lit';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {parseAccountabilityRecord} from './accountability-record.model.js';
import type {AccountabilityRecord, OfficialCase} from './accountability-record.model.js';
import {styles} from './accountability-record.styles.js';
import {accountabilityRecordWords} from './accountability-record.words.js';
import type {AccountabilityRecordWords, CaseWords, StepWords} from './accountability-record.words.js';
import {withoutNames} from './names.js';

type Voice = Speech<AccountabilityRecordMessages>;

const figure: Figure<AccountabilityRecord, AccountabilityRecordWords, 'accountability-record'> = {
  name: 'accountability-record',
  fields: [],
  english,
  parse: parseAccountabilityRecord,
  embedded: (section, host) => (host.getAttribute('names') === 'on' ? section : withoutNames(section)),
  words: accountabilityRecordWords,
  topic: (_about, text) => text.title({kind: 'accused'}),
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

  protected override body(
    {cases}: AccountabilityRecord,
    words: AccountabilityRecordWords,
    voice: Voice,
  ): TemplateResult {
    const quantities = cases.flatMap(({affected}) => affected ?? []);
    const most = Math.max(0, ...quantities.map((quantity) => upperOf(quantity) ?? 0));
    const isDotted = most <= mostDots && quantities.some((quantity) => dotParts(quantity).solid > 0);
    return html`
      ${isDotted ? markKey([keyEntry('exact', voice.messages.dot(), 1)]) : nothing}
      ${
        cases.length
          ? html`<ol role="list" class="cases">
              ${words.cases.map((one) => this.#case(one, most, voice))}
            </ol>`
          : nothing
      }
    `;
  }

  #case({of, who, status, isOpen, steps, more, affected}: CaseWords, most: number, voice: Voice) {
    return html`<li>
      <p class="who">${who}</p>
      <p class=${isOpen ? 'status open' : 'status'}>${status}</p>
      ${this.names === 'on' ? this.#name(of, voice) : nothing}
      <ol role="list" class=${steps.length > 1 && steps.length <= mostAcross ? 'steps across' : 'steps'}>
        ${steps.map((step) => this.#step(step))}
      </ol>
      ${more.map((text) => html`<p class="also">${text}</p>`)}
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

  #name({name}: OfficialCase, voice: Voice) {
    if (!name) return nothing;
    const source = referenceText(name.source, voice);
    return html`<p class="also">${voice.messages.named({source})} <bdi>${localText(name.text, voice.locale)}</bdi></p>`;
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
