/** @jest-environment ./tests/support/browser-environment.mjs */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { refusalOf, renderPart } from '../../shared/testing/render';
import { fireEvent, screen } from '@testing-library/react';
import { ResetPasswordPage } from './ResetPasswordPage';

function submit(facts: Parameters<typeof refusalOf>[0]) {
  history.replaceState(null, '', '/reset#token=secret');
  renderPart(<ResetPasswordPage />, { ResetPassword: () => ({ resetPassword: refusalOf(facts) }) });
  fireEvent.change(screen.getByLabelText(/New password/), {
    target: { value: 'a long enough password' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Save and sign in' }));
}

describe('a link to choose a new password', () => {
  beforeEach(() => history.replaceState(null, '', '/elsewhere'));

  it('that has no token offers a new link', () => {
    renderPart(<ResetPasswordPage />);
    expect(screen.getByRole('heading', { name: /no longer works/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Send me a new link' }).getAttribute('href')).toBe(
      '/forgotten',
    );
  });

  it('that has expired says so in the words of the refusal and offers a new link', async () => {
    submit({ code: 'EXPIRED', message: 'This link has run out.' });
    expect(await screen.findByText('This link has run out.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Send me a new link' })).toBeTruthy();
    expect(screen.queryByLabelText(/New password/)).toBeNull();
  });

  it('keeps the form after a refusal of the password, with its message at the field', async () => {
    submit({ code: 'NOT_NOW', message: 'Choose another one.', field: 'password' });
    const message = await screen.findByText('Choose another one.');
    const field = screen.getByLabelText(/New password/);
    expect(field.getAttribute('aria-describedby')).toContain(message.id);
  });
});
