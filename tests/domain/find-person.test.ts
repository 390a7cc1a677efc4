import { expect, it } from 'vitest';
import { findPerson } from '#domain/find-person.ts';
import { aListedCard } from '../support/factories.ts';

const cards = [aListedCard('1', { name: 'Jörg Weiß' }), aListedCard('2', { name: 'Anna Joerges' })];
const names = (typed: string) => findPerson(cards, typed).map(({ name }) => name);

it('finds names by any part, spelt this way or that, in their order', () => {
  expect(names('joerg')).toEqual(['Anna Joerges', 'Jörg Weiß']);
  expect(names('WEISS')).toEqual(['Jörg Weiß']);
});

it('finds nobody for nothing', () => {
  expect(names('  ')).toEqual([]);
});
