import type {Outcome} from '@tip-figures/builder/copy/systems.js';
import {basesIn} from '@tip-figures/embed/bases.js';
import {placesIn, tagsIn} from '@tip-figures/embed/places.js';

const code = /<\/?(?:tip-|script|figure|iframe|a\s)|\{\s*"/;

/**
 * What readers get of a form after a content system was done with it: is it something that the figures' own scripts, or
 * `embed.js`, would draw?
 *
 * @param isStill - whether it is shown where no script runs and no frame is loaded, such as a feed reader.
 */
export function outcomeOf(html: string, isStill = false): Outcome {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const text = textOf(page);
  if (code.test(text)) return 'code';
  if (!isStill) {
    const tags = tagsIn(page).filter(hasData);
    const hasScript = page.querySelector('script[src]') !== null;
    if (hasFrame(page) || (tags.length > 0 && hasScript)) return 'figure';
    if (tags.length > 0 || placesIn(page, basesOf(page)).length > 0) return 'figure-with-loader';
  }
  if (!text) return 'nothing';
  return page.querySelector('table td') ? 'plain' : 'sentence';
}

/** What is read of it without script. */
function textOf(page: Document): string {
  const copy = page.body.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('script, style, template, iframe')) unseen.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** A tag alone, without a value, draws nothing. */
const hasData = (tag: Element): boolean => tag.attributes.length > 0 || tag.querySelector('script') !== null;

/** A published figure is drawn before any script, in a sandbox too. */
const hasFrame = (page: Document): boolean =>
  [...page.querySelectorAll<HTMLIFrameElement>('iframe[src]')].some(({src}) => /\/f\/[^/]+\/?(?:[?#]|$)/.test(src));

/** A site is taken to name a base, and each site that its authors link to. */
const basesOf = (page: Document): readonly URL[] =>
  basesIn(['https://figures.example/', ...[...page.querySelectorAll('a')].map(({origin}) => origin)].join(' '));
