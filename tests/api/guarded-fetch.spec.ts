import type dnsOfNode from 'node:dns';
import type { LookupAddress } from 'node:dns';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  createServer as createTcpServer,
  isIPv4,
  type AddressInfo,
  type Server,
  type Socket,
} from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GuardedFetch, isReachable, type Config } from '@footing/api/testing';

declare global {
  /** Node's own modules, which the API uses (`environment.mjs`). */
  var footingNode: { dns: typeof dnsOfNode; syncBuiltinESMExports: () => void };
}

const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const MB = 1024 * 1024;
const POSTED = { headers: {}, body: Buffer.from('Hello') };

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

const answers: Record<string, Answering> = {};
let requests: string[] = [];
const server = createServer((request, response) => {
  requests.push(request.url!);
  answers[request.url!]!(request, response);
});
const sockets = new Set<Socket>();
let port: number;

const listening = (one: Server): Promise<number> =>
  new Promise((resolve) => {
    // On all addresses of this machine: 127.0.0.1 is allowed in these tests, and all others are not.
    one.listen(0, '0.0.0.0', () => resolve((one.address() as AddressInfo).port));
    one.on('connection', (socket: Socket) =>
      sockets.add(socket.on('close', () => sockets.delete(socket))),
    );
  });

const fetcher = (...fetchNetworks: string[]) =>
  new GuardedFetch({ fetchNetworks } as unknown as Config);
const get = (address: string, more: object = {}, fetching = fetcher('127.0.0.1')) =>
  fetching.get(address, { accept: 'text/calendar', mostBytes: 4 * MB, ...more });
const at = (path: string, host = '127.0.0.1') => `http://${host}:${port}${path}`;

