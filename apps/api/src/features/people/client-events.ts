import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import type { ArchivedPlan } from './archive/archive.inputs.js';
import type { JoiningInput } from './invitations/invitations.inputs.js';

type Subscriber<Facts extends unknown[]> = (
  ctx: Ctx,
  clientId: string,
  ...facts: Facts
) => Promise<void>;

/**
 * A change of a client that other rooms react to. Subscribers are called in the transaction of the change, one after
 * another; a refusal by one of them rolls the change back.
 */
export abstract class ClientEvent<Facts extends unknown[] = []> {
  readonly #subscribers: Subscriber<Facts>[] = [];

  subscribe(subscriber: Subscriber<Facts>): void {
    this.#subscribers.push(subscriber);
  }

  async publish(ctx: Ctx, clientId: string, ...facts: Facts): Promise<void> {
    for (const subscriber of this.#subscribers) await subscriber(ctx, clientId, ...facts);
  }
}

/** A client accepts their invitation. The fact is what they confirmed, null if they confirmed nothing. */
@Injectable()
export class ClientJoined extends ClientEvent<[JoiningInput | null]> {}

/** The time zone of a client changed. */
@Injectable()
export class ZoneChanged extends ClientEvent {}

/** Whether outreach of a client always needs an approval by name changed. */
@Injectable()
export class ApprovalChanged extends ClientEvent {}

export interface ArchiveFacts {
  plan: `${ArchivedPlan}`;
  /** The member of staff who takes over open follow-ups. */
  followUpBy: string | null;
}

/** A client is being archived. */
@Injectable()
export class ClientArchived extends ClientEvent<[ArchiveFacts]> {}

/** An archived client was restored. */
@Injectable()
export class ClientRestored extends ClientEvent {}

export interface TransferFacts {
  fromMemberId: string;
  toMemberId: string;
  /** Private notes of the caller that the new coach may read. */
  noteIds: string[];
}

/** A client was transferred to another coach, whose row is locked. */
@Injectable()
export class ClientTransferred extends ClientEvent<[TransferFacts]> {}
