import { Button, Group, Menu, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { MenuOfButton, type ButtonMenu } from '../../shared/ui';
import { words } from './attention.words';
import { dayAfter, nextMonday } from './days-ahead';
import { useMarks } from './useMarks';

export interface ItemOfMenu {
  id: string;
  kind: string;
  today: string;
  /** Called when the item has left the page. */
  gone: () => void;
}

export default function ItemMenuContent({
  id,
  kind,
  today,
  gone,
  menu,
}: ItemOfMenu & { menu: ButtonMenu }) {
  const marks = useMarks(today, gone);
  const [choosing, setChoosing] = useState(false);
  const snooze = (until: string) => void marks.snooze(id, until);
  const isHold = kind === 'SAFETY_HOLD';
  const isJointWork = kind === 'COUPLE_WAITING' || kind === 'COUPLE_LEFT';
  const isDismissible = !isHold && !isJointWork;
  return (
    <>
      <MenuOfButton menu={menu} position="bottom-end">
        {isDismissible && (
          <Menu.Item disabled={marks.busy} onClick={() => void marks.dismiss(id)}>
            {words.dismiss}
          </Menu.Item>
        )}
        <Menu.Item disabled={marks.busy} onClick={() => snooze(dayAfter(today, 1))}>
          {words.untilTomorrow}
        </Menu.Item>
        {isDismissible && (
          <>
            <Menu.Item disabled={marks.busy} onClick={() => snooze(dayAfter(today, 3))}>
              {words.threeDays}
            </Menu.Item>
            <Menu.Item disabled={marks.busy} onClick={() => snooze(nextMonday(today))}>
              {words.untilMonday}
            </Menu.Item>
            <Menu.Item disabled={marks.busy} onClick={() => setChoosing(true)}>
              {words.untilADay}
            </Menu.Item>
          </>
        )}
        {isHold && <Menu.Label>{words.hold}</Menu.Label>}
        {isJointWork && <Menu.Label>{words.jointWork}</Menu.Label>}
      </MenuOfButton>
      {choosing && (
        <ChooseDay
          today={today}
          onClose={() => setChoosing(false)}
          onChoose={(until) => {
            setChoosing(false);
            snooze(until);
          }}
        />
      )}
    </>
  );
}

function ChooseDay({
  today,
  onClose,
  onChoose,
}: {
  today: string;
  onClose: () => void;
  onChoose: (until: string) => void;
}) {
  const [first, last] = [dayAfter(today, 1), dayAfter(today, 90)];
  const [until, setUntil] = useState(dayAfter(today, 7));
  const [wrong, setWrong] = useState(false);
  return (
    <Modal opened onClose={onClose} title={words.choose.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (until >= first && until <= last) onChoose(until);
          else setWrong(true);
        }}
        noValidate
      >
        <Stack>
          <TextInput
            type="date"
            label={words.choose.label}
            description={words.choose.says}
            min={first}
            max={last}
            value={until}
            onChange={(event) => {
              setUntil(event.currentTarget.value);
              setWrong(false);
            }}
            error={wrong && words.choose.wrong(first, last)}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="subtle" onClick={onClose}>
              {words.choose.cancel}
            </Button>
            <Button type="submit">{words.choose.save}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
