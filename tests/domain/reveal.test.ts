import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_CONTACT, type Contact } from '#domain/contact.ts';
import { channelsIn, shareOf, showSame, type Revealed } from '#domain/reveal.ts';

const CONTACT: Contact = {
  email: 'anna@example.org',
  phone: '+49 341 123',
  blog: 'https://anna.example',
  mastodon: '@anna@example.social',
  links: ['https://anna.example/zwei'],
};
const some = fc.subarray<Revealed>(['email', 'phone', 'blog', 'mastodon', 'links']);

test('shows exactly what was chosen, and nothing else of the profile', () => {
  fc.assert(
    fc.property(some, (chosen) => {
      const share = shareOf('Anna', CONTACT, chosen, []);
      expect(share === null).toBe(chosen.length === 0);
      expect(new Set(channelsIn(share ?? EMPTY_CONTACT))).toEqual(new Set(chosen));
    }),
  );
});

test('shows nothing that the profile does not have', () => {
  expect(shareOf('Anna', EMPTY_CONTACT, ['email', 'links'], [])).toBeNull();
});

test('shows free times alone', () => {
  const share = shareOf('Anna', CONTACT, [], ['2016-04-29T11:15']);
  expect(share).toMatchObject({ email: '', links: [], free: ['2016-04-29T11:15'] });
});

test('knows whether two shares show the same', () => {
  expect(showSame(null, EMPTY_CONTACT)).toBe(true);
  expect(showSame(CONTACT, { ...CONTACT, phone: '' })).toBe(false);
  expect(showSame(CONTACT, { ...CONTACT, links: [] })).toBe(false);
});
