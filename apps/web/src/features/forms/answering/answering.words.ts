import { capitalized, formReadersWords } from '../../../shared/words';
import { NOBODY_WATCHES } from '../../../shared/words/care-words';
import { noticeOf, pauseNoticeOf, pauseTellsAnswer, type FormContent } from '@footing/plan-engine';

const pauseTells = {
  NOTHING_MORE: '.',
  MAYBE_ANSWER: ', and may be able to guess which answer it was.',
  ANSWER: '. From that, they can tell how you answered one question.',
};

export const words = {
  back: 'Back to Today',
  from: (name: string) => `From ${name}`,
  questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  saved: 'Your answers are saved as you go. You can stop and come back.',
  start: 'Start',
  continue: 'Continue',
  readers: {
    title: 'Who can read your answers',
    CLIENT: (coach: string) =>
      `Only you. ${coach} can see that you finished this form, but not your answers.`,
    COACH: (coach: string, practice: string) =>
      `${capitalized(formReadersWords(coach, practice))}.`,
    choose: 'Choose who can read your answers',
    onlyMe: {
      label: 'Only me',
      text: (coach: string) => `${coach} can see that you finished, but not your answers.`,
      pausing: (coach: string) =>
        `${coach} can see that you finished, and whether outreach is paused, but not your answers.`,
    },
    coachAndMe: {
      label: (coach: string) => `${coach} and me`,
      text: (coach: string, practice: string) =>
        `Once you finish, ${formReadersWords(coach, practice)} can read your answers.`,
    },
    later: 'You can change this later. What someone has already read can’t be unread.',
    missing: 'Choose who can read your answers first.',
  },
  sharing: {
    button: {
      share: (coach: string) => `Share with ${coach}`,
      shareOf: (coach: string, form: string) => `Share with ${coach}: “${form}”`,
      stop: 'Stop sharing',
      stopOf: (form: string) => `Stop sharing “${form}”`,
    },
    loading: 'Loading the form…',
    share: {
      title: (coach: string) => `Share your answers with ${coach}?`,
      text: (coach: string, practice: string) =>
        `${capitalized(formReadersWords(coach, practice))} can read your answers and your result from then on. You can stop sharing at any time, but what someone has already read can’t be unread.`,
      tells: (coach: string) =>
        `Your answers tell ${coach} that you may need support. That happens when you share them.`,
      mayTell: (coach: string) =>
        `Some answers on this form tell ${coach} that you may need support. If you gave one of them, that happens when you share your answers.`,
      others:
        'If your coach is away or doesn’t respond, someone else at the practice may be told that you may need support, but not what you answered.',
      done: (coach: string) => `Shared with ${coach}.`,
    },
    stop: {
      title: 'Stop sharing your answers?',
      text: (coach: string) =>
        `From then on, only you can read these answers in Footing. What ${coach} or someone else has already read can’t be unread. ${coach} can still see that you finished this form.`,
      told: (coach: string) =>
        `${coach} was told that you may need support. Stopping doesn’t change that.`,
      pauses: 'It also doesn’t change that outreach is paused.',
      done: 'Only you can read these answers now.',
    },
    state: {
      shared: (coach: string) => `Shared with ${coach}`,
      onlyYou: 'Only you can read your answers',
    },
  },
  notice: {
    title: 'Before you start',
    told: (coach: string) =>
      `Some answers on this form tell ${coach} that you may need support. That happens when you finish the form. If your coach is away or doesn’t respond, someone else at the practice may be told that you may need support, but not what you answered.`,
    onlyIfShared: 'If you choose “Only me,” nobody is told, unless you share your answers later.',
    pauses: (coach: string) =>
      `Some answers on this form pause outreach once you finish it: everything in your plan that involves contact with the other person stays closed until you and ${coach} have talked and ${coach} confirms that here. Everything that’s just for you stays open.`,
    pauseTold: (coach: string) =>
      `${coach} is told that it’s paused. If your coach is away or doesn’t respond, someone else at the practice is told that you need to talk with someone, but not what you answered.`,
    /** `tellsAnswer`: only one answer can be the cause. */
    pausesAnyway: (coach: string, tellsAnswer: boolean) =>
      `This also happens if you choose “Only me.” ${coach} can’t read your answers then, but ${tellsAnswer ? 'can tell from the pause how you answered that question' : 'may be able to guess which answer it was'}.`,
    night: NOBODY_WATCHES,
  },
  where: (at: number, of: number) => `Question ${at} of ${of}`,
  optional: 'Optional',
  next: 'Next',
  previous: 'Back',
  review: 'Review',
  toReview: 'Back to review',
  required: 'Answer this question to go on.',
  range: (min: number | null, max: number | null) =>
    min !== null && max !== null
      ? `A number from ${min} to ${max}`
      : min !== null
        ? `${min} or more`
        : max !== null
          ? `${max} or less`
          : 'A number',
  doesNotFit: 'This number is outside the range. Check it.',
  clear: 'Clear answer',
  date: 'Choose a day',
  severalHint: 'Choose all that apply.',
  offline:
    'You’re offline. Your answers are on this device and will be saved when you’re back online.',
  notKept:
    'You’re offline, and this device can’t store your answers. Keep this page open until you’re back online.',
  saving: 'Saving…',
  allSaved: 'Saved',
  help: {
    title: 'You don’t have to be alone with this',
    text: 'If you’re in danger or might hurt yourself or someone else, get help now.',
    open: 'Get help now',
  },
  check: {
    title: 'Your answers',
    text: 'Read them over. After you finish, you can’t change them.',
    unanswered: 'Not answered',
    finish: 'Finish',
    pauses: (coach: string) =>
      `With these answers, outreach is paused until you and ${coach} have talked and ${coach} confirms that here.`,
    missing: (count: number) =>
      count === 1
        ? 'One question still needs an answer.'
        : `${count} questions still need an answer.`,
  },
  done: {
    title: 'You finished this form',
    coachReads: (coach: string, practice: string) =>
      `${capitalized(formReadersWords(coach, practice))} can read your answers.`,
    onlyYou: (coach: string) =>
      `Only you can read your answers. ${coach} can see that you finished.`,
    told: (coach: string) => `${coach} was told that you may need support.`,
    paused: (coach: string) =>
      `Because of your answers, everything in your plan that involves contact with the other person is paused until you and ${coach} have talked and ${coach} confirms that here. Everything that’s just for you stays open.`,
    /** `tells`: what the pause alone tells a coach who can't read the answers. */
    pauseTold: (coach: string, tells: 'NOTHING_MORE' | 'MAYBE_ANSWER' | 'ANSWER') =>
      `${coach} was told that your answers paused outreach${pauseTells[tells]}`,
    pauseOver: (coach: string) =>
      `Your answers paused outreach. You and ${coach} have talked since, so they don’t pause it anymore.`,
    night: NOBODY_WATCHES,
    scores: 'Your result',
    scoresSay: (coach: string) =>
      `A number can’t say how you feel. If things are heavy, talk with ${coach} or open Get help now.`,
    /** The value of a score, with the highest it can be if that is known. */
    value: (value: number, max: number | null) =>
      max === null ? `${value}` : `${value} of ${max}`,
    noValue: 'Not enough answers for this one',
    answers: 'What you answered',
    password: 'To see your answers, enter your password.',
    print: 'Print',
  },
  inPlan: {
    finished: 'You finished this form.',
    see: 'See your answers',
    again: 'Answer again',
    opening: 'Opening the form',
    tryAgain: 'Try again',
  },
  conflict: {
    label: 'Two answers to this question',
    says: 'You answered this on another device, too. Nothing is lost. Choose which answer to keep.',
    saysWithBoth:
      'You answered this on another device, too. Nothing is lost. Choose which answer to keep, or keep both.',
  },
  /** What was written on this device and did not get into the form. */
  leftOver: {
    title: 'Only on this device',
    finished: 'You also wrote this on this device. It wasn’t part of the finished form.',
    closed: 'You also wrote this on this device. It wasn’t saved before the form was closed.',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'It couldn’t be copied. Select the text and copy it.',
    discard: 'Discard',
  },
  gone: {
    title: 'This form isn’t here',
    text: 'Your coach may have withdrawn it. You don’t need to do anything.',
  },
  closed:
    'This form is closed, so you can’t change or finish it. What you wrote is still here, and only you can read it.',
};

