import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsOptional, Max, Min } from 'class-validator';
import { CallerGeneratedId } from '../../../platform/graphql/caller-generated-id.js';
import { IsId, IsName, IsText } from '../../../platform/graphql/inputs.js';
import { words } from '../availability.words.js';
import { SessionBookedBy, SessionPlace } from './session-type.type.js';

const LENGTH = { message: words.minutes };
const BUFFER = { message: words.buffer };

@InputType({ isAbstract: true })
export abstract class SessionTypeInput {
  @Field({ description: 'At most 80 characters.' }) @IsName(80) name: string;
  @Field(() => Int, { description: 'From 5 to 480.' })
  @IsInt(LENGTH)
  @Min(5, LENGTH)
  @Max(480, LENGTH)
  minutes: number;
  @Field(() => Int, { description: 'From 0 to 240.' })
  @IsInt(BUFFER)
  @Min(0, BUFFER)
  @Max(240, BUFFER)
  bufferBefore: number;
  @Field(() => Int, { description: 'From 0 to 240.' })
  @IsInt(BUFFER)
  @Min(0, BUFFER)
  @Max(240, BUFFER)
  bufferAfter: number;
  @Field(() => SessionPlace, { description: 'A room, the phone or a link.' })
  @IsEnum(SessionPlace)
  placeKind: SessionPlace;
  @Field({ description: 'Where the room is, up to 300 characters; kept for rooms alone.' })
  @IsText(300, 0)
  place: string;
  @Field(() => SessionBookedBy, { description: 'Who may book it.' })
  @IsEnum(SessionBookedBy)
  bookedBy: SessionBookedBy;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether clients who asked for it are reminded on the day before. Omitted: as it was, at first yes.',
  })
  @IsOptional()
  @IsBoolean()
  remindsDayBefore?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether clients who asked for it are reminded an hour before. Omitted: as it was, at first yes.',
  })
  @IsOptional()
  @IsBoolean()
  remindsHourBefore?: boolean | null;
}

@InputType({ description: 'A new session type.' })
export class AddSessionTypeInput extends SessionTypeInput {
  @CallerGeneratedId() id: string;
}

@InputType({ description: 'A changed session type.' })
export class ChangeSessionTypeInput extends SessionTypeInput {
  @Field(() => ID, { description: 'The session type.' }) @IsId() sessionTypeId: string;
  @Field(() => Int, { description: 'The version that was edited.' }) @IsInt() version: number;
}
