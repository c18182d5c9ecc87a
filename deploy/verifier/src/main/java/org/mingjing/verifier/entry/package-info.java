/** One entry: read strictly, found in the log by its proof, its committed fields held against what was disclosed of them. */
package org.mingjing.verifier.entry;
