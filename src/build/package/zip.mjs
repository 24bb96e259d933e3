/** A zip archive, the same bytes for the same files: no dates of today, no order of the disk. */
import { deflateRawSync } from "node:zlib";

/** The first moment a zip file can name: 1 January 1980, midnight. */
const [time, date] = [0, (1 << 5) | 1];
/** Names are UTF-8. */
const utf8 = 0x0800;
const deflated = 8;
const version = 20;

/**
 * @param {Map<string, Buffer>} files contents by path, with `/`
 * @returns {Buffer} the archive
 */
export function zip(files) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(version, 0);
    shared.writeUInt16LE(utf8, 2);
    shared.writeUInt16LE(deflated, 4);
    shared.writeUInt16LE(time, 6);
    shared.writeUInt16LE(date, 8);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    bodies.push(Buffer.from("PK\u0003\u0004", "latin1"), shared, name, packed);
    // Comment, disk and attributes are empty; the last four bytes say where the file's own header is.
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\u0001\u0002", "latin1"), uint16(version), shared, rest, name);
    offset += 4 + shared.length + name.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, index, end]);
}

function uint16(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(content) {
  let sum = 0xffffffff;
  for (const byte of content) sum = (sum >>> 8) ^ table[(sum ^ byte) & 0xff];
  return ~sum >>> 0;
}
