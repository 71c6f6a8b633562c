import ApexCharts from 'apexcharts';

const chart = (box, type, names, values, more = {}) =>
  new ApexCharts(box, {
    chart: {type, height: 250, animations: {enabled: false}, toolbar: {show: false}},
    series: [{name: 'People', data: values}],
    xaxis: {categories: names},
    ...more,
  }).render();

export const bars = (box, rows) =>
  chart(
    box,
    'bar',
    rows.map(([name]) => name),
    rows.map(([, value]) => value),
    {plotOptions: {bar: {horizontal: true}}},
  );

export const line = (box, points) =>
  chart(
    box,
    'line',
    points.map(([year]) => year),
    points.map(([, value]) => value),
  );
