import type {FrameMessages} from '@tip-figures/messages/generated/en-frame.js';
import type {Embeddable} from './embed-code.js';
import type {FrameControls} from '../frame/frame-controls.js';
import type {MenuItem} from '../frame/frame.js';

/** Carries out an item of the menu, and says so to the reader. */
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
    const actions = await controls.loadActions();
    if (item === 'csv') {
      const {id} = figure.section;
      actions.download([figure.host.localName, ...(typeof id === 'string' ? [id] : [])].join('-'), figure.csv);
      controls.say('csv', text.downloaded());
      return;
    }
    const code = actions.embedCode(figure);
    const copied = await actions.copy(code);
    controls.code = copied ? undefined : code;
    controls.say(copied ? 'embed' : undefined, copied ? text.copied() : text.code());
  } catch {
    controls.say(undefined, text.failed());
  }
}
