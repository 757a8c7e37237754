import { IconChevronDown } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { AfterPaint } from '../ui/AfterPaint';
import { MenuButton } from '../ui/menu/MenuButton';
import { useCoaches, type Whose } from './useWhose';
import { words } from './whose.words';
import classes from './whose.module.css';

const load = () => import('./WhoseMenuContent');

/** For owners of a practice with several coaches: whose sessions or clients the page shows. */
export function WhoseMenu({ whose }: { whose: Whose }) {
  return (
    whose.mayChoose && (
      <AfterPaint>
        <Choice whose={whose} />
      </AfterPaint>
    )
  );
}

function Choice({ whose }: { whose: Whose }) {
  const coaches = useCoaches();
  const [, setParams] = useSearchParams();
  // Someone who is alone still sees the choice that an address has made.
  if (whose.of === null && coaches.length < 2) return null;
  const shown = whose.isMine
    ? words.mine
    : whose.isEveryone
      ? words.everyone
      : (coaches.find(({ id }) => id === whose.coachId)?.name ?? words.someone);
  const choose = (choice: string) => setParams((now) => whose.put(now, choice), { replace: true });
  return (
    <MenuButton
      load={load}
      content={{ whose, choose }}
      className={classes.button}
      aria-label={words.menu(shown)}
    >
      {shown}
      <IconChevronDown size={16} aria-hidden="true" />
    </MenuButton>
  );
}
