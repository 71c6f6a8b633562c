import {native} from '@tip-figures/core/element/native.js';
import {isAway, untilBack} from './away.js';
import {addressBelow} from './bases.js';
import {askAgain} from './documents.js';

/** What a figure has of its own that is used here. */
type FigureTag = HTMLElement & {allows?: (address: string) => boolean; reload?: () => void};

/** Gives a tag what its figure knows, and nothing else: no `style`, no handler of an event. */
export function fill(tag: FigureTag, place: Element, definition: CustomElementConstructor): void {
  const {observedAttributes = []} = definition as {observedAttributes?: readonly string[]};
  for (const {name, value} of native(place).attributes) {
    const own = /^data-tip-(?!src$)(.+)/.exec(name)?.[1];
    if (own !== undefined && observedAttributes.includes(own)) tag.setAttribute(own, value);
  }
}

/** Gives a tag its document, which comes from below a base however often it is asked for, and is looked for while its host is away. */
export function giveDocument(tag: FigureTag, place: HTMLElement, src: string, bases: readonly URL[]): void {
  const allows = (address: string): boolean => addressBelow(address, bases) !== undefined;
  tag.addEventListener('tip-error', ({error}) => {
    if (!isAway(error)) return;
    untilBack(src, place, () => askAgain(src, allows), error).then(
      () => tag.reload?.(),
      () => undefined,
    );
  });
  tag.allows = allows;
  tag.setAttribute('src', src);
}
