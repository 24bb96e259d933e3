/** What counts as an address an editor may use: https, or a path on their own site; on a computer of one's own, for trying out, http too. */
export function isAddress(text: string): boolean {
  if (/^\/(?!\/)[^\s\\]*$/.test(text)) return true;
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || hostname === "localhost" || hostname === "127.0.0.1";
}

/** The folder of an address, which ends in a slash. */
export const folder = (text: string): string => text.replace(/\/?$/, "/");
