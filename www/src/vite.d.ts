/** A stylesheet as text, minified by the build. */
declare module "*.css?inline" {
  const text: string;
  export default text;
}

interface ImportMeta {
  /** Filled in by the build. */
  readonly env: { readonly DEV: boolean };
}

/** A language file as text, for a chunk that brings its own words. */
declare module "*.ftl?raw" {
  const text: string;
  export default text;
}
