import {html, type TemplateResult} from 'lit';
import {choices, type ViewSettings} from './view-settings.js';

/** How the preview is shown: width, colours, size, language. */
export const settingsView = (
  settings: ViewSettings,
  choose: (settings: Partial<ViewSettings>) => void,
): TemplateResult =>
  html`<div class="settings">
    ${(Object.keys(choices) as (keyof ViewSettings)[]).map(
      (name) =>
        html`<fieldset>
          <legend class="unseen">${choices[name].label}</legend>
          ${Object.entries(choices[name].values).map(
            ([value, label]) =>
              html`<label>
                <input
                  type="radio"
                  name="view-${name}"
                  .checked=${settings[name] === value}
                  @change=${() => choose({[name]: value})}
                />
                <span lang=${name === 'language' ? value : 'en'}>${label}</span>
              </label>`,
          )}
        </fieldset>`,
    )}
  </div>`;
