import type { Questionnaire } from '../answers/questionnaire.js';

/** A questionnaire with one question of each kind and no rules. */
export function aQuestionnaire(over: Partial<Questionnaire> = {}): Questionnaire {
  const text = { title: 'Outcome', text: 'What it means.' };
  return {
    key: 'are-you-sure',
    version: 1,
    title: 'Are you sure?',
    intro: '',
    questions: [
      { key: 'urge', kind: 'SCALE', text: 'How strong is the urge to write?', min: 0, max: 10 },
      { key: 'fear', kind: 'YES_NO', text: 'Are you afraid?' },
      {
        key: 'reason',
        kind: 'CHOICE',
        text: 'What is it, most of all?',
        choices: [
          { key: 'love', label: 'Love', score: 1 },
          { key: 'alone', label: 'Fear of being alone', score: 4 },
          { key: 'other', label: 'Something else' },
        ],
      },
    ],
    rules: [],
    outcomes: {
      PROCEED: text,
      COOL_OFF: text,
      TALK_TO_COACH: text,
      NOT_SUITABLE: text,
      SAFETY_STOP: text,
    },
    ...over,
  };
}
