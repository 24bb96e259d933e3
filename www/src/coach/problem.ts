/**
 * Whether the engine itself broke, as against refusing a command.
 *
 * A refusal carries a `code` (a second tap on a button that just went away, say) and the engine is as usable as before.
 */
export function isTrap(error: unknown): boolean {
  return !(error instanceof Error && "code" in error);
}
