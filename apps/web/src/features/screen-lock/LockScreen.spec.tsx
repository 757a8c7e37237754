/** @jest-environment ./tests/support/browser-environment.mjs */
import { afterEach, expect, it, jest } from '@jest/globals';
import { refusalOf, renderPart } from '../../shared/testing/render';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { api } from '../../shared/session/api';
import LockScreen from './LockScreen';

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const OFFLINE = /your PIN can only be checked online/;
const enterPin = () => {
  fireEvent.change(screen.getByLabelText('PIN'), { target: { value: '2468' } });
  fireEvent.submit(screen.getByLabelText('PIN').closest('form')!);
};

it('says that the PIN cannot be checked while the server is out of reach, whatever the browser believes', async () => {
  const { onLine } = navigator;
  expect(onLine).toBe(true);
  const mutate = jest.spyOn(api, 'mutate').mockRejectedValue(new TypeError('Failed to fetch'));
  renderPart(<LockScreen onBreathe={() => undefined} />);
  await screen.findByText(OFFLINE);
  enterPin();
  await waitFor(() => expect(mutate).toHaveBeenCalledTimes(2));
  expect(screen.getAllByText(OFFLINE)).toHaveLength(1);
  const unlockScreen = refusalOf({ code: 'WRONG_CREDENTIALS', message: 'Wrong PIN.' });
  mutate.mockResolvedValue({ data: { unlockScreen } } as never);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Unlock' })).toBeTruthy());
  enterPin();
  await screen.findByText('Wrong PIN.');
  expect(screen.queryByText(OFFLINE)).toBeNull();
});

it('checks the PIN only after the server has locked, so that nothing locks what was just unlocked', async () => {
  let isLocked: (answer: object) => void = () => undefined;
  const mutate = jest
    .spyOn(api, 'mutate')
    .mockReturnValue(new Promise((resolve) => (isLocked = resolve)) as never);
  renderPart(<LockScreen onBreathe={() => undefined} />);
  enterPin();
  await Promise.resolve();
  expect(mutate).toHaveBeenCalledTimes(1);
  const unlockScreen = refusalOf({ code: 'WRONG_CREDENTIALS', message: 'Wrong PIN.' });
  mutate.mockResolvedValue({ data: { unlockScreen } } as never);
  isLocked({ data: { lockScreen: { __typename: 'Done' } } });
  await screen.findByText('Wrong PIN.');
  expect(mutate).toHaveBeenCalledTimes(2);
});
