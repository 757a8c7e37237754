import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { createApp, DigestWorker, OutboxWorker } from '@footing/api/testing';
import { insertSubscribers } from '../support/subscribers.js';
import { makePractice } from '../support/actors.js';
import { bootWorld, type World } from '../support/world.js';

/** A mail server that stores what it receives. */
class MailServer {
  readonly received: string[] = [];
  #reach: () => void = () => undefined;
  #held: Promise<void> = Promise.resolve();
  /** Resolves when an email has arrived. */
  readonly reached = new Promise<void>((resolve) => (this.#reach = resolve));
  release: () => void = () => undefined;
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        this.received.push(text);
        this.#reach();
        void this.#held.then(() => done());
      });
    },
  });

  /** Accepts emails without confirming them, until it is released. */
  hold(): void {
    this.#held = new Promise((resolve) => (this.release = resolve));
  }

  async listen(port = 0): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    return (this.#server.server.address() as AddressInfo).port;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(resolve));
  }
}

let world: World;
let mail: MailServer;
let port: number;

beforeEach(async () => {
  mail = new MailServer();
  port = await mail.listen();
  world = await bootWorld({ env: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
});
afterEach(async () => {
  await world.close();
  await mail.close();
});

const deliver = () => world.app.get(OutboxWorker, { strict: false }).deliver();

async function invite(names: string[]): Promise<void> {
  const { owner } = await makePractice(world);
  // The number of emails that a practice may send once it is no longer new.
  await world.owner.query(`update practices set created_at = created_at - interval '30 days'`);
  for (const name of names) {
    await owner.ok(
      `mutation I($input: InviteClientInput!) { inviteClient(input: $input) { __typename } }`,
      { input: { name, email: `${name}@example.test`, timeZone: 'Europe/Berlin' } },
    );
  }
}

describe('an email', () => {
  it('is sent from our address under the sender’s name, even with unusual characters, and without a reply address', async () => {
    const practice = await makePractice(world);
    const input = { email: 'mara@example.test', name: 'Mara', timeZone: 'Europe/Berlin' };
    for (const [at, name] of [
      'Ana Ruiz',
      '"Ana" <Ruiz>, M.A.',
      'Añá\r\nBcc: x',
      'Dr. "A", B',
    ].entries()) {
      const coach = await practice.coach(name);
      await coach.ok(
        `mutation I($input: InviteClientInput!) { inviteClient(input: $input) { __typename } }`,
        {
          input: { ...input, email: `${at}.${input.email}` },
        },
      );
    }
    await deliver();
    const heads = mail.received
      .map((text) => text.split('\r\n\r\n')[0]!.replaceAll(/\r\n[ \t]/g, ' '))
      .sort((a, b) => (/^To: (\d)/m.exec(a)![1]! < /^To: (\d)/m.exec(b)![1]! ? -1 : 1));
    expect(heads.map((head) => /^From: (.*)$/m.exec(head)![1]!.trim())).toEqual([
      '"Ana Ruiz (Harbour)" <no-reply@localhost>',
      'no-reply@localhost',
      expect.stringMatching(
        /^=\?UTF-8\?[BQ]\?\S+\?=( =\?UTF-8\?[BQ]\?\S+\?=)* <no-reply@localhost>$/i,
      ),
      '"Dr. \\"A\\", B (Harbour)" <no-reply@localhost>',
    ]);
    for (const head of heads) {
      expect(head).not.toMatch(/^(Bcc|Cc|Reply-To|Sender|X-.*Footing)/im);
      expect(head.match(/^(From|To|Subject):/gm)).toHaveLength(3);
      expect(head).not.toMatch(/footing/i);
    }
  });

  it('has the coach’s address for replies if the coach chose that', async () => {
    const practice = await makePractice(world);
    const coach = await practice.coach('Ana Ruiz');
    await coach.ok('mutation { setTakesReplies(takes: true) { __typename } }');
    await coach.ok(
      `mutation I($input: InviteClientInput!) { inviteClient(input: $input) { __typename } }`,
      { input: { email: 'mara@example.test', name: 'Mara', timeZone: 'Europe/Berlin' } },
    );
    await deliver();
    expect(mail.received[0]).toMatch(new RegExp(`^Reply-To: ${coach.email}\r$`, 'm'));
  });

  it('waits while the mail server is unavailable, and is sent once when it is back', async () => {
    await mail.close();
    await invite(['mara']);
    expect(await deliver()).toBe(0);
    expect(await deliver()).toBe(0);

    mail = new MailServer();
    await mail.listen(port);
    world.clock.advance({ minutes: 5 });
    expect(await deliver()).toBe(1);
    world.clock.advance({ hours: 5 });
    expect(await deliver()).toBe(0);
    expect(mail.received).toHaveLength(1);
    expect(mail.received[0]).toMatch(/^To: mara@example\.test/m);
  });

  it('leaves nothing readable in the database once it is sent', async () => {
    await invite(['mara']);
    await deliver();
    const { rows } = await world.owner.query('select length(payload) as bytes from outbox');
    expect(rows).toEqual([{ bytes: 0 }]);
  });

  it('is sent before digests that have waited longer', async () => {
    const practice = await makePractice(world);
    await insertSubscribers(world, practice, 3, world.clock.now());
    expect(await world.app.get(DigestWorker, { strict: false }).make()).toBe(3);
    world.clock.advance({ minutes: 1 });
    await world.gql(
      'mutation($email: String!) { requestPasswordReset(email: $email) { __typename } }',
      { email: practice.owner.email },
    );
    expect(await deliver()).toBe(4);
    const subjects = mail.received.map((text) => /^Subject: (.*)\r$/m.exec(text)![1]);
    expect(subjects).toEqual(['Choose a new password', ...Array(3).fill('You have an update')]);
  });

  it('is sent once if the mail server is slow and another worker runs in the meantime', async () => {
    const names = Array.from({ length: 5 }, (_, at) => `slow${at}`);
    await invite(names);
    mail.hold();
    const first = deliver();
    await mail.reached;
    world.clock.advance({ minutes: 3 });
    const other = await createApp({
      config: world.config,
      appUrl: world.appUrl,
      clock: world.clock,
    });
    try {
      expect(await other.get(OutboxWorker, { strict: false }).deliver()).toBe(0);
      mail.release();
      expect(await first).toBe(names.length);
    } finally {
      await other.close();
    }
    expect(mail.received).toHaveLength(names.length);
  });

  it('is sent once when two workers deliver at the same time', async () => {
    const names = Array.from({ length: 45 }, (_, at) => `client${at}`);
    await invite(names);
    const other = await createApp({
      config: world.config,
      appUrl: world.appUrl,
      clock: world.clock,
    });
    try {
      const [one, two] = await Promise.all([
        deliver(),
        other.get(OutboxWorker, { strict: false }).deliver(),
      ]);
      expect(one + two).toBe(names.length);
    } finally {
      await other.close();
    }
    const to = mail.received.map((text) => /^To: (.+?)@/m.exec(text)![1]);
    expect(to.sort()).toEqual([...names].sort());
  });
});
