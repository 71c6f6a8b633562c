import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

// Otherwise Vue takes the tags for components of its own, and warns.
const isCustomElement = (tag) => tag.startsWith('tip-');

export default defineConfig({plugins: [vue({template: {compilerOptions: {isCustomElement}}})]});
