/** Modules that exist only in the build: what the build knows and the scripts need (declared in `www/src/assets.d.ts`). */

/**
 * A Vite plugin. `modules` maps an id to its value; an object's fields become the module's named exports, and `default` its default export.
 */
export function virtualModules(modules) {
  return {
    name: "steadyback:virtual-modules",
    enforce: "pre",
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => (id.startsWith("\0steadyback:") ? source(modules[id.slice(1)]) : undefined),
  };
}

function source(fields) {
  return Object.entries(fields)
    .map(([name, value]) => `export ${name === "default" ? "default" : `const ${name} =`} ${JSON.stringify(value)};`)
    .join("\n");
}
