import type { Person } from './people.js';

export type Readers = (person: Person) => boolean;

/** A text that occurs once in the world, with all people who may ever read it. */
export interface Secret {
  text: string;
  isFor: Readers;
  /** Hidden even from other staff by row-level security itself, not only by the server. */
  amongStaff: boolean;
  /** Row-level security lets all members of this practice read it. */
  amongMembersOf: string | null;
}

const SECRET = /SECRET-(\d+)-/gi;

/** Every text that anybody typed in this world. A leak is found by searching whole answers for them. */
export class Secrets {
  readonly all: Secret[] = [];

  /** A new text about `what`, only for these readers. */
  of(
    what: string,
    isFor: Readers,
    { amongStaff = false, amongMembersOf = null as string | null } = {},
  ): string {
    const text = `SECRET-${this.all.length}-${what}`;
    this.all.push({ text, isFor, amongStaff, amongMembersOf });
    return text;
  }

  in(answer: string): Secret[] {
    const numbers = new Set([...answer.matchAll(SECRET)].map(([, number]) => Number(number)));
    return [...numbers].map((number) => this.all[number]!);
  }

  /** What a response reveals to a person who may not read it. */
  leaked(person: Person, answer: string): string[] {
    return this.in(answer)
      .filter(({ isFor }) => !isFor(person))
      .map(({ text }) => text);
  }
}
