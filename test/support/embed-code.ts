import {stubClipboard} from './clipboard.js';
import {inside, type AnyFigure} from './reading.js';
import {until} from './until.js';

/** The code that a figure's menu copies. */
export async function embedCodeOf(figure: AnyFigure): Promise<string> {
  let code = '';
  const restore = stubClipboard({writeText: (text) => Promise.resolve(void (code = text))});
  try {
    if (!inside(figure, '.menu')) inside(figure, '.more')?.click();
    const button = () => inside(figure, '.menu .ruled button');
    await until(button, 'the menu is open');
    button()?.click();
    await until(() => code, 'the code is copied');
  } finally {
    restore();
  }
  return code;
}

/** Of that code the tag alone, without the lines for the page's head. */
export const tagIn = (code: string): string => /<tip-.*<\/tip-[\w-]+>/.exec(code)?.[0] ?? '';
