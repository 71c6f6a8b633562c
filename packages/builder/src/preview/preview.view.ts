import {html, nothing, type TemplateResult} from 'lit';
import {keyLabel} from '../form/labels.js';
import {isEmpty} from '../model/state.js';
import type {BuilderStore} from '../page/store.js';
import type {Drawn} from './preview.js';
import {settingsView} from './settings.view.js';
import {words} from '../text/text.js';

/** The figure as far as it can be drawn, what of the record is left out, and its description. */
export function previewView(store: BuilderStore, drawn: Drawn | undefined): TemplateResult {
  const {record, without, isWhole, isBefore} = store.drawable;
  const canDraw = isWhole && !isEmpty(store.state);
  const own = words().preview;
  const names = without.map((steps) => shortName(String(steps.at(-1))));
  return html`<section class="preview" id="preview" tabindex="-1" aria-labelledby="preview-title">
    <div class="head">
      <h2 id="preview-title">${own.title()}</h2>
      ${settingsView(store.settings, (settings) => store.choose(settings))}
    </div>
    ${
      canDraw
        ? html`<builder-preview
            .figure=${store.state.figure}
            .section=${store.state.id}
            .record=${record}
            .settings=${store.settings}
          ></builder-preview>`
        : html`<p class="note empty">${isEmpty(store.state) ? own.empty() : own.notYet()}</p>`
    }
    ${canDraw ? leftOut(isBefore === true, names) : nothing}
    ${
      canDraw && drawn?.figure.summary
        ? html`<div class="sentence">
            <p class="note">${own.asText()}</p>
            <p lang=${store.settings.language}>${drawn.figure.summary}</p>
          </div>`
        : nothing
    }
  </section>`;
}

/** In a sentence; a period or a day stays as it was typed. */
const shortName = (key: string): string => (/\d/.test(key) ? key : keyLabel(key).toLowerCase());

function leftOut(isBefore: boolean, names: readonly string[]): TemplateResult | typeof nothing {
  if (!isBefore && !names.length) return nothing;
  return html`<p class="without">
    ${isBefore ? words().preview.before() : words().preview.without({names: names.join(', ')})}
  </p>`;
}
