import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { unheardSessions } from '#data/sessions.ts';
import { useStore } from '#ui/use-store.ts';
import { applyUndo, type Applied } from './apply-import.ts';
import type { DraftBase } from './draft-base.ts';
import type { Tried } from './seen-base.ts';
import { takenOn, wayBack, type Taken, type WayBack } from './undo-import.ts';

type Import = {
  readonly turn: number;
  readonly name: string;
  readonly taken: Taken;
  /** Whether its frame is known to be saved, and so must have come back before the way back can be told. */
  readonly isFramed: boolean;
};

type Going = { readonly turn: number; readonly back: WayBack; readonly live: DraftBase };

/** The imports of this page that can be taken back, the last one first, as long as it stays open. */
export const useUndo = (live: DraftBase) => {
  const [imports, setImports] = useState<readonly Import[]>([]);
  const [isTaking, setTaking] = useState(false);
  const [done, setDone] = useState(0);
  const unheard = useStore(unheardSessions);
  const last = imports.at(-1);
  const back = useMemo(() => last && wayBack(last.taken, live), [last, live]);
  const undo = useMutation({
    mutationFn: (going: Going) => applyUndo(going.live, going.back, setDone),
    onMutate: () => setDone(0),
    onSuccess: ({ ok }, { turn }) => {
      if (ok) setImports((all) => all.filter((one) => one.turn !== turn));
    },
  });
  const isFrameHeard = !last?.isFramed || !last.taken.frame || live.frameSeenAt !== last.taken.frame.seenAt;
  const isHeard = unheard === 0 && isFrameHeard;
  const offer = last && back && isHeard && !isTaking && !undo.isPending ? { name: last.name, back } : null;
  return {
    offer,
    done,
    going: undo.isPending ? undo.variables.back : null,
    result: undo.data && !undo.isPending ? { ...undo.data, back: undo.variables.back } : null,
    isBusy: isTaking || undo.isPending,
    start: () => last && back && undo.mutate({ turn: last.turn, back, live }),
    /** An import begins, or goes on: it is told apart by the turn of its file. */
    begin: (turn: number, name: string, base: DraftBase, tried: Tried) => {
      undo.reset();
      setTaking(true);
      setImports((all) => {
        const earlier = all.find((one) => one.turn === turn);
        const taken = takenOn(base, tried, earlier?.taken);
        const isFramed = earlier?.isFramed ?? false;
        return [...all.filter((one) => one !== earlier), { turn, name, taken, isFramed }];
      });
    },
    end: (turn: number, result: Applied | undefined) => {
      setTaking(false);
      if (!result || (!result.ok && result.done === 0)) return;
      setImports((all) => all.map((one) => (one.turn === turn ? { ...one, isFramed: true } : one)));
    },
  };
};
