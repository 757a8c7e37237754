import { Menu } from '@mantine/core';
import { Link } from 'react-router';
import { MenuOfButton, type ButtonMenu } from '../../shared/ui';
import { useMe, useMembership } from '../../shared/session/store';
import { PracticeSwitcherItems } from './PracticeSwitcherItems';
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
        Your account
      </Menu.Item>
      <Menu.Item onClick={onShortcuts}>Keyboard shortcuts</Menu.Item>
      <PracticeSwitcherItems />
      <Menu.Divider />
      <Menu.Item onClick={() => void signOut()}>Sign out</Menu.Item>
    </MenuOfButton>
  );
}
