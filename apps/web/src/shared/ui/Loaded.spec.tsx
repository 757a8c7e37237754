/** @jest-environment ./tests/support/browser-environment.mjs */
import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { renderPart } from '../testing/render';
import { Loaded } from './Loaded';

const faultWith = (code: string) =>
  new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code } }] });

function renderQuery(query: { data?: { title: string }; error?: unknown }) {
  const refetch = jest.fn(async () => undefined);
  renderPart(
    <Loaded query={{ loading: false, refetch, ...query }}>{({ title }) => <p>{title}</p>}</Loaded>,
  );
  return refetch;
}

describe('a page whose query failed', () => {
  it('says that the device is offline and reads again when asked to', () => {
    const refetch = renderQuery({ error: new TypeError('Failed to fetch') });
    expect(screen.getByRole('alert').textContent).toContain('You’re offline');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['NOT_FOUND', 'Not found'],
    ['FORBIDDEN', 'You don’t have access'],
  ])('offers no retry after %s, which another try cannot change', (code, title) => {
    renderQuery({ error: faultWith(code) });
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('keeps the data it read before, with a line that says what happened', () => {
    renderQuery({ data: { title: 'My plan' }, error: faultWith('INTERNAL') });
    expect(screen.getByText('My plan')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('Something went wrong on our side');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
