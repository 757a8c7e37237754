import {
  RevertOfferDocument,
  WithdrawOfferDocument,
  type PlanOfferPartsFragment,
} from '@footing/contract';
import { Button } from '@mantine/core';
import { offerWords, PlanChangeList } from '../../../shared/plan-changes';
import { confirmThat, Sheet, useChange } from '../../../shared/ui';
import { Sentence, When } from '../../../shared/words';
import { words as all } from './offers.words';

const words = all.last;
const LISTS = ['PlanToMove', 'CoachClient', 'PlanEdits', 'PlansOnOlderVersions'];

/** What became of the last offer; the coach can withdraw it, or undo the move for seven days. */
export function LastOffer({ offer, name }: { offer: PlanOfferPartsFragment; name: string }) {
  return (
    <Sheet title={words.title}>
      <p>
        <Sentence
          text={standingWords(offer, name)}
          when={<When at={instantOf(offer)} say="day" />}
          until={offer.revertUntil && <When at={offer.revertUntil} say="dayTime" />}
        />
      </p>
      {offer.state === 'ACCEPTED' && offer.changes.length > 0 && (
        <details>
          <summary>{words.changed}</summary>
          <PlanChangeList changes={offer.changes} />
        </details>
      )}
      {offer.state === 'OFFERED' && <Withdraw offerId={offer.id} name={name} />}
      {offer.revertUntil && <Revert offerId={offer.id} name={name} />}
    </Sheet>
  );
}

/** When the last thing happened that the sentence is about. */
const instantOf = ({ at, answeredAt, revertedAt, revertedBy }: PlanOfferPartsFragment): string =>
  (revertedBy && revertedAt) ?? answeredAt ?? at;

function standingWords(offer: PlanOfferPartsFragment, name: string): string {
  const { state, toNumber, canAccept, revertUntil, revertedBy } = offer;
  switch (state) {
    case 'OFFERED':
      return canAccept ? offerWords.offered(name, toNumber) : words.recalled(toNumber);
    case 'ACCEPTED':
      return revertUntil
        ? offerWords.accepted(name, toNumber)
        : words.acceptedForGood(name, toNumber);
    case 'DECLINED':
      return offerWords.declined(name, toNumber);
    case 'WITHDRAWN':
      return words.withdrawnOn(toNumber);
    case 'REVERTED':
      return revertedBy ? words.revertedBy(revertedBy, toNumber) : words.reverted(toNumber);
  }
}

function Withdraw({ offerId, name }: { offerId: string; name: string }) {
  const withdraw = useChange(WithdrawOfferDocument, {
    says: words.withdrawn,
    refetchQueries: LISTS,
  });
  const ask = async () => {
    const { title, text, yes, no } = words.ask;
    const sure = await confirmThat({ title, words: text(name), yes, no });
    if (sure) await withdraw.run({ offerId });
  };
  return (
    <Button mt="sm" variant="light" loading={withdraw.busy} onClick={() => void ask()}>
      {words.withdraw}
    </Button>
  );
}

function Revert({ offerId, name }: { offerId: string; name: string }) {
  const revert = useChange(RevertOfferDocument, {
    says: all.revert.done,
    refetchQueries: [...LISTS, 'CoachCaseload', 'CoachToday'],
  });
  const ask = async () => {
    const { title, text, yes, no } = all.revert;
    const sure = await confirmThat({ title, words: text(name), yes, no });
    if (sure) await revert.run({ offerId });
  };
  return (
    <Button mt="sm" variant="light" loading={revert.busy} onClick={() => void ask()}>
      {all.revert.button}
    </Button>
  );
}
