import bb, {bar, line as lines} from 'billboard.js';

const chart = (box, type, names, values, rotated) =>
  new Promise((resolve) => {
    bb.generate({
      bindto: box,
      size: {height: 250},
      transition: {duration: 0},
      data: {columns: [['People', ...values]], type},
      axis: {rotated, x: {type: 'category', categories: names}, y: {min: 0, padding: {bottom: 0}}},
      onrendered: resolve,
    });
  });

export const bars = (box, rows) =>
  chart(
    box,
    bar(),
    rows.map(([name]) => name),
    rows.map(([, value]) => value),
    true,
  );

export const line = (box, points) =>
  chart(
    box,
    lines(),
    points.map(([year]) => String(year)),
    points.map(([, value]) => value),
    false,
  );
