import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayWords } from './date-words';
import { stepLockWords, todayLockWords, type LockLike } from './lock-words';
import { refusalWords } from './refusal-words';

const [thursday, january] = ['2026-11-26T09:00:00Z', '2027-01-04T00:00:00Z'];
const reader = { zone: 'Europe/Berlin', now: '2026-11-23T09:00:00Z', alias: 'Sam' };

const DAY = 86_400_000;

type Lock = LockLike & { until: string | null };
const step: Lock = { kind: 'STEP', title: 'Less is more', until: null };
const calm: Lock = { kind: 'CALM', days: 7, until: null };
const approval: Lock = { kind: 'APPROVAL', until: null };
const hold: Lock = { kind: 'SAFETY_HOLD', until: null };
const wait: Lock = { kind: 'WAIT', days: 21, anchor: 'STEP_END', until: january };
const rests: Lock = { kind: 'BOUNDARY', boundary: 'UNKNOWN', until: thursday };
const space: Lock = { kind: 'BOUNDARY', boundary: 'ASKED_FOR_SPACE', until: january };
const unknown: Lock = { ...rests, until: null };
const order: Lock = { kind: 'BOUNDARY', boundary: 'LEGAL_ORDER', until: null };

const toThursday =
  'It isn’t known yet whether Sam wants contact, so outreach is paused until Thursday, in 3 days.';
const toJanuary = 'Sam asked for space, so outreach is paused until 4 January 2027, in 6 weeks.';

describe('the text of a closed step', () => {
  it.each<[string, Lock, Lock | null, string | null, string]>([
    ['a boundary', rests, null, null, toThursday],
    ['then a step', rests, step, null, `${toThursday} Then: after “Less is more.”`],
    ['then calm', rests, calm, null, `${toThursday} Then: after calm days.`],
    ['then approval', rests, approval, null, `${toThursday} Then: your coach’s approval.`],
    [
      'then a step and a wait',
      rests,
      step,
      january,
      `${toThursday} Then: after “Less is more,” at the earliest 4 January 2027, in 6 weeks.`,
    ],
    ['space', space, step, january, `${toJanuary} Then: after “Less is more.”`],
    [
      'a wait',
      wait,
      null,
      january,
      'Opens on 4 January 2027, in 6 weeks, 21 days after the previous step.',
    ],
    ['an order', order, null, null, 'There is a court order, so outreach is paused.'],
    [
      'a pause',
      hold,
      null,
      null,
      'The safety questions paused outreach. Open “You” to see what happens next.',
    ],
    [
      'answers on a form',
      { kind: 'ANSWERS', questionnaire: 'form', until: null },
      null,
      null,
      'Outreach (contact with the other person) is paused because of your answers on a form. Talk with your coach first.',
    ],
  ])('never presents a date that opens nothing as the opening day: %s', (...given) => {
    const [, lock, nextLock, opensAt, words] = given;
    expect(stepLockWords({ lock, nextLock, opensAt }, reader)).toBe(words);
  });

  it('says that outreach stays paused after a time of space, and until what', () => {
    const after = { lock: space, nextLock: unknown, opensAt: null };
    expect(stepLockWords(after, reader)).toBe(
      `${toJanuary} After that, it stays paused at least until you record that Sam is open to contact.`,
    );
    // The boundary is not told a second time, but a court order always is.
    expect(stepLockWords({ ...after, moreLocks: [rests, order] }, reader)).toBe(
      `${toJanuary} After that, it stays paused at least until you record that Sam is open to contact. Before this step opens, the court order has to end.`,
    );
    const coach = { ...reader, alias: '', reader: 'COACH' as const };
    expect(stepLockWords({ ...after, opensAt: '2027-01-11T00:00:00Z' }, coach)).toBe(
      'The other person asked for space, so outreach is paused until 4 January 2027, in 6 weeks. After that, it stays paused at least until it’s recorded that the other person is open to contact. The earliest is 11 January 2027, in 7 weeks.',
    );
  });

  it('tells the coach the earliest day on which the step can open', () => {
    const told = { lock: rests, nextLock: approval, opensAt: january };
    expect(stepLockWords(told, { ...reader, reader: 'COACH' })).toBe(
      `${toThursday} Then: your approval, at the earliest 4 January 2027, in 6 weeks.`,
    );
  });
});

