import { spawnSync } from 'node:child_process';
import { bundled } from '../support/bundled.mjs';

const { status } = spawnSync(
  process.execPath,
  [
    await bundled('../load/bench.ts'),
    await bundled('../load/bare-server.ts'),
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
