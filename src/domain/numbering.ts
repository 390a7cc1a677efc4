import type { KeyOf } from './concern.ts';

/** Numbers for words, so that the same concern in another spelling has the same number. */
export class Numbering {
  /** Number → the word as it was typed when it was seen first. */
  readonly texts: string[] = [];
  readonly #keyOf: KeyOf;
  readonly #byKey = new Map<string, number>();
  readonly #byText = new Map<string, number>();

  constructor(keyOf: KeyOf) {
    this.#keyOf = keyOf;
  }

  get size(): number {
    return this.texts.length;
  }

  /** Adds the numbers of these words to `to`, without blanks and without any twice. */
  collect(words: readonly string[], to: number[]): void {
    for (const word of words) {
      const id = this.#byText.get(word) ?? this.#meet(word);
      if (id >= 0 && !to.includes(id)) to.push(id);
    }
  }

  /** -1 for a word that nobody said. */
  numberOf(key: string): number {
    return this.#byKey.get(key) ?? -1;
  }

  #meet(word: string): number {
    const key = this.#keyOf(word);
    let id = key ? this.#byKey.get(key) : -1;
    if (id === undefined) {
      id = this.texts.push(word) - 1;
      this.#byKey.set(key, id);
    }
    this.#byText.set(word, id);
    return id;
  }
}
