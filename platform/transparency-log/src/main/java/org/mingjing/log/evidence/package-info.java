/**
 * Evidence against a log: what it signed and did not keep to, in one file that anybody can check offline. The formats of promises
 * and of evidence files are written down in {@code EVIDENCE.md} of this module.
 */
package org.mingjing.log.evidence;