/** What the client reads before the first question of a form whose answers tell the coach or pause outreach. */
export function noticeLines(
  content: Pick<FormContent, 'readers' | 'questions' | 'scores'>,
  coach: string,
): string[] {
  return [...pauseLines(content, coach), ...alarmLines(content, coach)];
}

function pauseLines(content: Parameters<typeof pauseNoticeOf>[0], coach: string): string[] {
  const { pauses, pauseTold, pausesAnyway } = words.notice;
  const notice = pauseNoticeOf(content);
  switch (notice) {
    case 'NONE':
      return [];
    case 'PAUSES':
      return [pauses(coach), pauseTold(coach)];
    case 'PAUSES_EVEN_IF_KEPT':
      return [pauses(coach), pauseTold(coach), pausesAnyway(coach, pauseTellsAnswer(content))];
    default:
      return notice satisfies never;
  }
}

function alarmLines(content: Parameters<typeof noticeOf>[0], coach: string): string[] {
  const { told, onlyIfShared, night } = words.notice;
  const notice = noticeOf(content);
  switch (notice) {
    case 'NONE':
      return [];
    case 'TELLS_COACH':
      return [told(coach), night];
    case 'TELLS_COACH_IF_SHARED':
      return [told(coach), onlyIfShared, night];
    default:
      return notice satisfies never;
  }
}
