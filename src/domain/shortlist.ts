/** The best of what is offered, the best first; among equals what was offered first. */
export class Shortlist {
  size = 0;
  readonly people: Int32Array;
  readonly standings: Int32Array;
  readonly #room: number;
  #least = 0;

  constructor(room: number) {
    this.#room = room;
    this.people = new Int32Array(room);
    this.standings = new Int32Array(room);
  }

  /** Begins anew; from now on only what stands above `floor` is taken. */
  clear(floor: number): void {
    this.size = 0;
    this.#least = floor;
  }

  offer(person: number, standing: number): void {
    if (standing > this.#least) this.#take(person, standing);
  }

  /** Offers the people `from` … `to` - 1, who stand as said by their number. */
  offerAll(standings: Int32Array, from: number, to: number): void {
    let least = this.#least;
    for (let person = from; person < to; person += 1) {
      const standing = standings[person]!;
      if (standing <= least) continue;
      this.#take(person, standing);
      least = this.#least;
    }
  }

  #take(person: number, standing: number): void {
    const { people, standings } = this;
    let at = this.size < this.#room ? this.size : this.#room - 1;
    for (; at > 0 && standings[at - 1]! < standing; at -= 1) {
      standings[at] = standings[at - 1]!;
      people[at] = people[at - 1]!;
    }
    standings[at] = standing;
    people[at] = person;
    if (this.size < this.#room) this.size += 1;
    if (this.size === this.#room) this.#least = standings[this.#room - 1]!;
  }
}
