/** The rules' numbers in a chunk of their own: only the page About wants them. */
export { default } from "steadyback:rules";
