import { Button, Group, Menu, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { MenuOfButton, type ButtonMenu } from '../../shared/ui';
import { exactDayWords } from '../../shared/words';
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
  return (
    <>
      <MenuOfButton menu={menu} position="bottom-end">
        {!isHold && (
          <Menu.Item disabled={marks.busy} onClick={() => void marks.dismiss(id)}>
            Dismiss
          </Menu.Item>
        )}
        <Menu.Item disabled={marks.busy} onClick={() => snooze(dayAfter(today, 1))}>
          Snooze until tomorrow
        </Menu.Item>
        {!isHold && (
          <>
            <Menu.Item disabled={marks.busy} onClick={() => snooze(dayAfter(today, 3))}>
              Snooze for three days
            </Menu.Item>
            <Menu.Item disabled={marks.busy} onClick={() => snooze(nextMonday(today))}>
              Snooze until Monday
            </Menu.Item>
            <Menu.Item disabled={marks.busy} onClick={() => setChoosing(true)}>
              Snooze until…
            </Menu.Item>
          </>
        )}
        {isHold && <Menu.Label>Talking with the client can end the pause.</Menu.Label>}
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
    <Modal opened onClose={onClose} title="Snooze until">
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
            label="Day"
            description="It comes back to your Today that morning."
            min={first}
            max={last}
            value={until}
            onChange={(event) => {
              setUntil(event.currentTarget.value);
              setWrong(false);
            }}
            error={wrong && `Choose a day from ${exactDayWords(first)} to ${exactDayWords(last)}.`}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="subtle" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit">Snooze</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
