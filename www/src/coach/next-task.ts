/**
 * Resolves in a task of its own: between the steps of a longer piece of work the browser can answer taps and draw. A message, because nothing delays
 * messages as timers are delayed.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
