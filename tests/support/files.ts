import { newId, type Actor } from './actors.js';
import type { World } from './world.js';

/** The smallest PDF. */
export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

export interface Added {
  id: string;
  status: number;
  answer: { code?: string; message?: string };
}

/** Sends the bytes as the app does. */
export async function addFile(
  world: Pick<World, 'app' | 'clock' | 'owner'>,
  token: string | null,
  contents: Buffer,
  facts: {
    id?: string;
    name?: string;
    clientId?: string | null;
    coachId?: string;
    type?: string;
  } = {},
): Promise<Added> {
  const { id = newId(world as World), name = 'Letter.pdf', clientId } = facts;
  const { type = 'application/octet-stream' } = facts;
  const coachId = facts.coachId ?? (await coachOf(world, token, clientId));
  const query = new URLSearchParams({ ...(clientId && { clientId }), ...(coachId && { coachId }) });
  const answer = await world.app
    .getHttpAdapter()
    .getInstance()
    .inject({
      method: 'POST',
      url: `/files/${id}?${query}`,
      headers: {
        'content-type': type,
        'x-file-name': encodeURIComponent(name),
        ...(token && { authorization: `Bearer ${token}` }),
      },
      payload: contents,
    });
  const isJson = answer.payload.startsWith('{');
  return { id, status: answer.statusCode, answer: isJson ? JSON.parse(answer.payload) : {} };
}

/** Whom the page names. */
async function coachOf(
  { owner }: Pick<World, 'owner'>,
  token: string | null,
  clientId: string | null | undefined,
): Promise<string | null> {
  if (!token) return null;
  const { cid } = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString());
  const values = [clientId ?? cid ?? null];
  const { rows } = await owner.query('select coach_id from clients where id = $1', values);
  return rows[0]?.coach_id ?? null;
}

export const FILES = `query($clientId: ID) { clientFiles(clientId: $clientId) {
  clientId adding coach { id name }
  files { id at name type size fromClient addedBy { id name } coach { id name } shared removable lost } } }`;

export const filesOf = async (by: Actor, of?: Actor) =>
  (await by.ok<any>(FILES, { clientId: of?.clientId ?? null })).clientFiles;

const OPEN =
  'mutation($id: ID!) { openFile(id: $id) { ... on FileAddress { address } ... on Refusal { code message } } }';

/** The address of a file, and the cookie of the browser that asked for it. */
export async function addressOf(
  by: Actor,
  id: string,
): Promise<{ address: string; cookie: string }> {
  const { data, headers, errors } = await by.gql<any>(OPEN, { id });
  if (errors) throw new Error(String(errors[0]!.extensions['code']));
  const cookie = (headers.get('set-cookie') ?? '').split(';')[0]!;
  return { address: data.openFile.address, cookie };
}

export function download(
  world: Pick<World, 'app'>,
  { address, cookie }: { address: string; cookie: string },
) {
  return world.app
    .getHttpAdapter()
    .getInstance()
    .inject({ method: 'GET', url: address, headers: cookie ? { cookie } : {} });
}
