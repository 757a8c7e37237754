import { spawnSync } from 'node:child_process';
import { bundled } from '../support/bundled.mjs';

const { status } = spawnSync(
  process.execPath,
  [await bundled('./bench.js'), await bundled('./bare-server.js'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
