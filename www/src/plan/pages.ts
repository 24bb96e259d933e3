import { aboutPage } from "./pages/about.ts";
import { aboutYouPage } from "./pages/about-you.ts";
import { breakPage } from "./pages/break.ts";
import { diaryPage } from "./pages/diary.ts";
import { flarePage } from "./pages/flare.ts";
import { libraryPage } from "./pages/library.ts";
import { memoryPage } from "./pages/memory.ts";
import { morePage } from "./pages/more.ts";
import { movementCheckPage } from "./pages/movement-check.ts";
import { normalPage } from "./pages/normal.ts";
import { progressPage } from "./pages/progress.ts";
import { remindersPage } from "./pages/reminders.ts";
import { reviewPage } from "./pages/review.ts";
import { settingsPage } from "./pages/settings.ts";
import { summaryPage } from "./pages/summary.ts";
import { supportPage } from "./pages/support.ts";
import { todayPage } from "./pages/today.ts";
import { trainingPage } from "./pages/training.ts";
import { welcomePage } from "./pages/welcome.ts";
import { yourDayPage } from "./pages/your-day.ts";
import type { Page, PageName } from "./planner.ts";

/** Every page, by its name: one file each. */
export const pages: Record<PageName, Page> = {
  welcome: welcomePage,
  "about-you": aboutYouPage,
  "your-day": yourDayPage,
  today: todayPage,
  flare: flarePage,
  progress: progressPage,
  normal: normalPage,
  more: morePage,
  memory: memoryPage,
  reminders: remindersPage,
  about: aboutPage,
  diary: diaryPage,
  training: trainingPage,
  "movement-check": movementCheckPage,
  review: reviewPage,
  support: supportPage,
  summary: summaryPage,
  settings: settingsPage,
  break: breakPage,
  library: libraryPage,
};
