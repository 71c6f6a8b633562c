import {parseSync, transformSync} from 'rolldown/utils';

/** As tsconfig.json has it: decorated and inherited properties are assigned in the constructor. */
const compilerOptions = {useDefineForClassFields: false, verbatimModuleSyntax: true};

/** For Rollup: TypeScript as browsers run it, without comments, and JSON as modules. */
export const typescript = () => ({
  name: 'typescript',
  transform(source, id) {
    if (id.endsWith('.json')) return {code: `export default ${source}`, map: null};
    if (!id.endsWith('.ts')) return null;
    const {code, errors} = transformSync(id, source, {target: 'es2022', tsconfig: {compilerOptions}});
    return errors.length > 0 ? this.error(errors[0].message) : {code: withoutComments(code), map: null};
  },
});

/** What tells of code that has no effects stays. */
function withoutComments(code) {
  const others = parseSync('module.js', code).comments.filter(({value}) => !value.includes('__PURE__'));
  return others.reduceRight((text, {start, end}) => text.slice(0, start) + text.slice(end), code);
}
