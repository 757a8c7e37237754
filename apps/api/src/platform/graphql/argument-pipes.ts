import type { PipeTransform } from '@nestjs/common';
import { isStorableZone } from '../clock/zones.js';
import { invalid } from '../errors/fault.js';
import { problemOfNameInEmails } from './inputs.js';
import { words } from './graphql.words.js';

type OptionalText = PipeTransform<string | null | undefined>;

/** `@Args('name', NameInEmailsPipe('name', 200))`: the same check as `@IsNameInEmails` for an input field. */
export const NameInEmailsPipe = (name: string, max: number): OptionalText => ({
  transform(value) {
    if (value === null || value === undefined) return value;
    const problem = problemOfNameInEmails(value, max);
    if (problem === null) return value;
    throw invalid(name, problem);
  },
});

/** The same check as `@IsZone`, for an argument. */
export const ZonePipe = (name: string): OptionalText => ({
  transform(value) {
    if (value === null || value === undefined || isStorableZone(value)) return value;
    throw invalid(name, words.zone);
  },
});
