import type { Config } from './config/config.js';
import { resealTexts } from './migrations/reseal-texts.js';
import { ownerDataSource } from './platform/database/setup/data-source.js';

interface Resealing {
  /** Settles when all texts are sealed with client keys, or the work was stopped. */
  done: Promise<void>;
  /** Ends the work after the current batch. The next start continues it. */
  stop(): Promise<void>;
}

/** Seals texts from before client keys again. It can run beside the server: both forms can be read. */
export function resealing(config: Config, ownerUrl: string): Resealing {
  let stopped = false;
  const done = run();
  return {
    done,
    async stop() {
      stopped = true;
      await done.catch(() => undefined);
    },
  };

  async function run(): Promise<void> {
    const owner = await ownerDataSource(ownerUrl).initialize();
    try {
      const now = () => new Date();
      await resealTexts(owner, config.masterKey, now, () => stopped);
    } finally {
      await owner.destroy();
    }
  }
}
