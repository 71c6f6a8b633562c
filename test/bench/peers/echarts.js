import {BarChart, LineChart} from 'echarts/charts';
import {GridComponent, TooltipComponent} from 'echarts/components';
import * as echarts from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';

echarts.use([BarChart, LineChart, GridComponent, TooltipComponent, SVGRenderer]);

function chart(box, option) {
  const drawn = echarts.init(box, null, {renderer: 'svg'});
  drawn.setOption({animation: false, tooltip: {}, grid: {containLabel: true}, ...option});
}

export const bars = (box, rows) =>
  chart(box, {
    xAxis: {type: 'value'},
    yAxis: {type: 'category', inverse: true, data: rows.map(([name]) => name)},
    series: [{type: 'bar', data: rows.map(([, value]) => value)}],
  });

export const line = (box, points) =>
  chart(box, {
    xAxis: {type: 'category', data: points.map(([year]) => String(year))},
    yAxis: {type: 'value'},
    series: [{type: 'line', data: points.map(([, value]) => value)}],
  });
