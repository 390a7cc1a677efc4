import * as v from 'valibot';
import { EMPTY_NOTE, noteSchema } from '#domain/note.ts';
import { reportSchema } from '#domain/report.ts';
import { EMPTY_WISHLIST, sizeOf, withWish, type Wishlist } from '#domain/wishlist.ts';
import { myBlocks } from './blocks.ts';
import { myCodes } from './codes.ts';
import { documentPath } from './collections.ts';
import { decode } from './decode.ts';
import type { Piece } from './luggage.ts';
import type { MyPaths } from './my-ids.ts';
import { myNotes } from './notes.ts';
import type { OwnWrite } from './own-write.ts';
import { myRatings, ratingsIn, storedRatings } from './ratings.ts';
import { readNow } from './read-now.ts';
import { waitingReports } from './reports.ts';
import { readAs, type RestDocument } from './rest.ts';
import { forgetWishes } from './wish-tries.ts';
import { myWishlist } from './wishlists.ts';

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
const entries = <T extends Entries>(write: OwnWrite<T>, stored: T): Piece => {
  const mine: T = { ...stored, ...unsent(write) };
  return piece(write, Object.keys(mine).length > 0, () => mine);
};

const listIn = ({ fields }: RestDocument, name: string): string[] => {
  const list = v.object({ arrayValue: v.object({ values: v.array(v.object({ stringValue: v.string() })) }) });
  const parsed = v.safeParse(list, fields[name]);
  return parsed.success ? parsed.output.arrayValue.values.map(({ stringValue }) => stringValue) : [];
};

/** The wishes of this phone, then theirs as far as there is room. They are tried anew, as somebody else. */
const wishes = (stored: Wishlist): Piece => {
  const mine = unsent(myWishlist) ?? stored;
  let theirs = EMPTY_WISHLIST;
  const whole = () => {
    const more = (['people', 'fields'] as const).flatMap((kind) =>
      theirs[kind].map((value) => ({ kind, value })),
    );
    forgetWishes();
    return more.reduce((list, wish) => withWish(list, wish) ?? list, mine);
  };
  return {
    ...piece(myWishlist, sizeOf(mine) > 0, whole),
    isTheirs: async (uid, token) => {
      const document = await readAs(token, documentPath('wishlists', uid));
      if (document) theirs = { people: listIn(document, 'people'), fields: listIn(document, 'fields') };
      return false;
    },
  };
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

const none = { stars: {}, lines: {}, notes: {}, reports: {}, ...EMPTY_WISHLIST };

/** What cannot be read is left behind: it must not keep anybody from signing in. */
const lenient = <S extends v.GenericSchema>(schema: S, document: unknown, place: string) => {
  const decoded = decode(schema, document ?? none, place);
  return decoded.ok ? decoded.value : v.parse(schema, none);
};

const storedWishes = v.object({ people: v.array(v.string()), fields: v.array(v.string()) });
const storedNotes = v.object({ notes: v.record(v.string(), v.fallback(noteSchema, EMPTY_NOTE)) });
const storedReports = v.object({ reports: v.record(v.string(), v.object(reportSchema.entries)) });

/**
 * What becomes one by itself with what the account has, nobody is asked: ratings, notes, wishes, reports, codes, and
 * whom I block. `old` is the uid that is left behind, if there is one; `found` what else is its.
 */
export const mergingPieces = async (old: string | null, found: MyPaths): Promise<readonly Piece[]> => {
  const named = old
    ? (['ratings', 'notes', 'wishlists', 'reports'] as const).map((name) => documentPath(name, old))
    : [];
  const [[ratings, notes, wishlist, reports], stored] = await Promise.all([
    readNow(named),
    readNow(found.blocks),
  ]);
  const codes = found.codes.map((path) => [path.slice(path.lastIndexOf('/') + 1), 'show' as const]);
  return [
    entries(myRatings, ratingsIn(lenient(storedRatings, ratings, 'ratings'))),
    entries(myNotes, lenient(storedNotes, notes, 'notes').notes),
    entries(waitingReports, lenient(storedReports, reports, 'reports').reports),
    entries(myCodes, Object.fromEntries(codes) as Record<string, 'show'>),
    wishes(lenient(storedWishes, wishlist, 'wishlists')),
    blocks(stored),
  ];
};
