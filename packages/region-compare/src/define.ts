import {RegionCompareElement} from './region-compare.js';

if (!customElements.get('tip-region-compare')) customElements.define('tip-region-compare', RegionCompareElement);
