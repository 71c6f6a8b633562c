import {html, nothing, type TemplateResult} from 'lit';
import {reserveRule, type Heights} from '@tip-figures/core/menu/code.js';
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

/** The rule that keeps the place of this very figure, but for one in a line of text, which needs none. */
function reserveView({drawn, store}: BuilderPage): TemplateResult | typeof nothing {
  const {figure} = drawn ?? {};
  if (!figure || isEmpty(store.state) || figure.getAttribute('size') === 'inline') return nothing;
  const heights = heightsOf(figure);
  return heights.wide
    ? html`<p class="note">${words().page.reserve()} <code>${reserveRule(figure.localName, heights)}</code></p>`
    : nothing;
}

/** Its heights in columns of 320 and 680 pixels, measured before the browser paints. */
function heightsOf(figure: HTMLElement): Heights {
  const {style} = figure;
  style.maxInlineSize = 'none';
  // Around a figure of no theme is nothing.
  style.padding = '0';
  const heightAt = (width: number): number => {
    style.inlineSize = `${width}px`;
    return Math.ceil(figure.getBoundingClientRect().height);
  };
  const heights = {narrow: heightAt(320), wide: heightAt(680)};
  for (const name of ['max-inline-size', 'padding', 'inline-size']) style.removeProperty(name);
  // A policy of the page refuses the attribute where a figure is copied, empty or not.
  if (!style.length) figure.removeAttribute('style');
  return heights;
}
