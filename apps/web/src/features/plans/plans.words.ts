export const words = {
  back: 'Back',
  notInPlan: {
    title: 'This isn’t in your plan anymore',
    text: 'Your plan may have changed since you got this link.',
    toPlan: 'Go to your plan',
  },
  none: {
    pageTitle: 'Your plan',
    title: 'No plan yet',
    text: 'Your coach will put one together with you. It will appear here as a few steps, one at a time. There’s nothing you need to do until then.',
    meanwhile: 'While you wait, you can {checkIn}, {breather}, or {help}.',
    checkIn: 'check in',
    breather: 'take a breather',
    help: 'see where to get help',
  },
  standing: {
    starts: 'Starts {day}',
    paused: 'Paused. Every wait is paused too, so you don’t lose anything.',
    pausedSince: 'Paused since {since}. Every wait is paused too, so you don’t lose anything.',
    pausedUntil:
      'Paused since {since} until {until}. Every wait is paused too, so you don’t lose anything.',
    started: 'Started {day}.',
    done: (done: number, steps: number): string =>
      done === 0
        ? `${steps} ${steps === 1 ? 'step' : 'steps'}, one at a time.`
        : `${done} of ${steps} ${steps === 1 ? 'step' : 'steps'} done.`,
    yourCoach: 'your coach',
  },
  pause: {
    title: 'Need a break?',
    text: 'You can pause your plan at any time. All waits and due dates pause with it and continue when you resume. Your coach will see that it’s paused.',
    done: 'Your plan is paused.',
    confirm: 'Pause the plan',
    until: 'Resume automatically on',
    untilEmpty: 'Leave it empty to stay paused until you resume.',
  },
  paused: {
    title: 'Your plan is paused',
    text: 'You can pick up where you left off. Your waits are as long as they were before.',
    resume: 'Resume the plan',
    resumed: 'Your plan is active again.',
    changeDay: 'Change the day',
    saved: 'Saved.',
    noCoach: 'It stays paused while you have no coach here.',
  },
  otherWays: {
    title: 'Ending your plan',
    text: 'Letting go is a good ending. You don’t need anyone’s permission, and everything you did is kept.',
    letGo: 'Let go',
    end: 'End the plan another way',
  },
  step: {
    aboutHold: 'What this means, and what happens next',
    waitShortened: 'Your coach shortened a wait: {reason}',
    skipped: 'Your coach skipped this: {reason}',
    about: 'About this step',
    actions: (step: string) => `Actions of “${step}”`,
    skippedOn: 'Skipped {when}',
    doneOn: 'Done {when}',
    openSince: 'Open since {when}',
    allOf: 'Not open yet. All of this has to happen first:',
  },
};