describe('what else a closed step needs', () => {
  const opensAt = january;
  const also = (lock: Lock, moreLocks: Lock[], role: 'CLIENT' | 'COACH' = 'CLIENT') =>
    stepLockWords({ lock, moreLocks, opensAt }, { ...reader, reader: role }).replace(
      /^.*(?=This step also|Before this step)/,
      '',
    );

  it('is named after the longest lock and the earliest day', () => {
    expect(stepLockWords({ lock: step, moreLocks: [wait, calm, approval], opensAt }, reader)).toBe(
      'Needs your coach’s approval. Opens after “Less is more.” The earliest is 4 January 2027, in 6 weeks. That’s 21 days after the previous step. This step also needs check-ins on most of the last 7 days with an urge to reach out that’s low on average.',
    );
  });

  it('is calm on average on most days, in one phrase', () => {
    const lock = { ...calm, urgeAtMost: 5 };
    expect(stepLockWords({ lock }, reader)).toBe(
      'Opens once you’ve checked in on most of the last 7 days and your urge to reach out was low on average.',
    );
    expect(stepLockWords({ lock }, { ...reader, reader: 'COACH' })).toBe(
      'Opens after check-ins on most of the last 7 days with an average urge of 5 or less out of 10.',
    );
    expect(also(step, [lock], 'COACH')).toBe(
      'This step also needs check-ins on most of the last 7 days with an average urge of 5 or less out of 10.',
    );
  });

  it('is a contact limit that allows contact, and no pause that nobody made', () => {
    const none: Lock = { kind: 'ALLOWANCE', until: null };
    expect(also(step, [none])).toBe(
      'Before this step opens, your contact limit has to allow contact.',
    );
    expect(also(step, [none], 'COACH')).toBe(
      'Before this step opens, the contact limit has to allow contact.',
    );
  });

  it('is another approval, for a coach whose approval runs out first', () => {
    const given: Lock = { ...approval, givenUntil: thursday };
    const coach = { ...reader, reader: 'COACH' as const };
    expect(stepLockWords({ lock: step, moreLocks: [given] }, coach)).toBe(
      'Opens after “Less is more.” Your approval runs out on Thursday, in 3 days, before this can open. Approve it again closer to the day.',
    );
    expect(stepLockWords({ lock: rests, nextLock: given }, coach)).toBe(
      `${toThursday} Then: your approval again.`,
    );
  });

  it('names no day that has come', () => {
    const today: Lock = { ...space, until: '2026-11-23T20:00:00Z' };
    expect(stepLockWords({ lock: hold, moreLocks: [today] }, reader)).not.toContain('before');
  });

  it('is in the words of the reader', () => {
    expect(also(calm, [approval], 'COACH')).toBe('This step also needs your approval.');
  });

  it('does not repeat that outreach is paused', () => {
    expect(also(order, [hold, approval])).toBe('This step also needs your coach’s approval.');
    expect(also(step, [hold])).toBe('Before this step opens, the pause in outreach has to end.');
  });

  it('lists the boundary and the waits beside a safety pause', () => {
    expect(stepLockWords({ lock: hold, moreLocks: [rests, step, wait, approval] }, reader)).toBe(
      'The safety questions paused outreach. Open “You” to see what happens next. This step can’t open before 4 January 2027. That’s 21 days after the previous step. It also needs your coach’s approval. Before it opens, “Less is more” has to be finished, and Sam has to be open to contact.',
    );
    const sinceContact: Lock = { ...wait, anchor: 'LAST_CONTACT' };
    expect(stepLockWords({ lock: hold, moreLocks: [sinceContact] }, reader)).toContain(
      'This step can’t open before 4 January 2027. It needs 21 days without reaching out first.',
    );
    expect(also(hold, [order])).toBe('Before this step opens, the court order has to end.');
  });

  it('begins with what the client can do, and ends with a pause in outreach', () => {
    expect(also(calm, [order, step])).toBe(
      'Before this step opens, “Less is more” has to be finished, and the court order has to end.',
    );
  });

  it('names the wait that begins when a step ends, and no day for it', () => {
    const later: Lock = { ...step, days: 21 };
    const sinceContact: Lock = { ...wait, anchor: 'LAST_CONTACT' };
    expect(stepLockWords({ lock: later, moreLocks: [sinceContact, calm] }, reader)).toBe(
      'Opens 21 days after “Less is more.” This step can’t open before 4 January 2027. It needs 21 days without reaching out first. It also needs check-ins on most of the last 7 days with an urge to reach out that’s low on average.',
    );
    expect(stepLockWords({ lock: hold, moreLocks: [later] }, reader)).toContain(
      'Before this step opens, 21 days have to pass after “Less is more” is finished.',
    );
    expect(stepLockWords({ lock: rests, nextLock: later, moreLocks: [sinceContact] }, reader)).toBe(
      `${toThursday} Then: 21 days after “Less is more.” This step can’t open before 4 January 2027. It needs 21 days without reaching out first.`,
    );
  });

  it('names the latest day of all, with its reason, and none that is too early', () => {
    const soon: Lock = { ...wait, days: 14, anchor: 'LAST_CONTACT', until: thursday };
    const later: Lock = { ...step, days: 21 };
    // The time of space ends after the wait, and its day is already said.
    const spaceFirst = { lock: space, nextLock: step, moreLocks: [soon] };
    expect(stepLockWords(spaceFirst, reader)).toBe(`${toJanuary} Then: after “Less is more.”`);
    expect(stepLockWords({ lock: hold, moreLocks: [soon, space] }, reader)).toContain(
      'This step can’t open before 4 January 2027. Sam asked for space until then. Before it opens, Sam has to be open to contact.',
    );
    // A wait that has yet to begin lasts longer.
    expect(stepLockWords({ lock: later, moreLocks: [soon, calm] }, reader)).toBe(
      'Opens 21 days after “Less is more.” This step also needs check-ins on most of the last 7 days with an urge to reach out that’s low on average.',
    );
  });

  it('never names a day before which another lock ends', () => {
    const days = fc.integer({ min: 1, max: 90 });
    const until = days.map((day) => new Date(Date.parse(reader.now) + day * DAY).toISOString());
    const dated = fc.oneof(
      until.map((at): Lock => ({ ...wait, until: at })),
      until.map((at): Lock => ({ ...space, until: at })),
      until.map((at): Lock => ({ kind: 'ALLOWANCE', until: at })),
      days.map((count): Lock => ({ ...step, days: count })),
    );
    const first = fc.constantFrom(hold, step, calm, approval);
    fc.assert(
      fc.property(first, fc.array(dated, { maxLength: 5 }), (lock, moreLocks) => {
        const [, named] =
          /can’t open before (.+?)\. /.exec(`${stepLockWords({ lock, moreLocks }, reader)} `) ?? [];
        const ends = moreLocks.flatMap((one) => (one.until ? [one.until] : []));
        const latest = ends.sort().at(-1);
        const coming = moreLocks.map((one) => (one.kind === 'STEP' ? (one.days ?? 0) : 0));
        const isLate =
          latest && Date.parse(latest) >= Date.parse(reader.now) + Math.max(...coming) * DAY;
        expect(named).toBe(isLate ? dayWords(latest, reader.now, reader.zone) : undefined);
      }),
    );
  });

  it('tells the coach who has to wait before reaching out', () => {
    const sinceContact: Lock = { ...wait, anchor: 'LAST_CONTACT' };
    const coach = { ...reader, reader: 'COACH' as const, callName: 'Mara' };
    expect(stepLockWords({ lock: hold, moreLocks: [sinceContact] }, coach)).toContain(
      'It needs 21 days without Mara reaching out first.',
    );
  });

  it('is not mentioned before the questions are answered', () => {
    expect(also({ kind: 'READINESS', until: null }, [step, approval])).not.toContain('also');
  });

  it('is not mentioned if a wait is all there is', () => {
    expect(
      stepLockWords({ lock: step, moreLocks: [{ ...wait, days: null }], opensAt }, reader),
    ).toBe('Opens after “Less is more.” The earliest is 4 January 2027, in 6 weeks.');
  });

  it('gives the reason for the earliest day if a wait sets it', () => {
    const sinceContact: Lock = { ...wait, days: 14, anchor: 'LAST_CONTACT' };
    expect(stepLockWords({ lock: step, moreLocks: [sinceContact], opensAt }, reader)).toBe(
      'Opens after “Less is more.” The earliest is 4 January 2027, in 6 weeks. It needs 14 days without reaching out first.',
    );
  });
});

