// npm run test:long: npm test with every case that is sampled there; before a release.
process.env.TEST_LONG = '1';
await import('./test.mjs');
