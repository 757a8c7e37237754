import { lengthOf } from '@footing/kernel';
import { ValidateBy } from 'class-validator';
import { words } from '../people.words.js';

const MAX = 60;
const FEWEST_DIGITS_OF_A_PHONE = 5;

/** The name for the absent other person. It must contain nothing by which they could be found or contacted. */
export const IsAlias = (): PropertyDecorator =>
  ValidateBy({
    name: 'isAlias',
    validator: {
      validate: (value) => typeof value === 'string' && lengthOf(value) <= MAX && !reaches(value),
      defaultMessage: () => words.otherPerson.alias(MAX),
    },
  });

function reaches(text: string): boolean {
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= FEWEST_DIGITS_OF_A_PHONE || text.includes('@') || /:\/\/|\bwww\./i.test(text);
}
