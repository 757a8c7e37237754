/** @jest-environment ./tests/support/browser-environment.mjs */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { renderPart } from '../../testing/render';
import { restoreLostFocus } from './restore-focus';

beforeAll(() => {
  document.hasFocus = () => true;
  restoreLostFocus();
});

describe('focus that was lost with its element', () => {
  it('moves to the nearest heading', async () => {
    renderPart(
      <>
        <h1>Today</h1>
        <section>
          <h2>Reasons</h2>
          <button>Dismiss</button>
        </section>
      </>,
    );
    const button = screen.getByRole('button', { name: 'Dismiss' });
    button.focus();
    button.remove();
    await waitFor(
      () => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Reasons' })),
      { timeout: 2_000 },
    );
  });

  it('returns to the button that opened a dialog when the dialog closes', async () => {
    const page = (isOpen: boolean) => (
      <>
        <button>Open</button>
        {isOpen && (
          <div role="dialog" aria-label="Question">
            <button>Close</button>
          </div>
        )}
      </>
    );
    const { rerender } = renderPart(page(false));
    const opener = screen.getByRole('button', { name: 'Open' });
    opener.focus();
    rerender(page(true));
    screen.getByRole('button', { name: 'Close' }).focus();
    rerender(page(false));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByText('Open')), {
      timeout: 2_000,
    });
  });
});
