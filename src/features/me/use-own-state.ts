import type { Account } from '#data/account.ts';
import type { LiveSource } from '#data/live.ts';
import type { OwnWrite } from '#data/own-write.ts';
import { useLive } from '#data/use-live.ts';
import { useStore } from '#ui/use-store.ts';

/** How it stands with something of mine; `value` is the one that counts for me, unsent before stored. */
export type OwnState<T> = {
  readonly state:
    | 'none'
    | 'unknown'
    | 'waiting'
    | 'unsafe'
    | 'removing'
    | 'refused'
    | 'sent'
    | 'damaged'
    | 'unreachable';
  readonly value: T | null;
};

export const useOwnState = <T, S extends T>(
  account: Account,
  write: OwnWrite<T>,
  source: LiveSource<S | null> | null,
): OwnState<T> => {
  const waiting = useStore(write);
  const live = useLive(source);
  if (waiting.state === 'refused') return { state: 'refused', value: waiting.value };
  if (waiting.state !== 'none' && waiting.value === null) return { state: 'removing', value: null };
  if (waiting.state !== 'none') return { state: waiting.state, value: waiting.value };
  if (account.state === 'none' || account.state === 'refused') return { state: 'none', value: null };
  if (!live) return { state: 'unknown', value: null };
  if (live.kind === 'damaged') return { state: 'damaged', value: null };
  if (live.kind === 'refused') return { state: 'unreachable', value: null };
  return { state: live.value ? 'sent' : 'none', value: live.value };
};
