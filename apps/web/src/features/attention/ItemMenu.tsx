import { IconDots } from '@tabler/icons-react';
import { MenuButton } from '../../shared/ui';
import type { ItemOfMenu } from './ItemMenuContent';
import classes from './attention.module.css';

const load = () => import('./ItemMenuContent');

/** Snoozes or dismisses an attention item. `about` names it. */
export function ItemMenu({ about, ...item }: ItemOfMenu & { about: string }) {
  return (
    <MenuButton
      load={load}
      content={item}
      className={classes.dots}
      aria-label={`Snooze or dismiss: ${about}`}
    >
      <IconDots size={18} aria-hidden="true" />
    </MenuButton>
  );
}
