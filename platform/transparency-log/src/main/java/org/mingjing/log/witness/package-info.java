/**
 * How a log asks a witness for its cosignature, and how a witness answers (c2sp.org/tlog-witness). A log keeps at most one
 * request under way for each witness, and sends all of them the same checkpoint.
 */
package org.mingjing.log.witness;
