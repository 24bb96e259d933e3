/** The numbers of src/core/policy.rs that the gates depend on, under the same names; their sources are there. */
export const policy = {
  dayCutMinutes: 180,
  checkLastsDays: 7,
  painBaseUnknown: 3,
  painBaseMax: 6,
  painRedFloor: 6,
  painRedRise: 2,
  painAmberFloor: 4,
  painAmberRise: 1,
  morningRedRise: 3,
  morningAmberRise: 2,
  boutMaxMs: 240_000,
  countedGapMs: 60 * 60_000,
  gapTightMinutes: 60,
  stageBouts: [4, 5, 4, 3, 2, 1],
  keepDaysMax: 5,
  startSettlePain: 6,
  gateDays: [3, 14, 14, 14, 28],
  gateCounted: [
    [2, 3],
    [10, 14],
    [10, 14],
    [10, 14],
    [20, 28],
  ],
  gateNoRedDays: [0, 7, 7, 14, 14],
  gateTestRung: [0, 2, 3, 0, 0],
  gateTestHolds: [0, 5, 12, 0, 0],
  gateTestClean: [0, 3, 11, 0, 0],
  gateSymmetryMax: 1,
  gateSteady: [4, 5],
  gateSettlePainDays: 2,
  gateMedianDays: 7,
  gateMedianPain: 4,
  gateAmber: [1, 7],
  gateWorryMax: 3,
  gateActivityGap: 2,
  testValidDays: 7,
  testRetryDays: 2,
  rungCountedDays: 3,
  rungLostRunning: 2,
  rungsMax: 6,
  usualMornings: 14,
  usualMorningsMin: 7,
  redHoldDays: 3,
  redsStageBack: [2, 7],
  flareCalmDays: 2,
  flareRecoveryDays: 3,
  awayDays: [3, 14, 42, 90],
  breakNotAwayDays: 14,
  breakMaxDays: 90,
};

/** A day without settings, as `Settings::default()`. */
export const plainDay = { wake: 7 * 60, sleep: 22 * 60 + 30 };

/** The last stage, Keep. */
export const LAST_STAGE = 5;

export const GREEN = 1;
export const AMBER = 2;
export const RED = 3;
