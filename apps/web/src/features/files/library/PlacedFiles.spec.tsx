/** @jest-environment ./tests/support/browser-environment.mjs */
import { beforeEach, expect, it } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { TEMPLATE_LIMITS } from '@footing/plan-engine';
import { useState } from 'react';
import { renderPart } from '../../../shared/testing/render';
import PlacedFiles from './PlacedFiles';

const FULL = 'A template can have up to 40 files. Remove one before you add another.';

const fileOf = (id: string, name: string) => ({
  ...{ __typename: 'PracticeFile', id, name, at: '2026-03-02T09:00:00Z', type: 'PDF', size: 9 },
  ...{ lost: false, addedBy: { __typename: 'MemberRef', id: 'member', name: 'Kim Adler' } },
});
const FILES = {
  practiceFiles: {
    __typename: 'PracticeFiles',
    files: [fileOf('one', 'Walk.pdf'), fileOf('two', 'Rest.pdf'), fileOf('three', 'Calm.mp3')],
    limits: {
      ...{ __typename: 'PracticeFileLimits', usedMegabytes: 1, mostMegabytes: 1_000 },
      ...{ largestMegabytes: 10, hardMostMegabytes: 2_000, hardLargestMegabytes: 50 },
    },
  },
};

let said: string[];
beforeEach(() => {
  said = [];
});

/** A step of a template that has as many files at other parts. */
function Step({ has, elsewhere = 0 }: { has: string[]; elsewhere?: number }) {
  const [chosen, setChosen] = useState<readonly string[]>(has);
  return (
    <PlacedFiles
      chosen={chosen}
      count={chosen.length + elsewhere}
      isStep
      problem={undefined}
      onChange={setChosen}
      announce={(words) => said.push(words)}
    />
  );
}

async function shown(has: string[], elsewhere?: number) {
  renderPart(<Step has={has} elsewhere={elsewhere} />, { PracticeFiles: () => FILES });
  await screen.findByRole('region', { name: 'Files for this step' });
}
const removeOf = (name: string) => screen.getByRole('button', { name: `Remove ${name}` });
const choice = () => screen.queryByPlaceholderText('Choose a file');
function press(element: HTMLElement) {
  act(() => element.focus());
  fireEvent.click(element);
}
async function add(name: string) {
  press(choice()!);
  fireEvent.click(await screen.findByText(name));
}

it('says that the files are loading, or that they could not be read, and reads them again when asked to', async () => {
  let fails = true;
  renderPart(<Step has={['one']} />, {
    PracticeFiles: async () => {
      if (fails) throw new TypeError('Failed to fetch');
      return FILES;
    },
  });
  expect(screen.getByRole('status', { name: 'Loading files' })).toBeTruthy();
  const again = await screen.findByRole('button', { name: 'Try again' });
  fails = false;
  fireEvent.click(again);
  await screen.findByRole('button', { name: 'Remove Walk.pdf' });
});

it('moves the focus to the next file when one is removed, then to the choice of another, and says what was removed', async () => {
  await shown(['one', 'two']);
  press(removeOf('Walk.pdf'));
  expect(document.activeElement).toBe(removeOf('Rest.pdf'));
  press(removeOf('Rest.pdf'));
  expect(document.activeElement).toBe(choice());
  expect(said).toEqual(['Removed: Walk.pdf', 'Removed: Rest.pdf']);
});

it('says what was added, and moves the focus to it when there is nothing more to choose', async () => {
  await shown(['one']);
  await add('Rest.pdf');
  expect(document.activeElement).toBe(choice());
  await add('Calm.mp3');
  expect(choice()).toBeNull();
  expect(document.activeElement).toBe(removeOf('Calm.mp3'));
  expect(said).toEqual(['Added: Rest.pdf', 'Added: Calm.mp3']);
});

it('offers no more files than a template can have, and says why', async () => {
  await shown(['one'], TEMPLATE_LIMITS.files - 2);
  expect(screen.queryByText(FULL)).toBeNull();
  await add('Rest.pdf');
  expect(screen.getByText(FULL)).toBeTruthy();
  expect(choice()).toBeNull();
  expect(document.activeElement).toBe(removeOf('Rest.pdf'));
  press(removeOf('Rest.pdf'));
  expect(screen.queryByText(FULL)).toBeNull();
  expect(document.activeElement).toBe(choice());
});
