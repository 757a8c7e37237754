/** @jest-environment ./tests/support/browser-environment.mjs */
import { describe, expect, it, jest } from '@jest/globals';
import { Menu } from '@mantine/core';
import { act, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPart } from '../../testing/render';
import ToastShelf from '../feedback/ToastShelf';
import { MenuButton } from './MenuButton';
import { MenuOfButton, type ButtonMenu } from './MenuOfButton';

configure({ asyncUtilTimeout: 4_000 });

interface Content {
  onSnooze: () => void;
}

function SnoozeMenu({ onSnooze, menu }: Content & { menu: ButtonMenu }) {
  return (
    <MenuOfButton menu={menu} position="bottom-end">
      <Menu.Item onClick={onSnooze}>Snooze</Menu.Item>
      <Menu.Item>Dismiss</Menu.Item>
    </MenuOfButton>
  );
}

function renderMenu(...answers: Promise<{ default: typeof SnoozeMenu }>[]) {
  const loaded = Promise.resolve({ default: SnoozeMenu });
  const load = jest.fn(() => answers.shift() ?? loaded);
  const onSnooze = jest.fn();
  renderPart(
    <>
      <MenuButton load={load} content={{ onSnooze }} aria-label="More">
        …
      </MenuButton>
      <input aria-label="Search" />
      <ToastShelf />
    </>,
  );
  const button = screen.getByRole('button', { name: 'More' });
  button.focus();
  return { button, load, onSnooze };
}

const focusIsOn = (element: HTMLElement) =>
  waitFor(() => expect(document.activeElement).toBe(element));

describe('a button with a menu', () => {
  it('loads the menu on the first press, and moves the focus into it', async () => {
    const { button, load } = renderMenu();
    expect(load).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-haspopup')).toBe('menu');
    expect(button.getAttribute('aria-expanded')).toBe('false');

    fireEvent.click(button);
    const menu = await screen.findByRole('menu', { name: 'More' });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(button.getAttribute('aria-controls')).toBe(menu.id);
    await focusIsOn(screen.getByRole('menuitem', { name: 'Snooze' }));
  });

  it('closes with Escape and gets the focus back, each time', async () => {
    const { button, load } = renderMenu();
    for (const open of [
      () => fireEvent.click(button),
      () => fireEvent.keyDown(button, { key: 'ArrowDown' }),
    ]) {
      open();
      const item = await screen.findByRole('menuitem', { name: 'Snooze' });
      await focusIsOn(item);
      fireEvent.keyDown(item, { key: 'Escape' });
      await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
      expect(button.getAttribute('aria-expanded')).toBe('false');
      await focusIsOn(button);
    }
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('runs the chosen item and closes', async () => {
    const { button, onSnooze } = renderMenu();
    fireEvent.click(button);
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Snooze' }));
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(onSnooze).toHaveBeenCalledTimes(1);
    await focusIsOn(button);
  });

  it('says that the menu could not be loaded, and loads it on the next press', async () => {
    const { button } = renderMenu(Promise.reject(new TypeError('Failed to fetch')));
    fireEvent.click(button);
    await screen.findByText(/^The menu couldn’t load/);
    expect(button.getAttribute('aria-busy')).toBeNull();
    fireEvent.click(button);
    await screen.findByRole('menu', { name: 'More' });
  });

  it('does not open, nor take the focus, when the person has moved on before it was loaded', async () => {
    let finish!: () => void;
    const slow = new Promise<{ default: typeof SnoozeMenu }>((resolve) => {
      finish = () => resolve({ default: SnoozeMenu });
    });
    const { button } = renderMenu(slow);
    fireEvent.click(button);
    expect(button.getAttribute('aria-busy')).toBe('true');
    const search = screen.getByRole('textbox', { name: 'Search' });
    act(() => search.focus());
    finish();
    await waitFor(() => expect(button.getAttribute('aria-busy')).toBeNull());
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(search);
  });
});
