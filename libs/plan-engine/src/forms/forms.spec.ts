import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  aChoice,
  aForm,
  answersTo,
  anyAnswer,
  aQuestion,
  forms,
  nineQuestions,
  onScale,
} from '../testing/forms.js';
import {
  answerTo,
  checkFormAnswer,
  countedAnswers,
  missingAnswers,
  shownQuestions,
} from './form-answers.js';
import { wordHintsOfForm } from './form-word-hints.js';
import {
  noticeOf,
  pauseNoticeOf,
  pausesOutreach,
  pauseTellsAnswer,
  showsHelp,
  tellsCoach,
} from './form-alarms.js';
import { coachReads, readersFixed } from './form-readers.js';
import { intakeDueOn } from './intake.js';
import { rangeOfScore, scoresOf } from './form-scores.js';
import type { FormAnswer, FormBand, FormContent, FormQuestion, FormScore } from './form.js';
import { problemsOfForm } from './problems-of-form.js';

const choice = (key: string, over: Partial<FormQuestion> = {}) =>
  aQuestion(key, { kind: 'CHOICE', choices: [aChoice('a', 0), aChoice('b', 2)], ...over });
const several = (key: string) =>
  aQuestion(key, { kind: 'CHOICES', choices: [aChoice('a', 1), aChoice('b', 2), aChoice('c')] });
const band = (from: number, over: Partial<FormBand> = {}): FormBand => ({
  key: `from-${from}`,
  name: `From ${from}`,
  text: '',
  from,
  showsHelp: false,
  tellsCoach: false,
  ...over,
});
const score = (parts: FormScore['parts'], bands: FormBand[] = []): FormScore => ({
  key: 'total',
  name: 'Total',
  parts,
  bands,
});
const part = (question: string, weight = 1, reversed = false) => ({ question, weight, reversed });

describe('an answer', () => {
  const number = aQuestion('n', { kind: 'NUMBER', range: { min: 0, max: 24 } });
  it.each<[string, FormQuestion, FormAnswer, string]>([
    ['on a scale', onScale('s', 0, 3), 3, 'FITS'],
    ['beyond a scale', onScale('s', 0, 3), 4, 'OUT_OF_RANGE'],
    ['between the points of a scale', onScale('s', 0, 3), 1.5, 'OUT_OF_RANGE'],
    ['of words on a scale', onScale('s', 0, 3), '3', 'WRONG_KIND'],
    ['of a choice', choice('c'), 'b', 'FITS'],
    ['of a choice that is not offered', choice('c'), 'x', 'OUT_OF_RANGE'],
    ['of several choices', several('m'), ['a', 'c'], 'FITS'],
    ['of no choice', several('m'), [], 'OUT_OF_RANGE'],
    ['of a choice twice', several('m'), ['a', 'a'], 'OUT_OF_RANGE'],
    ['of one choice where several fit', several('m'), 'a', 'WRONG_KIND'],
    ['of a number', number, 7.5, 'FITS'],
    ['of a number beyond the range', number, 25, 'OUT_OF_RANGE'],
    ['that is not a number', number, NaN, 'OUT_OF_RANGE'],
    ['of a day', aQuestion('d', { kind: 'DATE' }), '2026-02-28', 'FITS'],
    [
      'of a day that does not exist',
      aQuestion('d', { kind: 'DATE' }),
      '2026-02-30',
      'OUT_OF_RANGE',
    ],
    ['in words', aQuestion('t'), 'Better than last week.', 'FITS'],
    ['without words', aQuestion('t'), ' \n', 'OUT_OF_RANGE'],
    ['in too many words', aQuestion('t'), 'a'.repeat(501), 'OUT_OF_RANGE'],
    ['in many words', aQuestion('t', { kind: 'LONG_TEXT' }), 'a'.repeat(501), 'FITS'],
    ['to a section', aQuestion('t', { kind: 'SECTION' }), 'a', 'WRONG_KIND'],
  ])('%s: %#', (_title, question, value, fits) => {
    expect(checkFormAnswer(question, value)).toBe(fits);
  });
});

