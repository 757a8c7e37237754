export const words = {
  notPaused: 'Outreach isn’t paused anymore.',
  notPausedAfterQuestions: 'Outreach isn’t paused after the safety questions.',
  helplines: {
    phone: 'must be a phone number.',
    chat: 'must start with https://.',
    noWayToReach: 'is required, unless there’s a text number or a web chat.',
    notChecked: 'is required. Look the number up before clients see it.',
    stale: 'These helplines were changed while you were editing. Check them and save again.',
  },
};
