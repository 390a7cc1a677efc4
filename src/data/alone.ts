type Name = 'outbox' | 'scans' | 'send' | 'account' | 'remind' | 'wish';

const last = new Map<Name, Promise<unknown>>();

/** Without the browser's locks (an address that is not secure): one after the other within this tab at least. */
const inTurn = <T>(name: Name, work: () => Promise<T>): Promise<T> => {
  const mine = (last.get(name) ?? Promise.resolve()).then(work);
  last.set(
    name,
    mine.catch(() => undefined),
  );
  return mine;
};

/**
 * Does `work` while nothing else of this name is being done, in any tab of this phone. Names are taken in the order
 * outbox or scans, send, account – never the other way round, or two would wait for each other; remind and wish stand alone.
 */
export const alone = <T>(name: Name, work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request(`bsen:${name}`, work) : inTurn(name, work);

class Late extends Error {
  readonly code = 'late';
}

/** Like `alone`, but rejects with code `late` – and never does the work – when it is not its turn within `ms`. */
export const aloneWithin = <T>(ms: number, name: Name, work: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      reject(new Late());
    }, ms);
    alone(name, async () => {
      clearTimeout(timer);
      if (!over) resolve(await work());
    }).catch(reject);
  });

/** Rejects with code `late` when `work` is not done after `ms`; the work itself goes on. */
export const within = async <T>(ms: number, work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late()), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
