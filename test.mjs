import { spawnSync } from 'node:child_process';

const NODE_FLAGS = ['--experimental-vm-modules', '--no-warnings'];

/** Each must pass; the pages' tests need the built web app. */
const STEPS = [
  ['npx', ['nx', 'run-many', '-t', 'build', 'typecheck', '--output-style=static']],
  ['npx', ['eslint', '.']],
  ['npx', ['prettier', '--check', '.']],
  [
    process.execPath,
    [
      ...NODE_FLAGS,
      'node_modules/jest/bin/jest.js',
      '--config',
      'tests/jest.config.mjs',
      ...(process.env.CI ? ['--ci'] : []),
      ...process.argv.slice(2),
    ],
  ],
];

for (const [command, args] of STEPS) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
