//! The plan's view as a plain object, of which what has not changed is not made anew.
//!
//! Why: making the objects takes longer than working out what is in them, and from one entry to the next most of the plan stays as it was.

use js_sys::Object;
use serde::Serialize;
use steadyback::{
    Message,
    advice::{BackToNormal, Group, Support},
    progress::{Condition, TestState},
    time::Day,
    view::{HoldsView, PainLightsView, PlanView, RungView, StageView, TodayView, WakeView},
};
use wasm_bindgen::{JsCast, JsValue};

use crate::coach::to_js;

/// A plan that was shown. Its object and the objects in it belong to the shell too, which reads them and changes nothing.
pub struct Shown {
    view: PlanView,
    object: Object,
}

impl Shown {
    /// Makes the objects of `view`, and takes from `before` those of the parts that are the same.
    pub fn after(before: Option<&Self>, view: PlanView) -> Result<Self, JsValue> {
        let parts: Object = to_js(&Parts::new(&view, before.map(|shown| &shown.view)))?.unchecked_into();
        let object = match before {
            Some(before) => Object::assign_many(&Object::new(), &[before.object.clone(), parts])?,
            None => parts,
        };
        Ok(Self { view, object })
    }

    /// What the shell gets.
    pub fn object(&self) -> JsValue {
        self.object.clone().into()
    }
}

macro_rules! parts {
    ($($part:ident: $Part:ty,)*) => {
        /// The parts of a plan that another one has not.
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Parts<'a> {
            $(#[serde(skip_serializing_if = "Option::is_none")] $part: Option<&'a $Part>,)*
        }

        impl<'a> Parts<'a> {
            fn new(view: &'a PlanView, before: Option<&PlanView>) -> Self {
                // Every part is named, so that none can be forgotten.
                let PlanView { $($part,)* } = view;
                Self { $($part: Some($part).filter(|part| before.is_none_or(|before| before.$part != **part)),)* }
            }
        }
    };
}

parts! {
    day: Day,
    begun: bool,
    stage: StageView,
    gates: Vec<Condition>,
    tests: Vec<TestState>,
    rungs: Vec<RungView>,
    pain: PainLightsView,
    holds: HoldsView,
    today: TodayView,
    wake: WakeView,
    normal: BackToNormal,
    nudges: Vec<Message>,
    support: Support,
    focus: Vec<Group>,
    movement_check_due: bool,
}
