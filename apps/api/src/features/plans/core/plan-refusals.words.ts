import { listOfTitles, punctuationInside } from '@footing/kernel';

export const words = {
  locked: 'This isn’t open right now.',
  ended: 'This plan has ended, so nothing in it can change.',
  paused: 'The plan is paused. Resume it first.',
  stepClosed: (step: string) => `“${step}” is already closed.`,
  actionsLeft: (titles: string[]) =>
    punctuationInside(`Still to do in this step: ${listOfTitles(titles)}.`),
  noApprovalNeeded: (step: string) => `“${step}” doesn’t need an approval.`,
  noSuchWait: (step: string) => `isn’t a wait of “${step}.”`,
  shortestWait: 'This wait can’t be any shorter. The template sets the minimum.',
  wholeNumber: (least: number, most: number) => `must be a whole number from ${least} to ${most}.`,
  reasonNeeded: 'is required when you shorten a wait.',
  alreadyPaused: 'The plan is already paused.',
  otherDay: 'must be another day.',
  lettingGoStands: 'You can undo letting go for 24 hours. That time is over.',
  notPaused: 'The plan isn’t paused.',
  wrongKind: 'You can’t complete this action that way.',
  checklistFirst: 'Go through the checklist first. Open the action to see it.',
  pointsLeft: 'All four must be true. If one isn’t, don’t give it. You haven’t lost anything.',
  safetyCheckFirst: 'Answer the safety questions first. Your last answers are too old.',
  given: 'It was given, so this can’t be changed.',
  badEdit: 'The plan can’t be saved like this.',
  badAction: 'This action doesn’t work in this step.',
  noTalkAskedFor: 'The answers didn’t ask for a talk. This plan starts after new answers.',
  coachOnly: 'Only the coach can decide this.',
};
