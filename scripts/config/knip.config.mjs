// What they import of some rooms stands in files that are generated, which git ignores.
const withGenerated = {
  project: ['src/**/*.ts'],
  includeEntryExports: true,
  ignoreDependencies: [/^@tip-figures\//],
};

export default {
  workspaces: {
    '.': {
      entry: [
        'scripts/*.mjs',
        'scripts/config/*.mjs',
        'scripts/tests/run-files.mjs',
        'test/**/*.test.{ts,mjs}',
        'test/{cms,e2e}/**/*.spec.mjs',
        // Copied into a project of its own, and put in the place of a package.
        'test/e2e/package/consumer/*',
        // Bundled for a page, with packages of its own.
        'test/cms/systems/try-forms.mjs',
        'test/support/story-test.ts',
        // Pages of Storybook use them, which git ignores.
        'stories/docs/links.ts',
        'stories/docs/{example,search}/docs-*.ts',
        'test/spreadsheets/make.mjs',
      ],
      playwright: 'scripts/config/playwright.config.mjs',
      rolldown: 'scripts/config/rolldown.config.mjs',
      // The benchmark and the recipes have packages of their own.
      project: [
        'scripts/**/*.{mjs,ts}',
        'test/**/*.{ts,mjs}',
        '!test/bench/**',
        '!test/recipes/**',
        'stories/**/*.{ts,mdx}',
        '.storybook/**/*.ts',
      ],
      // Started by their paths from scripts/check.mjs; what core or publish alone import, and the package brings along.
      ignoreDependencies: ['@arethetypeswrong/cli', 'publint', '@lit/task', 'postcss'],
      // What WebKitGTK needs; scripts/browsers/other-browsers.mjs says how to install it. And what content systems need, which
      // test/cms/servers.mjs installs.
      ignoreBinaries: ['WebKitWebDriver', 'Xvfb', 'apt-get', 'mariadb-install-db', 'php'],
    },
    'packages/check': withGenerated,
    'packages/server': withGenerated,
    'packages/*': {
      project: ['src/**/*.ts'],
      // A room offers all its files to the other rooms, and so each is a way in; still someone must go in.
      includeEntryExports: true,
    },
  },
  ignoreExportsUsedInFile: true,
  ignoreIssues: {
    // Of these folders no package names what they import: npm links the rooms without being asked.
    '{test,scripts,stories,.storybook}/**': ['unlisted'],
    // scripts/tiers loads them by their names.
    'packages/tiers/src/{documents,read-placements}.ts': ['exports'],
    // Compiled messages use it, which git ignores and knip therefore does not see.
    'packages/messages/src/message-runtime.ts': ['exports'],
    // Chart.js uses it: the build for pages puts it in the place of a library.
    'packages/chart/src/draw/no-color.ts': ['exports'],
    // Lit uses it: the builds for pages give it in the place of the page's document.
    'packages/core/src/page/lit-document.ts': ['exports'],
  },
};
