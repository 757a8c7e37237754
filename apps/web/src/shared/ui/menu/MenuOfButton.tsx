import { Menu, type MenuProps } from '@mantine/core';
import { useImperativeHandle, type ReactNode, type Ref, type RefObject } from 'react';

/** The state of a `MenuButton`'s menu. */
export interface ButtonMenu {
  /** Of the button; the menu is labelled by it. */
  id: string;
  button: RefObject<HTMLButtonElement | null>;
  opened: boolean;
  onChange: (opened: boolean) => void;
}

/** The menu of a `MenuButton`. Import it only in what the button loads. */
export function MenuOfButton({
  menu: { button, ...state },
  position,
  children,
}: {
  menu: ButtonMenu;
  position: MenuProps['position'];
  children: ReactNode;
}) {
  return (
    <Menu {...state} position={position} withinPortal>
      <Menu.Target>
        <ButtonOnPage button={button} />
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}

/** Tells Mantine which button the menu belongs to, without rendering another one. */
function ButtonOnPage({
  button,
  ref,
}: {
  button: RefObject<HTMLButtonElement | null>;
  ref?: Ref<HTMLButtonElement>;
}) {
  useImperativeHandle(ref, () => button.current!, [button]);
  return null;
}
