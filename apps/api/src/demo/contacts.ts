import { uuidv7 } from '@footing/kernel';
import { daysAgo } from './days.js';
import type { DemoEvent } from './demo.types.js';
import type { DemoClient, DemoContact } from './people.js';

/**
 * The allowance agreed on at the start of the plan, the contacts since, and the consent decision about who may see
 * them.
 */
export function contactsOf(
  { contacts, startedDaysAgo, zone }: DemoClient,
  today: Date,
): DemoEvent[] {
  if (!contacts) return [];
  const { allowance, shared, log } = contacts;
  const life: DemoEvent[] = [];
  if (allowance) {
    life.push({ at: daysAgo(today, startedDaysAgo, 11, zone), run: isAgreed(allowance) });
  }
  for (const contact of log) {
    life.push({
      at: daysAgo(today, contact.daysAgo, contact.hour, zone, 20),
      run: isNoted(contact),
    });
  }
  if (shared !== null && log[0]) {
    life.push({
      at: daysAgo(today, log[0].daysAgo, log[0].hour, zone, 21),
      run: isDecided(shared),
    });
  }
  return life;
}

const isAgreed =
  (allowance: object): DemoEvent['run'] =>
  async ({ coach, client }) => {
    const { myPlan } = await client.ask<{ myPlan: { id: string } }>('{ myPlan { id } }');
    await coach.ask(
      `mutation ($input: SetAllowanceInput!) { setAllowance(input: $input) { ... on Refusal { code message } } }`,
      { input: { planId: myPlan.id, allowance } },
    );
  };

const isNoted =
  ({ begunBy, means, felt }: DemoContact): DemoEvent['run'] =>
  async ({ client, now }) => {
    await client.ask(
      `mutation ($input: LogContactInput!) { logContact(input: $input) { ... on Refusal { code message } } }`,
      { input: { id: uuidv7(now.getTime()), begunBy, means, felt } },
    );
  };

const isDecided =
  (granted: boolean): DemoEvent['run'] =>
  async ({ client }) => {
    await client.ask(
      `mutation ($granted: Boolean!) { setConsent(purpose: CONTACT_LOG, granted: $granted) {
         ... on Refusal { code message } } }`,
      { granted },
    );
  };
