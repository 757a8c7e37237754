import { randomUUID } from 'node:crypto';
import type { Actor } from '../../support/actors.js';
import type { Answer } from '../../support/world.js';
import type { Attempt } from './attempt.js';
import type { Client, Life } from './client.js';
import { Ids } from './ids.js';
import { fieldsSeen, operation, type RootField } from './operations.js';
import { ask, nobody, type Person } from './people.js';
import { changed, Rows } from './rows.js';
import type { TwoPractices } from './two-practices.js';

const DENIED = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'];

/** An attacker who sends the victim's ids, mixed with their own. */
export interface Attacker {
  person: Person;
  mine: Life;
}

/** Tries to reach one client's data and returns what went wrong; empty if every attempt was denied. */
export class Attacking {
  readonly nowhere: Life;
  /** Every field that was returned with a value. */
  readonly seen = new Set<string>();
  /** The rows at the last snapshot. */
  #sums = new Map<string, string>();

  private constructor(
    private readonly all: TwoPractices,
    readonly victim: Client,
    private readonly rows: Rows,
    readonly ids: Ids,
  ) {
    this.nowhere = lifeOfNobody(victim.life);
  }

  static async of(all: TwoPractices, victim: Client): Promise<Attacking> {
    const rows = await Rows.of(all.world.owner);
    const { coach, life } = victim;
    const ask = (root: RootField, args: object) => all.telling.result(coach, root, args);
    life.caseloadCursor = (await ask('Query.caseload', { first: 1 })).pageInfo.endCursor;
    life.sessionsCursor = (await ask('Query.sessions', { first: 1 })).pageInfo.endCursor;
    const { edges } = await ask('Query.templates', { first: 100 });
    life.templatesCursor = edges.find(({ node }: any) => node.id === life.templateId).cursor;
    life.attentionMarksCursor = (
      await ask('Query.attentionMarks', { first: 1 })
    ).pageInfo.endCursor;
    const { timeline } = await ask('Query.client', { id: life.clientId });
    life.timelineCursor = timeline.edges[0].cursor;
    return new Attacking(all, victim, rows, await Ids.of(all));
  }

