export default {
  printWidth: 120,
  singleQuote: true,
  bracketSpacing: false,
  trailingComma: 'all',
};
