import { expect, it } from 'vitest';
import { concernedTests } from '../../scripts/rules/concerned-tests.ts';

const rules = `service cloud.firestore {
  match /databases/{database}/documents {
    function isSelf(uid) { return request.auth.uid == uid; }
    function isMine(uid) { return isSelf(uid) && true; }
    function unused() { return 1 == 2; }
    match /events/bsen/profiles/{uid} { allow get: if isMine(uid); }
    match /events/bsen/answers/{uid} { allow get: if isSelf(uid) || 2 == 2; }
    match /events/bsen { allow get: if 3 == 3; }
  }
}`;

const concerned = (text: string) =>
  concernedTests(rules, ['events', 'profiles', 'answers'])(rules.indexOf(text)).toSorted();

it('finds the test of a match block', () => {
  expect(concerned('2 == 2')).toEqual(['answers']);
  expect(concerned('3 == 3')).toEqual(['events']);
});

it('finds the tests of all that use a function, through other functions too', () => {
  expect(concerned('request.auth.uid ==')).toEqual(['answers', 'profiles']);
  expect(concerned('isSelf(uid) && true')).toEqual(['profiles']);
});

it('takes all tests where nothing leads to one', () => {
  expect(concerned('1 == 2')).toEqual(['answers', 'events', 'profiles']);
});
