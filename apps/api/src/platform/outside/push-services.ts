import { createECDH, ECDH } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import webPush from 'web-push';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import { GuardedFetch } from './guarded-fetch.js';

/** Where a browser can be reached, as its `PushSubscription` says. */
export interface Subscription {
  endpoint: string;
  p256dh: string;
  auth: string;
}

/**
 * ACCEPTED: the service delivers it. GONE: it never will, so the subscription can be forgotten. REFUSED: not this message. LATER: it may
 * work with the next attempt.
 */
export type Pushed = 'ACCEPTED' | 'GONE' | 'REFUSED' | 'LATER';

/** The push services of Chrome, Edge, Firefox and Safari, and of browsers built on them. */
const KNOWN_SERVICES = [
  /^fcm\.googleapis\.com$/,
  /^([a-z0-9-]+\.)*push\.services\.mozilla\.com$/,
  /^([a-z0-9-]+\.)+notify\.windows\.com$/,
  /^([a-z0-9-]+\.)+push\.apple\.com$/,
];
/** The subscription has ended. 403 is about our key or our clock instead, which can be right again. */
const GONE = [404, 410];
const FOR_LATER = [408, 425, 429];
const CURVE = 'prime256v1';
const MS_PER_SECOND = 1_000;
/** A newer message replaces one that the device has not received yet. */
const TOPIC = 'update';

/** Sends encrypted messages to browsers through their push services (RFC 8030, 8291, 8292). */
@Injectable()
export class PushServices {
  readonly #keys: { publicKey: string; privateKey: string };

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly outside: GuardedFetch,
  ) {
    this.#keys = keysFrom(config.pushSecret);
  }

  /** What browsers ask for when they subscribe. */
  get publicKey(): string {
    return this.#keys.publicKey;
  }

  /** Whether the endpoint belongs to a push service that is known or configured. Browsers name it, so it could be any address. */
  isKnown(endpoint: string): boolean {
    if (!URL.canParse(endpoint)) return false;
    const { origin, protocol, hostname, port, username, password } = new URL(endpoint);
    if (username !== '' || password !== '') return false;
    if (this.config.pushServices.includes(origin)) return true;
    return (
      protocol === 'https:' && port === '' && KNOWN_SERVICES.some((known) => known.test(hostname))
    );
  }

  /** Whether messages can be encrypted for it: a point of P-256, which any other text of that length is not. */
  isKey(p256dh: string): boolean {
    try {
      ECDH.convertKey(p256dh, CURVE, 'base64url');
      return true;
    } catch {
      return false;
    }
  }

  /** `lastsMs`: for how long the service may keep the message for a device that is off. */
  async send(subscription: Subscription, text: string, lastsMs: number): Promise<Pushed> {
    const { endpoint, p256dh, auth } = subscription;
    if (!this.isKnown(endpoint)) return 'GONE';
    const { headers, body } = webPush.generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      text,
      {
        vapidDetails: { subject: this.#contact(), ...this.#keys },
        contentEncoding: 'aes128gcm',
        TTL: Math.max(0, Math.floor(lastsMs / MS_PER_SECOND)),
        urgency: 'normal',
        topic: TOPIC,
      },
    );
    return meaningOf(await this.outside.post(endpoint, { headers: asTexts(headers), body }));
  }

  /** Whom a push service can tell that something is wrong. */
  #contact(): string {
    const { publicUrl, mailFrom } = this.config;
    return publicUrl.startsWith('https:') ? publicUrl : `mailto:${mailFrom}`;
  }
}

function meaningOf(status: number | null): Pushed {
  if (status === null || status >= 500 || FOR_LATER.includes(status)) return 'LATER';
  if (GONE.includes(status)) return 'GONE';
  return status < 300 ? 'ACCEPTED' : 'REFUSED';
}

const asTexts = (headers: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

/** How many private keys P-256 has. */
const PRIVATE_KEYS =
  BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551') - 1n;

/** The same for all processes, and for as long as the master key stays the same. */
function keysFrom(secret: Buffer): { publicKey: string; privateKey: string } {
  const number = (BigInt(`0x${secret.toString('hex')}`) % PRIVATE_KEYS) + 1n;
  const privateKey = Buffer.from(number.toString(16).padStart(64, '0'), 'hex');
  const pair = createECDH(CURVE);
  pair.setPrivateKey(privateKey);
  return {
    publicKey: pair.getPublicKey('base64url'),
    privateKey: privateKey.toString('base64url'),
  };
}
