import { newId, type Actor } from '../support/actors.js';
import type { Stage } from '../support/browser.js';
import {
  changeForm,
  nineAnswers,
  nineQuestions,
  openForm,
  pausingForm,
  published,
  saveAnswers,
  sendAnswers,
  sendForm,
  worksheet,
} from '../support/forms.js';
import { ACTION, actionOf, assign, publishedVersions, SHORT_PLAN } from '../support/plans.js';
import { JOINING, mailedToken, PASSWORD, signIn, type Browser } from '../support/sign-in.js';
import { PEOPLE } from './places.js';

export interface AddressesOfForms {
  /** A form of the coach’s own, one that the client has not answered, and one that they have. */
  form: string;
  openForm: string;
  finishedForm: string;
  /** A client with a form for new clients that waits, forms in their plan, and outreach that a form has paused. */
  clientWithForms: string;
  pausingForm: string;
  /** The action whose form they finished. */
  formAction: string;
  /** A template with actions that ask for a form. */
  formTemplate: string;
}

export const actorOf = ({ gql }: Browser, clientId: string | null = null): Actor =>
  ({
    clientId,
    gql,
    ok: async (query: string, variables?: object) => (await gql(query, variables)).data,
  }) as unknown as Actor;

/** A form with an alarm that a client answered twice, another one that waits, and a client with forms of every kind. */
export async function makeForms(
  stage: Stage,
  coach: Actor,
  client: Actor,
): Promise<AddressesOfForms> {
  const { world } = stage;
  world.clock.advance({ days: -15 });
  const form = await published(coach, nineQuestions(), 'How were the last two weeks?');
  world.clock.advance({ days: 1 });
  const answer = async (score: number) => {
    const sent = await sendForm(world, coach, client, form);
    await saveAnswers(client, sent, nineAnswers(score));
    await sendAnswers(client, sent);
    return sent.id;
  };
  await answer(2);
  world.clock.advance({ days: 14 });
  const finishedForm = await answer(1);
  const waiting = await published(coach, nineQuestions(), 'The last two weeks, once more');
  const { id: open } = await sendForm(world, coach, client, waiting);
  return { form: form.id, openForm: open, finishedForm, ...(await ofLeah(stage, coach)) };
}

async function ofLeah({ world }: Stage, coach: Actor) {
  const intake = await published(coach, worksheet(), 'Before we meet');
  await changeForm(coach, '$id: ID!', 'setIntakeForm(formId: $id, on: true)', { id: intake.id });
  const leah = await joined(world, coach);
  const week = await published(coach, worksheet(), 'Your week in words');
  const asks = (key: string, title: string) => ({
    ...{ ...ACTION, key, kind: 'QUESTIONNAIRE', title, questionnaire: week.versions[0]!.id },
  });
  const [first, ...others] = SHORT_PLAN.steps;
  const forms = [asks('look', 'Your week in words'), asks('next', 'Your week in words, again')];
  const steps = [{ ...first!, actions: [...forms, ...first!.actions] }, ...others];
  const template = await publishedVersions(coach, { ...SHORT_PLAN, steps });
  const [templateVersionId] = template.versions;
  const plan = await assign(world, coach, leah, { templateVersionId, content: undefined });
  const action = (key: string): string => actionOf(plan, key).id;
  const done = await openForm(leah, { id: newId(world), actionId: action('look') });
  await saveAnswers(leah, done, { proud: 'I called my sister back.', hours: 7 }, true);
  await sendAnswers(leah, done);
  const begun = await openForm(leah, { id: newId(world), actionId: action('next') });
  await saveAnswers(leah, begun, { hours: 6 }, true);
  const pausing = pausingForm({ readers: 'CLIENT_CHOOSES' });
  const weekend = await published(coach, pausing, 'Before the weekend');
  const sent = await sendForm(world, coach, leah, weekend);
  await saveAnswers(leah, sent, { going: 'yes' }, false);
  await sendAnswers(leah, sent);
  return {
    clientWithForms: leah.clientId!,
    pausingForm: sent.id,
    formAction: action('look'),
    formTemplate: template.id,
  };
}

/** A client who joins, and whose first session is in three days. */
async function joined(world: Stage['world'], coach: Actor): Promise<Actor> {
  const { email } = PEOPLE.clientWithForms;
  const { inviteClient } = await coach.ok<any>(
    `mutation ($input: InviteClientInput!) { inviteClient(input: $input) { ... on Invitation { clientId } } }`,
    { input: { id: newId(world), email, name: 'Leah Stern', timeZone: 'Europe/Berlin' } },
  );
  const { clientId } = inviteClient;
  const startsAt = new Date(world.clock.now().getTime() + 75 * 3_600_000);
  await coach.ok(
    `mutation ($input: PlanSessionInput!) { planSession(input: $input) { __typename } }`,
    { input: { clientId, startsAt, minutes: 50 } },
  );
  await world.gql(
    `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }`,
    {
      input: { token: await mailedToken(world, email), password: PASSWORD, joining: JOINING },
    },
  );
  return actorOf(await signIn(world, email), clientId);
}
