/** @jest-environment ./tests/support/browser-environment.mjs */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import { faultOf } from './faults';

const response = (status: number) => ({ status }) as Response;
const online = jest.spyOn(navigator, 'onLine', 'get');

describe('a failed request', () => {
  afterEach(() => {
    online.mockReturnValue(true);
  });

  it.each([
    ['no signal', new TypeError('Load failed')],
    [
      'a request that the browser gave up',
      new DOMException('The operation was aborted.', 'AbortError'),
    ],
    ['a request that timed out', new DOMException('signal timed out', 'TimeoutError')],
    ['a server that restarts', new ServerError('503', { response: response(503), bodyText: '' })],
    [
      'the sign-in page of a public network',
      new ServerParseError(new SyntaxError('<'), { response: response(200), bodyText: '<html>' }),
    ],
  ])('is a missing connection after %s', (_what, error) => {
    expect(faultOf(error)).toEqual({
      kind: 'OFFLINE',
      message: 'We can’t reach Footing right now. Check your connection and try again.',
      fields: [],
    });
  });

  it('is a missing connection whatever the error, while the device says that it is offline', () => {
    online.mockReturnValue(false);
    expect(faultOf(new Error('unknown')).kind).toBe('OFFLINE');
  });

  it.each([
    ['a bug', new Error('unknown')],
    ['a broken server', new ServerError('500', { response: response(500), bodyText: '' })],
    [
      'an error of the API',
      new CombinedGraphQLErrors({ data: null }, [
        { message: '', extensions: { code: 'INTERNAL' } },
      ]),
    ],
  ])('went wrong on our side after %s', (_what, error) => {
    expect(faultOf(error).message).toBe(
      'Something went wrong on our side. What you saved is safe. Please try again.',
    );
  });
});

describe('the problem of a field', () => {
  const fieldOf = (problem: object) =>
    faultOf(
      new CombinedGraphQLErrors({ data: null }, [
        {
          message: '',
          extensions: {
            code: 'INVALID_INPUT',
            fields: [{ field: 'input.until', message: 'must be another day.', ...problem }],
          },
        },
      ]),
    ).fields;

  it.each([
    [{}, 'It must be another day.'],
    [{ from: '2026-03-03' }, 'The earliest date is Tuesday, March 3, 2026.'],
    [{ to: '2026-03-03' }, 'The latest date is Tuesday, March 3, 2026.'],
    [
      { from: '2026-03-03', to: '2026-03-10' },
      'Choose a date from Tuesday, March 3, 2026 to Tuesday, March 10, 2026.',
    ],
  ])('says which days it takes, as the reader writes dates: %j', (days, message) => {
    expect(fieldOf(days)).toEqual([{ field: 'input.until', message }]);
  });
});
