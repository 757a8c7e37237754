import { IconChevronDown } from '@tabler/icons-react';
import { AfterPaint } from '../ui/AfterPaint';
import { MenuButton } from '../ui/menu/MenuButton';
import { useCoaches, type Whose } from './useWhose';
import { words } from './whose.words';
import classes from './whose.module.css';

export interface WhoseLabels {
  mine: string;
  everyone: string;
  of: (coachName: string) => string;
}

const load = () => import('./WhoseMenuContent');

/** For owners of a practice with several coaches: whose sessions or clients the page shows. */
export function WhoseMenu(props: Props) {
  return (
    props.whose.mayChoose && (
      <AfterPaint>
        <Choice {...props} />
      </AfterPaint>
    )
  );
}

interface Props {
  whose: Whose;
  labels: WhoseLabels;
  choose: (of: string | null) => void;
}

function Choice({ whose, labels, choose }: Props) {
  const coaches = useCoaches();
  if (whose.isMine && coaches.length < 2) return null;
  const name = coaches.find(({ id }) => id === whose.coachId)?.name;
  const shown = whose.isMine
    ? labels.mine
    : whose.isEveryone
      ? labels.everyone
      : name
        ? labels.of(name)
        : words.someone;
  return (
    <MenuButton
      load={load}
      content={{ whose, labels, choose }}
      className={classes.button}
      aria-label={words.menu(shown)}
    >
      {shown}
      <IconChevronDown size={16} aria-hidden="true" />
    </MenuButton>
  );
}
