/**
 * A tree kept as tiles of 256 hashes, and its entries as bundles (c2sp.org/tlog-tiles).
 *
 * <p>{@link org.mingjing.log.tile.TileAppender} makes tiles of new leaves; {@link org.mingjing.log.tile.TiledTree} reads roots and
 * proofs from tiles, which a {@link org.mingjing.log.tile.TileSource} fetches.
 */
package org.mingjing.log.tile;
