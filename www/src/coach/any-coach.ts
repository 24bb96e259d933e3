import type { Coach, View } from "../../../pkg/steadyback.js";

/** A screen of either engine: the whole one has one more, after a control test, which the plan draws. */
export type AnyView = View | { tested: object };

/** What both engines' coaches can do. */
export type AnyCoach = Omit<Coach, "view"> & { view(): AnyView };