describe('show-if rules', () => {
  const showIf = (
    op: 'IS' | 'IS_NOT' | 'AT_LEAST' | 'AT_MOST' | 'ANSWERED',
    question: string,
    value: string | number | null = null,
  ): FormQuestion['showIf'] => ({
    match: 'ALL',
    conditions: [
      {
        question,
        op,
        choice: typeof value === 'string' ? value : null,
        number: typeof value === 'number' ? value : null,
      },
    ],
  });
  const asked = (rule: FormQuestion['showIf'], answers: Record<string, FormAnswer>) =>
    shownQuestions(
      aForm([onScale('s', 0, 3), choice('c'), several('m'), aQuestion('t', { showIf: rule })]),
      answers,
    ).some(({ key }) => key === 't');

  it.each<[string, FormQuestion['showIf'], Record<string, FormAnswer>, boolean]>([
    ['shows at the number', showIf('AT_LEAST', 's', 2), { s: 2 }, true],
    ['hides below the number', showIf('AT_LEAST', 's', 2), { s: 1 }, false],
    ['shows at most the number', showIf('AT_MOST', 's', 2), { s: 2 }, true],
    ['hides above the number', showIf('AT_MOST', 's', 2), { s: 3 }, false],
    ['shows for the choice', showIf('IS', 'c', 'b'), { c: 'b' }, true],
    ['hides for another choice', showIf('IS', 'c', 'b'), { c: 'a' }, false],
    ['shows for one of several choices', showIf('IS', 'm', 'b'), { m: ['a', 'b'] }, true],
    ['shows unless the choice is made', showIf('IS_NOT', 'm', 'b'), { m: ['a'] }, true],
    ['hides without an answer, even to "is not"', showIf('IS_NOT', 'm', 'b'), {}, false],
    ['shows after any answer', showIf('ANSWERED', 's'), { s: 0 }, true],
    ['hides after an invalid answer', showIf('ANSWERED', 's'), { s: 9 }, false],
  ])('%s', (_title, rule, answers, isAsked) => {
    expect(asked(rule, answers)).toBe(isAsked);
  });

  it('hide what depends on a hidden question, whatever was answered there before', () => {
    const form = aForm([
      choice('a'),
      choice('b', { showIf: showIf('IS', 'a', 'b') }),
      aQuestion('c', { showIf: showIf('IS', 'b', 'b'), required: true }),
    ]);
    const answers = { a: 'a', b: 'b', c: 'kept' };
    expect(shownQuestions(form, answers).map(({ key }) => key)).toEqual(['a']);
    expect(countedAnswers(form, answers)).toEqual({ a: 'a' });
    expect(missingAnswers(form, answers)).toEqual([]);
  });

  it('with ANY show for one condition, with ALL only for all', () => {
    const rule = (match: 'ALL' | 'ANY') => ({
      match,
      conditions: [
        ...showIf('IS', 'c', 'b')!.conditions,
        ...showIf('AT_LEAST', 's', 2)!.conditions,
      ],
    });
    expect(asked(rule('ANY'), { c: 'b', s: 0 })).toBe(true);
    expect(asked(rule('ALL'), { c: 'b', s: 0 })).toBe(false);
    expect(asked(rule('ALL'), { c: 'b', s: 2 })).toBe(true);
  });
});

