/**
 * The one boundary of the suite to the outside. A request passes the checks of {@code edge}, then sign-in, and is forwarded to the
 * service that owns its path; the gateway knows no business rule.
 */
package org.mingjing.gateway;
