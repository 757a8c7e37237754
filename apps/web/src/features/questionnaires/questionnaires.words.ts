export const words = {
  intro: {
    says: (questions: number) =>
      `${questions} questions, one at a time. You can go back anytime. Nothing is sent until you’ve checked your answers.`,
    stillHere: (answered: number, questions: number) =>
      `Your answers to ${answered} of ${questions} questions are still here.`,
    start: 'Start',
    continue: 'Continue',
    startOver: 'Start over',
  },

  question: {
    where: (number: number, of: number) => `Question ${number} of ${of}`,
    missing: 'Choose an answer to continue.',
    back: 'Back',
    next: 'Next',
    review: 'Review',
  },

  answers: {
    yes: 'Yes',
    no: 'No',
    ofScale: (value: string, max: number) => `${value} out of ${max}`,
  },

  review: {
    title: 'Your answers',
    says: 'Tap an answer to change it. Nothing is saved yet.',
    ifSaved: 'If you save these answers',
    earlierCount: 'Your earlier answers still count. These will count starting {when}.',
    coachSees: (coachName: string) => `${coachName} will see:`,
    coachSeesNothing: (coachName: string) => `${coachName} won’t see any of this.`,
    nobodySees: 'Nobody at the practice will be told.',
    line: (text: string) => `“${text}”`,
    stillHere: (problem: string) => `${problem} Your answers are still here.`,
    notSaved: 'Some answers couldn’t be saved. Check them and save again.',
    back: 'Back',
    save: 'Save',
  },
  shareWhat: 'all your answers',

  leaving: {
    title: 'Stop here?',
    says: 'Your answers so far aren’t saved, not even on this device.',
    yes: 'Stop here',
    no: 'Keep answering',
  },

  result: {
    when: 'Your answers to “{title}” · {when}',
    covered: 'The result isn’t shown here',
    coveredSays: 'Results can be hidden to protect your privacy. You can answer again anytime.',
    getHelp: 'Get help now',
    whatNow: 'What happens now',
    whoSees: 'Who can read what',
    whereToGetHelp: 'See where to get help',
    today: 'Back to Today',
    again: 'Answer the questions again',

    mistake: '{name} marked these answers as a mistake {when}. They don’t count.',
    closedUntil:
      'Outreach (contact with the other person) is paused until {when}, whatever you answer now.',
    quietOver: (days: number) => `Your ${days}-day wait is over. New answers count right away.`,
    quietUntil: 'Your {days}-day wait ends {when}. New answers count after that.',
  },

  given: {
    title: 'Your answers',
    password: 'Your password',
    passwordSays: 'So nobody who picks up your phone can read your answers.',
    show: 'Show my answers',
  },

  notHere: 'We can’t find these questions',
  notNow: {
    paused: 'Your plan is paused. You can answer these questions when it resumes.',
    ended: 'Your plan has ended, so these questions are closed.',
    waiting: 'Your plan hasn’t started yet. First, answer the questions that come before it.',
    locked: 'Not yet. You can answer these questions when their step opens.',
    seePlan: 'See your plan',
  },
};
