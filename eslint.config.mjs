import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Imports go public → common ← server; everything around the plugin may use it, never the other way round. */
const zones = [
  { target: './common', from: ['./server', './public', './host', './simulator', './cli', './scripts', './test'] },
  { target: './server', from: ['./public', './host', './simulator', './cli', './scripts', './test'] },
  { target: './public', from: ['./server', './host', './simulator', './cli', './scripts', './test'] },
  { target: './simulator', from: ['./server', './public', './host', './scripts', './test'] },
  { target: './host', from: ['./server', './public', './cli', './scripts', './test'] },
];

export default tseslint.config(
  { ignores: ['build/', '.cache/', 'node_modules/', 'host/profiles/*/node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  {
    files: ['common/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      // common/ is pure: the same input gives the same output on the server, in the browser and on the command line.
      'no-restricted-globals': [
        'error',
        'fetch',
        'process',
        'setTimeout',
        'setInterval',
        'window',
        'document',
        'Buffer',
      ],
      'no-restricted-imports': [
        'error',
        { patterns: ['node:*', '@kbn/*', '@elastic/elasticsearch', 'fs', 'path', 'http', 'crypto'] },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The clock is an argument.' },
        { object: 'Math', property: 'random', message: 'Randomness is an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The clock is an argument.' },
      ],
    },
  },
  { files: ['cli/**', 'scripts/**', 'host/**', 'simulator/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['*.config.{ts,mjs}', 'types/**/*.d.ts'], rules: { 'import-x/no-default-export': 'off' } },
  prettier,
);
