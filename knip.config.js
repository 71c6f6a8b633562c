export default {
  workspaces: {
    '.': {
      entry: [
        'scripts/*.mjs',
        'scripts/tests/run-files.mjs',
        'test/**/*.test.{ts,mjs}',
        'test/{cms,e2e}/**/*.spec.mjs',
        'web-test-runner*.config.mjs',
        // Copied into a project of its own, and put in the place of a package.
        'test/e2e/package/consumer/*',
        'test/support/story-test.ts',
        // Pages of Storybook use them, which git ignores.
        'stories/docs/links.ts',
        'stories/docs/{example,search}/docs-*.ts',
        'test/spreadsheets/make.mjs',
      ],
      // The benchmark and the recipes have packages of their own.
      project: [
        'scripts/**/*.{mjs,ts}',
        'test/**/*.{ts,mjs}',
        '!test/bench/**',
        '!test/recipes/**',
        'stories/**/*.{ts,mdx}',
        '.storybook/**/*.ts',
      ],
      // Started by their paths from scripts/check.mjs; what core or publish alone import, and the package brings along; the
      // rooms, which npm links without being asked; editors that the build of the site copies by their paths.
      ignoreDependencies: [
        '@arethetypeswrong/cli',
        'publint',
        '@lit/task',
        'postcss',
        /^@tip-figures\//,
        'ckeditor5',
        'tinymce',
      ],
      // What WebKitGTK needs; scripts/browsers/other-browsers.mjs says how to install it. And what content systems need, which
      // test/cms/servers.mjs installs.
      ignoreBinaries: ['WebKitWebDriver', 'Xvfb', 'apt-get', 'mariadb-install-db', 'php'],
    },
    'packages/*': {
      project: ['src/**/*.ts'],
      // A room offers all its files to the other rooms, and so each is a way in; still someone must go in.
      includeEntryExports: true,
    },
  },
  ignoreExportsUsedInFile: true,
  ignoreIssues: {
    // scripts/tiers loads them by their names.
    'packages/tiers/src/{documents,read-placements}.ts': ['exports'],
    // Compiled messages use it, which git ignores and knip therefore does not see.
    'packages/messages/src/message-runtime.ts': ['exports'],
    // Chart.js uses it: the build for pages puts it in the place of a library.
    'packages/chart/src/draw/no-color.ts': ['exports'],
    // Lit uses it: the builds for pages give it in the place of the page's document.
    'packages/core/src/element/lit-document.ts': ['exports'],
  },
};
