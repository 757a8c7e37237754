/** The fields and lists of the editor, for the editor of forms. */
export { FieldContext } from './editor/editor-context';
export { default as editorClasses } from './editor/editor.module.css';
export { HintList } from './editor/HintList';
export { fieldId, focusProblems, PROBLEMS_ID, scrollToField } from './editor/field-ids';
export { LimitedText } from './editor/fields/LimitedText';
export { MarkdownField } from './editor/fields/MarkdownField';
export { AddByTitle } from './editor/steps/AddByTitle';
export { SortableItem, SortableList } from './editor/steps/SortableList';
export { ToolButton } from './editor/steps/ToolButton';
export { keyFrom } from './content/keys';
export { moved } from './content/edits';
/** The editor of steps and what is around it, for plans for two. */
export { EditFrame } from './edit-plan/EditFrame';
export { ContentEditor } from './editor/ContentEditor';
export type { RunningParts } from './editor/editor-context';
export { problemsFrom, problemsIn, type Problem } from './content/problems';
export { useAskBeforeLeaving } from './assign/useAskBeforeLeaving';
