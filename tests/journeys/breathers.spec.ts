import { expect } from '@jest/globals';
import type { Actor, TestPractice } from '../support/actors.js';
import {
  describePages,
  onStage,
  personAs,
  story,
  type Person,
  type Stage,
} from '../support/browser.js';

const WORDS = 'Why did you not call? I waited until two.';

describePages('A breather', () => {
  let stage: Stage;
  let practice: TestPractice;
  let client: Actor;
  let hers: Person;
  const chapter = story(() => stage);

  onStage(async (opened) => {
    ({ stage, practice } = opened);
    client = await practice.client({ name: 'Mara Client' });
    hers = await personAs(stage, client, 'phone');
  });

  const rows = async () =>
    (
      await stage.world.owner.query<{ kept_at: Date | null; shared_at: Date | null }>(
        'select kept_at, shared_at from breathers where client_id = $1 order by created_at',
        [client.clientId],
      )
    ).rows;
  const box = () => hers.page.getByRole('textbox', { name: 'The message you won’t send' });
  const press = (name: string) => hers.page.getByRole('button', { name, exact: true }).click();
  const burn = () => hers.page.getByRole('dialog').getByRole('button', { name: 'Burn it' }).click();
  const onTheDevice = () => hers.page.evaluate(() => JSON.stringify({ ...localStorage }));

  chapter('she writes from Today, and it is saved as she types', async () => {
    await hers.go('/today');
    await hers.page.getByRole('link', { name: 'Take a breather' }).click();
    await box().fill(WORDS);
    await hers.page.getByText('10 more minutes.').waitFor();
    await hers.page.getByText('Saved', { exact: true }).waitFor();
    expect(await onTheDevice()).not.toContain('Why did you not call');
    expect(await hers.page.getByRole('button', { name: /Keep it|Share it/ }).count()).toBe(0);
    expect(await hers.page.title()).toBe('Footing');
  });

  chapter('the wait continues after the tab is closed', async () => {
    await hers.page.close();
    await stage.move({ minutes: 4 });
    hers.page = await hers.context.newPage();
    await hers.go('/breather');
    await hers.page.getByText('6 more minutes.').waitFor();
    expect(await box().inputValue()).toBe(WORDS);
  });

  chapter('words written offline are kept on the phone and sent when it is online', async () => {
    await hers.context.setOffline(true);
    await box().fill(`${WORDS} Or three.`);
    await hers.page.getByText('Saved on this device').waitFor();
    // Stored encrypted: not readable in the phone's storage.
    await hers.page.waitForFunction(() =>
      Object.entries(localStorage).some(
        ([key, value]) => key.startsWith('footing.kept.') && value.startsWith('sealed:'),
      ),
    );
    expect(await onTheDevice()).not.toContain('Or three.');
    await hers.context.setOffline(false);
    await hers.page.getByText('Saved', { exact: true }).waitFor();
    expect(await onTheDevice()).not.toContain('Or three.');
  });

  chapter('what she burns in one tab without a connection is not sent by another', async () => {
    const bodies: string[] = [];
    hers.context.on('request', (request) => bodies.push(request.postData() ?? ''));
    const other = await hers.context.newPage();
    await hers.context.route('**/graphql', (route) => route.abort());
    await box().fill('Purple elephants');
    await hers.page.getByText('Saved on this device').waitFor();
    await hers.context.unroute('**/graphql');
    // The other tab opens, but cannot save: it holds the words too.
    await hers.context.route('**/graphql', (route) =>
      /"(Write|Burn)Breather"/.test(route.request().postData() ?? '')
        ? route.abort()
        : route.fallback(),
    );
    await other.goto('/breather');
    await other.waitForFunction(
      () => document.querySelector('textarea')?.value === 'Purple elephants',
    );
    await press('Burn it now');
    await burn();
    await hers.page.getByText('so it was only deleted from this device').waitFor();
    await other.waitForFunction(
      () => document.querySelector('textarea')?.value !== 'Purple elephants',
    );
    await hers.context.unroute('**/graphql');
    bodies.length = 0;
    await other.evaluate(() => dispatchEvent(new Event('online')));
    await other.getByRole('textbox').fill(`${WORDS} Or three.`);
    await other.getByText('Saved', { exact: true }).waitFor();
    expect(bodies.join()).not.toContain('Purple');
    await other.close();
    await hers.go('/breather');
  });

  chapter('after ten minutes she keeps it for herself, and the coach does not see it', async () => {
    await stage.move({ minutes: 6 });
    await hers.go('/breather');
    await hers.page.getByText('Ten minutes are over.').waitFor();
    await press('Keep it for me');
    await hers.page.getByText('Only you', { exact: true }).waitFor();
    expect(await box().inputValue()).toBe('');
    const coach = await personAs(stage, practice.owner, 'desktop');
    await coach.go(`/clients/${client.clientId}/breather`);
    await coach.page.getByText('shares one with you, you’ll see it here').waitFor();
    expect((await coach.answers()).join()).not.toContain('Why did you not call');
    await coach.context.close();
  });

  chapter('she shares it, and withdraws it while the coach has it open', async () => {
    const coach = await personAs(stage, practice.owner, 'desktop');
    await hers.page.getByText('Only you', { exact: true }).click();
    await press('Share it with Olga Owner');
    await press('Share it');
    await hers.page.getByText('Shared with Olga Owner', { exact: true }).waitFor();
    await coach.go(`/clients/${client.clientId}/breather`);
    await coach.page.getByText('Or three.').waitFor();
    await press('Stop sharing');
    await hers.page.getByText('Only you', { exact: true }).waitFor();
    await coach.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await coach.page.getByText('shares one with you, you’ll see it here').waitFor();
    expect(await coach.page.getByText('Or three.').count()).toBe(0);
    expect([...coach.troubles]).toEqual([]);
  });

  chapter('she burns both: an unfinished one during the wait, and the kept one', async () => {
    await box().fill('Another one');
    await hers.page.getByText('10 more minutes.').waitFor();
    await press('Burn it now');
    await press('Not now');
    expect(await rows()).toHaveLength(2);
    await press('Burn it now');
    await burn();
    await hers.page.getByText('Burned. It’s gone for good.').waitFor();
    expect(await box().inputValue()).toBe('');
    expect(await rows()).toHaveLength(1);
    await press('Burn it');
    await burn();
    await hers.page.getByText('Past breathers').waitFor({ state: 'hidden' });
    expect(await rows()).toEqual([]);
    expect(await onTheDevice()).not.toContain('Another one');
  });
});
