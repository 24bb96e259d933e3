/**
 * Makes buttons that send a form work where the page's sandbox forbids forms: browsers then do not even say that one was sent, and the coach, which sends
 * nothing anywhere, only wants to hear of it. Enter in a field counts as a click on the button too.
 */
export function hearForms(): void {
  document.addEventListener("click", (event) => {
    const button = event.composedPath().find((node) => node instanceof HTMLButtonElement);
    if (!button?.form || button.type !== "submit") return;
    event.preventDefault();
    if (!button.form.reportValidity()) return;
    button.form.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true, submitter: button }));
  });
}
