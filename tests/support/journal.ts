import { newId, type Actor } from './actors.js';
import type { World } from './world.js';

const FIELDS = `__typename
  ... on JournalEntry { id source at text mood prompt title actionId shared version }
  ... on Refusal { code message field current stored: version }`;
export const WRITE_ENTRY = `mutation($input: WriteJournalEntryInput!) { writeJournalEntry(input: $input) { ${FIELDS} } }`;
export const SHARE_ENTRY = `mutation($id: ID!, $version: Int!, $coachId: ID!) {
  shareJournalEntry(id: $id, version: $version, coachId: $coachId) { ${FIELDS} } }`;
export const UNSHARE_ENTRY = `mutation($id: ID!) { unshareJournalEntry(id: $id) { ${FIELDS} } }`;
export const DELETE_ENTRY = `mutation($id: ID!) { deleteJournalEntry(id: $id) { __typename ... on Done { ok } } }`;
export const READ_JOURNAL = `query($first: Int, $after: String, $until: DateTime) {
  journal(first: $first, after: $after, until: $until) {
    pageInfo { hasNextPage endCursor }
    edges { node { id source at text mood prompt title actionId shared version } } } }`;
export const SHARED_ENTRIES = `query($clientId: ID!) { sharedJournal(clientId: $clientId) {
  id at text mood prompt sharedAt } }`;

/** The id of the client's coach. */
export const coachOf = async (client: Actor): Promise<string> =>
  (await client.ok('{ myProfile { coach { id } } }'))['myProfile'].coach.id;

/** An entry of the client that is shared with their coach. */
export async function shareEntry(world: World, client: Actor, text: string): Promise<string> {
  const id = newId(world);
  await client.ok(WRITE_ENTRY, { input: { id, text, version: 0 } });
  await client.ok(SHARE_ENTRY, { id, version: 1, coachId: await coachOf(client) });
  return id;
}
