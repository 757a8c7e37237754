import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Practice')
export class PracticeType {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() timeZone: string;
  @Field(() => Int) version: number;
}
