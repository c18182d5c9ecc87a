/** Pages for people as PDF: with Chinese text that can be selected, and the same bytes for the same page. */
package org.mingjing.risk.pdf;
