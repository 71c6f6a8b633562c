import type {StorybookConfig} from '@storybook/web-components-vite';
import {bundledTiers} from '../scripts/rollup/bundled-tiers.mjs';
import {defaultClientConditions, mergeConfig} from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/docs/generated/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    {from: '../demo/data', to: '/data'},
    {from: '../demo/fonts', to: '/fonts'},
  ],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // Storybook's own box finds the headings of a page, too.
  features: {sidebarOnboardingChecklist: false, experimentalSearchDocsHeadings: true},
  // Stories run from the rooms' TypeScript: nothing has to be built first.
  viteFinal: (vite) =>
    mergeConfig(vite, {plugins: [bundledTiers()], resolve: {conditions: ['source', ...defaultClientConditions]}}),
};

export default config;
