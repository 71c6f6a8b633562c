import type {BarsSpec} from '../chart-spec.js';
import {dashed, hatch, height, width, type Drawing} from './drawing.js';
import type {ChartColors} from './colors.js';
import type {Place, Places} from '../marks/places.js';

/** Bars from zero on the tracks that the page keeps for them; the line at zero is the page's own. */
export function drawBars({end, marks}: BarsSpec, places: Places, colors: ChartColors): Drawing {
  const rows = marks.map((mark) => ({mark, place: places.of(mark.id), solid: mark.parts?.solid ?? 0}));
  const tracks = rows.map(({place}) => place);
  const first = tracks[0] ?? places.of('');
  const between = (place: Place, from: number, to: number): Place => {
    const edges = [from, to].map((value) => places.along(place, Math.min(value / end, 1)));
    return {...place, left: Math.min(...edges), right: Math.max(...edges)};
  };
  return {
    left: first.left,
    right: first.right,
    min: 0,
    max: end,
    datasets: [
      {
        type: 'bar',
        data: rows.map(({place, solid}) => ({x: solid, y: (place.top + place.bottom) / 2})),
        barThickness: height(first),
        backgroundColor: colors.mark,
        grouped: false,
      },
    ],
    under(context) {
      for (const {mark, place, solid} of rows) {
        const {unsure = 0, kind} = mark.parts ?? {};
        if (unsure > 0) {
          const hatched = kind === 'about';
          dashed(context, between(place, solid, solid + unsure), hatched ? colors.mark : colors.axis, {
            radius: 0,
            hatched,
          });
        }
        if (mark.reference !== undefined) {
          const rest = between(place, solid + unsure, mark.reference);
          hatch(context, rest, colors.ref, 8);
          context.strokeStyle = colors.ref;
          context.lineWidth = 1.5;
          context.strokeRect(rest.left + 0.75, rest.top + 0.75, width(rest) - 1.5, height(rest) - 1.5);
        }
      }
    },
    spots(chart) {
      const bars = chart.getDatasetMeta(0).data;
      return new Map(
        rows.map(({mark, place, solid}, index) => {
          const y = bars[index]?.y ?? place.top;
          const to = Math.max(solid + (mark.parts?.unsure ?? 0), mark.reference ?? 0);
          const box = mark.parts ? between(place, 0, to) : place;
          return [mark.id, {place: {...box, top: y - height(place) / 2, bottom: y + height(place) / 2}}] as const;
        }),
      );
    },
  };
}
