import { leavesTime, QUIET_HOURS } from '@footing/calendar';
import { MS_PER_DAY, uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import { activeSignIns } from '../../platform/auth/sign-ins/active-sign-ins.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { invalid, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { PushServices } from '../../platform/outside/push-services.js';
import { sealText } from '../../platform/sealing/sealed-texts.js';
import { MOST_DEVICES } from '../emails/index.js';
import { emailsOff, turnEmails } from '../practices/index.js';
import { emailsFor, kindsFor, NoticeKind } from './notice-kinds.js';
import { DigestWanted } from './notification-events.js';
import type {
  AllowNotificationsInput,
  NotificationChoicesInput,
  RenewNotificationsInput,
  SetNotificationsInput,
} from './notifications.inputs.js';
import type { NotificationsType } from './notifications.type.js';
import { words } from './notifications.words.js';
import { PushDevice } from './push-device.entity.js';

/** For how long the word that a device is safe counts. */
const SAFE_DAYS = 90;

/** The devices on which the caller said that notifications are safe. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly services: PushServices,
    private readonly digestWanted: DigestWanted,
  ) {}

  async ofCaller(ctx: Ctx): Promise<NotificationsType> {
    const { role, signInId } = ctx.actor;
    const devices = await this.#own(ctx);
    const emails = emailsFor(role);
    const off = emails.length > 0 ? await emailsOff(ctx) : [];
    const { title, body } = words;
    return {
      key: this.services.publicKey,
      kinds: kindsFor(role),
      ...{ title, body },
      devices: devices.map((device) => ({
        ...device,
        isHere: device.signInId === signInId,
        since: device.createdAt,
        isOver: device.safeUntil <= ctx.now,
      })),
      emails: emails.map((each) => ({ ...each, isOn: !off.includes(each.kind) })),
    };
  }

  /** The caller says that the device of this sign-in is safe, now or once more. The same again only moves the day of the next question. */
  async allow(ctx: Ctx, input: AllowNotificationsInput): Promise<NotificationsType> {
    this.#check(input);
    const choices = choicesOf(ctx, input);
    const { memberId, clientId, signInId } = ctx.actor;
    const known = await this.#withoutEnded(ctx);
    const here = known.find((device) => device.signInId === signInId);
    if (!here && known.length >= MOST_DEVICES) {
      throw new Refusal('LIMIT_REACHED', words.tooManyDevices);
    }
    const id = here?.id ?? uuidv7(ctx.now.getTime());
    const allowed = {
      ...choices,
      safeUntil: new Date(ctx.now.getTime() + SAFE_DAYS * MS_PER_DAY),
      subscription: await sealedSubscription(ctx, id, input),
    };
    const devices = ctx.db.of(PushDevice);
    if (here) await devices.update({ id }, allowed);
    else {
      // Another tab may do the same at this moment.
      await devices.insertNew({
        ...allowed,
        ...{ id, createdAt: ctx.now, memberId, clientId, signInId },
      });
    }
    await this.#publish(ctx, choices.kinds);
    return this.ofCaller(ctx);
  }

  /**
   * The browser has replaced by itself how the device of this sign-in is reached. That is no word that it is safe. A device that is off
   * stays off.
   */
  async renew(ctx: Ctx, input: RenewNotificationsInput): Promise<NotificationsType> {
    this.#check(input);
    const { signInId } = ctx.actor;
    const here = (await this.#own(ctx)).find((device) => device.signInId === signInId);
    if (here) {
      const subscription = await sealedSubscription(ctx, here.id, input);
      await ctx.db.of(PushDevice).update({ id: here.id }, { subscription });
    }
    return this.ofCaller(ctx);
  }

  /** Does not say once more that the device is safe. */
  async choose(ctx: Ctx, input: SetNotificationsInput): Promise<NotificationsType> {
    const { memberId } = ctx.actor;
    const own = { id: input.deviceId.toLowerCase(), memberId };
    const choices = choicesOf(ctx, input);
    if ((await ctx.db.of(PushDevice).update(own, choices)) === 0) throw notFound();
    await this.#publish(ctx, choices.kinds);
    return this.ofCaller(ctx);
  }

  /** Emails of this kind come, or do not. */
  async chooseEmails(ctx: Ctx, kind: NoticeKind, on: boolean): Promise<NotificationsType> {
    const choice = emailsFor(ctx.actor.role).find((each) => each.kind === kind);
    if (!choice?.canTurnOff) throw invalid('kind', words.notOptional);
    await turnEmails(ctx, kind, on);
    return this.ofCaller(ctx);
  }

  /** Idempotent: a device that is off stays off. */
  async end(ctx: Ctx, deviceId: string): Promise<NotificationsType> {
    const { memberId } = ctx.actor;
    await ctx.db.of(PushDevice).delete({ id: deviceId.toLowerCase(), memberId });
    return this.ofCaller(ctx);
  }

  #check({ endpoint, p256dh }: RenewNotificationsInput): void {
    if (!this.services.isKnown(endpoint)) {
      throw new Refusal('NOT_NOW', words.unknownService, { field: 'input.endpoint' });
    }
    if (!this.services.isKey(p256dh)) throw invalid('input.p256dh', words.keyOfBrowser);
  }

  async #publish(ctx: Ctx, kinds: readonly NoticeKind[]): Promise<void> {
    const { clientId } = ctx.actor;
    if (clientId && kinds.includes(NoticeKind.DIGEST)) {
      await this.digestWanted.publish(ctx, clientId);
    }
  }

  #own(ctx: Ctx): Promise<PushDevice[]> {
    const { memberId } = ctx.actor;
    const order = { createdAt: 'ASC', id: 'ASC' } as const;
    return ctx.db.of(PushDevice).find({ memberId }, { order });
  }

  /** Forgets devices that were signed out. */
  async #withoutEnded(ctx: Ctx): Promise<PushDevice[]> {
    const own = await this.#own(ctx);
    if (own.length === 0) return [];
    const signIns = own.map(({ signInId }) => signInId);
    const active = await ctx.db.asServer(() => activeSignIns(ctx, signIns));
    for (const { id } of own.filter(({ signInId }) => !active.has(signInId))) {
      await ctx.db.of(PushDevice).delete({ id });
    }
    return own.filter(({ signInId }) => active.has(signInId));
  }
}

function sealedSubscription(
  ctx: Ctx,
  id: string,
  { endpoint, p256dh, auth }: RenewNotificationsInput,
): Promise<string> {
  const place = { column: 'push_devices.subscription', id };
  return sealText(ctx, place, JSON.stringify({ endpoint, p256dh, auth }));
}

function choicesOf(ctx: Ctx, { kinds, quietFrom, quietTo }: NotificationChoicesInput) {
  const { role } = ctx.actor;
  const possible = kindsFor(role);
  if (!kinds.every((kind) => possible.includes(kind)))
    throw invalid('input.kinds', words.wrongKind);
  if (role === 'CLIENT') return { kinds, quietFrom: null, quietTo: null };
  const quiet = { from: quietFrom ?? QUIET_HOURS.from, to: quietTo ?? QUIET_HOURS.to };
  if (!leavesTime(quiet)) throw invalid('input.quietTo', words.tooQuiet);
  return { kinds, quietFrom: quiet.from, quietTo: quiet.to };
}
