export const words = {
  ahead: 'must be in the future, within the next 90 days.',
  enough: 'You have 20 messages waiting for this client. Cancel one, then try again.',
  notShared:
    'Your client isn’t sharing messages right now, so a message can’t be planned. You can write to them right away.',
  stale: 'You edited this message somewhere else.',
  alreadySent: 'This message was already sent, so it can’t be canceled.',
  notSent: 'This message wasn’t sent, so you can’t change it.',
};
