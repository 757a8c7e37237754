import { newId, type Actor, type TestPractice } from './actors.js';
import type { World } from './world.js';

const MESSAGE = `id at fromClient coach { id name } text replyTo { id fromClient text withdrawn } version editedAt changeableUntil`;
const ANSWER = `__typename ... on Message { ${MESSAGE} } ... on Refusal { code message until stored: version current }`;

export const SEND = `mutation($input: SendMessageInput!) { sendMessage(input: $input) { ${ANSWER} } }`;
export const EDIT = `mutation($input: EditMessageInput!) { editMessage(input: $input) { ${ANSWER} } }`;
export const WITHDRAW = `mutation($id: ID!) { withdrawMessage(id: $id) { ${ANSWER} } }`;
export const THREAD = `query($clientId: ID, $first: Int, $after: String) {
  messages(clientId: $clientId, first: $first, after: $after) {
    coach { id name } writing shared earlierShared hasEarlier unread readTo readByOther
    edges { node { ${MESSAGE} } } pageInfo { hasNextPage endCursor } } }`;

export async function turnOn(practice: TestPractice, on = true): Promise<void> {
  await practice.owner.ok(
    'mutation($on: Boolean!) { setMessagesOn(on: $on) { ... on Practice { messagesOn } } }',
    { on },
  );
}

/** By a client to their coach, or by a coach to this client. */
export async function send(
  world: Pick<World, 'clock'>,
  by: Actor,
  text: string,
  facts: { to?: Actor; id?: string; replyToId?: string } = {},
): Promise<any> {
  const { to, id = newId(world as World), replyToId } = facts;
  const input = { id, text, ...(to && { clientId: to.clientId }), replyToId };
  return (await by.ok<any>(SEND, { input })).sendMessage;
}

/** The thread as its client or the coach of the client reads it. */
export const thread = async (
  by: Actor,
  facts: { of?: Actor; first?: number; after?: string } = {},
) =>
  (
    await by.ok<any>(THREAD, {
      clientId: facts.of?.clientId ?? null,
      first: facts.first ?? null,
      after: facts.after ?? null,
    })
  ).messages;

/** Their texts, the newest first; null where one was withdrawn. */
export const texts = async (by: Actor, of?: Actor): Promise<(string | null)[]> =>
  (await thread(by, of && { of })).edges.map(({ node }: any) => node.text);
