import { registerEnumType } from '@nestjs/graphql';

export enum CoupleState {
  PROPOSED = 'PROPOSED',
  JOINED = 'JOINED',
  PAUSED = 'PAUSED',
  ENDED = 'ENDED',
}
registerEnumType(CoupleState, {
  name: 'CoupleState',
  description: 'Where a couple stands. Only the coach changes it.',
  valuesMap: {
    PROPOSED: { description: 'The coach has asked each of the two.' },
    JOINED: { description: 'They work as a couple.' },
    PAUSED: { description: 'The coach has paused joint work.' },
    ENDED: { description: 'They were never joined, or joint work is over.' },
  },
});

export enum CoupleAnswer {
  YES = 'YES',
  NO = 'NO',
}
registerEnumType(CoupleAnswer, {
  name: 'CoupleAnswer',
  description: 'What a client answers when the coach asks about working as a couple.',
  valuesMap: {
    YES: { description: 'They would like to.' },
    NO: { description: 'They would not.' },
  },
});

export enum CoupleLine {
  ASKED = 'ASKED',
  COACH_TALKS_FIRST = 'COACH_TALKS_FIRST',
  TOGETHER = 'TOGETHER',
  OVER = 'OVER',
}
registerEnumType(CoupleLine, {
  name: 'CoupleLine',
  description:
    'What a client reads about working as a couple. It depends on nothing that the other one said.',
  valuesMap: {
    ASKED: { description: 'The coach asks, and the client has not answered.' },
    COACH_TALKS_FIRST: { description: 'The coach will talk with each of them first.' },
    TOGETHER: { description: 'They work as a couple.' },
    OVER: { description: 'They do not.' },
  },
});

export enum CoupleBarrier {
  HOLD = 'HOLD',
  BOUNDARY = 'BOUNDARY',
  ANSWERS = 'ANSWERS',
  ARCHIVED = 'ARCHIVED',
  LEFT = 'LEFT',
  TWO_COACHES = 'TWO_COACHES',
  NOT_BOTH_YES = 'NOT_BOTH_YES',
  SAME_DAY = 'SAME_DAY',
  STATE = 'STATE',
  NOT_LINKED = 'NOT_LINKED',
  NOT_THEIR_COACH = 'NOT_THEIR_COACH',
  NOT_JOINED = 'NOT_JOINED',
  NOT_SEEN_ALONE = 'NOT_SEEN_ALONE',
  IN_COUPLE = 'IN_COUPLE',
}
registerEnumType(CoupleBarrier, {
  name: 'CoupleBarrier',
  description: 'Why something cannot be done about a couple. For staff.',
  valuesMap: {
    HOLD: { description: 'Outreach of one of them is paused after the safety questions.' },
    BOUNDARY: { description: 'The boundary of one of them is not open.' },
    ANSWERS: { description: 'The answers of one of them pause outreach.' },
    ARCHIVED: { description: 'One of them is archived.' },
    LEFT: { description: 'One of them left.' },
    TWO_COACHES: { description: 'They have different coaches.' },
    NOT_BOTH_YES: { description: 'Not both of them have said yes.' },
    SAME_DAY: { description: 'One of them answered or left today.' },
    STATE: { description: 'The couple is in another state.' },
    NOT_LINKED: { description: 'They are not marked as each other’s other person.' },
    NOT_THEIR_COACH: { description: 'Only the coach of both can propose it.' },
    NOT_JOINED: { description: 'One of them does not use the app yet.' },
    NOT_SEEN_ALONE: { description: 'No session was held with one of them alone.' },
    IN_COUPLE: { description: 'One of them is asked already, or works as a couple.' },
  },
});
