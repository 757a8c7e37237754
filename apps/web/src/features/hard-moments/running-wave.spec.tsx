/** @jest-environment ./tests/support/browser-environment.mjs */
import '../../shared/testing/browser';
import { afterEach, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { setSession } from '../../shared/session/store';
import { renderPart, signInAs } from '../../shared/testing/render';
import { stopWave } from './running-wave';
import { WaveTimer } from './WaveTimer';

afterEach(() => stopWave());

it('goes on where it is shown again, and is not shown to whoever uses the device next', () => {
  signInAs('CLIENT');
  renderPart(<WaveTimer />);
  fireEvent.click(screen.getByRole('button', { name: 'Start the ten minutes' }));
  cleanup();
  renderPart(<WaveTimer />);
  expect(screen.getByText('10 more minutes')).toBeTruthy();
  cleanup();
  setSession({ status: 'signed-out', because: 'asked' });
  renderPart(<WaveTimer />);
  expect(screen.queryByText('10 more minutes')).toBeNull();
  expect(screen.getByRole('button', { name: 'Start the ten minutes' })).toBeTruthy();
});
