import { Menu } from '@mantine/core';
import { Link } from 'react-router';
import { MenuOfButton, type ButtonMenu } from '../../shared/ui';
import { useMe, useMembership } from '../../shared/session/store';
import { PracticeSwitcherItems } from './PracticeSwitcherItems';
import { words } from './coach-menus.words';
import { useSignOut } from './useSignOut';

export default function YouMenuContent({
  onShortcuts,
  menu,
}: {
  onShortcuts: () => void;
  menu: ButtonMenu;
}) {
  const { account } = useMe();
  const { practice } = useMembership();
  const signOut = useSignOut();
  return (
    <MenuOfButton menu={menu} position="right-end">
      <Menu.Label>
        {account.name}, {practice.name}
      </Menu.Label>
      <Menu.Item component={Link} to="/account">
        {words.you.account}
      </Menu.Item>
      <Menu.Item onClick={onShortcuts}>{words.shortcuts.title}</Menu.Item>
      <PracticeSwitcherItems />
      <Menu.Divider />
      <Menu.Item onClick={() => void signOut()}>{words.you.signOut}</Menu.Item>
    </MenuOfButton>
  );
}
