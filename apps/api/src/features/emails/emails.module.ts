import { Global, Module } from '@nestjs/common';
import { Mailer } from './mailer.js';
import { Outbox } from './outbox.service.js';
import { OutboxWorker } from './outbox.worker.js';

/** Every room may send emails, so the module is global. */
@Global()
@Module({
  providers: [Mailer, Outbox, OutboxWorker],
  exports: [Mailer, Outbox, OutboxWorker],
})
export class EmailsModule {}
