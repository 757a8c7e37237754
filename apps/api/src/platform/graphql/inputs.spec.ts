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

describe('an argument that the pipe says that it passes', () => {
  it.each([
    ['is one without a class', { type: 'body', metatype: String }, true],
    ['is the context', { type: 'custom', metatype: Example }, true],
    ['is one without a type', { type: 'body' }, true],
    ['is none with decorators', { type: 'body', metatype: Example }, false],
    ['is none of a URL', { type: 'query', metatype: Number }, false],
  ] as const)('%s', async (_, metadata, passes) => {
    const pipe = new InputPipe();
    expect(pipe.passes(metadata)).toBe(passes);
    const value = { version: -1 };
    if (passes) expect(await pipe.transform(value, metadata)).toBe(value);
    else
      expect(await pipe.transform('7', { ...metadata, data: 'x' }).catch(() => null)).not.toBe('7');
  });
});

describe('the decorators of a class', () => {
  class Longer extends Example {
    @IsText(5) more: string;
  }

  it('are checked with those of the class that it extends, each time', async () => {
    const pipe = new InputPipe();
    for (const input of [{ more: 'abc', title: 'two\nlines' }, { more: 'abcdef' }, { more: '' }]) {
      for (let time = 0; time < 2; time += 1) {
        const fault = await pipe
          .transform(input, { type: 'body', metatype: Longer })
          .catch((error: Fault) => error.extensions['fields']);
        expect(fault).toHaveLength(1);
      }
    }
    expect(await pipe.transform({ more: 'abc' }, { type: 'body', metatype: Longer })).toEqual({
      more: 'abc',
    });
  });
});
