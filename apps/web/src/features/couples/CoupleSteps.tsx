import {
  ConfirmCoupleDocument,
  DeclineCoupleDocument,
  EndCoupleDocument,
  PauseCoupleDocument,
  ResumeCoupleDocument,
  type CoupleBarrier,
  type CouplePartsFragment,
} from '@footing/contract';
import { Button } from '@mantine/core';
import { confirmThat, useChange } from '../../shared/ui';
import { assertNever, Sentence, When } from '../../shared/words';
import classes from './couples.module.css';
import { words } from './for-coaches.words';

const CHANGED = { refetchQueries: ['CoupleOfClient', 'CoachCaseload', 'CoachToday'] };

/** What the coach can do about a couple, and what has to be true first. */
export function CoupleSteps({ couple }: { couple: CouplePartsFragment }) {
  const { state, since } = couple;
  switch (state) {
    case 'PROPOSED':
      return (
        <>
          <Since text={words.state.proposed} at={since} />
          <Proposed couple={couple} />
        </>
      );
    case 'JOINED':
    case 'PAUSED':
      return (
        <>
          <Since text={state === 'JOINED' ? words.state.joined : words.state.paused} at={since} />
          <Joined couple={couple} />
        </>
      );
    case 'ENDED':
      return null;
    default:
      return assertNever(state);
  }
}

function Since({ text, at }: { text: string; at: string }) {
  return (
    <p className={classes.text}>
      <Sentence text={text} when={<When at={at} />} />
    </p>
  );
}

function Proposed({ couple: { id, joinBarriers, endBarriers } }: { couple: CouplePartsFragment }) {
  const confirm = useChange(ConfirmCoupleDocument, { ...CHANGED, says: words.join.done });
  const decline = useChange(DeclineCoupleDocument, { ...CHANGED, says: words.decline.done });
  const ask = async (which: 'join' | 'decline') => {
    const { title, text, yes } = words[which];
    if (!(await confirmThat({ title, words: text, yes }))) return;
    void (which === 'join' ? confirm : decline).run({ coupleId: id });
  };
  return (
    <>
      <div className={classes.answers}>
        <Button
          disabled={joinBarriers.length > 0}
          loading={confirm.busy}
          onClick={() => void ask('join')}
        >
          {words.join.button}
        </Button>
        <Button
          variant="light"
          disabled={endBarriers.length > 0}
          loading={decline.busy}
          onClick={() => void ask('decline')}
        >
          {words.decline.button}
        </Button>
      </div>
      <Reasons title={words.reasons.join} barriers={joinBarriers} />
      <Reasons title={words.reasons.decline} barriers={endBarriers} />
    </>
  );
}

function Joined({ couple }: { couple: CouplePartsFragment }) {
  const { id, state, waitsFor, joinBarriers, endBarriers } = couple;
  const isPaused = state === 'PAUSED';
  const pause = useChange(PauseCoupleDocument, { ...CHANGED, says: words.pause.done });
  const resume = useChange(ResumeCoupleDocument, { ...CHANGED, says: words.resume.done });
  const end = useChange(EndCoupleDocument, { ...CHANGED, says: words.end.done });
  const ask = async (which: 'pause' | 'end') => {
    const { title, text, yes } = words[which];
    if (!(await confirmThat({ title, words: text, yes }))) return;
    void (which === 'pause' ? pause : end).run({ coupleId: id });
  };
  return (
    <>
      <div className={classes.answers}>
        {isPaused ? (
          <Button
            disabled={joinBarriers.length > 0}
            loading={resume.busy}
            onClick={() => void resume.run({ coupleId: id })}
          >
            {words.resume.button}
          </Button>
        ) : (
          <Button loading={pause.busy} onClick={() => void ask('pause')}>
            {waitsFor.length > 0 ? words.pause.tell : words.pause.button}
          </Button>
        )}
        <Button
          variant="light"
          disabled={endBarriers.length > 0}
          loading={end.busy}
          onClick={() => void ask('end')}
        >
          {words.end.button}
        </Button>
      </div>
      {isPaused && <Reasons title={words.reasons.resume} barriers={joinBarriers} />}
      <Reasons title={words.reasons.end} barriers={endBarriers} />
    </>
  );
}

function Reasons({ title, barriers }: { title: string; barriers: readonly CoupleBarrier[] }) {
  if (barriers.length === 0) return null;
  return (
    <div className={classes.reasons}>
      <p>{title}</p>
      <ul className={classes.list}>
        {barriers.map((barrier) => (
          <li key={barrier}>{words.reason(barrier)}</li>
        ))}
      </ul>
    </div>
  );
}
