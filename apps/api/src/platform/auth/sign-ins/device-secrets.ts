import { createHmac } from 'node:crypto';

/** As many earlier secrets are given as a device can have missed. */
const MOST_EARLIER = 10;

/** What opens the data that devices keep for an account (ADR 59). */
export interface DeviceSecrets {
  deviceSecret: string;
  /** Counts the passwords that replaced another. */
  deviceSecretNumber: number;
  /** Those before it, latest first: a device may still keep something under one. */
  earlierDeviceSecrets: string[];
}

/** The secrets of an account at this number. They are derived, and stored nowhere. */
export function deviceSecretsOf(key: Buffer, accountId: string, number: number): DeviceSecrets {
  const secret = (at: number) =>
    createHmac('sha256', key)
      .update(at === 0 ? accountId : `${accountId} ${at}`)
      .digest('base64url');
  const earlier = Array.from(
    { length: Math.min(number, MOST_EARLIER) },
    (_, at) => number - 1 - at,
  );
  return {
    deviceSecret: secret(number),
    deviceSecretNumber: number,
    earlierDeviceSecrets: earlier.map(secret),
  };
}
