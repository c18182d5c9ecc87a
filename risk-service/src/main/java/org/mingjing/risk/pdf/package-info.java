/**
 * Pages for people as PDF: with Chinese text that can be selected, and the same bytes for the same page. For staff they are printed
 * when asked for, for the public once.
 */
package org.mingjing.risk.pdf;
