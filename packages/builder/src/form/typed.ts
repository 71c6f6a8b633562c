import {noChange} from 'lit';
import {directive, Directive, type ElementPart} from 'lit/directive.js';

/**
 * The text of an input. What is being typed into it stays: a record has `2014-04` for “April 2014”, which a person may
 * only have begun to write.
 */
class Typed extends Directive {
  override render(_shown: string, _raw: string): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [shown, raw]: [string, string]): unknown {
    const input = element as HTMLInputElement;
    if (input.value !== shown && !(input.value === raw && input.matches(':focus'))) input.value = shown;
    return noChange;
  }
}

/** Shows a value in people's words; `raw` is what the record has. Goes where attributes go. */
export const typed = directive(Typed);
