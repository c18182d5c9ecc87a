/** Clocks (时限): the case clock, which never resets, and the clock of each step; what is due when, and which card follows. */
package org.mingjing.process.clock;
