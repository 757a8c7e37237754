import { newId } from '../../support/actors.js';
import { addFile, PDF } from '../../support/files.js';
import type { Making } from './coach.js';
import type { Client } from './client.js';
import { only, type Person } from './people.js';

export interface MessagesLife {
  /** Of the client, edited; and of their coach. */
  messageId: string;
  coachsMessageId: string;
  /** By their coach, waiting to be sent. */
  plannedMessageId: string;
  /** Of their coach. */
  quickReplyId: string;
  /** Of the client, in a message that they have not sent. */
  waitingFileId: string;
}

/**
 * The client and their coach write to each other, which no owner reads. The second of a coach's clients stops sharing what they wrote;
 * after a transfer the next coach reads nothing of it.
 */
export async function writeMessages(
  { telling, secrets }: Making,
  client: Client,
  slot: number,
): Promise<void> {
  const { life, coach } = client;
  const stopsSharing = slot === 1;
  const withCoach = (person: Person) => person === coach && client.coach === coach;
  const both = (person: Person) => only(client)(person) || withCoach(person);
  const hers = (what: string) =>
    secrets.of(what, stopsSharing ? only(client) : both, { amongStaff: true });
  const send = async (by: Person, text: string, more: object = {}): Promise<string> => {
    const input = { id: newId(telling.world), text, ...more };
    return (await telling.result(by, 'Mutation.sendMessage', { input })).id;
  };
  // Nobody else has read what was edited or withdrawn.
  const mine = () => secrets.of('message-before', only(client), { amongStaff: true });
  life.messageId = await send(client, mine());
  const edited = { id: life.messageId, version: 1, text: hers('message') };
  await telling.result(client, 'Mutation.editMessage', { input: edited });
  const withdrawn = await send(client, mine());
  await telling.result(client, 'Mutation.withdrawMessage', { id: withdrawn });
  await sendFiles({ telling, secrets }, client, both, hers('message'));
  const answer = secrets.of('message', both, { amongStaff: true });
  // Whoever reads the answer also sees what it replies to, and keeps the id that they replied to.
  const reply = {
    ...{ clientId: life.clientId, stepId: life.stepId },
    ...(!stopsSharing && { replyToId: life.messageId }),
  };
  life.coachsMessageId = await send(coach, answer, reply);
  const about = { clientId: life.clientId, actionId: life.doneActionId };
  await send(coach, secrets.of('message', both, { amongStaff: true }), about);
  const later = () => secrets.of('planned-message', withCoach, { amongStaff: true });
  const sendAt = new Date(telling.world.clock.now().getTime() + 20 * 86_400_000).toISOString();
  const input = { id: newId(telling.world), clientId: life.clientId, text: later(), sendAt };
  const { id, version } = await telling.result(coach, 'Mutation.planMessage', { input });
  const changed = { id, version, text: later(), sendAt };
  await telling.result(coach, 'Mutation.editPlannedMessage', { input: changed });
  life.plannedMessageId = id;
  // Each of them then reads the newest message of the other.
  for (const by of [client, coach]) {
    await telling.result(by, 'Mutation.showWhenRead', { shows: true });
  }
  const to = telling.world.clock.now().toISOString();
  await telling.result(client, 'Mutation.markMessagesRead', { to });
  const section = { clientId: life.clientId, section: 'MESSAGES', to };
  await telling.result(coach, 'Mutation.markRead', { input: section });
  if (!stopsSharing) return;
  await telling.result(client, 'Mutation.setConsent', { purpose: 'MESSAGES', granted: false });
}

/** One in a message, and one for a message that is not sent. */
async function sendFiles(
  { telling, secrets }: Pick<Making, 'telling' | 'secrets'>,
  client: Client,
  both: (person: Person) => boolean,
  text: string,
): Promise<void> {
  const add = async (readers: (person: Person) => boolean): Promise<string> => {
    const id = newId(telling.world);
    const name = `${secrets.of('file', readers, { amongStaff: true })}.pdf`;
    const facts = { id, name, forMessage: true };
    const { status } = await addFile(telling.world, client.actor!.token(), PDF, facts);
    if (status !== 201) throw new Error(`A file for a message was not added: ${status}`);
    return id;
  };
  const named = { sessionId: client.life.plannedSessionId };
  const input = { id: newId(telling.world), text, fileIds: [await add(both)], ...named };
  await telling.result(client, 'Mutation.sendMessage', { input });
  // Nobody is told its name.
  client.life.waitingFileId = await add(() => false);
}
