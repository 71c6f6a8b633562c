import {TierBadgeElement} from './tier-badge.js';

if (!customElements.get('tip-tier-badge')) customElements.define('tip-tier-badge', TierBadgeElement);
