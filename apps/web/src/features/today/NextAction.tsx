import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { Markdown } from '../../shared/ui';
import { localDateOf, useNow } from '../../shared/words';
import { dueWords, HabitCounter, pathToActionPage, WorkWords, type ActionCommands } from '../plans';
import type { TodayAction } from './types';
import classes from './today.module.css';
import { words } from './today.words';
import { UserText } from '../../shared/ui/UserText';

/** The next action. Its button comes before its guidance, so that both names fit on a small phone. */
export function NextAction({
  action,
  commands,
  left,
}: {
  action: TodayAction | null;
  commands: ActionCommands;
  /** The number of other unfinished actions. */
  left: number;
}) {
  const heading = useFocusOnNext(action?.id ?? null);
  if (!action) {
    return (
      <div className={classes.next} data-rest>
        <h3 className={classes.nextTitle} ref={heading} tabIndex={-1}>
          {words.next.nothingLeft}
        </h3>
        <p className={classes.nextWords}>{left > 0 ? words.next.canWait : words.next.stepDone}</p>
      </div>
    );
  }
  return (
    <div className={classes.next}>
      <p className={classes.eyebrow}>
        {words.next.title}
        <Due action={action} />
      </p>
      <h3 className={classes.nextTitle} dir="auto" ref={heading} tabIndex={-1}>
        {action.title}
      </h3>
      <div className={classes.doing}>
        <Control action={action} commands={commands} />
      </div>
      {action.prompt && (
        <UserText as="p" className={`footing-voice ${classes.prompt}`}>
          {action.prompt}
        </UserText>
      )}
      <Markdown text={action.guidance} />
    </div>
  );
}

function Control({ action, commands }: { action: TodayAction; commands: ActionCommands }) {
  const path = pathToActionPage(action);
  if (path) {
    return (
      <Button component={Link} to={path} size="lg" fullWidth>
        <WorkWords action={action} />
      </Button>
    );
  }
  if (action.habit) {
    return (
      <HabitCounter
        large
        title={action.title}
        habit={action.habit}
        onCount={(by, day) => void commands.count(action, by, day)}
      />
    );
  }
  return (
    <Button size="lg" fullWidth onClick={() => void commands.tick(action, true)}>
      {words.next.done}
    </Button>
  );
}

function Due({ action }: { action: TodayAction }) {
  const due = dueWords(action, localDateOf(useNow()));
  if (!due) return null;
  return (
    <>
      {' '}
      <span aria-hidden="true">·</span> {due}
    </>
  );
}

/** The pressed button disappears with its action, so focus moves to the next action's name. */
function useFocusOnNext(id: string | null) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(id);
  useEffect(() => {
    if (before.current === id) return;
    before.current = id;
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (lost || heading.current?.parentElement?.contains(document.activeElement)) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [id]);
  return heading;
}
