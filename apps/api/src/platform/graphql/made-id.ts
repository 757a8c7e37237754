import { applyDecorators } from '@nestjs/common';
import { Field, ID } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { IsId } from './inputs.js';

/** The input field of a client-made id. */
export const MADE_ID = 'id';

const DESCRIPTION =
  'Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT.';
const inputs = new Set<unknown>();

/**
 * The id of what a mutation creates, made by the client so that the mutation is idempotent. `assertSameCommand` refuses the
 * same id with different input.
 */
export const MadeId = ({ optional = false } = {}): PropertyDecorator => {
  const decorate = applyDecorators(
    Field(() => ID, { nullable: optional, description: DESCRIPTION }),
    IsId(),
    ...(optional ? [IsOptional()] : []),
  );
  return (target, property) => {
    inputs.add(target.constructor);
    decorate(target, property);
  };
};

/** True if this input class, or the one that it extends, has a client-made id. */
export function hasMadeId(input: unknown): boolean {
  for (let each = input; typeof each === 'function'; each = Object.getPrototypeOf(each)) {
    if (inputs.has(each)) return true;
  }
  return false;
}
