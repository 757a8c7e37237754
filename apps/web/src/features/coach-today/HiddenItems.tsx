import { AttentionMarksDocument, type AttentionMarksQuery } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Loaded, LoadingState, useFetchMore } from '../../shared/ui';
import { exactDayWords, exactWords } from '../../shared/words';
import { useRestoreAttention } from '../attention';
import type { Today } from './types';
import { words as all } from './coach-today.words';
import classes from './coach-today.module.css';

const words = all.hidden;

type Hidden = AttentionMarksQuery['attentionMarks']['edges'][number];

/** Each hidden item, with what hides it and a button to show it again. */
export default function HiddenItems({
  today,
  emptied,
}: {
  today: Today;
  /** Called when the list has become empty. */
  emptied: () => void;
}) {
  const query = useQuery(AttentionMarksDocument, { variables: { first: 20 } });
  const { busy, fetchMore } = useFetchMore(query);
  const names = new Map(today.caseload.map(({ id, name }) => [id, name]));
  return (
    <Loaded query={query} skeleton={<LoadingState lines={2} label={words.loading} />}>
      {({ attentionMarks: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && <p>{words.none}</p>}
          <ul className={classes.hiddenList}>
            {edges.map((hidden) => (
              <HiddenLine
                key={hidden.node.id}
                hidden={hidden}
                name={nameOf(hidden.attention, names)}
                today={today.today}
                emptied={emptied}
              />
            ))}
          </ul>
          {pageInfo.hasNextPage && (
            <Button
              variant="subtle"
              size="compact-sm"
              loading={busy}
              onClick={() => void fetchMore(pageInfo.endCursor)}
            >
              {words.showOlder}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}

const nameOf = (
  { clientId, clientName, callName }: Hidden['attention'],
  names: Map<string, string>,
) => names.get(clientId) ?? clientName ?? callName;

function HiddenLine({
  hidden: { node: mark, attention: item },
  name,
  today,
  emptied,
}: {
  hidden: Hidden;
  name: string;
  today: string;
  emptied: () => void;
}) {
  const restore = useRestoreAttention();
  const what = all.item(item);
  const showAgain = async (button: HTMLElement) => {
    const next = neighborButton(button);
    if (!(await restore.run({ id: mark.id }))) return;
    // The button disappears with its line, so focus moves to the next one.
    if (next?.isConnected) next.focus();
    else emptied();
  };
  return (
    <li className={classes.hiddenLine}>
      <span>
        <Link to={`/clients/${item.clientId}`} className={classes.needName}>
          {name}
        </Link>{' '}
        <time
          className={classes.since}
          dateTime={mark.untilDay ?? mark.at}
          title={mark.untilDay ? exactDayWords(mark.untilDay) : exactWords(mark.at)}
        >
          {words.when(mark, today)}
        </time>
        <span className={classes.hiddenWhy}>{what}</span>
      </span>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={words.showAgainFor(name, what)}
        aria-busy={restore.busy}
        onClick={(event) => {
          if (!restore.busy) void showAgain(event.currentTarget);
        }}
      >
        {words.showAgain}
      </Button>
    </li>
  );
}

function neighborButton(button: HTMLElement): HTMLElement | null {
  const line = button.closest('li');
  const beside = line?.nextElementSibling ?? line?.previousElementSibling;
  return beside?.querySelector('button') ?? null;
}
