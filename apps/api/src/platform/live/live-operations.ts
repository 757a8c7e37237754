import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import type { Ctx } from '../context/ctx.js';
import { formatError } from '../errors/format-error.js';
import { limitRules, MAX_ERRORS, MAX_TOKENS } from '../graphql/operation-limits.js';
import { requestEnded } from '../graphql/request-ended.js';
import { checkLiterals, checkVariables } from '../graphql/storable-text.js';
import { words } from './live.words.js';

export interface Asked {
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

/** A new context for each delivery; null when the sign-in is over. */
export type FreshCtx = () => Promise<Ctx | null>;

/**
 * Runs subscriptions with the same limits and guards as requests. Nest's own subscriptions would run queries and mutations past both, with the
 * context of whoever subscribed long ago.
 */
@Injectable()
export class LiveOperations {
  constructor(private readonly modules: ModuleRef) {}

  /** What to execute, or why it is refused. */
  prepare({ query, operationName, variables }: Asked): ExecutionArgs | GraphQLError[] {
    try {
      const document = parse(query, { maxTokens: MAX_TOKENS });
      const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
      const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule, ...limitRules];
      const wrong = validate(schema, document, rules, { maxErrors: MAX_ERRORS });
      if (wrong.length > 0) return wrong.map(asInvalid);
      if (getOperationAST(document, operationName)?.operation !== 'subscription') {
        return [asInvalid(new GraphQLError(words.onlySubscriptions))];
      }
      checkLiterals(document);
      checkVariables(variables ?? {});
      return { schema, document, operationName, variableValues: variables ?? {} };
    } catch (error) {
      return [
        error instanceof GraphQLError ? asInvalid(error) : new GraphQLError(words.unreadable),
      ];
    }
  }

  /** The deliveries, or why there are none. Each is read with a context of its own; an error ends them. */
  async start(
    args: ExecutionArgs,
    fresh: FreshCtx,
  ): Promise<ExecutionResult | AsyncGenerator<ExecutionResult>> {
    const ctx = await fresh();
    if (!ctx) return { errors: [] };
    const contextValue = { ctx, req: {} };
    const source = await this.#subscribe({ ...args, contextValue }, ctx);
    if (!(Symbol.asyncIterator in source)) return masked(source);
    return new Deliveries(args, source[Symbol.asyncIterator]() as AsyncIterator<unknown>, fresh);
  }

  async #subscribe(args: ExecutionArgs, ctx: Ctx) {
    try {
      return await createSourceEventStream(args);
    } finally {
      await ctx.db.close();
    }
  }
}

class Deliveries implements AsyncGenerator<ExecutionResult, undefined> {
  #isOver = false;

  constructor(
    private readonly args: ExecutionArgs,
    private readonly source: AsyncIterator<unknown>,
    private readonly fresh: FreshCtx,
  ) {}

  async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    const { done, value } = this.#isOver ? { done: true, value: null } : await this.source.next();
    const ctx = done ? null : await this.fresh();
    if (!ctx) return this.return();
    const result = await this.#read(ctx, value);
    if (result.errors) await this.return();
    return { done: false, value: result };
  }

  async return(): Promise<{ done: true; value: undefined }> {
    this.#isOver = true;
    await this.source.return?.();
    return { done: true, value: undefined };
  }

  throw(): Promise<{ done: true; value: undefined }> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  async #read(ctx: Ctx, event: unknown): Promise<ExecutionResult> {
    const result = await execute({
      ...this.args,
      rootValue: event,
      contextValue: { ctx, req: {} },
    });
    return (await requestEnded(ctx, masked(result) as never)) as ExecutionResult;
  }
}

/** Errors as requests show them, without their causes. */
function masked(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => {
    const { message, path, extensions } = formatError(error.toJSON(), error);
    return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
  });
  return { ...result, errors };
}

/** What is wrong with an operation that has not run: the sender wrote it. Nothing suggests names of the schema. */
const asInvalid = ({ message }: GraphQLError): GraphQLError =>
  new GraphQLError(message.replace(/ Did you mean .*$/s, ''), {
    extensions: { code: 'INVALID_INPUT' },
  });
