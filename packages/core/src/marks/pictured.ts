import {html, type TemplateResult} from 'lit';

/**
 * What a drawing says by ear. It stands beside a drawing that is hidden from listeners: some screen readers read the pieces
 * inside a picture one by one all the same.
 */
export const pictured = (label: string): TemplateResult =>
  html`<span class="vh" role="img" aria-label=${label}></span>`;
