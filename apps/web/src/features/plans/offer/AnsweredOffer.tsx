import { RevertOfferDocument, type PlanOfferPartsFragment } from '@footing/contract';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { PlanChangeList } from '../../../shared/plan-changes';
import { confirmThat, PageHeader, Sheet, useChange } from '../../../shared/ui';
import { Sentence, When } from '../../../shared/words';
import { planMoved } from './AnswerOffer';
import plan from '../plan.module.css';
import classes from './offer.module.css';
import { words } from './offer.words';

/** What became of an offer, and the way back while there is one. */
export function AnsweredOffer({ offer }: { offer: PlanOfferPartsFragment }) {
  const { title, text } = standing(offer);
  return (
    <>
      <PageHeader title={title}>{text}</PageHeader>
      <div className={classes.sheets}>
        {offer.state === 'ACCEPTED' && (
          <Sheet title={words.accepted.changed}>
            {offer.changes.length === 0 ? (
              <p>{words.accepted.noChanges}</p>
            ) : (
              <PlanChangeList changes={offer.changes} />
            )}
          </Sheet>
        )}
        <div className={plan.choices}>
          <Button component={Link} to="/plan" size="md">
            {words.toPlan}
          </Button>
          {offer.revertUntil && <Revert offerId={offer.id} />}
        </div>
      </div>
    </>
  );
}

function standing(offer: PlanOfferPartsFragment) {
  switch (offer.state) {
    case 'DECLINED':
      return { title: words.declined.title, text: words.declined.text(offer.by) };
    case 'REVERTED':
      return { title: words.reverted.title, text: <Reverted offer={offer} /> };
    default:
      return { title: words.accepted.title, text: <Accepted offer={offer} /> };
  }
}

/** The client is told if their coach did it. */
function Reverted({ offer: { by, revertedBy, revertedAt } }: { offer: PlanOfferPartsFragment }) {
  return (
    <>
      {revertedAt && revertedBy === by && (
        <Sentence text={words.reverted.byCoach(by)} when={<When at={revertedAt} say="day" />} />
      )}{' '}
      {words.reverted.text}
    </>
  );
}

function Accepted({ offer: { answeredAt, revertUntil } }: { offer: PlanOfferPartsFragment }) {
  return (
    <>
      {answeredAt && (
        <Sentence text={words.accepted.since} when={<When at={answeredAt} say="day" />} />
      )}{' '}
      {revertUntil ? (
        <Sentence text={words.accepted.until} when={<When at={revertUntil} say="dayTime" />} />
      ) : (
        words.accepted.over
      )}
    </>
  );
}

function Revert({ offerId }: { offerId: string }) {
  const revert = useChange(RevertOfferDocument, { update: planMoved, says: words.revert.done });
  const ask = async () => {
    const { title, text, yes, no } = words.revert;
    if (await confirmThat({ title, words: text, yes, no })) await revert.run({ offerId });
  };
  return (
    <Button size="md" variant="light" loading={revert.busy} onClick={() => void ask()}>
      {words.revert.button}
    </Button>
  );
}
