import { describe, expect, it } from '@jest/globals';

import { aStepDefinition, aTemplate, anActionDefinition } from '../testing/fixtures.js';
import { wordHints } from './word-hints.js';

const inText = (guidance: string) => wordHints(aTemplate([aStepDefinition('a', { guidance })]));
const found = (text: string) => inText(text).map(({ kind, words }) => `${kind}: ${words}`);

describe('a text gives a hint', () => {
  it.each([
    ['This plan is guaranteed to help.', 'PROMISE: guaranteed'],
    ['We guarantee success.', 'PROMISE: guarantee'],
    ['You will be together again in 30 days.', 'PROMISE: in 30 days'],
    ['Back together in **30** days', 'PROMISE: in **30** days'],
    ['Feel better in just ten days.', 'PROMISE: in just ten days'],
    ['She will come back.', 'PROMISE: She will come back'],
    ['They’ll miss you.', 'PROMISE: They’ll miss you'],
    ['Your ex will soon regret it.', 'PROMISE: Your ex will soon regret'],
    ['Love will come back to you.', 'PROMISE: will come back to you'],
    ['How to win him back', 'PROMISE: win him back'],
    ['Make her jealous.', 'JEALOUSY: Make her jealous'],
    ['It makes them really jealous', 'JEALOUSY: makes them really jealous'],
    ['Use a little jealousy.', 'JEALOUSY: Use a little jealousy'],
    ['Visit her at home.', 'PURSUIT: Visit her at home'],
    ['Wait for him outside the gym.', 'PURSUIT: Wait for him outside the gym'],
    ['Drive past his house.', 'PURSUIT: Drive past his house'],
    ['Show up unannounced.', 'PURSUIT: Show up unannounced'],
    ['Bring a surprise every day.', 'PURSUIT: Bring a surprise every day'],
    ['Text her each morning.', 'PURSUIT: Text her each morning'],
    ['Flood them with letters.', 'PURSUIT: Flood them with'],
    ['It works every time.', 'PROMISE: works every time'],
    ['YOU MUST write today.', 'PRESSURE: YOU MUST'],
    ['Don’t give up on her.', 'PRESSURE: Don’t give up on'],
    ['Keep trying until it works.', 'PRESSURE: Keep trying until'],
    ['Keep asking them.', 'PRESSURE: Keep asking them'],
    ['This is your last chance.', 'PRESSURE: last chance'],
    ['Give them an ultimatum.', 'PRESSURE: ultimatum'],
    ['Don’t worry, it is now or never.', 'PRESSURE: now or never'],
    ['Do not take no for an answer.', 'PRESSURE: not take no for an answer'],
    ['Write until she answers.', 'PRESSURE: until she answers'],
    ['Find out without her knowing.', 'SECRECY: without her knowing'],
    ['Secretly pass by.', 'SECRECY: Secretly'],
    ['Don’t tell your coach.', 'SECRECY: Don’t tell your coach'],
    ['Make a fake account.', 'SECRECY: fake account'],
    ['Check her phone tonight.', 'SECRECY: Check her phone'],
    ['Look at their messages.', 'SECRECY: Look at their messages'],
    ['Meet his friends behind his back.', 'SECRECY: behind his back'],
    ['Park further away so that she doesn’t notice.', 'SECRECY: so that she doesn’t notice'],
  ])('%s', (text, expected) => {
    const hints = found(text).map((hint) => hint.replace(/: (?:Do )?not take/, ': not take'));
    expect(hints).toEqual([expected]);
  });
});

describe('a harmless text gives no hint', () => {
  it.each([
    'Nobody can guarantee it.',
    'There is no guarantee that anybody answers.',
    'This step opens in 10 days.',
    'At most two contacts in 7 days.',
    'Once in 30 days you look back.',
    'In the last 30 days you were calm.',
    'Things can change in two months.',
    'Take down what was to make someone jealous.',
    'A day in thirty is a hard one.',
    'The urge will come back, and pass.',
    'Grief will come back. That is all right.',
    'Nobody knows whether they will come back.',
    'You hope that she will come back.',
    'You come back to yourself.',
    'Do not try to win them back.',
    'Where you must talk, keep it short.',
    'Block or mute where you must.',
    'You must not write to them.',
    'Do not visit her at home.',
    'Never wait for them outside.',
    'Write three lines every evening.',
    'Call a friend every week.',
    'Nothing here is to make anybody jealous.',
    'Walk to your own door.',
    'There is no date by which this must be done.',
    'Set no ultimatum.',
    'Never keep writing until somebody answers.',
    'Give up one thing that costs you sleep.',
    'What did I give up in order to stay?',
    'Tell your coach.',
    'Do not tell yourself that it was all bad.',
    'What do I hope for in secret?',
    'Nothing here is a secret method.',
    'No fake accounts, no checking their phone.',
    'Do not check their phone.',
    'Check your phone less.',
    'Read your messages in the morning.',
    'Set the phone aside; a secretary may answer.',
    'Das geheimsecretlywort ist keins.',
    'unguaranteedé',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

it('finds every promise and every visit in a sentence, also in a title', () => {
  expect(found('She will come back, guaranteed')).toEqual([
    'PROMISE: She will come back',
    'PROMISE: guaranteed',
  ]);
  expect(found('Visit her at home and bring a surprise every day')).toEqual([
    'PURSUIT: Visit her at home',
    'PURSUIT: bring a surprise every day',
  ]);
  const action = anActionDefinition('a', { title: 'She will come back, guaranteed' });
  const content = aTemplate([aStepDefinition('s', { actions: [action] })]);
  expect(wordHints(content).map(({ path }) => path)).toEqual([
    'steps.0.actions.0.title',
    'steps.0.actions.0.title',
  ]);
});

it('returns the part, the field, the words and their offset', () => {
  const content = aTemplate(
    [
      aStepDefinition('a'),
      aStepDefinition('b', {
        purpose: 'A 💧 drop, then secretly more.',
        actions: [
          anActionDefinition('one'),
          anActionDefinition('two', { prompt: 'What if he will come back? Your last chance.' }),
        ],
      }),
    ],
    { about: 'Guaranteed.' },
  );
  const hints = wordHints(content, { title: 'In 30 days', summary: 'Now or never' });
  expect(hints.map(({ path, step, action, kind }) => [path, step, action, kind])).toEqual([
    ['title', null, null, 'PROMISE'],
    ['summary', null, null, 'PRESSURE'],
    ['about', null, null, 'PROMISE'],
    ['steps.1.purpose', 'b', null, 'SECRECY'],
    ['steps.1.actions.1.prompt', 'b', 'two', 'PRESSURE'],
  ]);
  const { offset, words } = hints[3]!;
  expect(content.steps[1]!.purpose.slice(offset, offset + words.length)).toBe('secretly');
});

it('returns overlapping hints once, and at most twenty for one text', () => {
  expect(found('She will come back to you in 30 days.')).toEqual([
    'PROMISE: She will come back',
    'PROMISE: in 30 days',
  ]);
  expect(inText('last chance. '.repeat(500))).toHaveLength(20);
});

it('takes no noticeable time for the longest texts', () => {
  const long = `${'she will surely '.repeat(1_250)}`;
  const from = performance.now();
  expect(inText(long)).toEqual([]);
  expect(performance.now() - from).toBeLessThan(1_000);
});
