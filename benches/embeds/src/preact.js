/** One button with Preact. */
import { h, render } from "preact";

const press = () => {
  window.mounted = true;
};
render(h("button", { onClick: press }, "Tap"), document.getElementById("app"));
