import { Context } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { Ctx } from './ctx.js';

/** The context of GraphQL resolvers. Apollo copies its own properties, so the Ctx is one of them. */
export interface GraphqlContext {
  ctx: Ctx;
  req: FastifyRequest | object;
}

/** Injects the Ctx of the request into a resolver method. */
export const Current = (): ParameterDecorator => Context('ctx');
