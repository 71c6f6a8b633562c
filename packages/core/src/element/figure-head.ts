import {written} from '@tip-figures/record/fields/kind.js';
import {longestText} from '@tip-figures/record/limits.js';
import {cleanText} from '@tip-figures/record/values/local-text.js';
import type {FrameHead} from '../frame/frame.js';
import {capitalize} from '../text/format/format.js';
import {placed} from '../text/place.js';
import type {FigureWords} from '../text/words/figure-words.js';
import type {AnyFigure, AnyText} from '../figure.js';
import type {FigureAttributes} from './figure-attributes.js';
import type {OwnWords} from '../text/words/editor-words.js';

/**
 * The head of a figure: the editor's own texts, else the figure's; before there are data, the figure's topic.
 */
export function headOf(
  {heading, subheading}: Pick<OwnWords, 'heading' | 'subheading'>,
  {headingLevel, country, place, size}: Pick<FigureAttributes, 'headingLevel' | 'country' | 'place' | 'size'>,
  figure: Pick<AnyFigure, 'topic'>,
  direction: FrameHead['direction'],
  text: AnyText,
  words?: FigureWords,
): FrameHead {
  // A place has passed no parser yet.
  const named = {country, place: place ? {'': shown(cleanText(place))} : undefined};
  const topic = () => figure.topic(placed(named, text), text.messages);
  const title = shown(heading);
  return {
    title: title || (size === 'compact' && words?.compactTitle) || (words?.title ?? capitalize(topic(), text.locale)),
    ...(title && {label: words?.label ?? ''}),
    subtitle: shown(subheading),
    level: headingLevel,
    direction,
    text,
  };
}

// A page's own heading has passed no parser.
const shown = (text: unknown): string => cleanText(written(text)).slice(0, longestText);
