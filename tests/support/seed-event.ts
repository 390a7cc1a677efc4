import type { Programme } from '#domain/programme.ts';
import type { EventInfo } from '#domain/event.ts';
import type { BowlState } from '#domain/fishbowl.ts';
import { writeDocument } from './emulator-admin.ts';
import { aProgramme, anEvent } from './factories.ts';

type Stage = { readonly state?: BowlState; readonly question?: string; readonly chairs?: number };

type Seed = {
  readonly event?: Partial<EventInfo>;
  readonly programme?: Programme;
  readonly stage?: Stage;
};

/** An empty stage: chairs c1, c2, …, nobody seated. */
const seedStage = async ({
  state = 'running',
  question = 'Besser vernetzen – wie geht das?',
  chairs = 5,
}: Stage = {}): Promise<void> => {
  const ids = Array.from({ length: chairs }, (_, index) => `c${index + 1}`);
  await writeDocument('events/bsen/fishbowl/stage', {
    state,
    question,
    chairs: Object.fromEntries(ids.map((id) => [id, ''])),
    people: {},
    move: '',
    updatedAt: new Date(),
  });
};

/** A published release of one page, with its page for good. */
export const writeRelease = async (number: number, programme: Programme, note = ''): Promise<void> => {
  const head = { number, note, publishedAt: new Date() };
  const release = JSON.stringify(programme);
  await writeDocument(`events/bsen/releases/${number}-0`, { ...head, page: 0, part: release });
  await writeDocument('events/bsen/programme/current', { ...head, pages: 1, release });
};

/** The published programme as release 1. */
const seedProgramme = async (programme: Programme = aProgramme()): Promise<void> =>
  writeRelease(1, programme);

/** What every screen needs to be shown: the event with its words, a programme, an empty stage. */
export const seedEvent = async ({ event, programme, stage }: Seed = {}): Promise<void> => {
  const { name, date, fields, interests, surveyOpen } = anEvent(event);
  await writeDocument('events/bsen', {
    name,
    date,
    fields: fields.map(({ de, en }) => ({ de, en })),
    interests: interests.map(({ de, en }) => ({ de, en })),
    surveyOpen,
    updatedAt: new Date(),
  });
  await seedProgramme(programme);
  await seedStage(stage);
};
