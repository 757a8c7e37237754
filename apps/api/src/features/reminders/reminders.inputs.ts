import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, Matches } from 'class-validator';
import { words as fieldWords } from '../../platform/graphql/graphql.words.js';

/** `HH:MM`, from 00:00 to 23:59. */
export const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;
const TIME = { message: fieldWords.timeOfDay };

@InputType({ description: 'Which sessions a client wants to be reminded of, and when not.' })
export class SetSessionRemindersInput {
  @Field({ description: 'On the day before a session.' }) @IsBoolean() dayBefore: boolean;
  @Field({ description: 'An hour before a session.' }) @IsBoolean() hourBefore: boolean;
  @Field({ description: 'When quiet hours begin, `HH:MM`.' })
  @Matches(TIME_OF_DAY, TIME)
  quietFrom: string;
  @Field({ description: 'When quiet hours end, `HH:MM`; the same for none.' })
  @Matches(TIME_OF_DAY, TIME)
  quietTo: string;
}
