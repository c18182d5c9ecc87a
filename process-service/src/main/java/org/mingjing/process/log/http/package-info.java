/** The log as everybody may read it, below {@code /log/}; all of it from the object store. */
package org.mingjing.process.log.http;
