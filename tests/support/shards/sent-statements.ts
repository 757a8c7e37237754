import pg from 'pg';
import { registeredStatements } from '@footing/api/testing';
import { routingOf } from './shard-of.js';

const COMMAND = /^\s*(begin|commit|rollback|set local|savepoint|release|listen)\b/i;

/** The statements that the server's own connections send, as opposed to those of a test. */
export class SentStatements {
  readonly #texts = new Set<string>();
  readonly #original = pg.Client.prototype.query;

  constructor(appUrl: string) {
    const texts = this.#texts;
    const original = this.#original;
    const login = decodeURIComponent(new URL(appUrl).username);
    pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
      const [first] = args;
      const text = typeof first === 'string' ? first : (first as { text?: string } | null)?.text;
      if (text && this.user === login && !COMMAND.test(text)) texts.add(text);
      return Reflect.apply(original, this, args) as never;
    } as typeof original;
  }

  stop(): void {
    pg.Client.prototype.query = this.#original;
  }

  get size(): number {
    return this.#texts.size;
  }

  /**
   * Those that Citus would refuse or ask every shard for. Declared statements are left out: architecture/shards.spec checks
   * them. What remains is written by TypeORM.
   */
  astray(): string[] {
    const declared = new Set(registeredStatements().map(({ text }) => text));
    return [...this.#texts]
      .filter((text) => !declared.has(text))
      .flatMap((text) => {
        const { place, refused } = routingOf(text);
        return refused.length > 0 || place === 'EVERY_SHARD'
          ? [`${place} ${refused.join('; ')}: ${text}`]
          : [];
      });
  }
}
