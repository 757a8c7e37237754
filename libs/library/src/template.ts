import type { TemplateContent } from '@footing/plan-engine';

/** A shipped template: what the picker shows, and the content of its plans. */
export interface LibraryTemplate {
  /** A permanent identifier; plans refer to it. */
  slug: string;
  title: string;
  /** One or two sentences for the coach who chooses a template. */
  summary: string;
  /** Who it helps, and who it does not. */
  forWhom: string;
  /** What coaches filter the list of templates by; they can change without a new version. */
  tags: string[];
  /** Counts up from 1 whenever the content changes. */
  version: number;
  content: TemplateContent;
}
