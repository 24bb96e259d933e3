/**
 * The coach's own page (`app.html`), kept for when there is no network: only for readers who asked this device to remember, because a copy of the page is
 * storage too. Erasing takes it away again.
 */
import type {} from "./facade/element.ts";
import { remembered } from "./memory/remembered.ts";

async function follow(): Promise<void> {
  if (remembered("")) {
    await navigator.serviceWorker.register("sw.js");
    return;
  }
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) return;
  await registration.unregister();
  for (const name of await caches.keys()) if (name.startsWith("steadyback-")) await caches.delete(name);
}

if ("serviceWorker" in navigator) {
  // A browser that keeps no copies leaves the reader with a page that needs the network, as any other does.
  const quietly = (): void => void follow().catch(() => {});
  quietly();
  // The opt-in, or the erasing, happens on the page: it is noticed when the reader leaves it, and while they stay.
  document.addEventListener("visibilitychange", quietly);
  setInterval(quietly, 5000);
}

// Who has a plan here comes for it.
if (remembered("")) {
  customElements.whenDefined("steady-back").then(() => document.querySelector("steady-back")?.start());
}
