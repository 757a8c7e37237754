import { Context } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { Ctx } from './ctx.js';

/** What GraphQL hands to resolvers. Apollo copies it by its own properties, so the Ctx is one of them. */
export interface GraphqlContext {
  ctx: Ctx;
  req: FastifyRequest | object;
}

/** The Ctx of the request, as a resolver's argument. */
export const Current = (): ParameterDecorator => Context('ctx');
