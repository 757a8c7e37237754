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
import { words } from './breathers.words';

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
      <Sheet title={words.earlier.title}>
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
            {words.earlier.more}
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
  const sharing = useChange(ShareBreatherDocument, { says: words.earlier.shared(coachName) });
  const takingBack = useChange(UnshareBreatherDocument, {
    says: words.earlier.unshared,
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
            {words.earlier.resume}
          </Button>
        ) : sharedAt ? (
          <Button
            variant="light"
            size="sm"
            disabled={busy}
            onClick={() => void takingBack.run({ id })}
          >
            {words.earlier.unshare}
          </Button>
        ) : (
          <Button variant="light" size="sm" disabled={busy} onClick={() => void onShare()}>
            {words.choice.share(coachName)}
          </Button>
        )}
        <Button variant="light" size="sm" disabled={busy} onClick={() => void onBurn()}>
          {words.choice.burn}
        </Button>
      </div>
    </details>
  );
}

function stateWords(keptAt: string | null, sharedAt: string | null, coachName: string): string {
  const { undecided, shared, onlyYou } = words.earlier.state;
  if (keptAt === null) return undecided;
  return sharedAt ? shared(coachName) : onlyYou;
}
