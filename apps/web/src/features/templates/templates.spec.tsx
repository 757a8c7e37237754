/** @jest-environment ./tests/support/browser-environment.mjs */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { renderPart, signInAs } from '../../shared/testing/render';
import type { TemplateSummaryPartsFragment } from '@footing/contract';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { AssignPage } from './assign/AssignPage';
import { TemplatesPage } from './TemplatesPage';

// Queries by role take a while in jsdom on a busy machine.
configure({ asyncUtilTimeout: 4_000 });

type Variables = Record<string, unknown>;

const template = (title: string, more: object = {}) =>
  ({
    ...{
      __typename: 'TemplateSummary',
      id: title,
      slug: null,
      title,
      summary: `About ${title}`,
      tags: [],
    },
    ...{ fromLibrary: false, steps: 3, publishedVersion: 1, hasDraft: false, shared: false },
    ...{ mine: true, ownerName: 'Cora Coach', updatedAt: '2026-03-01T10:00:00Z' },
    ...more,
  }) as TemplateSummaryPartsFragment;

const LIBRARY = template('Three steps', { fromLibrary: true, mine: false, slug: 'three-steps' });
const OWN = Array.from({ length: 14 }, (_, at) => template(`Own ${String(at).padStart(2, '0')}`));

/** The API's list, found by title. Its pages are small, because jsdom is slow with many cards. */
const PAGE = 10;

function listed(all: TemplateSummaryPartsFragment[], asked: Variables[] = []) {
  return (variables: Variables) => {
    asked.push(variables);
    const words = String(variables['search'] ?? '').toLowerCase();
    const found = all.filter(({ title }) => title.toLowerCase().includes(words));
    const from = variables['after'] ? Number(variables['after']) : 0;
    const page = found.slice(from, from + PAGE);
    const edges = page.map((node, at) => ({
      ...{ __typename: 'TemplateEdge', cursor: String(from + at + 1), node },
    }));
    const hasNextPage = found.length > from + page.length;
    const pageInfo = {
      __typename: 'PageInfo',
      hasNextPage,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
    return { templates: { __typename: 'TemplateConnection', edges, pageInfo } };
  };
}

const titles = (region: string) =>
  within(screen.getByRole('region', { name: region }))
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);

beforeAll(() => signInAs('COACH'));

describe('the list of templates', () => {
  it('shows the first page, and the next one on request', async () => {
    const asked: Variables[] = [];
    renderPart(<TemplatesPage />, { TemplatesPage: listed([LIBRARY, ...OWN], asked) });
    await screen.findByRole('heading', { name: 'Three steps' });
    expect(titles('Your templates')).toHaveLength(PAGE - 1);
    expect(screen.getByText('More than 10 templates')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await screen.findByRole('heading', { name: 'Own 13' });
    expect(titles('Your templates')).toEqual(OWN.map(({ title }) => title));
    expect(titles('Library')).toEqual(['Three steps']);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    expect(asked.map(({ after }) => after)).toEqual([undefined, '10']);
  });

  it('searches on the server, and shows everything again when the search is cleared', async () => {
    const asked: Variables[] = [];
    renderPart(<TemplatesPage />, { TemplatesPage: listed([LIBRARY, ...OWN], asked) });
    const field = await screen.findByRole('searchbox', { name: 'Search templates' });
    fireEvent.change(field, { target: { value: 'own 1' } });
    await waitFor(() => expect(titles('Your templates')).toHaveLength(4));
    expect(screen.queryByRole('region', { name: 'Library' })).toBeNull();
    expect(asked.at(-1)).toMatchObject({ search: 'own 1', first: 50 });
    fireEvent.change(field, { target: { value: 'nowhere' } });
    await screen.findByRole('heading', { name: 'No matches' });
    fireEvent.click(screen.getByText('Clear search'));
    await waitFor(() => expect(titles('Your templates')).toHaveLength(PAGE - 1));
  });

  it('offers to begin one when the coach has none, but not during a search', async () => {
    renderPart(<TemplatesPage />, { TemplatesPage: listed([LIBRARY]) });
    await screen.findByRole('heading', { name: 'No templates of your own yet' });
    const field = screen.getByRole('searchbox', { name: 'Search templates' });
    fireEvent.change(field, { target: { value: 'three' } });
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Your templates' })).toBeNull(),
    );
    expect(titles('Library')).toEqual(['Three steps']);
  });

  it('says that it failed, and loads when asked again', async () => {
    let fails = true;
    const answer = listed([LIBRARY, ...OWN]);
    renderPart(<TemplatesPage />, {
      TemplatesPage: (variables) => {
        if (fails) throw new TypeError('Failed to fetch');
        return answer(variables);
      },
    });
    const again = await screen.findByRole('button', { name: 'Try again' });
    fails = false;
    fireEvent.click(again);
    await screen.findByRole('heading', { name: 'Three steps' });
  });
});

describe('the choice of a template to assign', () => {
  const CLIENT = {
    client: {
      __typename: 'Client',
      profile: {
        ...{ __typename: 'ClientProfile', id: 'client', name: 'Mara Winter', callName: 'Mara' },
        ...{ pronouns: null, timeZone: 'UTC', otherAlias: '', boundary: 'NONE', archivedAt: null },
      },
      plan: null,
      readiness: {
        ...{ __typename: 'ClientReadiness', questionnaire: 'are-you-sure', title: 'Are you sure?' },
        ...{ outcome: null, isReady: true, until: null },
      },
    },
  };

  it('keeps the chosen template while other words are searched', async () => {
    renderPart(<AssignPage />, {
      AssignPage: () => CLIENT,
      AssignableTemplates: listed([LIBRARY, ...OWN]),
      TemplateContents: () => {
        throw new TypeError('Failed to fetch');
      },
    });
    fireEvent.click(await screen.findByRole('radio', { name: /Own 07/ }));
    const field = screen.getByRole('searchbox', { name: 'Search templates' });
    fireEvent.change(field, { target: { value: 'three' } });
    await waitFor(() => expect(screen.getAllByRole('radio')).toHaveLength(2));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Own 07/ }).checked).toBe(true);
    fireEvent.change(field, { target: { value: 'nowhere' } });
    await screen.findByText('No templates match your search.');
  });

  it('says what to do when nothing is published', async () => {
    renderPart(<AssignPage />, { AssignPage: () => CLIENT, AssignableTemplates: listed([]) });
    await screen.findByRole('heading', { name: 'Nothing to assign yet' });
  });
});
