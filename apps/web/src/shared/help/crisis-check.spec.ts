import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const FEATURES = new URL('../../features/', import.meta.url);
const OF_COACHES =
  /^(couples\/(NotesForBoth|edit-plan\/)|forms\/(editor|of-client)\/|messages\/(planned|quick-replies)\/|packages\/(BillingSection|of-client\/)|(clients|notes|templates|readiness|practices|sessions|attention|coach-today|private-notes)\/|terms\/Practice)/;
/** Their text is checked where it is saved. */
const SAVED_BY: Record<string, string> = {
  'breathers/BreatherEditor.tsx': 'breathers/useBreather.ts',
  'check-ins/CheckInForm.tsx': 'check-ins/CheckInPage.tsx',
  'couples/JointReflection.tsx': 'plans/reflections/useSharedText.ts',
  'forms/answering/TextAnswer.tsx': 'forms/answering/useFormAnswers.ts',
  'plans/reflections/ReflectionEditor.tsx': 'plans/reflections/useSharedText.ts',
};

const read = (file: string) => readFileSync(new URL(file, FEATURES), 'utf8');

describe('places where a client writes', () => {
  const places = readdirSync(FEATURES, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.tsx') && !OF_COACHES.test(file) && /<Textarea\b/.test(read(file)),
  );

  it('are found', () => expect(places.length).toBeGreaterThan(6));

  it.each(places)('%s offers help for what it saves', (file) => {
    // Drafts check every text that they save.
    expect(read(SAVED_BY[file] ?? file)).toMatch(/\b(checkForCrisis|signsOfCrisis)\(|\buseDraft\(/);
  });
});
