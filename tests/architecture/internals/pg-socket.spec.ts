import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import pg from 'pg';
import { destroySocket, sendTogether, sendWithNext } from '@footing/api/testing';

/** A server in front of Postgres that records what arrives. */
let proxy: Server;
let client: pg.Client;
const chunks: Buffer[] = [];
let open: Socket | undefined;

beforeAll(async () => {
  const { host, port, user, password, database } = new pg.Client({
    connectionString: process.env['FOOTING_TEST_POSTGRES']!,
  });
  proxy = createServer((socket) => {
    open = socket;
    const upstream = host.startsWith('/')
      ? connect(`${host}/.s.PGSQL.${port}`)
      : connect(port, host);
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      upstream.write(chunk);
    });
    upstream.pipe(socket);
    socket.on('close', () => upstream.destroy()).on('error', () => undefined);
    upstream.on('error', () => socket.destroy());
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  client = new pg.Client({
    host: '127.0.0.1',
    port: (proxy.address() as AddressInfo).port,
    ...{ user, password, database, pipeline: true },
  } as pg.ClientConfig);
  client.on('error', () => undefined);
  await client.connect();
});
afterAll(() => new Promise((closed) => proxy.close(closed)));

const THREE = ['begin', 'select 1 as one', 'commit'];

describe("the socket of pg's client", () => {
  it('sends statements of sendTogether in one packet', async () => {
    chunks.length = 0;
    const sent = sendTogether(client, () =>
      Promise.all(THREE.map((text) => client.query({ text, values: [] }))),
    );
    const [, result] = await sent;
    expect(result!.rows).toEqual([{ one: 1 }]);
    expect(chunks).toHaveLength(1);
  });

  it('sends statements of one turn of the event loop in one packet with sendWithNext', async () => {
    chunks.length = 0;
    const begun = sendWithNext(client, () => client.query('begin'));
    const [, one] = await Promise.all([begun, client.query('select 1 as one')]);
    expect(one.rows).toEqual([{ one: 1 }]);
    expect(chunks).toHaveLength(1);
    await client.query('rollback');
  });

  it('is closed at once by destroySocket', async () => {
    const closed = new Promise<void>((resolve) => open!.on('close', () => resolve()));
    destroySocket(client);
    await closed;
    await expect(client.query('select 1')).rejects.toThrow();
  });
});
