/** Evidence that a log broke its word. */
package org.mingjing.verifier.evidence;
