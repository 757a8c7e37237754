import {
  ForbiddenException,
  Injectable,
  type ArgumentMetadata,
  type CanActivate,
  type ExecutionContext,
  type NestInterceptor,
  type PipeTransform,
} from '@nestjs/common';
import { ExternalContextCreator } from '@nestjs/core';
import { FORBIDDEN_MESSAGE } from '@nestjs/core/guards/constants.js';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { ParamsTokenFactory } from '@nestjs/core/pipes/params-token-factory.js';
import { isObservable, lastValueFrom } from 'rxjs';

/** An interceptor that also works without observables. `intercept` must do the same as `around`. */
export interface AroundInterceptor extends NestInterceptor {
  around(execution: ExecutionContext, work: () => Promise<unknown>): Promise<unknown>;
}

/** A pipe that can say of which arguments it returns every value unchanged. */
export interface PassingPipe extends PipeTransform {
  passes(metadata: ArgumentMetadata): boolean;
}

type Callback = (...args: unknown[]) => unknown;

interface Param {
  index: number;
  extractValue: Callback;
  type: number;
  data: string | undefined;
  metatype?: ArgumentMetadata['metatype'];
  schema?: ArgumentMetadata['schema'];
  pipes: PipeTransform[];
}

interface Filter {
  next(error: unknown, host: ExecutionContext): unknown;
}

/** What `create` has found for a resolver. */
interface Found {
  argsLength: number;
  guards: CanActivate[];
  interceptors: NestInterceptor[];
  filter: Filter | null;
  pipes: PipeTransform[];
  params: Param[];
}

/** What @nestjs/core 12 does not show in its types. */
interface Internals {
  guardsConsumer: { pickResult(result: unknown): Promise<unknown> };
  interceptorsContextCreator: { create(...args: unknown[]): NestInterceptor[] };
  externalErrorProxy: { createProxy(target: Callback, filter: Filter, type: string): Callback };
  createGuardsFn(guards: CanActivate[], ...rest: unknown[]): unknown;
  createPipesFn(pipes: PipeTransform[], params: Param[]): unknown;
  getMetadata(...args: unknown[]): { argsLength: number };
}

/**
 * Calls resolvers with the guards, pipes, interceptors and filters that Nest has found for them, in Nest's order, but without
 * observables and with fewer promises: Nest's own call takes a tenth of Node's processor time of a client's Today
 * (docs/figures.md). Nest finds them: `create` runs as usual, and what it passes to its own parts is kept. A resolver for
 * which one of them is not seen, has no guard, or has an interceptor that needs observables is called as Nest does.
 * Relies on @nestjs/core 12: `ExternalContextCreator.create` and the methods in `Internals`.
 */
@Injectable()
export class NestCalls {
  constructor(creator: ExternalContextCreator) {
    const usual = creator.create.bind(creator) as Callback;
    const create: Callback = (...args) => lean(creator, args) ?? usual(...args);
    Object.assign(creator, { create });
  }
}

function lean(creator: ExternalContextCreator, args: unknown[]): Callback | null {
  const [instance, callback, , , , contextId, inquirerId, options, type] = args as [
    object,
    Callback,
    ...unknown[],
  ];
  if (type !== 'graphql' || contextId !== undefined || inquirerId !== undefined) return null;
  const found = foundBy(creator, args, (options ?? {}) as Options);
  return found && caller(found, instance, callback, creator as unknown as Internals);
}

interface Options {
  interceptors?: boolean;
  filters?: boolean;
}

/** Null if something was not seen, or cannot be called from here. */
function foundBy(creator: ExternalContextCreator, args: unknown[], options: Options): Found | null {
  const own = creator as unknown as Internals;
  const found: Partial<Found> = {};
  const watched: Internals = {
    guardsConsumer: own.guardsConsumer,
    getMetadata: (...given) => {
      const metadata = own.getMetadata(...given);
      found.argsLength = metadata.argsLength;
      return metadata;
    },
    interceptorsContextCreator: {
      create: (...given) => (found.interceptors = own.interceptorsContextCreator.create(...given)),
    },
    externalErrorProxy: {
      createProxy: (target, filter, type) => {
        found.filter = filter;
        return own.externalErrorProxy.createProxy(target, filter, type);
      },
    },
    createGuardsFn: (guards, ...rest) => {
      found.guards = guards;
      return own.createGuardsFn(guards, ...rest);
    },
    createPipesFn: (pipes, params) => {
      Object.assign(found, { pipes, params });
      return own.createPipesFn(pipes, params);
    },
  };
  const { create } = ExternalContextCreator.prototype as unknown as { create: Callback };
  create.apply(Object.assign(Object.create(creator) as object, watched), args);
  if (options.interceptors === false) found.interceptors ??= [];
  if (options.filters === false) found.filter ??= null;
  const { argsLength, guards, interceptors, filter, pipes, params } = found;
  if (argsLength === undefined || filter === undefined || !pipes || !params) return null;
  if (!guards || guards.length === 0 || !interceptors?.every(isAround)) return null;
  return { argsLength, guards, interceptors, filter, pipes, params };
}

