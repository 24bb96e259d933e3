import type { Coach, FigureView } from "../../../pkg/steadyback.js";

/** Placeholder until the figure's own drawing lands. */
export class FigureStage {
  constructor(
    private readonly coach: Coach,
    private readonly memory: WebAssembly.Memory,
    private readonly box: HTMLElement,
  ) {}

  follow(_figure: FigureView): void {
    void [this.memory, this.box];
  }

  draw(now: number): void {
    this.coach.frame(now);
  }
}
