import { Menu } from '@mantine/core';
import { MenuOfButton, type ButtonMenu } from '../ui/menu/MenuOfButton';
import { EVERYONE, useCoaches, type Whose } from './useWhose';
import type { WhoseLabels } from './WhoseMenu';

const MINE = 'mine';

export default function WhoseMenuContent({
  whose: { of },
  labels,
  choose,
  menu,
}: {
  whose: Whose;
  labels: WhoseLabels;
  choose: (of: string | null) => void;
  menu: ButtonMenu;
}) {
  const coaches = useCoaches().filter(({ you }) => !you);
  return (
    <MenuOfButton menu={menu} position="bottom-start">
      <Menu.RadioGroup
        value={of ?? MINE}
        onChange={(value) => choose(value === MINE ? null : value)}
      >
        <Menu.RadioItem value={MINE} closeMenuOnClick>
          {labels.mine}
        </Menu.RadioItem>
        <Menu.RadioItem value={EVERYONE} closeMenuOnClick>
          {labels.everyone}
        </Menu.RadioItem>
        {coaches.map(({ id, name }) => (
          <Menu.RadioItem key={id} value={id} closeMenuOnClick>
            {labels.of(name)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </MenuOfButton>
  );
}
