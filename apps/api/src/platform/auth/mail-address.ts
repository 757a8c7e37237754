import { applyDecorators, type PipeTransform } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { isEmail, ValidateBy } from 'class-validator';
import { invalid } from '../errors/fault.js';

const MAX = 254;
const MESSAGE = 'is not a mail address.';

/** One spelling for an address: no blanks around it, lower case, NFC. */
export function mailAddress(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

/** A field of an input that holds a mail address, in its one spelling. */
export const IsMailAddress = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? mailAddress(value) : value,
    ),
    ValidateBy({
      name: 'isMailAddress',
      validator: { validate: isMailAddress, defaultMessage: () => MESSAGE },
    }),
  );

/** As `IsMailAddress`, for an argument. */
export const MailAddressPipe = (name: string): PipeTransform<string, string> => ({
  transform(value) {
    const address = mailAddress(value);
    if (!isMailAddress(address)) throw invalid(name, MESSAGE);
    return address;
  },
});

function isMailAddress(value: unknown): boolean {
  return typeof value === 'string' && [...value].length <= MAX && isEmail(value);
}
