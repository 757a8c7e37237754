import type { TemplateContent } from '@footing/plan-engine';

/** A template as it ships: what the picker shows, and the content that a plan is made from. */
export interface LibraryTemplate {
  /** Names it for ever; plans remember it. */
  slug: string;
  title: string;
  /** One or two sentences, for the coach who chooses. */
  summary: string;
  /** Who it helps, and who it does not. */
  forWhom: string;
  /** Counts up from 1 whenever the content changes. */
  version: number;
  content: TemplateContent;
}
