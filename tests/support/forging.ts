import { createHmac } from 'node:crypto';

/** A token with this head and payload, signed with the key. */
export function signedToken(head: string, payload: object, key: Buffer): string {
  const signed = `${head}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}
