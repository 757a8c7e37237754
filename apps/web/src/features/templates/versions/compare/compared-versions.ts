import type { TemplateContentsQuery, TemplatePageQuery } from '@footing/contract';
import { contentFrom } from '../../content/content';
import { comparePath } from '../versions-path';
import { words } from './compare.words';
import type { Compared } from './comparison';

type Template = TemplatePageQuery['template'];

/** In addresses, the draft in place of the number of a version. */
const DRAFT = 'draft';

/** A version that can be compared, or the draft. `value`: its number in the address. */
export interface Choice {
  value: string;
  label: string;
}

/** The versions, the oldest first, and then the draft of its author. */
export function choicesOf({ versions, draft }: Template): Choice[] {
  const published = versions
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, recall }) => ({
      value: String(number),
      label: words.version(number, recall !== null),
    }));
  return draft ? [...published, { value: DRAFT, label: words.draft }] : published;
}

/** The page with the two newest versions, or with the newest and the draft; null if there are no two. */
export function newestPath(template: Template): string | null {
  const choices = choicesOf(template);
  const published = choices.filter(({ value }) => value !== DRAFT);
  const [from, to] = (published.length > 1 ? published : choices).slice(-2);
  return from && to ? comparePath(template.id, from.value, to.value) : null;
}

/** What a version says, or the draft; null if there is no such version. */
export function comparedOf(
  value: string | null,
  { title, draft }: Template,
  { versions }: TemplateContentsQuery['template'],
): Compared | null {
  if (value === DRAFT) return draft ? { title, content: contentFrom(draft.content) } : null;
  const version = versions.find(({ number }) => String(number) === value);
  return version ? { title: version.title, content: contentFrom(version.content) } : null;
}
