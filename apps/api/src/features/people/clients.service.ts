import { searchKey, uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/events.js';
import { notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { sealText } from '../../platform/sealing/sealed-texts.js';
import { Sealing } from '../../platform/sealing/sealing.service.js';
import { Outbox } from '../../platform/outbox/outbox.service.js';
import { Client } from './client.entity.js';
import { archiveMessagePlace } from './archive-message.js';
import { Archivings, Restorings } from './archivings.js';
import type {
  ArchiveClientInput,
  ClientProfileInput,
  TransferClientInput,
} from './people.inputs.js';
import { movedTo } from './moved-to.js';
import { lockVisibleClient, visibleClient } from './people.policy.js';
import { OtherPersons } from './other-person/other-persons.service.js';
import { Transfer } from './transfer.entity.js';
import { Transfers } from './transfers.js';
import { ZoneChanges } from './zone-changes.js';

const EDITABLE = [
  'name',
  'callName',
  'pronouns',
  'timeZone',
  'reachBy',
  'reachNote',
  'helpCountry',
] as const;

@Injectable()
export class ClientsService {
  constructor(
    private readonly zones: ZoneChanges,
    private readonly persons: OtherPersons,
    private readonly outbox: Outbox,
    private readonly archivings: Archivings,
    private readonly restorings: Restorings,
    private readonly sealing: Sealing,
    private readonly transfers: Transfers,
  ) {}

  /** The caller's own profile; NOT_FOUND for a client without one. */
  mine(ctx: Ctx): Promise<Client> {
    const { clientId } = ctx.actor;
    return clientId ? visibleClient(ctx, clientId) : Promise.reject(notFound());
  }

  /** By the client themselves or by their coach. What is left out stays. */
  async update(ctx: Ctx, input: ClientProfileInput): Promise<Client> {
    const client = await lockVisibleClient(ctx, input.clientId);
    if (client.version !== input.version) {
      throw new Refusal('STALE', 'Somebody changed this profile meanwhile.', {
        version: client.version,
      });
    }
    const given = EDITABLE.flatMap((field) => {
      const value = input[field];
      return value === null || value === undefined ? [] : [[field, value] as const];
    });
    const { timeZone } = client;
    const { otherAlias } = input;
    if (typeof otherAlias === 'string') await this.persons.rename(ctx, client, otherAlias);
    const updated = await this.#change(ctx, client, {
      ...(Object.fromEntries(given) as Partial<Client>),
      ...(input.name && { nameKey: searchKey(input.name) }),
      ...(input.callName && { callNameKey: searchKey(input.callName) }),
      ...(input.reachNote && {
        reachNote: await sealText(
          ctx,
          { column: 'clients.reach_note', id: client.id },
          input.reachNote,
        ),
      }),
      ...(input.timeZone && movedTo(ctx, client, input.timeZone)),
      version: client.version + 1,
    });
    if (updated.timeZone !== timeZone) await this.zones.tell(ctx, client.id);
    return updated;
  }

  /** To a coach or owner of the practice. Without effect for the coach that the client has. */
  async transfer(
    ctx: Ctx,
    { clientId, toMemberId, noteIds }: TransferClientInput,
  ): Promise<Client> {
    const client = await lockVisibleClient(ctx, clientId);
    const coachId = toMemberId.toLowerCase();
    await this.#lockCoach(ctx, coachId);
    if (client.coachId === coachId) return client;
    return this.#goTo(ctx, client, coachId, noteIds);
  }

  async archive(
    ctx: Ctx,
    { clientId, plan, message, followUpBy }: ArchiveClientInput,
  ): Promise<Client> {
    const client = await lockVisibleClient(ctx, clientId);
    if (client.archivedAt) return client;
    const by = followUpBy?.toLowerCase() ?? null;
    if (by) await this.#lockCoach(ctx, by);
    await this.archivings.tell(ctx, client.id, { plan, followUpBy: by });
    await record(ctx, { clientId: client.id, kind: 'CLIENT_ARCHIVED' });
    await this.outbox.takeBack(ctx, client.id);
    const archiveMessageSealed = message
      ? await this.sealing.seal(ctx, archiveMessagePlace(client.id), message)
      : null;
    return this.#change(ctx, client, { archivedAt: ctx.now, archiveMessageSealed });
  }

  /** Assigns the client to the person who restores them if their coach has left the practice. */
  async restore(ctx: Ctx, clientId: string): Promise<Client> {
    const client = await lockVisibleClient(ctx, clientId);
    if (!client.archivedAt) return client;
    await record(ctx, { clientId: client.id, kind: 'CLIENT_RESTORED' });
    const coachId = (await this.#isCoach(ctx, client.coachId))
      ? client.coachId
      : ctx.actor.memberId;
    const back = await this.#change(ctx, client, { archivedAt: null, archiveMessageSealed: null });
    const restored = coachId === client.coachId ? back : await this.#goTo(ctx, back, coachId, []);
    await this.restorings.tell(ctx, client.id);
    return restored;
  }

  async #goTo(ctx: Ctx, client: Client, toMemberId: string, noteIds: string[]): Promise<Client> {
    const { id: clientId, coachId: fromMemberId } = client;
    await ctx.db.of(Transfer).insert({
      id: uuidv7(ctx.now.getTime()),
      clientId,
      fromId: fromMemberId,
      toId: toMemberId,
      byId: ctx.actor.memberId,
      createdAt: ctx.now,
      // A coach who transfers their own client chooses at the same time.
      chosenAt: fromMemberId === ctx.actor.memberId ? ctx.now : null,
    });
    const transferred = await this.#change(ctx, client, { coachId: toMemberId });
    await this.transfers.tell(ctx, clientId, { fromMemberId, toMemberId, noteIds });
    await record(ctx, { clientId, kind: 'CLIENT_HANDED_OVER' });
    return transferred;
  }

  async #change(ctx: Ctx, client: Client, patch: Partial<Client>): Promise<Client> {
    await ctx.db.of(Client).update({ id: client.id }, patch);
    return Object.assign(client, patch);
  }

  /** Locked, so that a coach who is being removed gets no client at the same moment, and two get none at one time. */
  async #lockCoach(ctx: Ctx, memberId: string): Promise<void> {
    if (!(await this.#isCoach(ctx, memberId, 'for no key update'))) throw notFound();
  }

  async #isCoach(ctx: Ctx, memberId: string, lock = ''): Promise<boolean> {
    const found = await ctx.db.query(
      `select id from members where practice_id = $1 and id = $2 and role in ('OWNER', 'COACH')
         and removed_at is null ${lock}`,
      [ctx.actor.practiceId, memberId],
    );
    return found.length > 0;
  }
}
