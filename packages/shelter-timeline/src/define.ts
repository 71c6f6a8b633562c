import {ShelterTimelineElement} from './shelter-timeline.js';

if (!customElements.get('tip-shelter-timeline')) customElements.define('tip-shelter-timeline', ShelterTimelineElement);
