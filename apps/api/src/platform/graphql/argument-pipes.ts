import type { PipeTransform } from '@nestjs/common';
import { lengthOf } from '@footing/kernel';
import { isStorableZone } from '../clock/zones.js';
import { invalid } from '../errors/fault.js';

type OptionalText = PipeTransform<string | null | undefined>;

/** `@Args('name', TextPipe('name', 200))`: some text, as `@IsText` is for a field of an input. */
export const TextPipe = (name: string, max: number): OptionalText => ({
  transform(value) {
    if (value === null || value === undefined) return value;
    if (value.trim() && lengthOf(value) <= max) return value;
    throw invalid(name, `must have 1 to ${max} characters.`);
  },
});

/** As `@IsZone`, for an argument. */
export const ZonePipe = (name: string): OptionalText => ({
  transform(value) {
    if (value === null || value === undefined || isStorableZone(value)) return value;
    throw invalid(name, 'is not a time zone that we know, such as Europe/Berlin.');
  },
});
