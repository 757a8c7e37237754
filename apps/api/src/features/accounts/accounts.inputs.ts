import { Field, InputType } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { IsMailAddress } from '../../platform/auth/mail-address.js';
import { IsText, IsZone } from '../../platform/graphql/inputs.js';

@InputType()
export class SignUpInput {
  @Field() @IsMailAddress() email: string;
  @Field() @IsString() password: string;
  @Field() @IsText(200) name: string;
  @Field() @IsText(200) practiceName: string;
  @Field() @IsZone() timeZone: string;
}

@InputType()
export class SignInInput {
  @Field() @IsMailAddress() email: string;
  @Field() @IsText(1_000) password: string;
}
