import { words } from "./words.ts";

/** Lets every `button[data-copy]` copy the text of the element it names, and say so in `status`. */
export function copyButtons(status: HTMLElement): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    const source = document.getElementById(button.dataset.copy ?? "");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(source?.textContent ?? "");
        status.textContent = words.copied;
      } catch {
        if (source) getSelection()?.selectAllChildren(source);
        status.textContent = words.notCopied;
      }
      setTimeout(() => {
        status.textContent = "";
      }, 4000);
    });
  }
}
