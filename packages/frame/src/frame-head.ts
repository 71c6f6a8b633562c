// Stands in the head of a figure's page, not in a file of its own: theme and surroundings are right at the first paint, which
// waits for nothing but the page.

import {readWishes, wishAtFigure} from './wishes.js';

const {documentElement: root} = document;
const wishes = readWishes(location);

if (window.parent !== window) root.classList.add('framed');
if (wishes.theme) root.dataset['theme'] = wishes.theme;
wishAtFigure(wishes);
