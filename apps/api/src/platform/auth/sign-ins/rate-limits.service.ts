import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/config.js';
import type { Ctx } from '../../context/ctx.js';
import { StandalonePool } from '../../database/standalone-pool.js';
import { networkOf } from '../../http/networks.js';
import { securityEvent } from '../../logging/security-log.js';
import { Fault } from '../../errors/fault.js';
import { Refusal } from '../../errors/refusal.js';
import { RetentionWorker } from '../../jobs/retention.worker.js';
import { SealingService } from '../../sealing/sealing.service.js';
import { knownDevice } from './known-device.js';
import {
  COUNT_ATTEMPTS,
  DELETE_OLD_ATTEMPTS,
  CLEAR_ATTEMPTS,
  TAKE_BACK_ATTEMPT,
} from './sign-ins.sql.js';
import { words } from '../auth.words.js';

const LIMITS = {
  /** Entering a password, in any mutation. */
  PASSWORD: { minutes: 15, address: 10, network: 50 },
  /** Entering a sign-in code after the right password, by account instead of address. */
  CODE: { minutes: 15, address: 10, network: Infinity },
  /** Requesting an email to an address. */
  MAIL: { minutes: 60, address: 5, network: 50 },
  /** Requesting an invitation; a new coach invites many people at once. */
  INVITATION: { minutes: 60, address: 5, network: 500 },
  /** Opening a link from an email. */
  LINK: { minutes: 15, address: Infinity, network: 100 },
  /** Reading the public page of a coach and its free times, and each request from it, also one that is sent again. */
  PAGE: { minutes: 15, address: Infinity, network: 300 },
  /** Asking for a time on a public page. */
  LEADS_OF_NETWORK: { minutes: 24 * 60, address: Infinity, network: 20 },
  /** The same, on one page, at a time that is free. */
  LEADS_OF_PAGE: { minutes: 24 * 60, address: 60, network: Infinity },
  /** Emails that ask an address to confirm such a time. */
  LEAD: { minutes: 24 * 60, address: 3, network: Infinity },
  /** Sending files, by member instead of address, also those that are refused. */
  FILES: { minutes: 60, address: 180, network: Infinity },
  /** Attaching files, by member instead of address. */
  ATTACHING: { minutes: 60, address: 300, network: Infinity },
} as const;

/** Invitations that a practice may send per day. A new practice may send few. */
export const INVITATIONS_A_DAY = { whileNew: 20, later: 200, newForDays: 7 } as const;

const DAY_MS = 24 * 60 * 60_000;

export type AttemptKind = keyof typeof LIMITS;

interface Counted {
  subject: Buffer;
  count: number;
  windowStart: Date;
}

/**
 * Limits attempts per email address and per network. Each alias of a mutation counts, because the resolver counts. The count is
 * stored outside of its transaction, so that a refusal does not undo it. Only keyed hashes of the addresses are stored.
 */
@Injectable()
export class RateLimitsService implements OnModuleInit {
  constructor(
    private readonly standalone: StandalonePool,
    private readonly sealing: SealingService,
    private readonly retention: RetentionWorker,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.retention.register('attempts', DELETE_OLD_ATTEMPTS);
  }

  /** Counts an attempt and refuses too many, whether or not the address has an account. */
  async count(ctx: Ctx, kind: AttemptKind, address?: string): Promise<void> {
    const until = await this.exceededUntil(ctx, kind, address);
    if (!until) return;
    throw new Refusal('TOO_MANY_ATTEMPTS', words.tooManyAttempts, {
      until,
    });
  }

  /** Counts an invitation and refuses too many per practice and day. */
  async countInvitation(ctx: Ctx, practice: { id: string; createdAt: Date }): Promise<void> {
    const { whileNew, later, newForDays } = INVITATIONS_A_DAY;
    const isNew = ctx.now.getTime() - practice.createdAt.getTime() < newForDays * DAY_MS;
    const most = isNew ? whileNew : later;
    const subject = this.sealing.fingerprint(`practice ${practice.id}`);
    const [counted] = await this.#counted([subject], 'INVITATIONS_OF_PRACTICE', ctx.now, DAY_MS);
    if (counted!.count <= most) return;
    securityEvent(ctx, 'TOO_MANY_ATTEMPTS', { kind: 'INVITATIONS_OF_PRACTICE' });
    const message = isNew
      ? words.invitationsOfNewPractice(most, newForDays)
      : words.invitations(most);
    const until = new Date(counted!.windowStart.getTime() + DAY_MS);
    throw new Refusal('LIMIT_REACHED', message, { until });
  }

  /** As `count`, for queries by a link, which have no refusals. */
  async countOpenedLink(ctx: Ctx): Promise<void> {
    if (await this.exceededUntil(ctx, 'LINK')) throw new Fault('RATE_LIMITED', words.tooManyLinks);
  }

  /** Counts an attempt; until when there are too many, or null. */
  async exceededUntil(ctx: Ctx, kind: AttemptKind, address?: string): Promise<Date | null> {
    const { minutes, ...limits } = LIMITS[kind];
    const device = this.#device(ctx, kind, address);
    // Always the network first, so that two mutations cannot deadlock.
    const subjects = device
      ? [{ subject: device, limit: limits.address as number }]
      : [{ subject: this.#network(ctx.ip), limit: limits.network as number }];
    if (address && !device) {
      subjects.push({ subject: this.#address(address), limit: limits.address });
    }
    const counted = await this.#counted(
      subjects.map(({ subject }) => subject),
      kind,
      ctx.now,
      minutes * 60_000,
    );
    const exceeded = counted.filter(
      (row) => row.count > subjects.find(({ subject }) => subject.equals(row.subject))!.limit,
    );
    if (exceeded.length === 0) return null;
    securityEvent(ctx, 'TOO_MANY_ATTEMPTS', { kind });
    const starts = exceeded.map(({ windowStart }) => windowStart.getTime());
    return new Date(Math.max(...starts) + minutes * 60_000);
  }

  /** After the right password: no longer counts the attempt, and remembers the device. */
  async recordSuccess(ctx: Ctx, address: string): Promise<void> {
    const device = this.#device(ctx, 'PASSWORD', address);
    if (!device) {
      await this.standalone.query(TAKE_BACK_ATTEMPT, [this.#network(ctx.ip)]);
    }
    await this.clear(ctx, address);
  }

  /** Clears the failed attempts for an address whose owner has proved to read its inbox. */
  async clear(ctx: Ctx, address: string): Promise<void> {
    const device = this.#device(ctx, 'PASSWORD', address);
    await this.standalone.query(CLEAR_ATTEMPTS, [
      [this.#address(address), ...(device ? [device] : [])],
    ]);
    knownDevice.write(ctx, this.config, this.sealing, address);
  }

  #counted(subjects: Buffer[], kind: string, now: Date, windowMs: number): Promise<Counted[]> {
    return this.standalone.query(COUNT_ATTEMPTS, [subjects, kind, now, windowMs / 1_000]);
  }

  #device(ctx: Ctx, kind: AttemptKind, address: string | undefined): Buffer | null {
    const device =
      kind === 'PASSWORD' && address ? knownDevice.read(ctx, this.sealing, address) : null;
    return device ? this.sealing.fingerprint(`device ${device}`) : null;
  }

  #address(address: string): Buffer {
    return this.sealing.fingerprint(`address ${address}`);
  }

  #network(ip: string): Buffer {
    return this.sealing.fingerprint(`network ${networkOf(ip)}`);
  }
}
