import { Injectable, type INestApplication } from '@nestjs/common';

/**
 * The stage of graceful shutdown. LEAVING: `/readyz` fails so that load balancers notice, and requests are served as before.
 * CLOSING: new requests are refused, and connections close after their current answer.
 */
@Injectable()
export class Draining {
  stage: 'SERVING' | 'LEAVING' | 'CLOSING' = 'SERVING';
}

/** Shuts down gracefully at SIGTERM and SIGINT, with exit code 0. */
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