describe('a score', () => {
  const valueOf = (content: FormContent, answers: Record<string, FormAnswer>) =>
    scoresOf(content, answers)[0]!.value;
  const of = (questions: FormQuestion[], parts: FormScore['parts'], bands: FormBand[] = []) =>
    aForm(questions, { scores: [score(parts, bands)] });

  it('is the weighted sum, with reversed questions counted from the other end', () => {
    const form = of(
      [onScale('s', 1, 5), choice('c'), several('m'), aQuestion('n', { kind: 'NUMBER' })],
      [part('s', 1, true), part('c', 3, true), part('m', 10), part('n', 0.5)],
    );
    // (1 + 5 - 4) + 3 * (0 + 2 - 0) + 10 * (1 + 2) + 7 / 2
    expect(valueOf(form, { s: 4, c: 'a', m: ['a', 'b'], n: 7 })).toBe(2 + 6 + 30 + 3.5);
  });

  it('has no value until each of its questions is answered', () => {
    const form = of([onScale('s', 0, 3), onScale('t', 0, 3)], [part('s'), part('t')], [band(0)]);
    expect(scoresOf(form, { s: 3 })).toEqual([{ score: 'total', value: null, band: null }]);
    expect(scoresOf(form, { s: 3, t: 0 })).toEqual([{ score: 'total', value: 3, band: 'from-0' }]);
  });

  it('gets nothing from a question that is not asked, reversed or not', () => {
    const hidden = {
      match: 'ALL' as const,
      conditions: [{ question: 'c', op: 'IS' as const, choice: 'b', number: null }],
    };
    const form = of(
      [choice('c'), onScale('s', 0, 3, { showIf: hidden })],
      [part('c'), part('s', 1, true)],
    );
    expect(valueOf(form, { c: 'a', s: 0 })).toBe(0);
    expect(valueOf(form, { c: 'b', s: 0 })).toBe(2 + 3);
  });

  it('is in the band that begins at or below it, also with decimal weights', () => {
    const form = of(
      [onScale('s', 0, 3), onScale('t', 0, 3)],
      [part('s', 0.1), part('t', 0.2)],
      [band(0), band(0.3)],
    );
    expect(scoresOf(form, { s: 1, t: 1 })[0]).toMatchObject({ value: 0.3, band: 'from-0.3' });
  });

  it('of nine questions from 0 to 3 has five bands', () => {
    const form = nineQuestions();
    expect(problemsOfForm(form)).toEqual([]);
    const total = (keys: string[]) =>
      scoresOf(form, Object.fromEntries(keys.map((key, at) => [`q${at + 1}`, key])))[0];
    const all = (key: string) => Array.from({ length: 9 }, () => key);
    expect(total(all('not-at-all'))).toEqual({ score: 'total', value: 0, band: 'band-0' });
    expect(total(all('some-days'))).toEqual({ score: 'total', value: 9, band: 'band-1' });
    expect(total(all('most-days'))).toEqual({ score: 'total', value: 18, band: 'band-3' });
    expect(total(all('nearly-every-day'))).toEqual({ score: 'total', value: 27, band: 'band-4' });
    expect(total(all('some-days').slice(0, 8))).toMatchObject({ value: null });
  });

  it('stays within its range, and has a value exactly if its questions are answered', () => {
    fc.assert(
      fc.property(
        forms.chain((form) => answersTo(form).map((answers) => ({ form, answers }))),
        ({ form, answers }) => {
          const [total] = scoresOf(form, answers);
          if (!total) return;
          const asked = shownQuestions(form, answers).filter(({ key }) =>
            form.scores[0]!.parts.some(({ question }) => question === key),
          );
          const isComplete = asked.every((question) => answerTo(question, answers) !== null);
          expect(total.value !== null).toBe(isComplete);
          const range = rangeOfScore(form.scores[0]!, form)!;
          if (total.value === null) return;
          expect(total.value).toBeGreaterThanOrEqual(range.min);
          expect(total.value).toBeLessThanOrEqual(range.max);
        },
      ),
    );
  });

  it('depends on nothing but answers to questions that are asked', () => {
    fc.assert(
      fc.property(
        forms.chain((form) => answersTo(form).map((answers) => ({ form, answers }))),
        anyAnswer,
        ({ form, answers }, other) => {
          const asked = new Set(shownQuestions(form, answers).map(({ key }) => key));
          const hidden = form.questions.filter(({ key }) => !asked.has(key));
          const changed = {
            ...answers,
            ...Object.fromEntries(hidden.map(({ key }) => [key, other])),
          };
          expect(shownQuestions(form, changed)).toEqual(shownQuestions(form, answers));
          expect(scoresOf(form, changed)).toEqual(scoresOf(form, answers));
          expect(countedAnswers(form, changed)).toEqual(countedAnswers(form, answers));
          expect(countedAnswers(form, countedAnswers(form, answers))).toEqual(
            countedAnswers(form, answers),
          );
        },
      ),
    );
  });
});

