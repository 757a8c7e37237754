import { useRef } from 'react';

/** Makes copies with one id each, whatever was tried before. `make` returns null if it was refused or failed. */
export function useCopies<Made>(make: (id: string, of: string) => Promise<Made | null>) {
  const ids = useRef(new Map<string, string>());
  return async (of: string): Promise<Made | null> => {
    const id = ids.current.get(of) ?? crypto.randomUUID();
    ids.current.set(of, id);
    const made = await make(id, of);
    if (made) ids.current.delete(of);
    return made;
  };
}
