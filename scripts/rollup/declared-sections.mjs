import {loadSource} from '../load-source.mjs';

const ROOM = '/packages/record/src/';

/** What modules of the record export that knows all sections. */
const EXPORTED = {
  'csv/declared-shapes': 'declaredShapes',
  'protect/declared-sections': 'declaredSections',
  'sections/names': 'figures',
};

/**
 * For pages: what is known of all sections, as data. As code it would take the readers of every figure along,
 * and make a file of its own of each declaration, which a page with that figure would have to ask for at once.
 */
export const declaredSections = () => ({
  name: 'declared-sections',
  async load(id) {
    const module = Object.keys(EXPORTED).find((path) => id.endsWith(`${ROOM}${path}.ts`));
    if (!module) return null;
    const exported = await loadSource({[`@tip-figures/record/${module}.js`]: [EXPORTED[module]]});
    return `export const ${EXPORTED[module]} = ${JSON.stringify(exported[EXPORTED[module]])};`;
  },
});
