import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
  type ECDH,
} from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A key that a browser can have: that of RFC 8291, appendix A. */
export const BROWSER_KEY =
  'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4';

/** A browser that subscribed at the push service. */
export interface TestDevice {
  /** As `allowNotifications` takes it. */
  subscription: { endpoint: string; p256dh: string; auth: string };
  /** What the service got for it, the oldest first. */
  received: Received[];
  /** What the service answers from now on; 201 by default. */
  answer: number;
}

export interface Received {
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** As the browser decrypts it. */
  text: string;
}

/** A push service on this machine. Worlds reach it with `PUSH_SERVICES: service.origin` and `FETCH_NETWORKS: '127.0.0.1'`. */
export interface PushService {
  origin: string;
  device(): TestDevice;
  /** How many requests there were, also for paths of no device. */
  requests(): number;
  close(): Promise<void>;
}

export async function pushService(): Promise<PushService> {
  const devices = new Map<string, TestDevice & { keys: ECDH; secret: Buffer }>();
  let count = 0;
  const server = createServer((request, response) => {
    count += 1;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const device = devices.get(request.url!);
      if (!device) return void response.writeHead(404).end();
      const body = Buffer.concat(chunks);
      const text = decrypted(device.keys, device.secret, body);
      device.received.push({ headers: request.headers, body, text });
      response.writeHead(device.answer, { location: `${request.url!}/elsewhere` }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    device() {
      const keys = createECDH('prime256v1');
      keys.generateKeys();
      const secret = randomBytes(16);
      const path = `/push/${randomBytes(8).toString('hex')}`;
      const subscription = {
        endpoint: `${origin}${path}`,
        p256dh: keys.getPublicKey('base64url'),
        auth: secret.toString('base64url'),
      };
      const device = { subscription, received: [], answer: 201, keys, secret };
      devices.set(path, device);
      return device;
    },
    requests: () => count,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Message encryption for Web Push (RFC 8291) in one record of `aes128gcm` (RFC 8188), written from the RFCs. */
function decrypted(keys: ECDH, secret: Buffer, body: Buffer): string {
  const salt = body.subarray(0, 16);
  const keyLength = body[20]!;
  const sender = body.subarray(21, 21 + keyLength);
  const sealed = body.subarray(21 + keyLength);
  const shared = keys.computeSecret(sender);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), sender]);
  const input = Buffer.from(hkdfSync('sha256', shared, secret, info, 32));
  const key = Buffer.from(
    hkdfSync('sha256', input, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16),
  );
  const nonce = Buffer.from(
    hkdfSync('sha256', input, salt, Buffer.from('Content-Encoding: nonce\0'), 12),
  );
  const decipher = createDecipheriv('aes-128-gcm', key, nonce);
  decipher.setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  // The last byte that is not zero says where the text ends.
  return padded.subarray(0, padded.lastIndexOf(2)).toString();
}

/** The claims of the VAPID header (RFC 8292) if its signature is right, and the key that it was signed with. */
export function vapidOf({ headers }: Received): { claims: Record<string, unknown>; key: string } {
  const [, token, key] = /^vapid t=([^,]+), k=([\w-]+)$/.exec(headers.authorization ?? '') ?? [];
  const [head, claims, signature] = token!.split('.') as [string, string, string];
  const point = Buffer.from(key!, 'base64url');
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  const isRight = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isRight) throw new Error('The signature is wrong.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  return { claims: { ...read(head), ...read(claims) }, key: key! };
}
