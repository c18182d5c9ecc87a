/** A proof that travels with its entry and is verified offline (c2sp.org/tlog-proof). */
package org.mingjing.log.proof;
