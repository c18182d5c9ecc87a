/** Who is kept out of an integrity file, and what the Party committee makes of ties that only its official declared. */
package org.mingjing.risk.integrityfile.recusal;
