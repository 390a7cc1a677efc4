import { resumeWrites } from '#data/own-write.ts';

/** Loads everything that may have kept something of an earlier visit unsent, and sends it. */
export const resumeOutbox = async (): Promise<void> => {
  await Promise.all([
    import('#data/answers.ts'),
    import('#data/blocks.ts'),
    import('#data/notes.ts'),
    import('#data/profiles.ts'),
    import('#data/ratings.ts'),
    import('#data/reports.ts'),
    import('#data/scans.ts'),
    import('#data/wish-tries.ts'),
  ]);
  resumeWrites();
};
