import { useQuery } from '@apollo/client/react';
import {
  AnswerCoupleProposalDocument,
  LeaveCoupleDocument,
  MyCoupleDocument,
  TakeBackCoupleAnswerDocument,
  type OwnCouplePartsFragment,
} from '@footing/contract';
import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import { useRefetchOnReturn } from '../../shared/session/useRefetchOnReturn';
import {
  BackTo,
  confirmThat,
  EmptyState,
  Loaded,
  LoadingState,
  Page,
  PageHeader,
  Sheet,
  useChange,
} from '../../shared/ui';
import { assertNever } from '../../shared/words';
import { MessagesOfCouple } from '../messages';
import { CoupleNotes } from './CoupleNotes';
import { EarlierCouples } from './EarlierCouples';
import { JointPlan, JointPlanBefore } from './JointPlan';
import { WrittenAlone } from './JointReflection';
import { JointSessions } from './JointSessions';
import { PlanForTwoChanged } from './PlanForTwoChanged';
import classes from './couples.module.css';
import { words } from './couples.words';

type Couple = OwnCouplePartsFragment;

const aliasOf = ({ alias }: Couple): string => alias || words.theOther;

/** What the coach asks about working as a couple, or what both share. It shows no answer, not even one's own. */
export function CouplePage() {
  const query = useQuery(MyCoupleDocument, { fetchPolicy: 'cache-and-network' });
  useRefetchOnReturn(query.refetch);
  return (
    <Page>
      <BackTo to="/you">{words.back}</BackTo>
      <PageHeader title={words.title} />
      <Loaded query={query} skeleton={<LoadingState lines={5} label={words.loading} />}>
        {({ myCouple }) =>
          myCouple ? (
            <>
              <ByLine couple={myCouple} />
              <EarlierCouples couples={myCouple.earlier} />
            </>
          ) : (
            <EmptyState title={words.nothing.title}>{words.nothing.text}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}

function ByLine({ couple }: { couple: Couple }) {
  const { line, coachName } = couple;
  switch (line) {
    case 'ASKED':
      return <Asked couple={couple} />;
    case 'COACH_TALKS_FIRST':
      return (
        <>
          <Sheet>
            <p className={classes.line}>{words.talksFirst.line}</p>
            <p className={classes.text}>{words.talksFirst.text}</p>
            {!couple.wasJoined && <TakeBack couple={couple} />}
          </Sheet>
          <Sessions couple={couple} />
          <Notes couple={couple} />
          <Messages couple={couple} />
          {couple.plan && <JointPlanBefore plan={couple.plan} />}
          <WrittenAlone reflections={couple.reflections} />
          {couple.wasJoined && <Leave couple={couple} />}
        </>
      );
    case 'TOGETHER':
      return (
        <>
          <Sheet>
            <p className={classes.line}>{words.together.line(coachName, aliasOf(couple))}</p>
          </Sheet>
          <PlanForTwoChanged couple={couple} />
          {couple.plan && (
            <JointPlan
              own={{ ...couple, alias: aliasOf(couple) }}
              plan={couple.plan}
              reflections={couple.reflections}
            />
          )}
          <Sessions couple={couple} />
          <Notes couple={couple} />
          <Messages couple={couple} />
          <WrittenAlone reflections={aboutGone(couple)} title={words.reflection.aboutGone} />
          <Shared couple={couple} title={words.shared.titleNow} />
          <Leave couple={couple} />
        </>
      );
    case 'OVER':
      return (
        <>
          <Sheet>
            <p className={classes.line}>{words.over.line}</p>
            <p className={classes.text}>{words.over.text}</p>
          </Sheet>
          <Notes couple={couple} />
          <Messages couple={couple} />
          {couple.plan && <JointPlanBefore plan={couple.plan} />}
          <WrittenAlone reflections={couple.reflections} />
        </>
      );
    default:
      return assertNever(line);
  }
}

/** What the client wrote about actions that the coach has removed since. */
function aboutGone({ plan, reflections }: Couple) {
  const keys = plan?.steps.flatMap(({ actions }) => actions.map(({ key }) => key)) ?? [];
  return reflections.filter(({ action }) => !keys.includes(action));
}

function Asked({ couple }: { couple: Couple }) {
  const { id, coachName } = couple;
  const answer = useChange(AnswerCoupleProposalDocument, { says: words.asked.saved });
  return (
    <>
      <Sheet>
        <p className={classes.line}>{words.asked.question(aliasOf(couple))}</p>
        <p className={classes.text}>{words.asked.intro(coachName)}</p>
        <p className={classes.text}>{words.asked.unknown(aliasOf(couple))}</p>
      </Sheet>
      <Shared couple={couple} title={words.shared.title} />
      <Sheet title={words.asked.answer}>
        <p className={classes.text}>{words.asked.whoSees(coachName, aliasOf(couple))}</p>
        <p className={classes.text}>{words.asked.next(coachName)}</p>
        <p className={classes.text}>
          {words.asked.free(coachName)}{' '}
          <Anchor component={Link} to="/safety">
            {words.asked.safety}
          </Anchor>
        </p>
        <div className={classes.answers}>
          {(['YES', 'NO'] as const).map((each) => (
            <Button
              key={each}
              size="md"
              variant="light"
              loading={answer.busy}
              onClick={() => void answer.run({ id, answer: each })}
            >
              {each === 'YES' ? words.asked.yes : words.asked.no}
            </Button>
          ))}
        </div>
      </Sheet>
    </>
  );
}

function Shared({ couple, title }: { couple: Couple; title: string }) {
  return (
    <>
      <Sheet title={title}>
        <ul className={classes.list}>
          <li>{words.shared.plan}</li>
          <li>{words.shared.sessions(couple.coachName)}</li>
          <li>{words.shared.notes(couple.coachName)}</li>
          <li>{words.shared.messages(couple.coachName)}</li>
        </ul>
      </Sheet>
      <Sheet title={words.alone.title}>
        <p className={classes.text}>{words.alone.text(aliasOf(couple))}</p>
      </Sheet>
    </>
  );
}

function Sessions({ couple: { sessions } }: { couple: Couple }) {
  if (sessions.length === 0) return null;
  return (
    <Sheet title={words.sessions.title}>
      <JointSessions
        sessions={sessions}
        length={words.sessions.minutes}
        join={words.sessions.join}
        more={words.sessions.more}
      />
    </Sheet>
  );
}

function Notes({ couple }: { couple: Couple }) {
  const { notes, coachName, wasJoined, line } = couple;
  if (!wasJoined || (notes.length === 0 && line !== 'TOGETHER')) return null;
  return (
    <Sheet title={words.notes.title}>
      {notes.length === 0 ? (
        <p className={classes.text}>{words.notes.none(coachName)}</p>
      ) : (
        <>
          <p className={classes.soft}>{words.notes.readers(coachName, aliasOf(couple))}</p>
          <CoupleNotes notes={notes} by={words.notes.by} />
        </>
      )}
    </Sheet>
  );
}

function Messages({ couple }: { couple: Couple }) {
  if (!couple.wasJoined) return null;
  return <MessagesOfCouple id={couple.id} side="CLIENT" alias={aliasOf(couple)} partners={[]} />;
}

function TakeBack({ couple: { id } }: { couple: Couple }) {
  const takeBack = useChange(TakeBackCoupleAnswerDocument, { says: words.talksFirst.takenBack });
  return (
    <div className={classes.answers}>
      <Button
        size="md"
        variant="light"
        loading={takeBack.busy}
        onClick={() => void takeBack.run({ id })}
      >
        {words.talksFirst.takeBack}
      </Button>
    </div>
  );
}

function Leave({ couple }: { couple: Couple }) {
  const { id, coachName } = couple;
  const leave = useChange(LeaveCoupleDocument, { says: words.leave.left });
  const ask = async () => {
    const isSure = await confirmThat({
      title: words.leave.title,
      words: words.leave.text(coachName, aliasOf(couple)),
      yes: words.leave.yes,
    });
    if (isSure) void leave.run({ id });
  };
  return (
    <Sheet>
      <p className={classes.text}>{words.leave.about(coachName, aliasOf(couple))}</p>
      <Button size="md" variant="light" loading={leave.busy} onClick={() => void ask()}>
        {words.leave.button}
      </Button>
    </Sheet>
  );
}
