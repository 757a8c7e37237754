import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDate } from '../../../platform/graphql/local-date.scalar.js';

@ObjectType('Absence', { description: "A staff member's time off, and who covers for them." })
export class AbsenceType {
  @Field(() => LocalDate, { nullable: true, description: 'The first day away. Null: not away.' })
  fromDay: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The first day back.' })
  backOn: string | null;
  @Field(() => ID, { nullable: true, description: 'The colleague who covers. Null: the owner.' })
  standInId: string | null;
  @Field(() => Int, { description: '0 until it is first saved.' }) version: number;
}

@ObjectType('CoachAway', { description: "The current absence of the client's coach." })
export class CoachAwayType {
  @Field({ description: 'The coach.' }) coachName: string;
  @Field(() => LocalDate, { description: 'The first day back.' }) backOn: string;
  @Field(() => String, { nullable: true, description: 'Who covers, if the coach named someone.' })
  standInName: string | null;
}
