import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { openText, sealText } from '../../../platform/sealing/sealed-texts.js';
import { words } from '../packages.words.js';
import { BillingSettings } from './billing-settings.entity.js';
import type { BillingSettingsType, SaveBillingSettingsInput } from './billing-settings.type.js';

const TEXTS = ['description', 'legalName', 'address', 'taxId', 'footer'] as const;

/** Before an owner saves any. */
const USUAL: BillingSettingsType = {
  description: words.description,
  bookingNeedsPackage: false,
  legalName: '',
  address: '',
  taxId: '',
  footer: '',
  version: 0,
};

@Injectable()
export class BillingSettingsService {
  async current(ctx: Ctx): Promise<BillingSettingsType> {
    return (await this.#stored(ctx)) ?? USUAL;
  }

  /** The settings in clear text, for what is copied from them. */
  async opened(ctx: Ctx): Promise<BillingSettingsType> {
    const current = await this.current(ctx);
    const opened = { ...current };
    for (const name of TEXTS) opened[name] = await openText(ctx, current[name]);
    return opened;
  }

  /** The same save again changes nothing. */
  async save(ctx: Ctx, input: SaveBillingSettingsInput): Promise<BillingSettingsType> {
    const id = ctx.actor.practiceId;
    const { version, ...next } = trimmed(input);
    if (!(await this.#stored(ctx))) {
      const { version: _, ...first } = USUAL;
      await ctx.db.of(BillingSettings).insertNew({ ...first, id, createdAt: ctx.now, version: 1 });
      if (version === 0) return this.#write(ctx, next, 1);
    }
    const known = await ctx.db.of(BillingSettings).lock({ id });
    const opened = await this.opened(ctx);
    const isSame = TEXTS.every((name) => opened[name] === next[name]);
    if (isSame && opened.bookingNeedsPackage === next.bookingNeedsPackage) return known;
    if (known.version !== version) {
      throw new Refusal('STALE', words.stale, { version: known.version });
    }
    return this.#write(ctx, next, version + 1);
  }

  async #write(
    ctx: Ctx,
    next: Omit<BillingSettingsType, 'version'>,
    version: number,
  ): Promise<BillingSettingsType> {
    const id = ctx.actor.practiceId;
    const sealed = { ...next };
    for (const name of TEXTS) {
      const column = `billing_settings.${COLUMNS[name]}`;
      sealed[name] = await sealText(ctx, { column, id }, next[name]);
    }
    await ctx.db.of(BillingSettings).update({ id }, { ...sealed, version });
    return ctx.db.of(BillingSettings).get({ id });
  }

  #stored(ctx: Ctx): Promise<BillingSettings | null> {
    return ctx.db.of(BillingSettings).findOne({ id: ctx.db.scope.practiceId! });
  }
}

const COLUMNS = {
  description: 'description',
  legalName: 'legal_name',
  address: 'address',
  taxId: 'tax_id',
  footer: 'footer',
} as const;

function trimmed(input: SaveBillingSettingsInput): SaveBillingSettingsInput {
  const result = { ...input };
  for (const name of TEXTS) result[name] = input[name].trim();
  return result;
}
