import {createChart, HistogramSeries, LineSeries} from 'lightweight-charts';

/** Its axis is time alone, so that names stand in the place of days. */
function chart(box, kind, rows) {
  const drawn = createChart(box, {
    width: box.clientWidth,
    height: 250,
    timeScale: {tickMarkFormatter: (index) => String(rows[index][0])},
    localization: {timeFormatter: (index) => String(rows[index][0])},
  });
  drawn.addSeries(kind).setData(rows.map(([, value], time) => ({time, value})));
  drawn.timeScale().fitContent();
}

export const bars = (box, rows) => chart(box, HistogramSeries, rows);

export const line = (box, points) => chart(box, LineSeries, points);
