import { useEffect } from 'react';
import { wordsDraft, type StoredWords } from '#data/events.ts';
import { isSameList, rowsOf, termsOf, type WordRow } from '#domain/word-list.ts';
import { useStore } from '#ui/use-store.ts';

export type ListName = 'fields' | 'interests';

const own = (rows: readonly WordRow[]) =>
  rows.map((row) => ({ ...row, also: [...row.also], was: [...row.was] }));

/** Both lists as they are being written: begin with the stored ones, are kept on the phone at every change. */
export const useWordsDraft = (base: StoredWords) => {
  const draft = useStore(wordsDraft);
  const rows = {
    fields: draft?.fields ?? rowsOf(base.fields),
    interests: draft?.interests ?? rowsOf(base.interests),
  };
  const lists = { fields: termsOf(rows.fields), interests: termsOf(rows.interests) };
  const isSame = isSameList(lists.fields, base.fields) && isSameList(lists.interests, base.interests);
  // What is stored already – by me or by somebody else – needs no writing any more.
  const isIdle = draft !== null && isSame;
  useEffect(() => {
    if (isIdle) wordsDraft.set(null);
  }, [isIdle]);
  return {
    rows,
    lists,
    isOpen: draft !== null && !isSame,
    isSafe: wordsDraft.isSafe(),
    seenAt: draft?.seenAt ?? base.changedAt,
    change: (list: ListName, next: WordRow[]) => {
      const begun = wordsDraft.get() ?? {
        fields: own(rowsOf(base.fields)),
        interests: own(rowsOf(base.interests)),
        seenAt: base.changedAt,
      };
      wordsDraft.set({ ...begun, [list]: own(next) });
    },
    drop: () => wordsDraft.set(null),
  };
};
