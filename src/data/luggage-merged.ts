import * as v from 'valibot';
import { withChanges } from '#domain/note.ts';
import { reportSchema } from '#domain/report.ts';
import { EMPTY_WISHLIST, wishesOn, type Wishlist } from '#domain/wishlist.ts';
import { myBlocks } from './blocks.ts';
import { myCodes } from './codes.ts';
import { documentPath } from './collections.ts';
import { decode, timestampMs } from './decode.ts';
import type { Piece } from './luggage.ts';
import type { MyPaths } from './my-ids.ts';
import { myNotes, storedNotes } from './notes.ts';
import type { OwnWrite } from './own-write.ts';
import { myRatings, ratingsIn, storedRatings } from './ratings.ts';
import { readNow } from './read-now.ts';
import { waitingReports } from './reports.ts';
import { forgetWishes } from './wish-tries.ts';
import { myWishlist, withWaitingWishes } from './wishlists.ts';

const unsent = <T>(write: OwnWrite<T>): T | null => {
  const waiting = write.get();
  return waiting.state === 'none' ? null : waiting.value;
};

const piece = <T>(write: OwnWrite<T>, isMine: boolean, whole: () => T): Piece => ({
  what: null,
  isMine,
  stage: () => {
    if (isMine) write.save(whole());
    return write.get().state !== 'unsafe';
  },
  drop: write.drop,
  isTheirs: () => Promise.resolve(false),
});

type Entries = Readonly<Record<string, unknown>>;

/** What is kept by key: what this phone says counts, everything else of theirs stays. */
const entries = <T extends Entries>(
  write: OwnWrite<T>,
  stored: T,
  merged: (stored: T, waiting: T) => T = (a, b) => ({ ...a, ...b }),
): Piece => {
  const waiting = unsent(write);
  const mine = waiting ? merged(stored, waiting) : stored;
  return piece(write, Object.keys(mine).length > 0, () => mine);
};

/** The wishes of this phone come to theirs as far as there is room. They are tried anew, as somebody else. */
const wishes = (stored: Wishlist): Piece => {
  const mine = wishesOn(withWaitingWishes(stored));
  return piece(myWishlist, mine.length > 0, () => {
    forgetWishes();
    return mine.map((wish) => ({ ...wish, on: true }));
  });
};

const storedBlock = v.object({ about: v.string(), name: v.string() });

const blocks = (documents: readonly unknown[]): Piece => {
  const waiting = unsent(myBlocks) ?? [];
  const stored = documents.flatMap((document) => {
    const parsed = v.safeParse(storedBlock, document);
    return parsed.success ? [{ ...parsed.output, over: false }] : [];
  });
  const changed = new Set(waiting.map(({ about }) => about));
  const mine = [...stored.filter(({ about }) => !changed.has(about)), ...waiting];
  return piece(myBlocks, mine.length > 0, () => mine);
};

const DAY = 86_400_000;

const storedCode = v.object({ at: timestampMs });

/** Only what was shown within a day: registering it anew makes it a week younger, and an old one is to stay over. */
const codesOfToday = (paths: readonly string[], documents: readonly unknown[], now: number) => {
  const isToday = (document: unknown) => {
    const parsed = v.safeParse(storedCode, document);
    return parsed.success && now - parsed.output.at < DAY;
  };
  return paths
    .filter((_, index) => isToday(documents[index]))
    .map((path) => [path.slice(path.lastIndexOf('/') + 1), 'show'] as const);
};

const none = { stars: {}, lines: {}, notes: {}, reports: {}, ...EMPTY_WISHLIST };

/** What cannot be read is left behind: it must not keep anybody from signing in. */
const lenient = <S extends v.GenericSchema>(schema: S, document: unknown, place: string) => {
  const decoded = decode(schema, document ?? none, place);
  return decoded.ok ? decoded.value : v.parse(schema, none);
};

const storedWishes = v.object({ people: v.array(v.string()), fields: v.array(v.string()) });
const storedReports = v.object({ reports: v.record(v.string(), v.object(reportSchema.entries)) });

/**
 * What becomes one by itself with what the account has, nobody is asked: ratings, notes, wishes, reports, today's
 * codes, and whom I block. `old` is the uid that is left behind, if there is one; `found` what else is its.
 */
export const mergingPieces = async (old: string | null, found: MyPaths): Promise<readonly Piece[]> => {
  const named = old
    ? (['ratings', 'notes', 'wishlists', 'reports'] as const).map((name) => documentPath(name, old))
    : [];
  const [[ratings, notes, wishlist, reports], stored, shown] = await Promise.all([
    readNow(named),
    readNow(found.blocks),
    readNow(found.codes),
  ]);
  const codes = codesOfToday(found.codes, shown, Date.now());
  return [
    entries(myRatings, ratingsIn(lenient(storedRatings, ratings, 'ratings'))),
    entries(myNotes, lenient(storedNotes, notes, 'notes').notes, withChanges),
    entries(waitingReports, lenient(storedReports, reports, 'reports').reports),
    entries(myCodes, Object.fromEntries(codes) as Record<string, 'show'>),
    wishes(lenient(storedWishes, wishlist, 'wishlists')),
    blocks(stored),
  ];
};
