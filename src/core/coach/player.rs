//! Commands of the bout, and of "this hurts".

use super::{
    Action, Coach, Effect, Problem, Tone,
    after::After,
    problem::score,
    screen::{Answer, Screen, Told},
};
use crate::{
    guide::{Bout, Easier, Sound},
    journal::Fact,
    policy::POLICY,
    progress::Light,
    suitability::Symptom,
    time::{Now, Reading},
    view::Offer,
};

impl Coach {
    /// Lets the clock move the bout, announces a new cue, and goes to After at the end. Says whether the screen changed.
    pub(super) fn wake_player(&mut self, reading: Reading) -> bool {
        let sound = self.sound;
        let Screen::Bout(bout, told) = &mut self.screen else { return false };
        let paused_before = bout.player().paused();
        bout.wake(reading, sound);
        if bout.ended() {
            self.end_bout(reading.now);
            return true;
        }
        if bout.player().paused() != paused_before {
            self.effects.push(Effect::Awake(false));
            return true;
        }
        let new = bout.cue().map(|cue| cue.number) != told.announced;
        if new {
            self.announce();
        }
        new
    }

    /// Says and sounds the cue that is playing, if it has not been announced.
    pub(super) fn announce(&mut self) {
        let Screen::Bout(bout, told) = &mut self.screen else { return };
        let Some(cue) = bout.cue() else { return };
        if told.announced == Some(cue.number) {
            return;
        }
        told.announced = Some(cue.number);
        let tone = if cue.step.begins_repetition() || cue.rep == 0 { Tone::Start } else { Tone::Count };
        self.effects.push(Effect::Tone(tone));
        if self.sound.voice {
            bout.spoken().into_iter().for_each(|message| self.effects.push(Effect::Speak(message)));
        }
    }

    pub(super) fn set_sound(&mut self, sound: Sound) {
        let voice_is_new = sound.voice && !self.sound.voice;
        self.sound = sound;
        if voice_is_new
            && let Screen::Bout(bout, _) = &self.screen
            && bout.player().paused().is_none()
        {
            bout.spoken().into_iter().for_each(|message| self.effects.push(Effect::Speak(message)));
        }
    }

    pub(super) fn play(&mut self, action: Action, reading: Reading) -> Result<(), Problem> {
        let Screen::Bout(bout, _) = &mut self.screen else { return Err(Problem::not_now(action.name())) };
        let paused = bout.player().paused().is_some();
        match action {
            Action::Pause if !paused => {
                bout.pause();
                self.effects.push(Effect::Awake(false));
            }
            Action::Resume if paused => {
                bout.resume();
                self.effects.push(Effect::Awake(true));
            }
            Action::Skip => bout.skip(),
            Action::Easier if bout.easier() => {}
            _ => return Err(Problem::not_now(action.name())),
        }
        if bout.ended() {
            self.end_bout(reading.now);
        } else {
            self.announce();
        }
        Ok(())
    }

    pub(super) fn hurts(&mut self) -> Result<(), Problem> {
        match self.screen.take() {
            Screen::Bout(mut bout, told) => {
                bout.pause();
                self.effects.push(Effect::Awake(false));
                self.screen = Screen::Hurt(bout, told);
                Ok(())
            }
            other => {
                self.screen = other;
                Err(Problem::not_now("hurts"))
            }
        }
    }

    pub(super) fn finish(&mut self, now: Now) -> Result<(), Problem> {
        if !matches!(self.screen, Screen::Bout(..) | Screen::Hurt(..) | Screen::HurtAnswer(..)) {
            return Err(Problem::not_now("finish"));
        }
        self.end_bout(now);
        Ok(())
    }

    pub(super) fn report_pain(&mut self, pain: u8, now: Now) -> Result<(), Problem> {
        let usual = self.stand(now).usual_pain;
        let Screen::Hurt(bout, told) = &mut self.screen else { return Err(Problem::not_now("reportPain")) };
        let score = score(pain)?;
        let light = Light::of_bout(score, usual);
        match light {
            Light::Red => bout.drop_the_rest(),
            Light::Amber => bout.calm_the_hardest(),
            Light::Green => {}
        }
        let offers = offers(bout, light);
        let red = if light == Light::Red { bout.item().copied() } else { None };
        let told = Told { worst_pain: told.worst_pain.max(Some(score)), red: red.or(told.red), ..*told };
        if let Screen::Hurt(bout, _) = self.screen.take() {
            self.screen = Screen::HurtAnswer(bout, Answer { told, score, light, offers });
        }
        Ok(())
    }

    pub(super) fn choose(&mut self, offer: Offer, now: Now) -> Result<(), Problem> {
        let Screen::HurtAnswer(bout, answer) = &mut self.screen else { return Err(Problem::not_now("choose")) };
        if !answer.offers.contains(&offer) {
            return Err(Problem::bad_value("offer"));
        }
        match offer {
            Offer::Easier => {
                bout.easier();
            }
            Offer::Next => bout.skip(),
            Offer::Breathe => {
                bout.drop_the_rest();
                bout.breathe_to_the_end();
            }
            Offer::Finish => {
                self.end_bout(now);
                return Ok(());
            }
        }
        bout.resume();
        if let Screen::HurtAnswer(bout, answer) = self.screen.take() {
            self.screen = Screen::Bout(bout, answer.told);
        }
        self.effects.push(Effect::Awake(true));
        self.announce();
        Ok(())
    }

    /// A stop report: the bout ends, today's bouts end, the check opens.
    pub(super) fn report_symptom(&mut self, index: u8, now: Now) -> Result<(), Problem> {
        let Screen::Hurt(bout, told) = &self.screen else { return Err(Problem::not_now("reportSymptom")) };
        let symptom = Symptom::ALL.get(usize::from(index)).copied().ok_or(Problem::bad_value("index"))?;
        let record = After::new(bout, *told, now).record();
        self.record(now, Fact::BoutFinished(record));
        self.record(now, Fact::Stop(symptom));
        self.effects.stop();
        self.screen = self.towards_a_bout(now);
        Ok(())
    }

    /// Ends the bout, early or not.
    fn end_bout(&mut self, now: Now) {
        let (bout, told) = match self.screen.take() {
            Screen::Bout(bout, told) | Screen::Hurt(bout, told) => (bout, told),
            Screen::HurtAnswer(bout, answer) => (bout, answer.told),
            other => {
                self.screen = other;
                return;
            }
        };
        self.effects.push(Effect::Tone(Tone::End));
        self.effects.stop();
        self.screen = Screen::After(After::new(&bout, told, now));
    }
}

/// The ways on, the first one recommended.
fn offers(bout: &Bout, light: Light) -> Vec<Offer> {
    let red = light == Light::Red;
    let easier = !red && bout.item().is_some_and(|item| Easier::of(item) != Easier::Nothing);
    let next = !red && bout.item_index() + 1 < bout.items().len();
    let breathe = !easier && !next && bout.may_breathe_to_the_end();
    let ways = [(easier, Offer::Easier), (next, Offer::Next), (breathe, Offer::Breathe), (true, Offer::Finish)];
    ways.into_iter().filter(|(open, _)| *open).map(|(_, offer)| offer).collect()
}

/// Whether an answer names where to find support.
pub(super) fn names_support(score: u8) -> bool {
    score >= POLICY.pain_support_min
}
