import {html, type TemplateResult} from 'lit';
import type {BuilderPage} from '../page/builder-page.js';

/** What the reports say, in a tab of its own. */
export const reportsPanel = (page: BuilderPage): TemplateResult => html`<reports-panel .page=${page}></reports-panel>`;
