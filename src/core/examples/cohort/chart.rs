//! The chart: flares by policy, and who has reached stage 5 by when.

use super::{
    kinds::KINDS,
    table::Row,
    year::{Policy, YEAR},
};

const WIDTH: f64 = 960.0;
const HEIGHT: f64 = 520.0;
const TOP: f64 = 132.0;
const BOTTOM: f64 = 448.0;
/// Flares: from 0 at `LEFT` to `MOST_FLARES` at `MIDDLE`.
const LEFT: f64 = 166.0;
const MIDDLE: f64 = 470.0;
const MOST_FLARES: f64 = 5.0;
/// Stage 5: from day 0 at `START` to a year at `END`.
const START: f64 = 560.0;
const END: f64 = 806.0;
/// Least distance between two labels of lines.
const LINE_HEIGHT: f64 = 17.0;

/// Colours that differ in light and in hue, on white and on near-black; kinds of reader are told apart by labels as well.
const STYLE: &str = "
  text { font: 13px system-ui, sans-serif; fill: #3b4650 }
  .title { font-size: 19px; font-weight: 650; fill: #17212b }
  .head { font-size: 14px; font-weight: 600; fill: #17212b }
  .small { font-size: 12px }
  .paper { fill: #ffffff }
  .grid { stroke: #dfe4e8; stroke-width: 1 }
  .join { stroke: #c3ccd3; stroke-width: 2 }
  .rest-fill { fill: #b4552d } .weekly-fill { fill: #8a6d00 } .engine-fill { fill: #0b6e69 }
  .line { fill: none; stroke: #0b6e69; stroke-width: 2.5; stroke-linejoin: round }
  .halo { stroke: #ffffff; stroke-width: 2 }
  .end-fill { fill: #0b6e69 }
  @media (prefers-color-scheme: dark) {
    text { fill: #c3ccd4 } .title, .head { fill: #f1f4f6 } .paper { fill: #12181d } .grid { stroke: #2b353d } .join { stroke: #46535d }
    .rest-fill { fill: #f09468 } .weekly-fill { fill: #e3c34d } .engine-fill, .end-fill { fill: #55c7bf } .line { stroke: #55c7bf } .halo { stroke: #12181d }
  }";

/// The chart as an SVG document.
pub fn chart(rows: &[Row], seed: u64) -> String {
    let readers = rows.first().map_or(0, |row| row.readers);
    let mut svg = vec![format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-labelledby=\"title desc\">\n\
         <title id=\"title\">A year of made-up readers under three policies</title>\n<desc id=\"desc\">{}</desc>\n<style>{STYLE}\n</style>\n\
         <rect class=\"paper\" width=\"{WIDTH}\" height=\"{HEIGHT}\" rx=\"12\"/>\n",
        description(rows)
    )];
    svg.push(text(28.0, 40.0, "title", "A year of made-up readers"));
    let subtitle = format!(
        "A model, not evidence: {readers} readers of each kind, seed {seed}. What it shows follows from what was assumed."
    );
    svg.push(text(28.0, 63.0, "", &subtitle));
    svg.push(flares(rows));
    svg.push(stage_five(rows));
    svg.push("</svg>\n".into());
    svg.concat()
}

fn flares(rows: &[Row]) -> String {
    let x = |flares: f64| LEFT + (MIDDLE - LEFT) * flares / MOST_FLARES;
    let mut svg = vec![text(28.0, 100.0, "head", "Flares a reader")];
    for tick in 0..=5_u8 {
        let at = x(f64::from(tick));
        svg.push(format!("<line class=\"grid\" x1=\"{at:.1}\" y1=\"{TOP}\" x2=\"{at:.1}\" y2=\"{BOTTOM}\"/>\n"));
        svg.push(anchored(at, BOTTOM + 20.0, "middle", "small", &tick.to_string()));
    }
    let step = (BOTTOM - TOP) / 6.0;
    let mut y = TOP + step / 2.0;
    for kind in KINDS {
        svg.push(anchored(LEFT - 14.0, y + 4.5, "end", "", kind.name));
        let of = |policy: Policy| {
            let row = rows.iter().find(|row| row.policy == policy && row.kind.name == kind.name);
            x(row.map_or(0.0, Row::flares_a_reader).min(MOST_FLARES))
        };
        let at = Policy::ALL.map(of);
        for ((policy, x), below) in Policy::ALL.into_iter().zip(at).zip([-13.0, 0.0, 13.0]) {
            svg.push(format!(
                "<line class=\"join\" x1=\"{LEFT}\" y1=\"{0:.1}\" x2=\"{x:.1}\" y2=\"{0:.1}\"/>\n",
                y + below
            ));
            svg.push(mark(policy, x, y + below));
        }
        y += step;
    }
    let mut key = 40.0;
    for (policy, width) in Policy::ALL.into_iter().zip([142.0, 192.0, 100.0]) {
        svg.push(mark(policy, key, BOTTOM + 47.0));
        svg.push(text(key + 13.0, BOTTOM + 51.5, "", policy.name()));
        key += width;
    }
    svg.concat()
}

/// Each policy has its colour and its shape.
fn mark(policy: Policy, x: f64, y: f64) -> String {
    match policy {
        Policy::RestThenReturn => {
            let (left, top) = (x - 6.0, y - 6.0);
            format!("<rect class=\"rest-fill halo\" x=\"{left:.1}\" y=\"{top:.1}\" width=\"12\" height=\"12\"/>\n")
        }
        Policy::OneLongSession => {
            let (top, right, bottom, left) = (y - 8.0, x + 8.0, y + 8.0, x - 8.0);
            format!(
                "<path class=\"weekly-fill halo\" d=\"M{x:.1} {top:.1} L{right:.1} {y:.1} L{x:.1} {bottom:.1} L{left:.1} {y:.1} Z\"/>\n"
            )
        }
        Policy::Engine => format!("<circle class=\"engine-fill halo\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"7\"/>\n"),
    }
}

fn stage_five(rows: &[Row]) -> String {
    let x = |day: u16| START + (END - START) * f64::from(day) / f64::from(YEAR);
    let y = |row: &Row, readers: u32| BOTTOM - (BOTTOM - TOP) * f64::from(readers) / f64::from(row.readers.max(1));
    let mut svg = vec![text(START - 36.0, 100.0, "head", "Share who have reached stage 5, this engine")];
    for (percent, share) in [(0, 0.0), (25, 0.25), (50, 0.5), (75, 0.75), (100, 1.0)] {
        let at = BOTTOM - (BOTTOM - TOP) * share;
        svg.push(format!("<line class=\"grid\" x1=\"{START}\" y1=\"{at:.1}\" x2=\"{END}\" y2=\"{at:.1}\"/>\n"));
        svg.push(anchored(START - 8.0, at + 4.0, "end", "small", &format!("{percent}%")));
    }
    for month in [0_u16, 3, 6, 9, 12] {
        svg.push(anchored(x(YEAR / 12 * month), BOTTOM + 20.0, "middle", "small", &month.to_string()));
    }
    svg.push(anchored(f64::midpoint(START, END), BOTTOM + 40.0, "middle", "small", "months"));
    let mut ends: Vec<(f64, &str)> = Vec::new();
    for row in rows.iter().filter(|row| row.policy == Policy::Engine) {
        let points = (0..=YEAR).step_by(5).map(|day| format!("{:.1},{:.1}", x(day), y(row, row.kept_by(day))));
        svg.push(format!("<polyline class=\"line\" points=\"{}\"/>\n", points.collect::<Vec<_>>().join(" ")));
        ends.push((y(row, row.kept_by(YEAR)), row.kind.name));
    }
    ends.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let mut free = BOTTOM + LINE_HEIGHT;
    for (end, name) in ends {
        let label = end.min(free - LINE_HEIGHT);
        free = label;
        svg.push(format!("<circle class=\"end-fill\" cx=\"{END}\" cy=\"{end:.1}\" r=\"3.5\"/>\n"));
        svg.push(text(END + 12.0, label + 4.0, "", name));
    }
    svg.concat()
}

/// What the chart says, in words.
fn description(rows: &[Row]) -> String {
    let lines = KINDS.map(|kind| {
        let flares = Policy::ALL.map(|policy| {
            let row = rows.iter().find(|row| row.policy == policy && row.kind.name == kind.name);
            format!("{:.1}", row.map_or(0.0, Row::flares_a_reader))
        });
        let engine = rows.iter().find(|row| row.policy == Policy::Engine && row.kind.name == kind.name);
        let (kept, of) = engine.map_or((0, 0), |row| (row.kept_by(YEAR), row.readers));
        format!("{}: {}; {kept} of {of} at stage 5", kind.name, flares.join(", "))
    });
    format!(
        "A model, not evidence. Flares a reader in a year with rest then return, one long weekly session, and this engine, and how many with this engine \
         reached stage 5. {}.",
        lines.join(". ")
    )
}

fn text(x: f64, y: f64, class: &str, words: &str) -> String {
    anchored(x, y, "start", class, words)
}

fn anchored(x: f64, y: f64, anchor: &str, class: &str, words: &str) -> String {
    format!("<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" class=\"{class}\">{words}</text>\n")
}
