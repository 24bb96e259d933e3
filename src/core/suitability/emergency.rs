//! Which emergency number to show.

use crate::view::EmergencyNumber;

/// Emergency numbers by ISO 3166 region. A region that is not here gets none: "your local emergency number" then stands alone.
///
/// Source: each country's own; 112 is the European emergency number (Directive (EU) 2018/1972, art. 109). The United Kingdom answers 112 too, but
/// knows 999 by heart.
const NUMBERS: &[(&str, &[&str])] = &[
    ("999", &["GB", "GG", "IM", "JE", "HK", "KE", "MY"]),
    ("995", &["SG"]),
    (
        "112",
        &[
            "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IN", "IS",
            "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "TR", "ZA",
        ],
    ),
    ("911", &["CA", "MX", "PH", "US"]),
    ("119", &["JP", "KR"]),
    ("120", &["CN"]),
    ("192", &["BR"]),
    ("000", &["AU"]),
    ("111", &["NZ"]),
];

/// The number for the editor's region, else for the region in the language tag (labelled as a guess), else none.
///
/// Both are compared without regard to case; a region that is not known falls back like one that is missing.
#[must_use]
pub fn emergency_number(language: &str, region: Option<&str>) -> Option<EmergencyNumber> {
    let stated = region.and_then(|region| number_of(region, false));
    // A part of one letter begins an extension (BCP 47), in which "ca" means calendar, not Canada.
    let parts = language.split(['-', '_']).take_while(|part| part.len() > 1);
    stated.or_else(|| parts.skip(1).find_map(|part| number_of(part, true)))
}

fn number_of(region: &str, guessed: bool) -> Option<EmergencyNumber> {
    let region = region.to_ascii_uppercase();
    let (number, _) = NUMBERS.iter().find(|(_, regions)| regions.contains(&region.as_str()))?;
    Some(EmergencyNumber { number: (*number).into(), region, guessed })
}
