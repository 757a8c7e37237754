import { spawnSync } from 'node:child_process';
import { bundled } from '../support/bundled.mjs';

const { status } = spawnSync(
  process.execPath,
  [await bundled('../load/digests.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
