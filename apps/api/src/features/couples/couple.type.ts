import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../platform/errors/refusal.js';
import { CallerGeneratedId } from '../../platform/graphql/caller-generated-id.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { IsId, IsText } from '../../platform/graphql/inputs.js';
import { JointReflectionType } from './joint-reflection.type.js';
import { CouplePlanEditType } from './couple-edit.type.js';
import { JointPlanType } from './couple-plan.type.js';
import { PlanInput, SessionRepeats } from '../sessions/index.js';
import { CoupleAnswer, CoupleBarrier, CoupleLine, CoupleState } from './couples.enums.js';

/** The longest shared note, in characters. */
const NOTE_TEXT = 20_000;

@ObjectType('CoupleNote', {
  description: 'What a coach wrote for both partners. Both of them can read it.',
})
export class CoupleNoteType {
  @Field(() => ID, { description: 'The id of the note.' }) id: string;
  @Field({ description: 'Its text.' }) body: string;
  @Field({ description: 'Who wrote it.' }) authorName: string;
  @Field(() => DateTime, { description: 'When it was shared.' }) at: Date;
}

@ObjectType('JointSession', {
  description:
    'A planned session with both partners of a couple, which each of them sees as their own.',
})
export class JointSessionType {
  @Field(() => ID, { description: 'The id of the session: for a client, of their own.' })
  id: string;
  @Field(() => DateTime, { description: 'When it starts.' }) startsAt: Date;
  @Field(() => Int, { description: 'How many minutes it takes.' }) minutes: number;
  @Field({ description: 'Where it is; may be empty.' }) place: string;
  @Field({ description: 'The link to join; may be empty.' }) link: string;
  @Field(() => ID, { nullable: true, description: 'Its series, if it is one of several.' })
  seriesId: string | null;
  @Field(() => SessionRepeats, {
    nullable: true,
    description: 'How the series repeats, if it is one of several.',
  })
  repeats: `${SessionRepeats}` | null;
}

@ObjectType('CouplePartner', { description: 'One partner of a couple, for staff.' })
export class CouplePartnerType {
  @Field(() => ID, { description: 'The client.' }) clientId: string;
  @Field({ description: 'What they are called.' }) callName: string;
  @Field(() => CoupleAnswer, {
    nullable: true,
    description: 'What they answered; null: nothing yet, or they took it back.',
  })
  answer: `${CoupleAnswer}` | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When they last answered, or took the answer back.',
  })
  answeredAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When they left.' }) leftAt: Date | null;
  @Field(() => [CoupleBarrier], {
    description: 'What keeps them out of joint work: that there is a hold, never why.',
  })
  barriers: `${CoupleBarrier}`[];
}

@ObjectType('Couple', {
  description: 'Two clients who are asked to work together, or do. For staff.',
})
export class CoupleType {
  @Field(() => ID, { description: 'The id of the couple.' }) id: string;
  @Field(() => CoupleState, { description: 'Where it stands.' }) state: `${CoupleState}`;
  @Field(() => DateTime, { description: 'Since when.' }) since: Date;
  @Field(() => DateTime, { description: 'When the two were asked.' }) proposedAt: Date;
  @Field(() => DateTime, { nullable: true, description: 'When they were first joined.' })
  joinedAt: Date | null;
  @Field(() => [CouplePartnerType], {
    description: 'Those of the two whom the caller can see.',
  })
  partners: CouplePartnerType[];
  @Field(() => [CoupleBarrier], {
    description: 'Why joint work waits for the coach, while they are joined. Empty: it does not.',
  })
  waitsFor: `${CoupleBarrier}`[];
  @Field(() => [CoupleBarrier], {
    description: 'Why the coach cannot join or resume. Empty: they can.',
  })
  joinBarriers: `${CoupleBarrier}`[];
  @Field(() => [CoupleBarrier], {
    description: 'Why the coach cannot decline or end it. Empty: they can.',
  })
  endBarriers: `${CoupleBarrier}`[];
  /** For the field `plan`. */
  planVersion: number;
}

