import Highcharts from 'highcharts/esm/highcharts.js';

const chart = (box, type, names, values) =>
  Highcharts.chart(box, {
    chart: {type, height: 250, animation: false},
    title: {text: undefined},
    credits: {enabled: false},
    accessibility: {enabled: false},
    plotOptions: {series: {animation: false}},
    xAxis: {categories: names},
    yAxis: {min: 0, title: {text: undefined}},
    series: [{name: 'People', data: values}],
  });

export const bars = (box, rows) =>
  void chart(
    box,
    'bar',
    rows.map(([name]) => name),
    rows.map(([, value]) => value),
  );

export const line = (box, points) =>
  void chart(
    box,
    'line',
    points.map(([year]) => String(year)),
    points.map(([, value]) => value),
  );
