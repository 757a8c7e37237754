import {
  Injectable,
  ValidationPipe,
  type PipeTransform,
  type ValidationError,
} from '@nestjs/common';
import { holdsAddress, isBlank, isName, isUuid, lengthOf } from '@footing/kernel';
import { ValidateBy, buildMessage } from 'class-validator';
import { isStorableZone } from '../clock/zones.js';
import { Fault, invalid, type FieldProblem } from '../errors/fault.js';

/** `@Args('id', IdPipe('id'))`: requires a valid id; the fault names the argument. */
export const IdPipe = (name: string): PipeTransform<string | null | undefined> => ({
  transform(value) {
    if (value === null || value === undefined || isUuid(value)) return value;
    throw invalid(name, 'is not a valid id.');
  },
});

/** Validates inputs by their decorators and names every wrong field. */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      stopAtFirstError: true,
      exceptionFactory: (errors) => {
        const fields = problems(errors, 'input');
        const first = fields[0]!;
        return new Fault('INVALID_INPUT', `${first.field}: ${first.message}`, fields);
      },
    });
  }
}

function problems(errors: ValidationError[], path: string): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = `${path}.${error.property}`;
    const messages = Object.values(error.constraints ?? {});
    return [
      ...messages.map((message) => ({ field, message })),
      ...problems(error.children ?? [], field),
    ];
  });
}

/** A UUID, made by the client or the server. */
export const IsId = () =>
  check('isId', (value) => typeof value === 'string' && isUuid(value), 'is not a valid id.');

export const IsIds = (most: number) =>
  check(
    'isIds',
    (value) =>
      Array.isArray(value) &&
      value.length <= most &&
      value.every((id) => typeof id === 'string' && isUuid(id)),
    `must be a list of at most ${most} valid ids.`,
  );

export const IsZone = () =>
  check(
    'isZone',
    (value) => typeof value === 'string' && isStorableZone(value),
    'is not a time zone that we know, such as Europe/Berlin.',
  );

/** Non-blank text with a maximum number of characters, counted as people count them. */
export const IsText = (max: number, min = 1) =>
  check(
    'isText',
    (value) =>
      typeof value === 'string' &&
      value.trim().length >= min &&
      (min === 0 || !isBlank(value)) &&
      [...value].length <= max,
    min > 0 ? `must have ${min} to ${max} characters.` : `must have at most ${max} characters.`,
  );

/** A name or title of limited length, with visible characters and no bidirectional controls. */
export const IsName = (max: number) =>
  check('isName', (value) => typeof value === 'string' && isNameOf(value, max), NAME_MESSAGE(max));

export const isNameOf = (value: string, max: number): boolean =>
  isName(value) && lengthOf(value) <= max;

export const NAME_MESSAGE = (max: number): string =>
  `must have 1 to ${max} characters that can be seen, in one line, without characters that change the direction of writing.`;

/** The name of a person or practice. It is used in emails, where an address in it could pass for ours. */
export const IsNameInEmails = (max: number) =>
  ValidateBy({
    name: 'isNameInEmails',
    validator: {
      validate: (value) => problemOfNameInEmails(value, max) === null,
      defaultMessage: (args) => problemOfNameInEmails(args?.value, max) ?? '',
    },
  });

/** The problem of a name that is used in emails, or null. */
export function problemOfNameInEmails(value: unknown, max: number): string | null {
  if (typeof value !== 'string' || !isNameOf(value, max)) return NAME_MESSAGE(max);
  return holdsAddress(value)
    ? 'can’t contain a web address, an email address or a phone number. If it has an abbreviation, put a space after the period.'
    : null;
}

function check(name: string, validate: (value: unknown) => boolean, message: string) {
  return ValidateBy({
    name,
    validator: { validate, defaultMessage: buildMessage(() => message) },
  });
}
