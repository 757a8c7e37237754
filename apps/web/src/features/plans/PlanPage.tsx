import { Anchor } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { MyPlanDocument, type WholePlanPartsFragment } from '@footing/contract';
import { Link } from 'react-router';
import { useRefetchOnReturn } from '../../shared/session/useRefetchOnReturn';
import { openHelp } from '../../shared/help/help-overlay';
import { PlanHistory } from '../../shared/plan-changes';
import { EmptyState, Loaded, Page, PageHeader } from '../../shared/ui';
import { assertNever, Sentence, useNow, WhenDay } from '../../shared/words';
import { readinessLockWords } from './readiness-lock.words';
import { PlanChoices } from './PlanChoices';
import { PlanEnded } from './ending/PlanEnded';
import { PlanPath } from './PlanPath';
import { words } from './plans.words';
import { OfferNotice } from './offer/OfferNotice';
import { LettingGoUndoNotice } from './ending/UndoLettingGo';
import { WrittenInPlan } from './reflections/WrittenInPlan';

export function PlanPage() {
  const query = useQuery(MyPlanDocument);
  useRefetchOnReturn(query.refetch);
  return (
    <Page>
      <Loaded query={query}>
        {({ myPlan }) => (myPlan ? <Plan plan={myPlan} /> : <NoPlan />)}
      </Loaded>
    </Page>
  );
}

function Plan({ plan }: { plan: WholePlanPartsFragment }) {
  if (plan.status === 'ENDED') return <PlanEnded plan={plan} />;
  return (
    <>
      <PageHeader title={plan.title}>
        <Standing plan={plan} />
      </PageHeader>
      <OfferNotice planId={plan.id} />
      <PlanPath plan={plan} />
      <WrittenInPlan plan={plan} />
      <PlanHistory planId={plan.id} />
      <LettingGoUndoNotice plan={plan} />
      <PlanChoices plan={plan} />
    </>
  );
}

function Standing({ plan }: { plan: WholePlanPartsFragment }) {
  const { startsOn, pausedOn, resumesOn, timeZone: zone } = plan;
  switch (plan.status) {
    case 'WAITING':
      return <BeforeIt plan={plan} />;
    case 'SCHEDULED':
      return (
        <Sentence text={words.standing.starts} day={<WhenDay on day={startsOn} zone={zone} />} />
      );
    case 'PAUSED':
      if (!pausedOn) return words.standing.paused;
      return (
        <Sentence
          text={resumesOn ? words.standing.pausedUntil : words.standing.pausedSince}
          since={<WhenDay day={pausedOn} zone={zone} />}
          until={resumesOn && <WhenDay day={resumesOn} zone={zone} />}
        />
      );
    case 'ACTIVE':
    case 'ENDED':
      return (
        <Sentence
          text={words.standing.started}
          day={<WhenDay on day={startsOn} zone={zone} distance={false} />}
        />
      );
    default:
      return assertNever(plan.status);
  }
}

/** The same message as on Today. */
function BeforeIt({ plan }: { plan: WholePlanPartsFragment }) {
  const now = useNow();
  const lock = plan.steps.flatMap(({ locks }) => locks).find(({ kind }) => kind === 'READINESS');
  const { words: text, way } = readinessLockWords(lock, words.standing.yourCoach, now);
  return (
    <>
      {text}{' '}
      <Anchor component={Link} to="/ready">
        {way}
      </Anchor>
    </>
  );
}

const Way = ({ to, children }: { to: string; children: string }) => (
  <Anchor component={Link} to={to} inherit>
    {children}
  </Anchor>
);

function NoPlan() {
  return (
    <>
      <PageHeader title={words.none.pageTitle} />
      <EmptyState title={words.none.title}>
        {words.none.text}{' '}
        <Sentence
          text={words.none.meanwhile}
          checkIn={<Way to="/check-in">{words.none.checkIn}</Way>}
          breather={<Way to="/breather">{words.none.breather}</Way>}
          help={
            <Anchor component="button" type="button" inherit onClick={() => openHelp()}>
              {words.none.help}
            </Anchor>
          }
        />
      </EmptyState>
    </>
  );
}
