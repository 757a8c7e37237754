import { describe, expect, it } from '@jest/globals';
import { matching } from './matching';

const entry = (text: string, more: object = {}) => ({ text, prompt: null, title: null, ...more });
const found = (lookedFor: string, ...entries: ReturnType<typeof entry>[]) =>
  matching(entries, lookedFor, (one) => [one.text, one.prompt, one.title]).map(({ text }) => text);

describe('searching on the device', () => {
  it('finds words in any order, whatever their capitals and accents', () => {
    const cafe = entry('At the CAFÉ with Åsa');
    expect(found('asa cafe', cafe, entry('At home'))).toEqual([cafe.text]);
    expect(found('cafe home', cafe)).toEqual([]);
  });

  it('finds straight and curly apostrophes, and parts of words', () => {
    const text = 'I can’t sleep';
    expect(found("can't sle", entry(text))).toEqual([text]);
  });

  it('looks in all texts of an entry', () => {
    const answer = entry('Walking', { prompt: 'What helped?' });
    const reflection = entry('Rain', { title: 'Small pebbles' });
    expect(found('helped', answer, reflection)).toEqual(['Walking']);
    expect(found('pebbles', answer, reflection)).toEqual(['Rain']);
  });

  it('finds everything if nothing is looked for', () => {
    expect(found(' ', entry('a'), entry('b'))).toEqual(['a', 'b']);
  });
});
