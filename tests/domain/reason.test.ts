import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchAll, suggestionsFor, type Suggestion } from '#domain/matching.ts';
import type { Card } from '#domain/profile.ts';
import { people } from '../support/arbitrary-people.ts';
import { aListedCard } from '../support/factories.ts';

const blank = { fields: [], interests: [], offers: [], seeks: [], lesson: '' };

/** What Anna reads about Ben, when the two are alone. */
const aboutBen = (anna: Partial<Card>, ben: Partial<Card>): Suggestion =>
  suggestionsFor('anna', [
    aListedCard('anna', { ...blank, ...anna }),
    aListedCard('ben', { ...blank, ...ben }),
  ])[0]!;

describe('a reason', () => {
  test('names a shared interest in the words of each', () => {
    const { reasons, opening } = aboutBen({ interests: ['Social Media'] }, { interests: ['social-media'] });
    expect(reasons).toEqual([{ kind: 'sharedInterest', mine: 'Social Media', theirs: 'social-media' }]);
    expect(opening).toEqual({ kind: 'askAbout', topic: 'social-media' });
  });

  test('names what they offer and I seek', () => {
    const { reasons, opening } = aboutBen({ seeks: ['Fotos'] }, { offers: ['FOTOS'] });
    expect(reasons).toEqual([{ kind: 'offerMeetsSeek', who: 'them', offer: 'FOTOS', seek: 'Fotos' }]);
    expect(opening).toEqual({ kind: 'askForOffer', offer: 'FOTOS' });
  });

  test('names what I offer and they seek', () => {
    const { reasons, opening } = aboutBen({ offers: ['Fotos'] }, { seeks: ['FOTOS'] });
    expect(reasons).toEqual([{ kind: 'offerMeetsSeek', who: 'me', offer: 'Fotos', seek: 'FOTOS' }]);
    expect(opening).toEqual({ kind: 'askWhatFor', seek: 'FOTOS' });
  });

  test('names an offer that contains the word I seek, and the other way round', () => {
    const offer = 'Podcasts schneiden';
    expect(aboutBen({ seeks: ['Podcast'] }, { offers: [offer] }).reasons).toEqual([
      { kind: 'offerMeetsSeek', who: 'them', offer, seek: 'Podcast' },
    ]);
    expect(aboutBen({ offers: ['Podcast'] }, { seeks: [offer] }).reasons).toEqual([
      { kind: 'offerMeetsSeek', who: 'me', offer: 'Podcast', seek: offer },
    ]);
  });

  test('calls it shared when both seek or offer the same', () => {
    expect(aboutBen({ seeks: ['Lektorat'] }, { interests: ['Lektorat'] }).reasons).toEqual([
      { kind: 'sharedInterest', mine: 'Lektorat', theirs: 'Lektorat' },
    ]);
  });

  test('names three concerns at most, an offer that meets a seek first', () => {
    const common = ['SEO', 'Recht', 'Podcast', 'Archive'];
    const { reasons } = aboutBen(
      { interests: common, seeks: ['Fotos'] },
      { interests: common, offers: ['Fotos'] },
    );
    expect(reasons.map(({ kind }) => kind)).toEqual(['offerMeetsSeek', 'sharedInterest', 'sharedInterest']);
  });

  test('contrasts fields that the other has not, where no concern is shared', () => {
    const { reasons, opening } = aboutBen(
      { fields: ['Blog', 'Museum'], interests: ['SEO'] },
      { fields: ['blog', 'Verein'] },
    );
    expect(reasons).toEqual([{ kind: 'contrast', myField: 'Museum', theirField: 'Verein' }]);
    expect(opening).toEqual({ kind: 'askField', field: 'Verein' });
  });

  test('says that neither has decided', () => {
    expect(aboutBen({ fields: ['Museum'] }, { fields: ['Verein'] }).reasons).toEqual([
      { kind: 'bothUndecided' },
      { kind: 'contrast', myField: 'Museum', theirField: 'Verein' },
    ]);
  });

  test('admits that only the field is shared', () => {
    const { reasons, opening } = aboutBen({ fields: ['Museum'], interests: ['SEO'] }, { fields: ['MUSEUM'] });
    expect(reasons).toEqual([{ kind: 'sameField', field: 'MUSEUM' }]);
    expect(opening).toEqual({ kind: 'askWhatBrings' });
  });

  test('leaves open what nobody told', () => {
    const { reasons, opening } = aboutBen({}, {});
    expect(reasons).toEqual([{ kind: 'bothUndecided' }, { kind: 'contrast', myField: '', theirField: '' }]);
    expect(opening).toEqual({ kind: 'askWhatBrings' });
  });

  test('asks for the failure somebody learned from, where no concern is shared', () => {
    const lesson = 'Ein Blog ohne Kommentare.';
    expect(aboutBen({ fields: ['Museum'] }, { fields: ['Verein'], lesson }).opening).toEqual({
      kind: 'askLesson',
      lesson,
    });
  });
});

type Reason = Suggestion['reasons'][number];

/** What a reason says that I typed, and what the other typed. */
const wordsOf = (reason: Reason): [mine: string[], theirs: string[]] => {
  if (reason.kind === 'sharedInterest') return [[reason.mine], [reason.theirs]];
  if (reason.kind === 'contrast') return [[reason.myField], [reason.theirField]];
  if (reason.kind === 'sameField') return [[], [reason.field]];
  if (reason.kind === 'bothUndecided') return [[], []];
  return reason.who === 'me' ? [[reason.offer], [reason.seek]] : [[reason.seek], [reason.offer]];
};

describe('the reasons of any directory', () => {
  test('quote me and the other as each of us typed it', () => {
    fc.assert(
      fc.property(people(), (cards) => {
        const saidBy = new Map(
          cards.map((card) => [
            card.uid,
            [card.fields, card.interests, card.offers, card.seeks].flat().concat(''),
          ]),
        );
        for (const [uid, list] of matchAll(cards))
          for (const suggestion of list) {
            for (const reason of suggestion.reasons) {
              const [mine, theirs] = wordsOf(reason);
              expect(saidBy.get(uid)).toEqual(expect.arrayContaining(mine));
              expect(saidBy.get(suggestion.uid)).toEqual(expect.arrayContaining(theirs));
            }
          }
      }),
    );
  });

  test('are the same from both sides, with the sides exchanged', () => {
    const mirrored = (reason: Reason) => {
      if (reason.kind === 'sharedInterest') return { ...reason, mine: reason.theirs, theirs: reason.mine };
      if (reason.kind === 'offerMeetsSeek') return { ...reason, who: reason.who === 'me' ? 'them' : 'me' };
      if (reason.kind === 'contrast')
        return { ...reason, myField: reason.theirField, theirField: reason.myField };
      return reason;
    };
    const byText = (reasons: readonly object[]) => reasons.map((reason) => JSON.stringify(reason)).sort();
    fc.assert(
      fc.property(people(), (cards) => {
        const all = matchAll(cards);
        for (const [uid, list] of all)
          for (const { uid: other, reasons } of list) {
            const back = all.get(other)?.find((suggestion) => suggestion.uid === uid);
            expect(reasons.length).toBeGreaterThan(0);
            expect(byText(reasons.map(mirrored))).toEqual(byText(back?.reasons ?? []));
          }
      }),
    );
  });
});
