import {html, nothing, type TemplateResult} from 'lit';
import {countryName} from '../../form/labels.js';
import {chosenOf, countryOf} from '../opened-sheet.js';
import type {SheetContext} from '../sheet-context.js';
import type {EventOn} from '../../event-on.js';
import {words} from '../../text/text.js';

/** What is done with the records of several countries. */
export interface BatchActions {
  /** One record with all figures. */
  readonly saveOne: () => void;
  /** A record for each, in one file. */
  readonly saveEach: () => void;
}

/** Of a sheet with several countries: which one is shown, of which ones records are made, and how these are taken along. */
export function batchView(context: SheetContext, {saveOne, saveEach}: BatchActions): TemplateResult | typeof nothing {
  const {sheet, isChoosing, open, set} = context;
  const {countries} = sheet.reading;
  // Some figures show all countries at once.
  if (countries.length < 2 || sheet.section.country === undefined) return nothing;
  const {batch} = words();
  const chosen = chosenOf(sheet);
  const shown = countryOf(sheet) ?? '';
  const index = chosen.indexOf(shown);
  const go = (step: number) => open({country: chosen[(index + step + chosen.length) % chosen.length]});
  return html`<section class="batch" aria-labelledby="batch-title">
    <h3 id="batch-title">${batch.title({n: countries.length})}</h3>
    <p class="answers">
      <button type="button" class="button plain" aria-label=${batch.previous()} @click=${() => go(-1)}>‹</button>
      <span role="status">${batch.shown({country: name(shown), index: index + 1, count: chosen.length})}</span>
      <button type="button" class="button plain" aria-label=${batch.next()} @click=${() => go(1)}>›</button>
      <button type="button" class="link" aria-expanded=${isChoosing} @click=${() => set({isChoosing: !isChoosing})}>
        ${batch.choose()}
      </button>
    </p>
    ${isChoosing ? choiceView(context, chosen) : nothing}
    <p class="note">${batch.same({place: '{place}', total: '{total}'})}</p>
    <p class="answers">
      <button type="button" class="button plain" @click=${saveOne}>${batch.saveOne({n: chosen.length})}</button>
      <button type="button" class="button plain" @click=${saveEach}>${batch.saveEach({n: chosen.length})}</button>
    </p>
  </section>`;
}

function choiceView({sheet, open}: SheetContext, chosen: readonly string[]): TemplateResult {
  const {countries} = sheet.reading;
  /** One stays chosen, which is shown. */
  const toggle = (country: string, is: boolean) => {
    const next = countries.filter((one) => (one === country ? is : chosen.includes(one)));
    if (next.length) open({chosen: next, country: next.includes(countryOf(sheet) ?? '') ? sheet.country : next[0]});
    else open({});
  };
  return html`<fieldset class="countries">
    <legend class="unseen">${words().batch.countries()}</legend>
    ${
      chosen.length < countries.length
        ? html`<button type="button" class="link" @click=${() => open({chosen: undefined})}>
            ${words().batch.all()}
          </button>`
        : nothing
    }
    ${countries.map(
      (country) =>
        html`<label class="flag">
          <input
            type="checkbox"
            .checked=${chosen.includes(country)}
            @change=${({currentTarget}: EventOn<HTMLInputElement>) => toggle(country, currentTarget.checked)}
          />
          ${name(country)}
        </label>`,
    )}
  </fieldset>`;
}

const name = (code: string): string => countryName(code) ?? code;
