/** The least there is: an element with one button. */
customElements.define(
  "plain-button",
  class extends HTMLElement {
    connectedCallback() {
      const button = document.createElement("button");
      button.textContent = "Tap";
      button.onclick = () => {
        window.mounted = true;
      };
      this.attachShadow({ mode: "open" }).append(button);
    }
  },
);
