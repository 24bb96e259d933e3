### The journal: why something could not be taken back. Loaded with the plan.

retraction-not-its-day = That belongs to another day, so it stays as it is.
retraction-stays = This answer keeps you safe, so it stays. If something has changed, answer the check again.
retraction-unknown = There is nothing here to take back.
