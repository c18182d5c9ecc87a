package org.mingjing.local;

import java.io.PrintStream;
import java.util.stream.StreamSupport;

/** What somebody needs to know when the suite is up: where, and as whom. */
record Welcome(SuiteOptions options, PrintStream out) {

    void print() {
        var addresses = new Addresses(options.ports());
        out.println("  网关 gateway      " + addresses.gateway());
        out.println("  身份 Keycloak     " + addresses.keycloak() + "/admin  (admin, 密码 password: " + options.folder()
                + "/secrets)");
        out.println("  日志 logs         " + options.folder().resolve("log"));
        out.println();
        out.println("  演示账号 demo accounts (密码 password " + SignIn.DEMO_PASSWORD + ")");
        for (var account : new RealmFile(options.root().resolve("deploy/keycloak"))
                .demoAccounts()
                .get("users")) {
            var roles = StreamSupport.stream(account.get("realmRoles").spliterator(), false)
                    .map(role -> role.asText())
                    .toList();
            out.printf(
                    "    %-28s %-8s %s%n",
                    account.get("username").asText(),
                    account.at("/attributes/unit/0").asText(),
                    String.join(", ", roles));
        }
        out.println();
        out.println("  ./mingjing demo · status · down      Ctrl-C 停止 stops everything");
    }
}
