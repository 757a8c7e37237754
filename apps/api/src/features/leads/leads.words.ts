export const words = {
  consent: 'is needed to ask for a time.',
  visitorKey: 'must be 43 characters of base64url.',
  tooMany: 'Too many requests came from here. Wait a while and try again.',
  filledIn:
    'This looks like it was filled in by a program. Reload the page and fill in the form by hand.',
  openedLongAgo: 'This page has been open for a long time. Reload it and try again.',
  tooFast: 'That was very fast. Wait a few seconds and try again.',
  full: 'No more times can be asked for here right now. Please try again in a few days.',
  taken: 'That time isn’t free anymore. Choose another time.',
  takenMeanwhile:
    'That time isn’t free anymore. Nothing was sent. You can ask for another time on the same page as before.',
  unusable:
    'This link doesn’t work. It may be incomplete, already used, or too old. You can ask for a time again.',
  over: 'That time has passed. You can ask for another one.',
};
