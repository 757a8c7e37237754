import { problemOfTags } from '@footing/library';
import { ValidateBy } from 'class-validator';

/** Few and short, as the library says. */
export const IsTags = () =>
  ValidateBy({
    name: 'isTags',
    validator: {
      validate: (value) => Array.isArray(value) && problemOfTags(value as string[]) === null,
      defaultMessage: (args) => problemOfTags((args?.value ?? []) as string[]) ?? '',
    },
  });
