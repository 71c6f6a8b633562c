import {createTypeScriptImportResolver} from 'eslint-import-resolver-typescript';
import {importX} from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import noOnlyTests from 'eslint-plugin-no-only-tests';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import {figureNames} from './scripts/figures.mjs';
import {nativeDocuments} from './scripts/lint/native-documents.mjs';

const CHART_LIBRARY = {
  regex: '^chart\\.js(/|$)',
  message: 'Only packages/chart/src/draw/draw-chart.ts imports chart.js, so that it can be fetched late and replaced.',
};
const ELEMENTS = {
  regex: `^@tip-figures/(${figureNames().join('|')})/(\\1|define|.*styles)\\.js$`,
  message: 'A figure made of others takes their models, words, views and tiles, not their elements.',
};
const OTHER_ROOMS = {regex: '^(\\.\\./)+[\\w-]+/src/', message: 'Name another room by its package: @tip-figures/….'};

const UNUSED = {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true};

// Its type says that `equal` has to be awaited, as it never has for plain values.
const EQUAL = {from: 'package', package: 'chai', name: 'Equal'};

const layer = (files, ...patterns) => ({
  files,
  rules: {'@typescript-eslint/no-restricted-imports': ['error', {patterns: [OTHER_ROOMS, ...patterns]}]},
});

export default defineConfig(
  globalIgnores([
    'site',
    'build',
    'dist',
    '.dist-*',
    'storybook-static',
    'demo/built',
    'packages/*/src/generated',
    'test/e2e/package/consumer',
    'test/recipes',
    '**/*.d.ts',
  ]),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    plugins: {'no-only-tests': noOnlyTests},
    rules: {'no-only-tests/no-only-tests': 'error', eqeqeq: ['error', 'always', {null: 'ignore'}]},
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.strict],
    languageOptions: {globals: globals.node},
    rules: {
      'no-undef': 'error',
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
    },
  },
  {
    // Scripts that drive a browser hold functions for its pages.
    files: ['test/{bench,cms,e2e}/**/*.mjs'],
    languageOptions: {globals: {...globals.browser, ...globals.node}},
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      // A getter may be overridden where a field may not.
      '@typescript-eslint/class-literal-property-style': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': ['error', {allowIndexSignaturePropertyAccess: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      // They take a quarter of the time of all rules: there are no enums, and types alone say what a class takes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
      // An empty text counts as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {
    files: ['**/*.ts'],
    plugins: {'import-x': importX},
    settings: {
      'import-x/parsers': {'@typescript-eslint/parser': ['.ts']},
      'import-x/resolver-next': [createTypeScriptImportResolver({conditionNames: ['source', 'import', 'default']})],
      // The rooms are packages in node_modules, and still ours to look into.
      'import-x/internal-regex': '^@tip-figures/',
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': ['error', {'prefer-inline': true}],
    },
  },
  {
    files: ['packages/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/all'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      // Safari takes the list out of a list without bullets; the role brings it back.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // No file that only passes on: it hides who needs whom, and drags everything into every bundle.
    files: ['packages/*/src/**/*.ts'],
    ignores: ['packages/*/src/define.ts'],
    rules: {'no-restricted-syntax': ['error', 'ExportAllDeclaration', 'ExportNamedDeclaration[source]']},
  },
  {
    // A room imports what its package.json names: so the layers hold, and a library stays where it is meant to be.
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'import-x/no-extraneous-dependencies': ['error', {includeInternal: true, includeTypes: true}],
    },
  },
  {
    // What runs in other people's pages.
    files: [`packages/{baked,chart,core,embed,frame,${figureNames().join(',')}}/src/**/*.ts`],
    plugins: {tip: {rules: {'native-documents': nativeDocuments}}},
    rules: {'tip/native-documents': 'error'},
  },
  layer(['packages/*/src/**/*.ts']),
  layer([`packages/{${figureNames().join(',')}}/src/**/*.ts`], ELEMENTS),
  layer(['packages/chart/src/!(draw)/*.ts', 'packages/chart/src/*.ts', 'packages/chart/src/draw/!(draw-chart).ts'], {
    ...CHART_LIBRARY,
    allowTypeImports: true,
  }),
  {
    // Elements have the types of their properties from the declarations that Lit makes these of.
    files: ['packages/core/src/element/*.ts', `packages/{${figureNames().join(',')}}/src/*.ts`],
    rules: {'@typescript-eslint/no-unsafe-declaration-merging': 'off'},
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // Functions of the platform are set aside to put a stand-in in their place; any value may be shown in a title.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      // Assertions of chai are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: [EQUAL]}],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
