import { useMutation } from '@tanstack/react-query';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Contested } from '#data/contested-write.ts';
import { saveSessions, SESSIONS_AT_ONCE, type DraftSession, type SessionChange } from '#data/sessions.ts';
import {
  afterDoing,
  afterRedoing,
  afterUndoing,
  forgetStep,
  idOf,
  inverse,
  isSame,
  NOTHING_DONE,
  withSteps,
  type Step,
} from '#domain/rearrange.ts';
import type { Session } from '#domain/session.ts';
import { carryOver } from '../session/use-session-draft.ts';

type Way = 'do' | 'undo' | 'redo';

type Work = {
  readonly way: Way;
  /** As it stands in the history. */
  readonly step: Step;
  /** The version (ms) that a form began from; without it what is stored must still be as before the step. */
  readonly over?: number;
};

type Outcome = Contested<'changed'>;
type Refusal = Extract<Outcome, { ok: false }>['refusal'];

/** What could not be saved, and why. */
export type Trouble = { readonly way: Way; readonly refusal: Refusal; readonly titles: readonly string[] };

/** Longest wait (ms) for the listener to bring what the server has confirmed. */
const ECHO = 5_000;

const versionKey = (id: string, version: number) => `${id} ${version}`;

const applied = ({ way, step }: Work): Step => (way === 'undo' ? inverse(step) : step);

/**
 * The draft that one arranges: a step shows at once, is saved one after the other, and falls back – with the trouble
 * said – when somebody else was faster, or there is no network. Never writes over a version that was not on screen.
 */
export const useArranging = (items: readonly DraftSession[]) => {
  const stored = useMemo(() => new Map(items.map((item) => [item.session.id, item])), [items]);
  const live = useRef(stored);
  const waiting = useRef(new Set<() => void>());
  useLayoutEffect(() => {
    live.current = stored;
    for (const look of waiting.current) look();
  }, [stored]);

  const [history, setHistory] = useState(NOTHING_DONE);
  const [ahead, setAhead] = useState<readonly Work[]>([]);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  /** Id and version (ms) → the version that a step of mine made of it. */
  const [follows, setFollows] = useState<ReadonlyMap<string, number>>(new Map());

  /** Resolves when the listener has brought these changes, so that the next step knows their versions. */
  const untilHeard = (changes: readonly SessionChange[]): Promise<void> =>
    new Promise((resolve) => {
      const heard = ({ id, session, seenAt }: SessionChange) => {
        const now = live.current.get(id);
        return session ? now !== undefined && now.changedAt !== seenAt : now === undefined;
      };
      const end = () => {
        clearTimeout(timer);
        waiting.current.delete(look);
        resolve();
      };
      const look = () => changes.every(heard) && end();
      const timer = setTimeout(end, ECHO);
      waiting.current.add(look);
      look();
    });

  const write = async (step: Step, over?: number): Promise<Outcome> => {
    const changes: SessionChange[] = [];
    for (const change of step) {
      const now = live.current.get(idOf(change));
      if (over === undefined && !isSame(now?.session ?? null, change.before))
        return { ok: false, refusal: 'changed' };
      changes.push({ id: idOf(change), session: change.after, seenAt: over ?? now?.changedAt ?? 0 });
    }
    const outcome = await saveSessions(changes);
    if (!outcome.ok) return outcome;
    await untilHeard(changes);
    if (over !== undefined) return outcome;
    const made = changes.flatMap(({ id, seenAt }, index): [string, number][] => {
      const now = live.current.get(id)?.changedAt;
      if (now === undefined) return [];
      carryOver(step[index]!, seenAt, now);
      return [[versionKey(id, seenAt), now]];
    });
    setFollows((known) => new Map([...known, ...made]));
    return outcome;
  };

  const writing = useMutation({
    // One after the other, so that each knows the version that the former one made.
    scope: { id: 'draft' },
    mutationFn: (work: Work) => write(applied(work), work.over),
    onSettled: (outcome, _, work) => {
      setAhead((works) => works.filter((other) => other !== work));
      if (outcome?.ok) return;
      const refusal = outcome?.refusal ?? 'busy';
      setHistory((known) => forgetStep(known, work.step, refusal === 'changed' ? 'do' : work.way));
      // A form tells its refusal itself, beside what was written.
      if (work.over !== undefined) return;
      const titles = work.step.map(({ before, after }) => (after ?? before)?.title ?? '');
      setTrouble({ way: work.way, refusal, titles });
    },
  });

  const begin = (work: Work): Promise<Outcome> => {
    setTrouble(null);
    setAhead((works) => [...works, work]);
    return writing.mutateAsync(work).catch((): Outcome => ({ ok: false, refusal: 'busy' }));
  };

  const change = (step: Step): void => {
    for (let from = 0; from < step.length; from += SESSIONS_AT_ONCE) {
      const part = step.slice(from, from + SESSIONS_AT_ONCE);
      setHistory((known) => afterDoing(known, part));
      void begin({ way: 'do', step: part });
    }
  };

  const sessions = useMemo(
    () =>
      withSteps(
        items.map(({ session }) => session),
        ahead.filter(({ over }) => over === undefined).map(applied),
      ),
    [items, ahead],
  );

  return {
    /** The version (ms) that my own steps have made of this one; itself where somebody else came next, or nobody. */
    latestOfMine: (id: string, version: number): number => {
      let latest = version;
      for (let next = follows.get(versionKey(id, latest)); next; next = follows.get(versionKey(id, latest)))
        latest = next;
      return latest;
    },
    /** The draft as it will be when everything on its way has arrived. */
    sessions,
    isWriting: ahead.length > 0,
    trouble,
    dismiss: () => setTrouble(null),
    /** Does a step, all or none of it; a hundred sessions at a time. */
    change,
    /** One session into another form. */
    put: (before: Session, after: Session): void => {
      if (!isSame(before, after)) change([{ before, after }]);
    },
    /** Saves what a form says over the version of `over` (ms; 0: new); it is not shown before it is saved. */
    save: async (step: Step, over: number): Promise<Outcome> => {
      const outcome = await begin({ way: 'do', step, over });
      if (outcome.ok) setHistory((known) => afterDoing(known, step));
      return outcome;
    },
    undo: (): void => {
      const step = history.done.at(-1);
      if (!step) return;
      setHistory(afterUndoing);
      void begin({ way: 'undo', step });
    },
    redo: (): void => {
      const step = history.undone.at(-1);
      if (!step) return;
      setHistory(afterRedoing);
      void begin({ way: 'redo', step });
    },
    canUndo: history.done.length > 0,
    canRedo: history.undone.length > 0,
  };
};

export type Arranging = ReturnType<typeof useArranging>;
