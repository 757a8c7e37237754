import { PracticeCoachesDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { MenuOfButton, type ButtonMenu } from '../ui/menu/MenuOfButton';
import { everyone, type Whose } from './useWhose';
import type { WhoseLabels } from './WhoseMenu';

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
  const { data } = useQuery(PracticeCoachesDocument);
  const coaches = (data?.practice.members ?? []).filter(({ you }) => !you);
  const choices: [string | null, string][] = [
    [null, labels.mine],
    [everyone, labels.everyone],
    ...coaches.map(({ id, name }): [string, string] => [id, labels.of(name)]),
  ];
  return (
    <MenuOfButton menu={menu} position="bottom-start">
      {choices.map(([value, label]) => (
        <Menu.Item
          key={value}
          role="menuitemradio"
          aria-checked={value === of}
          rightSection={value === of && <IconCheck size={16} aria-hidden="true" />}
          onClick={() => choose(value)}
        >
          {label}
        </Menu.Item>
      ))}
    </MenuOfButton>
  );
}
