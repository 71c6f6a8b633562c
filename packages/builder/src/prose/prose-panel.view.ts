import {html, type TemplateResult} from 'lit';
import type {BuilderPage} from '../page/builder-page.js';

/** The panel in which prose becomes numbers of the form. It is fetched when it is first shown. */
export function sentencePanel({store, tab}: BuilderPage): TemplateResult {
  if (tab === 'sentence') void import('./prose-panel.js').catch(() => undefined);
  const {record, figure} = store.state;
  return html`<prose-panel .store=${store} .record=${record} figure=${figure}></prose-panel>`;
}
