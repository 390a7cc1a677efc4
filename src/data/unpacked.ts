import { UNREACHABLE, type Live, type LiveSource } from './live.ts';

/** A live source whose values take a moment to be made of what was stored; only the newest is told. */
export const unpacked = <S, T>(
  source: LiveSource<S>,
  unpack: (stored: S, fromServer: boolean) => Promise<Live<T>>,
): LiveSource<T> => ({
  key: source.key,
  subscribe: (tell) => {
    let newest = 0;
    const end = source.subscribe((live) => {
      const mine = ++newest;
      if (live.kind !== 'value') return tell(live);
      const tellIfNewest = (made: Live<T>) => {
        if (mine === newest) tell(made);
      };
      unpack(live.value, live.fromServer).then(tellIfNewest, () =>
        tellIfNewest({ kind: 'refused', code: UNREACHABLE }),
      );
    });
    return () => {
      newest += 1;
      end();
    };
  },
});
