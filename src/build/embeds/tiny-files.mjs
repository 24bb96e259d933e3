/** The smallest things that a viewer of models and a player of films accept: what is measured is the viewer, not what it shows. */

/** One triangle as binary glTF. */
export function triangle() {
  const corners = Buffer.alloc(36);
  [0, 0, 0, 1, 0, 0, 0, 1, 0].forEach((value, index) => {
    corners.writeFloatLE(value, index * 4);
  });
  const scene = {
    asset: { version: "2.0" },
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [{ mesh: 0 }],
    meshes: [{ primitives: [{ attributes: { POSITION: 0 } }] }],
    accessors: [{ bufferView: 0, componentType: 5126, count: 3, type: "VEC3", min: [0, 0, 0], max: [1, 1, 0] }],
    bufferViews: [{ buffer: 0, byteLength: corners.length }],
    buffers: [{ byteLength: corners.length }],
  };
  const json = Buffer.from(JSON.stringify(scene).padEnd(Math.ceil(JSON.stringify(scene).length / 4) * 4, " "));
  const header = Buffer.alloc(12);
  header.write("glTF");
  header.writeUInt32LE(2, 4);
  header.writeUInt32LE(12 + 8 + json.length + 8 + corners.length, 8);
  return Buffer.concat([header, chunk("JSON", json), chunk("BIN\0", corners)]);
}

function chunk(kind, content) {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(content.length);
  head.write(kind, 4, "latin1");
  return Buffer.concat([head, content]);
}

/** A film of one empty frame, 100 × 100 pixels. */
export function emptyFilm() {
  const bits = ["01100", ...[0, 2000, 0, 2000].map((twips) => twips.toString(2).padStart(12, "0"))].join("");
  const frame = bits
    .padEnd(56, "0")
    .match(/.{8}/g)
    .map((byte) => Number.parseInt(byte, 2));
  const rate = [0, 12];
  const oneFrame = [1, 0];
  const [showFrame, end] = [
    [0x40, 0],
    [0, 0],
  ];
  const rest = [...frame, ...rate, ...oneFrame, ...showFrame, ...end];
  const head = Buffer.alloc(8);
  head.write("FWS");
  head.writeUInt8(8, 3);
  head.writeUInt32LE(8 + rest.length, 4);
  return Buffer.concat([head, Buffer.from(rest)]);
}
