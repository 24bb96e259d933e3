/** A stylesheet as text, minified by the build. */
declare module "*.css?inline" {
  const text: string;
  export default text;
}

interface ImportMeta {
  /** Filled in by the build. */
  readonly env: { readonly DEV: boolean };
}
