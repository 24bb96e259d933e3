### What the coach says under itself when it is in a frame on another site's page. No message here has arguments: they are inlined as they are.

frame-limits = Inside another site’s page the coach cannot notify you, and what it remembers may be lost. A calendar file and a backup file help, or you can
frame-sealed = Inside this page the coach can keep nothing: when you leave, it is gone. On its own page it can:
frame-open = open it on its own page
