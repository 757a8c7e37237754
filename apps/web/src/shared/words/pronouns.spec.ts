import { describe, expect, it } from '@jest/globals';
import { pronounWithVerb, pronounsOf } from './pronouns';

describe('the pronouns of a client', () => {
  it.each([
    ['she/her', 'she', 'her', 'her', 'herself'],
    ['She / Her / Hers', 'she', 'her', 'her', 'herself'],
    ['he', 'he', 'him', 'his', 'himself'],
    ['He/they', 'he', 'him', 'his', 'himself'],
    ['they/them', 'they', 'them', 'their', 'themselves'],
    ['they or she', 'they', 'them', 'their', 'themselves'],
    ['it/its', 'it', 'it', 'its', 'itself'],
    ['xe/xem/xyr', 'xe', 'xem', 'xyr', 'xemself'],
    ['ze/hir/hir/hirs/hirself', 'ze', 'hir', 'hir', 'hirself'],
  ])('written as %s are parsed', (written, they, them, their, themselves) => {
    expect(pronounsOf(written)).toMatchObject({ they, them, their, themselves });
  });

  it.each(['', '  ', 'any', 'ask me', 'please use my name', 'xe/xem', '🙂', 'sie/ihr'])(
    'are singular they for %j',
    (written) => {
      expect(pronounsOf(written)).toMatchObject({ they: 'they', plural: true });
    },
  );

  it('agree with the verb', () => {
    expect(pronounWithVerb(pronounsOf('she/her'), 'needs', 'need')).toBe('she needs');
    expect(pronounWithVerb(pronounsOf(null), 'needs', 'need')).toBe('they need');
  });
});
