import { writeBatch, type DocumentData, type Firestore } from 'firebase/firestore';
import { at, now } from './cast.ts';
import { aProgramme } from './factories.ts';

const TEXT = JSON.stringify(aProgramme());

/** What publishing release `number` writes, by path: the release and its pages, changed as a test wants. */
export const aPublication = (
  number: number,
  texts: readonly string[] = [TEXT],
): Record<string, DocumentData> => {
  const head = { number, note: '', publishedAt: now };
  return {
    'programme/current': { ...head, pages: texts.length, release: texts[0] },
    ...Object.fromEntries(texts.map((part, page) => [`releases/${number}-${page}`, { ...head, page, part }])),
  };
};

/** All documents in one batch, as publishing does it. */
export const putAll = async (
  firestore: Firestore,
  documents: Record<string, DocumentData>,
): Promise<void> => {
  const batch = writeBatch(firestore);
  for (const [path, data] of Object.entries(documents)) batch.set(at(firestore, path), data);
  await batch.commit();
};

/** The same publication with one of its documents changed. */
export const withChange = (
  documents: Record<string, DocumentData>,
  path: string,
  change: DocumentData,
): Record<string, DocumentData> => ({ ...documents, [path]: { ...documents[path], ...change } });

/** The same publication without one of its documents. */
export const withoutPath = (
  documents: Record<string, DocumentData>,
  path: string,
): Record<string, DocumentData> =>
  Object.fromEntries(Object.entries(documents).filter(([name]) => name !== path));
