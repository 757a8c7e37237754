import type { Actor } from './actors.js';
import { plainAnswers, withInput } from './plans.js';

/** Answers the safety questions as somebody who is afraid: outreach is paused. `id`: of the answers, to send them again. */
export async function answerAfraid(client: Actor, id?: string): Promise<void> {
  const { version, answers } = await plainAnswers(client, 'safety');
  const afraid = answers.map((one) => (one.question === 'afraid' ? { ...one, value: 'YES' } : one));
  await withInput(client, 'answerSafetyCheck', { version, answers: afraid, ...(id && { id }) });
}
