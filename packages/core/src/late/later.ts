/* eslint-disable no-restricted-syntax -- a chunk, which its users import as one */
// All that comes after the first paint, or in its place: one chunk, since each request costs time.
export {adoptStyles, detailsOf, markRedundant} from './about.js';
export {errorState, lineState} from './figure-states.js';
export {liveLine, staleLine} from './freshness.js';
export {isRefusalComing, refusal} from './refusal.js';
export {withdrawnState, withdrawnView, withdrawnWords} from './withdrawn.js';
export {figureCsv} from './csv.js';
export {isHeld, replaceDrawing} from './server-drawing.js';
