import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Refuses imports by path or package; the message says which way is open instead. */
const refuse = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns }],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'ImportExpression[source.value=/platform|features/]',
      message: 'A dynamic import goes through the same doors as a static one.',
    },
  ],
});

const FROM_NPM = {
  // A bare name that is none of ours.
  regex: '^(?!@footing/)[^./]',
  message: 'This lib is pure: it imports nothing from npm or Node.',
};
const only = (...names) => ({
  regex: `^@footing/(?!(${names.join('|') || 'none'})$)`,
  message: `This lib imports ${names.map((name) => `@footing/${name}`).join(' and ') || 'no other lib'}.`,
});
const INTO_ANOTHER_PROJECT = {
  regex: '^(\\.\\./)+(apps|libs|tests)/',
  message: 'Another project is imported by its name, @footing/….',
};
const APPS = {
  regex: '^@footing/(api|web)',
  message: 'A lib or the web app never imports the server.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.data/**',
      '.nx/**',
      'libs/contract/src/generated/**',
      'test-results/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-unsafe-function-type': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['libs/kernel/src/**'],
    rules: refuse(FROM_NPM, only()),
  },
  {
    files: ['libs/plan-engine/src/**'],
    rules: refuse(FROM_NPM, only('kernel')),
  },
  {
    files: ['libs/library/src/**'],
    rules: refuse(
      {
        regex: '^(?!(zod$|@footing/))[^./]',
        message: 'The library is data: it imports zod alone.',
      },
      only('kernel', 'plan-engine'),
    ),
  },
  {
    // Tests of the pure libs may use the tools of tests.
    files: ['libs/*/src/**/*.spec.ts', 'libs/*/src/testing*.ts'],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['apps/api/src/platform/**'],
    rules: refuse(
      { regex: '/features(/|$)', message: 'The platform never imports a feature.' },
      INTO_ANOTHER_PROJECT,
      { regex: '^@footing/(web|contract)', message: 'The server does not import the web app.' },
    ),
  },
  ...[
    { files: ['apps/api/src/features/*/*.ts'], up: '\\.\\./' },
    // Within a room, sub-folders import from each other.
    { files: ['apps/api/src/features/*/*/**'], up: '\\.\\./\\.\\./' },
  ].map(({ files, up }) => ({
    files,
    rules: {
      ...refuse(
        {
          regex: `^${up}(?!\\.\\./)[a-z-]+/(?!index\\.js$)`,
          message: 'Another feature is imported through its index.ts alone.',
        },
        INTO_ANOTHER_PROJECT,
        { regex: '^@footing/(web|contract)', message: 'The server does not import the web app.' },
      ),
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is ctx.now.' },
      ],
    },
  })),
  {
    // The only new Date() of the server is the clock's; with an argument it only reads a value.
    files: ['apps/api/src/{platform,features}/**'],
    ignores: ['apps/api/src/platform/clock/clock.ts'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time comes from the clock: ctx.now.',
        },
        {
          selector:
            'Decorator[expression.callee.name=/^Inject(Repository|DataSource|EntityManager)$/]',
          message: 'Rows are reached through ctx.db, which keeps to one practice.',
        },
      ],
    },
  },
  {
    files: ['apps/web/src/**'],
    rules: refuse(APPS, INTO_ANOTHER_PROJECT),
  },
  {
    // Prose and tables of cases are as long as they are.
    files: [
      'apps/api/src/migrations/**',
      'libs/library/src/templates/**',
      'libs/library/src/questionnaires/**',
      '**/*.spec.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['**/*.mjs', 'tests/load/**', 'tests/support/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        globalThis: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
);