describe('an alarm', () => {
  it('shows help as soon as the choice is made, before the rest is answered', () => {
    expect(showsHelp(nineQuestions(), { q9: 'some-days' })).toBe(true);
    expect(showsHelp(nineQuestions(), { q9: 'not-at-all' })).toBe(false);
    expect(tellsCoach(nineQuestions(), { q9: 'some-days' })).toBe(true);
  });

  it('of a band is reached with the last answer', () => {
    const form = nineQuestions();
    const answers = Object.fromEntries(
      form.questions.slice(0, 8).map(({ key }) => [key, 'nearly-every-day']),
    );
    expect(showsHelp(form, answers)).toBe(false);
    expect(showsHelp(form, { ...answers, q9: 'not-at-all' })).toBe(true);
  });

  it('of a hidden question is none', () => {
    const [first, ...others] = nineQuestions().questions;
    const last = others.at(-1)!;
    const rule = { question: first!.key, op: 'IS' as const, choice: 'most-days', number: null };
    const form = aForm([first!, { ...last, showIf: { match: 'ALL', conditions: [rule] } }]);
    expect(showsHelp(form, { q1: 'some-days', q9: 'most-days' })).toBe(false);
    expect(showsHelp(form, { q1: 'most-days', q9: 'most-days' })).toBe(true);
  });

  it('has a notice before the first question, for those who read the answers', () => {
    const form = nineQuestions();
    expect(noticeOf(form)).toBe('TELLS_COACH');
    expect(noticeOf({ ...form, readers: 'CLIENT_CHOOSES' })).toBe('TELLS_COACH_IF_SHARED');
    expect(noticeOf({ ...form, readers: 'CLIENT' })).toBe('NONE');
    expect(noticeOf(aForm([choice('c')]))).toBe('NONE');
  });

  it('never tells the coach without showing help, in a form that can be published', () => {
    fc.assert(
      fc.property(
        fc.record({
          readers: fc.constantFrom('CLIENT' as const, 'COACH' as const, 'CLIENT_CHOOSES' as const),
          marks: fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 5, maxLength: 5 }),
          answers: fc.record({ c: fc.constantFrom('a', 'b'), s: fc.integer({ min: 0, max: 3 }) }),
        }),
        ({ readers, marks, answers }) => {
          const mark = (at: number) => ({ showsHelp: marks[at]![0], tellsCoach: marks[at]![1] });
          const form = aForm(
            [
              choice('c', { choices: [aChoice('a', 0, mark(0)), aChoice('b', 2, mark(1))] }),
              onScale('s', 0, 3),
            ],
            {
              readers,
              scores: [
                score(
                  [part('c'), part('s')],
                  [band(0, mark(2)), band(2, mark(3)), band(4, mark(4))],
                ),
              ],
            },
          );
          const tells = tellsCoach(form, answers);
          if (tells && (!showsHelp(form, answers) || noticeOf(form) === 'NONE')) {
            expect(problemsOfForm(form)).not.toEqual([]);
          }
          if (problemsOfForm(form).length === 0 && tells) {
            expect(showsHelp(form, answers)).toBe(true);
            expect(noticeOf(form)).not.toBe('NONE');
          }
        },
      ),
    );
  });
});

describe('a pause of outreach', () => {
  const pausing = { pausesOutreach: true };
  const form = (readers: FormContent['readers']) =>
    aForm(
      [choice('c', { choices: [aChoice('a', 0), aChoice('b', 2, pausing)] }), onScale('s', 0, 3)],
      {
        readers,
        scores: [score([part('c'), part('s')], [band(0), band(4, pausing)])],
      },
    );

  it('is set off by a choice or a band that is marked, and by nothing else', () => {
    expect(pausesOutreach(form('COACH'), { c: 'b', s: 0 })).toBe(true);
    expect(pausesOutreach(form('COACH'), { c: 'a', s: 3 })).toBe(false);
    const byBand = form('COACH');
    byBand.questions[0]!.choices[1]!.pausesOutreach = false;
    expect(pausesOutreach(byBand, { c: 'b', s: 1 })).toBe(false);
    expect(pausesOutreach(byBand, { c: 'b', s: 2 })).toBe(true);
    expect(pausesOutreach(aForm([choice('c')]), { c: 'b' })).toBe(false);
  });

  it('is announced before the first question, also to those who may keep their answers', () => {
    expect(pauseNoticeOf(form('COACH'))).toBe('PAUSES');
    expect(pauseNoticeOf(form('CLIENT_CHOOSES'))).toBe('PAUSES_EVEN_IF_KEPT');
    expect(pauseNoticeOf(aForm([choice('c')]))).toBe('NONE');
    expect(noticeOf(form('COACH'))).toBe('NONE');
  });

  it('tells which answer was given if only one can be the cause', () => {
    const asks = (...choices: ReturnType<typeof aChoice>[]) => aForm([choice('c', { choices })]);
    const [yes, maybe, no] = [aChoice('y', 2, pausing), aChoice('m', 1, pausing), aChoice('n', 0)];
    expect(pauseTellsAnswer(asks(yes, no))).toBe(true);
    expect(pauseTellsAnswer(asks(yes, maybe, no))).toBe(false);
    expect(pauseTellsAnswer(form('CLIENT_CHOOSES'))).toBe(false);
    expect(pauseTellsAnswer(asks(no))).toBe(false);
  });

  it('is refused in a form that only the client reads, because the pause would reveal the answer', () => {
    expect(problemsOfForm(form('COACH'))).toEqual([]);
    expect(problemsOfForm(form('CLIENT_CHOOSES'))).toEqual([]);
    expect(problemsOfForm(form('CLIENT'))).toEqual([
      { code: 'PAUSE_WITHOUT_READER', path: 'questions.0.choices.1.pausesOutreach' },
      { code: 'PAUSE_WITHOUT_READER', path: 'scores.0.bands.1.pausesOutreach' },
    ]);
  });
});

