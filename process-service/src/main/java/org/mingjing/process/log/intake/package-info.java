/** Entries that other systems append over HTTP. */
package org.mingjing.process.log.intake;
