import { FurtherAttentionDocument, type AttentionKind } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button, UnstyledButton } from '@mantine/core';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Loaded, LoadingState, useShortcuts } from '../../shared/ui';
import { attentionWords, exactWords, Sentence, useNow } from '../../shared/words';
import { useMembership } from '../../shared/session/store';
import { ItemMenu } from '../attention';
import { AcknowledgeButton } from '../follow-ups';
import type { Today } from './types';
import { needsOf, type Need, type AttentionItem } from './needs';
import { SnoozedAndDismissed } from './SnoozedAndDismissed';
import { words as all } from './coach-today.words';
import { itemPath } from './item-path';
import classes from './coach-today.module.css';

const words = all.needs;
/** How many clients an owner's Today of the practice shows, the most urgent ones. */
const URGENT_CLIENTS = 50;

/** The clients who need the coach. Each attention item links to the page where it is handled. */
export function AttentionList({
  today,
  isMine,
  clients,
}: {
  today: Today;
  /** The reader's own Today, where items can be snoozed and dismissed. */
  isMine: boolean;
  /** The address of the list of the same clients. */
  clients: string;
}) {
  const needs = needsOf(today);
  const [chosen, setChosen] = useState<AttentionKind | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const kinds = countKinds(needs, today.attention);
  // The chosen kind may no longer be in the list.
  const only = kinds.some(([kind]) => kind === chosen) ? chosen : null;
  const shown = only ? needs.filter(({ items }) => items.some(({ kind }) => kind === only)) : needs;
  useFirstKey(shown[0]?.items[0]);
  // The pressed button disappears with its item, so focus moves to the heading.
  const gone = () => head.current?.focus();
  return (
    <>
      <h2 className={classes.head} ref={head} tabIndex={-1}>
        {words.title}
      </h2>
      {needs.length === 0 && (
        <div className={classes.calm}>
          <p className="footing-voice">{words.calm}</p>
          <p>{words.calmSays}</p>
        </div>
      )}
      {kinds.length > 1 && (
        <div className={classes.kinds} role="group" aria-label={words.showOnly}>
          {kinds.map(([kind, count]) => (
            <UnstyledButton
              key={kind}
              className={classes.kind}
              data-kind={kind}
              aria-pressed={only === kind}
              onClick={() => setChosen(only === kind ? null : kind)}
            >
              {attentionWords(kind)} <span className="footing-figures">{count}</span>
            </UnstyledButton>
          ))}
        </div>
      )}
      <ul className={classes.needList}>
        {shown.map((need) => (
          <NeedLine key={need.clientId} need={need} only={only} today={today.today} gone={gone} />
        ))}
      </ul>
      {today.attentionAfter && (
        <FurtherNeeds after={today.attentionAfter} today={today} only={only} gone={gone} />
      )}
      {isMine ? (
        <SnoozedAndDismissed today={today} />
      ) : (
        needs.length >= URGENT_CLIENTS && (
          <p className={classes.none}>
            <Sentence
              text={words.mostUrgent(URGENT_CLIENTS)}
              link={<Link to={clients}>{all.clients.seeAll}</Link>}
            />
          </p>
        )
      )}
    </>
  );
}

