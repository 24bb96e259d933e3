/**
 * The custom-elements manifest: what editors' programs and documentation sites know of the element, read off its own comments and declarations.
 * See https://github.com/webcomponents/custom-elements-manifest.
 */
import { declarationOf } from "./types.mjs";

const file = "dist/steady-back/steady-back.js";
const name = "SteadyBack";
const tagName = "steady-back";

/** The manifest, to be written as JSON. The declarations must have been emitted. */
export function manifest() {
  const { before: comment, after: body } = split(declarationOf("element"), `export declare class ${name} `);
  const tags = tagsOf(comment);
  const declaration = {
    kind: "class",
    customElement: true,
    name,
    tagName,
    superclass: { name: "HTMLElement" },
    description: tags.description,
    attributes: tags.named("attr").map(({ name, ...rest }) => ({ name, ...rest })),
    members: membersOf(body.slice(0, body.indexOf("\n}"))),
    events: eventsOf(declarationOf("events")),
    slots: tags.named("slot"),
    cssParts: tags.named("csspart"),
    cssProperties: tags.named("cssproperty"),
  };
  const declared = { name: tagName, declaration: { name, module: file } };
  return {
    schemaVersion: "2.1.0",
    modules: [
      {
        kind: "javascript-module",
        path: file,
        declarations: [declaration],
        exports: [{ kind: "custom-element-definition", ...declared }],
      },
    ],
  };
}

/** The text after `mark`, and the comment that ends right before it. */
function split(source, mark) {
  const at = source.indexOf(mark);
  if (at < 0) throw new Error(`the declarations have no "${mark}"`);
  return { before: source.slice(source.lastIndexOf("/**", at), at), after: source.slice(at + mark.length) };
}

const sentence = (comment) =>
  comment
    .replace(/^\s*\/?\*+\/?/gm, "")
    .replace(/\*\/\s*$/, "")
    .replace(/\s+/g, " ")
    .trim();

/** What a comment says, tag by tag: `@attr {type} name - what it does`, on one line or several. */
function tagsOf(comment) {
  const [description = "", ...entries] = comment.split(/^\s*\*\s*@/m).map(sentence);
  const named = (tag) =>
    entries
      .filter((entry) => new RegExp(`^${tag}(?: |$)`).test(entry))
      .map((entry) => {
        const [, type, name = "", text = ""] =
          entry.slice(tag.length + 1).match(/^(?:\{(.*?)\} )?(?!- )(\S*) ?(?:- (.*))?$/) ??
          entry.slice(tag.length + 1).match(/^(?:\{(.*?)\} )?()- (.*)$/) ??
          [];
        return { name, ...(type && { type: { text: type } }), description: text };
      });
  return { description, named };
}

/** The public fields and methods, each with its comment; what the browser calls is not for pages. */
function membersOf(body) {
  const member = /((?:^ {4}\/\*\*[\s\S]*?\*\/\n)?)^ {4}(?:(get|set) )?(\w+)(\(.*?\))?\??: (.+);$/gm;
  const members = new Map();
  for (const [, comment, , name, parameters, type] of body.matchAll(member)) {
    if (/Callback$/.test(name) || members.has(name)) continue;
    const description = sentence(comment);
    const kind =
      parameters === undefined || parameters.length > 2
        ? { kind: "field", type: { text: type } }
        : { kind: "method", return: { type: { text: type } } };
    members.set(name, { ...kind, name, ...(description && { description }) });
  }
  return [...members.values()];
}

/** The events, from the map that types them. */
function eventsOf(source) {
  const { after } = split(source, "export interface SteadyBackEventMap {");
  const event = /\/\*\*([\s\S]*?)\*\/\s*"([\w-]+)": ([\s\S]*?);\n(?= {4}\/\*\*| {4}"|\})/g;
  return [...after.slice(0, after.indexOf("\n}") + 2).matchAll(event)].map(([, comment, name, type]) => ({
    name,
    type: { text: type.replace(/\s+/g, " ") },
    description: sentence(comment),
  }));
}
