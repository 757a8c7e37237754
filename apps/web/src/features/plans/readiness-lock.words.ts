import { assertNever, onDayWords, type Outcome } from '../../shared/words';

/** The outcome of the latest answers before a plan, and when new ones can be given. */
interface ReadinessLock {
  outcome?: Outcome | null;
  until?: string | null;
}

/** What a client reads while a plan waits for its readiness questions or for what their result requires. */
export function readinessLockWords(
  lock: ReadinessLock | null | undefined,
  coachName: string,
  now: number,
) {
  const seeResult = 'See your result';
  const answer = 'Answer the questions';
  const outcome = lock?.outcome;
  switch (outcome) {
    case null:
    case undefined:
    case 'PROCEED':
      return {
        title: 'First, some questions',
        words:
          'Before your plan starts, there are some questions to answer. Answer as honestly as you can. Your answers decide whether it starts now, later, or after a talk with your coach.',
        way: answer,
      };
    case 'COOL_OFF':
      return lock?.until && Date.parse(lock.until) > now
        ? {
            title: 'Some quiet days first',
            words: `You don’t lose anything by waiting. New answers can count ${onDayWords(lock.until, now)} at the earliest.`,
            way: seeResult,
          }
        : {
            title: 'The quiet days are over',
            words: 'You can answer the questions again whenever you’re ready.',
            way: answer,
          };
    case 'TALK_TO_COACH':
      return {
        title: 'Talk first',
        words: `Talk with ${coachName} about your answers. After that, ${coachName} can start your plan.`,
        way: seeResult,
      };
    case 'NOT_SUITABLE':
      return {
        title: 'Not this plan right now',
        words: `There’s another plan, for letting go, that is only about you. You can start it yourself, or talk with ${coachName} first.`,
        way: seeResult,
      };
    case 'SAFETY_STOP':
      return {
        title: 'Paused for safety',
        words: `The plan doesn’t start for now. You can talk with ${coachName}, and you choose how much to say.`,
        way: seeResult,
      };
    default:
      return assertNever(outcome);
  }
}
