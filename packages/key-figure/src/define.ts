import {KeyFigureElement} from './key-figure.js';

if (!customElements.get('tip-key-figure')) customElements.define('tip-key-figure', KeyFigureElement);