/** The clients that follow in the list, loaded by a button. Somebody who was listed above is not listed again. */
function FurtherNeeds({
  after,
  today,
  only,
  gone,
}: {
  after: string;
  today: Today;
  only: AttentionKind | null;
  gone: () => void;
}) {
  const [open, setOpen] = useState(false);
  const query = useQuery(FurtherAttentionDocument, { variables: { after }, skip: !open });
  if (!open) {
    return (
      <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
        {words.more}
      </Button>
    );
  }
  return (
    <Loaded query={query} skeleton={<LoadingState lines={3} label={words.loadingMore} />}>
      {({ furtherAttention }) => {
        const needs = needsOf({ attention: furtherAttention.items, caseload: today.caseload });
        const listed = new Set(today.attention.map(({ clientId }) => clientId));
        return (
          <>
            <ul className={classes.needList} aria-label={words.moreClients}>
              {needs
                .filter(({ clientId }) => !listed.has(clientId))
                .filter(({ items }) => !only || items.some(({ kind }) => kind === only))
                .map((need) => (
                  <NeedLine
                    key={need.clientId}
                    need={need}
                    only={only}
                    today={today.today}
                    gone={gone}
                  />
                ))}
            </ul>
            {furtherAttention.after && (
              <FurtherNeeds after={furtherAttention.after} today={today} only={only} gone={gone} />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

/** A client with their first attention item; a button shows the others. */
function NeedLine({
  need: { clientId, name, coachName, items },
  only,
  today,
  gone,
}: {
  need: Need;
  only: AttentionKind | null;
  today: string;
  gone: () => void;
}) {
  const [open, setOpen] = useState(false);
  // A stand-in sees only this line for a colleague's client; an owner can open the client's page.
  const mayOpen = useMembership().role === 'OWNER' || coachName === null;
  const first = items.find(({ kind }) => kind === only) ?? items[0]!;
  const others = items.filter((item) => item !== first);
  return (
    <li className={classes.need}>
      {mayOpen ? (
        <Link to={`/clients/${clientId}`} className={classes.needName}>
          {name}
        </Link>
      ) : (
        <span className={classes.needName}>{name}</span>
      )}
      <div>
        {coachName && <span className={classes.since}>{words.clientOf(coachName)}</span>}
        <ul className={classes.items}>
          {[first, ...(open ? others : [])].map((item) => (
            <ItemLine
              key={item.id}
              item={item}
              name={name}
              today={today}
              gone={gone}
              mayOpen={mayOpen}
            />
          ))}
        </ul>
        {others.length > 0 && (
          <UnstyledButton
            className={classes.more}
            aria-expanded={open}
            aria-label={open ? words.showLessFor(name) : words.showMoreFor(others.length, name)}
            onClick={() => setOpen(!open)}
          >
            {open ? words.showLess : words.showMore(others.length)}
          </UnstyledButton>
        )}
      </div>
    </li>
  );
}

function ItemLine({
  item,
  name,
  today,
  gone,
  mayOpen,
}: {
  item: AttentionItem;
  name: string;
  today: string;
  gone: () => void;
  mayOpen: boolean;
}) {
  const now = useNow();
  const what = all.item(item);
  const since = all.since(item, now);
  return (
    <li
      className={classes.item}
      data-kind={item.kind}
      data-follow-up={item.followUpId ? true : undefined}
    >
      <span>
        {mayOpen ? <Link to={itemPath(item)}>{what}</Link> : what}{' '}
        {since && item.since && (
          <time className={classes.since} dateTime={item.since} title={exactWords(item.since)}>
            {since}
          </time>
        )}
      </span>
      {item.followUpId ? (
        <AcknowledgeButton id={item.followUpId} about={words.about(name, what)} gone={gone} />
      ) : (
        item.coachName === null && (
          <ItemMenu
            id={item.id}
            kind={item.kind}
            about={words.about(name, what)}
            today={today}
            gone={gone}
          />
        )
      )}
    </li>
  );
}

function useFirstKey(first: AttentionItem | undefined) {
  const navigate = useNavigate();
  useShortcuts([
    {
      keys: 'g',
      says: words.shortcut,
      run: () => {
        if (first) void navigate(itemPath(first));
      },
    },
  ]);
}

/** The number of clients per kind of item, in display order. */
function countKinds(needs: Need[], attention: AttentionItem[]): [AttentionKind, number][] {
  return [...new Set(attention.map(({ kind }) => kind))]
    .map((kind): [AttentionKind, number] => [
      kind,
      needs.filter(({ items }) => items.some((item) => item.kind === kind)).length,
    ])
    .filter(([, count]) => count > 0);
}
