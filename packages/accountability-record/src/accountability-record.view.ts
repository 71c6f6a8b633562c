import type {ViewOptions} from '@tip-figures/core/element/figure.js';
import {markKey, unitKey} from '@tip-figures/core/marks/mark-key.js';
import {hasUnits, markScale, marks, type MarkScale} from '@tip-figures/core/marks/marks.js';
import {referenceText} from '@tip-figures/core/text/source-line.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {missingOf} from '@tip-figures/record/values/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {AccountabilityRecord, OfficialCase} from './accountability-record.model.js';
import type {Text} from './accountability-record.phrases.js';
import type {AccountabilityRecordWords, CaseWords, StepWords} from './accountability-record.words.js';

// More squares than this do not fit side by side.
const mostAcross = 4;

/** The cases, each as the steps that it went through. */
export function accountabilityRecordView(
  {cases}: AccountabilityRecord,
  words: AccountabilityRecordWords,
  text: Text,
  {names}: ViewOptions,
): TemplateResult {
  const quantities = cases.flatMap(({affected}) => affected ?? []);
  const scale = markScale(quantities);
  const isDotted = quantities.some((quantity) => hasUnits(quantity, scale));
  return html`
    ${isDotted ? markKey([unitKey('people', text.messages.key)]) : nothing}
    ${
      cases.length
        ? html`<ol role="list" class="cases ${scale.lines}">
            ${words.cases.map((one) => caseItem(one, scale, names === 'on', text))}
          </ol>`
        : nothing
    }
  `;
}

function caseItem(
  {of, who, status, isOpen, steps, more, affected}: CaseWords,
  scale: MarkScale,
  isNamed: boolean,
  text: Text,
) {
  return html`<li>
    <p class="who">${who}</p>
    <p class=${isOpen ? 'status open' : 'status'}>${status}</p>
    ${isNamed ? nameLine(of, text) : nothing}
    <ol role="list" class=${steps.length > 1 && steps.length <= mostAcross ? 'steps across' : 'steps'}>
      ${steps.map(stepItem)}
    </ol>
    ${more.map((one) => html`<p class="also">${one}</p>`)}
    ${
      affected
        ? html`<div class="affected">
            <p class="also">${affected.text}</p>
            ${missingOf(affected.quantity) ? nothing : html`<span class="marks">${marks(affected.quantity, scale)}</span>`}
          </div>`
        : nothing
    }
  </li>`;
}

function nameLine({name}: OfficialCase, text: Text) {
  if (!name) return nothing;
  const source = referenceText(name.source, text);
  return html`<p class="also">${text.messages.named({source})} <bdi>${localText(name.text, text.locale)}</bdi></p>`;
}

const stepItem = ({date, datetime, text}: StepWords) =>
  html`<li>
    ${datetime ? html`<time class="small" datetime=${datetime}>${date}</time>` : html`<span class="small">${date}</span>`}
    ${text}
  </li>`;
