import { as, statement } from '../../../platform/database/statement.js';
import type { NoteHeading } from './note-form.type.js';

const COLUMNS = {
  id: 'uuid',
  name: 'text',
  headings: as<NoteHeading[]>('jsonb'),
  version: 'int4',
  changedAt: 'timestamptz',
  changedBy: 'text',
} as const;

const FORMS = `select f.id, f.name, f.headings, f.version, f.changed_at as "changedAt", m.name as "changedBy"
   from note_forms f join members m on m.practice_id = f.practice_id and m.id = f.changed_by
   where f.practice_id = $1`;

/** The forms of practice $1, by name. */
export const NOTE_FORMS = statement(
  'note forms',
  COLUMNS,
  `${FORMS} and f.removed_at is null order by lower(f.name), f.id limit 100`,
  { runBy: ['app'] },
);

/** Form $2 of practice $1, also if it was removed. */
export const NOTE_FORM = statement('note form', COLUMNS, `${FORMS} and f.id = $2`, {
  runBy: ['app'],
});
