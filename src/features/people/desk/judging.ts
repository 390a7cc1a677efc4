import type { StoredSanction } from '#data/sanctions.ts';
import type { ListedCard } from '#domain/directory.ts';
import type { Sanction } from '#domain/sanction.ts';

/** What organizers can do about somebody. */
export type Action = 'hide' | 'readOnly' | 'nothing' | 'lift';

/** Somebody as the desk sees them. */
export type Subject = {
  readonly about: string;
  readonly name: string;
  readonly card: ListedCard | undefined;
  readonly sanction: StoredSanction | undefined;
};

/** The person will read the reason of these. */
export const needsReason = (action: Action): boolean => action === 'hide' || action === 'readOnly';

/** What holds after this action. Doing nothing leaves what holds, and the reason given for it. */
export const outcomeOf = (action: Action, sanction: Sanction | undefined, reason: string): Sanction => {
  const { hidden = false, readOnly = false } = sanction ?? {};
  if (action === 'hide') return { hidden: true, readOnly, reason };
  if (action === 'readOnly') return { hidden, readOnly: true, reason };
  if (action === 'lift') return { hidden: false, readOnly: false, reason };
  return { hidden, readOnly, reason: hidden || readOnly ? (sanction?.reason ?? '') : reason };
};

/** What can be done about somebody for whom this holds; a report that is open can be settled by nothing. */
export const actionsFor = (sanction: Sanction | undefined, isOpen: boolean): readonly Action[] => {
  const { hidden = false, readOnly = false } = sanction ?? {};
  const actions: Record<Action, boolean> = {
    hide: !hidden,
    readOnly: !readOnly,
    nothing: isOpen,
    lift: hidden || readOnly,
  };
  return (['hide', 'readOnly', 'nothing', 'lift'] as const).filter((action) => actions[action]);
};
