import { searchKey } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { sealText } from '../../../platform/sealing/sealed-texts.js';
import { ZoneChanged } from '../client-events.js';
import { changeClient } from '../client-updates.js';
import type { Client } from '../client.entity.js';
import { OtherPersonsService } from '../other-person/other-persons.service.js';
import { lockVisibleClient, visibleClient } from '../people.policy.js';
import type { ClientProfileInput } from './client-profile.inputs.js';
import { movedTo } from './zone-history.js';
import { words } from '../people.words.js';

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
export class ClientProfilesService {
  constructor(
    private readonly persons: OtherPersonsService,
    private readonly zoneChanged: ZoneChanged,
  ) {}

  /** The caller's own profile; NOT_FOUND for a client without one. */
  mine(ctx: Ctx): Promise<Client> {
    const { clientId } = ctx.actor;
    return clientId ? visibleClient(ctx, clientId) : Promise.reject(notFound());
  }

  /** By the client or their coach. Omitted fields stay unchanged. */
  async update(ctx: Ctx, input: ClientProfileInput): Promise<Client> {
    const client = await lockVisibleClient(ctx, input.clientId);
    if (client.version !== input.version) {
      throw new Refusal('STALE', words.profile.stale, {
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
    const updated = await changeClient(ctx, client, {
      ...(Object.fromEntries(given) as Partial<Client>),
      ...(input.name && { nameKey: searchKey(input.name) }),
      ...(input.callName && { callNameKey: searchKey(input.callName) }),
      ...(input.reachNote && {
        reachNote: await sealText(
          ctx,
          {
            column: 'clients.reach_note',
            id: client.id,
            key: { kind: 'RECORD', clientId: client.id },
          },
          input.reachNote,
        ),
      }),
      ...(input.timeZone && movedTo(ctx, client, input.timeZone)),
      version: client.version + 1,
    });
    if (updated.timeZone !== timeZone) await this.zoneChanged.publish(ctx, client.id);
    return updated;
  }
}
