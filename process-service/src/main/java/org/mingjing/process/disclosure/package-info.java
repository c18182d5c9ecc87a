/** What the public may know of each case: what was decided, when, by which unit. No personal data. */
package org.mingjing.process.disclosure;