beforeAll(async () => {
  port = await listening(server);
});
beforeEach(() => {
  requests = [];
  for (const path in answers) delete answers[path];
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

describe('an address that may be reached', () => {
  it('is read, with what is needed to ask again', async () => {
    answers['/a.ics'] = (request, response) => {
      if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end();
      response.writeHead(200, { etag: '"1"', 'last-modified': 'Mon, 02 Mar 2026 09:00:00 GMT' });
      return response.end(CALENDAR);
    };
    expect(await get(at('/a.ics'))).toEqual({
      kind: 'OK',
      body: Buffer.from(CALENDAR),
      etag: '"1"',
      lastModified: 'Mon, 02 Mar 2026 09:00:00 GMT',
    });
    expect(await get(at('/a.ics'), { etag: '"1"' })).toEqual({ kind: 'NOT_MODIFIED' });
  });

  it('can redirect to another, three times', async () => {
    answers['/0'] = (_, response) => response.writeHead(302, { location: '/1' }).end();
    answers['/1'] = (_, response) => response.writeHead(301, { location: at('/2') }).end();
    answers['/2'] = (_, response) => response.writeHead(308, { location: '3' }).end();
    answers['/3'] = (_, response) => response.end(CALENDAR);
    expect(await get(at('/0'))).toMatchObject({ kind: 'OK' });
    answers['/3'] = (_, response) => response.writeHead(302, { location: '/0' }).end();
    requests = [];
    expect(await get(at('/0'))).toEqual({ kind: 'UNREACHABLE' });
    expect(requests).toHaveLength(4);
  });

  it('says which status it answered', async () => {
    answers['/gone'] = (_, response) => response.writeHead(410).end();
    expect(await get(at('/gone'))).toEqual({ kind: 'REFUSED', status: 410 });
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const)('is unpacked if it was packed unasked: %s', async (encoding, pack) => {
    answers['/packed'] = (_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(pack(CALENDAR));
    expect(await get(at('/packed'))).toMatchObject({ kind: 'OK', body: Buffer.from(CALENDAR) });
  });
});

describe('this machine and private networks', () => {
  it.each([
    'localhost',
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '0.0.0.0',
    '0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '127.0.0.1.',
    '１２７.0.0.1',
  ])('are not reached as %s', async (host) => {
    // The default port of this scheme passes; what is refused is the address.
    for (const address of [at('/', host), `http://${host}/`, `https://${host}/`]) {
      expect(await get(address, {}, fetcher())).toEqual({ kind: 'UNREACHABLE' });
    }
    // Another network is allowed, and with it all ports.
    expect(await get(at('/', host), {}, fetcher('10.9.8.7'))).toEqual({ kind: 'UNREACHABLE' });
    expect(requests).toEqual([]);
  });

  it.each(['127.0.0.2', '[::1]', '0x7f.2', '[::ffff:127.0.0.2]'])(
    'are not reached by a redirect to %s',
    async (host) => {
      answers['/'] = (_, response) =>
        response.writeHead(302, { location: at('/inside', host) }).end();
      answers['/inside'] = (_, response) => response.end(CALENDAR);
      expect(await get(at('/'))).toEqual({ kind: 'UNREACHABLE' });
      expect(requests).toEqual(['/']);
    },
  );

  it.each([
    ['10.0.0.1', false],
    ['172.16.3.4', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['198.18.0.1', false],
    ['192.0.2.1', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['0.0.0.0', false],
    ['::', false],
    ['::1', false],
    ['::7f00:1', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['fec0::1', false],
    ['ff02::1', false],
    ['2001:db8::1', false],
    ['2002:7f00:1::', false],
    ['64:ff9b::a00:1', false],
    ['64:ff9b:1::a00:1', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:0:10.0.0.1', false],
    ['no address', false],
    ['', false],
    ['93.184.216.34', true],
    ['::ffff:93.184.216.34', true],
    ['2606:2800:220:1:248:1893:25c8:1946', true],
  ])('are told from public addresses: %s', (address, reachable) => {
    expect(isReachable(address, [])).toBe(reachable);
  });

  it('are reached where the configuration allows them', () => {
    expect(isReachable('127.0.0.1', ['loopback'])).toBe(true);
    expect(isReachable('10.1.2.3', ['10.0.0.0/8'])).toBe(true);
    expect(isReachable('::ffff:10.1.2.3', ['10.0.0.0/8'])).toBe(true);
    expect(isReachable('fd00::1', ['uniquelocal'])).toBe(true);
    expect(isReachable('fd00::1', ['fd00::1'])).toBe(true);
    expect(isReachable('11.0.0.1', ['10.0.0.0/8'])).toBe(true);
    expect(isReachable('192.168.0.1', ['10.0.0.0/8', 'loopback', 'linklocal'])).toBe(false);
  });
});

describe('a name', () => {
  const { dns, syncBuiltinESMExports } = footingNode;
  const { lookup } = dns;
  let asked: string[] = [];
  /** What names resolve to in this test, in place of what a resolver answers. */
  const resolveTo = (addresses: (host: string) => LookupAddress[]) => {
    const stub = (
      host: string,
      _options: object,
      answer: (error: null, found: LookupAddress[]) => void,
    ) => {
      asked.push(host);
      setImmediate(() => answer(null, addresses(host)));
    };
    dns.lookup = stub as never;
    syncBuiltinESMExports();
  };
  const all = (...addresses: string[]): LookupAddress[] =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

  beforeEach(() => {
    asked = [];
    answers['/inside'] = (_, response) => response.end(CALENDAR);
  });
  afterEach(() => {
    dns.lookup = lookup;
    syncBuiltinESMExports();
  });

  it('is reached where it resolves to an allowed address, and is asked for once', async () => {
    resolveTo(() => all('127.0.0.1'));
    expect(await get(at('/inside', 'name.example'))).toMatchObject({ kind: 'OK' });
    expect(asked).toEqual(['name.example']);
  });

  it.each([
    ['127.0.0.2'],
    ['::1'],
    ['::ffff:127.0.0.2'],
    ['::ffff:7f00:2'],
    ['10.0.0.1'],
    ['169.254.169.254'],
    ['93.184.216.34', '127.0.0.2'],
    ['127.0.0.2', '93.184.216.34'],
    [],
  ])('is not reached where it resolves inside: %s %s', async (...addresses) => {
    resolveTo(() => all(...addresses));
    expect(await get(at('/inside', 'name.example'))).toEqual({ kind: 'UNREACHABLE' });
    expect(await fetcher('127.0.0.1').post(at('/inside', 'name.example'), POSTED)).toBeNull();
    expect(requests).toEqual([]);
  });

  it.each(['127.0.0.2', '::ffff:127.0.0.2'])(
    'that is public when it is checked, and inside when it is connected to, is refused on the connected address: %s',
    async (address) => {
      let reads = 0;
      resolveTo(() => [
        {
          family: address.includes(':') ? 6 : 4,
          get address() {
            reads += 1;
            return reads === 1 ? '93.184.216.34' : address;
          },
        },
      ]);
      const connected = new Promise((resolve) => server.once('connection', resolve));
      expect(await get(at('/inside', 'name.example'))).toEqual({ kind: 'UNREACHABLE' });
      if (isIPv4(address)) await connected;
      reads = 0;
      expect(await fetcher('127.0.0.1').post(at('/inside', 'name.example'), POSTED)).toBeNull();
      expect(reads).toBeGreaterThan(1);
      expect(requests).toEqual([]);
    },
  );

  it('is checked again after each redirect, also if it is the same name', async () => {
    answers['/'] = (_, response) =>
      response.writeHead(302, { location: at('/inside', 'name.example') }).end();
    resolveTo((host) => all(host === 'first.example' ? '127.0.0.1' : '127.0.0.2'));
    expect(await get(at('/', 'first.example'))).toEqual({ kind: 'UNREACHABLE' });
    expect(asked).toEqual(['first.example', 'name.example']);

    let times = 0;
    resolveTo(() => {
      times += 1;
      return all(times === 1 ? '127.0.0.1' : '127.0.0.2');
    });
    // A connection that may be used again makes no second one.
    answers['/again'] = (_, response) =>
      response
        .writeHead(302, { location: at('/inside', 'name.example'), connection: 'close' })
        .end();
    expect(await get(at('/again', 'name.example'))).toEqual({ kind: 'UNREACHABLE' });
    expect(requests).toEqual(['/', '/again']);
  });
});

describe('an address that is no plain web address', () => {
  it.each([
    'ftp://127.0.0.1/a.ics',
    'file:///etc/passwd',
    'data:text/calendar,BEGIN:VCALENDAR',
    'javascript:1',
    'gopher://127.0.0.1/',
    'calendar.example/a.ics',
    '//127.0.0.1/',
    '',
  ])('is not requested: %j', async (address) => {
    expect(await get(address)).toEqual({ kind: 'UNREACHABLE' });
  });

  it('is not requested if it names a person', async () => {
    for (const address of [`http://a:b@127.0.0.1:${port}/`, `http://a@127.0.0.1:${port}/`]) {
      expect(await get(address)).toEqual({ kind: 'UNREACHABLE' });
    }
    expect(requests).toEqual([]);
  });

  it('is not requested on other ports than those of the web', async () => {
    answers['/'] = (_, response) => response.end(CALENDAR);
    expect(await get('http://93.184.216.34:22/', {}, fetcher())).toEqual({ kind: 'UNREACHABLE' });
  });
});

describe('a server that wants to keep ours busy', () => {
  const big = Buffer.alloc(200 * MB, 'a');

  it('is cut off when a body grows too big, packed or not', async () => {
    const bomb = gzipSync(big);
    expect(bomb.length).toBeLessThan(MB);
    answers['/bomb'] = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    answers['/twice'] = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(bomb));
    answers['/endless'] = (_, response) => {
      const more = () => response.write(Buffer.alloc(64 * 1024)) && setImmediate(more);
      response.on('drain', more);
      more();
    };
    expect(await get(at('/bomb'))).toEqual({ kind: 'TOO_BIG' });
    expect(await get(at('/endless'))).toEqual({ kind: 'TOO_BIG' });
    expect(await get(at('/twice'))).toEqual({ kind: 'UNREACHABLE' });
  });

  it('is left when it sends its body byte by byte', async () => {
    answers['/slow'] = (_, response) => {
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    };
    expect(await get(at('/slow'), { mostMs: 300 })).toEqual({ kind: 'UNREACHABLE' });
  });

  it('is left when it does not answer, or redirects slowly', async () => {
    answers['/silent'] = () => undefined;
    answers['/later'] = (_, response) =>
      void setTimeout(() => response.writeHead(302, { location: '/later' }).end(), 150);
    expect(await get(at('/silent'), { mostMs: 300 })).toEqual({ kind: 'UNREACHABLE' });
    expect(await get(at('/later'), { mostMs: 300 })).toEqual({ kind: 'UNREACHABLE' });
  });

  it('is left when its headers have no end, or are no headers', async () => {
    const said = ['HTTP/1.1 200 OK\r\n', 'SSH-2.0-server\r\n'];
    for (const first of said) {
      const raw = createTcpServer((socket) => {
        socket.on('error', () => undefined).write(first);
        const more = () =>
          socket.writable && socket.write(`x-more: ${'a'.repeat(1_000)}\r\n`) && setImmediate(more);
        socket.on('drain', more);
        more();
      });
      const rawPort = await listening(raw);
      expect(await get(`http://127.0.0.1:${rawPort}/`)).toEqual({ kind: 'UNREACHABLE' });
      raw.close();
    }
  });

  it('leaves no connection open', async () => {
    answers['/a.ics'] = (_, response) => response.end(CALENDAR);
    await get(at('/a.ics'));
    const closed = [...sockets].map(
      (socket) => new Promise((resolve) => socket.on('close', resolve)),
    );
    await Promise.all(closed);
    expect(sockets.size).toBe(0);
  });
});
