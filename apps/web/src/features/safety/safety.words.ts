import { pauseReaders, safetyReadersWords } from '../../shared/words';

export const words = {
  title: 'Is everyone safe?',
  intro:
    'These are our own questions, not a medical test. They ask about your safety and the other person’s.',
  due: {
    neverAnswered:
      'There are a few short questions about whether everyone is safe. Only you can read your answers. {link}',
    answeredLongAgo: 'A few questions you answered before are due again. {link}',
    link: 'Answer them when you have a quiet moment',
  },
  questions: {
    title: 'The questions',
    never:
      'You haven’t answered them yet. They take about three minutes. Only you can read your answers.',
    last: 'Last answered {when}. Only you can read your answers.',
    again: 'It’s a good idea to answer them again {day}, or sooner if something changes.',
    answer: 'Go to the questions',
    answerAgain: 'Answer the questions again',
    result: 'Your result',
    covered: 'You said someone might look at your phone, so the result isn’t shown here.',
  },
  whoSees: 'Who can read what',
  boundary: {
    offer: (coach: string) =>
      `If you want, you can record what they let you know: {boundary}. ${coach} and the owners of the practice will see that. They won’t see your answers.`,
    button: 'Record it',
    recorded: 'It’s recorded.',
  },
  help: 'Where to get help',
  hold: {
    title: 'Outreach is paused',
    since: 'Outreach (contact with the other person) has been paused since {when}.',
    meaning:
      'For now, everything in your plan that involves contact with the other person is paused, and your coach can’t just turn it back on. Everything that’s just for you stays open.',
    whatEndsIt: (coach: string) =>
      `Your result says what needs to happen first. Nobody at the practice can read your answers. ${pauseReaders(coach)} can see that the safety questions paused outreach, and nothing more. If you write something below, only the people named there can read it.`,
    answeredAgain: 'You answered again {when}. We kept your answers.',
    answerAgain: 'You can answer again when something has changed. There’s no rush.',
    ends: 'The pause ends {when}.',
    talk: (coach: string) => `Talk with ${coach}. Get in touch the way you usually do.`,
  },
  share: {
    label: (coach: string) => `Tell ${coach} something (optional)`,
    readers: (coach: string, practice: string) =>
      `${safetyReadersWords(coach, practice)} can read it, and you can’t take it back. A court can ask for it, too. You don’t have to write anything.`,
    send: 'Send',
    sent: 'Sent.',
    sentBefore: 'You sent this {when}',
  },
};
