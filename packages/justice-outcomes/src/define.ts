import {JusticeOutcomesElement} from './justice-outcomes.js';

if (!customElements.get('tip-justice-outcomes')) customElements.define('tip-justice-outcomes', JusticeOutcomesElement);
