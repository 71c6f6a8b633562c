import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Draft} from './draft-list.js';
import type {BuilderPage} from '../page/builder-page.js';
import type {EventOn} from '../event-on.js';

const day = new Intl.DateTimeFormat('en', {dateStyle: 'medium', timeStyle: 'short'});

/** The drafts of this browser: opened, named, deleted. */
export function draftsView(page: BuilderPage): TemplateResult {
  const {drafts} = page;
  const {current} = drafts;
  return html`<button type="button" class="link down" popovertarget="drafts">
      ${current ? html`<span class="unseen">Draft: </span><span class="name">${current.name}</span>` : 'Drafts'}
    </button>
    <div id="drafts" class="menu" popover role="group" aria-label="Drafts">
      ${
        current
          ? html`<label class="field">
              <span>Name of this draft</span>
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
        New draft
      </button>
      <p class="note">
        What you make is kept in this browser alone, until you delete it. The address of this page holds all of it, too.
      </p>
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
        ? html`<button type="button" class="link" @click=${() => drafts.removeAll()}>Delete all drafts</button>`
        : nothing
    }`;
}

const draftView = (page: BuilderPage, draft: Draft): TemplateResult =>
  html`<li aria-current=${draft.id === page.drafts.open.id ? 'true' : nothing}>
    <button type="button" class="link" @click=${() => void page.openDraft(draft)}>${draft.name}</button>
    <span class="note">${day.format(draft.saved)}</span>
    <button type="button" class="link" aria-label="Delete ${draft.name}" @click=${() => page.drafts.remove(draft.id)}>
      Delete
    </button>
  </li>`;
