/** What an operator does: replay dead letters, tell the present state again. */
package org.mingjing.kit.operations;
