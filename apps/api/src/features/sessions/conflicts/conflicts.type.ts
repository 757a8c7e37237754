import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum SessionConflict {
  PAST = 'PAST',
  SESSION = 'SESSION',
  ASKED = 'ASKED',
  AWAY = 'AWAY',
  DAY_OFF = 'DAY_OFF',
  BUSY = 'BUSY',
  TOO_CLOSE = 'TOO_CLOSE',
  OUTSIDE_HOURS = 'OUTSIDE_HOURS',
  FULL_DAY = 'FULL_DAY',
}
registerEnumType(SessionConflict, {
  name: 'SessionConflict',
  description: 'What speaks against a session at a time.',
  valuesMap: {
    PAST: { description: 'It has passed, so a session of a series cannot take place.' },
    SESSION: { description: 'The coach has another session, so this one cannot take place.' },
    ASKED: { description: 'Somebody new asked for this time, and the coach has not answered.' },
    AWAY: { description: 'The coach is away.' },
    DAY_OFF: { description: 'A day off among the hours of the coach.' },
    BUSY: { description: 'Another calendar of the coach is busy.' },
    TOO_CLOSE: { description: 'The free time before or after a session would be too short.' },
    OUTSIDE_HOURS: { description: 'Outside of the hours of the coach.' },
    FULL_DAY: { description: 'The coach has the most sessions they want on that day.' },
  },
});

@ObjectType('SessionConflicts', {
  description: 'What speaks against one session at a time. Nothing is stored.',
})
export class SessionConflictsType {
  @Field(() => ID, { description: 'The coach that the session would be with.' }) coachId: string;
  @Field(() => [SessionConflict], {
    description:
      'May be empty. Of a time that has passed, only another session: the session is only recorded.',
  })
  conflicts: `${SessionConflict}`[];
}
