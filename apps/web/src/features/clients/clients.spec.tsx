/** @jest-environment ./tests/support/browser-environment.mjs */
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { refusalOf, renderPart, signInAs } from '../../shared/testing/render';
import type { CaseloadPartsFragment } from '@footing/contract';
import { act, fireEvent, screen } from '@testing-library/react';
import { Caseload } from './caseload/Caseload';
import { ClientsPage } from './caseload/ClientsPage';
import { SkipStepDialog } from './plan/SkipStepDialog';
import type { Plan, Step } from './types';

beforeEach(() => signInAs('COACH'));

const client: CaseloadPartsFragment = {
  __typename: 'CaseloadItem',
  id: 'client',
  name: 'Maximiliane Alexandra von und zu Hohenlohe-Schillingsfürst-Waldenburg',
  callName: 'Max',
  timeZone: 'Europe/Berlin',
  coachName: 'Kim Adler',
  archived: false,
  invited: false,
  planId: null,
  planTitle: null,
  planStatus: null,
  lastPlan: null,
  stones: [],
  done: 0,
  total: 0,
  overdue: 0,
  nextOpening: null,
  nextSessionAt: null,
  lastActiveAt: null,
  attention: ['UNSIGNED_NOTE', 'APPROVAL', 'SESSION_TODAY', 'QUIET'],
};

describe('a line of the caseload', () => {
  it('has a long name in full, and says what a new client does not have yet', () => {
    renderPart(<Caseload clients={[client]} />);
    expect(screen.getByRole('link', { name: client.name })).toBeTruthy();
    expect(screen.getByText('No session')).toBeTruthy();
    expect(screen.getByText('Never')).toBeTruthy();
  });

  it('names the first reason, counts the others, and leaves out the session of the day', () => {
    renderPart(<Caseload clients={[client]} />);
    expect(screen.getByText(/, and more$/)).toBeTruthy();
  });

  it('says nothing about others next to an open page, where another client may be looking', () => {
    renderPart(<Caseload clients={[client]} chosen="other" />);
    expect(screen.getByRole('link', { name: client.name })).toBeTruthy();
    expect(screen.queryByText(/, and more$/)).toBeNull();
    expect(screen.queryByText('No plan yet')).toBeNull();
  });

  it('names the coach of a colleague’s client only', () => {
    renderPart(
      <Caseload clients={[client, { ...client, id: 'other', coachName: 'Lou Brandt' }]} />,
    );
    expect(screen.queryByText('with Kim Adler')).toBeNull();
    expect(screen.getByText('with Lou Brandt')).toBeTruthy();
  });
});

describe('the page of clients', () => {
  const render = (LeadCount: () => object | Promise<object>) =>
    renderPart(<ClientsPage />, {
      CoachCaseload: () => ({
        caseload: {
          ...{ __typename: 'CaseloadConnection', totalCount: 1 },
          edges: [{ __typename: 'CaseloadEdge', cursor: 'a', node: client }],
          pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
        },
      }),
      LeadCount,
    });

  it('shows the list together with the line about new people, so that the line moves nothing', async () => {
    let count = (_: object) => undefined as void;
    render(() => new Promise((resolve) => (count = resolve)));
    expect(await screen.findByRole('searchbox')).toBeTruthy();
    await act(async () => {});
    expect(screen.queryByRole('link', { name: client.name })).toBeNull();
    await act(async () => count({ leads: [{ __typename: 'Lead', id: 'lead', lapsedAt: null }] }));
    expect(await screen.findByRole('link', { name: client.name })).toBeTruthy();
    expect(screen.getByText(/new person/)).toBeTruthy();
  });

  it('shows the list without the line if nobody knows', async () => {
    render(() => {
      throw new Error('offline');
    });
    expect(await screen.findByRole('link', { name: client.name })).toBeTruthy();
  });
});

describe('the dialog to skip a step', () => {
  function skip(facts: Parameters<typeof refusalOf>[0]) {
    const onClose = jest.fn();
    renderPart(
      <SkipStepDialog
        step={{ id: 'step', title: 'Less is more' } as Step}
        plan={{ callName: 'Max' } as Plan}
        onSkipped={() => undefined}
        onClose={onClose}
      />,
      {
        SkipStep: () => ({ skipStep: refusalOf(facts) }),
      },
    );
    fireEvent.change(screen.getByLabelText(/Why/), { target: { value: 'It does not fit' } });
    fireEvent.click(screen.getByRole('button', { name: 'Skip this step' }));
    return onClose;
  }

  it('stays open with the text of a refusal and what was typed', async () => {
    const onClose = skip({ code: 'FINAL', message: 'This plan has ended.' });
    expect(await screen.findByText('This plan has ended.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Why/).value).toBe('It does not fit');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('shows a refusal of the reason at its field', async () => {
    skip({ code: 'NOT_NOW', message: 'Say it in a few words.', field: 'input.reason' });
    const message = await screen.findByText('Say it in a few words.');
    const field = screen.getByLabelText(/Why/);
    expect(field.getAttribute('aria-describedby')).toContain(message.id);
  });
});
