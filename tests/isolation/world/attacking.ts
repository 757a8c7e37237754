import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Answer } from '../../support/world.js';
import type { Attempt } from './attempts.js';
import type { Client, Life } from './client.js';
import { Ids } from './ids.js';
import { operation, type RootField } from './operations.js';
import { ask, nobody, type Person } from './people.js';
import { changed, Rows } from './rows.js';
import type { TwoPractices } from './two-practices.js';

const DENIED = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'];

/** Somebody who reaches for the victim's, with what they have of their own to mix in. */
export interface Attacker {
  person: Person;
  mine: Life;
}

/** Reaches for what is one client's, and says what went wrong: nothing, if the house holds. */
export class Attacking {
  readonly nowhere: Life;
  readonly #cookies = new Map<Person, string>();

  private constructor(
    private readonly all: TwoPractices,
    readonly victim: Client,
    private readonly rows: Rows,
    private readonly ids: Ids,
  ) {
    this.nowhere = lifeOfNobody(victim.life);
  }

  static async of(all: TwoPractices, victim: Client): Promise<Attacking> {
    return new Attacking(all, victim, await Rows.of(all.world.owner), await Ids.of(all));
  }

  /** Those who are no part of the victim's life. */
  attackers(): Attacker[] {
    const { here, there, twoHats } = this.all;
    const clients = [...here.ownersClients, ...here.coachsClients];
    const otherClient = clients.find(({ coach, ...one }) => coach === this.victim.coach && one.called !== this.victim.called)!;
    const strangers: Person[] = [there.owner, twoHats, there.ownersClients[0], nobody];
    const neighbours = this.victim.coach === here.owner ? [here.coach] : [];
    return [...strangers, otherClient, ...neighbours].map((person) => ({
      person,
      mine: this.#livesOf(person)[0] ?? lifeOfNobody(this.victim.life),
    }));
  }

  /** Those around the victim for whom what coaches write for themselves is not meant either. */
  around(): Attacker[] {
    const { owner } = this.all.here;
    const people: Person[] = this.victim.coach === owner ? [] : [owner];
    return [...people, this.victim].map((person) => ({ person, mine: this.#livesOf(person)[0]! }));
  }

  /** What is wrong with how the server met one attempt. */
  async try(root: RootField, attempt: Attempt, { person, mine }: Attacker): Promise<string[]> {
    const before = await this.rows.sums();
    const args = attempt.args(this.victim.life, mine);
    const answer = await this.#ask(root, attempt, person, args);
    const told = text(answer);
    const wrong = [
      ...this.#leaks(attempt, person, answer),
      ...this.#changes(attempt, person, before, await this.rows.sums()),
    ];
    if (attempt.outcome !== 'OWN') {
      const nowhere = await this.#ask(root, attempt, person, attempt.args(this.nowhere, mine));
      if (told !== text(nowhere)) wrong.push(`otherwise for what is not there: ${text(nowhere)}`);
    }
    if (attempt.outcome === 'DENIED' && !isDenied(answer)) wrong.push('is let in');
    const asked = `${root}(${JSON.stringify(args)}) as ${person.called}`;
    return wrong.map((what) => `${asked}: ${what}\n  answer: ${told.slice(0, 500)}`);
  }

  /** Secrets and ids that an answer tells and must not. */
  #leaks(attempt: Attempt, person: Person, answer: Answer): string[] {
    if (attempt.sendsMail) return [];
    const leaked = this.all.secrets.leaked(person, text(answer));
    const ids = attempt.takesId ? [] : this.ids.leaked(person, JSON.stringify(answer.data ?? null));
    return [...leaked, ...ids].map((what) => `tells ${what}`);
  }

  #changes(
    attempt: Attempt,
    { actor }: Person,
    before: Map<string, string>,
    after: Map<string, string>,
  ): string[] {
    const sameHouse = actor?.practiceId === this.victim.life.practiceId;
    const own =
      attempt.outcome === 'OWN' && actor && !(attempt.takesId && sameHouse)
        ? [actor.practiceId, actor.accountId]
        : [];
    return changed(before, after, own)
      .filter((what) => !(attempt.sendsMail && /^(account_tokens|outbox) /.test(what)))
      .map((what) => `changes ${what}`);
  }

  async #ask(root: RootField, { query }: Attempt, person: Person, args: object): Promise<Answer> {
    const { world, telling } = this.all;
    const cookie = root === 'Mutation.refreshSession' ? await this.#cookie(person) : null;
    return ask(world, person, query ?? operation(telling.schema, root, args), args, { cookie });
  }

  /** A refresh token of theirs, as their browser holds it. */
  async #cookie(person: Person): Promise<string | null> {
    if (!person.actor) return null;
    let token = this.#cookies.get(person);
    if (!token) {
      token = randomBytes(32).toString('base64url');
      this.#cookies.set(person, token);
      await this.all.world.owner.query(
        `insert into refresh_tokens (hash, sign_in_id, created_at, expires_at)
         select $1, id, created_at, created_at + interval '30 days' from sign_ins where account_id = $2 limit 1`,
        [createHash('sha256').update(token).digest(), person.actor.accountId],
      );
    }
    return `footing_refresh=${token}`;
  }

  #livesOf(person: Person): Life[] {
    return this.all.people
      .filter((one): one is Client => one.role === 'CLIENT')
      .filter((client) => client === person || client.coach === person)
      .map(({ life }) => life);
  }
}

export function isDenied({ errors }: Answer): boolean {
  return (
    errors !== undefined && errors.every(({ extensions }) => DENIED.includes(String(extensions['code'])))
  );
}

/** What an answer says: all but where in the operation's text an error stands. */
function text({ status, data, errors }: Answer): string {
  return JSON.stringify({ status, data: data ?? null, errors });
}

/** The same shape, with nothing behind it. */
function lifeOfNobody(life: Life): Life {
  const cursor = Buffer.from(JSON.stringify(['', randomUUID()])).toString('base64url');
  const entries = Object.keys(life).map((key) => [key, key.endsWith('Cursor') ? cursor : randomUUID()]);
  return {
    ...(Object.fromEntries(entries) as Life),
    email: `${randomUUID()}@example.test`,
    name: randomUUID(),
  };
}
