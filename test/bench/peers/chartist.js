import {BarChart, LineChart} from 'chartist';

const drawnBy = (chart) => new Promise((resolve) => chart.on('created', resolve));

export const bars = (box, rows) =>
  drawnBy(
    new BarChart(
      box,
      {labels: rows.map(([name]) => name), series: [rows.map(([, value]) => value)]},
      {horizontalBars: true, reverseData: true, axisY: {offset: 120}, height: '250px'},
    ),
  );

export const line = (box, points) =>
  drawnBy(
    new LineChart(
      box,
      {labels: points.map(([year]) => year), series: [points.map(([, value]) => value)]},
      {low: 0, height: '250px'},
    ),
  );
