/** Text as the value of an attribute in double quotes. */
export const attributeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Text as the value of a WordPress shortcode's attribute, which must hold no bracket either. */
export const shortcodeText = (text: string): string =>
  attributeText(text).replaceAll("[", "&#91;").replaceAll("]", "&#93;");
