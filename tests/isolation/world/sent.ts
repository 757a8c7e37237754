/** Values that the attempts send and that belong to nobody. */
import { findQuestionnaire } from '@footing/library';
import { answersTo } from './answers-to.js';
import { planContent } from './plan-content.js';

export const FRESH = '0195f0aa-0000-7000-8000-000000000001';
export const FUTURE = '2026-04-01T09:00:00Z';
/** A day in the near future of this world. */
export const SOON = '2026-03-05';
/** The id of the attention item for shared content that the coach has not opened. */
export const unreadOf = ({ clientId }: { clientId: string }) => `UNREAD:${clientId}:BREATHER`;
export const TOKEN = (id: string) => id.replaceAll('-', '').padEnd(43, 'x');
export const content = () => planContent((what) => what);
export const CHECKED = {
  small: true,
  inexpensive: true,
  notInPerson: true,
  obligesToNothing: true,
};
export const ANSWERS = answersTo(findQuestionnaire('are-you-sure', 1)!);
export const SAFE = answersTo(findQuestionnaire('safety', 2)!);
/** An action that a coach adds to a plan, or agrees on in a note. */
export const POINT = { title: 'Do it', reach: 'NO' };
export const PASSWORD = 'a password that nobody has';

export const timelineAfter = `query ($id: ID!, $after: String) {
  client(id: $id) { timeline(first: 5, after: $after) { edges { cursor node { id kind subject actorName } } } }
}`;
