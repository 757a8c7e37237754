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
    /** For the practice itself. */
    library?: boolean;
    /** For a message that is being written. */
    forMessage?: boolean;
  } = {},
): Promise<Added> {
  const { id = newId(world as World), name = 'Letter.pdf', clientId } = facts;
  const { type = 'application/octet-stream' } = facts;
  const coachId = facts.library ? null : (facts.coachId ?? (await coachOf(world, token, clientId)));
  const query = new URLSearchParams({
    ...(clientId && { clientId }),
    ...(coachId && { coachId }),
    ...(facts.library && { library: '' }),
    ...(facts.forMessage && { message: '' }),
  });
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
  clientId adding largestMegabytes coach { id name }
  files { id at name type size fromClient addedBy { id name } coach { id name } shared removable lost places { id stepId actionId sessionId removable } } } }`;

export const filesOf = async (by: Actor, of?: Actor) =>
  (await by.ok<any>(FILES, { clientId: of?.clientId ?? null })).clientFiles;

/** Sounds with the name "Lighthouse" beside the sound. */
export const SOUNDS = {
  mp3: () => {
    const text = Buffer.from('Lighthouse, read by Mara');
    const tag = Buffer.concat([
      Buffer.from('ID3\x04\0\0\0\0\0', 'latin1'),
      Buffer.from([text.length]),
      text,
    ]);
    const frame = Buffer.alloc(417, 1);
    frame.set([0xff, 0xfb, 0x90, 0x00]);
    const end = Buffer.alloc(128);
    end.write('TAGLighthouse');
    return Buffer.concat([tag, frame, frame, frame, end]);
  },
  wav: () => {
    const part = (name: string, contents: Buffer) => {
      const size = Buffer.alloc(4);
      size.writeUInt32LE(contents.length);
      return Buffer.concat([Buffer.from(name), size, contents]);
    };
    const format = Buffer.from('01000100401f0000401f000001000800', 'hex');
    const parts = Buffer.concat([
      Buffer.from('WAVE'),
      part('fmt ', format),
      part('LIST', Buffer.from('INFOINAM\x0a\0\0\0Lighthouse', 'latin1')),
      part('data', Buffer.alloc(800, 128)),
    ]);
    return part('RIFF', parts);
  },
  m4a: (handler = 'soun') => {
    const box = (name: string, ...contents: Buffer[]) => {
      const size = Buffer.alloc(4);
      size.writeUInt32BE(8 + contents.reduce((sum, { length }) => sum + length, 0));
      return Buffer.concat([size, Buffer.from(name), ...contents]);
    };
    const kind = box('hdlr', Buffer.from(`\0\0\0\0\0\0\0\0${handler}`, 'latin1'));
    return Buffer.concat([
      box('ftyp', Buffer.from('M4A \0\0\0\0M4A mp42', 'latin1')),
      box('moov', box('trak', box('mdia', kind)), box('udta', Buffer.from('Lighthouse'))),
      box('mdat', Buffer.alloc(600, 3)),
    ]);
  },
  ogg: () => {
    const page = Buffer.alloc(28);
    page.write('OggS');
    return Buffer.concat([page, Buffer.from('OpusHead\x01\x02', 'latin1'), Buffer.alloc(200)]);
  },
};

const OPEN =
  'mutation($id: ID!) { openFile(id: $id) { ... on FileAddress { address } ... on Refusal { code message } } }';

/** As `addressOf`, for a file of the practice. */
export const addressInPractice = (by: Actor, id: string) =>
  addressOf(by, id, OPEN.replaceAll('openFile', 'openPracticeFile'), 'openPracticeFile');

/** The address of a file, and the cookie of the browser that asked for it. */
export async function addressOf(
  by: Pick<Actor, 'gql'>,
  id: string,
  query = OPEN,
  name = 'openFile',
): Promise<{ address: string; cookie: string }> {
  const { data, headers, errors } = await by.gql<any>(query, { id });
  if (errors) throw new Error(String(errors[0]!.extensions['code']));
  const cookie = (headers.get('set-cookie') ?? '').split(';')[0]!;
  return { address: data[name].address, cookie };
}

export function download(
  world: Pick<World, 'app'>,
  { address, cookie }: { address: string; cookie: string },
  headers: Record<string, string> = {},
) {
  return world.app
    .getHttpAdapter()
    .getInstance()
    .inject({ method: 'GET', url: address, headers: { ...headers, ...(cookie && { cookie }) } });
}
