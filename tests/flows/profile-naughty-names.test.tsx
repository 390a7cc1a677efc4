import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { EMPTY_CONTACT } from '#domain/contact.ts';
import { EMPTY_CARD, type Card } from '#domain/profile.ts';
import { myProfile } from '#data/profiles.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';
import { emptyDirectory, putCards } from '../support/seed-people.ts';

declare module 'vitest/internal/browser' {
  interface BrowserCommands {
    sharedData: (path: string) => Promise<string | null>;
  }
}

configure({ asyncUtilTimeout: 25_000 });

const MARKS = Array.from({ length: 60 }, (_, index) => String.fromCodePoint(0x300 + index));
/** So many letters with so many marks on each. */
const zalgo = (letters: number, marks: number) =>
  Array.from(
    { length: letters },
    (_, at) => `${'Zalgo'[at % 5]}${MARKS.slice(at, at + marks).join('')}`,
  ).join('');

const BY_HAND: readonly string[] = [
  'مرحبا بالعالم 2016',
  'אבגדה 123 וזחטי 45',
  '\u202Egnirts lasrever a si siht',
  '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(3),
  'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente-1234',
  '﷽'.repeat(20),
  zalgo(10, 5),
];

/** Twenty from everywhere in the shared list, as far as a name may be so long. */
const fromList = async (): Promise<readonly string[]> => {
  const text = await commands.sharedData('hostile/blns.json');
  const strings = text === null ? [] : (JSON.parse(text) as string[]);
  const names = [...new Set(strings.map((each) => each.trim()))].filter(
    (each) => each.length > 0 && each.length <= 60 && !/[\r\n\0]/.test(each),
  );
  const step = Math.floor(names.length / 20);
  return names.filter((_, index) => index % step === 0).slice(0, 20);
};

let names: readonly string[] = [];

beforeAll(async () => {
  await emptyDirectory();
  await seedEvent();
  names = [...(await fromList()), ...BY_HAND];
});

/** As much of it as a word may be long, and no sign in halves. */
const cut = (text: string) => {
  const signs = Array.from(text);
  while (signs.join('').length > 40) signs.pop();
  return signs.join('').trim();
};

const anna: Card = { ...EMPTY_CARD, name: 'Anna', fields: ['Museum'], interests: ['Archive'] };
const personCalled = (name: string): Card => ({
  ...EMPTY_CARD,
  name,
  sentence: name,
  fields: [cut(name)],
  interests: ['Archive', cut(name)],
  lesson: zalgo(60, 3),
});

/** Nothing sticks out of the screen or, of a card, out of the card; what stands beside own words begins at the left. */
const expectInPlace = (card: HTMLElement) => {
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  const { left, right } = card.getBoundingClientRect();
  expect(getComputedStyle(card).overflow).toBe('clip');
  for (const part of card.querySelectorAll<HTMLElement>('*:not(.visually-hidden, .visually-hidden *)')) {
    const box = part.getBoundingClientRect();
    if (box.width === 0) continue;
    expect([box.left >= left - 1, box.right <= right + 1]).toEqual([true, true]);
    if (!part.closest('[dir], bdi')) expect(getComputedStyle(part).direction).toBe('ltr');
  }
  for (const line of card.querySelectorAll('li:has(bdi), blockquote')) {
    const words = document.createRange();
    const text = document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode();
    if (!text || text.parentElement?.closest('bdi')) continue;
    words.setStart(text, 0);
    words.setEnd(text, 1);
    const inset = Number.parseFloat(getComputedStyle(line).paddingInlineStart);
    expect(words.getBoundingClientRect().left - line.getBoundingClientRect().left - inset).toBeLessThan(8);
  }
};

const chunks = [0, 1, 2];

test.each(chunks)(
  'lists people with names that break things, each on a card of their own (%i)',
  async (chunk) => {
    const shown = names.filter((_, index) => index % chunks.length === chunk);
    await emptyDirectory();
    await putCards(
      Object.fromEntries(shown.map((name, index) => [`p${chunk}-${index}`, personCalled(name)])),
    );
    myProfile.save({ card: anna, visible: true, contact: EMPTY_CONTACT });
    const { user } = renderApp({ path: '/menschen' });
    const headingOf = (card: HTMLElement) => within(card).getAllByRole('heading')[0]?.textContent ?? '';
    // A list that the phone remembers may be seen for a moment before the one that was looked up.
    await waitFor(() =>
      expect(screen.queryAllByRole('article').map(headingOf).toSorted()).toEqual(shown.toSorted()),
    );
    const cards = screen.getAllByRole('article');
    for (const card of cards) {
      await user.click(within(card).getByText('Ansehen'));
      expectInPlace(card);
    }
    const boxes = cards.map((card) => card.getBoundingClientRect());
    for (const [index, box] of boxes.slice(1).entries())
      expect(box.top).toBeGreaterThan(boxes[index]!.bottom);
    expect(document.title).toBe('Menschen · #bsen');
  },
);

const put = async (name: string, text: string) =>
  fireEvent.change(await screen.findByLabelText(name, { selector: 'input,textarea' }), {
    target: { value: text },
  });

test('takes such names in the form and shows them in the preview as typed', async () => {
  renderApp({ path: '/profil' });
  for (const name of [...names, zalgo(60, 3)]) {
    await put('Name', name);
    await put('Ein Satz über Dich', name);
    await put('Was beschäftigt Dich?', cut(name));
    fireEvent.blur(await screen.findByLabelText('Was beschäftigt Dich?', { selector: 'input' }));
    const [card] = screen.getAllByRole('article');
    expect(within(card!).getAllByRole('heading')[0]?.textContent).toBe(name);
    expectInPlace(card!);
  }
  expect(screen.getAllByRole('article')).toHaveLength(1);
});
