import {parseCaseBacklog, type CaseBacklog} from '@tip-figures/case-backlog/case-backlog.model.js';
import {caseBacklogTile} from '@tip-figures/case-backlog/case-backlog.tile.js';
import english from '@tip-figures/messages/generated/en-case-backlog.js';
import {caseBacklog} from '@tip-figures/record/figures/case-backlog.js';
import type {Part} from '../country-profile.part.js';

export const part: Part<'case-backlog', CaseBacklog> = {
  declaration: caseBacklog,
  english,
  parse: parseCaseBacklog,
  tile: caseBacklogTile,
  unit: () => 'cases',
};
