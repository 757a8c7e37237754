import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  Injectable,
  Module,
  UseGuards,
  UseInterceptors,
  type ArgumentMetadata,
  type CanActivate,
  type ExecutionContext,
  type INestApplicationContext,
  type PipeTransform,
} from '@nestjs/common';
import {
  APP_FILTER,
  APP_GUARD,
  APP_INTERCEPTOR,
  APP_PIPE,
  ExternalContextCreator,
  NestFactory,
} from '@nestjs/core';
import { Args, Context, Query } from '@nestjs/graphql';
import { from, lastValueFrom, of } from 'rxjs';
// Loaded from its source: the bundled API runs outside of Jest, with a separate Nest.
import { NestCalls } from '../../../apps/api/src/platform/internals/nest-calls.js';

/** What happened, in order. */
let events: string[] = [];
let refuses = '';

const guard = (name: string, answer: (may: boolean) => unknown): CanActivate => ({
  canActivate(execution: ExecutionContext) {
    events.push(`${name} of ${execution.getClass().name}.${execution.getHandler().name}`);
    return answer(refuses !== name) as boolean;
  },
});
const GLOBAL_GUARD = guard('guard', (may) => may);
const LATER_GUARD = guard('later guard', (may) => Promise.resolve(may));
const OBSERVED_GUARD = guard('observed guard', (may) => of(may));

const pipe = (name: string): PipeTransform<unknown> => ({
  transform(value: unknown, { type, data }: ArgumentMetadata) {
    events.push(`${name} ${type} ${data ?? '-'}`);
    if (refuses === name) throw new Error(name);
    return typeof value === 'string' ? `${value}+` : value;
  },
});
const LATER_PIPE: PipeTransform<unknown> = {
  async transform(value: unknown, { data }: ArgumentMetadata) {
    await Promise.resolve();
    events.push(`later pipe ${data}`);
    if (refuses === 'later pipe') throw new Error('later pipe');
    return `${value as string}~`;
  },
};
/** Passes the second argument and the context. */
const PASSING_PIPE = {
  ...pipe('passing pipe'),
  passes: ({ data }: ArgumentMetadata) => data !== 'one',
};

const around = {
  async around(_execution: ExecutionContext, work: () => Promise<unknown>) {
    events.push('before');
    const result = await work();
    events.push('after');
    return result;
  },
};
const UNOBSERVED = {
  ...around,
  intercept() {
    throw new Error('It was called through observables.');
  },
};
const OBSERVED = {
  intercept: (execution: ExecutionContext, next: { handle(): never }) =>
    from(around.around(execution, () => lastValueFrom(next.handle()))),
};

const FILTER = {
  catch(error: Error, host: ExecutionContext) {
    events.push(`filter ${host.getType<string>()} ${host.getArgs().length}`);
    return error;
  },
};

@Injectable()
@UseGuards(LATER_GUARD, OBSERVED_GUARD)
class Example {
  @Query(() => String)
  asked(
    @Args('one', pipe('pipe of one'), LATER_PIPE) one: string,
    @Context('ctx') ctx: string,
    @Args('two', pipe('pipe of two')) two: string,
  ): string {
    events.push('called');
    return [one, ctx, two].join(' ');
  }

  @Query(() => String)
  @UseInterceptors(OBSERVED)
  askedThroughObservables(@Args('one') one: string): string {
    events.push('called');
    return one;
  }
}

const PARAMS = {
  exchangeKeyForValue: (type: number, name: unknown, [, args, context]: unknown[]) =>
    ((type === 3 ? args : context) as Record<string, unknown>)[name as string],
};

type Call = (...args: unknown[]) => Promise<unknown>;

async function exampleApp(isLean: boolean, interceptor: object) {
  @Module({
    providers: [
      Example,
      { provide: APP_GUARD, useValue: GLOBAL_GUARD },
      { provide: APP_PIPE, useValue: PASSING_PIPE },
      { provide: APP_INTERCEPTOR, useValue: interceptor },
      { provide: APP_FILTER, useValue: FILTER },
      ...(isLean ? [NestCalls] : []),
    ],
  })
  class Root {}
  const app = await NestFactory.createApplicationContext(Root, { logger: false });
  const creator = app.get(ExternalContextCreator);
  const example = app.get(Example);
  const call = (name: 'asked' | 'askedThroughObservables', options?: object): Call =>
    creator.create(
      example,
      Example.prototype[name] as () => unknown,
      name,
      '__routeArguments__',
      PARAMS,
      undefined,
      undefined,
      options,
      'graphql' as never,
    );
  return { app, call };
}

let lean: Awaited<ReturnType<typeof exampleApp>>;
let usual: Awaited<ReturnType<typeof exampleApp>>;
const apps: INestApplicationContext[] = [];

beforeAll(async () => {
  lean = await exampleApp(true, UNOBSERVED);
  usual = await exampleApp(false, OBSERVED);
  apps.push(lean.app, usual.app);
});
afterAll(() => Promise.all(apps.map((app) => app.close())));
beforeEach(() => {
  events = [];
  refuses = '';
});

async function outcome(call: Call) {
  events = [];
  const answer = await call({}, { one: 'a', two: 'b' }, { ctx: 'c' }, {}).catch((error: Error) => ({
    thrown: error.message,
  }));
  return { answer: answer instanceof Error ? { returned: answer.message } : answer, events };
}

/** Without what the pipe says that it passes. Nest reads several arguments at once; the order of each counts. */
const inOrder = (found: string[]) => {
  const all = found.filter((event) => !/^passing pipe (?!.* one$)/.test(event));
  return [
    all.filter((event) => !event.endsWith('two')),
    all.filter((event) => !event.endsWith('one')),
  ];
};

describe('the call of a resolver', () => {
  it.each([
    '',
    'guard',
    'later guard',
    'observed guard',
    'pipe of one',
    'later pipe',
    'pipe of two',
  ])(
    "does what Nest's own call does, in the same order, when this refuses: %s",
    async (refusing) => {
      refuses = refusing;
      for (const options of [undefined, { guards: true, filters: false, interceptors: false }]) {
        const expected = await outcome(usual.call('asked', options));
        const own = await outcome(lean.call('asked', options));
        expect(inOrder(own.events)).toEqual(inOrder(expected.events));
        if (refusing) expect(own.answer).toEqual(expected.answer);
        // What the pipe says that it passes it would change, so it is seen that it was not called.
        else expect([own.answer, expected.answer]).toEqual(['a++~ c b+', 'a++~ c+ b++']);
        expect(own.events.includes('called')).toBe(refusing === '');
      }
    },
  );

  it("is Nest's own, with its guards, if an interceptor needs observables", async () => {
    for (const [name, interceptor] of [
      ['asked', OBSERVED],
      ['askedThroughObservables', { ...around, intercept: OBSERVED.intercept }],
    ] as const) {
      const other = await exampleApp(true, interceptor);
      apps.push(other.app);
      const { answer, events: seen } = await outcome(other.call(name));
      expect(answer).toBe(name === 'asked' ? 'a++~ c+ b++' : 'a+');
      expect(seen.filter((event) => event === 'called')).toEqual(['called']);
      refuses = 'later guard';
      expect((await outcome(other.call(name))).events).not.toContain('called');
      refuses = '';
    }
  });

  it("is Nest's own, without guards, only where the caller says so", async () => {
    refuses = 'guard';
    const options = { guards: false, filters: false, interceptors: false };
    expect(await outcome(lean.call('asked', options))).toMatchObject({ answer: 'a++~ c+ b++' });
  });
});
