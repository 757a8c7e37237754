import { Logger as QueueLogger } from 'graphile-worker';
import { Logger } from '@nestjs/common';

const log = new Logger('Jobs');

/**
 * graphile-worker puts error messages and payloads into its log messages. They may quote what people wrote, so only the
 * level and the task are logged; `JobsWorker` logs the error codes.
 */
export const queueLogger = new QueueLogger(({ taskIdentifier }) => (level, _message, meta) => {
  if (level !== 'error' && level !== 'warning') return;
  if (meta?.['failure']) return;
  const error = meta?.['error'] as { code?: string } | undefined;
  log.warn(
    `The queue reports a problem: ${error?.code ?? 'no code'} ${taskIdentifier ?? ''}`.trim(),
  );
});
