import { Catch, Logger, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import { withoutText } from '../logging/logger.js';
import { Fault } from './fault.js';

/** Passes faults on; logs every other error by its type and stack, without its message. */
@Catch()
export class FaultFilter extends BaseExceptionFilter {
  readonly #log = new Logger(FaultFilter.name);

  override catch(exception: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() !== 'graphql') return super.catch(exception, host);
    if (!(exception instanceof Fault)) this.#log.error(JSON.stringify(withoutText(exception)));
    return exception;
  }
}
