import { newId, type Actor } from './actors.js';
import { ownCouple } from './couples.js';
import type { World } from './world.js';

const MESSAGE = `id at mine fromCoach clientId coach { id name } text version editedAt changeableUntil`;
const ANSWER = `__typename ... on CoupleMessage { ${MESSAGE} } ... on Refusal { code message until stored: version current }`;
const THREAD = `coupleMessages(id: $id, first: $first, after: $after) {
  id coach { id name } writing unread readTo
  edges { node { ${MESSAGE} } } pageInfo { hasNextPage endCursor } }`;

export const SEND_TO_COUPLE = `mutation($input: SendCoupleMessageInput!) { sendCoupleMessage(input: $input) { ${ANSWER} } }`;
export const EDIT_OF_COUPLE = `mutation($input: EditMessageInput!) { editCoupleMessage(input: $input) { ${ANSWER} } }`;
export const WITHDRAW_OF_COUPLE = `mutation($id: ID!) { withdrawCoupleMessage(id: $id) { ${ANSWER} } }`;
export const READ_OF_COUPLE = `mutation($id: ID!, $to: DateTime!) { markCoupleMessagesRead(id: $id, to: $to) { __typename } }`;
export const THREAD_OF_COUPLE = `query($id: ID!, $first: Int, $after: String) { ${THREAD} }`;
export const LIVE_OF_COUPLE = `subscription($id: ID!) { ${THREAD.replace(', first: $first, after: $after', '')} }`;

/** By which id this person asks for the thread: the coach by the couple's, a partner by their own. */
export const threadId = async (by: Actor, coupleId: string): Promise<string> =>
  by.clientId ? (await ownCouple(by)).id : coupleId;

export async function sendToCouple(
  world: World,
  by: Actor,
  coupleId: string,
  text: string,
  id = newId(world),
): Promise<any> {
  const input = { id, coupleId: await threadId(by, coupleId), text };
  return (await by.ok<any>(SEND_TO_COUPLE, { input })).sendCoupleMessage;
}

export const coupleThread = async (
  by: Actor,
  coupleId: string,
  page: { first?: number; after?: string } = {},
): Promise<any> =>
  (await by.ok<any>(THREAD_OF_COUPLE, { id: await threadId(by, coupleId), ...page }))
    .coupleMessages;

/** Their texts, the newest first; null where one was withdrawn. */
export const coupleTexts = async (by: Actor, coupleId: string): Promise<(string | null)[]> =>
  (await coupleThread(by, coupleId)).edges.map(({ node }: any) => node.text);
