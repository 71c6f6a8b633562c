import {declaredFields} from '../manifest/declared-fields.mjs';
import {publicApi} from '../manifest/public-api.mjs';

export default {
  globs: ['packages/*/src/**/*.ts'],
  // The builder's elements are for its own page.
  exclude: ['packages/*/src/generated/**', 'packages/builder/**'],
  litelement: true,
  packagejson: false,
  plugins: [publicApi(await declaredFields())],
};
