import { IconDots } from '@tabler/icons-react';
import { MenuButton } from '../../shared/ui';
import type { ItemOfMenu } from './ItemMenuContent';
import { words } from './attention.words';
import classes from './attention.module.css';

const load = () => import('./ItemMenuContent');

/** Snoozes or dismisses an attention item. `about` names it. */
export function ItemMenu({ about, ...item }: ItemOfMenu & { about: string }) {
  return (
    <MenuButton
      load={load}
      content={item}
      className={classes.dots}
      aria-label={words.menuFor(about)}
    >
      <IconDots size={18} aria-hidden="true" />
    </MenuButton>
  );
}
