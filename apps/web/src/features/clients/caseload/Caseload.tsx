import type { CaseloadPartsFragment } from '@footing/contract';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { LinePath } from '../../../shared/path/LinePath';
import { useMe } from '../../../shared/session/store';
import { exactWords, useNow } from '../../../shared/words';
import { reasonsWords, shortAgo, shortDayTime, standingWords, words } from './caseload.words';
import classes from './caseload.module.css';

/** Clients with their progress, one line each: a table on a wide page, two lines per client in a narrow pane. */
export function Caseload({
  clients,
  chosen,
  query = '',
}: {
  clients: readonly CaseloadPartsFragment[];
  /** The client whose page is open next to the list: they may be looking, so the list says nothing about others. */
  chosen?: string;
  /** Query string to keep in the links. */
  query?: string;
}) {
  return (
    <div className={classes.caseload}>
      <div className={classes.head} aria-hidden="true">
        {words.columns.map((column) => (
          <span key={column}>{column}</span>
        ))}
      </div>
      <ul className={classes.list}>
        {clients.map((client) => (
          <ClientLine
            key={client.id}
            client={client}
            current={client.id === chosen}
            namesOnly={Boolean(chosen)}
            query={query}
          />
        ))}
      </ul>
    </div>
  );
}

function ClientLine({
  client,
  current,
  namesOnly,
  query,
}: {
  client: CaseloadPartsFragment;
  current: boolean;
  namesOnly: boolean;
  query: string;
}) {
  const now = useNow();
  const me = useMe().account.name;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) line.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const reasons = namesOnly ? [] : client.attention.filter((kind) => kind !== 'SESSION_TODAY');
  return (
    <li ref={line} className={classes.line} data-current={current || undefined}>
      <span className={classes.name}>
        <Link
          to={`/clients/${client.id}${query}`}
          className={classes.link}
          aria-current={current ? 'page' : undefined}
        >
          {client.name}
        </Link>
        {client.coachName !== me && (
          <span className={classes.faint}>{words.withCoach(client.coachName)}</span>
        )}
        {reasons.length > 0 && <span className={classes.reasons}>{reasonsWords(reasons)}</span>}
      </span>
      <span className={classes.path}>
        {client.stones.length > 0 ? (
          <LinePath stones={client.stones} height={24} />
        ) : (
          !namesOnly && <span className={classes.faint}>{client.lastPlan?.title ?? ''}</span>
        )}
      </span>
      <span className={classes.standing}>{!namesOnly && standingWords(client, now)}</span>
      <span className={classes.session}>
        {client.nextSessionAt ? (
          <time dateTime={client.nextSessionAt} title={exactWords(client.nextSessionAt)}>
            {shortDayTime(client.nextSessionAt, now)}
          </time>
        ) : (
          <span className={classes.faint}>{words.noSession}</span>
        )}
      </span>
      <span className={classes.lastActive}>
        {client.lastActiveAt ? (
          <time dateTime={client.lastActiveAt} title={exactWords(client.lastActiveAt)}>
            {shortAgo(client.lastActiveAt, now)}
          </time>
        ) : (
          <span className={classes.faint}>{words.notActive}</span>
        )}
      </span>
    </li>
  );
}
