/** A whole case: that its entries are these and no others. */
package org.mingjing.verifier.casefile;
