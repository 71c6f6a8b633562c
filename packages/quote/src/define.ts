import {QuoteElement} from './quote.js';

if (!customElements.get('tip-quote')) customElements.define('tip-quote', QuoteElement);
