import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Boundary } from '../../platform/errors/refusal-facts.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';

export enum BoundaryChangeStatus {
  IN_EFFECT = 'IN_EFFECT',
  PENDING = 'PENDING',
  PASSED = 'PASSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(BoundaryChangeStatus, {
  name: 'BoundaryChangeStatus',
  valuesMap: {
    PENDING: { description: 'It takes effect when its hours are over.' },
    PASSED: { description: 'It was in effect once.' },
    CANCELLED: { description: 'Another change came before it took effect, so it never did.' },
  },
});

@ObjectType('BoundaryChange')
export class BoundaryChangeType {
  @Field(() => ID) id: string;
  @Field(() => Boundary) boundary: `${Boundary}`;
  @Field(() => LocalDate, {
    nullable: true,
    description: "For ASKED_FOR_SPACE: the day in the client's zone on which the space ends.",
  })
  until: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which a legal order ended, where that was recorded.',
  })
  endedOn: string | null;
  @Field() reason: string;
  @Field(() => DateTime) at: Date;
  @Field(() => DateTime) takesEffectAt: Date;
  @Field(() => String, { nullable: true }) byName: string | null;
  @Field(() => BoundaryChangeStatus) status: `${BoundaryChangeStatus}`;
}