@ObjectType('CoupleOfClient', {
  description: 'A client with their other person who is a client too, for staff.',
})
export class CoupleOfClientType {
  @Field(() => ID, { description: 'The client that was asked about.' }) clientId: string;
  @Field(() => CoupleType, {
    nullable: true,
    description: 'The latest couple that the client was asked about.',
  })
  couple: CoupleType | null;
  @Field(() => [CoupleBarrier], {
    description: 'Why the coach cannot propose working as a couple. Empty: they can.',
  })
  proposalBarriers: `${CoupleBarrier}`[];
}

@ObjectType('OwnCouple', {
  description: 'What a client reads about working as a couple, and what both partners share.',
})
export class OwnCoupleType {
  @Field(() => ID, { description: 'Identifies what the client is asked.' }) id: string;
  @Field(() => CoupleLine, { description: 'What the client reads.' }) line: `${CoupleLine}`;
  @Field({ description: 'What the client calls the other person; may be empty.' }) alias: string;
  @Field({ description: 'Who coaches the client.' }) coachName: string;
  @Field({ description: 'Whether they were joined before, so that shared notes may exist.' })
  wasJoined: boolean;
  @Field(() => [CoupleNoteType], { description: 'The latest fifty shared notes, newest first.' })
  notes: CoupleNoteType[];
  @Field(() => [JointSessionType], {
    description: 'Joint sessions that are not over, the next first.',
  })
  sessions: JointSessionType[];
  @Field(() => JointPlanType, {
    nullable: true,
    description:
      'What the two do together; once they no longer do, what they had read until then. Null if the coach has opened no step.',
  })
  plan: JointPlanType | null;
  @Field(() => [JointReflectionType], {
    description:
      'What the caller wrote for themselves about actions of the plan. The other partner never sees whether there is any.',
  })
  reflections: JointReflectionType[];
  @Field(() => [CouplePlanEditType], {
    description:
      'What the coach changed in open steps of the plan, until the caller closes it. Empty unless they work together now.',
  })
  planEdits: CouplePlanEditType[];
}

@ObjectType('EarlierCouple', {
  description: 'Joint work that is over, as the caller had read it.',
})
export class EarlierCoupleType {
  @Field(() => ID, { description: 'Identifies it for the caller.' }) id: string;
  @Field({ description: 'What the client calls the other person; may be empty.' }) alias: string;
  @Field(() => DateTime, { description: 'When they were joined.' }) joinedAt: Date;
  @Field(() => [CoupleNoteType], { description: 'The latest fifty shared notes, newest first.' })
  notes: CoupleNoteType[];
  @Field(() => JointPlanType, {
    nullable: true,
    description: 'What the two did together. Null if the coach opened no step.',
  })
  plan: JointPlanType | null;
  @Field(() => [JointReflectionType], {
    description: 'What the caller wrote for themselves.',
  })
  reflections: JointReflectionType[];
}

@InputType({ description: 'A client and their other person, who is a client too.' })
export class ProposeCoupleInput {
  @CallerGeneratedId() id: string;
  @IsId() @Field(() => ID, { description: 'One of the two.' }) clientId: string;
}

@InputType({ description: 'A session with both partners of a couple.' })
export class PlanJointSessionInput extends PlanInput {
  @CallerGeneratedId() id: string;
  @IsId() @Field(() => ID, { description: 'The couple.' }) coupleId: string;
}

@InputType({ description: 'A note that both partners of a couple can read.' })
export class ShareCoupleNoteInput {
  @CallerGeneratedId() id: string;
  @IsId() @Field(() => ID, { description: 'The couple.' }) coupleId: string;
  @IsText(NOTE_TEXT) @Field({ description: 'The text.' }) body: string;
}

export const CoupleResult = resultUnion('CoupleResult', () => CoupleType);
export const OwnCoupleResult = resultUnion('OwnCoupleResult', () => OwnCoupleType);
