/** PNG files with a palette: a third of the size of a browser's own, and flat drawings lose nothing that shows. */
import { deflateSync } from "node:zlib";

/** Colours in a palette: what one byte a pixel can name. */
const MOST = 256;
const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const INDEXED = 3;

/** Makes a screenshot small. `page` is any open page of a browser, which decodes the picture. */
export async function withPalette(page, png) {
  const pixels = await page.evaluate(decode, png.toString("base64"));
  const { width, height } = pixels;
  const colours = Buffer.from(pixels.data, "base64");
  const { palette, nearest } = paletteOf(colours);
  // A byte before each row says how the row is filtered: not at all.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = nearest(key(colours, 4 * (y * width + x)));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED, 0, 0, 0], 8);
  const shades = Buffer.from(palette.flatMap(shades3));
  const parts = [chunk("IHDR", header), chunk("PLTE", shades), chunk("IDAT", deflateSync(rows, { level: 9 }))];
  return Buffer.concat([SIGNATURE, ...parts, chunk("IEND", Buffer.alloc(0))]);
}

/** Runs in the page: the picture's bytes, four a pixel. */
async function decode(base64) {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
  context.drawImage(bitmap, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  let text = "";
  for (let at = 0; at < data.length; at += 32768) text += String.fromCharCode(...data.subarray(at, at + 32768));
  return { width, height, data: btoa(text) };
}

/** A colour as one number, in steps of 8 of each shade: blurred edges have thousands of colours between them. */
const key = (bytes, at) => ((bytes[at] >> 3) << 10) | ((bytes[at + 1] >> 3) << 5) | (bytes[at + 2] >> 3);
const shades3 = (colour) =>
  [colour >> 10, (colour >> 5) & 31, colour & 31].map((shade) => Math.round((shade * 255) / 31));

/** The commonest colours, and which of them stands for any other. */
function paletteOf(colours) {
  const counts = new Map();
  for (let at = 0; at < colours.length; at += 4) counts.set(key(colours, at), (counts.get(key(colours, at)) ?? 0) + 1);
  const palette = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([colour]) => colour);
  const found = new Map(palette.map((colour, index) => [colour, index]));
  const nearest = (colour) => {
    if (!found.has(colour)) found.set(colour, closest(palette, colour));
    return found.get(colour);
  };
  return { palette, nearest };
}

function closest(palette, colour) {
  const [red, green, blue] = shades3(colour);
  const distances = palette.map((other) => {
    const [r, g, b] = shades3(other);
    return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
  });
  return distances.indexOf(Math.min(...distances));
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(checksum(body));
  return Buffer.concat([length, body, sum]);
}

/** CRC-32, as PNG wants it. (Node has one from version 22 only.) */
function checksum(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
