/**
 * The parts of a journal as the engine sums them up: three numbers a part (its number, how many entries, their checksum), by the part's number.
 *
 * Two parts with the same count and checksum hold the same.
 */
export type Sums = ReadonlyMap<number, { readonly count: number; readonly checksum: number }>;

/** Reads the engine's flat list. Anything that is not whole triples is left out. */
export function readSums(flat: ArrayLike<number>): Sums {
  const sums = new Map<number, { count: number; checksum: number }>();
  for (let at = 0; at + 2 < flat.length; at += 3) {
    const [number = 0, count = 0, checksum = 0] = [flat[at], flat[at + 1], flat[at + 2]];
    sums.set(number, { count, checksum });
  }
  return sums;
}

/** The flat list again, to be stored. */
export function writeSums(sums: Sums): number[] {
  return [...sums].flatMap(([number, { count, checksum }]) => [number, count, checksum]);
}

/** The numbers of the parts of `sums` that are not just so in `other`. */
export function differing(sums: Sums, other: Sums): number[] {
  return [...sums.keys()].filter((number) => !sameIn(sums, other, number));
}

/** Whether a part is just the same in both; absent from both counts as the same. */
export function sameIn(sums: Sums, other: Sums, number: number): boolean {
  const [one, two] = [sums.get(number), other.get(number)];
  return one?.count === two?.count && one?.checksum === two?.checksum;
}

/** How many entries there are in all. */
export function total(sums: Sums): number {
  return [...sums.values()].reduce((sum, { count }) => sum + count, 0);
}
