import type {FrameMessages} from '@tip-figures/messages/generated/en-frame.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {FrameControls} from '../frame/frame-controls.js';
import {tableButton, type FrameHead} from '../frame/frame.js';
import {embedCode, type Embeddable} from './embed-code.js';
import {copy, download} from './menu-actions.js';

/** What the menu offers. */
export type MenuItem = 'csv' | 'embed' | 'pause';

/** The open menu: a plain list of buttons. */
export function menuView(
  controls: FrameControls,
  act: (item: MenuItem) => void,
  {text, live}: FrameHead,
  hasTable: boolean,
): TemplateResult {
  const {csv, embed, copied, downloaded, code, pause} = text.frame.menu;
  const {done, paused} = controls;
  const item = (name: MenuItem, label: string) =>
    html`<li><button type="button" @click=${() => act(name)}>${label}</button></li>`;
  return html`<div id="m" class="menu" @keydown=${controls.closeOnEscape}>
    <ul role="list">
      ${hasTable ? html`<li>${tableButton(controls, text)}</li>` : nothing}
      ${item('csv', done === 'csv' ? downloaded() : csv())} ${item('embed', done === 'embed' ? copied() : embed())}
      ${live !== undefined ? item('pause', pause({paused: paused ? 'yes' : 'no'})) : nothing}
    </ul>
    ${
      controls.code === undefined
        ? nothing
        : html`<label class="small">${code()}<textarea readonly .value=${controls.code}></textarea></label>`
    }
  </div>`;
}

/** Carries out an item, and says so to the reader. */
export async function carryOut(
  item: MenuItem,
  controls: FrameControls,
  {menu: text, paused}: FrameMessages,
  figure: Embeddable & {readonly csv: string},
): Promise<void> {
  if (item === 'pause') {
    controls.pause(paused({paused: controls.paused ? 'no' : 'yes'}));
    return;
  }
  try {
    if (item === 'csv') {
      const {id} = figure.section;
      download([figure.host.localName, ...(typeof id === 'string' ? [id] : [])].join('-'), figure.csv);
      controls.say('csv', text.downloaded());
      return;
    }
    const code = embedCode(figure);
    const copied = await copy(code);
    controls.code = copied ? undefined : code;
    controls.say(copied ? 'embed' : undefined, copied ? text.copied() : text.code());
  } catch {
    controls.say(undefined, text.failed());
  }
}
