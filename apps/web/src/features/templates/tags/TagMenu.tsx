import { IconChevronDown } from '@tabler/icons-react';
import { MenuButton } from '../../../shared/ui';
import type { useTag } from './useTag';
import { words } from './tags.words';
import classes from './tags.module.css';

const load = () => import('./TagMenuContent');

/** Which tag the list shows. The tags are fetched when the menu opens: the list itself does not need them. */
export function TagMenu({ of: { tag, choose } }: { of: ReturnType<typeof useTag> }) {
  return (
    <MenuButton load={load} content={{ tag, choose }} className={classes.menuButton}>
      {tag ? words.chosen(tag) : words.menu}
      <IconChevronDown size={16} aria-hidden="true" />
    </MenuButton>
  );
}
