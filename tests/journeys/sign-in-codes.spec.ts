import { expect, it } from '@jest/globals';
import type { Actor } from '../support/actors.js';
import { describePages, onStage, personAs, type Stage } from '../support/browser.js';
import { givePassword, PASSWORD } from '../support/sign-in.js';
import { codeAt } from '../support/sign-in-codes.js';

const MINUTES = 120_000;
const PICTURES = process.env['PICTURES'];

describePages('Sign-in codes', () => {
  let stage: Stage;
  let coach: Actor;

  onStage(async (opened) => {
    stage = opened.stage;
    coach = await opened.practice.coach('Cora Coach');
    await givePassword(stage.world, coach.accountId);
  });

  it(
    'are set up with an app, asked for at the next sign-in, and a recovery code takes their place once',
    async () => {
      const { page, go, troubles } = await personAs(stage, coach, 'phone');
      const picture = async (name: string) => {
        if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
      };
      const nextCode = (secret: string) => {
        stage.world.clock.set(new Date(stage.world.clock.now().getTime() + 30_000));
        return codeAt(secret, stage.world.clock.now());
      };
      await go('/account');
      await page.getByRole('button', { name: 'Turn on sign-in codes' }).click();
      await page.getByLabel('Your password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('img', { name: 'QR code for your authenticator app' }).waitFor();
      await picture('codes-set-up');
      const shown = await page.getByText(/^Key: ([A-Z2-7]{4} ?){8}$/).textContent();
      const secret = shown!.slice('Key: '.length).replaceAll(' ', '');
      await page.getByLabel('Code', { exact: true }).fill('000000');
      await page.getByRole('button', { name: 'Turn on sign-in codes' }).click();
      await page.getByText('That code is wrong').waitFor();
      await page.getByLabel('Code', { exact: true }).fill(nextCode(secret));
      await page.getByRole('button', { name: 'Turn on sign-in codes' }).click();
      const recovery = page.getByRole('list', { name: 'Your recovery codes' });
      await recovery.waitFor();
      await picture('codes-recovery');
      const [first] = await recovery.getByRole('listitem').allTextContents();
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as a file' }).click();
      expect((await saved).suggestedFilename()).toBe('recovery-codes.txt');
      await page.getByRole('button', { name: 'I’ve saved them' }).click();
      await page.getByText('You have 10 recovery codes left.').waitFor();
      await picture('codes-on');

      const signInWith = async (code: string) => {
        await page.getByRole('button', { name: 'Sign out', exact: true }).first().click();
        await page.getByRole('textbox', { name: 'Email' }).fill(coach.email);
        await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
        await page.getByRole('button', { name: 'Sign in' }).click();
        await page.getByLabel('Code', { exact: true }).waitFor();
        await picture('codes-asked');
        expect(await page.getByRole('alert').count()).toBe(0);
        await page.getByLabel('Code', { exact: true }).fill(code);
        await page.getByRole('button', { name: 'Sign in' }).click();
        await page.getByRole('heading', { name: 'Today' }).first().waitFor();
        await go('/account');
      };
      await signInWith(nextCode(secret));
      await page.getByText('You have 10 recovery codes left.').waitFor();
      await signInWith(first!.toLowerCase());
      await page.getByText('You have 9 recovery codes left.').waitFor();

      await page.getByRole('button', { name: 'Turn off' }).click();
      await page.getByLabel('Your password').fill(PASSWORD);
      await page.getByLabel('Code', { exact: true }).fill(nextCode(secret));
      await page.getByRole('button', { name: 'Turn off' }).click();
      await page.getByText('They’re off.').waitFor();
      expect(troubles).toEqual([]);
    },
    MINUTES,
  );
});
