/** The tree as files: tiles and bundles in the object store, and whether they are what they were. */
package org.mingjing.process.log.tile;
