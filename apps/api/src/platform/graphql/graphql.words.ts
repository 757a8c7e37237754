const count = (n: number): string => n.toLocaleString('en');

/** Follow the label of a field: “must be…”, “can’t…”. */
export const words = {
  required: 'is required.',
  wholeNumber: (least: number, most: number) =>
    `must be a whole number from ${count(least)} to ${count(most)}.`,
  length: (least: number, most: number) =>
    `must be ${count(least)} to ${count(most)} characters long.`,
  tooLong: (most: number) => `can’t be longer than ${count(most)} characters.`,
  hiddenCharacters: 'can’t have line breaks or hidden characters.',
  unstorable: 'has a character that can’t be saved. Remove it.',
  addressInName:
    'can’t have a web address, an email address, or a phone number. If there’s an abbreviation, put a space after the period.',
  dateTime: 'must be a real date and time, like 2026-03-01T10:00:00Z.',
  date: 'must be a real date, like 2026-03-01.',
  timeOfDay: 'must be a time of day, like 22:00.',
  zone: 'must be a time zone, like Europe/Berlin.',
  webLink:
    'must be a web address that starts with https:// or http:// and has up to 1,000 characters.',
  country: 'must be a country on the list.',
  id: 'must be a valid ID.',
  ids: (most: number) => `must be a list of up to ${count(most)} valid IDs.`,
  tooManyOfOneField: (field: string, most: number) =>
    `Ask for ${field} at most ${most} times in one query.`,
  onlySockets: 'Subscriptions are sent over a socket.',
};
