/** Checkpoints: what must hold before one is signed, who cosigns it, and where it is published. */
package org.mingjing.process.log.checkpoint;
