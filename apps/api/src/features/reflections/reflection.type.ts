import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';

@ObjectType('Reflection')
export class ReflectionType {
  @Field(() => ID) id: string;
  @Field(() => ID) actionId: string;
  @Field() text: string;
  @Field(() => Int) version: number;
  @Field({ description: 'Whether the coach may read it.' }) shared: boolean;
  @Field(() => DateTime) savedAt: Date;
}

@ObjectType('SharedReflection', {
  description: 'A reflection that the client chose to share, as the coach lists it.',
})
export class SharedReflectionType {
  @Field(() => ID) id: string;
  @Field() actionTitle: string;
  @Field() stepTitle: string;
  @Field() text: string;
  @Field(() => DateTime) savedAt: Date;
}
