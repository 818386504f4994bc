// Drawings need a font file that resvg reads; npm's font packages bring WOFF, which is an OpenType file with each table packed.
import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";

const headerLength = 12;
const recordLength = 16;
const woffHeaderLength = 44;
const woffRecordLength = 20;

/** Unpacks a WOFF 1.0 file (https://www.w3.org/TR/WOFF/) into the OpenType file it was made from. */
export function readWoff(path) {
  const woff = readFileSync(path);
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, woffHeaderLength + woffRecordLength * index));
  const header = Buffer.alloc(headerLength + recordLength * count);
  const power = 2 ** Math.floor(Math.log2(count));
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(power * recordLength, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE((count - power) * recordLength, 10);
  let offset = header.length;
  tables.forEach((table, index) => {
    const record = headerLength + recordLength * index;
    table.tag.copy(header, record);
    table.checksum.copy(header, record + 4);
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(table.data.length, record + 12);
    offset += padded(table.data).length;
  });
  return Buffer.concat([header, ...tables.map((table) => padded(table.data))]);
}

function readTable(woff, at) {
  const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
  const data = woff.subarray(offset, offset + packed);
  return { tag: woff.subarray(at, at + 4), checksum: woff.subarray(at + 16, at + 20), data: packed < length ? inflateSync(data) : data };
}

/** Tables begin at multiples of four bytes. */
function padded(data) {
  return Buffer.concat([data], Math.ceil(data.length / 4) * 4);
}
