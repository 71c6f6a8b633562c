import {SentenceDistributionElement} from './sentence-distribution.js';

if (!customElements.get('tip-sentence-distribution')) {
  customElements.define('tip-sentence-distribution', SentenceDistributionElement);
}
