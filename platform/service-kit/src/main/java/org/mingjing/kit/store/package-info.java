/** The shared object store: what must lie outside the database, or be read without it. */
package org.mingjing.kit.store;
