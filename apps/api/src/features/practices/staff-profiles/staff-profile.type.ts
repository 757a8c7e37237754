import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('StaffProfile', {
  description: 'What a member of staff tells their clients about themselves.',
})
export class StaffProfileType {
  @Field(() => ID, { description: 'The id of the member.' }) id: string;
  @Field({ description: 'A few lines; empty if they wrote none.' }) bio: string;
  @Field(() => String, {
    nullable: true,
    description: 'A picture of at most 256 by 256 pixels, as a data URL.',
  })
  photo: string | null;
}
