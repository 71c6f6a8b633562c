import {CaseBacklogElement} from './case-backlog.js';

if (!customElements.get('tip-case-backlog')) customElements.define('tip-case-backlog', CaseBacklogElement);
