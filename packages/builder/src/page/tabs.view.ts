import {html, type TemplateResult} from 'lit';
import {reportsPanel} from '../reports/reports.view.js';
import type {BuilderPage} from './builder-page.js';
import {formPanel} from './form-panel.view.js';
import {sentencePanel} from '../prose/prose-panel.view.js';
import {sheetPanel} from '../sheet/sheet-panel.view.js';
import {words} from '../text/text.js';

/** A way to fill in the figure: a tab of the second step, and what it shows. */
interface Panel {
  readonly name: 'sheet' | 'form' | 'sentence' | 'reports';
  readonly view: (page: BuilderPage) => TemplateResult;
}

/** The tabs in their order. What fills in a figure in another way is one line here. */
const panels: readonly Panel[] = [
  {name: 'sheet', view: sheetPanel},
  {name: 'form', view: formPanel},
  {name: 'sentence', view: sentencePanel},
  {name: 'reports', view: reportsPanel},
];

/** The tabs of the second step. What was typed in one stays while another is shown. */
export const tabsView = (page: BuilderPage): TemplateResult =>
  html`<div class="tabs">
      ${panels.map(
        ({name}) =>
          html`<button
            type="button"
            id="tab-${name}"
            aria-pressed=${name === page.tab}
            aria-controls="${name}-panel"
            @click=${() => (page.tab = name)}
          >
            ${words().tabs.panel({tab: name})}
          </button>`,
      )}
    </div>
    ${panels.map(
      ({name, view}) =>
        html`<div ?hidden=${name !== page.tab} id="${name}-panel" role="group" aria-labelledby="tab-${name}">
          ${view(page)}
        </div>`,
    )}`;
