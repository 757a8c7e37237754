export { serveDevelopmentEmails } from './development-emails.js';
export { composed } from './email-texts.js';
export { EmailsModule } from './emails.module.js';
export { Mailer } from './mailer.js';
export { OutboxEmail } from './outbox-email.entity.js';
export { MOST_DEVICES, Outbox, type ClientEmail, type Held } from './outbox.service.js';
export { OutboxWorker } from './outbox.worker.js';
export { practiceNameInEmails, replyAddressOf, wantsEmails } from './senders.sql.js';
