/** @jest-environment ./tests/support/browser-environment.mjs */
import { beforeEach, expect, it, jest } from '@jest/globals';
import type { PlannedMessagePartsFragment } from '@footing/contract';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPart, signInAs } from '../../../shared/testing/render';
import { ConfirmHost } from '../../../shared/ui';
import { NotSent } from './NotSent';

beforeEach(() => signInAs('COACH'));

const PLANNED: PlannedMessagePartsFragment = {
  __typename: 'PlannedMessage',
  ...{ id: 'planned', clientId: 'client', callName: 'Mara', version: 1 },
  ...{ text: 'See you on Thursday', sendAt: '2026-03-05T09:00:00Z', notSentBecause: 'ARCHIVED' },
};

function show(planned: PlannedMessagePartsFragment, onUse?: (text: string) => boolean) {
  const cancel = jest.fn(() => ({ cancelPlannedMessage: { __typename: 'Done', ok: true } }));
  const part = (
    <>
      <NotSent planned={planned} onUse={onUse} />
      <ConfirmHost />
    </>
  );
  renderPart(part, { CancelPlannedMessage: cancel });
  return cancel;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('the only copy of a text is removed after a question', async () => {
  const cancel = show(PLANNED);
  press('Remove');
  fireEvent.click(await screen.findByRole('button', { name: 'Keep' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(cancel).not.toHaveBeenCalled();
});

it('a line without a text goes at once', async () => {
  const cancel = show({ ...PLANNED, text: null, notSentBecause: 'NEW_COACH' });
  press('Remove');
  await waitFor(() => expect(cancel).toHaveBeenCalled());
});

it('its line stays while there is no room for the text, and goes once it is moved', async () => {
  const onUse = jest.fn<(text: string) => boolean>().mockReturnValueOnce(false);
  const cancel = show(PLANNED, onUse.mockReturnValue(true));
  press('Move to my draft');
  expect(onUse).toHaveBeenCalledWith('See you on Thursday');
  expect(cancel).not.toHaveBeenCalled();
  press('Move to my draft');
  await waitFor(() => expect(cancel).toHaveBeenCalled());
});
