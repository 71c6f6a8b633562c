import base from './eslint.config.mjs';
export default base.map((c)=>c.languageOptions?.parserOptions?.projectService?{...c,languageOptions:{...c.languageOptions,parserOptions:{tsconfigRootDir:import.meta.dirname,project:'./tsconfig.zz.json'}}}:c);
