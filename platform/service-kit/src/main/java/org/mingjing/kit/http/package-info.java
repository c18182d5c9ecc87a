/** Conventions of the HTTP interface: entity tags, strict JSON, time. */
package org.mingjing.kit.http;
