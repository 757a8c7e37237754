import { IconChevronDown } from '@tabler/icons-react';
import { MenuButton } from '../ui/menu/MenuButton';
import { useNameOf, type Whose } from './useWhose';
import { words } from './whose.words';
import classes from './whose.module.css';

export interface WhoseLabels {
  mine: string;
  everyone: string;
  of: (coachName: string) => string;
}

const load = () => import('./WhoseMenuContent');

/** For owners: whose sessions or clients the page shows. */
export function WhoseMenu({
  whose,
  labels,
  choose,
}: {
  whose: Whose;
  labels: WhoseLabels;
  choose: (of: string | null) => void;
}) {
  const name = useNameOf(whose);
  if (!whose.mayChoose) return null;
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
