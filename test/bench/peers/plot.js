import {barX, lineY, plot} from '@observablehq/plot';

export const bars = (box, rows) =>
  void box.append(
    plot({
      width: box.clientWidth,
      height: 200,
      marginLeft: 130,
      marks: [barX(rows, {x: (row) => row[1], y: (row) => row[0], sort: {y: '-x'}})],
    }),
  );

export const line = (box, points) =>
  void box.append(
    plot({
      width: box.clientWidth,
      height: 250,
      x: {tickFormat: 'd'},
      y: {zero: true, grid: true},
      marks: [lineY(points, {x: (point) => point[0], y: (point) => point[1]})],
    }),
  );