describe('who reads the answers', () => {
  it('is what the form says, and otherwise what the client chose', () => {
    for (const chosen of [true, false, null]) {
      expect(coachReads('CLIENT', chosen)).toBe(false);
      expect(coachReads('COACH', chosen)).toBe(true);
      expect(coachReads('CLIENT_CHOOSES', chosen)).toBe(chosen);
    }
  });

  it('can be changed after sending only where the client chose, and sharing can always be ended', () => {
    for (const share of [true, false]) {
      const fixed = (over: Partial<Parameters<typeof readersFixed>[0]>) =>
        readersFixed(
          { readers: 'CLIENT_CHOOSES', isFinished: true, isArchived: false, ...over },
          share,
        );
      expect(fixed({})).toBeNull();
      expect(fixed({ readers: 'CLIENT' })).toBe('BY_THE_FORM');
      expect(fixed({ readers: 'COACH' })).toBe('BY_THE_FORM');
      expect(fixed({ isFinished: false })).toBe('NOT_FINISHED');
      expect(fixed({ isArchived: true })).toBe(share ? 'NO_COACH' : null);
    }
  });
});

describe('a form for new clients', () => {
  it.each([
    ['the day before the first session', '2026-03-12T10:00:00Z', '2026-03-11'],
    ['the day before in the client’s zone', '2026-03-11T23:30:00Z', '2026-03-11'],
    ['today, if the session is today', '2026-03-02T20:00:00Z', '2026-03-02'],
  ])('is due %s', (_title, session, due) => {
    const now = Date.parse('2026-03-02T09:00:00Z');
    expect(intakeDueOn(Date.parse(session), now, 'Europe/Berlin')).toBe(due);
  });
});

