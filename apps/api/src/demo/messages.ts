import { uuidv7 } from '@footing/kernel';
import { daysAgo } from './days.js';
import type { DemoActor, DemoEvent, DemoMessage } from './demo.types.js';
import { MARAS_MESSAGES, QUESTIONS } from './maras-messages.js';
import { pdfOf } from './pdf.js';
import type { DemoClient } from './people.js';

const THREADS: Record<string, DemoMessage[]> = { 'mara@demo.footing': MARAS_MESSAGES };

/** What they and their coach wrote to each other. Both have read all of it. */
export function messagesOf({ email, zone }: DemoClient, today: Date): DemoEvent[] {
  const thread = THREADS[email] ?? [];
  const moments = thread.map((message) =>
    daysAgo(today, message.daysAgo, message.hour, zone, message.minute),
  );
  const ids = moments.map((at) => uuidv7(at.getTime()));
  return thread.flatMap((message, which) => {
    const at = moments[which]!;
    const later = new Date(at.getTime() + 20 * 60_000);
    const replyToId = message.repliesTo === undefined ? null : ids[message.repliesTo]!;
    return [
      { at, run: isSent(message, { id: ids[which]!, replyToId }) },
      { at: later, run: message.from === 'CLIENT' ? coachReads : clientReads },
    ];
  });
}

const isSent =
  (
    { from, text, withFile, withStep }: DemoMessage,
    ids: { id: string; replyToId: string | null },
  ): DemoEvent['run'] =>
  async ({ client, coach, now }) => {
    const by = from === 'CLIENT' ? client : coach;
    const input = {
      ...{ ...ids, text },
      ...(from === 'COACH' && { clientId: client.clientId }),
      ...(withStep && { stepId: await openStep(client) }),
      ...(withFile && { fileIds: [await addsQuestions(by, client, coach, now)] }),
    };
    await by.ask(
      `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { ... on Refusal { code message } } }`,
      { input },
    );
  };

async function openStep(client: DemoActor): Promise<string | null> {
  const { myPlan } = await client.ask<{
    myPlan: { steps: { id: string; status: string }[] } | null;
  }>('{ myPlan { steps { id status } } }');
  return myPlan?.steps.find(({ status }) => status === 'OPEN')?.id ?? null;
}

async function addsQuestions(
  by: DemoActor,
  client: DemoActor,
  coach: DemoActor,
  now: Date,
): Promise<string> {
  const id = uuidv7(now.getTime());
  const query = { clientId: client.clientId!, coachId: coach.memberId, message: '' };
  await by.addFile({ id, query, name: `${QUESTIONS[0]!}.pdf`, contents: pdfOf(QUESTIONS) });
  return id;
}

const coachReads: DemoEvent['run'] = async ({ coach, client, now }) => {
  await coach.ask('query ($id: ID!) { messages(clientId: $id) { unread } }', {
    id: client.clientId,
  });
  await coach.ask(
    `mutation ($input: MarkReadInput!) { markRead(input: $input) { ... on Refusal { code message } } }`,
    { input: { clientId: client.clientId, section: 'MESSAGES', to: now.toISOString() } },
  );
};

const clientReads: DemoEvent['run'] = async ({ client, now }) => {
  await client.ask(
    `mutation ($to: DateTime!) { markMessagesRead(to: $to) { ... on Refusal { code message } } }`,
    { to: now.toISOString() },
  );
};
