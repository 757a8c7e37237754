import { createHash } from 'node:crypto';
import { searchKey } from '@footing/kernel';
import { libraryRecalls, libraryTemplates, type LibraryRecall } from '@footing/library';
import { ownerDataSource } from '../../../platform/database/setup/data-source.js';
import {
  INSERT_LIBRARY_VERSION,
  RECALL_LIBRARY_VERSION,
  UPSERT_LIBRARY_TEMPLATE,
} from './library.sql.js';

/**
 * Loads the shipped templates into the database, and which versions are recalled. Existing versions are never changed otherwise,
 * because plans reference them. The ids are derived from slug and number, so they are the same in every installation.
 */
export async function loadLibrary(
  ownerUrl: string,
  now: Date,
  recalls: readonly LibraryRecall[] = libraryRecalls,
): Promise<void> {
  const owner = await ownerDataSource(ownerUrl).initialize();
  try {
    for (const [position, template] of libraryTemplates.entries()) {
      const { slug, title, summary, forWhom, tags, version, content } = template;
      await owner.query(UPSERT_LIBRARY_TEMPLATE.text, [
        stableId(slug),
        slug,
        title,
        summary,
        forWhom,
        position,
        searchKey(title),
        searchKey(summary),
        tags,
        tags.map(searchKey),
      ]);
      await owner.query(INSERT_LIBRARY_VERSION.text, [
        stableId(`${slug}@${version}`),
        stableId(slug),
        version,
        title,
        JSON.stringify(content),
        now,
      ]);
    }
    for (const { slug, version, reason } of recalls) {
      await owner.query(RECALL_LIBRARY_VERSION.text, [slug, version, now, reason]);
    }
  } finally {
    await owner.destroy();
  }
}

/** A UUID (version 8, application-defined) that is derived from a name. */
export function stableId(name: string): string {
  const hex = createHash('sha256').update(`footing library ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
