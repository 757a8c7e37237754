import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('CalendarEmails', {
  description: 'Whether emails about sessions to the caller come with a calendar file.',
})
export class CalendarEmailsType {
  @Field({ description: 'Only for the address to which they said yes.' }) on: boolean;
  @Field({ description: 'Where emails about sessions go.' }) address: string;
}
