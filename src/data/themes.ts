import * as v from 'valibot';
import { collectionPath, documentPath } from './collections.ts';
import { contestedWrite, type Contested } from './contested-write.ts';
import { liveCollection, type Listed, type LiveSource } from './live.ts';

const storedTheme = v.object({ name: v.string() });

/** What moderators called the themes: theme id and name. */
export const themeNames: LiveSource<Listed<{ id: string; name: string }>> = liveCollection(
  collectionPath('themes'),
  storedTheme,
  ({ name }, id) => ({ id, name }),
);

/** Names a theme; an empty name gives it back its own word. Refused with `changed` when somebody renamed it since `seen`. */
export const nameTheme = (id: string, seen: string, name: string): Promise<Contested<'changed'>> =>
  contestedWrite(async (transaction, { db, doc, serverTimestamp }) => {
    const theme = doc(db, documentPath('themes', id));
    const snapshot = await transaction.get(theme);
    const current: unknown = snapshot.data()?.['name'] ?? '';
    if (current !== seen) return 'changed';
    if (name.trim()) transaction.set(theme, { name: name.trim(), updatedAt: serverTimestamp() });
    else if (snapshot.exists()) transaction.delete(theme);
    return null;
  });
