import type { PreviewedStep, TemplateContent, WordHint } from '@footing/plan-engine';
import { createContext, useContext } from 'react';
import type { Problem } from '../content/problems';

/** What every part of the editor reads and changes. */
export interface EditorState {
  content: TemplateContent;
  /** Applies an edit to the newest content, also long after this was rendered (an undo). */
  change: (edit: (content: TemplateContent) => TemplateContent) => void;
  problems: readonly Problem[];
  /** What may be read otherwise than it was meant. */
  hints: readonly WordHint[];
  /** The days that would follow, in the order of the steps. */
  previewed: PreviewedStep[];
  /** The same for content that is only thought of. */
  previewOf: (content: TemplateContent) => PreviewedStep[];
  startsOn: string;
  today: string;
  /** What the other person is called, where it is known. */
  names: readonly string[];
  /** Less at once: for adapting a plan to one client. */
  compact: boolean;
  /** Key of the action that is unfolded. */
  openAction: string | null;
  setOpenAction: (key: string | null) => void;
  /** Key of the step that is shown; null for none. */
  show: (step: string | null) => void;
  /** Says it to a screen reader. */
  announce: (words: string) => void;
}

export const EditorContext = createContext<EditorState | null>(null);

export function useEditor(): EditorState {
  const editing = useContext(EditorContext);
  if (!editing) throw new Error('useEditing is used outside the editor');
  return editing;
}

/** What is wrong at a place, for Mantine's `error`. */
export function useProblemAt(path: string): string | undefined {
  const words = useEditor()
    .problems.filter((problem) => problem.path === path)
    .map((problem) => problem.words);
  return words.length === 0 ? undefined : words.join(' ');
}

/** What reads like a promise, pressure or secrecy at a place. */
export function useHintsAt(path: string): WordHint[] {
  return useEditor().hints.filter((hint) => hint.path === path);
}
