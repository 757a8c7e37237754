import { describe, expect, it } from '@jest/globals';
import { byDay } from './timeline-days';
import { timelineWords } from './client-page.words';

const entry = (kind: string, subject: string | null, at: string) => ({
  __typename: 'TimelineEntry' as const,
  id: `${kind}-${subject}-${at}`,
  kind,
  subject,
  at,
  actorName: null,
});

const told = (entries: ReturnType<typeof entry>[]) =>
  byDay(entries, 'Europe/Berlin').map(([day, lines]) => [day, lines.map(timelineWords)]);

describe('the timeline', () => {
  it("groups entries by day in the reader's time zone", () => {
    expect(
      told([
        entry('SESSION_HELD', null, '2026-11-22T23:30:00Z'),
        entry('STEP_DONE', 'Less is more', '2026-11-22T22:30:00Z'),
      ]),
    ).toEqual([
      ['2026-11-23', ['A session took place']],
      ['2026-11-22', ['Finished the step “Less is more”']],
    ]);
  });

  it('merges consecutive habit counts into one line, each habit once', () => {
    expect(
      told([
        entry('HABIT_COUNTED', 'Good company', '2026-11-22T19:02:00Z'),
        entry('HABIT_COUNTED', 'Move, three times', '2026-11-22T19:01:00Z'),
        entry('HABIT_COUNTED', 'Rest', '2026-11-22T19:01:00Z'),
        entry('HABIT_COUNTED', 'Good company', '2026-11-22T19:00:00Z'),
        entry('ACTION_DONE', 'A letter', '2026-11-22T10:00:00Z'),
        entry('HABIT_COUNTED', 'Move', '2026-11-22T07:00:00Z'),
      ]),
    ).toEqual([
      [
        '2026-11-22',
        [
          'Checked off “Good company,” “Move, three times,” and “Rest”',
          'Finished “A letter”',
          'Checked off “Move”',
        ],
      ],
    ]);
  });

  it('says the boundary in words', () => {
    expect(told([entry('BOUNDARY_SET', 'ASKED_FOR_SPACE', '2026-11-22T10:00:00Z')])).toEqual([
      ['2026-11-22', ['Boundary: asked for space']],
    ]);
  });

  it('has a fallback for unknown kinds', () => {
    expect(told([entry('CARD_LAID', 'Calm', '2026-11-22T10:00:00Z')])).toEqual([
      ['2026-11-22', ['Card laid: “Calm”']],
    ]);
  });
});
