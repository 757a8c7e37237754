import { newId } from '../../support/actors.js';
import type { Client, Texts } from './client.js';
import type { Making } from './coach.js';
import { SOON } from './sent.js';

/** Forms of the coach, and forms that were sent to the client. */
export interface FormsLife {
  formId: string;
  formVersionId: string;
  draftFormId: string;
  /** Sent to the client: answered for themselves alone, answered for the coach, not finished. */
  keptFormId: string;
  sharedFormId: string;
  openFormId: string;
  /** Begun by the client, then taken back. */
  takenBackFormId: string;
  /** Of actions of the plan: one answered for the coach, one begun. */
  finishedFormId: string;
  finishedFormActionId: string;
  begunFormId: string;
  begunFormActionId: string;
}

/** Forms: one answered for the client alone, one for the coach, one that is not finished, and one that was taken back. */
export async function answerForms(
  { telling }: Making,
  client: Client,
  texts: Texts,
): Promise<void> {
  const { coach, life } = client;
  const ask = async () => {
    const id = newId(telling.world);
    await telling.result(coach, 'Mutation.sendForm', {
      input: { id, clientId: life.clientId, formId: life.formId, dueOn: SOON },
    });
    return id;
  };
  const answer = async (requestId: string, share: boolean, text: string) =>
    telling.result(client, 'Mutation.saveFormAnswers', {
      input: {
        requestId,
        share,
        answers: [
          { question: 'proud', values: [text] },
          { question: 'mood', values: ['4'] },
          { question: 'slept', values: ['yes'] },
        ],
      },
    });
  const { steps } = await telling.result(client, 'Query.plan', { id: life.planId });
  const action = (key: string): string =>
    steps[0].actions.find((one: { key: string }) => one.key === key).id;
  Object.assign(life, {
    finishedFormActionId: action('finished-form'),
    begunFormActionId: action('begun-form'),
  });
  const open = async (actionId: string) => {
    const id = newId(telling.world);
    await telling.result(client, 'Mutation.openActionForm', { input: { id, actionId } });
    return id;
  };
  Object.assign(life, {
    keptFormId: await ask(),
    sharedFormId: await ask(),
    openFormId: await ask(),
    takenBackFormId: await ask(),
    finishedFormId: await open(life.finishedFormActionId),
    begunFormId: await open(life.begunFormActionId),
  });
  // As if it had been sent when the client joined.
  await telling.world.owner.query('update form_requests set intake = true where id = $1', [
    life.openFormId,
  ]);
  await answer(life.keptFormId, false, texts.unshared('form-answer'));
  await answer(life.sharedFormId, true, texts.sharedWithCoach('shared-form-answer'));
  await answer(life.openFormId, true, texts.unshared('unfinished-form-answer'));
  await answer(life.takenBackFormId, true, texts.unshared('taken-back-form-answer'));
  await telling.result(coach, 'Mutation.withdrawForm', { requestId: life.takenBackFormId });
  await answer(life.finishedFormId, true, texts.sharedWithCoach('finished-form-answer'));
  await answer(life.begunFormId, true, texts.unshared('begun-form-answer'));
  for (const requestId of [life.keptFormId, life.sharedFormId, life.finishedFormId]) {
    await telling.result(client, 'Mutation.sendFormAnswers', { requestId });
  }
}
