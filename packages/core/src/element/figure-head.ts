import type {Language} from '@tip-figures/messages/generated/language.js';
import {written} from '@tip-figures/record/fields/kind.js';
import {longestText} from '@tip-figures/record/limits.js';
import {cleanText} from '@tip-figures/record/values/local-text.js';
import type {FrameHead} from '../frame/frame.js';
import {capitalize} from '../text/format/format.js';
import {placed} from '../text/place.js';
import type {FigureWords} from '../text/words/figure-words.js';
import type {TextContext} from '../text/text-context.js';
import type {Figure} from '../figure.js';
import type {FigureAttributes} from './figure-attributes.js';
import type {OwnWords} from '../text/words/editor-words.js';

/**
 * The head of a figure: the editor's own texts, else the figure's; before there are data, the figure's topic.
 */
export function headOf<Name extends keyof Language>(
  {heading, subheading}: Pick<OwnWords, 'heading' | 'subheading'>,
  {headingLevel, country, place, size}: Pick<FigureAttributes, 'headingLevel' | 'country' | 'place' | 'size'>,
  figure: Pick<Figure<never, never, Name>, 'topic'>,
  direction: FrameHead['direction'],
  text: TextContext<Language[Name]>,
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
