import type { LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';
import type { Config } from '../../config/config.js';

const LINES_TOGETHER = 4_096;
const LATEST_MS = 1_000;

let listener: ((line: string) => void) | null = null;

/** For tests: loggers made from now on write here. */
export function logTo(write: ((line: string) => void) | null): void {
  listener = write;
}

/** JSON lines. What is logged are names, codes, times and ids: never a text, an address or a token. */
export function rootLogger(config: Pick<Config, 'logLevel'>): Logger {
  // Lines wait for others, a second at most: no request waits for the terminal. What ends the process writes them.
  const output = pino.destination({ sync: false, minLength: LINES_TOGETHER });
  setInterval(() => output.flush(), LATEST_MS).unref();
  return pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: withoutText },
    },
    listener ? { write: listener } : output,
  );
}

/** What may be logged about an error: database messages quote values, so only the code is logged. */
export function withoutText(error: unknown): object {
  const { name, code, stack } = error as { name?: string; code?: string; stack?: string };
  const frames = stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { type: name, code, at: frames?.slice(0, 6).map((line) => line.trim()) };
}

export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }
  warn(message: unknown, context?: string): void {
    if (typeof message === 'object' && message !== null) {
      this.logger.warn({ context, ...message }, 'security event');
      return;
    }
    this.logger.warn({ context }, String(message));
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error({ context: rest.at(-1) }, String(message));
  }
  debug(): void {
    // Nest's own chatter.
  }
  verbose(): void {
    // Nest's own chatter.
  }
}
