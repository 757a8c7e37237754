import type { Person } from './people.js';

export type Readers = (person: Person) => boolean;

/** A text that exists once in the world, with all the people who may ever read it. */
export interface Secret {
  text: string;
  isFor: Readers;
  /** Kept even from other staff by row-level security itself, not by the visible sets alone. */
  amongStaff: boolean;
  /** All members of this practice may hold it as far as row-level security goes. */
  amongMembersOf: string | null;
}

const SECRET = /SECRET-(\d+)-/gi;

/** Every text that anybody typed in this world: a leak is found by searching whole answers for them. */
export class Secrets {
  readonly all: Secret[] = [];

  /** A new text about `what`, for these readers alone. */
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

  /** What a response reveals to a person it is not for. */
  leaked(person: Person, answer: string): string[] {
    return this.in(answer)
      .filter(({ isFor }) => !isFor(person))
      .map(({ text }) => text);
  }
}
