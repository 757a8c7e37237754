import { Menu } from '@mantine/core';
import { useMe } from '../../shared/session/store';
import { useSwitchPractice } from './useSwitchPractice';
import { roleWords } from '../../shared/words';
import { words as all } from './coach-menus.words';

const words = all.you;

/** The other practices of this account, as items of a menu. Nothing while there is only one. */
export function PracticeSwitcherItems() {
  const { member, memberships } = useMe();
  const switchTo = useSwitchPractice();
  const others = memberships.filter(({ id }) => id !== member?.id);
  if (others.length === 0) return null;
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{words.otherPractices}</Menu.Label>
      {others.map(({ id, practice, role }) => (
        <Menu.Item key={id} onClick={() => void switchTo(practice)}>
          {words.practice(practice.name, roleWords(role))}
        </Menu.Item>
      ))}
    </>
  );
}
