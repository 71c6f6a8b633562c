import {pathOf} from '../../path.js';
import type {Field, Fields} from './declarations.js';
import type {Found, Survey} from './survey.js';

/** What people are called, in names and in words beside a number; men apart, since other words end so. */
export const persons = 'affected|harmed|victim|people|person|child|wom[ae]n|girl|boy|survivor|worker';

const people = new RegExp(`${persons}|m[ae]n$|count$`, 'i');

/**
 * Counts people wherever they stand in the objects of a section: where that is declared, or a name says so. Each count
 * stands alone.
 */
export function countNamed(section: object, {steps: from, setting}: Found, {book}: Survey, fields: Fields): void {
  const look = (input: unknown, steps: Found['steps'], isInside: boolean, kind: Partial<Field> | undefined) => {
    if (typeof input !== 'object' || input === null) return;
    for (const [key, value] of Object.entries(input)) {
      const at = [...steps, Array.isArray(input) ? Number(key) : key];
      const own = Array.isArray(input) ? kind?.each : kind?.fields?.[key];
      const isCounted = isInside || own?.counts === 'people' || people.test(key);
      const cell = isCounted ? book.count(pathOf(at), '', at, value, setting) : undefined;
      if (!cell) look(value, at, isCounted, own);
    }
  };
  look(section, from, false, {fields});
}
