import { html, type TemplateResult } from "lit/html.js";
import qrcode from "qrcode-generator";

/** Empty modules round a code, which readers need to find it (ISO/IEC 18004). */
const QUIET = 4;

/** A link as a QR code of the least size: an SVG whose unit is a module, described by `label`. */
export function qrCode(link: string, label: string): TemplateResult {
  // 0: as small as it fits. L: it is shown on a clean screen, and a journal leaves no room for more.
  const code = qrcode(0, "L");
  code.addData(link, "Byte");
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, row) => dark(row, count, (column) => code.isDark(row, column)));
  const box = `${-QUIET} ${-QUIET} ${count + 2 * QUIET} ${count + 2 * QUIET}`;
  return html`<svg class="qr" role="img" aria-label=${label} viewBox=${box} shape-rendering="crispEdges">
    <rect x=${-QUIET} y=${-QUIET} width="100%" height="100%" fill="#fff" />
    <path fill="#000" d=${rows.join("")} />
  </svg>`;
}

/** The dark runs of a row as a path. */
function dark(row: number, count: number, isDark: (column: number) => boolean): string {
  let path = "";
  for (let column = 0; column < count; column++) {
    if (!isDark(column)) continue;
    const from = column;
    while (column + 1 < count && isDark(column + 1)) column++;
    path += `M${from} ${row}h${column + 1 - from}v1H${from}z`;
  }
  return path;
}
