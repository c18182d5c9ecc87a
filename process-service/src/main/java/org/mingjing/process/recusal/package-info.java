/** Whoever declared an interest in the party of a case keeps out of it. */
package org.mingjing.process.recusal;
