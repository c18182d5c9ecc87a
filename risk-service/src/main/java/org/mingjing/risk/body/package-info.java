/**
 * Long bodies for everybody: each version is written once and kept in the database, and goes out slice by slice, to so many at a time
 * and to nobody for longer than its size allows. Whoever reads slowly holds a slice and a place, never the lines behind it.
 */
package org.mingjing.risk.body;
