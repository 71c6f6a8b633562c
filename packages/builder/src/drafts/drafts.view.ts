import {html, nothing, type TemplateResult} from 'lit';
import {formatMoment} from '@tip-figures/core/text/format/format-moment.js';
import {live} from 'lit/directives/live.js';
import type {Draft} from './draft-list.js';
import type {BuilderPage} from '../page/builder-page.js';
import type {EventOn} from '../event-on.js';
import {language, words} from '../text/text.js';

/** The drafts of this browser: opened, named, deleted. */
export function draftsView(page: BuilderPage): TemplateResult {
  const {drafts} = page;
  const {current} = drafts;
  const own = words().drafts;
  return html`<button type="button" class="link down" popovertarget="drafts">
      ${current ? html`<span class="unseen">${own.current()}</span><span class="name">${current.name}</span>` : own.title()}
    </button>
    <div id="drafts" class="menu" popover role="group" aria-label=${own.title()}>
      ${
        current
          ? html`<label class="field">
              <span>${own.name()}</span>
              <input
                type="text"
                maxlength="100"
                .value=${live(current.name)}
                @change=${({currentTarget}: EventOn<HTMLInputElement>) => drafts.rename(currentTarget.value)}
              />
            </label>`
          : nothing
      }
      ${draftListView(page)}
      <button
        type="button"
        class="link"
        popovertarget="drafts"
        popovertargetaction="hide"
        @click=${() => page.startDraft()}
      >
        ${own.new()}
      </button>
      <p class="note">${own.kept()}</p>
    </div>`;
}

/** The drafts, the newest first; the one that is open stands out. */
export function draftListView(page: BuilderPage): TemplateResult | typeof nothing {
  const {drafts} = page;
  const {list} = drafts;
  if (!list.length) return nothing;
  return html`<ul class="drafts" role="list">
      ${list.map((draft) => draftView(page, draft))}
    </ul>
    ${
      list.length > 1
        ? html`<button type="button" class="link" @click=${() => drafts.removeAll()}>
            ${words().drafts.deleteAll()}
          </button>`
        : nothing
    }`;
}

const draftView = (page: BuilderPage, draft: Draft): TemplateResult =>
  html`<li aria-current=${draft.id === page.drafts.open.id ? 'true' : nothing}>
    <button type="button" class="link" @click=${() => void page.openDraft(draft)}>${draft.name}</button>
    <span class="note">${formatMoment(new Date(draft.saved), language())}</span>
    <button
      type="button"
      class="link"
      aria-label=${words().drafts.deleteOne({name: draft.name})}
      @click=${() => page.drafts.remove(draft.id)}
    >
      ${words().drafts.delete()}
    </button>
  </li>`;
