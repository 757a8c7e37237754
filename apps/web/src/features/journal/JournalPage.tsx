import { useQuery } from '@apollo/client/react';
import { JournalReaderDocument } from '@footing/contract';
import { startOfDay, addDays, isLocalDate } from '@footing/kernel';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  EmptyState,
  Loaded,
  LoadingState,
  Page,
  PageHeader,
  SearchField,
  Sheet,
  ShowMore,
} from '../../shared/ui';
import { deviceZone } from '../../shared/words';
import { FoundEntries } from './FoundEntries';
import type { Coach } from './JournalItem';
import { JournalList } from './JournalList';
import { NewEntry } from './NewEntry';
import { UnsentEntries } from './UnsentEntries';
import { useJournal } from './useJournal';
import { words } from './journal.words';
import classes from './journal.module.css';

/** The client's journal. Earlier entries can be searched and looked back to; none is brought up unasked. */
export function JournalPage() {
  const { data } = useQuery(JournalReaderDocument);
  const coach = data?.myProfile.coach ?? null;
  // How often somebody took the text of another device.
  const [reads, setReads] = useState(0);
  const [finding, setFinding] = useState(false);
  const [lookedFor, setLookedFor] = useState('');
  const [day, setDay] = useState('');
  const close = () => {
    setFinding(false);
    setLookedFor('');
    setDay('');
  };
  return (
    <Page>
      <PageHeader title={words.title}>{words.intro}</PageHeader>
      <NewEntry />
      <UnsentEntries onTheirs={() => setReads((n) => n + 1)} />
      <div className={classes.section}>
        <Sheet
          title={words.list.title}
          actions={
            <Button
              variant="subtle"
              size="compact-md"
              aria-expanded={finding}
              onClick={() => (finding ? close() : setFinding(true))}
            >
              {finding ? words.find.close : words.find.open}
            </Button>
          }
        >
          {finding && (
            <div className={classes.find}>
              <SearchField label={words.find.label} value={lookedFor} onChange={setLookedFor} />
              <p className={classes.state}>{words.find.where}</p>
              <TextInput
                type="date"
                label={words.find.date}
                value={day}
                onChange={(event) => setDay(event.currentTarget.value)}
              />
            </div>
          )}
          {lookedFor.trim() === '' ? (
            <Entries key={day} until={endOf(day)} coach={coach} reads={reads} />
          ) : (
            <FoundEntries lookedFor={lookedFor} coach={coach} reads={reads} />
          )}
        </Sheet>
      </div>
    </Page>
  );
}

/** The end of a day, on this device; null for the latest. */
function endOf(day: string): string | null {
  if (!isLocalDate(day)) return null;
  return new Date(startOfDay(addDays(day, 1), deviceZone()) - 1).toISOString();
}

function Entries({
  until,
  coach,
  reads,
}: {
  until: string | null;
  coach: Coach | null;
  reads: number;
}) {
  const { query, more, entries, changed } = useJournal(until, reads);
  return (
    <Loaded query={query} skeleton={<LoadingState lines={6} label={words.loading} />}>
      {({ pageInfo }) =>
        entries.length === 0 && !pageInfo.hasNextPage ? (
          <EmptyState title={until ? words.list.noneBefore : words.list.none}>
            {until ? words.list.noneBeforeText : words.list.noneText}
          </EmptyState>
        ) : (
          <>
            <JournalList entries={entries} coach={coach} onChanged={changed} />
            {pageInfo.hasNextPage && <ShowMore query={more} after={pageInfo.endCursor} />}
          </>
        )
      }
    </Loaded>
  );
}
