import { expect, it } from 'vitest';
import { casesOf, reportsBy, type FiledReport } from '#domain/report.ts';
import { NOW } from '../support/factories.ts';

const report = (by: string, about: string, minute: number): FiledReport => ({
  by,
  about,
  kind: 'other',
  reason: 'Grund',
  name: about,
  at: NOW + minute * 60_000,
});

it('gathers the voices about one person, newest first, and shows open cases before settled ones', () => {
  const reports = [report('a', 'x', 1), report('b', 'y', 2), report('c', 'x', 3), report('a', 'z', 4)];
  const cases = casesOf(reports, (about) => (about === 'z' ? NOW + 5 * 60_000 : 0));
  expect(cases.map(({ about, open }) => [about, open])).toEqual([
    ['x', true],
    ['y', true],
    ['z', false],
  ]);
  expect(cases[0]?.reports.map(({ by }) => by)).toEqual(['c', 'a']);
});

it('opens a case again when somebody reports after the decision', () => {
  const decidedAt = () => NOW;
  expect(casesOf([report('a', 'x', -1)], decidedAt)[0]?.open).toBe(false);
  expect(casesOf([report('a', 'x', -1), report('b', 'x', 1)], decidedAt)[0]?.open).toBe(true);
});

it('counts one voice for each person, however often they are heard', () => {
  const flood = Array.from({ length: 10 }, (_, minute) => report('a', 'x', minute));
  expect(casesOf(flood, () => 0)[0]?.reports).toHaveLength(1);
});

it('says how many people somebody has reported', () => {
  const by = reportsBy([report('a', 'x', 1), report('a', 'y', 2), report('b', 'x', 3)]);
  expect([...by]).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});
