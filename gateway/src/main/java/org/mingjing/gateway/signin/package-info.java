/**
 * Who is asking: people by a session that Keycloak's sign-in opened, systems by a bearer token. Two OIDC tenants, because one
 * for both would let an ID token pass as a bearer token.
 */
package org.mingjing.gateway.signin;
