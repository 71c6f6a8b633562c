import {html, type TemplateResult} from 'lit';
import {choices, type ViewSettings} from './view-settings.js';
import {language} from '../text/text.js';

/** How the preview is shown: width, colours, size, language. */
export const settingsView = (
  settings: ViewSettings,
  choose: (settings: Partial<ViewSettings>) => void,
): TemplateResult => {
  const all = choices();
  return html`<div class="settings">
    ${(['size', 'scheme', 'language'] as const).map(
      (name) =>
        html`<fieldset>
          <legend class="unseen">${all[name].label}</legend>
          ${Object.entries(all[name].values).map(
            ([value, label]) =>
              html`<label>
                <input
                  type="radio"
                  name="view-${name}"
                  .checked=${settings[name] === value}
                  @change=${() => choose({[name]: value})}
                />
                <span lang=${name === 'language' ? value : language()}>${label}</span>
              </label>`,
          )}
        </fieldset>`,
    )}
  </div>`;
};
