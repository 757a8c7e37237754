import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';

@ObjectType('Absence', { description: "A staff member's time off, and who covers for them." })
export class AbsenceType {
  @Field(() => LocalDate, { nullable: true }) fromDay: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The first day back.' })
  backOn: string | null;
  @Field(() => ID, { nullable: true }) standInId: string | null;
  @Field(() => Int, { description: '0 until it is first saved.' }) version: number;
}

@ObjectType('CoachAway', { description: 'That the coach of a client is away today.' })
export class CoachAwayType {
  @Field() coachName: string;
  @Field(() => LocalDate) backOn: string;
  @Field(() => String, { nullable: true }) standInName: string | null;
}
