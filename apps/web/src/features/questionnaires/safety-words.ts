import { assertNever, type outcomeWords } from '../../shared/words';

/** Where answers to the safety questions led, as the client reads it. */
export function safetyOutcomeWords(outcome: Parameters<typeof outcomeWords>[0]): string {
  switch (outcome) {
    case 'PROCEED':
      return 'Nothing here calls for a stop';
    case 'COOL_OFF':
      return 'A quiet week first';
    case 'TALK_TO_COACH':
      return 'Talk about it with your coach';
    case 'NOT_SUITABLE':
      return 'They need to be left alone';
    case 'SAFETY_STOP':
      return 'Please stop here for now';
    default:
      return assertNever(outcome);
  }
}
