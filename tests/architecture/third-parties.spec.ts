import { describe, expect, it } from '@jest/globals';
import { libraryQuestionnaires, libraryTemplates } from '@footing/library';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('../../apps/web/src', import.meta.url));
const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.spec.ts'))
  .map((path): [string, string] => [path, readFileSync(`${web}/${path}`, 'utf8')]);

const STAFF_PROFILE = 'features/practices/staff-profile';

/** Requests for words, pictures or recordings of the other person, who is not there to consent. */
const ASKS = [
  /\b(paste|upload|attach|forward|transcribe|take|add|send|share|show|bring)\b[^.!?\n]{0,40}\b(screenshots?|recordings?|voice ?(notes?|mails?|messages?))\b/i,
  /\b(paste|upload|attach|forward|transcribe|copy|quote|type in|share|show|bring)\b (in |us |me |your coach |here |down )?(their|his|her|the other person’s|what (they|he|she)) (exact |last |own )?(words|messages?|texts?|emails?|letters?|chats?|photos?|pictures?|posts?|replies|reply|wrote|said|sent)\b/i,
  /\brecord (them|him|her|the (call|talk|conversation))\b/i,
];

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const asking = (text: string): boolean => ASKS.some((pattern) => pattern.test(text));

describe('words, pictures and recordings of the other person', () => {
  it.each([
    'Paste their last message here',
    'Upload a screenshot of the chat',
    'Bring his texts to the session',
    'Quote what she said',
    'Record the call',
    'Send your coach a voice note from the other person',
  ])('would be detected: %s', (text) => expect(asking(text)).toBe(true));

  it.each([
    'Write what you would like to say to them',
    'Put the things that hurt to look at into one box: photos, letters, the old shirt',
    'Spare them the pictures',
  ])('and this is allowed: %s', (text) => expect(asking(text)).toBe(false));

  it('are requested by no questionnaire and no template of the library', () => {
    expect(textsIn([libraryQuestionnaires, libraryTemplates]).filter(asking)).toEqual([]);
  });

  it('are requested on no page', () => {
    expect(sources.filter(([, text]) => asking(text)).map(([path]) => path)).toEqual([]);
  });

  it('are declined next to every draft that accepts pasted text', () => {
    const drafts = sources.filter(
      ([, text]) => /<Textarea/.test(text) && /draft\.setText/.test(text),
    );
    expect(drafts.map(([path]) => path).sort()).toEqual([
      'features/breathers/BreatherEditor.tsx',
      'features/closing/LetterToYourself.tsx',
      'features/couples/JointReflection.tsx',
      'features/messages/Composer.tsx',
      'features/notes/NoteFields.tsx',
      'features/plans/reflections/ReflectionEditor.tsx',
    ]);
    expect(drafts.filter(([, text]) => !text.includes('<ThirdPartyLine />'))).toEqual([]);
  });

  it('cannot be uploaded or recorded; a page that allows it must show the same line', () => {
    const adding = sources.filter(([, text]) =>
      /type="file"|<FileInput|<FileButton|<Dropzone|getUserMedia|MediaRecorder/.test(text),
    );
    const without = adding.filter(([, text]) => !text.includes('<ThirdPartyLine />'));
    // Clients open neither. One asks coaches for a picture of themselves and nobody else, one reads a file of a template or a form.
    expect(without.map(([path]) => path).sort()).toEqual([
      `${STAFF_PROFILE}/PhotoForm.tsx`,
      'shared/exported-files/ImportFile.tsx',
    ]);
    const [, words] = sources.find(([path]) => path === `${STAFF_PROFILE}/staff-profile.words.ts`)!;
    expect(words).toContain('Use a picture that shows only you.');
  });
});
