import {html, type TemplateResult} from 'lit';
import {countBlock} from '../counts/counts.js';
import type {ViewOptions} from '../figure.js';
import {emphasisOf, type Emphasis} from '../marks/emphasis.js';
import {together} from '../text/format/together.js';
import type {TextContext} from '../text/text-context.js';
import {panel} from './panels.js';
import {slotsOf} from './panels.slots.js';
import type {PlacesWords, ToldPlace} from './places.words.js';

// From so many panels on, the first and the last value are written.
const mostWritten = 3;

/** Several places on one scale: a panel for each series, or a row for each number. */
export function placesView(words: PlacesWords, text: TextContext<unknown>, options: ViewOptions): TemplateResult {
  const emphasis = emphasisOf(options);
  const {told} = words;
  return told.some(({one}) => one) ? rowsView(words, text, emphasis) : panelsView(told, emphasis);
}

const rowsView = ({unit, told}: PlacesWords, text: TextContext<unknown>, emphasis: Emphasis): TemplateResult =>
  countBlock(
    {
      unit,
      groups: [
        {
          id: 'places',
          heading: '',
          rows: told.flatMap(({key, one}) =>
            one
              ? {
                  ...{quantity: one.quantity, earlier: one.earlier, caption: one.caption},
                  ...{name: together(one.label), role: 'part' as const, keys: [key]},
                }
              : [],
          ),
        },
      ],
    },
    text,
    emphasis,
  );

function panelsView(told: readonly ToldPlace[], emphasis: Emphasis): TemplateResult {
  const all = slotsOf(told);
  const isPointed = told.some(({key}) => emphasis.isLit(key));
  const kinds = [
    'panels',
    `n${told.length}`,
    all.isEnds || told.length > mostWritten ? 'ends' : '',
    all.isWide && 'wide',
    isPointed && 'pointed',
  ];
  return html`<div class=${kinds.filter(Boolean).join(' ')} .style=${`--slots: ${all.slots.length}`}>
    ${told.map((one, index) => panel(one, all, `p${index}`, emphasis))}
  </div>`;
}
