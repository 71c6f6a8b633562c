import {loadSource} from '../load-source.mjs';

const MODULE = /\/packages\/record\/src\/protect\/declared-sections\.ts$/;

/**
 * For pages: what protection knows of all sections, as data. As code it would take the readers of every figure along,
 * and make a file of its own of each declaration, which a page with that figure would have to ask for at once.
 */
export const declaredSections = () => ({
  name: 'declared-sections',
  async load(id) {
    if (!MODULE.test(id)) return null;
    const {declaredSections: sections} = await loadSource({
      '@tip-figures/record/protect/declared-sections.js': ['declaredSections'],
    });
    return `export const declaredSections = ${JSON.stringify(sections)};`;
  },
});
