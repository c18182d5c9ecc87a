/** Lists page by page along an index. */
package org.mingjing.kit.paging;
