import { Injectable, type INestApplication } from '@nestjs/common';

/**
 * Whether this process is on its way out. First whoever balances load is told, and all is served as before;
 * then nothing new is begun, and connections close with the answers to what was.
 */
@Injectable()
export class Draining {
  stage: 'SERVING' | 'LEAVING' | 'CLOSING' = 'SERVING';
}

/** At SIGTERM or SIGINT: answers what it has begun, then ends with code 0. */
export function endOnSignals(
  app: INestApplication,
  drainMs: number,
  ended: () => Promise<void> = async () => undefined,
): void {
  const draining = app.get(Draining, { strict: false });
  const end = async () => {
    if (draining.stage !== 'SERVING') return;
    draining.stage = 'LEAVING';
    await new Promise((resolve) => setTimeout(resolve, drainMs));
    draining.stage = 'CLOSING';
    // Idle connections do not keep the process alive, which would end before they are closed, and before `ended`.
    setInterval(() => undefined, 1_000);
    await app.close();
    await ended();
    process.exit(0);
  };
  process.on('SIGINT', () => void end()).on('SIGTERM', () => void end());
}
