// In the page of our own figures: waits until those in view are drawn, or all, then says when they can be seen.

import {seen} from './seen.js';

const figures = [...document.querySelectorAll('.figure')];
const {draws, waits} = document.body.dataset;

await customElements.whenDefined(figures[0].localName);
let due = [];
do {
  due = dueNow();
  await Promise.all(due.map(drawn));
} while (dueNow().some((figure) => !due.includes(figure)));
seen();

/** Figures move while those above them grow. */
function dueNow() {
  return waits === 'all' ? figures : figures.filter((figure) => figure.getBoundingClientRect().top < innerHeight);
}

async function drawn(figure) {
  await figure.settled;
  if (draws === 'chart') await chartOf(figure);
}

/** A chart is drawn when its marks can be reached. */
function chartOf(figure) {
  return new Promise((resolve) => {
    const look = () => {
      if (figure.shadowRoot.querySelector('.chart button')) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}
