import { Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  createSourceEventStream,
  execute,
  getOperationAST,
  getVariableValues,
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
import { withoutText } from '../logging/logger.js';
import { words } from './live.words.js';
import type { Started } from './subscriptions.js';

const log = new Logger('LiveOperations');

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
      const operation = getOperationAST(document, operationName);
      if (operation?.operation !== 'subscription') {
        return [asInvalid(new GraphQLError(words.onlySubscriptions))];
      }
      const variableValues = variables ?? {};
      checkLiterals(document);
      checkVariables(variableValues);
      const defined = operation.variableDefinitions ?? [];
      const { errors } = getVariableValues(schema, defined, variableValues, {
        maxErrors: MAX_ERRORS,
      });
      return errors?.map(asInvalid) ?? { schema, document, operationName, variableValues };
    } catch (error) {
      return [
        error instanceof GraphQLError ? asInvalid(error) : new GraphQLError(words.unreadable),
      ];
    }
  }

  /** The deliveries, or why there are none. Each is read with a context of its own; an error ends them. Calls `ended` after the last. */
  async start(args: ExecutionArgs, fresh: FreshCtx, ended: () => void): Promise<Started> {
    const ctx = await fresh();
    if (!ctx) return { errors: [] };
    const contextValue = { ctx, req: {} };
    const source = await this.#subscribe({ ...args, contextValue }, ctx);
    if (!(Symbol.asyncIterator in source)) return masked(source);
    const events = source[Symbol.asyncIterator]() as AsyncIterator<unknown>;
    return new Deliveries(args, events, fresh, ended);
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
    private readonly ended: () => void,
  ) {}

  async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    const result = await this.#next().catch(failed);
    if (!result || this.#isOver) return this.return();
    if (result.errors) await this.return();
    return { done: false, value: result };
  }

  async return(): Promise<{ done: true; value: undefined }> {
    this.#isOver = true;
    this.ended();
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

  /** Null after the last. */
  async #next(): Promise<ExecutionResult | null> {
    if (this.#isOver) return null;
    const { done, value } = await this.source.next();
    const ctx = done ? null : await this.fresh();
    return ctx && this.#read(ctx, value);
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

/** What is delivered instead, if a delivery can't be read. Its cause is in the log alone. */
function failed(error: unknown): ExecutionResult {
  log.error(JSON.stringify(withoutText(error)));
  return masked({ errors: [new GraphQLError('', { originalError: error as Error })] });
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
