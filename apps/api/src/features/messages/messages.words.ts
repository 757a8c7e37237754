export const words = {
  off: 'Messages are turned off in this practice.',
  archived: 'You’re no longer working together, so new messages can’t be sent.',
  notJoined: 'Your client hasn’t joined yet. You can write to them once they have.',
  notShared:
    'You turned off sharing messages. Turn it on again before you write, so that your coach can read it.',
  empty: 'is required.',
  oneReference: 'must be the only step, action, or session.',
  limitOfHour: 'That’s as many messages as you can send in an hour. Try again later.',
  earlierThread:
    'That message is from before your coach changed, so you can’t reply to it here. You can send this on its own.',
  forEarlierCoach:
    'You wrote this to the coach you had before, so it wasn’t sent. To send it to your coach now, edit it first.',
  tooLate: 'You can edit or withdraw a message for ten minutes. This one stays.',
  withdrawn: 'You withdrew this message, so you can’t edit it.',
  stale: 'You edited this message somewhere else.',
};
