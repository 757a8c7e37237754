import { addDays, localDateOf } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Claims } from '../../platform/auth/tokens/token-verifier.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { PARTS_OF_COPY } from './client-copies.sql.js';
import type { DocumentName } from './copy-documents.js';
import { CopyOperations, type Json, type JsonObject } from './copy-operations.js';

/** Its name and number: a later format gets another one. */
export const COPY_FORMAT = 'footing-client-copy-1';
/** The longest range that check-ins are read in. */
const SPAN_DAYS = 366;

/** Everything of a client that they can read themselves, as `docs/schemas/client-copy-1.json` describes it. */
export interface ClientCopy {
  format: typeof COPY_FORMAT;
  madeAt: string;
  [section: string]: Json;
}

@Injectable()
export class ClientCopyReader {
  constructor(private readonly operations: CopyOperations) {}

  /** As the client who holds `claims`. Throws NOT_FOUND when their access ends meanwhile. */
  async read(asker: Ctx, claims: Claims): Promise<ClientCopy> {
    const ask = (name: DocumentName, variables?: JsonObject) =>
      this.operations.ask(asker, claims, name, variables);
    const one = async (name: DocumentName) => Object.values(await ask(name))[0]!;
    const all = (name: DocumentName, variables?: JsonObject) =>
      this.operations.all(asker, claims, name, variables);
    const profile = (await one('profile')) as JsonObject;
    const { planIds, formRequestIds, contacts, firstCheckInAt } = await this.#parts(asker, claims);
    const plans: Json[] = [];
    for (const id of planIds) {
      const { plan, ...more } = await ask('plan', { id });
      plans.push({ ...(plan as JsonObject), ...more });
    }
    const forms: Json[] = [];
    for (const id of formRequestIds) forms.push((await ask('form', { id }))['formRequest']!);
    const zone = String(profile['timeZone']);
    const [from, today] = [firstCheckInAt ?? asker.now, asker.now].map((at) =>
      localDateOf(at.getTime(), zone),
    );
    const checkIns: Json[] = [];
    for (let first = from!; first <= today!; first = addDays(first, SPAN_DAYS)) {
      const last = addDays(first, SPAN_DAYS - 1);
      const to = last < today! ? last : today!;
      const { items } = (await ask('checkIns', { from: first, to }))['checkIns'] as JsonObject;
      checkIns.push(...(items as Json[]));
    }
    const couple = (await one('couple')) as JsonObject | null;
    return {
      format: COPY_FORMAT,
      madeAt: asker.now.toISOString(),
      account: await ask('account'),
      profile,
      agreements: await ask('agreements'),
      readers: await one('readers'),
      reminders: await one('reminders'),
      safety: await ask('safety'),
      plans,
      forms,
      checkIns: checkIns.sort(byTime),
      contacts: contacts as unknown as Json[],
      journal: await all('journal'),
      breathers: await all('breathers'),
      hardMoments: await one('hardMoments'),
      messages: (await all('messages')).reverse(),
      sessions: await all('sessions'),
      packages: ((await one('packages')) as JsonObject)['packages']!,
      files: ((await one('files')) as JsonObject)['files']!,
      readings: await all('readings'),
      couple,
      coupleMessages: couple ? (await all('coupleMessages', { id: couple['id']! })).reverse() : [],
    };
  }

  async #parts(asker: Ctx, claims: Claims) {
    const ctx = await this.operations.as(asker, claims);
    const { practiceId, clientId } = ctx.actor;
    const [parts] = await ctx.db.inTransaction(() =>
      ctx.db.query(PARTS_OF_COPY, [practiceId, clientId]),
    );
    return parts!;
  }
}

const byTime = (one: Json, other: Json): number =>
  timeOf(one) < timeOf(other) ? -1 : timeOf(one) > timeOf(other) ? 1 : 0;
const timeOf = (item: Json): string => String((item as JsonObject)['at']);
