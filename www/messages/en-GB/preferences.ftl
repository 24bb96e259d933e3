### How the coach speaks and counts. Loaded with the plan.

settings-speaks = How it speaks and counts
settings-language = Language
settings-units = Loads in
unit-kg = Kilograms
unit-lb = Pounds
settings-kept = This counts at once, and is kept on this device.
settings-kept-not = This counts at once, and until you close the page.
load = { $unit ->
    [lb] { $number } lb
   *[kg] { $number } kg
  }
