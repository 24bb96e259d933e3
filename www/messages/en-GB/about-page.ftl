### The page About: what this coach is, and what it is not.

about-is-heading = What it is
about-is = General exercise education for a nagging lower back: short guided routines that build control and stamina, and rules that say when to go on and when to wait. The rules are fixed and the same for everybody. You decide.
about-is-not-heading = What it is not
about-is-not = It does not know your back and looks for no causes. It replaces nobody who can look at you in person. A clear check rules nothing out.
about-weak-heading = How sure is any of this?
about-weak = Not very, and less so for a page that nobody supervises. In trials of digital programmes the average gain was small: 0.79 points of 24 on a disability scale in selfBACK, about half a point in SupportBack. Most of the numbers here are this project’s own choices, and are marked as such.
about-strong-heading = What is better grounded
about-strong = Exercise together with education lowered the chance of another episode by about 45 in a hundred in a review of trials (Steffens 2016). Regular walking put off the next episode from 112 to 208 days at the median (WalkBack 2024).
about-privacy-heading = Your privacy
about-privacy = Everything is decided on your device. There is no account, no server and no tracking. Nothing is stored unless you tap “Remember on this device”, and then only in this browser, where scripts of this website could read it. You can take it along or erase it at any time.
about-check-heading = The check
about-check = Before the first bout, once a week, when it flares and after anything new, a short check asks whether this routine suits you. If something applies, the coach stops and says whom to ask. No way of using it goes round that.
about-rules = { $number } numbers that decide
about-rules-why = Every number the rules use, as this release has it. “Own choice” means just that.
