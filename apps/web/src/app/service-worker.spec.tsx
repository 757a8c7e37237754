/** @jest-environment ./tests/support/browser-environment.mjs */
import { expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPart } from '../shared/testing/render';
import { ConfirmHost } from '../shared/ui';
import { followMissingParts } from './missing-parts';
import { NewVersion, offerNewVersion } from './NewVersion';
import { followUpdates } from './service-worker';

/** A worker that waits, and says whether its build is the one of the page. */
function registrationOf(isOwn: boolean) {
  const waiting = {
    postMessage: (_message: unknown, [port]: MessagePort[]) => port!.postMessage({ isOwn }),
  };
  return Object.assign(new EventTarget(), { waiting }) as unknown as ServiceWorkerRegistration;
}

function openPage() {
  document.head.innerHTML = '<script type="module" src="/assets/app.js"></script>';
  document.body.innerHTML = '<div id="root"></div>';
}

const offered = () => screen.queryByText(/new version of Footing/);

/** jsdom has none. */
class Channel {
  port1 = { onmessage: (_event: { data: unknown }) => undefined, close: () => undefined };
  port2 = { postMessage: (data: unknown) => this.port1.onmessage({ data }) };
}
Object.assign(globalThis, { MessageChannel: Channel });

it.each([
  ['the server is out of reach', null],
  ['something else answers', '<h1>Sign in to the hotel</h1>'],
  ['the server has this build', '<script type="module" src="/assets/app.js"></script>'],
])('a part that cannot be fetched offers nothing if %s', async (_, html) => {
  openPage();
  const text = () => Promise.resolve(html!);
  const answer = () =>
    html === null
      ? Promise.reject(new TypeError('offline'))
      : Promise.resolve({ text } as Response);
  const asked: unknown[] = [];
  globalThis.fetch = (address) => {
    asked.push(address);
    return answer();
  };
  followMissingParts();
  dispatchEvent(new Event('vite:preloadError'));
  await waitFor(() => expect(asked.length).toBeGreaterThan(0));
  await new Promise((resolve) => setTimeout(resolve));
  expect(offered()).toBeNull();
});

it('a page of the worker’s own build offers nothing, and one of another build offers it once', async () => {
  openPage();
  for (const isOwn of [true, false, false, true]) followUpdates(registrationOf(isOwn));
  await waitFor(() => expect(offered()).toBeTruthy());
  expect(screen.getAllByRole('button', { name: 'Update now' })).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Later' }));
  await waitFor(() => expect(offered()).toBeNull());
});

it('a new version is announced after its banner is there, and “Later” goes back to the page', async () => {
  openPage();
  document.body.insertAdjacentHTML('beforeend', '<main id="page" tabindex="-1"></main>');
  offerNewVersion();
  const status = await screen.findByRole('status');
  expect(status.textContent).toBe('');
  await waitFor(() => expect(status.textContent).toContain('new version of Footing'));
  fireEvent.click(screen.getByRole('button', { name: 'Later' }));
  await waitFor(() => expect(offered()).toBeNull());
  expect(document.activeElement?.id).toBe('page');
});

function offerOn(text: string) {
  const reloads: number[] = [];
  renderPart(
    <>
      <NewVersion onClose={() => undefined} reload={() => reloads.push(1)} />
      <textarea aria-label="A text" defaultValue={text} />
      <ConfirmHost />
    </>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Update now' }));
  return reloads;
}

it('an update reloads a page on which nothing was typed', async () => {
  const reloads = offerOn('');
  await waitFor(() => expect(reloads).toEqual([1]));
});

it('an update asks first if something was typed, and goes back to it', async () => {
  const reloads = offerOn('Half a sentence');
  fireEvent.click(await screen.findByRole('button', { name: 'Not yet' }));
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Update now' }).hasAttribute('disabled')).toBe(false),
  );
  expect(reloads).toEqual([]);
});
