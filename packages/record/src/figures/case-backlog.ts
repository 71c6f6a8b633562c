import {optional} from '../fields/kind.js';
import {casesByDay, flow} from '../fields/quantity/cases.js';
import {section} from '../section/declaration.js';

/** Cases that are not yet closed. They are not people. @title "Case backlog" */
export const caseBacklog = section('case-backlog', {
  /**
   * Open cases by day, or by month or year where the source says no day. @example {"2016-12-31": 95}
   * @title "Open cases by day"
   * @attribute Open cases by day, such as `2015-12-31: 80; 2016-12-31: 95`.
   */
  open: casesByDay,
  /**
   * Cases of the period: opening + new - closed = closing. Leave out what the source does not say.
   * @example {"opening": 80, "new": 40, "closed": 25, "closing": 95} @title "New, closed and open cases"
   * @attribute Cases of the `period`: `opening: 80; new: 40; closed: 25; closing: 95`. They must add up; one left out is not shown.
   */
  flow: optional(flow),
});
