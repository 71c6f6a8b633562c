import {expect, userEvent, waitFor} from 'storybook/test';

export interface Canvas {
  readonly canvasElement: HTMLElement;
}

/** What is done with a story once it is drawn, and what must be found then. */
export type Play = (canvas: Canvas) => Promise<void>;

interface Figure extends HTMLElement {
  readonly state: string;
  readonly settled: Promise<void>;
  readonly error: {readonly code: string; readonly path: string} | undefined;
  reload(): void;
}

/** All figures of a story. */
const figuresOf = ({canvasElement}: Canvas): Figure[] =>
  [...canvasElement.querySelectorAll<Figure>('*')].filter(({localName}) => localName.startsWith('tip-'));

/** The first figure of a story. */
export function figureOf(canvas: Canvas): Figure {
  const [figure] = figuresOf(canvas);
  if (!figure?.shadowRoot) throw new Error('There is no figure on the page, or its tag is not registered.');
  return figure;
}

/** What a reader can read of a figure, on one line; not what its page wrote as fallback. */
export function textOf({shadowRoot}: Figure): string {
  const parts = [...(shadowRoot?.children ?? [])] as HTMLElement[];
  // What is wrong with data is said to who makes the page, and Storybook is served to one.
  const told = shadowRoot?.querySelector<HTMLElement>('.details')?.innerText ?? '';
  return parts
    .map(({innerText}) => innerText)
    .join(' ')
    .replace(told, '')
    .replaceAll('\u2060', '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether the page's own words inside the tag are shown. */
export const fallbackIsShown = (figure: Figure): boolean =>
  [...figure.children].some((child) => child.localName !== 'script' && child.checkVisibility());

/** Tries for five seconds, and then fails with the assertion alone, not with the whole page. */
export const eventually = (assertion: () => unknown): Promise<unknown> =>
  waitFor(assertion, {timeout: 5_000, onTimeout: (error) => error});

// Assertions cut long texts short, and where one is missing the whole is wanted.
async function expectTexts(found: string, texts: readonly (string | RegExp)[]): Promise<void> {
  for (const text of texts) await expect(found, found).toMatch(text);
}

/** A play function: the figure is drawn, a reader finds each of these texts in it, and no fallback. */
export const reads =
  (...texts: (string | RegExp)[]): Play =>
  async (canvas) => {
    const figure = figureOf(canvas);
    await figure.settled;
    await expect(figure.state).toBe('fresh');
    await expectTexts(textOf(figure), texts);
    await expect(fallbackIsShown(figure)).toBe(false);
  };

/** A play function: all figures are drawn, and a reader finds each of these texts in one of them. */
export const readsAll =
  (...texts: (string | RegExp)[]): Play =>
  async (canvas) => {
    const figures = figuresOf(canvas);
    await Promise.all(figures.map(({settled}) => settled));
    await expect(figures.map(({localName, state}) => `${localName} ${state}`)).toEqual(
      figures.map(({localName}) => `${localName} fresh`),
    );
    await expectTexts(figures.map(textOf).join(' '), texts);
    await expect(figures.some(fallbackIsShown)).toBe(false);
  };

/** A play function: the chart is drawn, and a reader finds each of these texts around it or on its marks. */
export const readsWithChart =
  (...texts: (string | RegExp)[]): Play =>
  async (canvas) => {
    await reads()(canvas);
    const figure = figureOf(canvas);
    const root = figure.shadowRoot;
    const marks = () => [...(root?.querySelectorAll('.spots button') ?? [])].map(({ariaLabel}) => ariaLabel);
    await eventually(() => expect(marks()).not.toHaveLength(0));
    await eventually(() => expect(isPainted(root?.querySelector('canvas'))).toBe(true));
    await expectTexts([textOf(figure), ...marks()].join(' '), texts);
  };

function isPainted(canvas: HTMLCanvasElement | null | undefined): boolean {
  const pixels = canvas?.width ? canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data : [];
  return pixels?.some((value) => value > 0) ?? false;
}

/** A play function: the button opens the data table, where a reader finds each of these texts. */
export const opensTable =
  (...texts: (string | RegExp)[]): Play =>
  async (canvas) => {
    const figure = figureOf(canvas);
    await figure.settled;
    const button = figure.shadowRoot?.querySelector('button[aria-controls="d"]');
    if (!button) throw new Error('The figure has no button for its data table.');
    await userEvent.click(button);
    await eventually(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
    await expectTexts(textOf(figure), texts);
  };

/** A play function: the figure is refused at `path` without a number, and the fallback is back. */
export const refuses =
  (code: string, path: string, ...texts: string[]): Play =>
  async (canvas) => {
    const figure = figureOf(canvas);
    await figure.settled;
    await expect(figure.error).toMatchObject({code, path});
    await expectTexts(textOf(figure), texts);
    await expect(textOf(figure)).not.toMatch(/\d/);
    await expect(fallbackIsShown(figure)).toBe(true);
  };
