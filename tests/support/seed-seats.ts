import type { BowlState } from '#domain/fishbowl.ts';
import { readDocument, writeDocument } from './emulator-admin.ts';

const PATH = 'events/bsen/fishbowl/stage';

type Seat = { readonly name: string; readonly who?: string; readonly minutes?: number };

/**
 * A stage on which these people have been seated for so many minutes, past the rules; chairs c1, c2, … The question
 * stays what it was.
 */
export const seedSeats = async (
  seated: Readonly<Record<string, Seat>>,
  { state = 'running', chairs = 5 }: { state?: BowlState; chairs?: number } = {},
): Promise<void> => {
  const now = new Date();
  const before = await readDocument(PATH);
  const ids = Array.from({ length: chairs }, (_, index) => `c${index + 1}`);
  const people = Object.entries(seated).map(
    ([id, { name, minutes = 0 }]) =>
      [id, { name, since: new Date(now.getTime() - minutes * 60_000) }] as const,
  );
  await writeDocument(PATH, {
    state,
    question: before?.['question'] ?? 'Besser vernetzen – wie geht das?',
    chairs: Object.fromEntries(ids.map((id) => [id, seated[id] ? (seated[id].who ?? `uid-${id}`) : ''])),
    people: Object.fromEntries(people),
    move: '',
    updatedAt: now,
  });
};
