import {html, nothing, type TemplateResult} from 'lit';
import {isEmpty} from '../model/state.js';
import {previewView} from '../preview/preview.view.js';
import {sayView} from '../say/say.view.js';
import type {BuilderPage} from './builder-page.js';
import {barView} from './bar.view.js';
import {chooseView} from './choose.view.js';
import {copyView} from '../copy/copy.view.js';
import {systemsView} from '../copy/systems.view.js';
import {protectView} from './protect.view.js';
import {startView} from './start.view.js';
import {tabsView} from './tabs.view.js';
import {language, words} from '../text/text.js';

/** The page: the bar, what is made beside what it looks like, and the ways to take it along. */
export function builderView(page: BuilderPage): TemplateResult {
  const {store, copyPanel: panel, drafts} = page;
  const own = words().page;
  return html`${barView(page)}
    <main id="content">
      <h1 class="unseen">${own.heading()}</h1>
      <p class="notice" role="status">${drafts.notice ? words().drafts[drafts.notice]() : nothing}</p>
      <div class="panes">
        <div class="inputs">${page.tab ? stepsView(page) : startView(page)}</div>
        <div class="outputs">
          ${previewView(store, page.drawn)}
          <section id="copy" aria-labelledby="copy-title" tabindex="-1">
            <h2 id="copy-title">${own.take()}</h2>
            ${protectView(store)} ${copyView(panel)} ${reserveView(page)} ${systemsView(panel.forms, language())}
          </section>
        </div>
      </div>
    </main>`;
}

const stepsView = (page: BuilderPage): TemplateResult => {
  const own = words().page;
  return html`<section id="choose" aria-labelledby="choose-title" tabindex="-1">
      <h2 id="choose-title">${own.pick()}</h2>
      ${chooseView(page)}
    </section>
    <section id="fill-in" aria-labelledby="fill-in-title" tabindex="-1">
      <h2 id="fill-in-title">${page.fitting.length ? own.check() : own.fillIn()}</h2>
      ${tabsView(page)}
    </section>
    <section id="say" aria-labelledby="say-title" tabindex="-1">
      <h2 id="say-title">${own.say()}</h2>
      ${sayView(page.form, page.store.state, page.drawn)}
    </section>`;
};

function reserveView({drawn, store}: BuilderPage): TemplateResult | typeof nothing {
  const height = Math.ceil(drawn?.figure.getBoundingClientRect().height ?? 0);
  return height && !isEmpty(store.state)
    ? html`<p class="note">${words().page.reserve({height})} <code>--tip-reserve: ${height}px</code></p>`
    : nothing;
}