const isAround = (interceptor: NestInterceptor): interceptor is AroundInterceptor =>
  'around' in interceptor;

function caller(found: Found, instance: object, callback: Callback, nest: Internals): Callback {
  const { guards, filter } = found;
  const interceptors = found.interceptors as AroundInterceptor[];
  const argumentsOf = argumentsFor(found);
  const call = async (given: unknown[], execution: ExecutionContext): Promise<unknown> => {
    for (const guard of guards) {
      const can = guard.canActivate(execution);
      const may = typeof can === 'boolean' ? can : await nest.guardsConsumer.pickResult(can);
      if (!may) throw new ForbiddenException(FORBIDDEN_MESSAGE);
    }
    const work = async (): Promise<unknown> => {
      const values = argumentsOf(given);
      return callback.apply(instance, (isThenable(values) ? await values : values) ?? given);
    };
    return withoutObservable(await throughAll(interceptors, execution, work));
  };
  return async (...given) => {
    const execution = new ExecutionContextHost(given, instance.constructor as never, callback);
    execution.setType('graphql');
    if (!filter) return call(given, execution);
    try {
      return await call(given, execution);
    } catch (error) {
      const host = new ExecutionContextHost(given);
      host.setType('graphql');
      return filter.next(error, host);
    }
  };
}

/** The first interceptor is the outermost. */
function throughAll(
  interceptors: AroundInterceptor[],
  execution: ExecutionContext,
  work: () => Promise<unknown>,
  at = 0,
): Promise<unknown> {
  const interceptor = interceptors[at];
  if (!interceptor) return work();
  return interceptor.around(execution, () => throughAll(interceptors, execution, work, at + 1));
}

const withoutObservable = (result: unknown): unknown =>
  isObservable(result) ? lastValueFrom(result) : result;

interface Prepared {
  index: number;
  extractValue: Callback;
  pipes: PipeTransform[];
  metadata: ArgumentMetadata;
}

/** The arguments of the method; null if none of its parameters has a decorator, so that it receives what GraphQL passes. */
function argumentsFor({
  argsLength,
  pipes,
  params,
}: Found): (given: unknown[]) => unknown[] | Promise<unknown[]> | null {
  if (params.length === 0) return () => null;
  const prepared = params.map((param) => prepare(param, pipes));
  return (given) => {
    const values = Array.from<unknown>({ length: argsLength }).fill(undefined);
    const pending: Promise<void>[] = [];
    for (const { index, ...param } of prepared) {
      const value = piped(param, given);
      if (isThenable(value)) {
        pending.push(
          value.then((settled) => {
            values[index] = settled;
          }),
        );
      } else values[index] = value;
    }
    return pending.length === 0 ? values : Promise.all(pending).then(() => values);
  };
}

function prepare({ index, extractValue, ...param }: Param, pipes: PipeTransform[]): Prepared {
  const { metatype, data, schema, type } = param;
  const token = new ParamsTokenFactory().exchangeEnumForString(type);
  const metadata = { metatype, type: token, data, schema } as ArgumentMetadata;
  const changing = [...pipes, ...param.pipes].filter(
    (pipe) => !('passes' in pipe && (pipe as PassingPipe).passes(metadata)),
  );
  return { index, extractValue, pipes: changing, metadata };
}

/** A failure is a rejected promise, so that the other parameters are read, too, as in Nest. */
function piped({ extractValue, pipes, metadata }: Omit<Prepared, 'index'>, given: unknown[]) {
  try {
    let value = extractValue(...given);
    for (let at = 0; at < pipes.length; at += 1) {
      if (isThenable(value)) return pipedLater(value, pipes.slice(at), metadata);
      value = pipes[at]!.transform(value, metadata) as unknown;
    }
    return value;
  } catch (error) {
    return Promise.reject(error as Error);
  }
}

async function pipedLater(
  value: Promise<unknown>,
  pipes: PipeTransform[],
  metadata: ArgumentMetadata,
): Promise<unknown> {
  let result = await value;
  for (const pipe of pipes) result = (await pipe.transform(result, metadata)) as unknown;
  return result;
}

const isThenable = <T>(value: T | Promise<T>): value is Promise<T> =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { then?: unknown }).then === 'function';
