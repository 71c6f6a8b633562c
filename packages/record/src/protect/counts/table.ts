import type {Path} from '../../path.js';
import type {Cell} from './cells.js';
import type {Declared, Field, Fields} from './declarations.js';
import type {Found, Survey} from './survey.js';

/** A field that counts people, as it is declared and as it is given. */
export interface Given {
  readonly name: string;
  readonly kind: Field;
  /** Whom it counts: the same in another section are the same people. */
  readonly of: string;
  readonly value: unknown;
  readonly steps: Path;
}

/** A section, and what is declared of it. */
export class Table {
  readonly fields: Fields;
  readonly #name: string;
  readonly #cells = new Map<string, Cell>();

  constructor(
    readonly found: Found,
    declared: Declared,
  ) {
    this.fields = declared.fields;
    this.#name = declared.name;
  }

  /** Whom a field counts: the people of other sections too where it says so. */
  of(name: string): string {
    const field = this.fields[name];
    return field?.of ?? field?.each?.of ?? `${this.#name} ${name}`;
  }

  note(name: string, cell: Cell | undefined): void {
    if (cell) this.#cells.set(name, cell);
  }

  /** The cell of a field, where it is of that period. */
  own(name: string, period: string): Cell | undefined {
    const cell = this.#cells.get(name);
    return cell?.period === period ? cell : undefined;
  }

  /** The people whom a field counts, in a period. */
  totalIn(name: string, period: unknown, {book}: Survey): Cell | undefined {
    const {setting} = this.found;
    const own = period === setting.period ? this.#cells.get(name) : undefined;
    return own ?? book.find(this.of(name), period, setting);
  }

  /** The cell of a field, or of the same people in another section. */
  total(name: string, {book}: Survey): Cell | undefined {
    const {setting} = this.found;
    return this.#cells.get(name) ?? book.find(this.of(name), setting.period, setting);
  }
}
