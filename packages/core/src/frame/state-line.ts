import {html, type TemplateResult} from 'lit';

/** How a figure stands to its data: a sign, and words whose first ones, up to `strongEnd`, are bold. */
export interface StateLine {
  readonly sign: TemplateResult;
  readonly text: string;
  /** Where the bold words lead to. */
  readonly link?: string | undefined;
}

/** Stands in messages for the end of the bold words. */
export const strongEnd = '\ue000';

/** The words of the line alone. */
export const stateText = ({text}: StateLine): string => text.replace(strongEnd, '');

/** The line above the picture. */
export function stateView({sign, text, link}: StateLine, kind = 'remark'): TemplateResult {
  const [strong, rest] = text.split(strongEnd);
  const bold = html`<b>${strong}</b>`;
  return html`<p class="${kind} small">
    ${sign}<span>${link ? html`<a href=${link}>${bold}</a>` : bold}${rest}</span>
  </p>`;
}

/** The sign of a figure that is not the newest. */
export const clock = html`<svg viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="8" cy="8" r="6.5" />
  <path d="M8 4v4l3 2" />
</svg>`;
