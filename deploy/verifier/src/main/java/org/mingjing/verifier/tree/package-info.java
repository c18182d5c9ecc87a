/** A whole log: read as it is served, hashed anew, held against its tiles and its checkpoints. */
package org.mingjing.verifier.tree;
