import type { LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';
import type { Config } from '../../config/config.js';

const LINES_TOGETHER = 4_096;
const LATEST_MS = 1_000;

let listener: ((line: string) => void) | null = null;

/** For tests: loggers created from now on write here. */
export function logTo(write: ((line: string) => void) | null): void {
  listener = write;
}

/** Writes JSON lines with names, codes, times and ids: never a text, an address or a token. */
export function rootLogger(config: Pick<Config, 'logLevel'>): Logger {
  // Lines are buffered for up to a second, so that no request waits for the terminal; the end of the process flushes them.
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

/** The loggable part of an error: messages of the database quote values, so only the code is logged. */
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
    // Nest's internal messages.
  }
  verbose(): void {
    // Nest's internal messages.
  }
}
