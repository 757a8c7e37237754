import { Field, InputType } from '@nestjs/graphql';
import { CallerGeneratedId } from '../../platform/graphql/caller-generated-id.js';
import { IsName, IsText } from '../../platform/graphql/inputs.js';

@InputType({ description: 'A calendar of the caller somewhere else.' })
export class AddBusyCalendarInput {
  @CallerGeneratedId() id: string;
  @Field({ description: 'At most 60 characters.' }) @IsName(60) name: string;
  @Field({ description: 'A public web address of an .ics calendar, at most 2,000 characters.' })
  @IsText(2_000)
  address: string;
}
