/** @jest-environment ./tests/support/browser-environment.mjs */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { renderPart } from '../testing/render';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { pageHasChanged } from './focus/page-heading';
import { PageHeader } from './PageHeader';

const settled = () => new Promise((resolve) => setTimeout(resolve, 80));
const focused = () => document.activeElement?.textContent;

describe('the heading of a page that opens', () => {
  let link: HTMLAnchorElement;
  let field: HTMLInputElement;

  beforeEach(() => {
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<div id="frame"><nav><a href="/plan">Plan</a></nav><main><input></main></div>',
    );
    link = document.querySelector('#frame a')!;
    field = document.querySelector('#frame input')!;
  });
  afterEach(() => document.querySelector('#frame')?.remove());

  it('takes the focus from the link of the menu that opened it', async () => {
    link.focus();
    pageHasChanged();
    renderPart(<PageHeader title="Your plan" />);
    await waitFor(() => expect(focused()).toBe('Your plan'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Your plan' }));
  });

  it('takes the focus when nothing has it', async () => {
    renderPart(<PageHeader title="Your plan" />);
    await waitFor(() => expect(focused()).toBe('Your plan'));
  });

  it('leaves the focus in a field', async () => {
    field.focus();
    pageHasChanged();
    renderPart(<PageHeader title="Your plan" />);
    await settled();
    expect(document.activeElement).toBe(field);
  });

  it('leaves the focus with a person who has moved on', async () => {
    pageHasChanged();
    link.focus();
    fireEvent.keyDown(link, { key: 'Tab' });
    renderPart(<PageHeader title="Your plan" />);
    await settled();
    expect(document.activeElement).toBe(link);
  });
});
