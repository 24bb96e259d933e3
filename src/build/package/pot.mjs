/** The list of the plugin's words for translators, in gettext's format: every call of `__` and its kin, and what block.json shows. */

const call = /\b(?:esc_html_e|esc_html__|__)\(\s*'((?:[^'\\]|\\.)*)',\s*'steady-back'/g;
const note = /\/\*\s*translators:\s*(.*?)\s*\*\//;

/**
 * @param {Map<string, Buffer>} files the plugin's own sources by path
 * @param {string} version
 * @returns {string} the `.pot` file
 */
export function wordsToTranslate(files, version) {
  /** Where each is said, and what a translator should know. */
  const found = new Map();
  const add = (words, place, comment, context) => {
    const entry = found.get(words) ?? { places: [], context };
    entry.places.push(place);
    found.set(words, { ...entry, comment: comment ?? entry.comment });
  };
  for (const [path, content] of files) {
    const text = content.toString("utf8");
    if (/\.(php|js)$/.test(path))
      for (const { words, line, comment } of calls(text)) add(words, `${path}:${line}`, comment);
    if (path.endsWith("block.json")) {
      const { title, description, keywords } = JSON.parse(text);
      add(title, path, undefined, "block title");
      add(description, path, undefined, "block description");
      for (const keyword of keywords) add(keyword, path, undefined, "block keyword");
    }
  }
  const head = `msgid ""\nmsgstr ""\n"Project-Id-Version: Steadyback ${version}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"X-Domain: steady-back\\n"\n`;
  const entries = [...found].map(([words, { places, comment, context }]) =>
    [
      ...(comment ? [`#. translators: ${comment}`] : []),
      ...places.map((place) => `#: ${place}`),
      ...(context ? [`msgctxt "${context}"`] : []),
      `msgid ${JSON.stringify(words)}`,
      'msgstr ""\n',
    ].join("\n"),
  );
  return [head, ...entries].join("\n");
}

/** Each call with its line, and the comment for translators on the line before. */
function* calls(text) {
  for (const match of text.matchAll(call)) {
    const before = text.slice(0, match.index).split("\n");
    yield {
      words: match[1].replaceAll("\\'", "'"),
      line: before.length,
      comment: before.at(-2)?.match(note)?.[1],
    };
  }
}
