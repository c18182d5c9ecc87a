/**
 * Tables as files that spreadsheets open, CSV and XLSX (ECMA-376), written and strictly read so that a table written by
 * {@link org.mingjing.kit.sheet.SheetFormat#writer} says the same when {@link org.mingjing.kit.sheet.Sheets} reads it.
 */
package org.mingjing.kit.sheet;
