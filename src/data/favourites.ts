import * as v from 'valibot';
import { kept } from './phone.ts';

/** `synced`: what the account held when last heard. `changes`: what this phone did since – session id → marked or not. */
const keptFavourites = v.object({
  synced: v.array(v.string()),
  changes: v.record(v.string(), v.boolean()),
});

/** More the rules do not take. */
export const FAVOURITES_LIMIT = 200;

/** What follow-favourites.ts sends and hears; screens read `favourites`. */
export const favouriteMarks = kept('favourites', keptFavourites, { synced: [], changes: {} });

let marked: { for: unknown; ids: ReadonlySet<string> } = { for: null, ids: new Set() };

/** My sessions on this phone. Without an account they live only here; with a sign-in they follow to other phones. */
export const favourites = {
  get: (): ReadonlySet<string> => {
    const current = favouriteMarks.get();
    if (marked.for !== current) {
      const ids = new Set(current.synced);
      for (const [id, on] of Object.entries(current.changes))
        if (on) ids.add(id);
        else ids.delete(id);
      marked = { for: current, ids };
    }
    return marked.ids;
  },
  subscribe: favouriteMarks.subscribe,
  /** False when the phone has no room: the mark is gone with the page. */
  areSafe: favouriteMarks.isSafe,
};

/** Whether marks of this phone have not reached the account yet. */
export const unsentFavourites = (): boolean => Object.keys(favouriteMarks.get().changes).length > 0;

export const markFavourite = (id: string, on: boolean): void => {
  const current = favouriteMarks.get();
  favouriteMarks.set({ ...current, changes: { ...current.changes, [id]: on } });
};
