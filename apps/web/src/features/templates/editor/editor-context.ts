import type { PreviewedStep, TemplateContent, WordHint } from '@footing/plan-engine';
import { createContext, useContext } from 'react';
import type { Standing } from '../../../shared/path/stones';
import type { Problem } from '../content/problems';

/** What a running plan fixes, by the keys of steps and actions. */
export interface RunningParts {
  /** What the client has finished: it stays as it is. */
  finishedSteps: ReadonlySet<string>;
  finishedActions: ReadonlySet<string>;
  /** How the stones of its steps are drawn. */
  standings: ReadonlyMap<string, Standing>;
  /** Actions that are in the plan: they keep their kind. */
  actions: ReadonlySet<string>;
  /** From which day the due days of an action count; null if its step is not open. Absent: nothing is due. */
  dueFrom?: (step: string, action: string) => string | null;
  /** Whether the days count from the last contact; else from the start of the plan. */
  contactKnown: boolean;
}

/** State and commands shared by all parts of the editor. */
export interface EditorState {
  content: TemplateContent;
  /** Applies an edit to the latest content, even from an old closure (an undo). */
  change: (edit: (content: TemplateContent) => TemplateContent) => void;
  problems: readonly Problem[];
  /** Wording hints. */
  hints: readonly WordHint[];
  /** The preview days, in the order of the steps. */
  previewed: PreviewedStep[];
  /** The preview of hypothetical content. */
  previewOf: (content: TemplateContent) => PreviewedStep[];
  startsOn: string;
  today: string;
  /** The other person's names, if known. */
  names: readonly string[];
  /** Compact layout, for adapting a plan to one client. */
  compact: boolean;
  /** Whether it is a plan for two: steps open one after another, and actions say who does them. */
  forTwo: boolean;
  /** Set while the plan runs. */
  running: RunningParts | null;
  /** Key of the expanded action. */
  openAction: string | null;
  setOpenAction: (key: string | null) => void;
  /** Key of the shown step; null for none. */
  show: (step: string | null) => void;
  /** Announces a message to screen readers. */
  announce: (words: string) => void;
}

export const EditorContext = createContext<EditorState | null>(null);

export function useEditor(): EditorState {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('useEditor must be used inside the editor');
  return editor;
}

/** What the fields of an editor show, by path. Forms have an editor of their own with the same fields. */
export const FieldContext = createContext<Pick<EditorState, 'problems' | 'hints'> | null>(null);

function useFields() {
  const fields = useContext(FieldContext);
  if (!fields) throw new Error('Fields must be used inside an editor');
  return fields;
}

/** The problem at a path, for Mantine's `error`. */
export function useProblemAt(path: string): string | undefined {
  const words = useFields()
    .problems.filter((problem) => problem.path === path)
    .map((problem) => problem.words);
  return words.length === 0 ? undefined : words.join(' ');
}

/** The wording hints at a path. */
export function useHintsAt(path: string): WordHint[] {
  return useFields().hints.filter((hint) => hint.path === path);
}
