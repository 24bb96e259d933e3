import { html, type TemplateResult } from "lit/html.js";
import type { Shows } from "../figure/demonstration.ts";
import { heading } from "../views/parts.ts";
import { motionButton } from "./exercise.ts";
import type { Library } from "./library.ts";
import type { Subject } from "./pictures.ts";
import { printSheet } from "./print.ts";

/** An everyday move and the exercise that is the same movement. */
interface DailyMove {
  readonly id: string;
  readonly subject: Subject;
  /** Whether its commonest fault is the everyday one too. */
  readonly fault: boolean;
}

const of = (exercise: string, place: Subject["place"], rung = 1): Subject => ({ exercise, place, rung });

const MOVES: readonly DailyMove[] = [
  { id: "lifting", subject: of("deadlift", "standing"), fault: true },
  { id: "chair", subject: of("sit-to-stand", "standing"), fault: true },
  { id: "floor", subject: of("hip-flexor", "floor"), fault: false },
  { id: "bending", subject: of("wall-hinge", "standing"), fault: false },
  { id: "carrying", subject: of("suitcase-carry", "standing"), fault: true },
];

/** Sitting tall at a desk: nothing of it moves. */
const AT_THE_DESK: DailyMove = {
  id: "desk",
  subject: { ...of("marching", "chair"), at: 0, desk: 190 },
  fault: false,
};

/** What moves on the page. */
export const dailyPictures: (readonly [Subject, Shows])[] = MOVES.flatMap(({ subject, fault }) => {
  const shown: Shows[] = fault ? ["correct", "fault"] : ["movement"];
  return shown.map((shows) => [subject, shows] as const);
});

/** Lifting, getting up, bending, carrying and sitting: the exercises' own movements, in the day. */
export function dailyMovesScreen(library: Library): TemplateResult {
  const { say } = library.owner;
  return html`
    <div class="shelf" data-print>
      <header>
        <p class="eyebrow">${say("library-eyebrow")}</p>
        ${heading(say("daily-heading"))}
        <p>${say("daily-lead")}</p>
      </header>
      ${motionButton(library)}
      ${[...MOVES, AT_THE_DESK].map((move) => section(move.id, pictures(move, library), library))}
      <footer class="off-paper">
        <button type="button" class="button" @click=${printSheet}>${say("library-print")}</button>
        <button type="button" class="button quiet" @click=${() => library.close()}>${say("library-back")}</button>
      </footer>
    </div>
  `;
}

function section(id: string, drawing: TemplateResult, { owner: { say } }: Library): TemplateResult {
  return html`
    <section class="move">
      <h3>${say(`daily-${id}`)}</h3>
      ${drawing}
      <ol>${[1, 2, 3].map((step) => html`<li>${say(`daily-${id}-${step}`)}</li>`)}</ol>
      <p class="note">${say(`daily-${id}-note`)}</p>
    </section>
  `;
}

function pictures({ subject, fault }: DailyMove, library: Library): TemplateResult {
  const { owner, pictures: figures } = library;
  const { say, coach } = owner;
  const { figure, comparison } = coach.demonstration(subject.exercise, subject.place, subject.rung, false);
  if (!fault || !comparison)
    return html`
      <div class="pair">
        <div class="figure" role="img" aria-label=${say(subject.desk ? "daily-desk-figure" : figure.description.id)}>${figures.still(subject)}</div>
      </div>`;
  return html`
    <div class="pair">
      <figure>
        <div class="figure" role="img" aria-label=${say(comparison.figure.description)}>${figures.still(subject, "correct")}</div>
        <figcaption><strong>${say("exercise-like-this")}</strong></figcaption>
      </figure>
      <figure class="fault">
        <div class="figure" role="img" aria-label=${say(comparison.fault)}>${figures.still(subject, "fault")}</div>
        <figcaption><strong>${say("exercise-not-like-this")}</strong> ${say(comparison.fault)}</figcaption>
      </figure>
    </div>`;
}
