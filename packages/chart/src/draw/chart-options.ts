import type {ChartOptions, Scale} from 'chart.js';
import type {Drawing} from './drawing.js';
import type {Places} from '../marks/places.js';

// Chart.js would make ticks, and measure their labels, for an axis that is not shown.
const bare = {
  type: 'linear' as const,
  display: false,
  ticks: {display: false},
  afterBuildTicks: (scale: Scale) => {
    scale.ticks = [];
  },
};

// Chart.js has no axis here: the text of the chart is HTML, and decides where its rows are.
export function optionsOf(
  {left, right, min, max}: Drawing,
  {width, height, rtl}: Pick<Places, 'width' | 'height' | 'rtl'>,
): ChartOptions {
  return {
    animation: false,
    responsive: false,
    devicePixelRatio,
    maintainAspectRatio: false,
    events: [],
    layout: {autoPadding: false, padding: {left, right: width - right, top: 0, bottom: 0}},
    scales: {
      x: {...bare, min, max, reverse: rtl},
      y: {...bare, min: 0, max: height, reverse: true, offset: false},
    },
  };
}
