import { gzipSync } from 'node:zlib';
import { PROGRAMME_2016 } from '../../scripts/seed/programme-2016.ts';
import type { Programme } from '#domain/programme.ts';
import { pagesOf } from '#domain/release-pages.ts';
import { openPage, signIn, withSite, type BenchSite } from './bench-site.ts';
import { bigProgramme } from './big-programme.ts';
import { changeTimes, median, slowDown, watchChanges } from './interactions.ts';
import { storeProgramme } from './store-programme.ts';

/**
 * What a large conference costs a slow phone, beside #bsen in the same run: `npm run bench:programme`. Processors are
 * slowed four times. Searching and filtering end with the last frame that changed – every second tick brings back the
 * whole day –, a drop with the first one, for what the server confirms later changes nothing that is seen.
 */
const SLOWER = 4;
const RUNS = 5;
const QUERY = 'netzwerk';

const say = (what: string, small: string, large: string): void =>
  console.log(`${what.padEnd(52)}${small.padStart(14)}${large.padStart(18)}`);

const ms = (value: number) => `${value.toFixed(0)} ms`;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Requests for a published programme that a phone makes until it can be read: each is one billed read. */
const opening = async (site: BenchSite): Promise<{ first: number; again: number; reads: number }> => {
  const page = await openPage(site);
  let reads = 0;
  page.on('request', (request) => {
    if (/\/v1\/projects\/.*\/(programme|releases)\//.test(request.url())) reads += 1;
  });
  await slowDown(page, SLOWER);
  const readable = async (load: () => Promise<unknown>) => {
    const since = performance.now();
    await load();
    await page.locator('main h3, main h2').first().waitFor();
    return performance.now() - since;
  };
  const first = await readable(() => page.goto('/', { waitUntil: 'commit' }));
  const readsOfFirst = reads;
  const again = await readable(() => page.reload({ waitUntil: 'commit' }));
  await page.context().close();
  return { first, again, reads: readsOfFirst };
};

const searching = async (site: BenchSite): Promise<number[]> => {
  const page = await openPage(site);
  await page.goto('/');
  await page.getByRole('searchbox').click();
  await watchChanges(page, 'keydown');
  await slowDown(page, SLOWER);
  const times: number[] = [];
  for (const letter of QUERY) {
    await page.keyboard.press(letter);
    times.push((await changeTimes(page)).last);
  }
  await page.context().close();
  return times;
};

const filtering = async (site: BenchSite): Promise<{ answers: number[]; lists: number[] }> => {
  const page = await openPage(site);
  await page.goto('/');
  await page.getByRole('button', { name: /^Filter/ }).click();
  const track = page.getByRole('group', { name: 'Strang' }).getByRole('checkbox').first();
  await track.focus();
  await watchChanges(page, 'keyup');
  await slowDown(page, SLOWER);
  const answers: number[] = [];
  const lists: number[] = [];
  for (let run = 0; run < RUNS * 2; run++) {
    await page.keyboard.press('Space');
    const { first, last } = await changeTimes(page);
    answers.push(first);
    lists.push(last);
  }
  await page.context().close();
  return { answers, lists };
};

/** Carries the first session of the timetable down by an hour, and back, with the mouse. */
const dropping = async (site: BenchSite): Promise<number[]> => {
  const page = await openPage(site, 1280, 800);
  await signIn(page);
  await page.goto('/team/programm');
  const card = page.locator('[data-session]').first();
  await card.waitFor();
  await card.scrollIntoViewIfNeeded();
  await watchChanges(page, 'mouseup');
  await slowDown(page, SLOWER);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const box = await card.boundingBox();
    if (!box) throw new Error('The timetable shows no session.');
    const [x, y] = [box.x + box.width / 2, box.y + 12];
    const down = run % 2 ? -60 : 60;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + down / 2, { steps: 4 });
    await page.mouse.move(x, y + down, { steps: 4 });
    await page.mouse.up();
    times.push((await changeTimes(page)).first);
  }
  await page.context().close();
  return times;
};

const measured = async (site: BenchSite, programme: Programme, number: number) => {
  await storeProgramme(site.project, programme, number);
  const openings = [];
  for (let run = 0; run < RUNS; run++) openings.push(await opening(site));
  return {
    first: median(openings.map(({ first }) => first)),
    again: median(openings.map(({ again }) => again)),
    reads: Math.max(...openings.map(({ reads }) => reads)),
    search: await searching(site),
    filter: await filtering(site),
    drop: await dropping(site),
  };
};

await withSite(async (site) => {
  const [small, large] = [PROGRAMME_2016, bigProgramme()];
  const [few, many] = [await measured(site, small, 1), await measured(site, large, 2)];
  const text = [JSON.stringify(small), JSON.stringify(large)] as const;
  const sizes = text.map((release) => Buffer.byteLength(release));
  const packed = text.map((release) => gzipSync(release).length);
  say('', `${small.sessions.length} sessions`, `${large.sessions.length} sessions`);
  say('release, stored', kB(sizes[0] ?? 0), kB(sizes[1] ?? 0));
  say('release, as it travels (gzip)', kB(packed[0] ?? 0), kB(packed[1] ?? 0));
  say('pages', String(pagesOf(text[0]).length), String(pagesOf(text[1]).length));
  say('billed reads until it is readable', String(few.reads), String(many.reads));
  say('list readable, first visit (median)', ms(few.first), ms(many.first));
  say('list readable, next visit (median)', ms(few.again), ms(many.again));
  say('search, a keystroke (median)', ms(median(few.search)), ms(median(many.search)));
  say('search, a keystroke (slowest)', ms(Math.max(...few.search)), ms(Math.max(...many.search)));
  say('filter, the tick (median)', ms(median(few.filter.answers)), ms(median(many.filter.answers)));
  say('filter, the list (median)', ms(median(few.filter.lists)), ms(median(many.filter.lists)));
  say('filter, the list (slowest)', ms(Math.max(...few.filter.lists)), ms(Math.max(...many.filter.lists)));
  say('editor, a drop (median)', ms(median(few.drop)), ms(median(many.drop)));
  say('editor, a drop (slowest)', ms(Math.max(...few.drop)), ms(Math.max(...many.drop)));
});
