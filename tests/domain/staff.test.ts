import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayModerate, mayOrganize, ROLES, staffKey } from '#domain/staff.ts';

describe('staffKey', () => {
  test('sees one address in its spellings', () => {
    expect(staffKey(' Olga@Example.ORG\n')).toBe('olga@example.org');
  });

  test('changes nothing when applied again', () => {
    fc.assert(fc.property(fc.emailAddress(), (email) => staffKey(staffKey(email)) === staffKey(email)));
  });
});

describe('roles', () => {
  test.each([
    [[], false, false],
    [['moderator'], false, true],
    [['organizer'], true, true],
    [['organizer', 'moderator'], true, true],
  ] as const)('%j', (roles, organizes, moderates) => {
    expect([mayOrganize(roles), mayModerate(roles)]).toEqual([organizes, moderates]);
  });

  test('more roles never take a right away', () => {
    fc.assert(
      fc.property(fc.subarray([...ROLES]), fc.constantFrom(...ROLES), (roles, more) => {
        const grown = [...roles, more];
        expect(mayOrganize(grown)).toBe(mayOrganize(roles) || more === 'organizer');
        expect(mayModerate(grown)).toBe(true);
      }),
    );
  });
});
