import { uuidv7 } from '@footing/kernel';
import { BREATHER_MINUTES } from '@footing/plan-engine';
import { daysAgo } from './days.js';
import type { DemoEvent } from './demo.types.js';
import type { DemoBreather, DemoClient } from './people.js';

/** Messages that they wrote on some nights and did not send; decided on shortly after the wait. */
export function breathersOf({ breathers = [], zone }: DemoClient, today: Date): DemoEvent[] {
  return breathers.flatMap(({ daysAgo: days, text, shared }) => {
    const at = daysAgo(today, days, 22, zone, 40);
    const decided = new Date(at.getTime() + (BREATHER_MINUTES + 2) * 60_000);
    const id = uuidv7(at.getTime());
    return [
      { at, run: isWritten(id, text) },
      { at: decided, run: isDecided(id, shared) },
    ];
  });
}

const isWritten =
  (id: string, text: string): DemoEvent['run'] =>
  async ({ client }) => {
    await client.ask(
      `mutation ($input: WriteBreatherInput!) { writeBreather(input: $input) { ... on Refusal { code message } } }`,
      { input: { id, text, version: 0 } },
    );
  };

const isDecided =
  (id: string, shared: DemoBreather['shared']): DemoEvent['run'] =>
  async ({ client }) => {
    await client.ask(
      shared
        ? `mutation ($id: ID!) { shareBreather(id: $id, version: 1) { ... on Refusal { code message } } }`
        : `mutation ($id: ID!) { keepBreather(id: $id) { ... on Refusal { code message } } }`,
      { id },
    );
  };
