/** Reading integrity files: who was let in by whom and until when, what they were shown, and the register of it. */
package org.mingjing.risk.integrityfile.reading;
