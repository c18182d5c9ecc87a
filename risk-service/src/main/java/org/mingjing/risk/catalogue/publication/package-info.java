/** What everybody learns of catalogues and the powers in them. */
package org.mingjing.risk.catalogue.publication;
