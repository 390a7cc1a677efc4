import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Contested } from '#data/contested-write.ts';
import { saveSessions, SESSIONS_AT_ONCE, type DraftSession } from '#data/sessions.ts';
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
import { useEcho, type Sent } from './use-echo.ts';

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

/** Longest wait (ms) for what the listener has yet to bring. */
const PATIENCE = 5_000;

const versionKey = (id: string, version: number) => `${id} ${version}`;

const applied = ({ way, step }: Work): Step => (way === 'undo' ? inverse(step) : step);

/**
 * The draft that one arranges: a step shows at once, is saved one after the other, and falls back – with the trouble
 * said – when somebody else was faster, or there is no network. Never writes over a version that was not on screen.
 * `fromServer`: `items` are the server's, not what this phone remembers.
 */
export const useArranging = (items: readonly DraftSession[], fromServer: boolean, patience = PATIENCE) => {
  const { sessionOf, versionOf, holds, until, isFromServer, isUnheard, hear } = useEcho(
    items,
    fromServer,
    patience,
  );
  const [history, setHistory] = useState(NOTHING_DONE);
  /** On its way until the listener has brought it. */
  const [ahead, setAhead] = useState<readonly Work[]>([]);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  /** Id and version (ms) → the version that a step of mine made of it. */
  const [follows, setFollows] = useState<ReadonlyMap<string, number>>(new Map());

  /** What I have saved goes on from its new version only where that is mine: somebody else may have been next. */
  const follow = (step: Step, sent: readonly Sent[]): void => {
    const made = sent.flatMap((each, index): [string, number][] => {
      const now = versionOf(each.id);
      if (!each.session || now === each.seenAt || !holds(each)) return [];
      carryOver(step[index]!, each.seenAt, now);
      return [[versionKey(each.id, each.seenAt), now]];
    });
    setFollows((known) => new Map([...known, ...made]));
  };

  const write = async (work: Work): Promise<Outcome> => {
    const step = applied(work);
    const ids = step.map(idOf);
    // What this phone only remembers, or has saved itself, is no ground to say that somebody else was faster.
    await until(() => !navigator.onLine || (isFromServer() && !isUnheard(ids)));
    if (navigator.onLine && isUnheard(ids)) return { ok: false, refusal: 'busy' };
    const sent: Sent[] = [];
    for (const change of step) {
      const id = idOf(change);
      const was = versionOf(id);
      if (work.over === undefined && !isSame(sessionOf(id), change.before))
        return { ok: false, refusal: 'changed' };
      sent.push({ id, session: change.after, was, seenAt: work.over ?? was });
    }
    const outcome = await saveSessions(sent);
    if (!outcome.ok) return outcome;
    await hear(sent, () => {
      setAhead((works) => works.filter((other) => other !== work));
      if (work.over === undefined) follow(step, sent);
    });
    return outcome;
  };

  const writing = useMutation({
    // One after the other, so that each knows the version that the former one made.
    scope: { id: 'draft' },
    mutationFn: write,
    onSettled: (outcome, _, work) => {
      if (outcome?.ok) return;
      setAhead((works) => works.filter((other) => other !== work));
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
    /** Something is on its way: `items` do not say it yet. */
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
