import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import accessibility from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/*
 * What a file may import, and what it may not touch. tests/architecture/boundaries.spec.ts feeds this
 * configuration the known ways around each rule and expects all of them to be refused.
 *
 * Rules name patterns of paths, never single rooms: a new room or sub-folder is covered when it is made.
 * Flat configuration replaces a rule when a later block sets it again, so each file gets
 * `no-restricted-syntax` and `no-restricted-imports` from exactly one block.
 */

// ---------------------------------------------------------------- boundaries: who imports whom

/** A kind of folder; the first that fits wins, so the general ones come last. */
const ELEMENTS = [
  { type: 'room', pattern: 'apps/api/src/features/*', capture: ['room'] },
  { type: 'part', pattern: 'apps/api/src/platform/*', capture: ['part'] },
  { type: 'migrations', pattern: 'apps/api/src/migrations' },
  { type: 'page', pattern: 'apps/web/src/features/*', capture: ['room'] },
  { type: 'shared', pattern: 'apps/web/src/shared' },
  { type: 'config', pattern: 'apps/api/src/config' },
  { type: 'lib', pattern: 'libs/*/src', capture: ['lib'] },
  { type: 'web', pattern: 'apps/web/src' },
  { type: 'api', pattern: 'apps/api/src' },
];
const SERVER = ['api', 'config', 'room', 'part', 'migrations'];
const WEB = ['web', 'page', 'shared'];

const from = (...types) => ({ element: { types: { anyOf: types } } });
const lib = (name) => ({ element: { type: 'lib', captured: { lib: name } } });
/** Any file of a folder of this kind but its index. A folder's own files never meet a policy. */
const inside = (type) => ({ element: { type, fileInternalPath: '!index.{ts,tsx}' } });
/** Packages from npm and modules of Node. */
const packages = (source) => ({
  module: { origin: ['external', 'core'], ...(source && { source }) },
});
const no = (who, to, message) => ({ from: who, disallow: { to }, message });

const LIVING_CODE = 'A migration is history: it imports no code that goes on changing.';
const POLICIES = [
  no(from('part'), from('room', 'api'), 'The platform never imports a feature.'),
  no(from('migrations'), from('room', 'part', 'config', 'api', 'lib'), LIVING_CODE),
  no(from('room'), inside('room'), 'Another room is imported through its index.ts.'),
  no(from('page'), inside('page'), 'Another room is imported through its index.ts.'),
  no(from('shared'), from('page'), 'What rooms share never imports a room.'),
  no(from(...WEB, 'lib'), from(...SERVER), 'A lib or the web app never imports the server.'),
  no(from(...SERVER, 'lib'), from(...WEB), 'A lib or the server never imports the web app.'),
  no(from(...SERVER), lib('contract'), 'The server makes the contract and does not import it.'),
  no(lib('kernel'), from('lib'), 'This lib imports no other lib.'),
  no(lib('{plan-engine,calendar}'), lib('!kernel'), 'This lib imports the kernel alone.'),
  no(lib('library'), lib('!{kernel,plan-engine}'), 'This lib imports the kernel and the engine.'),
];
/** Not for tests, which may use Node and what makes random cases. */
const PURITY = [
  no(
    lib('{kernel,plan-engine,calendar}'),
    packages(),
    'This lib is pure: no package, nothing of Node.',
  ),
  no(lib('library'), packages('!zod'), 'The library is data: it imports zod alone.'),
  no(
    from('room'),
    packages('{pg,process,node:process,module,node:module}'),
    'A room reaches rows through ctx.db and the environment through config/.',
  ),
];
const dependencies = (policies) => ({
  'boundaries/dependencies': ['error', { default: 'allow', checkAllOrigins: true, policies }],
});

// ---------------------------------------------------------------- syntax and names

const NOW = 'Time is an argument; on the server it is ctx.now.';
const nowOf = (names) => ({
  selector: `MemberExpression[property.name="now"]:matches([object.name=/^${names}$/], [object.property.name=/^${names}$/])`,
  message: NOW,
});
const CALENDAR = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: NOW },
  { selector: 'CallExpression[callee.name="Date"]', message: NOW },
  nowOf('Date'),
];
const CLOCK = [...CALENDAR, nowOf('performance')];
const ENVIRONMENT = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'The environment is read once, in config/.',
};
const UNNAMED_IMPORT = {
  selector: 'ImportExpression:not([source.type="Literal"])',
  message: 'A dynamic import names its file.',
};
const OTHER_PROJECT = '^(\\.\\./)+(apps|libs|tests)/';
const OTHER_PROJECT_MESSAGE = 'Another project is imported by its name, @footing/….';
const PATH_IMPORT = {
  selector: `ImportExpression[source.value=/${OTHER_PROJECT.replaceAll('/', '\\/')}/]`,
  message: OTHER_PROJECT_MESSAGE,
};
const ROWS = 'Rows are reached through ctx.db, which keeps to one practice.';
const DATABASE_HANDLES = [
  {
    selector: 'ImportExpression[source.value=/^(pg|typeorm|@nestjs\\/typeorm)$/]',
    message: ROWS,
  },
  {
    selector:
      'Decorator[expression.callee.name=/^Inject(Repository|DataSource|EntityManager)$/], TSTypeReference[typeName.name=/^(DataSource|EntityManager|QueryRunner|Repository)$/]',
    message: ROWS,
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(save|softRemove|recover)$/][callee.object.callee.property.name="of"]',
    message: 'insert, update by key, or upsert: save decides by itself which one it is.',
  },
];
/** What a room may import of TypeORM by name; entities may import its decorators as well. */
const CONDITIONS = ['In', 'IsNull', 'LessThan', 'LessThanOrEqual', 'MoreThan', 'MoreThanOrEqual']
  .concat(['Not', 'Raw', 'FindOptionsWhere', 'FindManyOptions', 'QueryFailedError'])
  .concat(['EntitySchema', 'MixedList']);
