/** The coach's chunk, fetched on the first tap: the card hands over to it. */
export { mount } from "./coach/mount.ts";
