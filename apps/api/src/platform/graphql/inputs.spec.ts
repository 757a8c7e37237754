import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { IsOptional, Min } from 'class-validator';
import { IsMailAddress } from '../auth/mail-address.js';
import type { Fault } from '../errors/fault.js';
import { InputPipe, IsName, IsNameInEmails, IsText } from './inputs.js';

class Example {
  @IsOptional() @IsMailAddress() email?: string;
  @IsOptional() @IsText(20) text?: string;
  @IsOptional() @IsText(1_000, 0) note?: string;
  @IsOptional() @IsName(10) title?: string;
  @IsOptional() @IsNameInEmails(200) name?: string;
  @IsOptional() @Min(0) version?: number;
}

async function problemWith(input: object): Promise<unknown> {
  const pipe = new InputPipe();
  return pipe.transform(input, { type: 'body', metatype: Example }).then(
    () => null,
    (fault: Fault) => fault.extensions['fields'],
  );
}

describe('what is wrong with a field', () => {
  it.each([
    [{ email: 'nobody' }, 'must be an email address.'],
    [{ text: ' ' }, 'is required.'],
    [{ text: 'x'.repeat(21) }, 'can’t be longer than 20 characters.'],
    [{ note: 'x'.repeat(1_001) }, 'can’t be longer than 1,000 characters.'],
    [{ title: '' }, 'is required.'],
    [{ title: 'two\nlines' }, 'can’t have line breaks or hidden characters.'],
    [{ name: 'bank.example' }, expect.stringMatching(/^can’t have a web address/)],
    [{ version: -1 }, 'must not be less than 0'],
  ])('is said in words that follow its label: %j', async (input, message) => {
    const field = `input.${Object.keys(input)[0]}`;
    expect(await problemWith(input)).toEqual([{ field, message }]);
  });

  it.each([{ note: '' }, { text: '🌊'.repeat(20) }, { title: 'Mara' }, { email: ' A@B.example ' }])(
    'is nothing: %j',
    async (input) => expect(await problemWith(input)).toBeNull(),
  );
});
