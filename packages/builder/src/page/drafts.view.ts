import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Draft} from '../model/drafts.js';
import type {BuilderPage} from './builder-page.js';

const day = new Intl.DateTimeFormat('en', {dateStyle: 'medium', timeStyle: 'short'});

/** The drafts on this machine: opened, named, deleted. Nothing is kept before somebody asks for it. */
export function draftsView(page: BuilderPage): TemplateResult {
  const {drafts} = page;
  const {current, isOn, list} = drafts;
  return html`<button type="button" class="link down" popovertarget="drafts">
      ${current ? html`<span class="unseen">Draft: </span><span class="name">${current.name}</span>` : 'Drafts'}
    </button>
    <div id="drafts" class="menu" popover role="group" aria-label="Drafts">
      <label class="flag">
        <input
          type="checkbox"
          .checked=${live(isOn)}
          @change=${({currentTarget}: Event) => page.keepDrafts((currentTarget as HTMLInputElement).checked)}
        />
        Keep drafts on this machine
      </label>
      ${
        current
          ? html`<label class="field">
              <span>Name of this draft</span>
              <input
                type="text"
                maxlength="100"
                .value=${live(current.name)}
                @change=${({currentTarget}: Event) => drafts.rename((currentTarget as HTMLInputElement).value)}
              />
            </label>`
          : nothing
      }
      ${
        list.length
          ? html`<ul role="list">
              ${list.map((draft) => draftView(page, draft))}
            </ul>`
          : nothing
      }
      ${
        isOn
          ? html`<button type="button" class="link" @click=${() => page.startDraft()}>New draft</button>`
          : html`<p class="note">The address of this page holds all that you fill in, too: keep it as a bookmark.</p>`
      }
    </div>`;
}

const draftView = (page: BuilderPage, draft: Draft): TemplateResult =>
  html`<li aria-current=${draft.id === page.drafts.open.id ? 'true' : nothing}>
    <button type="button" class="link" @click=${() => void page.openDraft(draft)}>${draft.name}</button>
    <span class="note">${day.format(draft.saved)}</span>
    <button type="button" class="link" aria-label="Delete ${draft.name}" @click=${() => page.drafts.remove(draft.id)}>
      Delete
    </button>
  </li>`;
