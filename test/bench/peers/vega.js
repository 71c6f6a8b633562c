import embed from 'vega-embed';

const chart = (box, mark, rows, encoding) =>
  embed(
    box,
    {
      width: 'container',
      height: 200,
      data: {values: rows.map(([name, people]) => ({name, people}))},
      mark,
      encoding,
    },
    {actions: false},
  );

export const bars = (box, rows) =>
  chart(box, 'bar', rows, {
    y: {field: 'name', type: 'nominal', sort: '-x', title: null},
    x: {field: 'people', type: 'quantitative'},
  });

export const line = (box, points) =>
  chart(box, 'line', points, {
    x: {field: 'name', type: 'ordinal', title: null},
    y: {field: 'people', type: 'quantitative'},
  });
