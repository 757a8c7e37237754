import { Menu } from '@mantine/core';
import { MenuOfButton, type ButtonMenu } from '../ui/menu/MenuOfButton';
import { EVERYONE, MINE, useCoaches, type Whose } from './useWhose';
import { words } from './whose.words';

export default function WhoseMenuContent({
  whose: { isMine, coachId },
  choose,
  menu,
}: {
  whose: Whose;
  choose: (choice: string) => void;
  menu: ButtonMenu;
}) {
  const coaches = useCoaches().filter(({ you }) => !you);
  return (
    <MenuOfButton menu={menu} position="bottom-start">
      <Menu.RadioGroup value={isMine ? MINE : (coachId ?? EVERYONE)} onChange={choose}>
        <Menu.RadioItem value={MINE} closeMenuOnClick>
          {words.mine}
        </Menu.RadioItem>
        <Menu.RadioItem value={EVERYONE} closeMenuOnClick>
          {words.everyone}
        </Menu.RadioItem>
        {coaches.map(({ id, name }) => (
          <Menu.RadioItem key={id} value={id} closeMenuOnClick>
            {name}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </MenuOfButton>
  );
}
