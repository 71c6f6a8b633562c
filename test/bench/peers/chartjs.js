import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

const options = {animation: false, responsive: true, maintainAspectRatio: false, scales: {y: {beginAtZero: true}}};

function chart(box, config) {
  const canvas = box.appendChild(document.createElement('canvas'));
  const drawn = new Chart(canvas, config);
  return {
    update(values) {
      drawn.data.datasets[0].data = values;
      drawn.update();
    },
    remove() {
      drawn.destroy();
      canvas.remove();
    },
  };
}

export const bars = (box, rows) =>
  chart(box, {
    type: 'bar',
    data: {labels: rows.map(([name]) => name), datasets: [{label: 'People', data: rows.map(([, value]) => value)}]},
    options: {...options, indexAxis: 'y', scales: {x: {beginAtZero: true}}},
  });

export const line = (box, points) =>
  chart(box, {
    type: 'line',
    data: {labels: points.map(([year]) => year), datasets: [{label: 'People', data: points.map(([, value]) => value)}]},
    options,
  });
