import {FundingGapElement} from './funding-gap.js';

if (!customElements.get('tip-funding-gap')) customElements.define('tip-funding-gap', FundingGapElement);