describe('the text of a closed step on Today', () => {
  it.each<[string, Lock, Lock | null, string]>([
    ['a wait', wait, null, 'Opens 21 days after the previous step.'],
    [
      'a wait, then approval',
      wait,
      approval,
      'Needs your coach’s approval. Opens 21 days after the previous step.',
    ],
    [
      'calm',
      calm,
      null,
      'Opens once you’ve checked in on most of the last 7 days and your urge to reach out was low on average.',
    ],
    ['space', space, null, 'Sam asked for space, so outreach is paused.'],
    ['space, then still paused', space, unknown, 'Sam asked for space, so outreach is paused.'],
    [
      'the contact limit',
      { kind: 'ALLOWANCE', until: january },
      null,
      'Your contact limit allows no contact for now.',
    ],
    [
      'a boundary, then approval',
      rests,
      approval,
      'It isn’t known yet whether Sam wants contact, so outreach is paused. Then: your coach’s approval.',
    ],
  ])('names no day for a step that reaches out: %s', (_what, lock, nextLock, words) => {
    const outreach = { lock, nextLock, opensAt: january, outreach: true };
    expect(todayLockWords(outreach, reader)).toBe(words);
  });

  it('names the day of any other step', () => {
    expect(todayLockWords({ lock: wait, opensAt: january, outreach: false }, reader)).toBe(
      'Opens on 4 January 2027, in 6 weeks, 21 days after the previous step.',
    );
  });
});

describe('the text of a refusal', () => {
  const refusal = { code: 'LOCKED', message: 'This isn’t open right now.', until: null } as const;

  it.each([
    ['CLIENT', 'Opens when your coach approves it.'],
    ['COACH', 'Waiting for your approval.'],
  ] as const)('gives the %s the sentence of its lock', (role, words) => {
    const lock = { __typename: 'Lock', kind: 'APPROVAL' } as Parameters<
      typeof refusalWords
    >[0]['lock'];
    expect(refusalWords({ ...refusal, lock }, Date.parse(reader.now), role)).toBe(words);
  });

  it('says when something that is too early is possible, as the reader writes dates', () => {
    const message = 'This session hasn’t started yet.';
    const early = { code: 'NOT_NOW', message, lock: null } as const;
    const now = Date.parse('2026-03-02T09:00:00Z');
    expect(refusalWords({ ...early, until: null }, now)).toBe(early.message);
    expect(refusalWords({ ...early, until: '2026-03-03T14:30:00Z' }, now)).toMatch(
      /^This session hasn’t started yet\. The earliest time is tomorrow at .*\.$/,
    );
  });
});
