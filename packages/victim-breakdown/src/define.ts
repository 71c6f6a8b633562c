import {VictimBreakdownElement} from './victim-breakdown.js';

if (!customElements.get('tip-victim-breakdown')) customElements.define('tip-victim-breakdown', VictimBreakdownElement);
