import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { changeSharing, lockClientForSharing, type Sharing } from '../people/index.js';
import { Consent } from './consent.entity.js';
import { ConsentChanged } from './consent-events.js';
import type { ConsentPurpose, ConsentType } from './consent.type.js';

const COLUMNS = {
  CHECK_INS: 'sharesCheckIns',
  CONTACT_LOG: 'sharesContactLog',
  MESSAGES: 'sharesMessages',
  REFLECTIONS: 'sharesReflections',
  SUPERVISOR: 'supervised',
  REMINDERS_MAIL: 'remindersAgreed',
} as const satisfies Record<ConsentPurpose, keyof Sharing>;

@Injectable()
export class ConsentsService {
  constructor(private readonly consentChanged: ConsentChanged) {}

  /** Repeating a decision adds nothing. The first one is recorded, even if it is the default no. */
  async set(ctx: Ctx, purpose: `${ConsentPurpose}`, granted: boolean): Promise<ConsentType> {
    // The lock serializes simultaneous decisions.
    const client = await lockClientForSharing(ctx, ctx.actor.clientId!);
    const [latest] = await this.#ledger(ctx, { clientId: client.id, purpose });
    await this.consentChanged.publish(ctx, client, purpose, granted);
    if (latest?.granted === granted) return typeOf(latest);
    const row = {
      id: uuidv7(ctx.now.getTime()),
      clientId: client.id,
      createdAt: ctx.now,
      purpose,
      number: (latest?.number ?? 0) + 1,
      granted,
    };
    await ctx.db.of(Consent).insert(row);
    await changeSharing(ctx, client, { [COLUMNS[purpose]]: granted });
    return typeOf(row);
  }

  /**
   * Gives a consent that an action implies, such as sharing a first reflection, unless the client ever decided on it. Before
   * any other lock or write of the transaction.
   */
  async firstYes(ctx: Ctx, purpose: `${ConsentPurpose}`): Promise<void> {
    if ((await this.latestDecision(ctx, purpose)) === null) await this.set(ctx, purpose, true);
  }

  /** The latest decision on a purpose, the caller's unless another client is given; null if there is none. */
  async latestDecision(
    ctx: Ctx,
    purpose: `${ConsentPurpose}`,
    clientId = ctx.actor.clientId!,
  ): Promise<boolean | null> {
    const [latest] = await this.#ledger(ctx, { clientId, purpose });
    return latest?.granted ?? null;
  }

  /** All decisions of the caller, latest first. */
  async ofCaller(ctx: Ctx): Promise<ConsentType[]> {
    return (await this.#ledger(ctx, { clientId: ctx.actor.clientId! })).map(typeOf);
  }

  #ledger(
    ctx: Ctx,
    where: { clientId: string; purpose?: `${ConsentPurpose}` },
  ): Promise<Consent[]> {
    return ctx.db.of(Consent).find(where, { order: { createdAt: 'DESC', number: 'DESC' } });
  }
}

const typeOf = ({
  id,
  createdAt,
  purpose,
  granted,
}: Pick<Consent, 'id' | 'createdAt' | 'purpose' | 'granted'>): ConsentType => ({
  id,
  at: createdAt,
  purpose,
  granted,
});
