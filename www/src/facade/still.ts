/** The card's one figure: strokes of a width, far limbs first. Placeholder until the build writes it from the poses. */
export const viewBox = "0 0 320 200";
export const strokes: readonly (readonly [tone: string, width: number, path: string])[] = [
  ["floor", 3, "M20 178H300"],
  ["far", 15, "M214 92 209 134 206 170M118 100 122 168 84 171"],
  ["near", 26, "M120 92Q166 80 212 86"],
  ["near", 12, "M212 84Q228 78 236 74"],
  ["head", 30, "M246 70 247 71"],
  ["work", 16, "M118 92 66 88 18 84"],
  ["work", 13, "M212 86 256 92 298 82"],
];
