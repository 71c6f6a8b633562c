import {AccountabilityRecordElement} from './accountability-record.js';

if (!customElements.get('tip-accountability-record'))
  customElements.define('tip-accountability-record', AccountabilityRecordElement);
