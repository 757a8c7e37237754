/** @jest-environment ./tests/support/browser-environment.mjs */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { act, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { refusalOf, renderPart, signInAs } from '../../shared/testing/render';
import { ConfirmHost } from '../../shared/ui/feedback/confirm';
import { ConfirmTimePage } from './meet/ConfirmTimePage';
import { MeetPage } from './meet/MeetPage';
import { NewPeoplePage } from './of-coach/NewPeoplePage';

configure({ asyncUtilTimeout: 15_000 });

const DAY = 86_400_000;
const lead = {
  __typename: 'Lead',
  id: 'lead',
  name: 'Tama Ellis',
  email: 'tama@example.test',
  timeZone: 'Pacific/Auckland',
  startsAt: new Date(Date.now() + DAY).toISOString(),
  minutes: 30,
  typeName: 'First conversation',
  lapsedAt: null as string | null,
  eraseAt: new Date(Date.now() + 31 * DAY).toISOString(),
};

const press = async (name: string) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => void fireEvent.click(button));
};

describe('the list of new people', () => {
  beforeEach(() => signInAs('COACH'));

  const accepting = async (facts: Parameters<typeof refusalOf>[0], of = lead) => {
    const sent: unknown[] = [];
    renderPart(
      <>
        <NewPeoplePage />
        <ConfirmHost />
      </>,
      {
        WaitingLeads: () => ({ leads: [of], withdrawnLeads: [] }),
        AcceptLead: (variables) => {
          sent.push(variables);
          return { acceptLead: refusalOf(facts) };
        },
      },
    );
    await press('Accept Tama Ellis');
    await press('Accept and invite');
    await screen.findByText(facts.message);
    return sent;
  };

  it('offers to accept without the time if it was taken meanwhile', async () => {
    const sent = await accepting({
      ...{ code: 'TAKEN', field: 'input.startsAt' },
      message: 'You have a session then.',
    });
    await press('Accept Tama Ellis without this time');
    await screen.findByText(/no session is scheduled/);
    await press('Accept and invite');
    const both = [true, false].map((withSession) => ({ leadId: 'lead', withSession }));
    await waitFor(() => expect(sent).toEqual(both));
  });

  it('says that somebody is a client already, without offering another way', async () => {
    await accepting({ code: 'TAKEN', field: 'input.email', message: 'Already a client.' });
    expect(screen.queryByRole('button', { name: /without this time/ })).toBeNull();
  });

  it('schedules nothing at a time that has passed', async () => {
    const startsAt = new Date(Date.now() - DAY).toISOString();
    const sent = await accepting({ code: 'EXPIRED', message: 'Gone.' }, { ...lead, startsAt });
    expect(sent).toEqual([{ leadId: 'lead', withSession: false }]);
  });
});

describe('a request whose time has passed without an answer', () => {
  it('says that they were told, and that declining sends no second email', async () => {
    signInAs('COACH');
    const startsAt = new Date(Date.now() - DAY).toISOString();
    const of = { ...lead, startsAt, lapsedAt: startsAt };
    renderPart(
      <>
        <NewPeoplePage />
        <ConfirmHost />
      </>,
      { WaitingLeads: () => ({ leads: [of], withdrawnLeads: [] }) },
    );
    await screen.findByText(/Tama Ellis got an email that there was no answer/);
    await press('Decline Tama Ellis');
    await screen.findByText(/we won’t send another one/);
  });
});

describe('the page that confirms a time', () => {
  const confirm = async (facts: object) => {
    history.replaceState(null, '', '/confirm-time#token=secret');
    const startsAt = new Date(Date.now() + DAY).toISOString();
    const leadLink = { __typename: 'LeadLink', state: 'UNCONFIRMED', startsAt };
    renderPart(<ConfirmTimePage />, {
      LeadLink: () => ({ leadLink }),
      ConfirmLead: () => ({ confirmLead: facts }),
    });
    await press('Confirm');
  };

  it('says what is free next if the time was taken', async () => {
    const nextFree = new Date(Date.now() + 2 * DAY).toISOString();
    await confirm({ ...refusalOf({ code: 'TAKEN', message: 'Taken.' }), nextFree });
    await screen.findByRole('heading', { name: 'That time isn’t free anymore' });
    expect(screen.getByText(/The next free time is/)).toBeTruthy();
  });

  it('says what a link that is too old means', async () => {
    await confirm({ ...refusalOf({ code: 'EXPIRED', message: 'Too old.' }), nextFree: null });
    await screen.findByText('Too old.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('keeps its button when nothing more can be asked for', async () => {
    await confirm({ ...refusalOf({ code: 'LIMIT_REACHED', message: 'Full.' }), nextFree: null });
    await screen.findByText('Full.');
    expect(screen.getByRole('button', { name: 'Confirm' })).toBeTruthy();
  });
});

describe('a public page', () => {
  it('says to wait after too many requests, and can be tried again', async () => {
    renderPart(<MeetPage />, {
      PublicPage: () => {
        throw new CombinedGraphQLErrors({
          errors: [{ message: 'no', extensions: { code: 'RATE_LIMITED' } }],
        });
      },
    });
    await screen.findByText(/Wait a minute and try again/);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('without session types for new people says that there is nothing to book', async () => {
    renderPart(<MeetPage />, {
      PublicPage: () => ({
        publicPage: {
          __typename: 'PublicPage',
          ...{ coachName: 'Kim Adler', practiceName: 'Harbour', bio: '', photo: null },
          ...{ types: [], keptDays: 30, ticket: 't' },
        },
      }),
    });
    await screen.findByText('There’s nothing to book right now');
    expect(screen.getByRole('link', { name: 'open Get help now' })).toBeTruthy();
  });
});
