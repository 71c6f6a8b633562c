// In the page of a library: draws the job into every box, then says when it can be seen.

import {victims, sentences, years} from './job.mjs';
import {seen} from './seen.js';

const {bars, line} = await import(document.body.dataset.peer);
const draw = {
  victims: (box) => bars(box, victims),
  sentences: (box) => bars(box, sentences),
  trend: (box) => line(box, years),
}[document.body.dataset.job];

await Promise.all([...document.querySelectorAll('.box')].map(draw));
seen();
