import { newId } from '../../support/actors.js';
import type { Client, Texts } from './client.js';
import { offerTwice } from './plan-offers.js';
import type { Telling } from './telling.js';

/** Two changes of the plan by the coach: one with a private reason, one with a reason for the client. */
export async function editTwice(telling: Telling, client: Client, texts: Texts): Promise<void> {
  await offerTwice(telling, client);
  const { coach, life } = client;
  const read = async () => {
    const { planId } = life;
    const content = await telling.result(coach, 'Query.planContent', { planId });
    const { contentVersion, steps } = content;
    return { planId, contentVersion, steps: steps.map(sendable) };
  };
  const edit = async (change: (steps: any[]) => void, reason: object) => {
    const content = await read();
    change(content.steps);
    const id = newId(telling.world);
    await telling.result(coach, 'Mutation.editPlan', {
      input: { id, ...content, ...reason },
    });
    return id;
  };
  const first = await edit(
    ([ground, waiting]) => {
      Object.assign(ground.actions[1], { dueAfterDays: 2 });
      ground.actions.find((action: any) => action.key === 'habit').habit.periods = 4;
      ground.actions.find((action: any) => action.key === 'unanswered').required = false;
      waiting.opens.push({ kind: 'DATE', date: '2026-03-21' });
      ground.actions[1].title = texts.shared('edited-title');
      ground.actions[1].guidance = texts.shared('edited-guidance');
      ground.purpose = texts.shared('edited-purpose');
      ground.actions.push({ ...GONE, title: texts.shared('title-of-gone') });
    },
    { reason: texts.staffOnly('private-edit-reason') },
  );
  await writeAbout(GONE.key, telling, client, texts);
  life.editId = await edit(
    ([ground]) => {
      ground.guidance = texts.shared('edited-step');
      ground.actions = ground.actions.filter(({ key }: any) => key !== GONE.key);
    },
    { reason: texts.shared('edit-reason'), shareReason: true },
  );
  const content = await read();
  // The wait of a step that waits for no other step has a date.
  const [, , later] = content.steps;
  const actions = later.actions.map((action: any) => ({ ...action, key: `${action.key}-again` }));
  const opens = [{ kind: 'WAIT', days: 60, anchor: 'PLAN_START' }];
  content.steps.push({ ...later, key: 'later-again', opens, actions });
  await telling.result(coach, 'Query.planEditPreview', { input: content });
  await telling.result(client, 'Mutation.closePlanEdits', { input: { ids: [first] } });
}

/** A reflection that the coach removes after the client wrote about it. */
const GONE = {
  ...{ key: 'gone', kind: 'REFLECTION', guidance: '', required: false, reach: 'NO' },
  ...{ prompt: 'What now?', dueAfterDays: null, habit: null, questionnaire: null },
};

async function writeAbout(
  key: string,
  telling: Telling,
  client: Client,
  texts: Texts,
): Promise<void> {
  const { steps } = await telling.result(client, 'Query.plan', { id: client.life.planId });
  const actions = steps.flatMap((step: any) => step.actions);
  await telling.result(client, 'Mutation.saveReflection', {
    input: {
      actionId: actions.find((action: any) => action.key === key).id,
      text: texts.unshared('reflection-on-gone'),
      version: 0,
      shared: false,
    },
  });
}

/** A step as it is sent, without what the server adds. */
export function sendable(step: any): object {
  const plain = (value: any): any => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(
      ([key]) => key !== '__typename' && key !== 'noReachBy',
    );
    return Object.fromEntries(kept.map(([key, one]) => [key, plain(one)]));
  };
  return plain(step);
}
