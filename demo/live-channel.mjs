// One reader's copy of the record: what was asked for, what is answered from now on, and who is told of it.

import {recordAt} from './live-record.mjs';

const LOG_LENGTH = 50;

export class Channel {
  /** Name of the answer that is given from now on. */
  answer = 'good';
  /** How often the numbers have changed. */
  step = 0;
  /** How often the record was asked for. */
  requests = 0;
  /** The last requests, oldest first: which one, when, and what was answered. */
  log = [];
  /** Open responses that are told of every change. */
  listeners = new Set();
  #every;
  #now;
  #changed;

  /**
   * @param every  seconds after which the numbers change by themselves; 0 for never
   * @param now    the time
   */
  constructor(name, every, now) {
    this.name = name;
    this.#every = every;
    this.#now = now;
    this.#changed = now().getTime();
  }

  get every() {
    return this.#every;
  }

  set every(seconds) {
    this.#catchUp();
    this.#every = seconds;
    this.#changed = this.#now().getTime();
  }

  /** What stands under the record's address at this moment. */
  get current() {
    this.#catchUp();
    const asOf = this.#now().toISOString().slice(0, 10);
    const record = recordAt(this.step, asOf);
    return {record, text: JSON.stringify(record), etag: `"${this.name}-${this.step}-${asOf}"`};
  }

  change() {
    this.#catchUp();
    this.step += 1;
  }

  note(said) {
    this.requests += 1;
    this.log.push({number: this.requests, at: this.#now().toISOString(), answer: this.answer, said});
    if (this.log.length > LOG_LENGTH) this.log.shift();
    this.tell();
  }

  tell() {
    for (const response of this.listeners) response.write(`data: ${JSON.stringify(this)}\n\n`);
  }

  toJSON() {
    const {name, answer, every, step, requests, log} = this;
    return {name, answer, every, step, requests, log};
  }

  // Worked out when somebody asks, so that no timer runs for a page that is long gone.
  #catchUp() {
    const passed = Math.floor((this.#now().getTime() - this.#changed) / (this.#every * 1000));
    if (!this.#every || passed < 1) return;
    this.step += passed;
    this.#changed += passed * this.#every * 1000;
  }
}
