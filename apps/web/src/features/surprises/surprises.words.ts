import type { SurpriseOutcome } from '@footing/contract';

export const words = {
  theOther: 'the other person',
  checklist: {
    boundary: (other: string) =>
      `Outreach is open: it doesn’t go against anything ${other} asked for.`,
    wait: 'The wait is over.',
    safetyAnswered: 'You answered the safety questions recently.',
    safetyFirst: 'Answer the safety questions first.',
    answer: 'Answer them now',
    all: 'All four must be true',
    points: {
      small: 'It’s small',
      inexpensive: 'It doesn’t cost much',
      notInPerson: 'I’m not bringing it in person',
      obligesToNothing: 'They don’t have to do anything: no thanks, no reply, no visit',
    },
    one: 'It’s one surprise, not a series. The next one can be in six months at the earliest. If one of the four isn’t true, don’t give it. You haven’t lost anything.',
    given: 'I gave it',
  },
  notNow: {
    text: 'Not now. Your plan shows what comes first.',
    plan: 'See your plan',
  },
  given: 'Given {day}',
  profile: 'See what’s recorded about contact',
  undo: 'I haven’t given it yet',
  question: {
    first: 'Did they respond?',
    later: 'Did anything change?',
    stopTitle: 'Did they ask you to stop?',
    stopText:
      'If you say yes, all outreach in your plan is paused right away. Your coach will see that it’s paused.',
    stopYes: 'Yes, they asked me to stop',
    stopNo: 'No, go back',
    choices: {
      WARM: 'A warm response',
      NEUTRAL: 'A neutral response',
      NO_RESPONSE: 'No response',
      ASKED_TO_STOP: 'They asked me to stop',
    } satisfies Record<SurpriseOutcome, string>,
  },
};

export function outcomeWords(outcome: SurpriseOutcome | null, other: string): string[] {
  switch (outcome) {
    case null:
      return [
        'It’s theirs now. They can enjoy it, give it away, or say nothing about it. There’s nothing left for you to do.',
        'You don’t have to log anything here, today or later.',
      ];
    case 'WARM':
      return [
        'That’s good to hear. It was a nice moment for both of you, and it can stay just that.',
        'You don’t need to do anything more, and neither do they.',
      ];
    case 'NEUTRAL':
      return ['A neutral response is an answer too. You gave something small, and they got it.'];
    case 'NO_RESPONSE':
      return [
        'Silence is an answer, and nothing more comes after it. You gave it freely, and that still counts.',
        'Don’t follow up. The next step is one for yourself.',
      ];
    case 'ASKED_TO_STOP':
      return [
        `You heard it, and you logged it. That’s honest. From now on, outreach to ${other} is paused in your plan.`,
        'It may hurt today. Your coach will see that outreach is paused, and you can talk with them. The steps that are just for you stay open.',
      ];
  }
}
