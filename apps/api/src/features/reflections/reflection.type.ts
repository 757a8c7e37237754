import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';

@ObjectType('Reflection', {
  description: 'What a client wrote for an action of the kind REFLECTION.',
})
export class ReflectionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => ID, { description: 'The action.' }) actionId: string;
  @Field({ description: 'The text.' }) text: string;
  @Field(() => Int, { description: 'Increases with every save.' }) version: number;
  @Field({ description: 'Whether the coach may read it.' }) shared: boolean;
  @Field(() => DateTime, { description: 'When it was last saved.' }) savedAt: Date;
}

@ObjectType('RemovedReflection', {
  description: 'What the client wrote about an action that is no longer in their plan.',
})
export class RemovedReflectionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'The title of the action.' }) actionTitle: string;
  @Field({ description: 'The title of the step.' }) stepTitle: string;
  @Field({ description: 'The text.' }) text: string;
  @Field({ description: 'Whether the coach may read it.' }) shared: boolean;
  @Field(() => DateTime, { description: 'When it was last saved.' }) savedAt: Date;
}

@ObjectType('SharedReflection', {
  description: 'A reflection that the client shares with the coach.',
})
export class SharedReflectionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'The title of the action.' }) actionTitle: string;
  @Field({ description: 'The title of the step.' }) stepTitle: string;
  @Field({ description: 'The text.' }) text: string;
  @Field(() => DateTime, { description: 'When it was last saved.' }) savedAt: Date;
}
