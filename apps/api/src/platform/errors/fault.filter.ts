import { Catch, Logger, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import { withoutText } from '../logging/logger.js';
import { Fault } from './fault.js';

/** Faults are expected and pass on; anything else is logged by its kind and place, never by its text. */
@Catch()
export class FaultFilter extends BaseExceptionFilter {
  readonly #log = new Logger(FaultFilter.name);

  override catch(exception: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() !== 'graphql') return super.catch(exception, host);
    if (!(exception instanceof Fault)) this.#log.error(JSON.stringify(withoutText(exception)));
    return exception;
  }
}
