import { answerTo, shownQuestions } from './form-answers.js';
import { bandOf, scoresOf } from './form-scores.js';
import type { FormAnswers, FormBand, FormChoice, FormContent } from './form.js';

/** What a form does besides asking, and what it must say before its first question. */
export type FormNotice =
  /** No answer tells anybody. */
  | 'NONE'
  /** Some answers tell the coach. */
  | 'TELLS_COACH'
  /** Some answers tell the coach, unless the client keeps the answers to themselves. */
  | 'TELLS_COACH_IF_SHARED';

/**
 * What the client reads before the first question. The product writes the sentence, so that no form with an alarm can
 * leave it out.
 */
export function noticeOf(
  content: Pick<FormContent, 'readers' | 'questions' | 'scores'>,
): FormNotice {
  if (content.readers === 'CLIENT' || !partsOf(content).some(({ tellsCoach }) => tellsCoach)) {
    return 'NONE';
  }
  return content.readers === 'COACH' ? 'TELLS_COACH' : 'TELLS_COACH_IF_SHARED';
}

/** Whether crisis help is shown with these answers. Complete answers are not needed. */
export function showsHelp(content: FormContent, answers: FormAnswers): boolean {
  return reached(content, answers).some((part) => part.showsHelp);
}

/** Whether these answers tell the coach, once they are sent to the coach. */
export function tellsCoach(content: FormContent, answers: FormAnswers): boolean {
  return reached(content, answers).some((part) => part.tellsCoach);
}

/** Whether these answers pause outreach, once they are sent, whoever reads them. */
export function pausesOutreach(content: FormContent, answers: FormAnswers): boolean {
  return reached(content, answers).some((part) => part.pausesOutreach === true);
}

/** What a form must say about outreach before its first question. */
export type FormPauseNotice =
  /** No answer pauses outreach. */
  | 'NONE'
  /** Some answers pause outreach, and the coach sees that. */
  | 'PAUSES'
  /** The same, also if the client keeps the answers to themselves. */
  | 'PAUSES_EVEN_IF_KEPT';

/** Written by the product, as `noticeOf`, so that no form that pauses outreach can leave it out. */
export function pauseNoticeOf(
  content: Pick<FormContent, 'readers' | 'questions' | 'scores'>,
): FormPauseNotice {
  if (!partsOf(content).some((part) => part.pausesOutreach === true)) return 'NONE';
  return content.readers === 'COACH' ? 'PAUSES' : 'PAUSES_EVEN_IF_KEPT';
}

/** Whether a pause alone tells which answer was given: only one answer of the form pauses outreach, and no score does. */
export function pauseTellsAnswer({
  questions,
  scores,
}: Pick<FormContent, 'questions' | 'scores'>): boolean {
  const pauses = (part: Part) => part.pausesOutreach === true;
  const choices = questions.flatMap((question) => question.choices.filter(pauses));
  return choices.length === 1 && !scores.some(({ bands }) => bands.some(pauses));
}

type Part = Pick<FormChoice | FormBand, 'showsHelp' | 'tellsCoach' | 'pausesOutreach'>;

/** The choices and bands of the answers. */
function reached(content: FormContent, answers: FormAnswers): Part[] {
  const chosen = shownQuestions(content, answers).flatMap((question) => {
    const keys = [answerTo(question, answers) ?? []].flat();
    return question.choices.filter(({ key }) => keys.includes(key));
  });
  const bands = scoresOf(content, answers).flatMap(({ value }, at) =>
    value === null ? [] : (bandOf(content.scores[at]!, value) ?? []),
  );
  return [...chosen, ...bands];
}

function partsOf({ questions, scores }: Pick<FormContent, 'questions' | 'scores'>): Part[] {
  return [...questions.flatMap(({ choices }) => choices), ...scores.flatMap(({ bands }) => bands)];
}
