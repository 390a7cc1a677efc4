const remembered = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let pending: Promise<T> | undefined;
  return () =>
    (pending ??= load().catch((error: unknown) => {
      // A chunk that did not arrive on bad Wi-Fi is asked for again next time.
      pending = undefined;
      throw error;
    }));
};

/** The Firestore SDK with the open database; loaded once, on first need. */
export const firestoreSdk = remembered(() => import('./firestore-sdk.ts'));

/** The Auth SDK; loaded once, on first need. */
export const authSdk = remembered(() => import('./auth-sdk.ts'));

export type FirestoreSdk = Awaited<ReturnType<typeof firestoreSdk>>;
