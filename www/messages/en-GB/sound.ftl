### How the coach sounds. Loaded when the reader opens it, in a bout.

sound-which = Voice
sound-which-default = The device’s own choice
sound-pace = Pace
sound-pace-slower = Slower
sound-pace-usual = Usual
sound-pace-faster = Faster
sound-try = Try it
sound-sample = This is how I sound. Breathe in, and breathe out.
sound-none = This device has no voice for the coach’s language. Captions and tones do the same work.
sound-vibration = Vibration
sound-kept = Kept until you close the page.
sound-kept-here = Kept on this device.