  /** People who have no access to the victim's data. */
  attackers(): Attacker[] {
    const { here, there, twoHats } = this.all;
    const { coach } = this.victim;
    const clients = coach === here.owner ? here.ownersClients : here.coachsClients;
    const otherClient = clients.find((client) => client !== this.victim)!;
    const strangers = [there.owner, twoHats, there.ownersClients[0], nobody];
    const neighbours = coach === here.owner ? [here.coach] : [];
    return [...strangers, otherClient, ...neighbours].map((person) => this.#attacker(person));
  }

  /** People around the victim who may not read coaches' private notes either. */
  around(): Attacker[] {
    const { owner } = this.all.here;
    const people = this.victim.coach === owner ? [this.victim] : [owner, this.victim];
    return people.map((person) => this.#attacker(person));
  }

  /** Takes a new snapshot of the rows, so that earlier changes do not count for the next attempt. */
  async look(): Promise<void> {
    this.#sums = await this.rows.sums();
  }

  /** Returns what is wrong with the answers to one attempt by each of them. */
  async try(root: RootField, attempt: Attempt, attackers: Attacker[]): Promise<string[]> {
    const wrong: string[] = [];
    // Every attempt begins with a clean record, or the last ones would only meet the limits.
    await this.all.world.owner.query('delete from attempts');
    const able = attackers.filter(({ person }) => isFor(attempt, person, this.all));
    // Nobody has to wait for the others, unless each may change something.
    const changing = attempt.outcome === 'OWN' && root.startsWith('Mutation');
    if (changing) for (const one of able) wrong.push(...(await this.#tryAs(root, attempt, one)));
    else {
      const found = await Promise.all(able.map((one) => this.#tryAs(root, attempt, one)));
      wrong.push(...found.flat());
    }
    const changes = await this.#changes(attempt, nobody);
    return [...wrong, ...changes.map((what) => `${root}(${attempt.args.toString()}): ${what}`)];
  }

  async #tryAs(root: RootField, attempt: Attempt, { person, mine }: Attacker): Promise<string[]> {
    const args = attempt.args(this.victim.life, mine);
    const answer = await this.#ask(root, attempt, person, args);
    const complaints = this.#complaints(attempt, person, args, answer);
    if (attempt.outcome !== 'OWN') {
      const nowhere = await this.#ask(root, attempt, person, attempt.args(this.nowhere, mine));
      if (text(answer) !== text(nowhere)) {
        complaints.push(`another answer than for what is not there: ${text(nowhere)}`);
      }
    } else if (root.startsWith('Mutation')) {
      complaints.push(...(await this.#changes(attempt, person)));
    }
    return complaints.map(
      (what) =>
        `${root}(${JSON.stringify(args)}) as ${person.called}: ${what}\n  ${text(answer).slice(0, 500)}`,
    );
  }

  /**
   * As `try`, with the server's checks disabled: the answers reveal nothing of another practice or of another client,
   * and the rows of others stay unchanged.
   */
  async tryUnchecked(root: RootField, attempt: Attempt, attacker: Attacker): Promise<string[]> {
    const { person, mine } = attacker;
    if (attempt.takesId || !isFor(attempt, person, this.all)) return [];
    const args = attempt.args(this.victim.life, mine);
    const answer = await this.#ask(root, attempt, person, args);
    // Within a practice, only the server decides which staff see which client.
    const colleagues = this.all.people.filter(
      ({ actor, role }) => role !== 'CLIENT' && actor!.practiceId === person.actor?.practiceId,
    );
    const readers = person.role === 'CLIENT' || person === nobody ? [person] : colleagues;
    const wrong = readers
      .map((reader) => this.#leaks(attempt, reader, args, answer))
      .reduce((all, leaks) => all.filter((leak) => leaks.includes(leak)))
      .filter((leak) => !this.#isAmongMembers(person, leak));
    if (root.startsWith('Mutation.')) wrong.push(...(await this.#changes(attempt, person)));
    return wrong.map((what) => `${root}(${JSON.stringify(args)}) as ${person.called}: ${what}`);
  }

  #isAmongMembers({ actor }: Person, leak: string): boolean {
    return this.all.secrets
      .in(leak)
      .some(({ amongMembersOf }) => amongMembersOf && amongMembersOf === actor?.practiceId);
  }

  /** Attempts that also fail for everyone with access, and so prove nothing. */
  async shutOut(attempts: Record<RootField, Attempt[]>): Promise<string[]> {
    const { life, coach } = this.victim;
    const wrong: string[] = [];
    for (const [root, list] of Object.entries(attempts) as [RootField, Attempt[]][]) {
      for (const attempt of list.filter(({ nobodyMay, takesId }) => !nobodyMay && !takesId)) {
        const args = attempt.args(life, life);
        const answers: string[] = [];
        for (const person of [coach, this.victim, this.all.here.owner]) {
          const answer = await this.#ask(root, attempt, person, args);
          answers.push(answer.errors ? `${person.called}: ${text(answer)}` : '');
        }
        if (answers.every(Boolean)) wrong.push([root, ...answers].join('\n  '));
      }
    }
    return wrong;
  }

  #attacker(person: Person): Attacker {
    const lives = this.all.people
      .filter((one): one is Client => one.role === 'CLIENT')
      .filter((client) => client === person || client.coach === person);
    return { person, mine: lives[0]?.life ?? lifeOfNobody(this.victim.life) };
  }

  /** Secrets and ids that a response must not contain, and operations that were not refused. */
  #complaints(attempt: Attempt, person: Person, args: object, answer: Answer): string[] {
    const letIn = attempt.outcome === 'DENIED' && !isDenied(answer);
    return [...this.#leaks(attempt, person, args, answer), ...(letIn ? ['is let in'] : [])];
  }

  #leaks(attempt: Attempt, person: Person, args: object, answer: Answer): string[] {
    const sent = attempt.echoes ? JSON.stringify(args) : '';
    const data = JSON.stringify(answer.data ?? null);
    const leaked = [
      ...this.all.secrets.leaked(person, text(answer)),
      ...this.ids.leaked(person, data),
    ].filter((what) => !sent.toLowerCase().includes(what.toLowerCase()));
    return leaked.map((what) => `tells ${what}`);
  }

  /** Rows that have changed since the last snapshot and do not belong to this person. */
  async #changes(attempt: Attempt, { actor }: Person): Promise<string[]> {
    const before = this.#sums;
    this.#sums = await this.rows.sums();
    const sameHouse = actor?.practiceId === this.victim.life.practiceId;
    const own = actor && !(attempt.takesId && sameHouse) ? ownOf(actor) : [];
    return changed(before, this.#sums, own)
      .filter((what) => !(attempt.sendsMail && /^(account_tokens|outbox) /.test(what)))
      .map((what) => `changes ${what}`);
  }

  /** Everything that an attempt returns. */
  async answer(root: RootField, attempt: Attempt, person: Person, args: object): Promise<string> {
    return text(await this.#ask(root, attempt, person, args));
  }

  async #ask(root: RootField, { query }: Attempt, person: Person, args: object): Promise<Answer> {
    const { world, telling } = this.all;
    const cookie = root === 'Mutation.refreshSession' ? (person.cookie ?? null) : null;
    const answer = await ask(world, person, query ?? operation(telling.schema, root, args), args, {
      cookie,
    });
    fieldsSeen(answer.data, this.seen);
    return answer;
  }
}

/** Whose rows a person may change: clients their own, staff those of the practice. */
const ownOf = ({ clientId, practiceId, accountId }: Actor): string[] => [
  clientId ?? practiceId,
  accountId,
];

/** Signing in returns the caller's own practices; slow operations are tried by an anonymous caller. */
function isFor(attempt: Attempt, person: Person, { here, twoHats }: TwoPractices): boolean {
  if (attempt.slow && person !== nobody) return false;
  return !attempt.fromElsewhere || (person.actor?.practiceId !== here.id && person !== twoHats);
}

export function isDenied({ errors }: Answer): boolean {
  return (
    errors !== undefined &&
    errors.every(({ extensions }) => DENIED.includes(String(extensions['code'])))
  );
}

/** The whole answer as text, for searching and comparing. */
function text({ status, data, errors }: Answer): string {
  return JSON.stringify({ status, data: data ?? null, errors });
}

/** The same shape without any values. */
function lifeOfNobody(life: Life): Life {
  const cursor = Buffer.from(JSON.stringify(['2026-03-01T00:00:00.000Z', randomUUID()])).toString(
    'base64url',
  );
  const entries = Object.keys(life).map((key) => [
    key,
    key.endsWith('Cursor') ? cursor : randomUUID(),
  ]);
  return {
    ...(Object.fromEntries(entries) as Life),
    email: `${randomUUID()}@example.test`,
    name: randomUUID(),
  };
}
