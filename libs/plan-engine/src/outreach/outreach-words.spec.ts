import { describe, expect, it } from '@jest/globals';

import { needsReason, outreachWords, soundsLikeOutreach } from './outreach-words.js';
import { anActionDefinition } from '../testing/fixtures.js';

const found = (title: string, names: string[] = []) =>
  outreachWords({ title, guidance: '', prompt: null }, names)?.words ?? null;

const REACHING = [
  'Send her flowers and a letter',
  'Send flowers',
  'Write her a letter',
  'Write to him',
  'Write to the other person',
  'Write a letter and sign it',
  'Write a short apology',
  'Text her good night',
  'Message his sister',
  'Ask her mother how she is',
  'Tell their friends that you have changed',
  'Call them on Sunday',
  'Call him',
  'Call your ex',
  'Call your husband after work',
  'Call and hang up',
  'Phone her at work',
  'Ring her doorbell',
  'Visit her at home and bring a surprise every day',
  'Visit them',
  'Drive past her house',
  'Walk by his office at lunch',
  'Go to the café where she works',
  'Wait for him outside his gym',
  'Show up at their door',
  'Drop by unannounced',
  'Stop by with coffee',
  'Give him a present',
  'Buy her a ring',
  'Buy a small gift',
  'Bake her a cake',
  'Make him a playlist',
  'Leave a card on her windshield',
  'Leave a note in their mailbox',
  'Put the letter under her door',
  'Have a bouquet delivered',
  'Order flowers to her office',
  'Bring the book back to her',
  'Return her things',
  'Pick up your mail and his keys, and return his keys',
  'Get in touch',
  'Reach out',
  'Make contact again',
  'Break the silence',
  'Invite her for dinner',
  'Ask him out',
  'Ask her whether she is well',
  'Tell her that you are sorry',
  'Tell them you miss them',
  'Apologize in person',
  'Apologize to him',
  'Wish her a happy birthday',
  'Congratulate him',
  'Talk to her about the summer',
  'Meet him in the park',
  'See her once more',
  'Reply to his message, then reply to him again',
  'Like her photos',
  'Comment on his posts',
  'Watch her stories',
  'Post a picture so that she sees it',
  'Post our song for her to hear',
  'Send a message through a friend',
  'Ask a friend to give her the letter',
  'Have your brother tell him how you are',
  'Ask someone to check on her',
  'Win her back with a song',
  'Do not wait: call her',
  'Don’t be shy, write to her',
  'Do not forget to text him',
  'Instead of calling her, send her flowers',
  'When you are ready, **write** to *her*',
  'Send a friend request',
  'Hug her when you see her',
  'Let her know that you are well',
  'Contact your former partner',
];

const HARMLESS = [
  'Write a letter you do not send',
  'Write a letter to yourself',
  'Write a letter that stays with you',
  'Write her a letter, and do not send it',
  'Write down what hurts',
  'Write down what you would say to her',
  'Write three lines every evening',
  'Write them all down',
  'Call a friend',
  'Call your sister and tell her how you are',
  'Call a friend and ask them for a walk',
  'Call the lawyer',
  'Call Anna',
  'Visit your mother',
  'Visit a museum',
  'Send your coach a line',
  'Meet a friend for coffee',
  'Talk to someone you trust',
  'Tell two people how you are',
  'Tell your coach when it is done',
  'Do not write to them',
  'Do not write, call or visit her',
  'Do not text him today',
  'No messages, no visits, no gifts',
  'Never drive past her house',
  'Count the days on which you did not call her',
  'Notice the urge to call her',
  'Notice each time you want to text him',
  'Instead of calling her, take a walk',
  'What would you say to him today?',
  'Buy yourself flowers',
  'Buy a new notebook',
  'Give yourself a treat',
  'Give them room',
  'Give her space',
  'Give one thing away that reminds you of them',
  'Take a walk',
  'Sleep early',
  'Run with Jo',
  'Cook dinner for friends',
  'Bring your children to school',
  'Pay the rent',
  'Mute their profile',
  'Put her photos in a box',
  'Leave the phone in another room',
  'Read a book about grief',
  'Make a list of good memories',
  'See a doctor about your sleep',
  'Think of a moment when they were angry',
  'Ask yourself what you want',
  'Forgive yourself',
  'Open the gift of a quiet evening',
  'Drive to the sea',
  'Walk past the old cinema without going in',
  'Return the library books',
  'Plan the hard dates',
  'Write a card to your grandmother',
  'Phone your mother and talk with her',
  'Block or mute where you must',
  'Answer in a calm way when they write',
  'Let the phone sleep in the kitchen',
  'Watch a film',
];

describe('words that sound like outreach', () => {
  it.each(REACHING)('are found in “%s”', (title) => {
    expect(found(title)).not.toBeNull();
  });

  it('are found by the name of the other person', () => {
    expect(found('Write to Zed', ['Zed'])).toBe('Write to Zed');
    expect(found('Write to Zed')).toBeNull();
    expect(found('Write to Jean-Luc', ['Jean-Luc'])).toBe('Write to Jean-Luc');
    expect(found('Write to Jo', ['Jo / "#" ~^$[]{}|\\ *'])).toBeNull();
    expect(found('Text My  Sun ☀', ['My Sun ☀'])).toBe('Text My  Sun ☀');
    expect(found('Tell C.J. (again) the news', ['C.J. (again)'])).toBe('Tell C.J. (again)');
  });

  it('are found in the guidance and in the prompt', () => {
    expect(outreachWords({ title: 'Sunday', guidance: 'Then call her.', prompt: null })).toEqual({
      field: 'guidance',
      words: 'call her',
    });
    expect(
      outreachWords({ title: 'Sunday', guidance: '', prompt: 'Where do you meet? Send flowers.' }),
    ).toEqual({ field: 'prompt', words: 'Send flowers' });
  });
});

describe('harmless words', () => {
  it.each(HARMLESS)('are not found in “%s”', (title) => {
    expect(found(title)).toBeNull();
  });

  it('have enough cases of both kinds', () => {
    expect(REACHING.length).toBeGreaterThanOrEqual(40);
    expect(HARMLESS.length).toBeGreaterThanOrEqual(40);
  });
});

describe('a reason', () => {
  const action = (over: object) => anActionDefinition('a', { title: 'Send flowers', ...over });

  it('is needed if reach is NO and the words sound like outreach', () => {
    expect(needsReason(action({}))).toBe(true);
    expect(needsReason(action({ noReachReason: ' ' }))).toBe(true);
    expect(needsReason(action({ noReachReason: 'To her grave.' }))).toBe(false);
    expect(needsReason(action({ reach: 'YES' }))).toBe(false);
    expect(needsReason(action({ title: 'Take a walk' }))).toBe(false);
  });

  it('does not change how the words sound', () => {
    expect(soundsLikeOutreach(action({ noReachReason: 'To her grave.' }))).toBe(true);
    expect(soundsLikeOutreach(action({ reach: 'YES' }))).toBe(false);
  });
});

it('takes no noticeable time for the longest texts', () => {
  const long = 'you call and you write and send some of the '.repeat(450);
  const from = performance.now();
  found(long);
  found('her '.repeat(5_000));
  found(`send ${'nice '.repeat(4_000)}`);
  expect(performance.now() - from).toBeLessThan(2_000);
});
