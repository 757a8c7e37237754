import { Kbd, Modal } from '@mantine/core';
import '@mantine/core/styles/Kbd.css';
import { currentShortcuts } from '../../shared/ui';
import classes from '../app.module.css';
import { words as all } from './coach-menus.words';

const words = all.shortcuts;

const everywhere = [
  { keys: 'mod+K', says: words.search },
  { keys: 'shift+?', says: words.list },
];

export default function ShortcutList({ onClose }: { onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title={words.title}>
      <dl className={classes.shortcuts}>
        {[...currentShortcuts(), ...everywhere].map(({ keys, says }) => (
          <div key={keys + says}>
            <dt>
              {keyNames(keys).map((name) => (
                <Kbd key={name} mr={4}>
                  {name}
                </Kbd>
              ))}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}

function keyNames(keys: string): string[] {
  const apple = /Mac|iPhone|iPad/.test(navigator.userAgent);
  return keys
    .split('+')
    .filter((key) => key !== 'shift' || !keys.endsWith('?'))
    .map((key) =>
      key === 'mod' ? (apple ? '⌘' : words.ctrl) : key.length === 1 ? key.toUpperCase() : key,
    );
}
