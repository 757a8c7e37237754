import { uuidv7 } from '@footing/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { invalid } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { sealText } from '../../platform/sealing/sealed-texts.js';
import {
  changeSharing,
  ClientJoined,
  lockClientForSharing,
  type Client,
  type JoiningInput,
} from '../people/index.js';
import { TermsAcceptance } from './terms-acceptance.entity.js';
import { latestOf } from './accepted-terms.js';
import { currentOf, textsOf, type TextKind } from './terms-texts.js';
import type { AcceptTermsInput, SignAgreementInput, TermsTextType } from './terms.type.js';
import { words } from './terms.words.js';

const FIELDS = {
  agreement: 'AGREEMENT',
  privacyNotice: 'PRIVACY_NOTICE',
  healthData: 'HEALTH_DATA',
} as const satisfies Record<string, TextKind>;

/** Stores what a client confirms: on joining, later, and after a text has changed. */
@Injectable()
export class TermsAcceptanceService implements OnModuleInit {
  constructor(private readonly clientJoined: ClientJoined) {}

  onModuleInit(): void {
    this.clientJoined.subscribe((ctx, clientId, joining) => this.#join(ctx, clientId, joining));
  }

  /** Idempotent: repeating it adds nothing. */
  async accept(ctx: Ctx, input: AcceptTermsInput): Promise<void> {
    const client = await lockClientForSharing(ctx, ctx.actor.clientId!);
    await this.#accept(ctx, client, input, 'input');
  }

  /** Signs the agreement in force, which also accepts it. Idempotent: a version is signed once. */
  async sign(ctx: Ctx, { agreement, name }: SignAgreementInput): Promise<void> {
    const { id: clientId } = await lockClientForSharing(ctx, ctx.actor.clientId!);
    const text = currentOf(await textsOf(ctx), 'AGREEMENT');
    if (text.id !== agreement) throw changedMeanwhile('input.agreement', text);
    const { shipped, number: version } = text;
    const ledger = await this.#ledger(ctx, clientId);
    const isSigned = ledger.some(
      (one) =>
        one.kind === 'AGREEMENT' &&
        one.signedName !== '' &&
        one.shipped === shipped &&
        one.version === version,
    );
    if (isSigned) return;
    const said = { kind: 'AGREEMENT', granted: true, shipped, version } as const;
    await this.#add(ctx, clientId, latestOf(ledger, 'AGREEMENT'), said, name.trim());
    await record(ctx, { clientId, kind: 'AGREEMENT_SIGNED' });
  }

  async withdrawHealthData(ctx: Ctx): Promise<void> {
    const client = await lockClientForSharing(ctx, ctx.actor.clientId!);
    const clientId = client.id;
    const latest = latestOf(await this.#ledger(ctx, clientId), 'HEALTH_DATA');
    if (!latest?.granted) return;
    const { shipped, version } = latest;
    await this.#add(ctx, clientId, latest, {
      kind: 'HEALTH_DATA',
      granted: false,
      shipped,
      version,
    });
    await changeSharing(ctx, client, { healthDataAgreed: false });
    await record(ctx, { clientId, kind: 'HEALTH_DATA_WITHDRAWN' });
  }

  async #join(ctx: Ctx, clientId: string, joining: JoiningInput | null): Promise<void> {
    if (!joining) {
      throw invalid('input.joining', words.joiningNeeded);
    }
    const client = await lockClientForSharing(ctx, clientId);
    await this.#accept(ctx, client, joining, 'input.joining');
  }

  async #accept(ctx: Ctx, client: Client, input: AcceptTermsInput, path: string): Promise<void> {
    const clientId = client.id;
    const ledger = await this.#ledger(ctx, clientId);
    const isKnownAdult = latestOf(ledger, 'ADULT') !== null;
    if (input.adult === false || (!isKnownAdult && !input.adult)) throw notAdult();
    const texts = await textsOf(ctx);
    if (!isKnownAdult) {
      const adult = { kind: 'ADULT', granted: true, shipped: null, version: null } as const;
      await this.#add(ctx, clientId, null, adult);
    }
    for (const [field, kind] of Object.entries(FIELDS) as [keyof typeof FIELDS, TextKind][]) {
      const id = input[field];
      if (!id) continue;
      const text = currentOf(texts, kind);
      if (text.id !== id) throw changedMeanwhile(`${path}.${field}`, text);
      const latest = latestOf(ledger, kind);
      const { shipped, number: version } = text;
      const isKnown = latest?.granted && latest.shipped === shipped && latest.version === version;
      if (isKnown) continue;
      await this.#add(ctx, clientId, latest, { kind, granted: true, shipped, version });
      if (kind === 'HEALTH_DATA' && !client.healthDataAgreed) {
        await changeSharing(ctx, client, { healthDataAgreed: true });
      }
      if (kind === 'HEALTH_DATA' && latest?.granted === false) {
        await record(ctx, { clientId, kind: 'HEALTH_DATA_AGREED' });
      }
    }
  }

  async #add(
    ctx: Ctx,
    clientId: string,
    latest: TermsAcceptance | null,
    said: Pick<TermsAcceptance, 'kind' | 'granted' | 'shipped' | 'version'>,
    name = '',
  ): Promise<void> {
    const id = uuidv7(ctx.now.getTime());
    const key = { kind: 'CLIENT', clientId } as const;
    await ctx.db.of(TermsAcceptance).insert({
      id,
      signedName: await sealText(ctx, { column: 'terms_acceptances.signed_name', id, key }, name),
      clientId,
      createdAt: ctx.now,
      number: (latest?.number ?? 0) + 1,
      ...said,
    });
  }

  #ledger(ctx: Ctx, clientId: string): Promise<TermsAcceptance[]> {
    return ctx.db.of(TermsAcceptance).find({ clientId });
  }
}

const notAdult = (): Refusal => new Refusal('NOT_ADULT', words.notAdult);

const changedMeanwhile = (field: string, { number }: TermsTextType): Refusal =>
  new Refusal('STALE', words.stale, {
    field,
    version: number,
  });
