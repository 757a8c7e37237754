import { forgetStatement } from '../internals/pg-statements.js';
import type { Prepared } from './connections.js';

/**
 * How many characters of statements a connection keeps prepared. With its plan, a statement takes about 120 bytes of the
 * connection's memory for each character: all of ours would take 174 MB (docs/figures.md).
 */
const MOST_CHARACTERS = 250_000;

const ofConnection = new WeakMap<object, PreparedStatements>();

/** The statements that a connection has prepared; the least recently used ones are released. */
export class PreparedStatements {
  /** Characters by name, the least recently used first. */
  readonly #used = new Map<string, number>();
  #characters = 0;

  private constructor(private readonly client: object) {}

  static of(client: object): PreparedStatements {
    const known = ofConnection.get(client);
    if (known) return known;
    const made = new PreparedStatements(client);
    ofConnection.set(client, made);
    return made;
  }

  use({ name, text }: Prepared): void {
    if (!this.#used.delete(name)) this.#characters += text.length;
    this.#used.set(name, text.length);
  }

  /** Text that releases what exceeds the limit, for the beginning of a transaction: nothing is in use then. */
  released(): string {
    let text = '';
    for (const [name, characters] of this.#used) {
      if (this.#characters <= MOST_CHARACTERS) break;
      this.#used.delete(name);
      this.#characters -= characters;
      if (forgetStatement(this.client, name)) text += `deallocate "${name}";`;
    }
    return text;
  }
}
