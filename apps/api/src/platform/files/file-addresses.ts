import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { CONFIG } from '../../config/config.module.js';
import { derived, type Config } from '../../config/config.js';
import type { Claims } from '../auth/tokens/token-verifier.js';
import type { Ctx } from '../context/ctx.js';

const VALID_MS = 60_000;
const PLAYED_MS = 30 * 60_000;
const COOKIE = 'footing_files';
/** The routes of files. The cookie is sent to no other. */
const PATH = '/files';

type Reader = Claims & { member: NonNullable<Claims['member']> };

/** A file of a client, one of the practice's library, or the copy of everything that the reader can read. */
export type FileRef = { file: string } | { library: string } | { copy: true };

interface Signed {
  file: FileRef;
  reader: Reader;
  /** Milliseconds since 1970. */
  until: number;
}

/**
 * Addresses from which a file can be downloaded for one minute, by the browser that asked for them: a cookie of the sign-in comes with
 * the request. They say who reads; whether that person may is checked again when they are used.
 */
@Injectable()
export class FileAddresses {
  readonly #key: Buffer;
  readonly #isSecure: boolean;

  constructor(@Inject(CONFIG) config: Config) {
    this.#key = derived(config.masterKey, 'file-addresses');
    this.#isSecure = config.publicUrl.startsWith('https:');
  }

  /** `isPlayed`: for half an hour, because a sound is asked for piece by piece while it is played. */
  of(ctx: Ctx, file: FileRef, isPlayed = false): string {
    const { accountId, signInId, ...member } = ctx.actor;
    const until = ctx.now.getTime() + (isPlayed ? PLAYED_MS : VALID_MS);
    const signed: Signed = { file, reader: { accountId, signInId, member }, until };
    const text = Buffer.from(JSON.stringify(signed)).toString('base64url');
    void ctx.reply?.setCookie(COOKIE, this.#cookieOf(signInId), {
      path: PATH,
      httpOnly: true,
      sameSite: 'strict',
      secure: this.#isSecure,
    });
    return `${PATH}${'copy' in file ? '/copy' : ''}?signed=${text}.${this.#sign(text)}`;
  }

  /** Null for an address that was changed, is too old, or was made for another browser. */
  read(address: unknown, request: FastifyRequest, now: Date): Omit<Signed, 'until'> | null {
    if (typeof address !== 'string') return null;
    const [text = '', signature = ''] = address.split('.');
    if (!isSame(signature, this.#sign(text))) return null;
    const { file, reader, until } = JSON.parse(Buffer.from(text, 'base64url').toString()) as Signed;
    if (until <= now.getTime()) return null;
    if (!isSame(request.cookies[COOKIE] ?? '', this.#cookieOf(reader.signInId))) return null;
    return { file, reader };
  }

  #cookieOf(signInId: string): string {
    return this.#sign(`cookie ${signInId}`);
  }

  #sign(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64url');
  }
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
