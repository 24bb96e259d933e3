/** What a program without a browser gets for `import "steadyback"`: nothing, so that a page can be rendered on a server with the import in it. */
export {};
