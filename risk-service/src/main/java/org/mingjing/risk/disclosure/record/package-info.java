/**
 * The published powers, their risk points and their measures as the public reads them, each with the editions that it had. They
 * follow the catalogues by seconds, in tables of their own: published texts stay when the books behind them change.
 */
package org.mingjing.risk.disclosure.record;
