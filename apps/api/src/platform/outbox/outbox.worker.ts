import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Recurring } from '../clock/recurring.js';
import { Sealing } from '../sealing/sealing.service.js';
import { Mailer, SMTP_ANSWER_MS } from './mailer.js';
import { composed, type MailRequest } from './mails.js';
import { OUTBOX_SEAL } from './outbox.service.js';

const IDLE_MS = 1_000;
const BATCH = 20;
/** Longer than a mail server can take over one email: each of its ten steps may be silent for SMTP_ANSWER_MS. */
const LEASE_SECONDS = (15 * SMTP_ANSWER_MS) / 1_000;
const MAX_ATTEMPTS = 10;

interface Due {
  id: string;
  kind: string;
  payload: Buffer;
  attempts: number;
}

/**
 * Delivers what the outbox holds. A row is leased by moving `available_at` on, and leased again when its turn in the
 * batch comes, so that two workers never send the same one, and a worker that dies gives it back.
 */
@Injectable()
export class OutboxWorker implements OnApplicationShutdown {
  readonly #log = new Logger(OutboxWorker.name);
  readonly #recurring = new Recurring(
    () => this.deliver(),
    IDLE_MS,
    (error) => this.#log.warn(`The outbox waits: ${error.message}`),
  );

  constructor(
    private readonly dataSource: DataSource,
    private readonly sealing: Sealing,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  start(): void {
    this.#recurring.start();
  }

  /** Delivers all that is due now; how many were delivered. */
  async deliver(): Promise<number> {
    if (!this.mailer.canSend) return 0;
    let delivered = 0;
    await this.#giveUpLate();
    for (;;) {
      const due = await this.#lease();
      for (const row of due) delivered += (await this.#deliverOne(row)) ? 1 : 0;
      if (due.length < BATCH) return delivered;
    }
  }

  onApplicationShutdown(): Promise<void> {
    return this.#recurring.stop();
  }

  async #lease(): Promise<Due[]> {
    const now = this.clock.now();
    const [rows] = await this.dataSource.query<[Due[], number]>(
      `update outbox set attempts = attempts + 1, available_at = $1::timestamptz + $2 * interval '1 second'
       where id in (
         select id from outbox where sent_at is null and given_up_at is null and available_at <= $1
           and (not_after is null or not_after >= $1)
         order by available_at limit $3 for update skip locked)
       returning id, kind, payload, attempts`,
      [now, LEASE_SECONDS, BATCH],
    );
    return rows;
  }

  /** What waited so long that it would come at a wrong time leaves nothing to read behind either. */
  async #giveUpLate(): Promise<void> {
    await this.dataSource.query(
      `update outbox set given_up_at = $1, payload = ''
       where sent_at is null and given_up_at is null and not_after < $1`,
      [this.clock.now()],
    );
  }

  /** False if another worker has taken it over since the batch was leased, or if the email was canceled. */
  async #leaseAgain({ id, attempts }: Due, now: Date): Promise<boolean> {
    const [, kept] = await this.dataSource.query<[unknown[], number]>(
      `update outbox set available_at = $3::timestamptz + $4 * interval '1 second'
       where id = $1 and attempts = $2 and sent_at is null and given_up_at is null`,
      [id, attempts, now, LEASE_SECONDS],
    );
    return kept === 1;
  }

  async #deliverOne(row: Due): Promise<boolean> {
    const now = this.clock.now();
    if (!(await this.#leaseAgain(row, now))) return false;
    try {
      const request = JSON.parse(
        this.sealing.openForPlatform(OUTBOX_SEAL, row.payload),
      ) as MailRequest;
      await this.mailer.send(row.id, composed(request));
    } catch (error) {
      // The kind and the reason's code alone: an address or a link has no place in a log.
      this.#log.warn(
        `Not delivered: ${row.kind}, ${(error as { code?: string }).code ?? 'failed'}`,
      );
      await this.dataSource.query(
        `update outbox set available_at = $2::timestamptz + least(3600, 10 * power(2, attempts)) * interval '1 second',
           given_up_at = case when attempts >= ${MAX_ATTEMPTS} then $2::timestamptz end
         where id = $1`,
        [row.id, now],
      );
      return false;
    }
    // A delivered mail leaves nothing to read behind.
    await this.dataSource.query(`update outbox set sent_at = $2, payload = '' where id = $1`, [
      row.id,
      now,
    ]);
    return true;
  }
}
