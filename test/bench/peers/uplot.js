import uPlot from 'uplot';

const size = (box) => ({width: box.clientWidth, height: 220});

/** uPlot has columns and no rows; names stand below them. */
export const bars = (box, rows) =>
  void new uPlot(
    {
      ...size(box),
      scales: {x: {time: false, range: [-0.6, rows.length - 0.4]}, y: {range: (_, __, most) => [0, most]}},
      axes: [{splits: rows.map((_, index) => index), values: () => rows.map(([name]) => name)}, {}],
      series: [
        {},
        {label: 'People', fill: '#0f3a5b', paths: uPlot.paths.bars({size: [0.6, 100]}), points: {show: false}},
      ],
    },
    [rows.map((_, index) => index), rows.map(([, value]) => value)],
    box,
  );

export const line = (box, points) =>
  void new uPlot(
    {
      ...size(box),
      scales: {x: {time: false}, y: {range: (_, __, most) => [0, most]}},
      series: [{}, {label: 'People', stroke: '#0f3a5b'}],
    },
    [points.map(([year]) => year), points.map(([, value]) => value)],
    box,
  );
