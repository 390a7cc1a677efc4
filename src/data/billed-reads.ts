let reads = 0;

/** Documents the server delivered to this phone since it was opened: what Firestore bills as reads. */
export const billedReads = (): number => reads;

/** Emulators do not bill, so the data layer counts: an answer with no document still costs one. */
export const countReads = (documents: number): void => {
  reads += Math.max(1, documents);
};
