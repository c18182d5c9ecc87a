/**
 * Signed notes, the keys that sign them, and the two texts of a log that are signed: checkpoints, and cosignatures on them
 * (c2sp.org/signed-note, tlog-checkpoint, tlog-cosignature).
 */
package org.mingjing.log.note;
