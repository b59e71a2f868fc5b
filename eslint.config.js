import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import globals from 'globals';

export default [
  { ignores: ['target/', 'dist/', 'node_modules/'] },
  js.configs.recommended,
  lit.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
    },
  },
  {
    files: ['www/**/*.js'],
    languageOptions: { globals: { ...globals.browser, ...globals.worker } },
    rules: {
      // The page asks for nothing: whoever adds one of these has a policy to change first.
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
          name,
          message: 'Recoupe makes no request.',
        })),
        { name: 'localStorage', message: 'Shared by all local files in Chromium.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TaggedTemplateExpression[tag.name=html] TemplateElement[value.raw=/ style=/]',
          message: 'The content-security policy forbids style attributes.',
        },
      ],
    },
  },
  {
    files: [
      'www/**/*.test.js',
      'www/**/testing/**',
      'xtask/js/**',
      'tests/**',
      'benches/**',
      '*.js',
    ],
    languageOptions: { globals: globals.node },
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    // `<recoupe-dossier src>` reads the articles that the host page names.
    files: ['www/element/sources.js'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    // These have functions that are carried into the page.
    files: ['tests/browser/**', 'benches/load.js'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
];
