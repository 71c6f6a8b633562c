import {Chart} from 'frappe-charts';

/** Columns, as it has no rows. It draws zeros first and values after 700 ms, unless it is told of an update. */
function chart(box, type, rows) {
  const data = {
    labels: rows.map(([name]) => String(name)),
    datasets: [{name: 'People', values: rows.map(([, value]) => value)}],
  };
  new Chart(box, {type, height: 250, animate: 0, data}).update(data);
}

export const bars = (box, rows) => chart(box, 'bar', rows);

export const line = (box, points) => chart(box, 'line', points);
