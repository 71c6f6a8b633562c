import english from '@tip-figures/messages/generated/en-menu.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {FrameHead} from '../frame/frame.js';
import {aboutButton} from '../frame/frame-tools.js';
import {adopt} from '../render/sheet-of.js';
import {aboutMessages} from '../text/words/about-messages.js';
import {stateMessages} from '../text/words/state-messages.js';
import {textContextFor, type TextContext} from '../text/text-context.js';
import {embedCode, readImports} from './embed-code.js';
import {copy, csvFile, download} from './menu-actions.js';
import {menuStyles} from './menu.styles.js';
import {plainHtml} from './plain-html.js';
import {linkTo, sentenceOf, type Shared} from './shared-texts.js';

export {plainHtml};

/** The items of the menu, in order: files to save, texts to copy, and a switch. */
export type MenuItem = Saved | Copied | 'pause';

type Saved = 'csv' | 'png' | 'svg';
type Copied = 'embed' | 'link' | 'sentence';

/** The part of the frame that the menu reads and changes. */
export interface MenuFrame {
  readonly tableOpen: boolean;
  /** The item that was carried out a moment ago. */
  readonly done: MenuItem | undefined;
  /** Whether the reader has stopped live updates. */
  readonly paused: boolean;
  /** Has a text to copy by hand, where the browser does not allow copying. */
  readonly menu: {code: string | undefined};
  /** Says what an item has done. */
  say(done: MenuItem | undefined, status: string): void;
  /** Stops live updates or resumes them; `status` says which. */
  pause(status: string): void;
}

const saved: readonly Saved[] = ['csv', 'png', 'svg'];
const copied: readonly Copied[] = ['embed', 'link', 'sentence'];

/** Gives a figure the styles of its menu, and reads what the code to copy names: a browser may give no time for that later. */
export function prepare(root: ShadowRoot): void {
  adopt(root, menuStyles);
  readImports(root.host).catch(() => undefined);
}

/** The open menu: a list of buttons. */
export function menuView(
  controls: MenuFrame,
  act: (item: MenuItem) => void,
  head: FrameHead,
  isCompact: boolean,
): TemplateResult {
  const {text, isLive} = head;
  const menu = messagesIn(text);
  const labels: Readonly<Record<Saved, () => string>> = {
    csv: aboutMessages(text).download,
    png: menu.png,
    svg: menu.svg,
  };
  const {done, paused} = controls;
  const item = (name: MenuItem, label: string, kind = '') =>
    html`<li class=${kind || nothing}><button type="button" @click=${() => act(name)}>${label}</button></li>`;
  return html`<div id="m" class="menu">
    <ul role="list">
      ${isCompact ? html`<li>${aboutButton(controls.tableOpen, text, head)}</li>` : nothing}
      ${saved.map((name) => item(name, done === name ? menu.downloaded() : labels[name]()))}
      ${copied.map((name, index) => item(name, done === name ? menu.copied() : menu[name](), index ? '' : 'ruled'))}
      ${isLive ? item('pause', menu.pause({paused})) : nothing}
    </ul>
    ${
      controls.menu.code === undefined
        ? nothing
        : html`<label class="small">${menu.code()}<textarea readonly .value=${controls.menu.code}></textarea></label>`
    }
  </div>`;
}

/** The menu's messages, which are loaded with it. */
const messagesIn = (text: TextContext<unknown>) => textContextFor(text, 'menu', english).messages;

/** Carries out an item, and says so to the reader. */
export async function carryOut(item: MenuItem, controls: MenuFrame, figure: Shared): Promise<void> {
  const {frame} = figure.text;
  const menu = messagesIn(figure.text);
  if (item === 'pause') {
    controls.pause(stateMessages(figure.text).paused({paused: !controls.paused}));
    return;
  }
  try {
    if (isSaved(item)) {
      download(`${fileName(figure)}.${item}`, await fileOf(item, figure));
      controls.say(item, menu.downloaded());
      return;
    }
    const words = textOf(item, figure);
    const isCopied = await copy(words);
    controls.menu.code = isCopied ? undefined : words;
    controls.say(isCopied ? item : undefined, isCopied ? menu.copied() : menu.code());
  } catch {
    controls.say(undefined, frame.failed());
  }
}

const isSaved = (item: Saved | Copied): item is Saved => saved.some((name) => name === item);

function fileName({host, section: {id}}: Shared): string {
  return [host.localName, ...(typeof id === 'string' ? [id] : [])].join('-');
}

/** The file of an item; pictures are cards for other sites, the same in both formats. */
async function fileOf(item: Saved, {host}: Shared): Promise<Blob> {
  if (item === 'csv') return csvFile(host.toCsv());
  return item === 'png' ? host.toPng() : new Blob([await host.toSvg()], {type: 'image/svg+xml'});
}

/** The text of an item. It is made synchronously, since a browser may allow copying only within the reader's click. */
function textOf(item: Copied, figure: Shared): string {
  if (item === 'embed') return embedCode(figure, plainHtml(figure));
  return item === 'link' ? linkTo(figure) : sentenceOf(figure);
}
