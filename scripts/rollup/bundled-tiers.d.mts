import type {Plugin} from 'vite';

export function bundledTiers(): Plugin;
