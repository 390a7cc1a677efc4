import * as v from 'valibot';
import { LEADS } from '#domain/reminders.ts';
import { alone } from './alone.ts';
import { decodeJson } from './decode.ts';
import { kept } from './phone.ts';

/** How many minutes before one of mine starts this phone reminds; 0: not at all, until somebody wants it. */
export const reminderLead = kept('reminders', v.picklist([0, ...LEADS]), 0);

const keys = v.array(v.string());
const TOLD = 'reminders-told';

/** Keys of the reminders that this phone has given, in whatever tab. */
export const toldReminders = kept(TOLD, keys, []);

/** Keys of those that somebody has put away. */
export const closedReminders = kept('reminders-closed', keys, []);

/** Read past the memory of this tab, which hears of the others' changes a moment late. */
const toldByAnyTab = (): readonly string[] => {
  try {
    const read = decodeJson(keys, localStorage.getItem(`bsen:${TOLD}`) ?? '[]', `phone/${TOLD}`);
    return read.ok ? [...new Set([...toldReminders.get(), ...read.value])] : toldReminders.get();
  } catch {
    return toldReminders.get();
  }
};

/**
 * Gives those of the wanted reminders that no tab has given yet and notes them as given: whoever gets one tells it.
 * `keep` says which of the earlier ones are still worth knowing.
 */
export const claimReminders = (
  wanted: readonly string[],
  keep: (told: readonly string[]) => readonly string[],
): Promise<string[]> =>
  alone('remind', async () => {
    const told = toldByAnyTab();
    const mine = wanted.filter((key) => !told.includes(key));
    toldReminders.set([...keep(told), ...mine]);
    closedReminders.set([...keep(closedReminders.get())]);
    return mine;
  });

/** Puts a reminder away in every tab. */
export const closeReminder = (key: string): void => closedReminders.set([...closedReminders.get(), key]);