const HANDLES = [
  'DataSource',
  'EntityManager',
  'QueryRunner',
  'Repository',
  'getMetadataArgsStorage',
];
const SQL =
  '/^\\s*(select|insert into|update|delete from|with|SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH)\\s/';
const SQL_TEXT = [
  'Literal[value=' + SQL + ']',
  'TemplateElement:first-child[value.raw=' + SQL + ']',
].map((selector) => ({
  selector,
  message:
    'SQL is declared with statement() in a *.sql.ts file, where a test prepares it as each role.',
}));
const RELATIONS = ['OneToOne', 'OneToMany', 'ManyToOne', 'ManyToMany'];

const restricted = (...syntax) => ({
  'no-restricted-syntax': ['error', UNNAMED_IMPORT, PATH_IMPORT, ...syntax],
});
const imports = (...paths) => ({
  'no-restricted-imports': [
    'error',
    { paths, patterns: [{ regex: OTHER_PROJECT, message: OTHER_PROJECT_MESSAGE }] },
  ],
});

/** The recommended rules of a plugin; a warning would only be overlooked. */
const enforced = (rules) =>
  Object.fromEntries(
    Object.entries(rules).map(([name, value]) => [name, value === 'warn' ? 'error' : value]),
  );

const TESTS = ['**/*.spec.ts', '**/*.spec.tsx', '**/testing*.ts', '**/testing/**'];

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
    // With types: a promise is awaited, returned, or voided on purpose.
    files: ['**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/include': ['apps/*/src/**', 'libs/*/src/**'],
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
      'boundaries/elements': ELEMENTS,
      'import/resolver': {
        typescript: {
          noWarnOnMultipleProjects: true,
          project: ['apps/*/tsconfig.json', 'libs/*/tsconfig.json'],
        },
      },
    },
    rules: {
      ...dependencies([...POLICIES, ...PURITY]),
    },
  },
  {
    files: TESTS,
    rules: dependencies(POLICIES),
  },
  {
    files: ['apps/*/src/**/*.{ts,tsx}', 'libs/*/src/**/*.ts'],
    rules: { ...restricted(), ...imports() },
  },
  {
    files: ['libs/*/src/**/*.ts'],
    ignores: TESTS,
    rules: restricted(...CLOCK, ENVIRONMENT),
  },
  {
    // The platform may measure how long something took, and knows the day from the clock alone.
    files: ['apps/api/src/platform/**/*.ts'],
    ignores: [
      ...TESTS,
      'apps/api/src/platform/clock/clock.ts',
      'apps/api/src/platform/embedded/**',
    ],
    rules: restricted(...CALENDAR, ENVIRONMENT, ...SQL_TEXT),
  },
  {
    // What the owner of the database runs when the server starts may be next to the code that runs it.
    files: ['apps/api/src/platform/**/*.sql.ts', 'apps/api/src/platform/database/setup/**/*.ts'],
    rules: restricted(...CALENDAR, ENVIRONMENT),
  },
  {
    // Rooms of the server: neither clock nor environment, and rows through ctx.db alone.
    files: ['apps/api/src/features/**/*.ts'],
    ignores: TESTS,
    rules: {
      ...restricted(...CLOCK, ENVIRONMENT, ...DATABASE_HANDLES, ...SQL_TEXT),
      ...imports({ name: 'typeorm', allowImportNames: CONDITIONS, message: ROWS }),
    },
  },
  {
    files: ['apps/api/src/features/**/*.sql.ts'],
    rules: restricted(...CLOCK, ENVIRONMENT, ...DATABASE_HANDLES),
  },
  {
    files: ['apps/api/src/features/**/*.entity.ts'],
    rules: {
      ...restricted(...CLOCK, ENVIRONMENT, ...DATABASE_HANDLES, {
        selector: 'Property[key.name=/^(cascade|lazy|eager|orphanedRowAction)$/]',
        message: 'Rows are written and read one by one: no cascade, no lazy or eager relation.',
      }),
      ...imports({
        name: 'typeorm',
        importNames: [...HANDLES, ...RELATIONS],
        message: `${ROWS} Rows that belong together are read by key.`,
      }),
    },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks, 'jsx-a11y-x': accessibility },
    rules: {
      ...enforced(hooks.configs.flat.recommended.rules),
      ...enforced(accessibility.configs.recommended.rules),
      // Pages and dialogs put the focus into their first field on purpose.
      'jsx-a11y-x/no-autofocus': 'off',
      // What scrolls must be reached with the keyboard.
      'jsx-a11y-x/no-noninteractive-tabindex': [
        'error',
        { roles: ['region', 'group', 'tabpanel'], tags: [] },
      ],
    },
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
