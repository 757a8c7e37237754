import pg from 'pg';
import { AccessGuard } from '@footing/api/testing';
import type { Person } from './people.js';

type Query = typeof pg.Client.prototype.query;
interface Config {
  text?: string;
  name?: string;
  values?: unknown[];
}

const ASKED_BY_SETTING =
  /(?:"?\w+"?\.)?"?\w+"? = \(select nullif\(current_setting\('app\.\w+', true\), ''\)::uuid\)/g;
const ASKED_BY_VALUE = /(\b(?:where|and|or|on)\s+\(*|\()((?:"?\w+"?\.)?"?\w+"?) = \$(\d+)(?!\d)/gi;

/**
 * The server without its access checks: the guard allows everybody, and every statement is sent to the database without
 * its conditions on the caller's practice, member or client. Conditions on the account stay: accounts and their
 * sign-ins belong to no practice, and have no row-level security.
 */
export class Unchecked {
  /** How many statements were sent without some of their conditions. */
  stripped = 0;
  readonly #guard = AccessGuard.prototype.canActivate;
  readonly #query: Query = pg.Client.prototype.query;
  #caller = new Set<unknown>();

  /** The caller whose conditions are removed from now on. */
  as({ actor }: Person): void {
    this.#caller = new Set([actor?.practiceId, actor?.memberId, actor?.clientId].filter(Boolean));
  }

  start(): this {
    AccessGuard.prototype.canActivate = () => true;
    const original = this.#query;
    const forget = (text: string, values: unknown[]) => this.#forget(text, values);
    pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
      const [first, values] = args;
      if (typeof first === 'string') {
        args[0] = forget(first, Array.isArray(values) ? values : []);
      } else if (typeof (first as Config | null)?.text === 'string') {
        const config = first as Config;
        const text = forget(config.text!, config.values ?? (Array.isArray(values) ? values : []));
        // A prepared statement keeps its text under its name.
        args[0] = { ...config, text, ...(config.name && { name: `${config.name} ${hash(text)}` }) };
      }
      return Reflect.apply(original, this, args) as never;
    } as Query;
    return this;
  }

  stop(): void {
    AccessGuard.prototype.canActivate = this.#guard;
    pg.Client.prototype.query = this.#query;
  }

  #forget(text: string, values: unknown[]): string {
    const forgotten = text
      .replace(ASKED_BY_SETTING, 'true')
      .replace(ASKED_BY_VALUE, (whole, before: string, _column, number: string) =>
        this.#caller.has(values[Number(number) - 1])
          ? `${before}$${number}::uuid is not null`
          : whole,
      );
    if (forgotten !== text) this.stripped += 1;
    return forgotten;
  }
}

function hash(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) | 0;
  return sum;
}
