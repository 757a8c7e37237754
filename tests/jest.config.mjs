import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import './support/bundled.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true, tsx: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      target: 'es2023',
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const shared = {
  rootDir,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tests'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '\\.tsx?$': swc },
  modulePathIgnorePatterns: ['/dist/', '/.data/'],
};

/** For tests that boot the API, bundled as it is for production. */
const withApi = {
  ...shared,
  testEnvironment: '<rootDir>/tests/support/environment.mjs',
  testEnvironmentOptions: { globalsCleanup: 'off' },
  resolver: '<rootDir>/tests/support/resolver.cjs',
  globalSetup: '<rootDir>/tests/support/global-setup.mjs',
  globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
};

/**
 * With CITUS_URL: the tests of the API and of isolation on that cluster, and those of `citus/`. Without it these are not
 * selected. Left out is what starts a Postgres of its own, reads the plans of a plain Postgres, or tests an owner who is no
 * superuser.
 */
const onCitus = {
  ...withApi,
  displayName: 'system',
  testMatch: ['<rootDir>/tests/{api,isolation,citus}/**/*.spec.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '/tests/api/(database-roles|dev|embedded-postgres|faults|growth|list-reads|listening|start|statement-snapshots|uneven-practices)\\.spec\\.ts$',
  ],
};

/** `unit`: next to the source, no I/O. `system`: the real server on a real Postgres. `web`: the pages in Chromium. */
export default {
  rootDir,
  testTimeout: process.env.CITUS_URL ? 600_000 : 60_000,
  maxWorkers: Math.max(2, availableParallelism()),
  testSequencer: '<rootDir>/tests/support/longest-first.mjs',
  projects: process.env.CITUS_URL
    ? [onCitus]
    : [
        {
          ...shared,
          displayName: 'unit',
          testEnvironment: '<rootDir>/tests/support/unit-environment.mjs',
          moduleNameMapper: {
            ...shared.moduleNameMapper,
            '\\.css$': '<rootDir>/tests/support/css-classes.mjs',
          },
          setupFiles: process.env.CI ? ['<rootDir>/tests/support/property-seed.mjs'] : [],
          testMatch: ['<rootDir>/{libs,apps}/**/*.spec.ts', '<rootDir>/apps/web/**/*.spec.tsx'],
        },
        {
          ...withApi,
          displayName: 'system',
          testMatch: ['<rootDir>/tests/{api,isolation,architecture}/**/*.spec.ts'],
        },
        {
          ...withApi,
          displayName: 'web',
          testMatch: ['<rootDir>/tests/{journeys,web}/**/*.spec.ts'],
        },
      ],
};
