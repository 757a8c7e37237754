import type { Happening } from './lives.js';

/** Says that mail is safe, and when it may come. */
export const isReached =
  (at: string): Happening['run'] =>
  async ({ client }) => {
    await client.ask(
      `mutation { setConsent(purpose: REMINDERS_MAIL, granted: true) {
         ... on Consent { id } ... on Refusal { code message } } }`,
    );
    await client.ask(
      `mutation ($at: String!) { setReminderTime(at: $at) {
         ... on Reminders { at } ... on Refusal { code message } } }`,
      { at },
    );
  };
