//! The words that cross the boundary for a choice: the same kebab-case the views use.

use crate::{
    catalogue::Place,
    progress::Control,
    view::{Offer, Side},
};
#[cfg(feature = "plan")]
use crate::{guide::Shows, journal::Direction, plan::Wish};

/// A choice that has a name across the boundary.
pub trait Name: Sized {
    /// The choice called `name`, if there is one.
    fn from_name(name: &str) -> Option<Self>;
}

impl Name for Place {
    fn from_name(name: &str) -> Option<Self> {
        [Self::Floor, Self::Chair, Self::Standing].into_iter().find(|place| place.id() == name)
    }
}

impl Name for Side {
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "left" => Some(Self::Left),
            "right" => Some(Self::Right),
            _ => None,
        }
    }
}

impl Name for Control {
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "lost" => Some(Self::Lost),
            "wobbly" => Some(Self::Wobbly),
            "steady" => Some(Self::Steady),
            _ => None,
        }
    }
}

#[cfg(feature = "plan")]
impl Name for Direction {
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "front" => Some(Self::Front),
            "side" => Some(Self::Side),
            "back" => Some(Self::Back),
            _ => None,
        }
    }
}

#[cfg(feature = "plan")]
impl Name for Wish {
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "bout" => Some(Self::Bout),
            "short" => Some(Self::Short),
            "session" => Some(Self::Session),
            _ => None,
        }
    }
}

impl Name for Offer {
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "easier" => Some(Self::Easier),
            "next" => Some(Self::Next),
            "breathe" => Some(Self::Breathe),
            "finish" => Some(Self::Finish),
            _ => None,
        }
    }
}

#[cfg(feature = "plan")]
impl Name for Shows {
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "movement" => Some(Self::Movement),
            "correct" => Some(Self::Correct),
            "fault" => Some(Self::Fault),
            _ => None,
        }
    }
}
