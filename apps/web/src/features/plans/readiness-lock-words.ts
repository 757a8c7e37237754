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
  const look = 'See where your answers led';
  const outcome = lock?.outcome;
  switch (outcome) {
    case null:
    case undefined:
    case 'PROCEED':
      return {
        title: 'First, some questions',
        words: 'Before your plan starts there are questions for you. There are no right answers.',
        way: 'Go to the questions',
      };
    case 'COOL_OFF':
      return lock?.until && Date.parse(lock.until) > now
        ? {
            title: 'Some quiet days first',
            words: `Nothing is lost by waiting. The questions come back ${onDayWords(lock.until, now)}.`,
            way: look,
          }
        : {
            title: 'The quiet days have passed',
            words: 'You can answer the questions again, whenever you like.',
            way: 'Go to the questions',
          };
    case 'TALK_TO_COACH':
      return {
        title: 'Talk first',
        words: `Talk with ${coachName} about your answers first. Then ${coachName} can start the plan.`,
        way: look,
      };
    case 'NOT_SUITABLE':
      return {
        title: 'Not this plan, for now',
        words: `There is a plan for letting go, which is about you alone. ${coachName} can put it together with you.`,
        way: look,
      };
    case 'SAFETY_STOP':
      return {
        title: 'Paused for safety',
        words: `Nothing starts for now. ${coachName} is there to talk, and you choose what to tell.`,
        way: look,
      };
    default:
      return assertNever(outcome);
  }
}
