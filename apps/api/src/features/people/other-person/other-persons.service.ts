import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import { idTaken, notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { SealingService, type Place } from '../../../platform/sealing/sealing.service.js';
import { Client } from '../client.entity.js';
import { ATTENTION_DUE, attentionDue } from '../client-updates.js';
import { lockVisibleClient } from '../people.policy.js';
import { OtherPerson } from './other-person.entity.js';
import type { OtherPersonType, ProposeOtherPersonInput } from './other-person.type.js';
import { INSERT_OTHER_PERSON } from './other-persons.sql.js';
import { otherPersonsOf, type SealedPerson } from './other-persons.loaders.js';
import { words } from '../people.words.js';

export const aliasPlace = (id: string, version: number): Place => ({
  kind: 'RECORD',
  table: 'other_persons',
  id,
  version,
});

export type SealedAlias = Pick<SealedPerson, 'id' | 'version' | 'aliasSealed' | 'wrapped'>;

/**
 * The people a client's work is about. A new one starts with an unknown boundary and changes nothing about earlier
 * ones.
 */
@Injectable()
export class OtherPersonsService {
  constructor(private readonly sealing: SealingService) {}

  /** The latest first, including a proposed person. */
  async of(ctx: Ctx, clientId: string): Promise<OtherPersonType[]> {
    return (await ctx.load(otherPersonsOf, clientId)).map((person) => this.#shown(ctx, person));
  }

  /** The alias of one of the client's other persons; empty if there is none. */
  async aliasOf(ctx: Ctx, clientId: string, personId: string): Promise<string> {
    const found = (await this.of(ctx, clientId)).find(({ id }) => id === personId);
    return found?.alias ?? '';
  }

  /** The alias in a row that was read already. */
  aliasIn(ctx: Ctx, { id, version, aliasSealed, wrapped }: SealedAlias): string {
    if (!aliasSealed) return '';
    const place = aliasPlace(id, version);
    return this.sealing.openWith(wrapped, ctx.db.scope.practiceId!, place, aliasSealed);
  }

  /** Creates the other person of a new client; the client's row already references the record by its `id`. */
  async first(ctx: Ctx, clientId: string, id: string, alias: string): Promise<void> {
    await this.#insert(ctx, { id, clientId, alias, confirmedAt: ctx.now });
  }

  async rename(ctx: Ctx, { id: clientId, otherPersonId: id }: Client, alias: string) {
    const person = await ctx.db.of(OtherPerson).get({ id, clientId });
    const version = person.version + 1;
    const aliasSealed = await this.#sealed(ctx, clientId, aliasPlace(id, version), alias);
    await ctx.db.of(OtherPerson).update({ id }, { aliasSealed, version });
    ctx.forget();
  }

  /** The client or their coach proposes a person; nothing changes until a coach confirms it. */
  async propose(ctx: Ctx, input: ProposeOtherPersonInput): Promise<Client> {
    const client = await lockVisibleClient(ctx, input.clientId);
    const id = input.id.toLowerCase();
    const known = await ctx.db.of(OtherPerson).findOne({ id });
    if (known && known.clientId !== client.id) throw idTaken();
    if (known) return client;
    if (await this.#proposal(ctx, client.id)) {
      throw new Refusal('TAKEN', words.otherPerson.alreadyProposed);
    }
    await this.#insert(ctx, {
      id,
      clientId: client.id,
      alias: input.alias ?? '',
      confirmedAt: null,
    });
    await attentionDue(ctx, client.id);
    await record(ctx, { clientId: client.id, kind: 'OTHER_PERSON_PROPOSED' });
    return client;
  }

  /** New plans are about this person from now on. A running plan stays with its person. */
  async confirm(ctx: Ctx, clientId: string, personId: string): Promise<Client> {
    const client = await lockVisibleClient(ctx, clientId);
    const person = await this.#proposed(ctx, client, personId);
    if (person.confirmedAt) return client;
    const confirmed = { confirmedAt: ctx.now, confirmedBy: ctx.actor.memberId };
    await ctx.db.of(OtherPerson).update({ id: person.id }, confirmed);
    await ctx.db
      .of(Client)
      .update({ id: client.id }, { otherPersonId: person.id, ...ATTENTION_DUE });
    await record(ctx, { clientId: client.id, kind: 'OTHER_PERSON_CONFIRMED' });
    ctx.forget();
    return Object.assign(client, { otherPersonId: person.id });
  }

  /** Withdraws a proposal: by the person who made it, or by the coach who declines it. */
  async withdraw(ctx: Ctx, clientId: string, personId: string): Promise<Client> {
    const client = await lockVisibleClient(ctx, clientId);
    const person = await this.#proposed(ctx, client, personId, true);
    if (person.withdrawnAt) return client;
    if (person.confirmedAt) {
      throw new Refusal('FINAL', words.otherPerson.confirmed);
    }
    await ctx.db.of(OtherPerson).update({ id: person.id }, { withdrawnAt: ctx.now });
    await attentionDue(ctx, client.id);
    await record(ctx, { clientId: client.id, kind: 'OTHER_PERSON_WITHDRAWN' });
    ctx.forget();
    return client;
  }

  async #proposed(ctx: Ctx, { id: clientId }: Client, personId: string, withdrawn = false) {
    const person = await ctx.db.of(OtherPerson).get({ id: personId.toLowerCase(), clientId });
    if (person.withdrawnAt && !withdrawn) throw notFound();
    return person;
  }

  async #proposal(ctx: Ctx, clientId: string): Promise<boolean> {
    const persons = await ctx.db.of(OtherPerson).find({ clientId });
    return persons.some(({ confirmedAt, withdrawnAt }) => !confirmedAt && !withdrawnAt);
  }

  async #insert(
    ctx: Ctx,
    row: { id: string; clientId: string; alias: string; confirmedAt: Date | null },
  ): Promise<void> {
    const { id, clientId, alias, confirmedAt } = row;
    const added = await ctx.db.query(INSERT_OTHER_PERSON, [
      ctx.db.scope.practiceId,
      id,
      clientId,
      ctx.now,
      await this.#sealed(ctx, clientId, aliasPlace(id, 1), alias),
      confirmedAt,
    ]);
    // The id belongs to someone the caller cannot see.
    if (added.length === 0) throw idTaken();
    ctx.forget();
  }

  async #sealed(ctx: Ctx, clientId: string, place: Place, alias: string): Promise<Buffer | null> {
    return alias === '' ? null : this.sealing.seal(ctx, clientId, place, alias);
  }

  #shown(ctx: Ctx, person: SealedPerson): OtherPersonType {
    const { id, current, createdAt, confirmedAt, confirmedBy } = person;
    return { id, current, createdAt, confirmedAt, confirmedBy, alias: this.aliasIn(ctx, person) };
  }
}

/** The id of a record that does not exist yet. */
export const newPersonId = (ctx: Ctx): string => uuidv7(ctx.now.getTime());
