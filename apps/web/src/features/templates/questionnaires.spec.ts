import { describe, expect, it } from '@jest/globals';
import { libraryQuestionnaires } from '@footing/library';
import { questionnaires } from './questionnaires';

describe('the questionnaires that the editor offers', () => {
  it('are those of the library, by the same names', () => {
    const shipped = new Map(libraryQuestionnaires.map(({ key, title }) => [key, title]));
    expect(new Map(questionnaires.map(({ key, title }) => [key, title]))).toEqual(shipped);
  });
});
