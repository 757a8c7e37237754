import { STATUS_CODES } from 'node:http';
import { Catch, HttpException, Logger, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import { withoutText } from '../logging/logger.js';
import { Fault, type FaultCode } from './fault.js';

const STATUS: Record<FaultCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};

/** What a fault is in HTTP. */
export const statusOf = ({ code }: Fault): number => STATUS[code];

/** Passes faults on; logs every other error by its type and stack, without its message. */
@Catch()
export class FaultFilter extends BaseExceptionFilter {
  readonly #log = new Logger(FaultFilter.name);

  override catch(exception: unknown, host: ArgumentsHost): unknown {
    const isHttp = host.getType<string>() !== 'graphql';
    if (isHttp && exception instanceof HttpException) return super.catch(exception, host);
    if (!(exception instanceof Fault)) this.#log.error(JSON.stringify(withoutText(exception)));
    if (!isHttp) return exception;
    const status = this.#statusOf(exception);
    return super.catch(new HttpException(STATUS_CODES[status] ?? '', status), host);
  }

  #statusOf(exception: unknown): number {
    if (exception instanceof Fault) return statusOf(exception);
    return this.isHttpError(exception) ? exception.statusCode : 500;
  }
}
