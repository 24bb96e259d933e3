import { html, type TemplateResult } from "lit/html.js";

/** What is behind a chart, for those who do not see it or want the figures. */
export interface Table {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart with its table behind it: the drawing is for the eye, and says nothing that the table does not. */
export function chart(title: string, summary: string, drawing: TemplateResult, table: Table): TemplateResult {
  const cells = (row: readonly string[]): TemplateResult[] =>
    row.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`));
  return html`
    <figure class="chart">
      <figcaption><h3>${title}</h3><p>${summary}</p></figcaption>
      ${drawing}
      <details>
        <summary>${table.heading}</summary>
        <table>
          <thead><tr>${table.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
          <tbody>${table.rows.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody>
        </table>
      </details>
    </figure>
  `;
}
