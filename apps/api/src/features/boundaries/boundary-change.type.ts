import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Boundary } from '../rules/index.js';
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
  description: 'The current status of a change of a boundary.',
  valuesMap: {
    IN_EFFECT: { description: 'It is the boundary now.' },
    PENDING: { description: 'It takes effect when its hours are over.' },
    PASSED: { description: 'It was in effect once.' },
    CANCELLED: { description: 'Another change came before it took effect, so it never did.' },
  },
});

@ObjectType('BoundaryChange', {
  description: 'One entry in the history of what the other person wants.',
})
export class BoundaryChangeType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Boundary, { description: 'What was recorded.' }) boundary: `${Boundary}`;
  @Field(() => LocalDate, {
    nullable: true,
    description: "For ASKED_FOR_SPACE: the day in the client's zone on which the space ends.",
  })
  until: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which a legal order ended, if that was recorded.',
  })
  endedOn: string | null;
  @Field({ description: 'The reason that was given; empty if there was none.' }) reason: string;
  @Field(() => DateTime, { description: 'When it was recorded.' }) at: Date;
  @Field(() => DateTime, { description: 'When it takes or took effect.' }) takesEffectAt: Date;
  @Field(() => Boolean, {
    description: 'Whether it takes effect only when a coach confirms it, once its hours are over.',
  })
  needsConfirmation: boolean;
  @Field(() => String, { nullable: true, description: 'Who recorded it.' }) byName: string | null;
  @Field(() => BoundaryChangeStatus, { description: 'Its current status.' })
  status: `${BoundaryChangeStatus}`;
}
