import type { PipeTransform } from '@nestjs/common';
import { isName, lengthOf } from '@footing/kernel';
import { isStorableZone } from '../clock/zones.js';
import { invalid } from '../errors/fault.js';
import { NAME_MESSAGE } from './inputs.js';

type OptionalText = PipeTransform<string | null | undefined>;

/** `@Args('name', TextPipe('name', 200))`: a name, as `@IsName` is for a field of an input. */
export const TextPipe = (name: string, max: number): OptionalText => ({
  transform(value) {
    if (value === null || value === undefined) return value;
    if (isName(value) && lengthOf(value) <= max) return value;
    throw invalid(name, NAME_MESSAGE(max));
  },
});

/** As `@IsZone`, for an argument. */
export const ZonePipe = (name: string): OptionalText => ({
  transform(value) {
    if (value === null || value === undefined || isStorableZone(value)) return value;
    throw invalid(name, 'is not a time zone that we know, such as Europe/Berlin.');
  },
});
