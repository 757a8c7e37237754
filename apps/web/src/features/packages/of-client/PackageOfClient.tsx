import {
  MarkPackagePaidDocument,
  SetPackageEndedDocument,
  type PackagePartsFragment,
} from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { toast, useChange } from '../../../shared/ui';
import { UserText } from '../../../shared/ui/UserText';
import { exactDayWords, localDateOf, useNow, whenWords } from '../../../shared/words';
import { factsOf, leftWords, priceOf } from '../package-facts';
import classes from '../packages.module.css';
import { shared, words } from '../packages.words';
import { PayLink } from '../PayLink';
import { UseList } from '../UseList';
import { ChangePackageDialog } from './ChangePackageDialog';
import { GiveBackDialog } from './GiveBackDialog';
import { InvoicesOfPackage } from './InvoicesOfPackage';
import { PaidDialog } from './PaidDialog';

type Use = PackagePartsFragment['uses'][number];

/** One package, with what staff can do about it. */
export function PackageOfClient({
  each,
  clientName,
}: {
  each: PackagePartsFragment;
  clientName: string;
}) {
  const now = useNow();
  const [dialog, setDialog] = useState<'change' | 'paid' | Use | null>(null);
  const added = exactDayWords(localDateOf(each.soldAt));
  return (
    <>
      <div className={classes.head}>
        <h2>
          <UserText>{each.description}</UserText>
        </h2>
        <span className={classes.left}>{leftWords(each)}</span>
      </div>
      <p className={classes.facts}>
        <UserText>
          {[words.addedOn(added), ...factsOf(each, localDateOf(now))].join(' · ')}
        </UserText>
      </p>
      <p>
        {[
          words.price(priceOf(each)),
          each.paidOn ? shared.paidOn(exactDayWords(each.paidOn)) : words.notPaid,
        ].join(' · ')}
      </p>
      {each.paidNote && <UserText as="p">{words.paidNote(each.paidNote)}</UserText>}
      {each.payLink && <PayLink to={each.payLink} />}
      <Buttons each={each} added={added} open={setDialog} />
      <InvoicesOfPackage
        each={each}
        clientName={clientName}
        label={(button) => words.ofPackage(button, each.description, added)}
      />
      <UseList
        uses={each.uses}
        button={(use) =>
          use.state !== 'GIVEN_BACK' && (
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={words.giveBackOf(whenWords(use.startsAt, now))}
              onClick={() => setDialog(use)}
            >
              {words.giveBack}
            </Button>
          )
        }
      />
      {dialog === 'change' && <ChangePackageDialog each={each} onClose={() => setDialog(null)} />}
      {dialog === 'paid' && <PaidDialog each={each} onClose={() => setDialog(null)} />}
      {dialog !== null && typeof dialog === 'object' && (
        <GiveBackDialog use={dialog} onClose={() => setDialog(null)} />
      )}
    </>
  );
}

function Buttons({
  each,
  added,
  open,
}: {
  each: PackagePartsFragment;
  added: string;
  open: (dialog: 'change' | 'paid') => void;
}) {
  const { id: packageId, endedAt, paidOn, paidNote } = each;
  const paid = useChange(MarkPackagePaidDocument);
  const ended = useChange(SetPackageEndedDocument);
  const end = async () => {
    if (!(await ended.run({ packageId, ended: true }))) return;
    toast.undo(words.endedNow, () => void ended.run({ packageId, ended: false }));
  };
  const reopen = async () => {
    if (await ended.run({ packageId, ended: false })) toast.done(words.reopened);
  };
  const unmark = async () => {
    if (!(await paid.run({ input: { packageId, note: '' } }))) return;
    const again = { input: { packageId, paidOn, note: paidNote } };
    toast.undo(words.unmarked, () => void paid.run(again));
  };
  const button = (label: string, run: () => void, busy = false) => (
    <Button
      size="compact-md"
      variant="light"
      loading={busy}
      aria-label={words.ofPackage(label, each.description, added)}
      onClick={run}
    >
      {label}
    </Button>
  );
  return (
    <div className={classes.buttons}>
      {paidOn
        ? button(words.unmarkPaid, () => void unmark(), paid.busy)
        : button(words.markPaid, () => open('paid'))}
      {button(words.edit, () => open('change'))}
      {endedAt
        ? button(words.reopen, () => void reopen(), ended.busy)
        : button(words.end, () => void end(), ended.busy)}
    </div>
  );
}
