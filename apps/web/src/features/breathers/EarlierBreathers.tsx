import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import {
  ShareBreatherDocument,
  UnshareBreatherDocument,
  type BreatherPartsFragment,
} from '@footing/contract';
import { useMembership } from '../../shared/session/store';
import { Sheet, useChange } from '../../shared/ui';
import { When } from '../../shared/words';
import { confirmBurn, confirmShare } from './confirmations';
import { burn } from './useBreather';
import classes from './breathers.module.css';

/** Earlier breathers: kept, shared, or undecided. */
export function EarlierBreathers({
  breathers,
  coachName,
  onGoOn,
  onBurnt,
  onMore,
}: {
  breathers: readonly BreatherPartsFragment[];
  coachName: string;
  onGoOn: (id: string) => void;
  onBurnt: () => void;
  onMore: (() => void) | null;
}) {
  if (breathers.length === 0) return null;
  return (
    <div className={classes.kept}>
      <Sheet title="From before">
        <ul className={classes.list}>
          {breathers.map((breather) => (
            <li key={breather.id}>
              <KeptBreather
                breather={breather}
                coachName={coachName}
                onGoOn={() => onGoOn(breather.id)}
                onBurnt={onBurnt}
              />
            </li>
          ))}
        </ul>
        {onMore && (
          <Button variant="subtle" mt="sm" onClick={onMore}>
            Show earlier ones
          </Button>
        )}
      </Sheet>
    </div>
  );
}

function KeptBreather({
  breather: { id, text, version, startedAt, keptAt, sharedAt },
  coachName,
  onGoOn,
  onBurnt,
}: {
  breather: BreatherPartsFragment;
  coachName: string;
  onGoOn: () => void;
  onBurnt: () => void;
}) {
  const client = useApolloClient();
  const { practice } = useMembership();
  const sharing = useChange(ShareBreatherDocument, { says: `Shared with ${coachName}.` });
  const takingBack = useChange(UnshareBreatherDocument, {
    says: 'Taken back. It is yours alone.',
  });
  const busy = sharing.busy || takingBack.busy;
  const onBurn = async () => {
    if ((await confirmBurn()) && (await burn(client, id))) onBurnt();
  };
  const onShare = async () => {
    if (await confirmShare(coachName, practice.name)) await sharing.run({ id, version });
  };
  return (
    <details className={classes.one}>
      <summary>
        <When at={startedAt} say="dayTime" capital />
        <span className={classes.mark}>{stateWords(keptAt, sharedAt, coachName)}</span>
      </summary>
      <p className={classes.words} dir="auto">
        {text}
      </p>
      <div className={classes.row}>
        {keptAt === null ? (
          <Button variant="light" size="sm" onClick={onGoOn}>
            Go on with it
          </Button>
        ) : sharedAt ? (
          <Button
            variant="light"
            size="sm"
            disabled={busy}
            onClick={() => void takingBack.run({ id })}
          >
            Take it back
          </Button>
        ) : (
          <Button variant="light" size="sm" disabled={busy} onClick={() => void onShare()}>
            Share it with {coachName}
          </Button>
        )}
        <Button variant="light" size="sm" disabled={busy} onClick={() => void onBurn()}>
          Burn it
        </Button>
      </div>
    </details>
  );
}

function stateWords(keptAt: string | null, sharedAt: string | null, coachName: string): string {
  if (keptAt === null) return 'Not decided yet';
  return sharedAt ? `Shared with ${coachName}` : 'Yours alone';
}
