import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type Found = ReturnType<Storage['getTargetValidationMetadatas']>;

const remembering = new WeakSet<Storage>();

/**
 * Makes class-validator remember the decorators of each class. It otherwise goes through those of all classes at each
 * validation. Relies on class-validator 0.15: `getTargetValidationMetadatas` finds the same decorators for a class each time,
 * unless groups or a schema are named, and its callers do not change them.
 */
export function rememberDecorators(): void {
  const storage = getMetadataStorage();
  if (remembering.has(storage)) return;
  remembering.add(storage);
  const usual = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, Found>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    if (schema || always || strictGroups || groups) {
      return usual(target, schema, always, strictGroups, groups);
    }
    let found = known.get(target);
    if (!found) known.set(target, (found = usual(target, schema, always, strictGroups, groups)));
    return found;
  };
}
