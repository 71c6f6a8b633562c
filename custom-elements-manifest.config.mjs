import {publicApi} from './scripts/manifest/public-api.mjs';

export default {
  globs: ['packages/*/src/**/*.ts'],
  exclude: ['packages/*/src/generated/**'],
  litelement: true,
  packagejson: false,
  plugins: [publicApi()],
};
