import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { StandalonePool } from '../../platform/database/standalone-pool.js';
import { JobsWorker } from '../../platform/jobs/jobs.worker.js';
import { RetentionWorker } from '../../platform/jobs/retention.worker.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { Mailer, SMTP_ANSWER_MS } from './mailer.js';
import { composed, type MailRequest } from './email-texts.js';
import { OUTBOX_SEAL, PUSH } from './outbox.service.js';
import {
  DELETE_FINISHED_EMAILS,
  GIVE_UP_EMAIL,
  GIVE_UP_LATE_EMAILS,
  LEASE_EMAIL_AGAIN,
  LEASE_EMAILS,
  MARK_EMAIL_SENT,
  RETRY_EMAIL,
  type DueEmails,
} from './outbox.sql.js';
import { codeForLog } from '../../platform/errors/error-code.js';

const BATCH = 20;
/** Longer than a mail server can take over one email: each of its ten steps may be silent for SMTP_ANSWER_MS. */
const LEASE_SECONDS = (15 * SMTP_ANSWER_MS) / 1_000;
const MAX_ATTEMPTS = 10;
const FIRST_RETRY_SECONDS = 20;
const LONGEST_RETRY_SECONDS = 3_600;

/** Delivers a notice to a device, drops it, or says when to try again. Throws if it could not be reached. */
export type ToDevice = (payload: string) => Promise<'SENT' | 'DROPPED' | Date>;

interface Due {
  id: string;
  kind: string;
  payload: Buffer;
  attempts: number;
}

/**
 * Delivers the emails of the outbox: each by a separate job, and every minute those whose job is gone, because the
 * process died or because they were queued by an earlier version. Moving `available_at` forward leases a row, so that two
 * workers never send the same email, and a worker that dies gives it back.
 */
@Injectable()
export class OutboxWorker implements OnModuleInit {
  readonly #log = new Logger(OutboxWorker.name);
  #toDevice: ToDevice = () => Promise.resolve('DROPPED');

  constructor(
    private readonly standalone: StandalonePool,
    private readonly sealing: SealingService,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    private readonly jobs: JobsWorker,
    private readonly retention: RetentionWorker,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('send_email', (id) => this.send(id!));
    this.retention.register('outbox', DELETE_FINISHED_EMAILS);
    this.jobs.handle('send_overdue_emails', () => this.deliver(), { every: 'MINUTE' });
  }

  /** Who delivers what goes to devices. */
  deliverToDevices(toDevice: ToDevice): void {
    this.#toDevice = toDevice;
  }

  /** Sends one email; false if it was sent, canceled or given up, is leased by another worker, or waits for its retry. */
  async send(id: string): Promise<boolean> {
    const [row] = await this.#lease('ONE', id);
    return row ? this.#deliverOne(row) : false;
  }

  /** Delivers everything that is due now; returns how many were delivered. */
  async deliver(): Promise<number> {
    let delivered = 0;
    await this.#giveUpLate();
    for (;;) {
      const due = await this.#lease('ALL', null);
      for (const row of due) {
        if ((await this.#leaseAgain(row)) && (await this.#deliverOne(row))) delivered += 1;
      }
      if (due.length < BATCH) return delivered;
    }
  }

  async #lease(which: DueEmails, id: string | null): Promise<Due[]> {
    const now = this.clock.now();
    const { canSend } = this.mailer;
    return this.standalone.query(LEASE_EMAILS(which), [now, LEASE_SECONDS, BATCH, id, canSend]);
  }

  /** Gives up what would arrive at a wrong time, and erases its text. */
  async #giveUpLate(): Promise<void> {
    const late = await this.standalone.query(GIVE_UP_LATE_EMAILS, [this.clock.now()]);
    for (const { kind, count } of late) {
      this.#log.warn(`Emails given up because they were late: ${count}, ${kind}`);
    }
  }

  /** False if another worker has taken it over since the batch was leased, or if the email was canceled. */
  async #leaseAgain({ id, attempts }: Due): Promise<boolean> {
    const kept = await this.standalone.query(LEASE_EMAIL_AGAIN, [
      id,
      attempts,
      this.clock.now(),
      LEASE_SECONDS,
    ]);
    return kept.length === 1;
  }

  async #deliverOne(row: Due): Promise<boolean> {
    const now = this.clock.now();
    try {
      const payload = this.sealing.openForPlatform(OUTBOX_SEAL, row.payload);
      if (row.kind === PUSH) {
        const delivered = await this.#toDevice(payload);
        if (delivered !== 'SENT') return await this.#notSent(row, delivered, now);
      } else {
        await this.mailer.send(row.id, composed(JSON.parse(payload) as MailRequest));
      }
    } catch (error) {
      // Only the kind and the error code: an address or a link has no place in a log.
      this.#log.warn(`Not delivered: ${row.kind}, ${codeForLog(error)}`);
      await this.#retryLater(row, now);
      return false;
    }
    // Nothing of a delivered email can be read afterwards.
    await this.standalone.query(MARK_EMAIL_SENT, [row.id, now]);
    return true;
  }

  /** To a device that may not show it, or not yet. */
  async #notSent({ id }: Due, delivered: 'DROPPED' | Date, now: Date): Promise<false> {
    if (delivered === 'DROPPED') await this.standalone.query(GIVE_UP_EMAIL, [id, now]);
    else await this.standalone.query(RETRY_EMAIL, [id, delivered]);
    return false;
  }

  async #retryLater({ id, kind, attempts }: Due, now: Date): Promise<void> {
    if (attempts >= MAX_ATTEMPTS) {
      this.#log.error(`Given up after ${attempts} attempts: ${kind}`);
      await this.standalone.query(GIVE_UP_EMAIL, [id, now]);
      return;
    }
    await this.standalone.query(RETRY_EMAIL, [
      id,
      new Date(now.getTime() + retrySeconds(attempts) * 1_000),
    ]);
  }
}

/** Doubles with each attempt; up to half of it is random, so that emails that failed together do not come together again. */
function retrySeconds(attempts: number): number {
  const longest = Math.min(LONGEST_RETRY_SECONDS, FIRST_RETRY_SECONDS * 2 ** (attempts - 1));
  return longest * (1 - Math.random() / 2);
}
