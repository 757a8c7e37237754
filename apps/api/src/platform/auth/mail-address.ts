import { applyDecorators, type PipeTransform } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { isEmail, ValidateBy } from 'class-validator';
import { invalid } from '../errors/fault.js';
import { words } from './auth.words.js';

const MAX = 254;

/** Normalizes an address: trimmed, lower case, NFC. */
export function mailAddress(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

/** An input field with an email address, which is normalized. */
export const IsMailAddress = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? mailAddress(value) : value,
    ),
    ValidateBy({
      name: 'isMailAddress',
      validator: { validate: isMailAddress, defaultMessage: () => words.email },
    }),
  );

/** The same as `IsMailAddress`, for an argument. */
export const MailAddressPipe = (name: string): PipeTransform<string, string> => ({
  transform(value) {
    const address = mailAddress(value);
    if (!isMailAddress(address)) throw invalid(name, words.email);
    return address;
  },
});

function isMailAddress(value: unknown): boolean {
  return typeof value === 'string' && [...value].length <= MAX && isEmail(value);
}
