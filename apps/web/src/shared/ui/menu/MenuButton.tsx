import { UnstyledButton } from '@mantine/core';
import {
  useId,
  useRef,
  useState,
  type ComponentType,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';
import { toast } from '../feedback/toasts';
import { words } from '../ui.words';
import type { ButtonMenu } from './MenuOfButton';

type MenuContent<Content> = ComponentType<Content & { menu: ButtonMenu }>;

/**
 * A button whose menu is loaded and mounted when it is first opened, so that a list of buttons costs no more than the
 * buttons. `load` imports a component that renders a `MenuOfButton`; it gets `menu` and the button's `content`.
 */
export function MenuButton<Content extends object>({
  load,
  content,
  children,
  ...button
}: {
  load: () => Promise<{ default: MenuContent<Content> }>;
  content: Content;
  children: ReactNode;
  className?: string;
  'aria-label'?: string;
}) {
  const id = useId();
  const ref = useRef<HTMLButtonElement>(null);
  const [LoadedContent, setLoadedContent] = useState<MenuContent<Content> | null>(null);
  const [state, setState] = useState<'closed' | 'opening' | 'open'>('closed');
  const isOpen = state === 'open';

  const finishOpening = (next: 'open' | 'closed') =>
    setState((now) => (now === 'opening' ? next : now));
  const cancelOpening = () => finishOpening('closed');

  function open() {
    if (LoadedContent) return setState('open');
    setState('opening');
    load().then(
      (part) => {
        // Mounted while it is closed: Mantine remembers the focus when a mounted menu opens.
        flushSync(() => setLoadedContent(() => part.default));
        finishOpening('open');
      },
      () => {
        cancelOpening();
        toast.problem(words.menuFailed);
      },
    );
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') cancelOpening();
    if (event.key !== 'ArrowDown' || isOpen) return;
    event.preventDefault();
    open();
  }

  return (
    <>
      <UnstyledButton
        {...button}
        ref={ref}
        id={id}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-dropdown` : undefined}
        aria-busy={state === 'opening' || undefined}
        data-expanded={isOpen || undefined}
        onClick={() => (isOpen ? setState('closed') : open())}
        onKeyDown={onKeyDown}
        // A menu that loads slowly must not take the focus from where the person has moved on to.
        onBlur={cancelOpening}
      >
        {children}
      </UnstyledButton>
      {LoadedContent && (
        <LoadedContent
          {...content}
          menu={{
            id,
            button: ref,
            opened: isOpen,
            onChange: (opened) => setState(opened ? 'open' : 'closed'),
          }}
        />
      )}
    </>
  );
}
