import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openAuth } from '#data/account.ts';
import { billedReads } from '#data/billed-reads.ts';
import { publishedProgramme } from '#data/programme.ts';
import { publishProgramme } from '#data/publish.ts';
import { releaseNumbered } from '#data/releases.ts';
import type { Programme, Release } from '#domain/programme.ts';
import { MAX_PAGES, PAGE_BYTES } from '#domain/release-pages.ts';
import { createStaffAccount, readCollection, readDocument, wipe } from '../support/emulator-admin.ts';
import { aProgramme, aSession } from '../support/factories.ts';
import { forgetEverything } from '#data/phone.ts';
import { cutAt, goOnline, untilCut } from '../support/network.ts';
import { seedEvent } from '../support/seed-event.ts';

const OLGA = { email: 'olga@example.org', password: 'vernetzung', roles: ['organizer'] } as const;
const CURRENT = 'events/bsen/programme/current';

/** More than `pages` pages of two bytes a letter. */
const longProgramme = (pages: number): Programme => {
  const abstract = 'ä'.repeat(8000);
  const count = Math.ceil(((pages - 0.5) * PAGE_BYTES) / 16_300);
  return aProgramme(Array.from({ length: count }, (_, index) => aSession({ id: `s-${index}`, abstract })));
};

/** What a phone that has nothing yet reads, and what it costs. */
const readOn = async (): Promise<{ release: Release | null; reads: number }> => {
  forgetEverything([]);
  const before = billedReads();
  let stop: (() => void) | undefined;
  const release = await new Promise<Release | null>((resolve, reject) => {
    stop = publishedProgramme.subscribe((live) => {
      if (live.kind === 'value' && live.fromServer) resolve(live.value);
      if (live.kind === 'damaged') reject(new Error('damaged'));
    });
  });
  stop?.();
  return { release, reads: billedReads() - before };
};

/** What it costs from there on until the listener has confirmed it. */
const readsUntilListening = async (): Promise<number> => {
  const before = billedReads();
  let confirmed = 0;
  const stop = publishedProgramme.subscribe((live) => {
    if (live.kind === 'value' && live.fromServer) confirmed += 1;
  });
  await vi.waitFor(() => expect(confirmed).toBeGreaterThanOrEqual(2), { timeout: 15_000 });
  stop();
  return billedReads() - before;
};

beforeEach(async () => {
  await goOnline();
  await wipe();
  await seedEvent();
  await createStaffAccount(OLGA);
  const { auth, signInWithEmailAndPassword } = await openAuth();
  await signInWithEmailAndPassword(auth, OLGA.email, OLGA.password);
});

describe('a programme of more than one page', () => {
  it('is published whole, and read for one billed read a page', async () => {
    const programme = longProgramme(3);
    expect(await publishProgramme(programme, 'Alles', 1)).toEqual({ ok: true });
    const { release, reads } = await readOn();
    expect(release).toEqual({ number: 2, note: 'Alles', programme });
    expect(reads).toBe(3);
    // Pages are fetched once: the listener bills what it watches, and its look by REST the first page.
    expect(await readsUntilListening()).toBeLessThanOrEqual(3);
    expect(await releaseNumbered(2)).toEqual({ number: 2, note: 'Alles', programme });
  });

  it('is refused when it is more than a commit can carry', async () => {
    const result = await publishProgramme(longProgramme(MAX_PAGES + 1), '', 1);
    expect(result).toEqual({ ok: false, refusal: 'tooBig' });
  });
});

describe('a network that is cut while a release is sent', () => {
  it('leaves the release before it whole', async () => {
    const before = await readDocument(CURRENT);
    await cutAt(':commit');
    expect((await publishProgramme(aProgramme([]), '', 1)).ok).toBe(false);
    await goOnline();
    expect(await readDocument(CURRENT)).toEqual(before);
    expect(Object.keys(await readCollection('events/bsen/releases'))).toEqual(['1-0']);
  });

  it('publishes once when only the answer was lost, and does not speak of somebody else', async () => {
    await cutAt(':commit', 'answer');
    const published = publishProgramme(aProgramme([]), 'leer', 1);
    await untilCut();
    await goOnline();
    expect(await published).toEqual({ ok: true });
    expect((await releaseNumbered(2))?.programme).toEqual(aProgramme([]));
    expect(await releaseNumbered(3)).toBeNull();
  });
});

describe('earlier releases', () => {
  it('can still be read after the next one, each for one billed read', async () => {
    await publishProgramme(aProgramme([]), 'leer', 1);
    const before = billedReads();
    expect(await releaseNumbered(1)).toEqual({ number: 1, note: '', programme: aProgramme() });
    expect(billedReads() - before).toBe(1);
    expect(await releaseNumbered(3)).toBeNull();
  });
});
