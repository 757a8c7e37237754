import type { DemoEvent } from './demo.types.js';

/** Confirms that email is safe, and chooses the time of day. */
export const agreesToEmails =
  (at: string): DemoEvent['run'] =>
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
