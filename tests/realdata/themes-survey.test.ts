import { describe, expect, test } from 'vitest';
import { REST, THEME_LIMIT, themesOf, type SurveyText } from '#domain/themes.ts';
import { seeded } from '../bench/population.ts';
import { isAbsent, readShared } from './shared-data.ts';

const FILE = 'survey/klimarat-half.tsv';

/** Real public answers in German, drawn without order; one author may have sent several. */
const drawn = (count: number, seed: number): SurveyText[] => {
  const random = seeded(seed);
  return readShared(FILE)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => ({ row: line.split('\t'), order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ row }) => ({ uid: row[2] ?? '', text: row[6] ?? '' }));
};

const themesOnly = (answers: readonly SurveyText[]) =>
  themesOf(answers, new Map()).filter(({ id }) => id !== REST);

const SEEDS = [1, 2, 3, 4, 5];

describe.skipIf(isAbsent(FILE))('120 real answers', () => {
  test.each(SEEDS)('make themes of two people or more (draw %i)', (seed) => {
    const answers = drawn(120, seed);
    const themes = themesOnly(answers);
    expect(themes).toHaveLength(THEME_LIMIT);
    for (const { members } of themes) expect(new Set(members).size).toBeGreaterThanOrEqual(2);
    expect(
      themes.flatMap(({ members }) => members).every((uid) => answers.some((answer) => answer.uid === uid)),
    ).toBe(true);
  });

  test.each(SEEDS)('bring a quarter of the people together under words they used (draw %i)', (seed) => {
    const answers = drawn(120, seed);
    const people = new Set(answers.map(({ uid }) => uid));
    const grouped = new Set(themesOnly(answers).flatMap(({ members }) => members));
    expect(grouped.size / people.size).toBeGreaterThan(0.25);
  });

  test.each(SEEDS)(
    'keep half of the themes or more with each ten that follow, most of them in all (draw %i)',
    (seed) => {
      const answers = drawn(180, seed);
      const steps = [120, 130, 140, 150, 160, 170].map((count) => {
        const before = themesOnly(answers.slice(0, count)).map(({ id }) => id);
        const after = new Set(themesOnly(answers.slice(0, count + 10)).map(({ id }) => id));
        return before.filter((id) => after.has(id)).length / before.length;
      });
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(0.5);
      expect(steps.reduce((sum, kept) => sum + kept) / steps.length).toBeGreaterThan(0.7);
    },
  );

  test('keep the name that a moderator gave while answers flow in', () => {
    const answers = drawn(180, 1);
    const { id } = themesOnly(answers.slice(0, 60))[0]!;
    for (let count = 60; count <= 180; count += 10)
      expect(themesOf(answers.slice(0, count), new Map([[id, 'Unser Name']]))).toContainEqual(
        expect.objectContaining({ id, name: 'Unser Name', named: true }),
      );
  });
});
