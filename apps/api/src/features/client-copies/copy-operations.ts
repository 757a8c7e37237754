import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { execute, type GraphQLSchema } from 'graphql';
import type { Claims } from '../../platform/auth/tokens/token-verifier.js';
import { CtxFactory } from '../../platform/context/ctx.factory.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { logCodes } from '../../platform/graphql/operation-log.js';
import { requestEnded } from '../../platform/graphql/request-ended.js';
import { documentOf, type DocumentName } from './copy-documents.js';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = Record<string, Json>;

/**
 * Runs operations of the API as a client, with the same guards, statements and roles as a request of theirs. Each has a context of its
 * own, which asks again whether their sign-in still holds.
 */
@Injectable()
export class CopyOperations {
  constructor(
    private readonly modules: ModuleRef,
    private readonly contexts: CtxFactory,
  ) {}

  get schema(): GraphQLSchema {
    return this.modules.get(GraphQLSchemaHost, { strict: false }).schema;
  }

  /** A context as this client; NOT_FOUND once their sign-in or their access is over. */
  async as(asker: Ctx, claims: Claims): Promise<Ctx> {
    return (await this.contexts.forHolder(asker, claims)) ?? Promise.reject(notFound());
  }

  /** The answer, whole or not at all. */
  async ask(
    asker: Ctx,
    claims: Claims,
    name: DocumentName,
    variableValues: JsonObject = {},
  ): Promise<JsonObject> {
    const { schema } = this;
    const document = documentOf(name);
    const ctx = await this.as(asker, claims);
    const contextValue = { ctx, req: {} };
    const result = await execute({ schema, document, contextValue, variableValues });
    const { data, errors } = await requestEnded(ctx, result);
    if (!data || errors) {
      logCodes(ctx, { errors });
      throw new Error(`A copy could not be read: ${name}`);
    }
    // Dates become text as they do in an answer, and what GraphQL made has no prototype.
    return JSON.parse(JSON.stringify(data)) as JsonObject;
  }

  /** All nodes of the connection that the document asks for. */
  async all(
    asker: Ctx,
    claims: Claims,
    name: DocumentName,
    variables: JsonObject = {},
  ): Promise<Json[]> {
    const nodes: Json[] = [];
    for (let after: Json = null; ;) {
      const [page] = Object.values(await this.ask(asker, claims, name, { ...variables, after }));
      const { edges, pageInfo } = page as {
        edges: { node: Json }[];
        pageInfo: { hasNextPage: boolean; endCursor: Json };
      };
      nodes.push(...edges.map(({ node }) => node));
      if (!pageInfo.hasNextPage) return nodes;
      after = pageInfo.endCursor;
    }
  }
}
