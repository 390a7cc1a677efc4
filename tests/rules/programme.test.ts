import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { collection, deleteDoc, getDoc, getDocs, Timestamp, type DocumentData } from 'firebase/firestore';
import { describe, it } from 'vitest';
import { NOTE_LIMIT } from '#domain/programme.ts';
import { MAX_PAGES } from '#domain/release-pages.ts';
import { at, cast, othersThan, put } from '../support/cast.ts';
import { aPublication, putAll, withChange, withoutPath } from '../support/publishing.ts';

const path = 'programme/current';
const RELEASE_LIMIT = 900_000;
const texts = (count: number) => Array.from({ length: count }, (_, index) => `page ${index}`);

const people = cast();
const publishTwice = () => people.store(aPublication(2));

describe('programme', () => {
  it.each(['stranger', 'anna', 'organizer'] as const)('shows the published programme to %s', async (who) => {
    await assertSucceeds(getDoc(at(people[who](), path)));
  });

  it('lets the organizer publish, with the next number each time', async () => {
    await assertSucceeds(putAll(people.organizer(), aPublication(1)));
    await assertSucceeds(putAll(people.organizer(), aPublication(2)));
  });

  it('takes a note and a programme at their limits', async () => {
    const full = aPublication(1, ['x'.repeat(RELEASE_LIMIT)]);
    const noted = Object.entries(full).map(([name, data]) => [
      name,
      { ...data, note: 'ä'.repeat(NOTE_LIMIT) },
    ]);
    await assertSucceeds(putAll(people.organizer(), Object.fromEntries(noted)));
  });

  it.each([2, MAX_PAGES])('takes a programme of %s pages', async (count) => {
    await assertSucceeds(putAll(people.organizer(), aPublication(1, texts(count))));
  });

  it('refuses more pages than a commit can carry', async () => {
    await assertFails(putAll(people.organizer(), aPublication(1, texts(MAX_PAGES + 1))));
  });

  it.each(texts(MAX_PAGES).map((_, page) => page))(
    'refuses half a programme: page %s is missing',
    async (page) => {
      const publication = aPublication(1, texts(MAX_PAGES));
      await assertFails(putAll(people.organizer(), withoutPath(publication, `releases/1-${page}`)));
    },
  );

  it('refuses a first page that is kept otherwise', async () => {
    await assertFails(putAll(people.organizer(), withChange(aPublication(1), path, { release: 'another' })));
  });

  it('refuses a programme that is kept nowhere', async () => {
    await assertFails(put(people.organizer(), path, aPublication(1)[path] ?? {}));
  });

  it('refuses to begin with another number than 1', async () => {
    await assertFails(putAll(people.organizer(), aPublication(2)));
  });

  it.each([1, 4])('refuses number %s after 2', async (number) => {
    await publishTwice();
    await assertFails(putAll(people.organizer(), aPublication(number)));
  });

  it('refuses the same number again', async () => {
    await publishTwice();
    await assertFails(put(people.organizer(), path, aPublication(2)[path] ?? {}));
  });

  it.each(othersThan('organizer'))('lets %s publish nothing', async (who) => {
    await assertFails(putAll(people[who](), aPublication(1)));
    await publishTwice();
    await assertFails(putAll(people[who](), aPublication(3)));
  });

  it.each(othersThan('organizer'))('lets %s publish nothing, though its pages are there', async (who) => {
    const [first, third] = [aPublication(1), aPublication(3)];
    await people.store({ ...withoutPath(first, path), ...withoutPath(third, path) });
    await assertFails(put(people[who](), path, first[path] ?? {}));
    await people.store(withoutPath(aPublication(2), 'releases/2-0'));
    await assertFails(put(people[who](), path, third[path] ?? {}));
  });

  it('lets nobody delete it, list it or put another beside it', async () => {
    await publishTwice();
    await assertFails(deleteDoc(at(people.organizer(), path)));
    await assertFails(getDocs(collection(people.organizer(), 'events/bsen/programme')));
    await assertFails(put(people.organizer(), 'programme/draft', aPublication(1)[path] ?? {}));
  });

  it.each<[string, DocumentData]>([
    ['a list as note', { note: [] }],
    ['a note too long', { note: 'ä'.repeat(NOTE_LIMIT + 1) }],
    ['a map as programme', { release: {} }],
    ['a programme too long', { release: 'x'.repeat(RELEASE_LIMIT + 1) }],
    ['no pages', { pages: 0 }],
    ['a text as pages', { pages: '1' }],
    ['a field nobody knows', { rank: 1 }],
    ['a time of the phone', { publishedAt: Timestamp.now() }],
  ])('refuses %s', async (_, change) => {
    const changed = (number: number) => {
      const publication = withChange(aPublication(number), path, change);
      const { pages: __, release, rank: ___, ...head } = publication[path] ?? {};
      return withChange(publication, `releases/${number}-0`, { ...head, part: release });
    };
    await assertFails(putAll(people.organizer(), changed(1)));
    await publishTwice();
    await assertFails(putAll(people.organizer(), changed(3)));
  });
});
