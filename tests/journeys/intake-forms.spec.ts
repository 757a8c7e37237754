import { expect } from '@jest/globals';
import type { Actor } from '../support/actors.js';
import {
  describePages,
  onStage,
  personAs,
  story,
  type Person,
  type Stage,
} from '../support/browser.js';
import { published, worksheet } from '../support/forms.js';
import { JOINING, mailedToken, newAddress, PASSWORD } from '../support/sign-in.js';

describePages('The form for new clients', () => {
  let stage: Stage;
  let coach: Actor;
  let onDesktop: Person;
  const chapter = story(() => stage);

  onStage(async (opened) => {
    ({ stage } = opened);
    coach = opened.practice.owner;
    await published(coach, worksheet(), 'Before we meet');
    onDesktop = await personAs(stage, coach, 'desktop');
  });

  chapter('is chosen on the page of forms, and can be removed and chosen again', async () => {
    const { page } = onDesktop;
    const turn = async (item: string) => {
      await page.getByRole('button', { name: 'More for Before we meet' }).click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
    };
    const choose = async () => {
      await turn('Send to new clients');
      await page.getByRole('dialog').getByRole('button', { name: 'Send to new clients' }).click();
      await page.getByText('Sent to new clients').waitFor();
    };
    await onDesktop.go('/templates/forms');
    await choose();
    await turn('Stop sending to new clients');
    await page.getByText('Sent to new clients').waitFor({ state: 'detached' });
    await choose();
  });

  chapter('is sent when a client joins, and the coach sees that it waits', async () => {
    const { page } = onDesktop;
    const email = newAddress('client');
    const { inviteClient } = await coach.ok<any>(
      `mutation ($input: InviteClientInput!) { inviteClient(input: $input) { ... on Invitation { clientId } } }`,
      { input: { email, name: 'Nora New' } },
    );
    const { clientId } = inviteClient;
    const startsAt = new Date(stage.world.clock.now().getTime() + 72 * 3_600_000);
    const { planSession } = await coach.ok<any>(
      `mutation ($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }`,
      { input: { clientId, startsAt, minutes: 50 } },
    );
    await stage.world.gql(
      `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }`,
      {
        input: {
          token: await mailedToken(stage.world, email),
          password: PASSWORD,
          joining: JOINING,
        },
      },
    );
    for (const path of [`/clients/${clientId}`, `/sessions/${planSession.id}`]) {
      await onDesktop.go(path);
      await page.getByText('Nora hasn’t filled out').waitFor();
      await page.getByText('It’s due').waitFor();
    }
    await page.getByRole('link', { name: 'Before we meet' }).click();
    await page.getByRole('heading', { name: 'Waiting for answers' }).waitFor();
    expect([...onDesktop.troubles]).toEqual([]);
  });
});
