import { describe, expect, it } from '@jest/globals';
import { libraryQuestionnaires } from '@footing/library';
import { known, questionnaires } from './questionnaires';

describe('the questionnaires that the editor offers', () => {
  it('are those of the library, with the same titles', () => {
    const shipped = new Map(libraryQuestionnaires.map(({ key, title }) => [key, title]));
    expect(new Map(questionnaires.map(({ key, title }) => [key, title]))).toEqual(shipped);
  });

  it('can precede a plan if the library says how long a PROCEED counts', () => {
    const lasting = libraryQuestionnaires.filter(({ validForDays }) => validForDays);
    expect(known.beforePlan).toEqual([...new Set(lasting.map(({ key }) => key))]);
  });
});
