/** @jest-environment ./tests/support/browser-environment.mjs */
import { beforeEach, expect, it } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { TemplatePageQuery } from '@footing/contract';
import { renderPart, signInAs } from '../../../../shared/testing/render';
import { CompareVersions } from './CompareVersions';

const VERSIONS = [[], [{ __typename: 'PlacedFile', step: 'walk', action: null, file: 'one' }]].map(
  (files, at) => ({
    ...{ __typename: 'TemplateVersion', id: `version ${at}`, number: at + 1, title: 'A path' },
    ...{ publishedAt: '2026-03-02T09:00:00Z', mayRecall: false, recall: null },
    content: {
      ...{ __typename: 'TemplateContent', about: '', readiness: null, files },
      steps: [
        {
          ...{ __typename: 'TemplateStep', key: 'walk', title: 'Walk', purpose: '', guidance: '' },
          ...{ outreach: false, opens: [], actions: [] },
        },
      ],
    },
  }),
);
const FACTS = { __typename: 'Template', id: 'template', title: 'A path', summary: '' };
const template = { ...FACTS, versions: VERSIONS, draft: null } as unknown;

const NAMES = {
  practiceFiles: {
    __typename: 'PracticeFiles',
    files: [
      {
        ...{ __typename: 'PracticeFile', id: 'one', name: 'Walk.pdf', at: '2026-03-02T09:00:00Z' },
        ...{ type: 'PDF', size: 9, lost: false },
        addedBy: { __typename: 'MemberRef', id: 'member', name: 'Kim Adler' },
      },
    ],
    limits: {
      ...{ __typename: 'PracticeFileLimits', usedMegabytes: 1, mostMegabytes: 1_000 },
      ...{ largestMegabytes: 10, hardMostMegabytes: 2_000, hardLargestMegabytes: 50 },
    },
  },
};

beforeEach(() => signInAs('COACH'));

/** What is said about files, with these names of them. */
async function compared(names: () => Promise<object>) {
  renderPart(<CompareVersions template={template as TemplatePageQuery['template']} />, {
    TemplateContents: () => ({ template: { ...FACTS, versions: VERSIONS } }),
    PracticeFiles: names,
  });
  for (const [label, value] of [
    ['Compare', '1'],
    ['With', '2'],
  ] as const) {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  }
  return screen.findByRole('group', { name: 'Files' });
}

it('counts files until their names are there', async () => {
  let give: (names: object) => void = () => undefined;
  const files = await compared(() => new Promise((resolve) => (give = resolve)));
  expect(files.textContent).toContain('Walk: 1 file');
  await act(async () => give(NAMES));
  await waitFor(() => expect(files.textContent).toContain('Walk: Walk.pdf'));
});

it('counts files if their names cannot be read', async () => {
  const files = await compared(async () => {
    throw new TypeError('Failed to fetch');
  });
  await act(async () => undefined);
  expect(files.textContent).toContain('Walk: 1 file');
  expect(files.textContent).not.toContain('removed');
});
