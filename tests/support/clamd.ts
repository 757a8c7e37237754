import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

const COMMAND = Buffer.from('zINSTREAM\0');
/** What virus scanners find for a test. */
export const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

export interface Clamd {
  url: string;
  /** What it was sent. */
  scanned: Buffer[];
  /** Says nothing and ends the connection from now on. */
  fail: boolean;
  close: () => Promise<void>;
}

/** Speaks the command INSTREAM of clamd: chunks with their length before them, and an empty one at the end. */
export async function startClamd(mostBytes = 20_000_000): Promise<Clamd> {
  const server: Server = createServer((socket) => serve(socket, clamd, mostBytes));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const clamd: Clamd = {
    url: `tcp://127.0.0.1:${port}`,
    scanned: [],
    fail: false,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
  return clamd;
}

function serve(socket: Socket, clamd: Clamd, mostBytes: number): void {
  if (clamd.fail) return void socket.destroy();
  let received = Buffer.alloc(0);
  socket.on('error', () => undefined);
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    const contents = contentsOf(received);
    if (!contents) return;
    clamd.scanned.push(contents);
    socket.end(`${answerTo(contents, mostBytes)}\0`);
  });
}

function answerTo(contents: Buffer, mostBytes: number): string {
  if (contents.length > mostBytes) return 'INSTREAM size limit exceeded. ERROR';
  return contents.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';
}

/** Null until the last chunk is there. */
function contentsOf(received: Buffer): Buffer | null {
  if (!received.subarray(0, COMMAND.length).equals(COMMAND)) return null;
  const chunks: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
