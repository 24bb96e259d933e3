/** The first script of `app.html`: what a link carried leaves the address before anything else runs, and waits for the coach. */
import { takeFromAddress } from "./memory/handover/taken.ts";

takeFromAddress();
