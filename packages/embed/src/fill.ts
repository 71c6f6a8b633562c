import {native} from '@tip-figures/core/page/native.js';
import {isAway, untilBack} from './away.js';
import {addressBelow} from './bases.js';
import {askAgain} from './documents.js';

/** The members of a figure that this script uses. */
type FigureTag = HTMLElement & {allows?: (address: string) => boolean; reload?: () => void};

/** Copies attributes that the figure knows, and nothing else: no `style`, no event handler. */
export function fill(tag: FigureTag, place: Element, definition: CustomElementConstructor): void {
  const {observedAttributes = []} = definition as {observedAttributes?: readonly string[]};
  for (const {name, value} of native(place).attributes) {
    const own = /^data-tip-(?!src$)(.+)/.exec(name)?.[1];
    if (own !== undefined && observedAttributes.includes(own)) tag.setAttribute(own, value);
  }
}

/** Sets the document of a tag, which must come from below a base each time; waits while its host is unreachable. */
export function setDocument(tag: FigureTag, place: HTMLElement, src: string, bases: readonly URL[]): void {
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