describe('the problems of a form', () => {
  const scored = (parts: FormScore['parts'], bands: FormBand[] = []) =>
    aForm([choice('c'), several('m'), onScale('s', 0, 3), aQuestion('t')], {
      scores: [score(parts, bands)],
    });
  const shownIf = (question: string, op: 'IS' | 'AT_LEAST', value: string | number) =>
    aForm([
      choice('c'),
      aQuestion('t', {
        showIf: {
          match: 'ALL',
          conditions: [
            {
              question,
              op,
              choice: typeof value === 'string' ? value : null,
              number: typeof value === 'number' ? value : null,
            },
          ],
        },
      }),
      onScale('s', 0, 3),
    ]);

  it.each<[string, FormContent, string, string]>([
    ['no questions', aForm([aQuestion('a', { kind: 'SECTION' })]), 'NO_QUESTIONS', 'questions'],
    ['a key twice', aForm([choice('c'), choice('c')]), 'DUPLICATE_KEY', 'questions.1.key'],
    ['a bad key', aForm([choice('C')]), 'BAD_KEY', 'questions.0.key'],
    ['no words', aForm([choice('c', { text: ' ' })]), 'EMPTY_TEXT', 'questions.0.text'],
    ['an empty scale', aForm([onScale('s', 3, 3)]), 'BAD_RANGE', 'questions.0.scale'],
    ['a scale of 22 numbers', aForm([onScale('s', 0, 21)]), 'BAD_RANGE', 'questions.0.scale'],
    [
      'no scale',
      aForm([aQuestion('s', { kind: 'SCALE' })]),
      'NOT_FOR_THIS_KIND',
      'questions.0.scale',
    ],
    [
      'one choice',
      aForm([choice('c', { choices: [aChoice('a')] })]),
      'TOO_FEW_CHOICES',
      'questions.0.choices',
    ],
    [
      'choices of a text',
      aForm([aQuestion('t', { choices: [aChoice('a')] })]),
      'NOT_FOR_THIS_KIND',
      'questions.0.choices',
    ],
    [
      'a required section',
      aForm([choice('c'), aQuestion('t', { kind: 'SECTION', required: true })]),
      'NOT_FOR_THIS_KIND',
      'questions.1.required',
    ],
    [
      'an unknown question',
      shownIf('x', 'IS', 'a'),
      'UNKNOWN_QUESTION',
      'questions.1.showIf.conditions.0.question',
    ],
    [
      'a later question',
      shownIf('s', 'AT_LEAST', 1),
      'NOT_EARLIER',
      'questions.1.showIf.conditions.0.question',
    ],
    [
      'the question itself',
      shownIf('t', 'IS', 'a'),
      'NOT_EARLIER',
      'questions.1.showIf.conditions.0.question',
    ],
    [
      'a choice that is not there',
      shownIf('c', 'IS', 'x'),
      'BAD_CONDITION',
      'questions.1.showIf.conditions.0',
    ],
    [
      'a number of a choice',
      shownIf('c', 'AT_LEAST', 1),
      'BAD_CONDITION',
      'questions.1.showIf.conditions.0',
    ],
    ['a score of nothing', scored([]), 'NO_PARTS', 'scores.0.parts'],
    ['a score of texts', scored([part('t')]), 'CANNOT_SCORE', 'scores.0.parts.0.question'],
    [
      'a score of an unknown question',
      scored([part('x')]),
      'UNKNOWN_QUESTION',
      'scores.0.parts.0.question',
    ],
    [
      'several choices reversed',
      scored([part('m', 1, true)]),
      'CANNOT_REVERSE',
      'scores.0.parts.0.reversed',
    ],
    ['no weight', scored([part('s', 0)]), 'BAD_WEIGHT', 'scores.0.parts.0.weight'],
    [
      'a question twice',
      scored([part('s'), part('s')]),
      'DUPLICATE_KEY',
      'scores.0.parts.1.question',
    ],
    [
      'bands in disorder',
      scored([part('s')], [band(0), band(2), band(1)]),
      'BAND_ORDER',
      'scores.0.bands.2.from',
    ],
    ['values in no band', scored([part('s')], [band(1)]), 'BAND_GAP', 'scores.0.bands.0.from'],
    [
      'a band above all',
      scored([part('s')], [band(0), band(4)]),
      'BAND_OUT_OF_REACH',
      'scores.0.bands.1.from',
    ],
    [
      'a band below all',
      scored([part('s')], [band(-4), band(-1), band(0)]),
      'BAND_OUT_OF_REACH',
      'scores.0.bands.0.from',
    ],
    [
      'an alarm without help',
      aForm([choice('c', { choices: [aChoice('a'), aChoice('b', 1, { tellsCoach: true })] })]),
      'ALARM_WITHOUT_HELP',
      'questions.0.choices.1.showsHelp',
    ],
    [
      'an alarm of a band without help',
      scored([part('s')], [band(0), band(2, { tellsCoach: true })]),
      'ALARM_WITHOUT_HELP',
      'scores.0.bands.1.showsHelp',
    ],
    [
      'an alarm about what only the client reads',
      { ...nineQuestions(), readers: 'CLIENT' },
      'ALARM_WITHOUT_READER',
      'questions.8.choices.1.tellsCoach',
    ],
  ])('include %s', (_title, form, code, path) => {
    expect(problemsOfForm(form)).toContainEqual({ code, path });
  });

  it('are none for a form with each kind of question', () => {
    const form = aForm([
      aQuestion('a', { kind: 'SECTION' }),
      choice('b'),
      several('c'),
      onScale('d', 0, 10),
      aQuestion('e', { kind: 'NUMBER' }),
      aQuestion('f', { kind: 'DATE' }),
      aQuestion('g'),
      aQuestion('h', { kind: 'LONG_TEXT' }),
    ]);
    expect(problemsOfForm(form)).toEqual([]);
  });
});

describe('the wording hints of a form', () => {
  it('name the field, and leave out what clients choose as their own words', () => {
    const content = aForm([
      aQuestion('a', { text: 'She will come back. What then?', help: 'It is now or never.' }),
      aQuestion('b', {
        kind: 'CHOICE',
        choices: [aChoice('c', 0, { label: 'I check their phone' })],
      }),
    ]);
    const scored = {
      ...content,
      scores: [
        {
          key: 's',
          name: 'Load',
          parts: [],
          bands: [band(0, { text: 'You feel better in 30 days.' })],
        },
      ],
    };
    const hints = wordHintsOfForm(scored, { title: 'Last chance', summary: '' });
    expect(hints.map(({ kind, path, words }) => [kind, path, words])).toEqual([
      ['PRESSURE', 'title', 'Last chance'],
      ['PROMISE', 'questions.0.text', 'She will come back'],
      ['PRESSURE', 'questions.0.help', 'now or never'],
      ['PROMISE', 'scores.0.bands.0.text', 'in 30 days'],
    ]);
  });
});
