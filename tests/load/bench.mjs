import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundled } from '../support/bundled.mjs';

function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
}

// To stderr: the last line of stdout is the result. What is built already is taken from the cache.
run('npm', ['run', 'build'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  stdio: ['ignore', 2, 2],
});
run(process.execPath, [
  await bundled('../load/bench.ts'),
  await bundled('../load/bare-server.ts'),
  ...process.argv.slice(2),
]);
