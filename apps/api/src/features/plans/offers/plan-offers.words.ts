/** What the server answers about offers of newer versions. */
export const words = {
  over: 'This offer is no longer open. Reload to see where things stand.',
  planEnded: 'This plan has ended.',
  noCoach: 'Your plan stays as it is while you have no coach here. Ask for a new start first.',
  notNewer: 'Choose a newer version of the same template.',
  formGone: 'This version uses a form that you can’t use. Publish the template with another form.',
  badMapping: 'must name each step of the plan once, and no step of the version twice.',
  badChoices: 'must not name a choice twice.',
  notStarted: (number: number) =>
    `This plan hasn’t started, and version ${number} asks questions first. End the plan and assign the new version instead.`,
  wordsReachOut: {
    paused:
      'The new version has actions that sound like reaching out, and outreach is paused for this client.',
    unexplained:
      'The new version has actions that sound like reaching out to this client’s other person. Say in the template why they don’t, and publish it again.',
  },
  notNow: {
    paused: 'This change isn’t possible right now. Your plan stays as it is. Your coach can help.',
    unexplained:
      'This change isn’t possible right now. Your plan stays as it is. Your coach can help.',
  },
  recalled: 'This version isn’t available anymore. Your plan stays as it is. Your coach can help.',
  earlierRecalled: 'The earlier version isn’t available anymore, so this can’t be undone.',
  tooLate: 'The seven days are over, so this can’t be undone anymore.',
  changedSince: 'The plan is on another version by now.',
};
