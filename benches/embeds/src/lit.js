/** One button with Lit. */
import { html, LitElement } from "lit";

const press = () => {
  window.mounted = true;
};

customElements.define(
  "lit-button",
  class extends LitElement {
    render() {
      return html`<button @click=${press}>Tap</button>`;
    }
  },
);
