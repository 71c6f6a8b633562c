import {VictimsTrendElement} from './victims-trend.js';

if (!customElements.get('tip-victims-trend')) customElements.define('tip-victims-trend', VictimsTrendElement);
